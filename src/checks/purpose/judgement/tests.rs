//! The kinds of purposes that were judged wrongly once, each with texts of its own.

use super::{Clarity, Judgement, Part, Purpose, Signal, weighing};

fn judged(text: &str) -> Judgement<'_> {
    Judgement::of(&Purpose { title: "First meeting", text, ..Purpose::default() })
}

#[test]
fn a_purpose_that_says_what_people_will_do_is_clear() {
    for text in [
        "Beekeepers compare how they got colonies through a wet spring and each choose one change to make",
        "Work out which three footpaths flood first, and who can walk them after heavy rain",
        "How do you tell a family that their piano is not worth repairing? Tuners swap the words they use.",
        "We will re-cover two hymn books and write down the steps for those who could not come",
        "Night-shift porters draw the routes they really take, so that the new trolleys fit the doors",
        "Learn how to darn a heel by darning one; bring a sock",
        "Map where the village bench sponsors want their benches",
    ] {
        assert_eq!(judged(text).clarity(), Clarity::Clear, "{text}: {:?}", judged(text).grounds);
    }
}

#[test]
fn a_purpose_that_could_be_anybodys_is_unclear() {
    for text in [
        "Bees",
        "An informal social for beekeepers, all welcome",
        "To promote excellence and raise awareness across the piano trade",
        "Join us for drinks and a chat with like-minded walkers!",
        "Updates from the committee, followed by a talk",
        "To facilitate engagement and support the development of our network",
        "Come and celebrate ten years of the footpath society with us",
    ] {
        assert_eq!(judged(text).clarity(), Clarity::Unclear, "{text}: {:?}", judged(text).grounds);
    }
}

#[test]
fn a_purpose_that_may_be_clear_to_some_is_in_doubt() {
    for text in ["Porters talk about trolleys", "Compare the ropes", "Discuss anything related to hospital portering"] {
        assert_eq!(judged(text).clarity(), Clarity::Doubtful, "{text}: {:?}", judged(text).grounds);
    }
}

#[test]
fn a_worn_verb_is_judged_by_what_it_is_about() {
    for (worn, meant) in [
        ("Support the profession", "Support tuners who re-string a cottage piano"),
        ("Share experiences", "Share the experiences of keeping a wet apiary dry"),
    ] {
        assert_eq!(judged(worn).clarity(), Clarity::Unclear, "{:?}", judged(worn).grounds);
        assert_ne!(judged(meant).clarity(), Clarity::Unclear, "{:?}", judged(meant).grounds);
    }
}

/// Of two purposes one is asked about or warned about, the other not warned about, and the points tell which.
#[track_caller]
fn tells(unclear: &str, clear: &str) {
    assert_ne!(judged(unclear).clarity(), Clarity::Clear, "{unclear}: {:?}", judged(unclear).grounds);
    assert_ne!(judged(clear).clarity(), Clarity::Unclear, "{clear}: {:?}", judged(clear).grounds);
    let sum = |text| weighing::sum(&judged(text).grounds);
    assert!(sum(unclear) < sum(clear), "{unclear}: {clear}");
}

#[test]
fn what_a_group_is_there_for_is_not_what_its_session_is_for() {
    tells(
        "The mission of the guild is to advance clock repair in the county",
        "The aim of the evening is to choose one clock to repair",
    );
    tells("A yearly gathering for tuners, families and friends", "A circle where tuners rehearse sending a bill");
    tells(
        "Raising the profile of harmonium tuning in three valleys",
        "Compare how the reeds of one harmonium were raised",
    );
    tells("This guild promotes the tuning of old harmoniums", "This week the guild compares harmonium reeds");
    tells("Building a vibrant and inclusive community around bells", "Building a frame for the two small bells");
}

#[test]
fn what_calls_itself_a_talk_is_one_and_a_talk_that_leads_to_work_is_more() {
    tells("In this webinar we hear how the abbey clock was mended", "No webinar: we mend the abbey clock");
    tells("Jo Pell will speak on Victorian clock springs", "We will speak to Jo Pell and fit her clock spring");
    tells("Lecture: the history of turret clocks", "A talk and hands-on session on oiling turret clocks");
}

#[test]
fn what_is_liked_is_not_done_and_what_comes_after_an_election_is_more_of_it() {
    tells("A friendly circle for anyone who loves weaving", "A friendly circle for weaving one strap each");
    tells("Elect a chair, agree the subs and choose a logo", "Choose two straps to weave, then elect a chair");
    tells("This circle helps its members", "This circle helps people to weave a strap");
    tells("To build a stronger, more joined-up lacemaking sector", "To build a stronger lace pillow");
}

