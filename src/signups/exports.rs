//! Exports as systems write them and sheets as people do, one of each kind that once went wrong.

use super::tests::{becomes, counts, says};

#[test]
fn a_mark_under_an_answer_is_that_answer() {
    becomes("Name,Yes,No,Maybe\nTilda,x,,\nGus,,x,\nRoz,,,x\n", &["Tilda = yes", "Gus = no", "Roz = maybe"]);
    becomes("Name,Attending [Yes],Attending [No]\nTilda,X,\nGus,,X\n", &["Tilda = yes", "Gus = no"]);
    becomes("Member,Present,Apologies\nTilda,x,\nGus,,x\n", &["Tilda = yes", "Gus = no"]);
    becomes(
        "Name,Status,Cancelled,Cancelled at\nTilda,booked,FALSE,\nGus,booked,TRUE,\nRoz,booked,,2027-02-09 10:11\n",
        &["Tilda = yes", "Gus = no", "Roz = no"],
    );
    becomes(
        "Ticket Full Name,Void Status\nTilda Roe,\nGus Pohl,true\nRoz Ek,void\n",
        &["Tilda Roe", "Gus Pohl = no", "Roz Ek = no"],
    );
}

#[test]
fn what_is_asked_besides_is_no_reply() {
    becomes("No,Name,Coming?\n1,Mabel Frost,y\n2,Ned Cray,y\n", &["Mabel Frost = yes", "Ned Cray = yes"]);
    for besides in ["Do you need anything to take part?", "Will you come by car?", "Can you make the follow-up in May?"]
    {
        let sheet = format!("Name,Coming?,{besides}\nTilda,Yes,No\nGus,Yes,no thanks\n");
        becomes(&sheet, &["Tilda = yes", "Gus = yes"]);
    }
}

#[test]
fn a_poll_for_a_date_names_people_and_asks_which_day_counts() {
    let people = becomes(
        "Participant,\"Thu 25 Mar 2027, 19:00 - 21:00\",\"Fri 26 Mar 2027, 19:00 - 21:00\"\nAnouk,Yes,If need be\nPieter van Dam,If need be,Yes\nScore,2,2\n",
        &["Anouk", "Pieter van Dam"],
    );
    assert!(people.notes.iter().any(|note| note.contains("ask about several days")), "{:#?}", people.notes);
    becomes(
        "\"Poll \"\"Lambing\"\"\",,\n,March 2027,\n,Thu 25,Fri 26\n,7:00 PM,7:00 PM\nCatrin Puw,OK,\nRhodri,(OK),OK\nCount,2,1\n",
        &["Catrin Puw", "Rhodri"],
    );
    let people = becomes("\"\",2027-03-25,2027-03-26\nÉlise,Yes,Ifneedbe\nTotal,1,1\n", &["Élise"]);
    says(
        &people,
        "\"2027-03-25\" and \"2027-03-26\" ask about several days; say which day counts with --columns rsvp=HEADING.",
    );
    becomes("Name,Tuesday 6 April 7pm\nBron,Yes\nCyril,No\n", &["Bron = yes", "Cyril = no"]);
}

#[test]
fn replies_in_words_of_their_own() {
    for (reply, cells) in [
        (
            "yes",
            &[
                "yes but late",
                "100%",
                "I would love to",
                "defo",
                "Present",
                "In person",
                "yes 👍",
                "Can come from 8",
                "Unfortunately yes ;)",
                "Yes, unfortunately I have to leave early",
                "yes but can't stay late",
                "Sorry, yes, I forgot to say",
                "Not going to miss it!",
                "Wouldn't miss it",
                "I won't miss this",
                "count me in",
                "can't wait",
                "Wild horses couldn't keep me away",
                "Yes, but sadly only until nine",
                "deffo",
            ][..],
        ),
        (
            "no",
            &[
                "can't make it, sorry", "count me out this time", "Not this time, but keep me on the list",
                "I'd love to but I'm working", "working, sorry", "Sorry no longer able to come",
                "No - but would like notes", "Transferred", "nein, leider nicht", "Non, désolée",
                "unfortunately can't", "count me out", "Unfortunately, no", "I'll have to miss it", "I'm out",
            ],
        ),
        (
            "maybe",
            &[
                "maybe, depends on childcare", "Will do my best", "Uncertain", "Reserve", "Provisional",
                "Tentatively accepted", "if need be", "(OK)", "Vielleicht", "will think about it", "Cannot promise",
            ],
        ),
        ("asked", &["needsAction", "Waiting to hear", "pending_approval"]),
    ] {
        for cell in cells {
            becomes(
                &format!("Name,Are you coming?\nBo,yes\nTilda,\"{cell}\"\n"),
                &["Bo = yes", &format!("Tilda = {reply}")],
            );
        }
    }
    for unclear in [
        "in Spain that week", "Yes unless the baby comes early", "Only if it's online", "Yes, can't make it",
        "I don't want to miss it",
    ] {
        becomes(&format!("Name,Are you coming?\nBo,yes\nTilda,\"{unclear}\"\n"), &["Bo = yes", "Tilda"]);
    }
}

