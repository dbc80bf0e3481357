//! The proven bound: how many repeats no seating can avoid. Two counts, each of which every seating must obey.

use super::Relations;

/// What the repeats are at least, in every seating with tables of these sizes, round by round, that keeps people apart as
/// asked and lets no two meet more than `most_often` times.
pub(super) fn repeats(relations: &Relations, sizes: &[Vec<usize>], most_often: usize) -> usize {
    let apart: u32 = relations.apart.iter().map(|others| others.count_ones()).sum();
    let partners = pairs(relations.people) - apart as usize / 2;
    // With m meetings a pair has m - 1 repeats and costs m(m - 1)/2: each repeat stands for at most m/2 of the cost.
    let by_cost = (2 * cost(relations, sizes)).div_ceil(most_often.max(2));
    by_cost.max(meetings(sizes).saturating_sub(partners))
}

/// What the cost is at least: over all pairs, the number of pairs of meetings, m(m - 1)/2 for m meetings. Where nobody
/// meets three times it is the number of repeats.
pub(super) fn cost(relations: &Relations, sizes: &[Vec<usize>]) -> usize {
    by_person(relations, sizes).max(by_table(sizes))
}

/// Each person has so many meetings in all, with so many whom they may meet: spread as evenly as can be, over the people
/// too.
fn by_person(relations: &Relations, sizes: &[Vec<usize>]) -> usize {
    let mates = |size: Option<&usize>| size.map_or(0, |size| size - 1);
    let fewest: usize = sizes.iter().map(|of| mates(of.iter().min())).sum();
    let most: usize = sizes.iter().map(|of| mates(of.iter().max())).sum();
    let partners: Vec<usize> =
        relations.apart.iter().map(|others| relations.people - 1 - others.count_ones() as usize).collect();
    // The next meeting of somebody who has met everybody k times costs k.
    let next = |met: usize, partners: usize| met.checked_div(partners).unwrap_or(0);
    let mut met = vec![fewest; relations.people];
    for _ in fewest * relations.people..2 * meetings(sizes) {
        let open = (0..relations.people).filter(|person| met[*person] < most);
        if let Some(person) = open.min_by_key(|person| next(met[*person], partners[*person])) {
            met[person] += 1;
        }
    }
    let costs = met.iter().zip(&partners);
    let cost: usize = costs.map(|(met, partners)| (0..*met).map(|met| next(met, *partners)).sum::<usize>()).sum();
    cost.div_ceil(2)
}

/// The people of one table of one round sit at the tables of another round: where those are fewer than the people, some
/// of them meet again. It holds for every table and every two rounds.
fn by_table(sizes: &[Vec<usize>]) -> usize {
    let again = |sizes: &[usize], tables: usize| -> usize {
        let of_table = |size: &usize| {
            let (each, over) = (size / tables, size % tables);
            over * pairs(each + 1) + (tables - over) * pairs(each)
        };
        sizes.iter().map(of_table).sum()
    };
    let mut cost = 0;
    for (round, one) in sizes.iter().enumerate() {
        for two in &sizes[..round] {
            cost += again(one, two.len()).max(again(two, one.len()));
        }
    }
    cost
}

/// How many meetings there are in all.
fn meetings(sizes: &[Vec<usize>]) -> usize {
    sizes.iter().flatten().map(|size| pairs(*size)).sum()
}

/// The pairs among so many.
fn pairs(of: usize) -> usize {
    of * of.saturating_sub(1) / 2
}
