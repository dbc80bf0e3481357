//! The session file: every table, every key, what it may hold, who may see it and what it is for.
//! This is the field table; the reader, the schema and the starter file are driven by it.

use super::reader::Needed;
use super::table::{tables, words};
use super::{At, Field, List};
use chrono::{NaiveDate, NaiveTime};
use smol_str::SmolStr;

words! {
    /// What sort of place it is.
    pub enum VenueKind {
        /// Somebody's home.
        Home = "home",
        /// A café, among its other guests.
        Cafe = "cafe",
        /// A room of one's own in a café.
        CafePrivateRoom = "cafe-private-room",
        /// A pub, among its other guests.
        Pub = "pub",
        /// A room of one's own in a pub.
        PubFunctionRoom = "pub-function-room",
        /// A club's own house.
        Clubhouse = "clubhouse",
        /// The staff's own room.
        Staffroom = "staffroom",
        /// A village hall.
        VillageHall = "village-hall",
        /// A church hall.
        ChurchHall = "church-hall",
        /// A community centre.
        CommunityCentre = "community-centre",
        /// A room in a library.
        LibraryRoom = "library-room",
        /// A school's hall.
        SchoolHall = "school-hall",
        /// A sports hall.
        SportsHall = "sports-hall",
        /// A classroom.
        Classroom = "classroom",
        /// A training room.
        TrainingRoom = "training-room",
        /// A meeting room in an office.
        OfficeMeetingRoom = "office-meeting-room",
        /// A meeting room in a hotel.
        HotelMeetingRoom = "hotel-meeting-room",
        /// A conference centre.
        ConferenceCentre = "conference-centre",
        /// A boardroom.
        Boardroom = "boardroom",
        /// A council's chamber.
        CouncilChamber = "council-chamber",
        /// A lecture theatre.
        LectureTheatre = "lecture-theatre",
        /// A courtroom.
        Courtroom = "courtroom",
        /// In the open.
        Outdoors = "outdoors",
        /// A video call.
        Online = "online",
        /// Something else.
        Other = "other",
    }

    /// How the chairs and tables stand.
    pub enum Layout {
        /// Chairs in a circle.
        Circle = "circle",
        /// Small tables of about four.
        CafeTables = "cafe-tables",
        /// Sofas and armchairs.
        Sofas = "sofas",
        /// Blankets or picnic tables.
        Picnic = "picnic",
        /// One round table.
        RoundTable = "round-table",
        /// No chairs.
        Standing = "standing",
        /// Small tables that face a front.
        Cabaret = "cabaret",
        /// A U of tables.
        Horseshoe = "horseshoe",
        /// Tables in a square around nothing.
        HollowSquare = "hollow-square",
        /// One long table with two ends.
        Boardroom = "boardroom",
        /// Desks that face a front.
        Classroom = "classroom",
        /// Rows of chairs.
        Theatre = "theatre",
    }

    /// What somebody has answered.
    pub enum Rsvp {
        /// They are coming.
        Yes = "yes",
        /// They may come.
        Maybe = "maybe",
        /// They are not coming.
        No = "no",
        /// They have been asked and have not answered.
        Asked = "asked",
    }

    /// How much somebody talks among others.
    pub enum Talks {
        /// More than their share.
        ALot = "a lot",
        /// Less than they have to say.
        Little = "little",
    }

    /// What is known of something that should be there.
    pub enum Known {
        /// It is there.
        Yes = "yes",
        /// It is not there.
        No = "no",
        /// Nobody has found out.
        Unknown = "unknown",
    }

    /// How well people will hear each other.
    pub enum Hearing {
        /// A quiet room.
        Quiet = "quiet",
        /// A room with a hearing loop.
        Loop = "loop",
        /// A noisy room.
        Noisy = "noisy",
        /// Nobody has found out.
        Unknown = "unknown",
    }

    /// What part alcohol has.
    pub enum Alcohol {
        /// None.
        None = "none",
        /// There is some, beside other drinks.
        Available = "available",
        /// There is nothing else to drink.
        Only = "only",
    }

    /// How much a rule's findings should count in this file.
    pub enum Weight {
        /// Not at all.
        Off = "off",
        /// As polish.
        Advice = "advice",
        /// As likely to spoil the session.
        Warning = "warning",
        /// As wrong.
        Error = "error",
    }

    /// From which level on findings fail the check.
    pub enum FailOn {
        /// On errors.
        Error = "error",
        /// On warnings and errors.
        Warning = "warning",
        /// On every finding.
        Advice = "advice",
        /// On none.
        Never = "never",
    }
}