#[test]
fn what_another_column_says_is_written_and_said_to_be() {
    let people = becomes(
        "Name,Status,Are you coming?\nBo,approved,yes\nTilda,approved,in Spain that week\nGus,,in Spain then\n",
        &["Bo = yes", "Tilda = yes", "Gus"],
    );
    says(
        &people,
        "Tilda (row 3) does not say plainly with \"in Spain that week\" whether they come; \"yes\" is written, as another column says.",
    );
    says(&people, "Gus (row 4) does not say plainly with \"in Spain then\" whether they come; no rsvp is written.");
}

#[test]
fn guests_behind_a_name_are_places_and_asked_for() {
    let people = becomes(
        "Name,Guests,Coming?\nTilda Roe +1,1,yes\nGus Pohl and partner,,yes\nRoz Ek + 2,,no\nBo & Cy,,yes\n",
        &["Tilda Roe = yes", "Gus Pohl = yes", "Roz Ek = no", "Bo & Cy = yes"],
    );
    assert_eq!(people.guests.iter().map(|guest| guest.brings).collect::<Vec<_>>(), [1, 1, 2, 0]);
    says(&people, "Gus Pohl (row 3) takes 2 places, and is written with brings = 1; ask who else comes.");
    says(&people, "Row 5 may hold two people in one name; give each their own [[attendee]].");
    assert!(!people.notes.iter().any(|note| note.contains("Roz")), "who stays away brings nobody: {:#?}", people.notes);
}

#[test]
fn a_row_may_hold_several_people() {
    let people = becomes(
        "Team,Player 1,Player 2,Coming?\nOtters,Tilda Roe,Gus Pohl,yes\nSeals,Roz Ek,,no\nCubs,Cy Lund,\"Marsh, Dee\",maybe\n",
        &[
            "Tilda Roe = yes @ Otters", "Gus Pohl = yes @ Otters", "Roz Ek = no @ Seals", "Cy Lund = maybe @ Cubs",
            "Dee Marsh = maybe @ Cubs",
        ],
    );
    says(&people, "More people of a row stand in \"Player 2\"; each is written with the reply of the row.");
    becomes("Name 1,Name 2,RSVP\nTilda Roe,Gus Pohl,no\n", &["Tilda Roe = no", "Gus Pohl = no"]);
    becomes("Name,Second person,RSVP\nTilda Roe,Gus Pohl,yes\n", &["Tilda Roe = yes", "Gus Pohl = yes"]);
    // Whoever has a row of their own comes as that says.
    let people = becomes(
        "Your name,Partner's name,Guests,Coming?\nTilda Roe,Gus Pohl,1,yes\nGus Pohl,,0,no\nRoz Ek,my husband,,yes\nCy Lund,n/a,,yes\n",
        &["Tilda Roe = yes", "Gus Pohl = no", "Roz Ek = yes", "Cy Lund = yes"],
    );
    assert_eq!(people.guests.iter().map(|guest| guest.brings).collect::<Vec<_>>(), [0, 0, 1, 0]);
    for alone in ["Guest name", "Name 1", "First name"] {
        becomes(&format!("{alone},RSVP\nTilda,yes\n"), &["Tilda = yes"]);
    }
    becomes(
        "Attendee 1 first name,Attendee 1 last name,Attendee 2 first name,Attendee 2 last name,RSVP\nTilda,Roe,Gus,Pohl,yes\nRoz,Ek,,,no\n",
        &["Tilda Roe = yes", "Gus Pohl = yes", "Roz Ek = no"],
    );
    becomes(
        "Name,Partner coming?,Partner's name\nTilda Roe,yes,Gus Pohl\nRoz Ek,no,\n",
        &["Tilda Roe", "Gus Pohl", "Roz Ek"],
    );
    becomes("First name,Second name,RSVP\nTilda,Roe,yes\n", &["Tilda Roe = yes"]);
}

