//! Sheets as people have them, one of them with everything wrong.

use super::{Asked, Column, Signups, parse};
use crate::facts::called;
use crate::session::{self, contacts};
use crate::starter::{Draft, starter};
use proptest::prelude::*;

fn read(sheet: &[u8], columns: &[(Column, String)]) -> Result<Signups, String> {
    super::read(sheet, Asked { columns, ..Asked::default() })
}

#[track_caller]
pub(super) fn signups(sheet: impl AsRef<[u8]>) -> Signups {
    read(sheet.as_ref(), &[]).unwrap()
}

/// The starter file that becomes of a sheet, which must be without faults.
#[track_caller]
fn file(people: &Signups) -> String {
    let file = starter(&Draft {
        interests: people.interests.clone(),
        guests: people.guests.clone(),
        diets: people.diets.clone(),
        needs: people.needs.clone(),
        ..Draft::default()
    });
    let reading = session::read(file.as_bytes());
    assert!(reading.faults.is_empty(), "{:?}\n{file}", reading.faults);
    file
}

fn names(people: &Signups) -> Vec<&str> {
    people.guests.iter().map(|guest| guest.name.as_str()).collect()
}

pub(super) fn counts(counts: &Option<Vec<(String, u32)>>) -> Vec<(&str, u32)> {
    let counts = counts.as_deref().unwrap_or_default();
    counts.iter().map(|(what, people)| (what.as_str(), *people)).collect()
}

#[track_caller]
pub(super) fn says(people: &Signups, sentence: &str) {
    assert!(people.notes.iter().any(|note| note == sentence), "{:#?}", people.notes);
}

#[test]
fn a_name_that_is_still_to_come_is_nobody() {
    for name in ["XX", "TBC", "to be confirmed"] {
        becomes(&format!("Name,Club\nTilda Roe,Otters\n{name},Seals\n"), &["Tilda Roe @ Otters"]);
        becomes(&format!("Name,Topics\nTilda Roe,{name}\nGus Pohl,knots\n"), &["Tilda Roe", "Gus Pohl: knots"]);
        assert!(read(name.as_bytes(), &[]).map_or(true, |people| people.guests.is_empty()), "{name}");
    }
}

#[test]
fn a_form_with_questions_for_headings() {
    let people = signups(include_bytes!("../../examples/people.csv"));
    assert_eq!(people.guests.len(), 9);
    assert_eq!(
        people.interests,
        ["nervous beginners", "U12s", "Open water", "parents on the poolside", "lane etiquette"]
    );
    let jo = &people.guests[6];
    assert_eq!((jo.name.as_str(), jo.rsvp), ("Jo Reid", Some("maybe")));
    assert_eq!(jo.interests, ["nervous beginners"]);
    assert_eq!(called(&people.guests[8].name).words, "Ruth", "without her title");
    // Ruth is vegetarian too, and not coming.
    assert_eq!(counts(&people.diets), [("halal", 1), ("nut-free", 1), ("vegan", 1), ("vegetarian", 1)]);
    assert_eq!(counts(&people.needs), [("hearing", 1)]);
    says(
        &people,
        "Taken: \"First name\" and \"Surname\" as name; \"What do you do there?\" as role; \"Club\" as from; \"What would you like to talk about?\" as interests; \"Can you come on 11 February?\" as rsvp.",
    );
    says(&people, "Counted, with nobody's name: \"Any dietary requirements?\" and \"Access needs\".");
    says(&people, "Left out on purpose: \"Email address\" and \"Mobile\".");
    says(&people, "Left out: \"Timestamp\".");
    says(&people, "A guess: the long answer in row 8 is about \"nervous beginners\".");
    file(&people);
}

#[test]
fn a_ticket_office() {
    let people = signups(
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Buyer First Name,Company\n\
         101,2027-01-03,Ana,Lima,ana@mail.example,1,Free,Attending,Ana,\"Riverside Ward, 3rd floor\"\n\
         102,2027-01-03,Tom,O'Brien,tom@mail.example,3,Free,Checked In,Tom,Pharmacy\n\
         103,2027-01-04,Ida,Berg,ida@mail.example,1,Free,Not Attending,Ana,Pharmacy\n",
    );
    assert_eq!(names(&people), ["Ana Lima", "Tom O'Brien", "Ida Berg"]);
    let rsvps: Vec<_> = people.guests.iter().map(|guest| guest.rsvp).collect();
    assert_eq!(rsvps, [Some("yes"), Some("yes"), Some("no")]);
    assert_eq!(people.guests[0].from.as_deref(), Some("Riverside Ward, 3rd floor"));
    assert_eq!((people.diets.as_ref(), people.needs.as_ref()), (None, None));
    says(&people, "Tom O'Brien (row 3) takes 3 places, and is written with brings = 2; ask who else comes.");
    says(
        &people,
        "Left out: \"Order Date\", \"Ticket Type\" and \"Buyer First Name\". If one of them is needed, say what it holds: --columns role=HEADING.",
    );
    assert!(!file(&people).contains("asked"));
}