tables! {
    /// The whole file.
    pub struct Session {
        /// What the session is, what it is for, and who hosts it.
        session: About [Room],
        /// When it is.
        when: When [Room],
        /// What the invitation says of itself.
        invite: Invite [Invited],
        /// Where it is.
        venue: Venue [Room],
        /// What there is to eat and drink.
        food: Food [Room],
        /// What people need to get in and take part.
        access: Access [Invited],
        /// Something that those who come have in common. The one most of them share is the hook.
        interest: List<Interest> [Room, Withheld],
        /// Somebody who is asked to come.
        attendee: List<Attendee> [Withheld],
        /// An idea to talk about, brought along in case it is needed.
        topic: List<Topic> [Room, Withheld],
        /// A timed item. A first session has no agenda: `cop` keeps the item as a topic and drops the time.
        agenda: List<AgendaItem> [Withheld],
        /// What you would rather say in the plan.
        plan: PlanWords,
        /// What came of it, written down afterwards, for the message to everybody who was invited.
        after: After [Invited, Withheld],
        /// How this file is checked.
        checks: Checks,
    }

    /// What the session is, what it is for, and who hosts it.
    pub struct About {
        /// What people call the session, in a human voice: it heads the welcome sheet and the invitation.
        title: Field<SmolStr> [Room],
        /// One or two sentences: who does what together about which thing, and what they leave with.
        purpose: Field<SmolStr> [Room, Withheld],
        /// Who runs the session. A first name is enough.
        facilitator: Field<SmolStr> [Room],
        /// Who helps: takes the door, the kettle or a second table.
        second_host: Field<SmolStr> [Room],
        /// Who says hello at the door.
        greeter: Field<SmolStr> [Room],
        /// How many people you expect, when there is no list of them.
        expected: Field<u32>,
        /// The language of your own words in this file, as a code such as "en" or "cy".
        language: Field<SmolStr> [Room],
        /// When and where you meet next, if that is known.
        next: Field<SmolStr> [Room],
    }

    /// When it is.
    pub struct When {
        /// The day, as 2027-02-11.
        date: Field<NaiveDate> [Room],
        /// The weekday, in English; checked against the date.
        day: Field<SmolStr> [Room],
        /// When the session starts, as 18:30:00.
        start: Field<NaiveTime> [Room],
        /// When it finishes. People rely on it.
        finish: Field<NaiveTime> [Room],
        /// From when people may arrive.
        doors: Field<NaiveTime> [Room],
        /// The time zone by its name, such as "Europe/London".
        timezone: Field<SmolStr> [Invited],
        /// Days to keep clear of: holidays, festivals, big matches.
        avoid: List<At<NaiveDate>>,
        /// Who agreed to this time, in your own words.
        agreed_with: List<At<SmolStr>>,
        /// A time that is still being agreed. What it does not say is as under [when].
        option: List<TimeOption> [Withheld],
    }

    /// A time that is still being agreed. What it does not say is as under [when].
    pub struct TimeOption {
        /// The day, as 2027-02-11.
        date: Field<NaiveDate>,
        /// When it would start.
        start: Field<NaiveTime>,
        /// When it would finish.
        finish: Field<NaiveTime>,
        /// Who can come then, by the names in this file.
        can: List<At<SmolStr>>,
        /// Who might.
        maybe: List<At<SmolStr>>,
    }

    /// What the invitation says of itself.
    pub struct Invite {
        /// The title that a shared work calendar may show.
        title: Field<SmolStr> [Invited],
        /// To whom people reply: a person, with how to reach them. It is told to everybody who is invited.
        reply_to: Field<SmolStr> [Invited, Told],
        /// By when to reply.
        reply_by: Field<NaiveDate> [Invited],
        /// What to bring, and what to leave at home.
        bring: Field<SmolStr> [Invited],
        /// The invitation's lasting name, so that a calendar moves it instead of adding a second.
        uid: Field<SmolStr> [Invited, Told],
        /// How often the invitation has been changed since it was first sent.
        revision: Field<u32> [Invited],
        /// The day it was last changed.
        revised: Field<NaiveDate> [Invited],
        /// Whether the session is called off: its entry then takes itself out of people's calendars, and every page says so.
        cancelled: Field<bool> [Invited],
    }

    /// Where it is.
    pub struct Venue {
        /// What the place is called.
        name: Field<SmolStr> [Room],
        /// Its address. A home's address goes on the invitation only.
        address: Field<SmolStr> [Invited],
        /// How to find the door.
        find_us: Field<SmolStr> [Invited],
        /// What sort of place it is.
        kind: Field<VenueKind> [Room],
        /// How the chairs and tables stand.
        layout: Field<Layout>,
        /// How many people it holds.
        capacity: Field<u32>,
        /// Whether nobody else is in the room.
        private: Field<bool>,
        /// Whether somebody has confirmed it.
        booked: Field<bool>,
        /// Whether one can get in without steps.
        step_free: Field<Known> [Invited],
        /// Whether there is an accessible toilet.
        accessible_toilet: Field<Known> [Invited],
        /// How well people will hear each other.
        hearing: Field<Hearing>,
        /// What you know about the place; only the plan shows it.
        notes: Field<SmolStr>,
        /// What guests should know: toilets, water, a quiet spot, the way out.
        good_to_know: List<At<SmolStr>> [Room],
        /// Whom to ring about the room; only the plan shows it.
        contact: Field<SmolStr> [Told],
        /// The link to the call, when you meet online.
        link: Field<SmolStr> [Invited, Told],
        /// Outdoors: where you meet if it rains.
        if_wet: Field<SmolStr> [Invited],
    }

    /// What there is to eat and drink.
    pub struct Food {
        /// What there will be.
        offered: List<At<SmolStr>> [Room],
        /// Who pays for it.
        who_pays: Field<SmolStr> [Invited],
        /// Whether everybody has been asked what they can eat.
        asked_about_diets: Field<bool>,
        /// How many people eat how; counts, never names.
        diets: List<Count> [Withheld],
        /// The diets that the food covers.
        covers: List<At<SmolStr>>,
        /// What part alcohol has.
        alcohol: Field<Alcohol>,
    }

    /// What people need to get in and take part.
    pub struct Access {
        /// Whether everybody has been asked.
        asked: Field<bool>,
        /// By when to say.
        reply_by: Field<NaiveDate> [Invited],
        /// Whom to tell: a person, with how to reach them.
        contact: Field<SmolStr> [Invited, Told],
        /// How many people need what; counts, never names. Needs are step-free, accessible-toilet, hearing, vision,
        /// quiet-space, interpreter and other.
        needs: List<Count> [Withheld],
    }

    /// Something that those who come have in common.
    pub struct Interest {
        /// A few words for it.
        name: Needed<SmolStr> [Room],
        /// The sentence that would make somebody come.
        hook: Field<SmolStr> [Room],
    }

    /// Somebody who is asked to come.
    pub struct Attendee {
        /// Their name. A first name or a nickname is enough, a role where the person is not known yet.
        name: Needed<SmolStr>,
        /// What they do.
        role: Field<SmolStr>,
        /// Their club, team or employer.
        from: Field<SmolStr>,
        /// What they care about, in the words of the interests.
        interests: List<At<SmolStr>>,
        /// Why you want this person there. Only the plan shows it.
        why: Field<SmolStr>,
        /// Why you ask this person, said to them: their own message begins with it, and nobody else reads it.
        ask_because: Field<SmolStr> [Own],
        /// What they have answered.
        rsvp: Field<Rsvp>,
        /// How many they bring along whose names you do not know; 0 once you have written them down.
        brings: Field<u32>,
        /// Whether you have asked them in person.
        spoken_to: Field<bool>,
        /// Whom they know already; read both ways.
        knows: List<At<SmolStr>>,
        /// Whom they should not be placed with.
        apart_from: List<At<SmolStr>>,
        /// To whom among those present they are senior.
        senior_to: List<At<SmolStr>>,
        /// How much they talk among others. Only the plan shows it, on the side that is yours alone.
        talks: Field<Talks>,
        /// What to print as their first name, where the first word of the name is wrong.
        called: Field<SmolStr>,
        /// Their pronouns, where they gave them to be shown: their badge has them, and nothing else does.
        pronouns: Field<SmolStr> [Badge],
        /// Whether they may be introduced to others. `false`: greet them, and leave it at that.
        introduce: Field<bool>,
        /// Whether they may be named on the welcome sheet.
        list: Field<bool>,
    }

    /// An idea to talk about.
    pub struct Topic {
        /// The question, as you would ask it.
        ask: Needed<SmolStr> [Room],
        /// The interests it is about.
        about: List<At<SmolStr>>,
        /// An object, a photo or a story to start it with.
        spark: Field<SmolStr>,
    }

    /// A timed item, kept as a topic.
    pub struct AgendaItem {
        /// When it was to be; never printed.
        time: Field<Written>,
        /// What it was to be.
        item: Needed<SmolStr>,
    }

    /// What you would rather say in the plan.
    pub struct PlanWords {
        /// How long to leave a silence, in seconds.
        silence_seconds: Field<u32>,
        /// How long you will talk yourself, in minutes, all told.
        host_talk_minutes: Field<u32>,
        /// Your own opening question.
        opening: Field<SmolStr>,
        /// Your own moves for when it is quiet.
        if_quiet: List<At<SmolStr>>,
        /// Your own moves for when somebody cannot get a word in.
        if_busy: List<At<SmolStr>>,
    }

    /// What came of it, written down afterwards.
    pub struct After {
        /// The questions that people chose to go on with, in their own words.
        chosen: List<At<SmolStr>> [Invited],
        /// Whom to thank, and for what: "Lee for the key".
        thanks: List<At<SmolStr>> [Invited],
    }

    /// How this file is checked.
    pub struct Checks {
        /// From which level on findings fail the check.
        fail_on: Field<FailOn>,
        /// Findings you know about, each with your reason.
        ignore: List<Ignore>,
        /// How much a rule should count in this file.
        levels: List<LevelOf>,
        /// Words of your field that everybody there knows: they are never counted as vague.
        house_jargon: List<At<SmolStr>>,
    }

    /// A finding you know about.
    pub struct Ignore {
        /// The rule's id.
        id: Needed<SmolStr>,
        /// Why it does not matter here. The plan shows it among the loose ends.
        reason: Needed<SmolStr>,
    }
}

/// A name that the writer chose, with a number of people.
#[derive(Clone, Debug)]
pub struct Count {
    /// The diet or the need.
    pub name: At<SmolStr>,
    /// How many have it.
    pub people: At<u32>,
}

/// A rule's id, with how much it should count.
#[derive(Clone, Debug)]
pub struct LevelOf {
    /// The rule's id.
    pub id: At<SmolStr>,
    /// How much it should count.
    pub weight: At<Weight>,
}

/// A scalar as the file writes it, without its quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written(pub SmolStr);
