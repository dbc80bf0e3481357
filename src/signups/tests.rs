//! Sheets as people have them, one of them with everything wrong.

use super::{Column, Signups, parse, read};
use crate::session::{self, contacts};
use crate::starter::{Draft, starter};
use proptest::prelude::*;

#[track_caller]
fn signups(sheet: impl AsRef<[u8]>) -> Signups {
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

fn counts(counts: &Option<Vec<(String, u32)>>) -> Vec<(&str, u32)> {
    let counts = counts.as_deref().unwrap_or_default();
    counts.iter().map(|(what, people)| (what.as_str(), *people)).collect()
}

#[track_caller]
fn says(people: &Signups, sentence: &str) {
    assert!(people.notes.iter().any(|note| note == sentence), "{:#?}", people.notes);
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
    assert_eq!(people.guests[8].called.as_deref(), Some("Ruth"));
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
    says(&people, "Row 3 takes more than one place under one name; ask who else comes.");
    says(
        &people,
        "Left out: \"Order #\", \"Order Date\", \"Ticket Type\" and \"Buyer First Name\". If one of them is needed, say what it holds: --columns role=HEADING.",
    );
    assert!(!file(&people).contains("asked"));
}

#[test]
fn a_spreadsheet_of_windows_with_semicolons() {
    let people = signups(
        b"sep=;\r\nName;Verein;Club;Interessen;Interests\r\nZo\xeb M\xfcller;x;S\xe9als;;caf\xe9s, \x93quiet\x94 corners\r\n\"Bo \"\"B\"\" Ek\";x;Otters;;caf\xe9s\r\n",
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
    assert_eq!(names(&people), ["ana lima", "Tom", "Zoë & Jo", "Sam", "sam", "+Mo", "Ida"]);
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
        "Row 6 has a remark in brackets after the name, which is left out.",
        "Row 6 does not say plainly whether they come; no rsvp is written.",
        "Rows 4 and 6 have a telephone number or an e-mail address in another column, which is left out.",
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

#[test]
fn what_is_no_sheet_is_said_to_be_none() {
    assert!(read(b"PK\x03\x04", &[]).unwrap_err().contains("save the sheet as CSV"));
    assert_eq!(read(b"", &[]).unwrap_err(), "there is nothing in it");
    assert_eq!(read(b"\r\n\r\n", &[]).unwrap_err(), "there is nothing in it");
    assert!(read(b"Name\n", &[]).unwrap().guests.is_empty());
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