#[test]
fn a_spreadsheet_of_windows_with_semicolons() {
    let people = signups(
        b"sep=;\r\nName;Nummer;Club;Datum;Interests\r\nZo\xeb M\xfcller;x;S\xe9als;;caf\xe9s, \x93quiet\x94 corners\r\n\"Bo \"\"B\"\" Ek\";x;Otters;;caf\xe9s\r\n",
    );
    assert_eq!(names(&people), ["Zoë Müller", "Bo \"B\" Ek"]);
    assert_eq!(people.guests[0].from.as_deref(), Some("Séals"));
    assert_eq!(people.interests, ["cafés", "“quiet” corners"]);
    file(&people);
}

#[test]
fn unicode_text_with_tabs() {
    let text =
        "\u{feff}Full name\tTower\tWhat do you do?\r\nŁukasz Nowak\tSt Mary\tTower captain\r\n李雷\tSt Mary\tn/a\r\n";
    let sheet: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let people = signups(sheet);
    assert_eq!(names(&people), ["Łukasz Nowak", "李雷"]);
    assert_eq!(people.guests[0].role.as_deref(), Some("Tower captain"));
    assert_eq!(people.guests[1].role, None);
    file(&people);
}

#[test]
fn a_form_with_choices_and_line_breaks_in_quotation_marks() {
    let people = signups(
        "\u{feff}ID,Start time,\"Your\nname\",\"Topics you would like\nto discuss\"\r\n\
         1,9:02,Ana,\"handovers;short staffing;\"\r\n\
         2,9:05,Tom,\"Short staffing;\r\nnew starters;\"\r\n",
    );
    assert_eq!(names(&people), ["Ana", "Tom"]);
    assert_eq!(people.interests, ["short staffing", "handovers", "new starters"]);
    says(&people, "Taken: \"Your name\" as name; \"Topics you would like to discuss\" as interests.");
    file(&people);
}

#[test]
fn a_club_s_own_sheet_with_a_title_and_a_total() {
    let people = signups(
        "Bell ringers' evening,,\n,,\nWho,Tower,RSVP\n\"Hughes, Gwen\",St Mary,y\n\"Aziz, Tariq\",St John,?\n\"Lin, Mei\",St Mary,n\nTotal: 3,,2\n",
    );
    assert_eq!(names(&people), ["Gwen Hughes", "Tariq Aziz", "Mei Lin"]);
    says(&people, "The headings stand in row 3; what is above them is left out.");
    says(&people, "Names stood as \"Surname, First name\" and are turned round.");
    says(&people, "Row 7 is a total and is left out.");
    file(&people);
}

/// Everything wrong: no encoding to rely on, a heading row that comes again, rows without names, contacts and diets
/// where they do not belong, a quotation mark that is never closed, somebody twice.
const EVERYTHING_WRONG: &[u8] = include_bytes!("../../tests/cmd/init.in/wrong.csv");

#[test]
fn everything_wrong() {
    let people = signups(EVERYTHING_WRONG);
    assert_eq!(names(&people), ["Ana Lima", "Tom", "Zoë & Jo", "Sam", "Sam", "+Mo", "Ida"]);
    assert_eq!(people.interests, ["nervous beginners", "under 12s"]);
    assert_eq!(counts(&people.diets), [("gluten-free", 1), ("vegan", 1)]);
    assert_eq!(counts(&people.needs), [("step-free", 1)]);
    for sentence in [
        "Ana Lima signed up twice, in rows 4 and 8; the later row counts.",
        "Sam stands in rows 11 and 12: one person or two? A surname or a club in the name tells two apart.",
        "Row 7 repeats the headings and is left out.",
        "Rows 5 and 10 have no name and are left out.",
        "Row 9 may hold two people in one name; give each their own [[attendee]].",
        "Row 13 has a quotation mark that is never closed; look at what stands there.",
        "Row 6 has a remark after the name, which is left out.",
        "Tom (row 6) does not say plainly with \"if I can\" whether they come; no rsvp is written.",
        "Rows 4 and 6 have a telephone number or an e-mail address in a cell for something else, which is left out.",
        "Rows 9 and 11 tell of food or health among the answers; it does not belong beside a name, and is left out.",
    ] {
        says(&people, sentence);
    }
}