#[test]
fn agreeing_to_something_is_no_reply() {
    becomes(
        "Name,I consent to being photographed at the event,I understand that places are limited and will say so if I can't attend\nTilda,Yes,Yes\nGus,No,Yes\n",
        &["Tilda", "Gus"],
    );
}

#[test]
fn questions_about_topics_in_many_words() {
    for question in [
        "What would you like to hear other people's experience of? (choose up to three)",
        "What brings you here? Tick as many as you like",
        "What's one thing you're stuck on at the moment?",
        "Q1: What would you most like help with?",
        "What topics would you like covered at this event?",
        "What are you working on?",
        "What would you like to hear about?",
    ] {
        becomes(
            &format!("Name,{question}\nTilda,grafting\nGus,wasps\n").replace(", ", " "),
            &["Tilda: grafting", "Gus: wasps"],
        );
    }
    for other in ["How did you hear about us?", "Anything you want to tell us?", "Which ward do you work on?"] {
        let people =
            becomes(&format!("Name,Club,{other}\nTilda,Otters,\nGus,Otters,\n"), &["Tilda @ Otters", "Gus @ Otters"]);
        assert!(people.interests.is_empty());
    }
}

#[test]
fn how_much_somebody_cares_is_no_interest() {
    becomes("Name,Interest in kilns (1-5),Interest in glazes (1-5)\nTilda,5,1\nGus,2,4\n", &["Tilda", "Gus"]);
    becomes(
        "Name,How interested are you in… [Bike lanes],How interested are you in… [School runs]\nTilda,Very,A bit\nGus,Neutral,Not at all\n",
        &["Tilda: Bike lanes; School runs", "Gus"],
    );
    becomes(
        "Name,Interested in joining the committee?,Interested in kit swaps?\nTilda,Yes,Yes\nGus,Yes,No\n",
        &["Tilda: kit swaps", "Gus"],
    );
    becomes(
        "Name,Interests\nTilda,\"1. welding\n2. casting\"\nGus,\"- Welding\n- Other: forging\"\nRoz,I'd like to hear about casting\n",
        &["Tilda: welding; casting", "Gus: welding; forging", "Roz: casting"],
    );
}

#[test]
fn headings_of_other_lands() {
    becomes(
        "Zeitstempel;Vorname;Nachname;Verein;Nimmst du teil?;Worüber möchtest du sprechen?;E-Mail-Adresse\n1;Svenja;Krüger;TV Eiche;Ja;Nachwuchs, Hallenzeiten;a@mail.example\n2;Holger;von der Heide;SC Blau;Nein, leider nicht;Hallenzeiten;b@mail.example\n",
        &[
            "Svenja Krüger = yes @ TV Eiche: Nachwuchs; Hallenzeiten",
            "Holger von der Heide = no @ SC Blau: Hallenzeiten",
        ],
    );
    becomes(
        "Name;Vorname;Firma;Zusage\nKrämer;Ute;Holzwerk;ja\nYıldız;Can;Holzwerk;nein\n",
        &["Ute Krämer = yes @ Holzwerk", "Can Yıldız = no @ Holzwerk"],
    );
    let people = becomes(
        "NOM;Prénom;Présence;Allergies\nLEFÈVRE;Aude;oui;noix\nBEN SALAH;Karim;non;\nDIALLO;Awa;peut-être;aucune\n",
        &["Aude Lefèvre = yes", "Karim Ben Salah = no", "Awa Diallo = maybe"],
    );
    assert_eq!(counts(&people.diets), [("nut-free", 1)]);
    becomes(
        "Imię i nazwisko,Czy weźmiesz udział?,O czym chcesz porozmawiać?\nZofia Lis,Tak,rysunek\nPaweł Mróz,Nie,rysunek\n",
        &["Zofia Lis = yes: rysunek", "Paweł Mróz = no: rysunek"],
    );
    becomes(
        "Nombre,Apellidos,¿Vendrás?,Intereses\nLucía,Ferrer Soto,Sí,\"cerámica, torno\"\nNoa,Vidal,Quizás,torno\n",
        &["Lucía Ferrer Soto = yes: cerámica; torno", "Noa Vidal = maybe: torno"],
    );
    becomes(
        "Enw,Sefydliad,Fyddwch chi'n dod?\nEleri Vaughan,Ysgol Glanrafon,Byddaf\nGuto,Ysgol y Bryn,Na fyddaf\n",
        &["Eleri Vaughan = yes @ Ysgol Glanrafon", "Guto = no @ Ysgol y Bryn"],
    );
}

