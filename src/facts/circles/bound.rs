//! The proven bounds: what no seating can do without. Each count holds for every seating with tables of these sizes, round
//! by round, that keeps people apart as asked.

use super::Relations;

/// How many repeats, that is meetings beyond a pair's first, there are at least.
pub(super) fn repeats(relations: &Relations, sizes: &[Vec<usize>]) -> usize {
    let searched =
        SEARCHED.iter().find(|(of, rounds, _)| sizes.len() == *rounds && sizes.iter().all(|sizes| sizes == of));
    let searched = searched.map_or(0, |(_, _, fewest)| *fewest);
    by_partners(relations, sizes).max(by_rounds(sizes)).max(searched)
}

/// The sizes of the tables, the number of rounds and the fewest repeats, where a search through all seatings of so few
/// people finds more than can be counted. `tests/circles.rs` goes through them again.
const SEARCHED: [(&[usize], usize, usize); 4] =
    [(&[3, 3], 3, 5), (&[5, 5], 3, 18), (&[4, 4, 3], 4, 8), (&[4, 4, 4], 4, 13)];

/// Over all pairs, how many pairs of meetings there are at least: m(m - 1)/2 for m meetings, which is the m - 1 repeats
/// and one for the third meeting, two for the fourth and so on.
pub(super) fn cost(sizes: &[Vec<usize>]) -> usize {
    let pairs = sizes.iter().enumerate().flat_map(|(at, one)| sizes[..at].iter().map(move |two| (one, two)));
    pairs.map(|(one, two)| both(one, two)).sum()
}

/// Nobody meets more people than there are to meet, and nobody more than there are at their tables.
fn by_partners(relations: &Relations, sizes: &[Vec<usize>]) -> usize {
    let mates = |size: Option<&usize>| size.map_or(0, |size| size - 1);
    let fewest: usize = sizes.iter().map(|of| mates(of.iter().min())).sum();
    let most: usize = sizes.iter().map(|of| mates(of.iter().max())).sum();
    let seats: usize = sizes.iter().flatten().map(|size| size * (size - 1)).sum();
    // Of those who have more people to meet than the fewest mates, as many as can have more mates.
    let (mut met, mut open) = (0, 0);
    for others in &relations.apart {
        let partners = relations.people - 1 - others.count_ones() as usize;
        met += fewest.min(partners);
        open += most.min(partners) - fewest.min(partners);
    }
    let met = met + open.min(seats - fewest * relations.people);
    (seats / 2).saturating_sub(met / 2)
}

/// Each round repeats at least what it cannot but have in common with any one round before it.
fn by_rounds(sizes: &[Vec<usize>]) -> usize {
    let before = |at: usize| sizes[..at].iter().map(|two| both(&sizes[at], two)).max().unwrap_or(0);
    (0..sizes.len()).map(before).sum()
}

/// How many pairs meet in both of two rounds at least: the people of one table sit at the tables of the other round, and
/// where those are fewer than the people, some of them sit together again.
fn both(one: &[usize], two: &[usize]) -> usize {
    let again = |sizes: &[usize], tables: usize| -> usize {
        let of_table = |size: &usize| {
            let (each, over) = (size / tables, size % tables);
            over * pairs(each + 1) + (tables - over) * pairs(each)
        };
        sizes.iter().map(of_table).sum()
    };
    again(one, two.len()).max(again(two, one.len()))
}

/// The pairs among so many.
fn pairs(of: usize) -> usize {
    of * of.saturating_sub(1) / 2
}