#[test]
fn a_group_that_aims_at_something_says_nothing_of_its_evening() {
    tells("Our main aims are to keep turret clocks going", "Our aim this evening is to repair one turret clock");
    tells("The clock society exists to keep clocks going", "The workshop aims to get one abbey clock going");
    tells("Our guild champions the upkeep of clocks", "Our guild repairs the abbey clock and its bent key");
    tells("Bringing together the next generation of clock menders", "Bring one clock that has stopped");
}

#[test]
fn somebody_with_a_title_who_introduces_something_talks() {
    let told = |text| judged(text).times(&[Signal::Audience]);
    assert_eq!(told("Dr Ada Pell introduces the clocks of Lindisfarne"), 1);
    assert_eq!(told("Mrs Pell will show her clocks"), 1);
    assert_eq!(told("Mrs Pell lends us a clock to mend"), 0);
    tells("Guest speaker Dr Ada Pell on clocks", "With Dr Ada Pell we each oil a clock");
}

#[test]
fn a_verb_is_seen_behind_what_stands_between_and_time_is_spent_on_doing() {
    let done = |text| judged(text).times(&[Signal::Doing]);
    assert_eq!(done("We can all read a page"), 1);
    assert_eq!(done("All read"), 0);
    assert_eq!(done("We chat, spend a quiet hour carding, then go home"), 1);
    assert_eq!(done("A quiet hour after the carding"), 0);
}

#[test]
fn an_occasion_may_be_called_after_what_is_done_there() {
    let done = |text| judged(text).times(&[Signal::Doing]);
    assert_eq!(done("A bell repair café in the tower"), 1);
    assert_eq!(done("Our yearly pruning day"), 1);
    assert_eq!(done("We will repair day beds"), 1);
    assert_eq!(done("A repaired café"), 0);
    tells("A Sunday afternoon at the mill", "A sharpening afternoon at the mill, for billhooks and shears");
}

#[test]
fn what_tells_nothing_that_will_happen_needs_more_for_it_than_against() {
    for (text, clarity) in [
        ("A discussion about trolleys, lifts and doors", Clarity::Doubtful),
        ("A fruitful discussion about trolleys, lifts and doors", Clarity::Unclear),
        ("A fruitful evening: mend a trolley", Clarity::Doubtful),
    ] {
        assert_eq!(judged(text).clarity(), clarity, "{text}: {:?}", judged(text).grounds);
    }
}

#[test]
fn what_stands_in_a_list_of_things_is_not_done() {
    assert_eq!(judged("A monthly gathering for prayer and teaching").times(&[Signal::Doing]), 0);
    assert_eq!(judged("An evening of mending and repairing").times(&[Signal::Doing]), 2);
}

#[test]
fn what_people_live_with_is_what_they_talk_about() {
    let shared = |text| judged(text).times(&[Signal::Shared]);
    assert_eq!(shared("A support group for parents caring for a child with asthma"), 1);
    assert_eq!(shared("For those bereaved by a stillbirth"), 1);
    assert_eq!(shared("For women who have experienced a stillbirth"), 1);
    assert_eq!(shared("Living with clocks is noisy"), 0);
    tells(
        "A support group for parents, with a friendly welcome for all",
        "A support group for parents whose baby came early, with tea at four",
    );
    assert_eq!(shared("For volunteers between 18 and 26 who have had a frozen shoulder"), 1);
    let worn = |text| judged(text).times(&[Signal::Vague]);
    assert_eq!(worn("A support group for ringers who are experiencing a frozen shoulder: share your experience"), 0);
    assert_eq!(worn("A support group for ringers: share your experience"), 2);
}

#[test]
fn those_who_are_called_after_what_they_live_with_talk_of_it() {
    let shared = |text| judged(text).times(&[Signal::Shared]);
    assert_eq!(shared("Carers meet each month and give each other advice"), 1);
    assert_eq!(shared("Guidance on breastfeeding, and stories of grief"), 1);
    assert_eq!(shared("Carers meet for cake"), 0);
    tells(
        "Ringers meet each month to discuss the issues they face",
        "Widowers meet each month to discuss the issues they face",
    );
    let group = |text| judged(text).times(&[Signal::Group]);
    assert_eq!(group("The evening is your chance to splice a rope"), 0);
    assert_eq!(group("The evening is a forum for ropes"), 1);
}