#[test]
fn nothing_private_stands_in_the_file_or_in_what_is_said() {
    for sheet in [EVERYTHING_WRONG, include_bytes!("../../examples/people.csv")] {
        let people = signups(sheet);
        let file = file(&people);
        let said = people.notes.join("\n");
        for text in [&file, &said] {
            assert!(!text.contains("MARK"), "{text}");
            assert!(contacts(text).is_empty(), "{text}");
        }
        // Diets and needs are there as counts, and nowhere near a name.
        let of_people = &file[file.find("[[interest]]").unwrap()..].to_lowercase();
        for word in ["veg", "halal", "nut", "wheelchair", "deaf", "coeliac", "hearing"] {
            assert!(!of_people.contains(word), "{word}\n{file}");
        }
    }
}

#[test]
fn the_command_line_decides_where_guessing_fails() {
    let sheet = "Wer,Woher,Was,Kann\nAna,Otters,parents,Yes\n";
    let trouble = read(sheet.as_bytes(), &[]).unwrap_err();
    assert_eq!(
        trouble,
        "no heading says which column has the names. Say it with --columns name=HEADING. Its columns are A \"Wer\", B \"Woher\", C \"Was\", D \"Kann\"."
    );
    let people = read(sheet.as_bytes(), &parse("name=wer,from=B,interests=Was,rsvp=D").unwrap()).unwrap();
    let ana = &people.guests[0];
    assert_eq!(
        (ana.name.as_str(), ana.from.as_deref(), ana.rsvp, ana.interests.as_slice()),
        ("Ana", Some("Otters"), Some("yes"), &["parents".to_owned()][..])
    );
    let trouble = read(sheet.as_bytes(), &[(Column::Name, "Wen".to_owned())]).unwrap_err();
    assert!(trouble.starts_with("there is no column \"Wen\". Its columns are A \"Wer\""), "{trouble}");
    // Not even then does a contact stand beside a name.
    let people = read(b"Name,Email\nAna,ana@mail.example\n", &parse("name=Name,role=Email").unwrap()).unwrap();
    assert_eq!(people.guests[0].role, None);
}

/// Long sheets are read in parts: a title holds for all below it, and a name may stand in two of them.
#[test]
fn a_long_sheet_is_read_as_a_short_one_is() {
    const LETTERS: &[&str] = &["a", "e", "i", "o", "u", "an", "en", "in", "on", "un", "ar", "er"];
    let name = |at: usize| {
        let [first, second, third] = [at % 12, at / 12 % 12, at / 144].map(|at| LETTERS[at]);
        format!("B{first}l{second} R{third}dle")
    };
    let people: Vec<String> = (0..1_700).map(|at| format!("{},Otters\n", name(at))).collect();
    let sheet = format!("Name,Club\n{}Apologies:,\n{}{}", people[..700].concat(), people[700..].concat(), people[3]);
    let read = signups(&sheet);
    let expected: Vec<(String, Option<&str>)> = (0..1_700).map(|at| (name(at), (at >= 700).then_some("no"))).collect();
    let found: Vec<(String, Option<&str>)> = read.guests.iter().map(|guest| (guest.name.clone(), guest.rsvp)).collect();
    assert_eq!(found[..1_700], expected);
    assert_eq!(found[1_700..], [(name(3), Some("no"))]);
    says(
        &read,
        &format!(
            "{} stands in rows 5 and 1703: one person or two? A surname or a club in the name tells two apart.",
            name(3)
        ),
    );
}

