//! The words about a place, read one source after the other, and what they come to.

use super::about::is_about_the_place;
use super::bustle::bustle;
use super::hours::is_planned;
use super::numbered::numbered_room;
use super::points::{exposure_of, formality, formality_of, stiffness_of};
use super::vocabulary::{Cue, HOUSES, WORDS};
use super::whereabouts::{
    IN_TOWN, is_apart_from_a_house, is_eaten, is_round_a_room, is_what_it_is, is_what_the_name_means,
    is_where_it_stands, is_where_they_meet, out_of_doors,
};
use super::{Described, EXPOSED_FROM, FORMAL_FROM, INTERRUPTED_FROM, Source, Venue, Verdict};
use crate::session::VenueKind;
use crate::words::{Hit, Prose};

/// Up to so many words the notes are a line or two that somebody wrote for this. Judgement: of those in `tests/data`, written as
/// hosts would, none has more than nineteen; of what places and groups say of themselves, four in five have.
const A_LINE: usize = 20;

/// What has been read of a place so far.
pub(super) struct Reading<'p, 'a> {
    place: &'p Described<'a>,
    /// What sort of place the file says it is, if it says anything.
    kind: Option<VenueKind>,
    formal: Verdict<'a>,
    guests: Verdict<'a>,
    noise: Verdict<'a>,
    /// How many words the notes have.
    notes: usize,
    /// Words for a house where one behaves.
    houses: Vec<&'a str>,
    /// Its name has a word for a house.
    in_a_house: bool,
    /// Something in it is a place of leisure.
    homely: bool,
    sells: bool,
    own_room: bool,
    open_air: bool,
}

impl<'p, 'a> Reading<'p, 'a> {
    /// What the file's own words for the kind of place say.
    pub(super) fn new(place: &'p Described<'a>) -> Self {
        let kind = place.kind.filter(|kind| *kind != VenueKind::Other);
        let (mut formal, mut guests) = (Verdict::default(), Verdict::default());
        if let Some(kind) = kind {
            formal.add(Source::Kind, kind.word(), (formality_of(kind), true));
            guests.add(Source::Kind, kind.word(), (exposure_of(kind), true));
        }
        Reading {
            place,
            kind,
            formal,
            guests,
            noise: Verdict::default(),
            notes: 0,
            houses: vec![],
            in_a_house: false,
            homely: false,
            sells: false,
            own_room: false,
            open_air: false,
        }
    }

    /// Reads what is written in one place of the file. The name comes first.
    pub(super) fn read(&mut self, source: Source, written: &'a str) {
        let text = Prose::read(written);
        if source == Source::Name {
            self.in_a_house = (0..text.words.len()).any(|at| HOUSES.contains(&text.plain(at)));
            self.read_the_whole_name(&text);
        }
        if source == Source::Notes {
            self.notes = text.words.len();
        }
        let stir = if source == Source::Notes { self.stir() } else { INTERRUPTED_FROM };
        for hit in WORDS.find(&text) {
            // The lists are of things: "marketing" is no market.
            if hit.own_form && is_about_the_place(&text, &hit, source) && !self.is_beside_it(&text, &hit, source) {
                self.weigh(&text, hit, source, stir);
            }
        }
        if source == Source::Notes {
            for words in bustle(&text) {
                self.disturbed_by(text.quote(words), stir);
            }
        }
    }

    /// What comings and goings count that the notes tell of. Where somebody has copied what a house or a group says of itself,
    /// more of it is about those who meet than about others, as `tests/measure` shows. A host's own note is short, or stands
    /// beside what kind of place it is; and where the name says that others come there, they do.
    fn stir(&self) -> i32 {
        let is_described = self.place.kind.is_some() || self.place.private.is_some() || self.notes <= A_LINE;
        if is_described || !self.guests.grounds.is_empty() { INTERRUPTED_FROM } else { EXPOSED_FROM }
    }

    /// What the name as a whole says: that they stand outside somewhere, or in a car park.
    fn read_the_whole_name(&mut self, name: &Prose<'a>) {
        if self.place.is_foreign {
            return;
        }
        if let Some(words) = out_of_doors(name).filter(|_| self.kind.is_none()) {
            let words = name.quote(words);
            self.formal.add(Source::Name, words, formality(Cue::Outdoors, Source::Name, false));
            self.guests.add(Source::Name, words, (INTERRUPTED_FROM, true));
            self.open_air = true;
        }
    }

    /// Whether the word is for where the house stands, or for what any house like it has.
    fn is_beside_it(&self, text: &Prose<'a>, hit: &Hit<Cue>, source: Source) -> bool {
        let is_named = source == Source::Name;
        // A conference centre by the airport has its name from it.
        let called =
            matches!(hit.means, Cue::Public | Cue::Outdoors) && IN_TOWN.contains(&text.plain(hit.words.end - 1));
        let is_formal = || self.formal.grounds.iter().any(|ground| ground.sort && ground.points >= FORMAL_FROM);
        // A hut on the recreation ground is a hut, and "Loft, Mill Park" a loft.
        let stands = || is_where_it_stands(text, hit) || is_named && is_apart_from_a_house(text, hit);
        // A hotel has a bar, and is a hotel all the same.
        let is_of_a_hotel = || is_served(hit.means) && !self.houses.is_empty() && is_in_passing(text, hit, source);
        called && is_named && is_formal()
            || hit.means == Cue::Outdoors && self.in_a_house && stands()
            || is_of_a_hotel()
    }

