//! The forms of exports: headings, words and sections as the systems write them, with people put in.

use super::{Signup, TOPICS};

pub(super) type Grid = Vec<Vec<String>>;

/// A system that people sign up in.
pub(super) struct System {
    pub(super) name: &'static str,
    /// Its word for a reply, and what that should be read as.
    pub(super) reply: fn(&str) -> (&'static str, &'static str),
    pub(super) has_interests: bool,
    pub(super) has_care: bool,
    pub(super) export: fn(&[Signup], &System) -> Grid,
}

/// Headings, then a row for each person.
fn table(headings: &[&str], people: &[Signup], row: impl Fn(usize, &Signup) -> Vec<String>) -> Grid {
    let mut grid = vec![headings.iter().map(|heading| (*heading).to_owned()).collect()];
    grid.extend(people.iter().enumerate().map(|(at, person)| row(at, person)));
    grid
}

fn mail(person: &Signup) -> String {
    format!("MARK.{}@mail.example", person.last.len() + person.first.len())
}

macro_rules! row {
    ($($cell:expr),* $(,)?) => { vec![$($cell.to_string()),*] };
}

fn whole(person: &Signup) -> String {
    format!("{} {}", person.first, person.last)
}

const WANTS: &str = "What would you like to talk about? (tick all that apply)";

fn wheelchair(person: &Signup) -> &'static str {
    if person.wheelchair { "Yes" } else { "No" }
}