#[test]
fn a_list_of_names_needs_no_heading() {
    let names = |sheet: &str| {
        let people = read(sheet.as_bytes(), &[]).ok()?;
        Some(people.guests.into_iter().map(|guest| guest.name).collect::<Vec<_>>().join("|"))
    };
    assert_eq!(names("Ana\nBev Marsh\n\nCy\n").as_deref(), Some("Ana|Bev Marsh|Cy"));
    assert_eq!(names("1. Ana\n2) Bev\n- Cy\n").as_deref(), Some("Ana|Bev|Cy"));
    assert_eq!(names("Name\nAna\n").as_deref(), Some("Ana"));
    for other in [
        "ana@mail.example\nbev@mail.example\n", "Ana\nBev,Otters\n", "Ana\n\nattendee\n\nBev\n",
        "We met on a wet evening by the lido.\n", "12\n13\n",
    ] {
        assert_eq!(names(other), None, "{other}");
    }
}

#[test]
fn a_short_name_is_kept_beside_the_long_one() {
    let sheet = "First Name,Last Name,Nickname\nBenedict,Okoro,Ben\nAna,Ruiz,Ana\n";
    let called: Vec<_> = read(sheet.as_bytes(), &[]).unwrap().guests.into_iter().map(|guest| guest.called).collect();
    assert_eq!(called, [Some("Ben".to_owned()), None]);
}

#[test]
fn a_yes_with_more_to_it_counts_and_is_to_be_read() {
    let sheet = "Name,Do you need step-free access?\nAna,Yes - I use a scooter\nBev,No\n";
    let people = read(sheet.as_bytes(), &[]).unwrap();
    assert_eq!(people.needs, Some(vec![("step-free".to_owned(), 1)]));
    assert!(people.notes.iter().any(|note| note.starts_with("Row 2 says more")), "{:?}", people.notes);
}

#[test]
fn what_is_no_sheet_is_said_to_be_none() {
    assert!(read(b"PK\x03\x04", &[]).unwrap_err().contains("workbook"));
    assert_eq!(read(b"", &[]).unwrap_err(), "there is nothing in it");
    assert_eq!(read(b"\r\n\r\n", &[]).unwrap_err(), "there is nothing in it");
    assert!(read(b"Name\n", &[]).unwrap().guests.is_empty());
}

/// Who a sheet is read as: "name (called) = reply: interests @ club knows others", as far as each is known.
#[track_caller]
pub(super) fn becomes(sheet: &str, expected: &[&str]) -> Signups {
    let people = signups(sheet);
    let guest = |guest: &crate::starter::Guest| {
        let mut said = guest.name.clone();
        if let Some(called) = &guest.called {
            said += &format!(" ({called})");
        }
        for (sign, part) in
            [(" = ", guest.rsvp.map(str::to_owned)), (" @ ", guest.from.clone()), (" is ", guest.role.clone())]
        {
            said += &part.map(|part| format!("{sign}{part}")).unwrap_or_default();
        }
        for (sign, parts) in [(": ", &guest.interests), (" knows ", &guest.knows)] {
            if !parts.is_empty() {
                said += &format!("{sign}{}", parts.join("; "));
            }
        }
        said
    };
    assert_eq!(people.guests.iter().map(guest).collect::<Vec<_>>(), expected, "{:#?}", people.notes);
    file(&people);
    people
}

#[test]
fn a_column_of_yes_and_no_is_never_the_names() {
    becomes(
        "Name (original name),Guest,Total duration (minutes)\nTemi (Temitope Balogun),Yes,61\nJan van der Meer,No,60\n",
        &["Temitope Balogun (Temi)", "Jan van der Meer"],
    );
    becomes(
        "Name,Your full name,Email\nAnonymous,Ines Duarte,anonymous\nAnonymous,Tess Moreno,anonymous\n",
        &["Ines Duarte", "Tess Moreno"],
    );
    becomes("What should we call you?,Coming?\nInes,yes\n", &["Ines = yes"]);
    let people = becomes(
        "Order #,Buyer First Name,Buyer Last Name,Order Status\n1,Ines,Duarte,Refunded\n",
        &["Ines Duarte = no"],
    );
    says(&people, "The names are those of who booked; ask who else comes.");
}

#[test]
fn the_word_of_a_system_is_a_reply_under_whatever_heading() {
    for heading in
        ["Status", "approval_status", "Registration state", "Participant status", "Ticket status", "Order Status"]
    {
        becomes(
            &format!(
                "Name,{heading}\nInes,Something else\nTess,Cancelled\nJan,on the waiting list\nEwan,approved\nRéka,void\n"
            ),
            &["Ines", "Tess = no", "Jan = maybe", "Ewan = yes", "Réka = no"],
        );
    }
    becomes("Name,Attendance,RSVP\nInes,Y,No\nTess,,Waitlist\n", &["Ines = no", "Tess = maybe"]);
    becomes("Name,Attendance\nInes,yes\nTess,no\n", &["Ines = yes", "Tess = no"]);
    becomes("Name,Attended\nInes,Yes\nTess,No\n", &["Ines = yes", "Tess"]);
}