#[test]
fn company_of_those_who_live_with_the_same_is_what_they_come_for() {
    tells(
        "A breakfast for ringers, with company and a chat for all",
        "A breakfast for men living with a tremor, with company and a chat for all",
    );
    assert_eq!(judged("Families who know what caring for a loved one takes").times(&[Signal::Shared]), 1);
}

#[test]
fn what_is_said_of_those_who_come_is_not_said_of_the_group() {
    let against = |text| judged(text).times(&[Signal::Mission, Signal::Patter]);
    assert_eq!(against("For ringers who are committed to one tower"), 0);
    assert_eq!(against("A band that is committed to one tower"), 1);
    assert_eq!(against("Tea for ringers who come along"), 0);
    assert_eq!(judged("The captain and more experienced ringers teach").times(&[Signal::Breadth]), 0);
    assert_eq!(judged("Ropes, bells and more").times(&[Signal::Breadth]), 1);
    assert_eq!(judged("Training in rope splicing for stewards").times(&[Signal::Talking]), 1);
    assert_eq!(judged("Stewards are given splicing training").times(&[Signal::Talking]), 1);
    assert_eq!(judged("Stewards are given training").times(&[Signal::Talking]), 0);
}

#[test]
fn what_one_would_bring_along_is_not_what_is_done_there() {
    let done = |text| judged(text).times(&[Signal::Doing]);
    assert_eq!(done("If you play a cornet, or have sung"), 0);
    assert_eq!(done("Whether you have been ringing or weave at home"), 1);
    assert_eq!(done("We play a cornet"), 1);
    assert_eq!(judged("If you ring, why not join us?").times(&[Signal::Question, Signal::Asking]), 0);
    assert_eq!(judged("Why do ropes snap?").times(&[Signal::Question]), 1);
    assert_eq!(judged("We cover ropes: what to do when one snaps, how to splice it").times(&[Signal::Asking]), 2);
    assert_eq!(done("Get help bringing a clapper back to life"), 1);
    assert_eq!(done("A rope mending session"), 1);
    assert_eq!(done("A general planning session"), 0);
    assert_eq!(judged("We talk about living with a tremor").times(&[Signal::Shared]), 1);
}

#[test]
fn what_is_listened_to_is_heard_once() {
    let told = |text| judged(text).times(&[Signal::Telling, Signal::Audience]);
    assert_eq!(told("We ring, and listen to a short recorded talk"), 1);
    assert_eq!(told("Listen to the tenor. A talk by Jo Pell"), 2);
}

#[test]
fn what_is_built_after_an_and_is_not_what_is_done_before_it() {
    let causes = |text| judged(text).quotes(&[Signal::Mission]).join("; ");
    assert_eq!(causes("Mend frames, and build community"), "build community");
    assert_eq!(causes("Build trust, culture and community"), "Build trust, culture and community");
}

#[test]
fn whoever_is_asked_to_help_does_something() {
    let done = |text| judged(text).times(&[Signal::Doing]);
    assert_eq!(done("Come and help put the hives on their stands"), 1);
    assert_eq!(done("Help for beekeepers"), 0);
    assert_eq!(done("Trainees can practice splicing a rope"), 1);
    assert_eq!(done("A community of practice"), 0);
    assert_eq!(done("Help with your smoker"), 1);
    assert_eq!(done("Practice for the spring exam in beekeeping"), 1);
    assert_eq!(judged("Frames and wax, and bring a stand").times(&[Signal::Talking]), 1);
    assert_eq!(judged("A talk and practice on smokers").times(&[Signal::Telling, Signal::Audience]), 0);
    assert_eq!(judged("A talk on smokers").times(&[Signal::Telling, Signal::Audience]), 1);
    tells("Help with everything", "Get help with smokers: lighting one, setting a grate right and keeping it lit");
}

#[test]
fn what_a_mission_is_to_share_is_shared_by_nobody_that_evening() {
    tells(
        "The mission of the Abbey Bell Band is to share bell music widely",
        "Tonight we share the parts of one bell tune",
    );
    assert_eq!(judged("The goal of our evenings is to discuss bell frames").times(&[Signal::Talking]), 1);
    assert_eq!(judged("Nowadays, our mission is to keep bells").times(&[Signal::Doing]), 0);
}