#[test]
fn a_name_beside_half_of_it_is_the_other_half() {
    becomes("First name,Name\nBea,Cole\nSam,Dunne\n", &["Bea Cole", "Sam Dunne"]);
    becomes("Name,Surname\nBea,Cole\nSam,Dunne\n", &["Bea Cole", "Sam Dunne"]);
    becomes("name,first_name\nBea Cole,Bea\nSam Dunne,Sam\n", &["Bea Cole", "Sam Dunne"]);
}

#[test]
fn names_with_more_behind_them() {
    becomes(
        "Name (pronouns),Coming?\nAsh Calloway (they/them),yes\nCleo Mbeki she/her,yes\nTom Ellis - treasurer,yes\n\"Dr. Sue Hart, Otters\",yes\nKate?,maybe\n\"McDONALD, Ian\",no\n",
        &[
            "Ash Calloway = yes", "Cleo Mbeki = yes", "Tom Ellis = yes", "Dr. Sue Hart = yes", "Kate = maybe",
            "Ian McDonald = no",
        ],
    );
    becomes(
        "NAME,CLUB\n\"MCDONALD, Ian\",TAY\n\"DE LA TOUR, Yves\",TAY\nMary O'BRIEN,FORTH\n",
        &["Ian McDonald @ TAY", "Yves de la Tour @ TAY", "Mary O'Brien @ FORTH"],
    );
}

#[test]
fn who_tries_a_form_out_is_nobody() {
    let people = becomes(
        "Your name,Can you come?\nTest Test,yes\nasdf,No\nTesta Blake,yes\n\"TESTING, please ignore\",Yes\n",
        &["Testa Blake = yes"],
    );
    says(&people, "Rows 2, 3 and 5 are tests of the form and are left out.");
    let people = becomes(
        "Order #,First Name,Last Name,Company\n1,Bea,Cole,Info Requested\n2,Info Requested,Info Requested,Info Requested\n",
        &["Bea Cole"],
    );
    says(&people, "Row 3 has no name and is left out.");
}

#[test]
fn an_order_among_those_who_come_is_nobody_more() {
    let people = becomes(
        "Order ID,Record type,Name,Status\n501,Order,Magnus Berg,Complete\n501,Attendee,Magnus Berg,Complete\n501,Attendee,Ronja Berg,Complete\n",
        &["Magnus Berg = yes", "Ronja Berg = yes"],
    );
    says(&people, "Row 2 is an order and is left out; who comes has a row of their own.");
    assert!(people.guests.iter().all(|guest| guest.brings == 0));
}

#[test]
fn whom_somebody_brings_in_words() {
    let brings = |sheet: &str| super::tests::signups(sheet).guests.iter().map(|guest| guest.brings).collect::<Vec<_>>();
    assert_eq!(
        brings("Name,Bringing anyone?\nAna,my partner Sven\nBo,No\nCy,2 friends\nDee,Just me\nEd,Maybe\n"),
        [1, 0, 2, 0, 0]
    );
    assert_eq!(brings("Name,Party size (including you)\nAna,3\nBo,1\nCy,\n"), [2, 0, 0]);
    let named = super::parse("brings=Others").unwrap();
    let asked = super::Asked { columns: &named, ..Default::default() };
    let people = super::read(b"Name,Others\nAna,1\nBo,\n", asked).unwrap();
    assert_eq!(people.guests.iter().map(|guest| guest.brings).collect::<Vec<_>>(), [1, 0]);
}

#[test]
fn who_they_know_may_begin_with_a_yes() {
    becomes(
        "Name,Do you know anyone coming already? Who?\nBeth Orde,\"yes, Callie and Dru F\"\nCallie Marsh,Beth\nDru Finch,No one :(\n",
        &["Beth Orde knows Callie Marsh; Dru Finch", "Callie Marsh knows Beth Orde", "Dru Finch"],
    );
}