#[test]
fn a_question_about_the_day_is_the_reply_and_the_stronger_no_wins() {
    for heading in [
        "Can you make Friday 5 March?", "Are you free on 5 March?", "Is the 5th of March good for you?", "RSVP",
        "See you there?",
    ] {
        becomes(
            &format!(
                "Name,{heading},Would you like our newsletter?\nInes,Yes please!,No\nTess,Afraid not,Yes\nJan,Should be able to,Yes\n"
            ),
            &["Ines = yes", "Tess = no", "Jan = maybe"],
        );
    }
    becomes(
        "Name,Status,Will you come?\nInes,approved,No\nTess,cancelled,Yes\nJan,approved,Yes\n",
        &["Ines = no", "Tess = no", "Jan = yes"],
    );
    let people = becomes(
        "Name,Coming?\nInes,if the boat is dry\nTess,chemo that week perhaps if I can\n",
        &["Ines", "Tess = maybe"],
    );
    says(
        &people,
        "Ines (row 2) does not say plainly with \"if the boat is dry\" whether they come; no rsvp is written.",
    );
    assert!(!people.notes.concat().contains("chemo"));
    let people = becomes("Name,Coming?\nInes,?\nTess,yes\n", &["Ines", "Tess = yes"]);
    says(&people, "Ines (row 2) does not say plainly with \"?\" whether they come; no rsvp is written.");
    becomes(
        "Name,Coming?\nInes,WAHR\nTess,FAUX\nJan,1.0\nEwan,0.0\n",
        &["Ines = yes", "Tess = no", "Jan = yes", "Ewan = no"],
    );
}

#[test]
fn the_same_question_about_two_days_is_no_reply_yet() {
    let sheet = "Name,Are you free on 4 March?,Are you free on 11 March?\nInes,Yes,No\nTess,No,Yes\n";
    let people = becomes(sheet, &["Ines", "Tess"]);
    says(
        &people,
        "\"Are you free on 4 March?\" and \"Are you free on 11 March?\" ask about several days; say which day counts with --columns rsvp=HEADING.",
    );
    let people = read(sheet.as_bytes(), &parse("rsvp=Are you free on 11 March?").unwrap()).unwrap();
    assert_eq!(people.guests.iter().map(|guest| guest.rsvp).collect::<Vec<_>>(), [Some("no"), Some("yes")]);
}

#[test]
fn a_form_that_is_a_quiz_asks_nothing_twice() {
    becomes(
        "ID,Name,What is your name?,Points - What is your name?,Are you coming?,Points - Are you coming?,Feedback - Are you coming?,Topics,Points - Topics\n1,,Ines Duarte,0,Yes,0,,knots;sails;,0\n2,,Tess Moreno,0,No,0,,knots;,0\n",
        &["Ines Duarte = yes: knots; sails", "Tess Moreno = no: knots"],
    );
}

#[test]
fn replies_and_names_of_other_lands_are_read() {
    becomes(
        "Vorname,Nachname,Kommst du?\nKäthe,Böhm,Leider nein\nMaja,Lind,\"Ja, gerne\"\nUwe,Ott,weiß noch nicht\n",
        &["Käthe Böhm = no", "Maja Lind = yes", "Uwe Ott = maybe"],
    );
    becomes(
        "Voornaam,Tussenvoegsel,Achternaam,Kom je?,Waar wil je het over hebben?\nJan,van der,Meer,Ja,pompen\nFenna,,Bakker,\"Helaas, nee\",\nWim,de,Wit,Weet ik nog niet,pompen\n",
        &["Jan van der Meer = yes: pompen", "Fenna Bakker = no", "Wim de Wit = maybe: pompen"],
    );
    becomes("Enw,Ydych chi'n dod?\nSiân,Ydw\nEmyr,Nac ydw\n", &["Siân = yes", "Emyr = no"]);
    becomes("Nombre,¿Vienes?\nPau,Claro que sí\nÍñigo,Lo siento no puedo\n", &["Pau = yes", "Íñigo = no"]);
}