#[test]
fn a_thing_that_only_names_the_group_is_none() {
    let made = |text| judged(text).times(&[Signal::Product]);
    assert_eq!(made("A book club for ringers"), 0);
    assert_eq!(made("A book of bell tunes"), 1);
    tells("We discuss everything from ropes to frames", "We discuss ropes and the frames they wear out");
}

#[test]
fn what_is_not_needed_is_not_what_it_is_about() {
    assert_eq!(judged("Experience is not essential").times(&[Signal::Vague]), 0);
    assert_eq!(judged("Experience is essential").times(&[Signal::Vague]), 1);
    assert_eq!(judged("Let us know what you think and how we can help").times(&[Signal::Asking]), 0);
}

#[test]
fn what_a_session_is_on_and_what_we_take_on_is_a_subject() {
    let talked = |text| judged(text).times(&[Signal::Talking]);
    assert_eq!(talked("A session on wax moths for smallholders"), 1);
    assert_eq!(talked("A session on Sundays"), 0);
    assert_eq!(talked("We take two frames apart"), 1);
    assert_eq!(talked("Start a queen in a spare box"), 1);
    assert_eq!(talked("We met two beekeepers from Camber"), 0);
    assert_eq!(talked("They take two frames"), 0);
}

#[test]
fn a_question_may_be_asked_in_worn_words() {
    tells("Discussion and conversation about wills", "Wills: how do you begin the conversation with your children?");
}

#[test]
fn what_has_been_of_somebody_is_not_what_has_been_of_the_group() {
    assert_eq!(judged("For parents whose child has been sent home").times(&[Signal::Past]), 0);
    assert_eq!(judged("The guild has been busy").times(&[Signal::Past]), 1);
}

#[test]
fn company_has_no_subject_until_something_is_done() {
    tells(
        "Drinks and banter for turners of bowls, spindles and platters",
        "Over drinks, turners mend a cracked bowl each and write down which glue held",
    );
}

#[test]
fn people_who_come_to_talk_are_not_talked_to() {
    let told = |text| judged(text).times(&[Signal::Telling, Signal::Audience]);
    assert_eq!(told("An informal evening to talk tailoring"), 0);
    assert_eq!(told("An evening talk on tailoring"), 1);
}

#[test]
fn many_words_about_nothing_are_no_clearer_than_a_few() {
    tells(
        "We meet on the last Wednesday of each month at seven o'clock, both in person and on Teams",
        "We meet on the last Wednesday of each month to compare the hives that we lost over the winter",
    );
    tells(
        "Do you enjoy clocks? Learning new things? Need some company? Sharing your passion?",
        "Do you mend clocks? What would you never oil again?",
    );
}

#[test]
fn an_invitation_that_goes_on_with_a_deed_is_no_patter() {
    assert_eq!(judged("Join us to measure the swing of a bell").times(&[Signal::Patter]), 0);
    assert_eq!(judged("Join us for bells").times(&[Signal::Patter]), 1);
}

#[test]
fn a_bar_is_company_only_where_one_goes_to_it() {
    assert_eq!(judged("Tow a dinghy across the bar").times(&[Signal::Social]), 0);
    assert_eq!(judged("Then on to the bar").times(&[Signal::Social]), 1);
}

#[test]
fn another_language_is_not_judged() {
    for text in
        ["Cyfarfod cyntaf i hyfforddwyr nofio lleol", "Erfahrungen der Imker nach einem nassen Frühling", "··· ··"]
    {
        assert!(!judged(text).reads_as_english(), "{text}");
    }
    for text in ["Maths", "Spring hive inspection", "A vibrant, inclusive community around data"] {
        assert!(judged(text).reads_as_english(), "{text}");
    }
}

#[test]
fn what_is_denied_does_not_count() {
    let told = |text| judged(text).times(&[Signal::Telling, Signal::Audience]);
    assert_eq!(told("No updates, no slides"), 0);
    assert_eq!(told("Updates and slides"), 2);
}

#[test]
fn the_files_own_words_are_the_subject_and_never_vague() {
    let purpose = Purpose {
        text: "Engagement and value",
        jargon: vec!["engagement"],
        interests: vec!["added values"],
        ..Purpose::default()
    };
    let judgement = Judgement::of(&purpose);
    assert_eq!(judgement.times(&[Signal::Vague, Signal::Mission]), 0);
    assert_eq!(judgement.specific.len(), 2);
    let purpose = Purpose { text: "Map the paths", interests: vec!["mapping"], ..Purpose::default() };
    assert_eq!(Judgement::of(&purpose).times(&[Signal::Doing]), 1);
}

