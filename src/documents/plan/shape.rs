//! Arrive, Talk, Gather: a way in, and a sign that it is time to move on. No minutes. And what to do where fewer come or
//! more, at the end, and afterwards.

use super::Use;
use crate::documents::{Block, Section};
use crate::facts::{Coming, Facts, Falls, tables};
use crate::text::{Text, capital};

/// People who are named to host a group. Judgement: more cannot be asked in the moment.
const ANCHORS: usize = 4;
/// So many at the most are hardly more than three. Judgement.
const FEW: usize = 4;

/// The three movements of a session.
pub(super) fn shape(draft: &Facts<'_>) -> [Section; 3] {
    let opening = super::talk::opening(draft).unwrap_or_default();
    let pair = draft.prompt(Use::Pair).and(" “").and(opening).and("”");
    // What breaks in on people while they talk is no surprise to whoever has it before them.
    let mut talk = movement(draft.prompt(Use::Start), draft.prompt(Use::Slows));
    talk.extend(noted(draft, Falls::During));
    [
        Section::list("Arrive", movement(pair, draft.prompt(Use::Settled))),
        Section::list("Talk", talk),
        Section::list("Gather", movement(draft.prompt(Use::Next), draft.prompt(Use::Agreed))),
    ]
}

/// How to begin it, and what shows that it is over: each on a line of its own.
fn movement(way_in: Text, sign: Text) -> Vec<Text> {
    vec![Text::ours("A way in: ").and(way_in), Text::ours("Move on when ").and(sign).and(".")]
}

/// If only three come, where more are expected, and if twice as many come.
pub(super) fn other_numbers(draft: &Facts<'_>) -> Section {
    if draft.gathering().is_some_and(|gathering| (1..=FEW).contains(&gathering.seated)) {
        return Section::list("If twice as many come", double(draft));
    }
    let columns = [("If only three come", three(draft)), ("If twice as many come", double(draft))];
    Section::bare(vec![Block::columns(columns)])
}

fn three(draft: &Facts<'_>) -> Vec<Text> {
    draft.prompts(Use::Three, 1)
}

fn double(draft: &Facts<'_>) -> Vec<Text> {
    let group = draft.group();
    let Some(gathering) = draft.gathering().filter(|gathering| gathering.seated > 0) else {
        return vec![draft.filled("A {group} for every four, one question, and one thing from each at the end.")];
    };
    let twice = gathering.seated.saturating_mul(2);
    let count = tables(twice).len();
    let of_four = if super::is_short(draft) { "" } else { " of about four" };
    let groups = match count {
        1 => format!("{twice} people: still one {group}, and all together."),
        _ => format!("{twice} people: {count} {group}s{of_four}, one question."),
    };
    let mut lines = vec![Text::ours(groups)];
    if super::is_short(draft) {
        return lines;
    }
    let anchors: Vec<Text> = anchors(draft).take(count.min(ANCHORS)).map(|one| draft.name(one)).collect();
    lines.extend((count > 1).then(|| match anchors.len() {
        0 => Text::ours(format!("Ask one person {} each {group} to keep the question going.", draft.at_group())),
        1 => Text::say("Ask {} to host a {}.", &[Text::list(&anchors), group.into()]),
        _ => Text::say("Ask {} to host one each.", &[Text::list(&anchors)]),
    }));
    // Where it is too small for those who are expected, a finding has said so.
    let capacity = draft.session.venue.capacity.copied().filter(|_| !draft.is_online());
    let is_enough_today = |capacity: &u32| (gathering.places..twice).contains(&(*capacity as usize));
    if let Some(capacity) = capacity.filter(is_enough_today) {
        lines.push(Text::ours(format!("There is room for {capacity}: know where the rest would go.")));
    }
    lines
}

/// Who may be asked to host a group: the other hosts first, then guests who come and have been spoken to, know somebody,
/// talk neither a lot nor little, and would be introduced. Nobody under them is there.
fn anchors(draft: &Facts<'_>) -> impl Iterator<Item = usize> {
    let people = &draft.people;
    let alone = super::care::newcomers(draft);
    let is_senior = |one: usize| people.juniors(one).next().is_some();
    let hosts = people.hosts().filter(move |one| people.facilitator != Some(*one) && !is_senior(*one));
    let guests = people.guests().filter(move |(one, person)| {
        let spoken_to = person.attendee.and_then(|place| draft.session.attendee[place].spoken_to.copied());
        let is_sure = person.coming == Coming::Yes || !people.replies_are_noted(draft.session);
        is_sure
            && spoken_to == Some(true)
            && person.talks.is_none()
            && person.introduce
            && !is_senior(*one)
            && !alone.contains(one)
    });
    hosts.chain(guests.map(|(one, _)| one))
}