#[test]
fn who_signs_up_again_keeps_what_the_later_row_leaves_open() {
    let people = becomes(
        "Name,Email,Coming?,Topics,Club\nInes,i@mail.example,Yes,\"knots, sails\",Otters\nInes,i@mail.example,No,,\nTess,t@mail.example,Yes,knots,\nTess,t@mail.example,,ropes,Seals\n",
        &["Ines = no @ Otters: knots; sails", "Tess = yes @ Seals: ropes"],
    );
    says(&people, "Ines signed up twice, in rows 2 and 3; the later row counts.");
    says(&people, "Tess names other topics in row 4; look at them.");
}

#[test]
fn another_table_below_is_left_out_and_said() {
    let people = becomes(
        "Name,Reply,Interests\nInes,yes,spokes\nTess,no,hubs\n\nHelpers,,\nName,Task,\nJan,tea,\n",
        &["Ines = yes: spokes", "Tess = no: hubs"],
    );
    says(&people, "Another part begins in row 5; it and what follows is left out.");
    becomes("Name,Reply\nInes,yes\n\nBrass,\nName,Reply\nTess,no\n", &["Ines = yes", "Tess = no"]);
}

#[test]
fn a_word_in_brackets_is_a_name_only_where_something_tells() {
    let people = becomes(
        "Name,Club\n\"Duarte, Ines (Ferry)\",\nTess Moreno,Ferry\nPriyanka Rao (Pri),\nWei Zhang (Tom),\nJan Ek (Ropery),\n",
        &["Ines Duarte @ Ferry", "Tess Moreno @ Ferry", "Priyanka Rao (Pri)", "Wei Zhang (Tom)", "Jan Ek"],
    );
    says(
        &people,
        "Jan Ek (row 6) has \"Ropery\" in brackets, which may be what they are called or where they are from; it is left out.",
    );
}

#[test]
fn who_is_not_confirmed_is_asked_after() {
    let people = becomes("Name,Confirmed\nInes,Y\nTess,N\nJan,\n", &["Ines = yes", "Tess", "Jan"]);
    says(&people, "Tess (row 3) does not say plainly with \"N\" whether they come; no rsvp is written.");
    assert!(!people.notes.concat().contains("Jan"));
    becomes("Nom,Présence\nInes,Présente\nTess,Excusée\nJan,Absent\n", &["Ines = yes", "Tess = no", "Jan = no"]);
}

#[test]
fn a_title_above_a_table_is_no_heading() {
    becomes(
        "Year 9 clay club,,,\nTeacher: Ms Rao,,,\nPupil,25/02,04/03,Club\n\"Duarte, Ines\",/,N,Otters\n\"Moreno, Tess\",N,/,Seals\nPresent,1,1,\n",
        &["Ines Duarte @ Otters", "Tess Moreno @ Seals"],
    );
}

#[test]
fn a_column_for_each_option() {
    becomes(
        "Name,\"Topics? [Lights (red, green)]\",Topics? [Anchors],Topics? [Other]\nInes,Yes,No,\nTess,No,Yes,tides\n",
        &["Ines: Lights (red, green)", "Tess: Anchors; tides"],
    );
    becomes(
        "Attendee name,Topics – lights,Topics – anchors,Position ID\nInes,Very interested,Not at all,1\nTess,x,x,2\n",
        &["Ines: lights", "Tess: lights; anchors"],
    );
    becomes(
        "Q1,Q2\nWhat is your name?,What would you like to discuss?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\nInes,lights\n",
        &["Ines: lights"],
    );
    becomes(
        "Respondent ID,What is your name?,What would you like to talk about?,\n,Open-Ended Response,Lights,Anchors\n7,Ines,Lights,\n8,Tess,Lights,Anchors\n",
        &["Ines: Lights", "Tess: Lights; Anchors"],
    );
    becomes("Name,Interested in night sailing?\nInes,Yes\nTess,No\n", &["Ines: night sailing", "Tess"]);
}

#[test]
fn what_is_no_name_is_not_two_and_signs_without_width_make_no_second_person() {
    let people = becomes("Name,Coming?\nN/A,yes\nUna Hale,yes\n", &["Una Hale = yes"]);
    says(&people, "Row 2 has no name and is left out.");
    assert!(!people.notes.iter().any(|note| note.contains("two people")), "{:?}", people.notes);
    let people =
        becomes("Name,Coming?\n\u{200e}Una Hale\u{200f},yes\nUna\u{200b} Hale\u{feff},yes\n", &["Una Hale = yes"]);
    assert!(people.notes.iter().all(|note| !note.contains("Una Hale and")), "{:?}", people.notes);
    becomes(
        "Name\n\"Byrne, Declan (Fr)\"\n\"Shaw, Ada (Rev.)\"\n\"Lund, Bo\"\n",
        &["Declan Byrne", "Ada Shaw", "Bo Lund"],
    );
}