#[test]
fn nothing_to_say_of_food_or_access_in_many_words() {
    let people = becomes(
        "Name,Dietary,Is there anything that would make it easier for you to take part?\nAna,Omnivore,Not at present\nBo,No special diet,None needed\nCy,Vegan,I use a wheelchair\n",
        &["Ana", "Bo", "Cy"],
    );
    assert_eq!(counts(&people.diets), [("vegan", 1)]);
    assert_eq!(counts(&people.needs), [("step-free", 1)]);
    assert!(!people.notes.iter().any(|note| note.contains("says more")), "{:#?}", people.notes);
}

#[test]
fn who_has_been_before_says_nothing_of_this_time() {
    becomes("Name,Is this your first meeting?,Coming on 4 March?\nAna,Yes,No\nBo,No,Yes\n", &["Ana = no", "Bo = yes"]);
    becomes("Name,Is this your first meeting?\nAna,Yes\nBo,No\n", &["Ana", "Bo"]);
    becomes("Name,Have you attended one of our evenings before?\nAna,Yes\nBo,No\n", &["Ana", "Bo"]);
    becomes(
        "Name,Can you come to the evening?,\"If not, would you like to hear about the next one?\"\nAna,Yes,\nBo,No,Yes\n",
        &["Ana = yes", "Bo = no"],
    );
}

#[test]
fn a_row_that_shows_how_and_a_vacancy_are_nobody() {
    let people =
        becomes("Position,Name\nChair,e.g. Jane Doe\nChair,Ana Roe\nSecretary,VACANT\n", &["Ana Roe is Chair"]);
    says(&people, "Row 2 is a test of the form and is left out.");
    says(&people, "Row 4 has no name and is left out.");
}

#[test]
fn two_parts_of_one_day_are_two_questions() {
    let people = becomes("Name,Coming (afternoon),Coming (evening)\nAna,yes,no\nBo,no,no\n", &["Ana", "Bo"]);
    assert!(people.notes.iter().any(|note| note.contains("say which day counts")), "{:#?}", people.notes);
}

#[test]
fn names_that_read_like_replies_are_names() {
    becomes(
        "Name,Club\nBo Going,Otters\nWill Free,Otters\n\"Free, May\",Otters\n\"No, Si-woo\",Seals\nAnn - Marie Holt,Seals\n",
        &[
            "Bo Going @ Otters", "Will Free @ Otters", "May Free @ Otters", "Si-woo No @ Seals",
            "Ann - Marie Holt @ Seals",
        ],
    );
    // Where there is no club people may write "no".
    becomes("Name,Club,Coming?\nAna,No,ask Tom\nBo,Seals,yes\n", &["Ana", "Bo = yes @ Seals"]);
}

#[test]
fn the_title_of_a_part_counts_for_all_below_it() {
    let people = becomes(
        "Name,Club\nRike Quas,Otters\nWaiting list,\nNele Marx,Otters\nApologies:,\nHugo Graf,Seals\nCommittee:,\nPius Oehl,Seals\n",
        &["Rike Quas @ Otters", "Nele Marx = maybe @ Otters", "Hugo Graf = no @ Seals", "Pius Oehl @ Seals"],
    );
    says(&people, "Rows 3 and 5 are titles, and count for all below them.");
    becomes("Name,Coming?\nRike,yes\nNot coming,\nNele,\nHugo,yes\n", &["Rike = yes", "Nele = no", "Hugo = no"]);
    becomes("Name\nRike\nMay\nIn\nReserve:\nNele\n", &["Rike", "May", "In", "Nele = maybe"]);
    becomes(
        "Name,Phone\nREGISTERED,\nRike,1\nMAYBE,\nNele,1\nCAN'T MAKE IT,\nHugo,1\n",
        &["Rike = yes", "Nele = maybe", "Hugo = no"],
    );
}

