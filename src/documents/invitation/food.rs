//! What there is to eat and drink and who pays for it, as a host would say it: "There will be soup, on Marjorie.", and "There
//! will be soup, paid for by the club."

use super::Invitation;
use crate::facts::{Bill, bill};
use crate::text::{Text, capital};
use smol_str::SmolStr;

/// How an entry begins that people bring or order themselves.
const BROUGHT: &[&str] = &["bring ", "buy ", "order ", "your own", "own ", "a dish"];
/// How words begin that say how people pay, where they name nobody.
const SAYINGS: &[&str] = &[
    "all", "bring", "cash", "donations", "each", "everybody", "everyone", "free", "guests", "i", "included", "it",
    "no", "nobody", "nothing", "own", "participants", "pay", "people", "please", "self", "split", "their", "there",
    "they", "we", "you", "your", "yourself",
];
/// Words that make a sentence of those who pay.
const VERBS: &[&str] = &["are", "bakes", "brings", "buys", "cooks", "covers", "is", "pay", "pays", "provides", "will"];
/// What people put money into: nobody who pays.
const POTS: &[&str] = &["box", "bucket", "collection", "hat", "jar", "kitty", "pot", "tin", "whip-round"];
/// Those who pay are said in so many words at most. Judgement: past that it is a sentence.
const PAYER: usize = 5;

/// What there will be, what to bring, and who pays. In a file of another language there is no sentence to be made of its
/// words.
///
/// A message is `signed`: whoever pays for it and stands under it alone says "on me".
pub(super) fn food(invitation: Invitation<'_>, signed: bool) -> Option<Text> {
    let food = invitation.session.food();
    let (brought, offered): (Vec<&SmolStr>, Vec<&SmolStr>) =
        food.offered().into_iter().partition(|one| is_brought(one));
    let list = |words: Vec<&SmolStr>| Text::list(&words.into_iter().map(Text::theirs).collect::<Vec<_>>());
    if !invitation.session.is_english() {
        let offered = Some(food.offered()).filter(|all| !all.is_empty()).map(|all| ("To eat and drink: ", list(all)));
        let who = food.who_pays().map(|who| ("Who pays: ", Text::theirs(who)));
        let said = offered.into_iter().chain(who).map(|(label, words)| Text::ours(label).and(words));
        return Some(Text::joined(said, ". ")).filter(|said| !said.is_empty());
    }
    // Of two who sign one may pay, and of an entry nobody knows who speaks.
    let on_host = |who: &str| {
        let hosts = invitation.session.who_invite_as(who)?;
        Some(match signed && hosts == invitation.session.who_invite() {
            true => invitation.says("on me", "on us").into(),
            false => Text::ours("on ").and(Text::list(&hosts.into_iter().map(Text::theirs).collect::<Vec<_>>())),
        })
    };
    let paid = food.who_pays().map(|who| paid(who, on_host));
    let there = (!offered.is_empty()).then(|| list(offered));
    let there = match (there, &paid) {
        (Some(there), Some(Paid::By(who))) => Some(Text::say("There will be {}, {}.", &[there, who.clone()])),
        (Some(there), _) => Some(Text::say("There will be {}.", &[there])),
        (None, Some(Paid::By(who))) if brought.is_empty() => {
            Some(Text::say("What there is to eat and drink is {}.", std::slice::from_ref(who)))
        }
        (None, _) => None,
    };
    let bring = (!brought.is_empty()).then(|| {
        let first = brought[0].to_lowercase();
        let asks = ["bring", "buy", "order"].iter().any(|verb| first.starts_with(verb));
        Text::ours(if asks { "Please " } else { "Please bring " }).and(list(brought)).and(".")
    });
    let how = paid.and_then(|paid| if let Paid::Said(how) = paid { Some(how) } else { None });
    let said = Text::joined([there, bring, how].into_iter().flatten(), " ");
    (!said.is_empty()).then_some(said)
}

fn is_brought(offer: &SmolStr) -> bool {
    let offer = offer.trim().to_lowercase();
    BROUGHT.iter().any(|start| offer.starts_with(start))
}

/// Who pays.
#[derive(Debug, PartialEq)]
enum Paid {
    /// Somebody, in words that go after what there is: "on Marjorie".
    By(Text),
    /// A sentence about it.
    Said(Text),
}

