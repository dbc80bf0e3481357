//! How many tables of which sizes: the sizes asked for where people who are to be apart can sit at them, else the nearest.

use super::Relations;

/// How many seats may be tried in all before a shape gets only as many as there are people: more than any real list of
/// people needs.
const PATIENCE: usize = 200_000;

/// The table sizes, largest first, and a first placing of everybody at them in which all who are to be apart are.
pub(super) fn choose(relations: &Relations, size: usize) -> (Vec<usize>, Vec<Vec<usize>>) {
    let people = relations.people;
    let mut patience = PATIENCE;
    for alone in 0..people {
        for pairs in 0..=(people - alone) / 2 {
            for sizes in shapes(people - alone - 2 * pairs, size) {
                let sizes: Vec<usize> = sizes.into_iter().chain(vec![2; pairs]).chain(vec![1; alone]).collect();
                if let Some(tables) = place(relations, &sizes, &mut patience) {
                    return (sizes, tables);
                }
            }
        }
    }
    (vec![1; people], (0..people).map(|person| vec![person]).collect())
}

/// Every way to seat so many at tables of three to five, the nearest to `size` first; a five where it is not asked for
/// comes after all without one, since five seldom stay one conversation.
fn shapes(people: usize, size: usize) -> Vec<Vec<usize>> {
    let mut shapes: Vec<Vec<usize>> = Vec::new();
    for fives in 0..=people / 5 {
        for fours in 0..=(people - 5 * fives) / 4 {
            let rest = people - 5 * fives - 4 * fours;
            if rest.is_multiple_of(3) {
                shapes.push([vec![5; fives], vec![4; fours], vec![3; rest / 3]].concat());
            }
        }
    }
    shapes.sort_by_key(|sizes| {
        let unasked = sizes.iter().filter(|of| **of == 5 && size < 5).count();
        let off: usize = sizes.iter().map(|of| of.abs_diff(size).pow(2)).sum();
        (unasked, off)
    });
    shapes
}

/// Seats everybody at tables of these sizes with nobody beside one they are to be apart from, the most restricted first.
/// None where that is impossible, or not found with patience.
fn place(relations: &Relations, sizes: &[usize], patience: &mut usize) -> Option<Vec<Vec<usize>>> {
    let mut order: Vec<usize> = (0..relations.people).collect();
    order.sort_by_key(|person| std::cmp::Reverse(relations.apart[*person].count_ones()));
    // Each person needs a table that the others they may sit with can fill; so do all of them together.
    let mut widest: Vec<usize> =
        order.iter().map(|person| relations.people - relations.apart[*person].count_ones() as usize).collect();
    widest.sort_unstable();
    let mut ascending = sizes.to_vec();
    ascending.sort_unstable();
    let seats = ascending.iter().flat_map(|size| vec![*size; *size]);
    if seats.zip(&widest).any(|(size, widest)| size > *widest) {
        return None;
    }
    let mut tables = vec![Vec::new(); sizes.len()];
    let mut tries = (*patience / 8).max(relations.people);
    let given = tries;
    let is_filled = fill(relations, sizes, &order, &mut tables, &mut tries);
    *patience = patience.saturating_sub(given - tries);
    is_filled.then_some(tables)
}

fn fill(relations: &Relations, sizes: &[usize], order: &[usize], tables: &mut [Vec<usize>], tries: &mut usize) -> bool {
    let Some((&person, rest)) = order.split_first() else {
        return true;
    };
    for table in 0..sizes.len() {
        let full = tables[table].len() == sizes[table];
        // Of several empty tables of one size the first stands for all.
        let seen = tables[table].is_empty()
            && (0..table).any(|other| sizes[other] == sizes[table] && tables[other].is_empty());
        let unwelcome = tables[table].iter().any(|other| relations.apart[person] >> other & 1 == 1);
        if full || seen || unwelcome {
            continue;
        }
        if *tries == 0 {
            return false;
        }
        *tries -= 1;
        tables[table].push(person);
        if fill(relations, sizes, rest, tables, tries) {
            return true;
        }
        tables[table].pop();
    }
    false
}