#[test]
fn a_reply_behind_a_name_counts() {
    let people = becomes(
        "Name,Coming?\nGesa Feld - bringing cake,yes\nAxel Zorn - NOT COMING,\nUte Thal (maybe),yes\nClara Busch *new*,yes\n~~Lev Kos~~,yes\n",
        &["Gesa Feld = yes", "Axel Zorn = no", "Ute Thal = maybe", "Clara Busch = yes", "Lev Kos = no"],
    );
    says(&people, "Rows 3, 4 and 6 have replies behind the names, which count.");
    becomes(
        "Thursday, who's in?\n1. Rieke ✅\n2. Quirin +1\n3. Paula - no\n4. Ole (maybe)\n",
        &["Rieke = yes", "Quirin", "Paula = no", "Ole = maybe"],
    );
}

#[test]
fn a_pasted_poll_has_names_beside_or_under_its_answers() {
    becomes(
        "Can you come on Thursday?,\nYes,Inka Hahn\nNo,Elsa Dietz\nMaybe,Cyra Bux\n",
        &["Inka Hahn = yes", "Elsa Dietz = no", "Cyra Bux = maybe"],
    );
    becomes(
        "Option,Voters\nComing,\"Alba Zorn, Gero Fink\"\nNot coming,Yara Witt\n",
        &["Alba Zorn = yes", "Gero Fink = yes", "Yara Witt = no"],
    );
    let people = becomes(
        "Coming,Club,,Not coming,Club\nLotte Kai,Otters,,Jens Ilm,Seals\nHanna Gau,Seals,,,\n",
        &["Lotte Kai = yes @ Otters", "Hanna Gau = yes @ Seals", "Jens Ilm = no @ Seals"],
    );
    says(&people, "The names stand under their answers, and are written with what stands above them.");
    becomes(
        "Yes,No,Maybe\nDora Cass,Bent Aas,Zeno Yde\nXara Wik,,\n",
        &["Dora Cass = yes", "Xara Wik = yes", "Bent Aas = no", "Zeno Yde = maybe"],
    );
}

#[test]
fn marks_under_what_somebody_did() {
    becomes(
        "Name,Invited,Accepted,Declined\nUlf Toft,✓,✓,\nSiv Rask,✓,,✓\nPer Olsen,✓,,\n",
        &["Ulf Toft = yes", "Siv Rask = no", "Per Olsen"],
    );
    becomes(
        "Name,RSVP,Dropped out\nZed Yeo,yes,\nXim Wu,yes,yes\nVal Ude,yes,4/3\n",
        &["Zed Yeo = yes", "Xim Wu = no", "Val Ude = no"],
    );
    becomes("Name,Withdrawn\nZed Yeo,\nVal Ude,3/2/27\n", &["Zed Yeo", "Val Ude = no"]);
    becomes("Name,👍/👎\nZed Yeo,👍\nXim Wu,👎\nVal Ude,👍🏽\n", &["Zed Yeo = yes", "Xim Wu = no", "Val Ude = yes"]);
    let people = becomes(
        "Name,Team,RSVP\nUlla Tamm,Blue,green\nSiri Roos,Blue,red\nPaul Orth,Red,Amber\n",
        &["Ulla Tamm = yes @ Blue", "Siri Roos = no @ Blue", "Paul Orth = maybe @ Red"],
    );
    says(&people, "Replies are colours: green is taken as yes, amber as maybe, red as no.");
    becomes("Name,How many of you will come?\nFay Elm,2\nBo Arne,0\n", &["Fay Elm", "Bo Arne = no"]);
    becomes(
        "Timestamp,Name,Please tick to confirm\n1,Vic Urban,I will be coming to the evening\n2,Tess Salt,\n3,Rob Quay,I can't come this time\n",
        &["Vic Urban = yes", "Tess Salt", "Rob Quay = no"],
    );
}

#[test]
fn headings_and_names_that_say_little() {
    becomes("id,name,attend,topic[SQ001],topic[SQ002]\n1,Wim Vos,Y,Y,N\n", &["Wim Vos = yes"]);
    becomes("SURNAME,FORENAMES,SQUAD\nHASSAN,GUL,Novices\n", &["Gul Hassan @ Novices"]);
    let people = becomes("Name,Accompanying persons\nZora Abel,1\niPhone,0\n", &["Zora Abel"]);
    assert_eq!(people.guests[0].brings, 1);
    says(&people, "Row 3 has no name and is left out.");
    becomes(
        "Name,Organization 1 - Name,Organization 1 - Title\nNuria Melo,Salt Works,Foreman\n",
        &["Nuria Melo @ Salt Works is Foreman"],
    );
}