#[test]
fn reading_ends_where_the_next_part_begins() {
    let people = becomes(
        "1. Summary\nMeeting title\tNight\n\n2. Participants\nName\tFirst Join\tEmail\tRole\nDuarte, Ines\t4:30\tx@work.example\tOrganizer\nTess Moreno\t4:30\ty@work.example\tPresenter\n\n3. In-Meeting Activities\nName\tJoin Time\nDuarte, Ines\t4:30\n",
        &["Ines Duarte", "Tess Moreno"],
    );
    says(&people, "Another part begins in row 9; it and what follows is left out.");
    becomes(
        "Host Details,,\nAttended,User Name (Original Name),Join Time\nYes,Rowan,19:52\nAttendee Details,,\nAttended,User Name (Original Name),Join Time\nYes,Ines,19:52\nNo,Tess,\nOther Attended,,\nUser Name,Join Time,\nSomebody,19:52,\n",
        &["Ines = yes", "Tess"],
    );
}

#[test]
fn names_as_people_write_them() {
    becomes(
        "Name,Club\n\"Duarte, Ines\",Ferry\nTESS MORENO,Ferry\nTemitope Balogun (Temi),Ferry\njan van der meer,Ferry\nBea (Ferry),Ferry\nTRẦN Quốc Bảo,Ferry\n",
        &[
            "Ines Duarte @ Ferry", "Tess Moreno @ Ferry", "Temitope Balogun (Temi) @ Ferry",
            "Jan van der Meer @ Ferry", "Bea @ Ferry", "TRẦN Quốc Bảo @ Ferry",
        ],
    );
    becomes("\"Name, first\"\n\"Duarte, Ines\"\nTess Moreno\n", &["Ines Duarte", "Tess Moreno"]);
    becomes("Name (surname first)\nKovács Réka\n", &["Réka Kovács"]);
    becomes("Name\nKovács Réka\n", &["Kovács Réka"]);
    let people = becomes(
        "Name,Club\n?ucja Wójcik,?\n\"Ines Duarte, Tess Moreno\",Ferry\nJan / Ewan,Ferry\n",
        &["?ucja Wójcik", "Ines Duarte, Tess Moreno @ Ferry", "Jan / Ewan @ Ferry"],
    );
    says(
        &people,
        "?ucja Wójcik (row 2) has a name that lost letters when the sheet was saved; save it again as UTF-8.",
    );
    says(&people, "Rows 3 and 4 may hold two people in one name; give each their own [[attendee]].");
}

#[test]
fn a_count_or_a_note_at_the_foot_is_nobody() {
    for foot in [
        "Total;5;", "TOTAL: 5;;", "Grand total;;5", "Number of guests;2;", "2 people;;", "12 guests so far;;",
        "Summe;2;", "Headcount 2;;", "Present;2;1", "2 yes so far;;", ";Total;5", "Sum of yes;1;",
    ] {
        let people = signups(format!("Timestamp;Your name;Coming?\n1/2;Ines Duarte;yes\n2/2;Tess Moreno;no\n{foot}\n"));
        assert_eq!(names(&people), ["Ines Duarte", "Tess Moreno"], "{foot}");
        let people = signups(format!("Name;Places;Club\nInes Duarte;1;\nTess Moreno;1;\n{foot}\n"));
        assert_eq!(names(&people), ["Ines Duarte", "Tess Moreno"], "{foot}");
        says(
            &people,
            if foot.starts_with(';') {
                "Row 4 has no name and is left out."
            } else {
                "Row 4 is a total and is left out."
            },
        );
    }
    for foot in [
        "Last updated 3 March 2027,",
        "Exported on 2027-03-03,",
        "Page 1 of 2,",
        "NB: bring a chair,",
        "NB,bring a chair",
        "* on the waiting list,",
        "Those below the line have not paid for the room yet.,",
    ] {
        let people = signups(format!("Name,Club\nInes Duarte,Otters\n{foot}\n"));
        assert_eq!(names(&people), ["Ines Duarte"], "{foot}");
        says(&people, "Row 3 is a note on the list and is left out; read it.");
    }
    // People may be called so.
    for name in ["Sum Wong", "Page Sorrel", "Count Basil", "Max", "Guest 2", "Maria da Luz dos Santos Vieira e Melo"] {
        assert_eq!(names(&signups(format!("Name,Club\nInes Duarte,Otters\n{name},\n")))[1], name);
    }
}