/// The closing question, the next date, and what is noted of the hours after it: "Chairs back by nine."
pub(in crate::documents) fn closing(draft: &Facts<'_>) -> Vec<Text> {
    let next = match draft.session.session.next.text() {
        Some(next) => Text::ours("Next time: ").and(Text::sentence(next)),
        None => draft.prompt(Use::Date),
    };
    let noted = [Falls::Closing, Falls::After].into_iter().flat_map(|falls| noted(draft, falls));
    [draft.prompt(Use::Gather), next].into_iter().chain(noted).collect()
}

/// The notes whose hour falls there, each as a sentence.
fn noted(draft: &Facts<'_>, falls: Falls) -> impl Iterator<Item = Text> {
    let notes = draft.notes_that_fall(falls);
    notes.map(|words| Text::sentence(&capital(words)))
}

/// The last minutes.
pub(super) fn close(draft: &Facts<'_>) -> Section {
    Section::list("To close", closing(draft))
}

/// While it is fresh.
pub(super) fn afterwards(draft: &Facts<'_>) -> Section {
    let quiet = match draft.lone() {
        Some(lone) => Text::say("Ask {} how it was.", &[draft.name(lone.guest)]),
        None => draft.prompt(Use::Word),
    };
    let lines = match super::is_short(draft) {
        true => vec![draft.prompt(Use::Send)],
        false => vec![draft.prompt(Use::Note), quiet, draft.prompt(Use::Send)],
    };
    Section::list("Afterwards", lines)
}

#[cfg(test)]
mod tests {
    use super::other_numbers;
    use crate::documents::lines;
    use crate::documents::plan::{care, talk};
    use crate::facts::Facts;
    use crate::session::read;

    /// What a plan says of it if twice as many come.
    fn doubled(file: &str) -> Vec<String> {
        let session = read(file.as_bytes()).session;
        lines([&other_numbers(&Facts::of(&session))])
    }

    #[test]
    fn a_group_is_hosted_by_a_host_or_by_whoever_may_be_asked() {
        let guest =
            |name: &str, more: &str| format!("[[attendee]]\nname = '{name}'\nrsvp = 'yes'\nspoken_to = true\n{more}\n");
        let guests = [
            guest("Ana", "talks = 'little'"),
            guest("Bo", "introduce = false"),
            guest("Cy", ""),
            guest("Di", "talks = 'a lot'"),
        ];
        let said = doubled(&format!("[session]\nfacilitator = 'Ines'\nsecond_host = 'Max'\n{}", guests.concat()));
        assert!(said.iter().any(|line| line == "Ask Max and Cy to host one each."), "{said:?}");
    }

    #[test]
    fn four_people_are_still_at_one_table() {
        let said = doubled("[session]\nexpected = 2\n");
        assert_eq!(said, ["If twice as many come", "4 people: still one table, and all together."]);
    }

    #[test]
    fn nobody_turns_to_a_newcomer_who_talks_a_lot() {
        let turns = |talks: &str| {
            let friends = [("Ada", "['Ben', 'Cleo']"), ("Ben", "['Cleo']"), ("Cleo", "[]")];
            let friends = friends.map(|(name, knows)| format!("[[attendee]]\nname = '{name}'\nknows = {knows}\n"));
            let file = format!("{}[[attendee]]\nname = 'Fern'\ntalks = '{talks}'\n", friends.concat());
            let session = read(file.as_bytes()).session;
            talk::busy(&Facts::of(&session)).iter().any(|line| line.plain().contains("Fern"))
        };
        assert!(turns("little") && !turns("a lot"));
    }

    #[test]
    fn what_two_share_who_are_kept_apart_is_asked_of_neither() {
        let file = "[[attendee]]\nname = 'Ana'\ninterests = ['rye', 'wheat']\ntalks = 'little'\n\
            [[attendee]]\nname = 'Bo'\ninterests = ['rye']\napart_from = ['Ana']\n\
            [[attendee]]\nname = 'Cy'\ninterests = ['wheat']\n";
        let session = read(file.as_bytes()).session;
        let said = lines(&care::look_after(&Facts::of(&session)));
        let little: Vec<&String> = said.iter().filter(|line| line.contains("little")).collect();
        assert!(
            !little.is_empty() && little.iter().all(|line| line.contains("wheat") && !line.contains("rye")),
            "{said:?}"
        );
    }
}