    /// Weighs one word of a list.
    fn weigh(&mut self, text: &Prose<'a>, hit: Hit<Cue>, source: Source, stir: i32) {
        let is_sold = matches!(hit.means, Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors);
        let is_served = is_served(hit.means);
        let is_named = source == Source::Name;
        self.sells |= is_served && is_named && is_what_the_name_means(text, &hit);
        if self.place.is_foreign {
            return;
        }
        let is_known = self.kind.is_some();
        let in_passing = is_in_passing(text, &hit, source);
        // Coffee is no house, and an office with beer none that sells it.
        let is_eaten = (source == Source::Notes || self.in_a_house) && is_eaten(text, &hit);
        let is_what_it_is = source != Source::Address && is_what_it_is(text, &hit);
        let points = if in_passing { EXPOSED_FROM } else { INTERRUPTED_FROM };
        let end = hit.words.end;
        let words = text.quote(hit.words);
        // "The Old Boardroom" may be what a café is called; what the notes say that it is comes first.
        if is_what_it_is && matches!(hit.means, Cue::Table | Cue::Informal) {
            self.own_room = false;
            self.sells |= is_served;
            self.formal.grounds.retain(|ground| !(ground.sort && ground.source == Source::Name));
        }
        // What is sold somewhere about makes a lecture hall no easier.
        if !(in_passing && is_sold && source == Source::Notes) {
            self.formal.add(source, words, formality(hit.means, source, is_known));
        }
        match hit.means {
            Cue::Public | Cue::Table | Cue::Pub | Cue::Shop | Cue::Outdoors if !is_known && !is_eaten => {
                self.guests.add(source, words, (points, true));
            }
            Cue::Visited if !is_known && is_named => self.guests.add(source, words, (EXPOSED_FROM, true)),
            Cue::Shared if words.starts_with("in the") => self.guests.add(source, words, (points, true)),
            Cue::Shared => self.guests.add(source, words, (stir, true)),
            Cue::Noise if !is_named => self.noise.add(source, words, (INTERRUPTED_FROM, false)),
            Cue::Stir if !is_named => self.noise.add(source, words, (stir, false)),
            // "The snug is ours if we are early" is a hope.
            Cue::OwnRoom => self.own_room |= !CONDITIONS.contains(&text.plain(end)),
            Cue::FormalHouse => self.houses.push(words),
            Cue::Informal => self.homely = true,
            _ => {}
        }
        self.open_air |= hit.means == Cue::Outdoors && is_named;
    }

    /// Something that the notes tell of, unless a word in it has been counted: what is heard says more than the whole.
    fn disturbed_by(&mut self, words: &'a str, points: i32) {
        if !self.noise.grounds.iter().any(|ground| words.contains(ground.words)) {
            self.noise.add(Source::Notes, words, (points, false));
        }
    }

    /// What it all comes to.
    pub(super) fn judged(mut self) -> Venue<'a> {
        let place = self.place;
        if let Some(room) = numbered_room(place.name).filter(|_| !place.is_foreign) {
            let words = &place.name[room.span];
            let cue = if room.in_a_building { Cue::FormalRoom } else { Cue::Stiff };
            // "Seminar Room 204" is known already.
            if !self.formal.cues().any(|ground| words.contains(ground.words)) {
                self.formal.add(Source::Name, words, formality(cue, Source::Name, self.kind.is_some()));
            }
        }
        // A college's kitchen is a kitchen: what the room is made for weighs more than whose house it is in.
        if self.homely {
            self.formal.grounds.retain(|ground| !self.houses.contains(&ground.words));
        }
        if let Some(layout) = place.layout {
            self.formal.add(Source::Layout, layout.word(), (stiffness_of(layout), false));
        }
        // A room of one's own keeps the house's other guests out, though not their noise, nor a bleep.
        self.own_room |= place.private == Some(true);
        if self.own_room {
            self.guests.grounds.retain(|ground| is_walked_through(ground.words));
            self.guests.grounds.iter_mut().for_each(|ground| ground.points = EXPOSED_FROM);
        }
        for note in place.hours.iter().filter(|note| !is_planned(note)) {
            self.disturbed_by(note.trim_end_matches(['.', ';', '!']), INTERRUPTED_FROM);
        }
        let Reading { formal, guests: mut interrupted, mut noise, sells, own_room, open_air, .. } = self;
        interrupted.grounds.append(&mut noise.grounds);
        if place.private == Some(false) {
            interrupted.add(Source::Private, "false", (INTERRUPTED_FROM, false));
        }
        Venue { formal, interrupted, sells, own_room, open_air }
    }
}

/// Whether food or drink is sold there, to be had at a table.
fn is_served(cue: Cue) -> bool {
    matches!(cue, Cue::Table | Cue::Pub)
}

/// Whether a house is only mentioned, and those who meet may be elsewhere: next door, or in a room of it.
fn is_in_passing(text: &Prose<'_>, hit: &Hit<Cue>, source: Source) -> bool {
    match source {
        Source::Name => is_round_a_room(text, hit),
        Source::Notes => !is_where_they_meet(text, hit),
        _ => false,
    }
}

/// Whether a place is on other people's way, whoever has hired it.
fn is_walked_through(words: &str) -> bool {
    const ON_THE_WAY: &[&str] = &["atrium", "concourse", "corridor", "foyer", "hallway", "lobby"];
    ON_THE_WAY.iter().any(|place| place.eq_ignore_ascii_case(words))
}

/// Words that make a room one's own only perhaps.
const CONDITIONS: &[&str] = &["if", "provided", "till", "unless", "until"];