#[test]
fn a_role_of_somebody_who_comes_says_who_it_is_for() {
    let purpose =
        Purpose { text: "Compare the knots that chandlers tie", roles: vec!["ship's chandler"], ..Purpose::default() };
    assert!(!Judgement::of(&purpose).missing().contains(&Part::Who));
    assert!(judged(purpose.text).missing().contains(&Part::Who));
}
#[test]
fn whoever_does_it_at_the_beginning_is_who_it_is_for() {
    assert!(!judged("Plot holders compare hoses").missing().contains(&Part::Who));
    assert!(judged("Things compare badly").missing().contains(&Part::Who));
}

#[test]
fn people_of_a_kind_and_who_they_are_say_who_it_is_for() {
    let says_who = |text: &str| !judged(text).missing().contains(&Part::Who);
    assert!(says_who("Mixed-practice vets who work alone compare night calls"));
    assert!(says_who("Compare night calls, for vets who work alone"));
    assert!(!says_who("Compare night calls and who answers them"));
    assert!(!says_who("Things who compare night calls"));
}

#[test]
fn a_single_deed_beside_company_leaves_an_evening_of_company() {
    tells(
        "A friendly hangout for weavers of straps, bands and braids, with plenty of time to chat and for everybody to try one of the looms that we own",
        "Weavers of straps, bands and braids mend one loom, write down which part wore out first, and chat while the glue dries on it",
    );
    // What there is to eat is no company: it is put out at every session.
    let company = |text| judged(text).times(&[Signal::Social]);
    assert_eq!(company("Weavers compare looms; there will be snacks, pizza and refreshments"), 0);
    assert!(company("Weavers catch up over a drink") > 0);
    assert_eq!(company("Stretch to relaxing music"), 0);
    assert_eq!(company("How do you want your beers to be labelled?"), 0);
}

#[test]
fn what_is_had_done_to_ones_things_is_done_there() {
    let done = |text| judged(text).times(&[Signal::Doing]);
    assert_eq!(done("Get your kettle mended by somebody who knows how, and leave with it"), 1);
    assert_eq!(done("Have a concertina repaired."), 1);
    assert_eq!(done("We have freshly painted benches"), 0);
    assert_eq!(done("They have repaired benches there"), 0);
}

#[test]
fn a_which_or_a_where_that_only_ties_asks_nothing() {
    let asks = |text| judged(text).times(&[Signal::Asking]);
    assert_eq!(asks("Bells, of which we have nine"), 0);
    assert_eq!(asks("The ways in which bells are hung"), 0);
    assert_eq!(asks("A call of 2027 where we discuss bells"), 0);
    assert_eq!(asks("Decide which bell is hung, and where it goes"), 2);
}

#[test]
fn skills_and_what_is_over_are_not_what_people_do() {
    let done = |text| judged(text).times(&[Signal::Doing]);
    assert_eq!(done("Ringers of all sewing abilities"), 0);
    assert_eq!(done("A book of collected dance tunes"), 0);
    assert_eq!(done("Come check out the tower"), 0);
    assert_eq!(done("We will check in with each other"), 0);
    assert_eq!(done("By giving ringers a tower"), 0);
    assert_eq!(done("Software that helps, tools that help with ropes"), 0);
    assert_eq!(done("Afterwards a hymn"), 0);
    assert_eq!(done("Ringers sew muffles for the bells"), 1);
    assert_eq!(judged("A gathering to read out short scenes").times(&[Signal::Telling]), 0);
}

#[test]
fn what_people_leave_with_is_no_turn_no_noun_and_no_mission() {
    let left = |text| judged(text).times(&[Signal::Leaving]);
    assert_eq!(left("Ringers each takes 5 minutes"), 0);
    assert_eq!(left("Recent results in bell founding"), 0);
    assert_eq!(left("Ringers meet in order to support"), 0);
    assert_eq!(left("Each takes one tune home"), 1);
    assert_eq!(left("Ringers meet in order to tie a muffle"), 1);
}

#[test]
fn a_text_gone_through_is_nothing_that_people_live_with() {
    let lived = |text| judged(text).times(&[Signal::Shared]);
    assert_eq!(lived("We are going through the hymn book"), 0);
    assert_eq!(lived("For people going through a divorce"), 1);
    assert_eq!(lived("Ringers deserve a face to face evening about ropes"), 0);
    assert_eq!(lived("For people facing a shoulder operation"), 1);
    assert_eq!(lived("Parents of a child with asthma"), 1);
}