/// The exports, each with words of its own.
pub(super) const SYSTEMS: &[System] = &[
    System {
        name: "eventbrite",
        reply: |reply| match reply {
            "no" => ("Not Attending", "no"),
            "maybe" => ("Refunded", "no"),
            _ => ("Checked In", "yes"),
        },
        has_interests: true,
        has_care: true,
        export: |people, system| {
            let headings = [
                "Order #", "Order Date", "First Name", "Last Name", "Email", "Quantity", "Ticket Type", "Order Type",
                "Total Paid", "Attendee Status", "Home Address 1", "Cell Phone", "Company",
                "What would you like to talk about?", "Dietary requirements", "Are you a wheelchair user?",
            ];
            table(&headings, people, |at, person| {
                row![
                    9000 + at,
                    "2027-01-03",
                    person.first,
                    person.last,
                    mail(person),
                    1,
                    "Free place",
                    "Free Order",
                    "0.00",
                    (system.reply)(person.reply).0,
                    "MARK Quay Street",
                    "07700 900123",
                    person.club,
                    person.interests.join(" | "),
                    person.diet,
                    wheelchair(person)
                ]
            })
        },
    },
    System {
        name: "luma",
        reply: |reply| match reply {
            "no" => ("declined", "no"),
            "maybe" => ("waitlist", "maybe"),
            _ => ("approved", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let headings = [
                "api_id", "name", "first_name", "last_name", "email", "phone_number", "created_at", "approval_status",
                "checked_in_at", "custom_source", "qr_code_url", "ticket_type_id", "ticket_name",
                "What would you like to talk about?",
            ];
            table(&headings, people, |at, person| {
                row![
                    format!("gst-{at}"),
                    whole(person),
                    person.first,
                    person.last,
                    mail(person),
                    "+447700900123",
                    "2027-01-03T19:04:11Z",
                    (system.reply)(person.reply).0,
                    "",
                    "",
                    "https://lu.example/MARK",
                    "tkt-1",
                    "Standard",
                    person.interests.join(", ")
                ]
            })
        },
    },
    System {
        name: "meetup",
        reply: |reply| match reply {
            "no" => ("No", "no"),
            "maybe" => ("Waitlist", "maybe"),
            _ => ("Yes", "yes"),
        },
        has_interests: false,
        has_care: false,
        export: |people, system| {
            let headings = [
                "Name", "User ID", "Title", "Event Host", "RSVP", "Guests", "RSVPed on", "Joined Group on",
                "URL of Member Profile", "Attendance",
            ];
            table(&headings, people, |at, person| {
                row![
                    whole(person),
                    format!("user {at}"),
                    "",
                    if at == 3 { "Yes" } else { "" },
                    (system.reply)(person.reply).0,
                    0,
                    "January 3, 2027 7:04 PM",
                    "2026",
                    "https://meetup.example/MARK",
                    if at % 2 == 0 { "Y" } else { "" }
                ]
            })
        },
    },
    System {
        name: "zoom",
        reply: |reply| match reply {
            "no" => ("denied", "no"),
            "maybe" => ("pending", "asked"),
            _ => ("approved", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let mut grid = vec![
                row!["Registration Report"],
                row!["Topic", "Webinar ID", "Scheduled Time"],
                row!["Sailors' evening", "812 0000 0000", "Mar 4, 2027 18:30:00"],
                row!["Attendee Details"],
            ];
            let headings = [
                "User Name (Original Name)", "First Name", "Last Name", "Email", "Registration Time",
                "Approval Status", "What would you like to talk about?",
            ];
            grid.extend(table(&headings, people, |_, person| {
                row![
                    person.first,
                    person.first,
                    person.last,
                    mail(person),
                    "2027-01-03 19:04",
                    (system.reply)(person.reply).0,
                    person.interests.join(";")
                ]
            }));
            grid.push(row!["Other Attended"]);
            grid.push(row!["User Name", "Join Time", "Leave Time"]);
            grid.push(row!["Somebody Else", "Mar 4, 2027 18:30:00", "Mar 4, 2027 19:30:00"]);
            grid
        },
    },
    System {
        name: "teams",
        reply: |_| ("", ""),
        has_interests: false,
        has_care: false,
        export: |people, _| {
            let mut grid = vec![
                row!["1. Summary"],
                row!["Meeting title", "Sailors' evening"],
                row!["Attended participants", people.len()],
                row![""],
                row!["2. Participants"],
            ];
            let headings =
                ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Participant ID (UPN)", "Role"];
            grid.extend(table(&headings, people, |at, person| {
                let name = if at % 2 == 0 { format!("{}, {}", person.last, person.first) } else { whole(person) };
                row![name, "4:30 PM", "5:30 PM", "59m", mail(person), mail(person), "Presenter"]
            }));
            grid.push(row![""]);
            grid.push(row!["3. In-Meeting Activities"]);
            grid.extend(table(&["Name", "Join Time", "Leave Time"], people, |_, person| {
                row![whole(person), "4:30 PM", "5:30 PM"]
            }));
            grid
        },
    },
    System {
        name: "tito",
        reply: |reply| match reply {
            "no" => ("void", "no"),
            _ => ("", ""),
        },
        has_interests: true,
        has_care: true,
        export: |people, system| {
            let headings = [
                "Number",
                "Ticket",
                "Ticket Full Name",
                "Ticket First Name",
                "Ticket Last Name",
                "Ticket Email",
                "Ticket Company Name",
                "Order Name",
                "Order Email",
                "Order Reference",
                "Void Status",
                "Which topics interest you?",
                "What kind of food restrictions do you have?",
                "Wheelchair access needed",
            ];
            table(&headings, people, |at, person| {
                row![
                    at,
                    "Standard",
                    whole(person),
                    person.first,
                    person.last,
                    mail(person),
                    person.club,
                    "MARK Buyer",
                    "MARK@mail.example",
                    format!("REF{at}"),
                    (system.reply)(person.reply).0,
                    person.interests.join(", "),
                    person.diet,
                    wheelchair(person)
                ]
            })
        },
    },
    System {
        name: "pretix",
        reply: |reply| match reply {
            "no" => ("canceled", "no"),
            "maybe" => ("pending", "asked"),
            _ => ("paid", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let mut headings = row![
                "Order code", "Email", "Status", "Attendee name", "Attendee name: Given name",
                "Attendee name: Family name", "Company", "Position ID"
            ];
            headings.extend(TOPICS.iter().map(|topic| format!("Topics – {topic}")));
            let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
            table(&headings, people, |at, person| {
                let mut row = row![
                    format!("A{at}"),
                    mail(person),
                    (system.reply)(person.reply).0,
                    whole(person),
                    person.first,
                    person.last,
                    person.club,
                    1
                ];
                row.extend(
                    TOPICS.iter().map(|topic| if person.interests.contains(topic) { "Yes" } else { "No" }.to_owned()),
                );
                row
            })
        },
    },
    System {
        name: "hi-events",
        reply: |reply| match reply {
            "no" => ("CANCELLED", "no"),
            "maybe" => ("AWAITING_PAYMENT", "asked"),
            _ => ("ACTIVE", "yes"),
        },
        has_interests: true,
        has_care: true,
        export: |people, system| {
            let headings = [
                "ID", "First Name", "Last Name", "Email", "Status", "Is Checked In", "Ticket ID", "Ticket Name",
                "Event ID", "Public ID", "Locale", "What would you like to discuss?", "Any dietary requirements?",
                "Wheelchair?",
            ];
            table(&headings, people, |at, person| {
                row![
                    at,
                    person.first,
                    person.last,
                    mail(person),
                    (system.reply)(person.reply).0,
                    "No",
                    3,
                    "Free place",
                    1,
                    format!("A-{at}"),
                    "en",
                    person.interests.join(", "),
                    person.diet,
                    wheelchair(person)
                ]
            })
        },
    },
    System {
        name: "mobilizon",
        reply: |reply| match reply {
            "no" => ("Rejected", "no"),
            "maybe" => ("Not confirmed", "asked"),
            _ => ("Participant", "yes"),
        },
        has_interests: false,
        has_care: false,
        export: |people, system| {
            let headings =
                ["Participant name", "Participant status", "Participant registration date", "Participant message"];
            table(&headings, people, |_, person| {
                row![whole(person), (system.reply)(person.reply).0, "3 January 2027", "MARK I may be late"]
            })
        },
    },
    System {
        name: "indico",
        reply: |reply| match reply {
            "no" => ("Withdrawn", "no"),
            "maybe" => ("Awaiting payment", "asked"),
            _ => ("Completed", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let headings = [
                "ID", "Name", "First Name", "Last Name", "Email Address", "Affiliation", "Position", "Title",
                "Registration date", "Registration state", "Topics of interest",
            ];
            table(&headings, people, |at, person| {
                row![
                    at,
                    format!("{}, {}", person.last, person.first),
                    person.first,
                    person.last,
                    mail(person),
                    person.club,
                    "Skipper",
                    "Dr",
                    "2027-01-03",
                    (system.reply)(person.reply).0,
                    person.interests.join("; ")
                ]
            })
        },
    },
    System {
        name: "limesurvey",
        reply: |reply| match reply {
            "no" => ("No", "no"),
            "maybe" => ("Not sure yet", "maybe"),
            _ => ("Yes", "yes"),
        },
        has_interests: true,
        has_care: true,
        export: |people, system| {
            let mut headings = row![
                "Response ID", "Date submitted", "Last page", "Start language", "Seed", "What is your name?",
                "Can you come on 4 March?"
            ];
            headings.extend(TOPICS.iter().map(|topic| format!("What would you like to talk about? [{topic}]")));
            headings
                .extend(["Vegetarian", "Vegan", "Gluten free"].map(|diet| format!("Dietary requirements [{diet}]")));
            headings.push("Access needs [Wheelchair]".to_owned());
            let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
            table(&headings, people, |at, person| {
                let mut row = row![
                    at + 1,
                    "2027-01-03 19:04:11",
                    2,
                    "en",
                    812_345,
                    whole(person),
                    (system.reply)(person.reply).0
                ];
                let yes = |is: bool| if is { "Yes" } else { "No" }.to_owned();
                row.extend(TOPICS.iter().map(|topic| yes(person.interests.contains(topic))));
                row.extend(["Vegetarian", "Vegan", "Gluten free"].map(|diet| yes(person.diet == diet)));
                row.push(yes(person.wheelchair));
                row
            })
        },
    },
    System {
        name: "qualtrics",
        reply: |reply| match reply {
            "no" => ("No, sorry", "no"),
            "maybe" => ("Maybe", "maybe"),
            _ => ("Yes, count me in", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let mut grid = vec![
                row![
                    "StartDate", "Status", "IPAddress", "Finished", "ResponseId", "RecipientLastName",
                    "RecipientFirstName", "RecipientEmail", "Q1", "Q2", "Q3"
                ],
                row![
                    "Start Date",
                    "Response Type",
                    "IP Address",
                    "Finished",
                    "Response ID",
                    "Recipient Last Name",
                    "Recipient First Name",
                    "Recipient Email",
                    "What is your name?",
                    format!("{WANTS} - Selected Choice"),
                    "Are you free on 4 March?"
                ],
            ];
            grid.push((0..11).map(|at| format!("{{\"ImportId\":\"QID{at}\"}}")).collect());
            grid.extend(people.iter().enumerate().map(|(at, person)| {
                row![
                    "2027-01-03 19:04:11",
                    "IP Address",
                    "192.0.2.1",
                    "True",
                    format!("R_{at}"),
                    "",
                    "",
                    "",
                    whole(person),
                    person.interests.join(","),
                    (system.reply)(person.reply).0
                ]
            }));
            grid
        },
    },
    System {
        name: "surveymonkey",
        reply: |reply| match reply {
            "no" => ("No", "no"),
            "maybe" => ("Not sure", "maybe"),
            _ => ("Yes", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let mut first = row![
                "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name",
                "Last Name", "Custom Data 1", "What is your name?", "Will you be there?",
                "What would you like to talk about?"
            ];
            first.extend(TOPICS.iter().skip(1).map(|_| String::new()));
            let mut second: Vec<String> = vec![String::new(); 9];
            second.extend(row!["Open-Ended Response", "Response"]);
            second.extend(TOPICS.iter().map(|topic| (*topic).to_owned()));
            let mut grid = vec![first, second];
            grid.extend(people.iter().enumerate().map(|(at, person)| {
                let mut row = row![
                    at + 100,
                    7,
                    "2027-01-03",
                    "2027-01-03",
                    "192.0.2.1",
                    "",
                    "",
                    "",
                    "",
                    whole(person),
                    (system.reply)(person.reply).0
                ];
                row.extend(
                    TOPICS.iter().map(|topic| {
                        if person.interests.contains(topic) { (*topic).to_owned() } else { String::new() }
                    }),
                );
                row
            }));
            grid
        },
    },
    System {
        name: "microsoft-forms",
        reply: |reply| match reply {
            "no" => ("Can't make it", "no"),
            "maybe" => ("Hope to", "maybe"),
            _ => ("Yes please!", "yes"),
        },
        has_interests: true,
        has_care: true,
        export: |people, system| {
            let headings = [
                "ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "What is your name?",
                "Can you make Thursday 4th March?", "What would you like to talk about?", "Anything you don't eat?",
                "Any access needs?",
            ];
            table(&headings, people, |at, person| {
                let interests: String = person.interests.iter().map(|interest| format!("{interest};")).collect();
                row![
                    at + 1,
                    "3/1/27 19:04:11",
                    "3/1/27 19:06:00",
                    "anonymous",
                    "Anonymous",
                    "",
                    whole(person),
                    (system.reply)(person.reply).0,
                    interests,
                    person.diet,
                    if person.wheelchair { "I use a wheelchair" } else { "None" }
                ]
            })
        },
    },
    System {
        name: "google-forms",
        reply: |reply| match reply {
            "no" => ("No", "no"),
            "maybe" => ("Should be able to", "maybe"),
            _ => ("yes", "yes"),
        },
        has_interests: true,
        has_care: true,
        export: |people, system| {
            let headings = [
                "Timestamp", "Email Address", "Your name", "Which club?", WANTS, "Are you around on Thursday 4 March?",
                "Dietary requirements", "Access needs",
            ];
            table(&headings, people, |_, person| {
                row![
                    "03/01/2027 19:04:11",
                    mail(person),
                    whole(person),
                    person.club,
                    person.interests.join(", "),
                    (system.reply)(person.reply).0,
                    person.diet,
                    if person.wheelchair { "Wheelchair" } else { "" }
                ]
            })
        },
    },
    System {
        name: "nextcloud-forms",
        reply: |reply| match reply {
            "no" => ("No", "no"),
            "maybe" => ("Perhaps", "maybe"),
            _ => ("Yes", "yes"),
        },
        has_interests: true,
        has_care: false,
        export: |people, system| {
            let headings =
                ["User ID", "User display name", "Timestamp", "Can you come?", "What would you like to talk about?"];
            table(&headings, people, |at, person| {
                row![
                    format!("MARK{at}"),
                    whole(person),
                    "2027-01-03T19:04:11+00:00",
                    (system.reply)(person.reply).0,
                    person.interests.join("; ")
                ]
            })
        },
    },
    System {
        name: "google-contacts",
        reply: |_| ("", ""),
        has_interests: false,
        has_care: false,
        export: |people, _| {
            let headings = [
                "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Name Prefix", "Nickname", "File As",
                "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Photo",
                "Labels", "E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Value",
            ];
            table(&headings, people, |_, person| {
                row![
                    person.first,
                    "",
                    person.last,
                    "",
                    "",
                    "",
                    "",
                    person.club,
                    "Skipper",
                    "",
                    "MARK 1970",
                    "MARK",
                    "",
                    "* myContacts",
                    "* Home",
                    mail(person),
                    "07700 900123"
                ]
            })
        },
    },
    System {
        name: "outlook-contacts",
        reply: |_| ("", ""),
        has_interests: false,
        has_care: false,
        export: |people, _| {
            let headings = [
                "First Name", "Middle Name", "Last Name", "Title", "Suffix", "Nickname", "Given Yomi", "Surname Yomi",
                "E-mail Address", "Home Phone", "Mobile Phone", "Home Street", "Company", "Department", "Job Title",
                "Web Page", "Birthday", "Manager's Name", "Assistant's Name", "Spouse", "Notes", "Location",
                "Categories",
            ];
            table(&headings, people, |_, person| {
                row![
                    person.first,
                    "",
                    person.last,
                    "",
                    "",
                    "",
                    "",
                    "",
                    mail(person),
                    "07700 900123",
                    "",
                    "MARK Street",
                    person.club,
                    "",
                    "Skipper",
                    "",
                    "MARK",
                    "MARK Manager",
                    "",
                    "MARK Spouse",
                    "MARK",
                    "",
                    ""
                ]
            })
        },
    },
];