#[test]
fn several_places_under_one_name() {
    let people = becomes(
        "Order #,First Name,Last Name,Email\n7,Ines,Duarte,i@mail.example\n7,Ines,Duarte,i@mail.example\n8,Tess,Moreno,t@mail.example\n",
        &["Ines Duarte", "Tess Moreno"],
    );
    says(&people, "Ines Duarte (row 2) takes 2 places, and is written with brings = 1; ask who else comes.");
    let people = becomes(
        "Name,Guests,RSVP\nInes,2,Yes\nTess,0,Yes\nJan,my brother,Yes\n",
        &["Ines = yes", "Tess = yes", "Jan = yes"],
    );
    says(&people, "Ines (row 2) takes 3 places, and is written with brings = 2; ask who else comes.");
    says(&people, "Jan (row 4) takes 2 places, and is written with brings = 1; ask who else comes.");
    let people = becomes(
        "Name,Can you come?\nInes,Yes (2)\nTess,Yes + 1\nJan,Yes (from 8)\nEwan,No (2)\n",
        &["Ines = yes", "Tess = yes", "Jan = yes", "Ewan = no"],
    );
    says(&people, "Ines (row 2) takes 2 places, and is written with brings = 1; ask who else comes.");
    says(&people, "Tess (row 3) takes 2 places, and is written with brings = 1; ask who else comes.");
    assert!(people.guests.iter().filter(|guest| guest.brings > 0).count() == 2);
}

#[test]
fn a_yes_under_a_need_counts_that_need() {
    let people = becomes(
        "Name,Wheelchair user?,Vegan?,Hearing loop [Yes/No],Any other access needs?\nInes,Yes,No,,\nTess,No,Yes,x,Yes\n",
        &["Ines", "Tess"],
    );
    assert_eq!(counts(&people.needs), [("step-free", 1)]);
    assert_eq!(counts(&people.diets), [("vegan", 1)]);
}

#[test]
fn who_knows_whom_is_matched_to_the_names() {
    let people = becomes(
        "Name,Who do you already know?\nInes Duarte,\"Tess, Ewann McLeod and Bob\"\nTess Moreno,nobody yet\nEwan McLeod,Duarte & Tess M\nJan,everyone\n",
        &[
            "Ines Duarte knows Ewan McLeod; Tess Moreno",
            "Tess Moreno",
            "Ewan McLeod knows Ines Duarte; Tess Moreno",
            "Jan",
        ],
    );
    says(&people, "Ines Duarte (row 2) knows \"Bob\", who is not on the list.");
}

#[test]
fn pronouns_are_taken_only_where_somebody_says_so() {
    let sheet = b"Name,Pronouns\nInes,she/her\nTess,\n";
    assert_eq!(read(sheet, &[]).unwrap().guests[0].pronouns, None);
    let people = read(sheet, &parse("pronouns=Pronouns").unwrap()).unwrap();
    assert_eq!(people.guests[0].pronouns.as_deref(), Some("she/her"));
    file(&people);
}

#[test]
fn what_stays_unclear_is_said_with_the_cell() {
    let people = becomes("Name,Topics\nInes,all of them\nTess,lights\n", &["Ines", "Tess: lights"]);
    says(&people, "Ines (row 2) does not say with \"all of them\" which topics; ask.");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_sheet_holds_the_file_is_sound(
        cells in "([\",;\n\r\t'=@#\\\\]|[a-zé ]{1,4}|yes|vegan|jo@mail\\.example|07700 900123|\\PC){0,60}",
        broken in any::<bool>(),
    ) {
        let mut sheet = format!("Name,Club,Interests,Attending,Diet,Email\nAna,Otters,parents,yes,vegan,x\n{cells}\n").into_bytes();
        if broken {
            sheet.push(0xff);
        }
        let people = signups(&sheet);
        let file = file(&people);
        prop_assert!(contacts(&file).is_empty(), "{}", file);
        prop_assert!(!people.guests.is_empty());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        if let Ok(people) = read(&bytes, &[(Column::Name, "A".to_owned())]) {
            file(&people);
        }
    }
}