/// `on_host` says it of those who host.
fn paid(words: &str, on_host: impl Fn(&str) -> Option<Text>) -> Paid {
    let words = words.trim().trim_end_matches('.');
    let lower = words.to_lowercase();
    match bill(words) {
        Some(Bill::Each) => return Paid::Said("You pay for what you have.".into()),
        Some(Bill::Nobody) => return Paid::Said("There is nothing to pay.".into()),
        Some(Bill::Split) => return Paid::Said("We split the bill.".into()),
        None => {}
    }
    let who = match lower.as_str() {
        "we" | "us" | "we do" | "the hosts" | "hosts" => return Paid::By(on_host(words).unwrap_or("on us".into())),
        "i" | "me" | "i do" => return Paid::By(on_host(words).unwrap_or("on me".into())),
        _ => {
            let after = |start: &str| lower.starts_with(start).then_some(start.len()).and_then(|at| words.get(at..));
            let before = |end: &str| {
                let at = words.len().checked_sub(end.len())?;
                words.get(at..).filter(|said| said.eq_ignore_ascii_case(end)).and(words.get(..at))
            };
            let who = after("paid by ").or_else(|| after("on ")).unwrap_or(words);
            [" will pay", " is paying", " pays"].into_iter().find_map(before).unwrap_or(who)
        }
    };
    if let Some(host) = on_host(who) {
        return Paid::By(host);
    }
    let mut parts = who.split_whitespace();
    let first = parts.clone().next().unwrap_or_default();
    let is_saying = SAYINGS.contains(&first.to_lowercase().as_str())
        || first.contains(|c: char| c.is_numeric() || matches!(c, '£' | '€' | '$'))
        || who.split_whitespace().count() > PAYER
        // "A tin", but not "Hat Trick Football Club".
        || parts.any(|word| VERBS.contains(&word.to_lowercase().as_str()) || POTS.contains(&word));
    if is_saying {
        return Paid::Said(Text::sentence(&capital(words)));
    }
    // "the club", but "Marjorie" and "our trust".
    let is_bare = first.chars().all(|c| c.is_lowercase() || c == '-')
        && !matches!(first, "the" | "a" | "an" | "our" | "my" | "his" | "her" | "somebody" | "someone");
    // One is treated by a person; a club or a trust pays.
    let is_person = !who.contains(' ')
        && who.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        && first.chars().next().is_some_and(char::is_uppercase)
        && !first.chars().all(char::is_uppercase);
    let by = if is_person { "on " } else { "paid for by " };
    Paid::By(Text::ours(by).and(match who.strip_prefix("The ") {
        Some(who) => Text::ours("the ").and(Text::theirs(who)),
        None if is_bare => Text::ours("the ").and(Text::theirs(who)),
        None => Text::theirs(who),
    }))
}

#[cfg(test)]
mod tests {
    use super::{Paid, food, paid};
    use crate::documents::invitation::Invitation;
    use crate::facts::Facts;
    use crate::session::read;

    fn said(words: &str) -> String {
        match paid(words, |_| None) {
            Paid::By(who) => format!("soup, {}.", who.plain()),
            Paid::Said(how) => format!("soup. {}", how.plain()),
        }
    }

    #[test]
    fn a_host_who_pays_says_so_herself() {
        let said = |hosts: &str, who: &str, signed: bool| {
            let file = format!("[session]\n{hosts}\n[food]\noffered = ['soup']\nwho_pays = '{who}'\n");
            let session = read(file.as_bytes()).session;
            let facts = Facts::of(&session);
            food(Invitation { session: facts.seen_by() }, signed).map(|words| words.plain()).unwrap_or_default()
        };
        let (one, two) = ("facilitator = 'Ada Hill'", "facilitator = 'Ada Hill'\nsecond_host = 'Ben'");
        for who in ["Ada", "Ada Hill", "Ada pays", "me", "I do", "we"] {
            assert_eq!(said(one, who, true), "There will be soup, on me.", "{who}");
            assert_eq!(said(one, who, false), "There will be soup, on Ada.", "{who}");
        }
        for who in ["Ada", "me", "on Ada"] {
            assert_eq!(said(two, who, true), "There will be soup, on Ada.", "{who}");
        }
        for who in ["Ada and Ben", "Ben & Ada", "we", "the hosts"] {
            assert!(said(two, who, true).ends_with(", on us."), "{who}: {}", said(two, who, true));
        }
        assert_eq!(said(one, "Cleo", true), "There will be soup, on Cleo.");
        assert_eq!(said("", "me", true), "There will be soup, on me.");
    }

    #[test]
    fn nothing_is_not_said_to_be_there_nor_somebody_who_is_still_to_come_to_pay() {
        let said = |words: &str| {
            let session = read(format!("[food]\n{words}\n").as_bytes()).session;
            let facts = Facts::of(&session);
            food(Invitation { session: facts.seen_by() }, true).map(|words| words.plain())
        };
        for none in
            ["offered = ['nothing']", "offered = ['No food', 'no drinks']", "offered = ['n/a']\nwho_pays = 'TBC'"]
        {
            assert_eq!(said(none), None, "{none}");
        }
        assert_eq!(said("offered = ['tea']\nwho_pays = 'nobody yet'").unwrap(), "There will be tea.");
        assert_eq!(
            said("offered = ['tea']\nwho_pays = 'nobody'").unwrap(),
            "There will be tea. There is nothing to pay."
        );
    }

    #[test]
    fn who_pays_is_said_as_a_host_says_it() {
        for (words, expected) in [
            ("Marjorie", "soup, on Marjorie."),
            ("Marjorie pays", "soup, on Marjorie."),
            ("club", "soup, paid for by the club."),
            ("the club", "soup, paid for by the club."),
            ("The club will pay.", "soup, paid for by the club."),
            ("on the trust", "soup, paid for by the trust."),
            ("our department", "soup, paid for by our department."),
            ("Friends of the Lido", "soup, paid for by Friends of the Lido."),
            ("UNISON", "soup, paid for by UNISON."),
            ("Anne-Marie", "soup, on Anne-Marie."),
            ("we chip in", "soup. We chip in."),
            ("bring and share", "soup. Bring and share."),
            ("£2 on the door", "soup. £2 on the door."),
            ("Tilda bakes", "soup. Tilda bakes."),
            ("donations", "soup. Donations."),
            ("a tin on the table", "soup. A tin on the table."),
            ("Hat Trick Trust", "soup, paid for by Hat Trick Trust."),
            ("each of us", "soup. You pay for what you have."),
            ("we", "soup, on us."),
            ("each", "soup. You pay for what you have."),
            ("nobody", "soup. There is nothing to pay."),
            ("everybody for themselves", "soup. You pay for what you have."),
            ("you pay at the bar", "soup. You pay at the bar."),
            ("the first round is on the club", "soup. The first round is on the club."),
        ] {
            assert_eq!(said(words), expected, "{words}");
        }
    }
}
