//! The words that the judgement of a purpose knows, in lists by what they do in a sentence. General English: the
//! words of a field are not here, and whatever is not here counts as saying something specific.
//!
//! A word stands for its inflections too ("compare" also for "comparing"); one with `=` for itself alone.

use crate::words::{Lexicon, entries};

/// What a word does in a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Holds the sentence together.
    Plain,
    /// A verb that could be said of anything.
    Verb,
    /// Is too general to say what it is about.
    General,
    /// Somebody who might come.
    Who,
    /// The meeting itself, or the group.
    Meeting,
    /// Something people do together that one could watch.
    Deed,
    /// Talking, learning and sharing: as good as what it is about.
    Talk,
    /// Brings a thing into being.
    Make,
    /// A thing that can be there in the end.
    Product,
    /// Says what is different when people leave.
    Leave,
    /// Opens a question: how, what, which.
    Asking,
    /// Could stand in any invitation.
    Vague,
    /// The verb of a mission: promote, foster, advance.
    Mission,
    /// Takes in everything: anything, various, all aspects.
    Breadth,
    /// Company for its own sake.
    Social,
    /// Somebody talks and others listen.
    Telling,
    /// The chatter of an invitation.
    Patter,
    /// The running of a group that does not exist yet.
    Governance,
    /// When, where and how to sign up.
    Logistics,
    /// Helps or betters something: as good as what.
    Serve,
    /// A whole field, or a good of all mankind: a mission's object.
    Field,
    /// What a group is, or gives room to: a forum, a place, a chance.
    Forum,
    /// What somebody lives with, before what it is.
    Living,
    /// What somebody lives with, in one word, and those who do.
    Lived,
}

/// All the lists.
#[allow(long_running_const_eval)] // Made once, at compile time.
pub(super) static WORDS: Lexicon<Role, { entries(LISTS) }> = Lexicon::new(LISTS);

const LISTS: &[(Role, &str)] = &[
    (Role::Plain, FUNCTION_WORDS),
    (Role::Verb, GENERAL_VERBS),
    (Role::General, GENERAL_NOUNS),
    (Role::General, GENERAL_QUALITIES),
    (Role::Plain, TIME_AND_NUMBER),
    (Role::Who, PEOPLE),
    (Role::Meeting, MEETING),
    (Role::Deed, DEEDS),
    (Role::Talk, TALKING),
    (Role::Make, MAKING),
    (Role::Product, PRODUCTS),
    (Role::Leave, LEAVING_WITH),
    (Role::Asking, ASKING),
    (Role::Vague, VAGUE),
    (Role::Mission, MISSION),
    (Role::Breadth, BREADTH),
    (Role::Social, SOCIAL),
    (Role::Telling, TELLING),
    (Role::Patter, PATTER),
    (Role::Governance, GOVERNANCE),
    (Role::Logistics, LOGISTICS),
    (Role::Serve, SERVING),
    (Role::Field, FIELDS),
    (Role::Forum, FORUMS),
    (Role::Living, LIVING_WITH),
    (Role::Lived, LIVED_WITH),
];

const FUNCTION_WORDS: &str = "
a, about, above, across, actually, after, afterward, =afterwards, again, against, almost, along, alongside, already,
also, although, always, am, amid, among, an, and, another, anyway, apart, are, aren't, around, as, at, away, back,
basically, be, because, been, before, beforehand, behind, being, below, beneath, beside, besides, between, beyond,
both, briefly, but, by, can, can't, cannot, could, couldn't, currently, d, did, didn't, do, does, doesn't, doing,
don't, done, down, during, e, e g, each, each other, eg, either, else, elsewhere, especially, etc, even, ever, except,
finally, for, for example, for instance, from, further, furthermore, g, generally, had, has, hasn't, have, haven't,
having, he, hence, her, here, hers, him, his, hopefully, however, i, i'd, i'll, i'm, i've, ie, if, in, includes,
including, inside, instead, into, is, isn't, it, it'll, its, itself, just, later, let, lets, like, ll, mainly, =may,
maybe, me, =meanwhile, might, mine, moreover, mostly, must, my, myself, near, neither, never, nevertheless, no, none,
nonetheless, nor, not, now, of, off, often, oh, ok, okay, on, once, one, one another, ones, oneself, only, onto, or,
other, otherwise, ought, our, ours, ourselves, out, outside, over, own, particularly, per, perhaps, please, quite,
rather, re, really, recently, s, same, shall, she, should, shouldn't, simply, since, so, somehow, =sometimes,
somewhere, soon, still, such, such as, t, than, that, that'll, the, their, theirs, them, themselves, then, there,
there'll, therefore, these, they, they'll, they're, they've, this, those, though, through, throughout, thus, to,
together, too, topics covered, topics include, topics will include, toward, towards, typically, ultimately, under,
unless, until, up, upon, us, usually, ve, very, via, was, wasn't, we, we'd, we'll, we're, we've, well, were, when,
whenever, while, whilst, who, whoever, whom, whose, =will, with, within, without, won't, would, wouldn't, yes, yet,
you, you'd, you'll, you're, you've, your, yours, yourself, yourselves
";

const GENERAL_VERBS: &str = "
accept, achieve, act, add, address, advance, advise, affect, aim, allow, answer, appear, apply, appreciate, approach,
arise, arrange, arrive, ask, attempt, attend, base, became, become, began, begin, begun, believe, belong, break, bring,
broke, brought, build, built, buy, call, came, care, carry, cause, change, check in, check out, choose, chose, chosen,
close, come, concentrate, concern, conduct, connect to, connected to, consider, contain, continue, cover, create, deal,
decide, deliver, depend, describe, determine, develop, discover, draw, end, enjoy, ensure, establish, execute, exist,
expect, explain, fall, feel, felt, fill, find, finish, focus, follow, form, found, gather, gave, generate, get,
getting, give, given, go, goes, going, gone, got, grew, grow, grown, guide, handle, happen, hear, heard, held, help,
hold, hope, host, implement, improve, include, increase, intend, introduce, invite, involve, join, keep, kept, knew,
know, known, lead, learn, leave, led, left, let, like, listen, live, look, lose, lost, love, made, maintain, make, make
it, make sure, manage, matter, mean, meant, meet, mention, met, move, name, need, note, occur, offer, open, operate,
organise, organize, participate, pass, pay, perform, pick, plan, play, play a part, play a role, point, practise,
prepare, present, produce, propose, provide, put, raise, ran, reach, receive, recommend, reduce, reflect, regard,
relate, remain, remember, represent, require, respond, result, return, rise, run, said, saw, say, scale to, see, seek,
seem, seen, select, send, sent, serve, set, show, shown, sit, sought, speak, spend, spent, spoke, spoken, stand, start,
state, stay, stop, study, suggest, sustain, take, taken, talk, taught, teach, tell, tend, think, thought, told, took,
train, try, try to, trying to, turn, understand, understood, undertake, use, used, using, utilise, utilize, visit,
wait, want, welcome, went, win, wish, work
";

const GENERAL_NOUNS: &str = "
ability, action, activity, advantage, advice, agency, aim, amount, answer, anybody, anyone, approach, area, aspect,
association, attention, background, bad news, basis, beginning, benefit, bit, body, bottom, business, case, center,
centre, chance, charity, choice, city, club, college, company, competence, concern, condition, connection, content,
context, control panel, country, couple, data, department, detail, development, difference, dozen, effect, effort,
element, emphasis, end, energy, environment, everybody, everyone, example, experience, expertise, eye, fact, factor,
failure, feature, feedback, field, focus, form, future, globe, goal, government, growth, guidance, hand, hands, heart,
help, history, home, house, idea, impact, importance, industry, influence, information, initiative, input, instance,
institute, institution, intention, interest, internet, issue, job, kind, knowledge, level, life, line, link, list,
location, lot, man, material, matter, member, membership, men, message, method, mind, mission, moment, name, nation,
nature, need, news, nobody, number, objective, objectives, office, online, opportunity, option, order, organisation,
organization, others, part, past, people, person, phase, piece, place, plan, platform, point, possibility, power,
practice, present, problem, process, product, program, programme, progress, project, public, purpose, quality,
question, range, reason, region, relation, relationship, requirement, resource, result, role, room, scale, school,
scope, search party, sector, series, service, set, side, site, situation, skill, society, solar panel, solution,
somebody, someone, sort, spirit, stage, state, step, story, strength, structure, subject, success, support, system,
task, technique, technology, term, theme, thing, third party, today, tomorrow, tonight, tool, top, topic, town, type,
university, use, user, value, variety, venue, village, vision, want, way, web, woman, women, word, work, world,
yesterday
";

const GENERAL_QUALITIES: &str = "
able, active, additional, all, amazing, annual, any, appropriate, available, aware, awesome, bad, based, beautiful,
best, better, big, bimonthly, brief, broad, broader, casual, central, certain, clear, collective, committed, common,
complex, comprehensive, cool, core, curious, current, daily, dedicated, deep, deeper, different, difficult, digital,
diverse, early, easy, effective, efficient, emerging, empty, enough, entire, every, excited, exciting, existing,
fantastic, few, fewer, final, fine, following, formal, free, friendly, full, fun, general, glad, global, good, great,
half, happy, hard, helpful, high, higher, human, important, inclusive, individual, informal, initial, innovative,
interested, interesting, international, involved, keen, key, large, last, late, latest, least, less, likely, little,
local, long, lovely, low, lower, main, major, many, meaningful, minor, modern, monthly, more, most, much, mutual,
national, new, next, nice, non, normal, nothing, of course, old, open, other, particular, passionate, personal,
physical, possible, potential, practical, previous, primary, private, professional, proper, public, quarterly, quick,
ready, real, recent, regional, regular, related, relaxed, relevant, remote, right, safe, same, several, shared, short,
similar, simple, small, social, social care, social enterprise, social housing, social impact, social issue, social
justice, social life, social media, social need, social relation, social science, social service, social work, social
worker, some, something, special, specific, strong, successful, supportive, sure, sustainable, technical, together,
true, typical, unable, upcoming, useful, usual, valuable, various, virtual, weekly, whole, wide, wider, wonderful,
worldwide, worse, worst, wrong, young
";

const TIME_AND_NUMBER: &str = "
1st, 2nd, 3rd, afternoon, am, annually, apr, april, aug, august, autumn, century, date, day, dec, decade, december,
eight, evening, feb, february, first, five, forward, four, fourth, fri, friday, hour, jan, january, jul, july, jun,
june, lunchtime, mar, march, minute, mon, monday, month, morning, night, nine, noon, nov, november, o'clock, oct,
october, pm, sat, saturday, season, second, sep, sept, september, seven, six, spring, starting, summer, sun, sunday,
ten, term, third, three, thu, thursday, time, tue, tuesday, two, wed, wednesday, week, weekend, winter, year
";

const PEOPLE: &str = "
academic, administrator, adult, advocate, allotment holder, ambassador, analyst, anybody who, anyone who, apprentice,
architect, artist, assistant, author, baker, beekeeper, beginner, captain, caregiver, carer, caretaker, champion,
chef, child, =children, citizen, client, clinician, coach, coder, colleague, commissioner, consultant, consumer,
contributor, cook, coordinator, counsellor, curator, customer, cyclist, designer, developer, dietitian, director,
doctor, driver, editor, educator, employee, engineer, enthusiast, entrepreneur, everyone who, expert, facilitator,
farmer, fellow, founder, freelancer, friend, funder, gardener, governor, graduate, guide, head, helper, hiker,
hobbyist, instructor, investor, journalist, keeper, kid, lawyer, lead, leader, learner, lecturer, librarian,
maintainer, maker, manager, marshal, mechanic, mentor, midwife, midwives, musician, neighbor, neighbour, newcomer,
novice, nurse, officer, official, operator, organiser, organizer, owner, parent, patient, peer, people who,
pharmacist, photographer, physio, player, policymaker, practitioner, producer, professional, professor, programmer,
psychologist, pupil, reader, referee, rep, representative, researcher, resident, rider, runner, scientist, secretary,
senior, singer, sister, smallholder, speaker, specialist, staff, stakeholder, steward, student, supervisor, supplier,
surgeon, swimmer, teacher, teaching assistant, team, technician, tenant, tester, therapist, those of us, those who,
trainee, trainer, translator, treasurer, trustee, tutor, umpire, vendor, volunteer, walker, warden, woman, women,
worker, writer, young people, youngster, youth
";

const MEETING: &str = "
affinity group, agenda, attendee, audience, call, cg, chapter, circle, class, committee, communities, communities of
practice, community, community call, community group, community of practice, conference, cop, course, event, forum,
=gathering, get together, group, guest, guild, host, inaugural, interest group, kick off, kickoff, launch, mapping
party, meet up, meet ups, =meeting, meetup, member, membership, network, participant, round table, roundtable,
session, sig, special interest group, study group, summit, track, user group, wg, working group, working party
";

const DEEDS: &str = "
act out, adapt, adjust, agree, analyse, analyze, annotate, archive, arrange, assemble, assess, audit,
automate, bake, balance, belay, benchmark, bind, boil, borrow, brainstorm, break down, brew, bring along, build on,
calculate, calibrate, canvass, carve, catalog, catalogue, categorise, categorize, chant, chart, check, choose,
clarify, classify, clean, climb, collate, collect, colour, combine, compare, compile, compose, compost, configure,
convert, cook, copy, correct, =count, =counting, critique, cross check, curate, customise, customize, cut, dance,
debug, decide, decode, decorate, deepen our, =demo, =demoing, demonstrate, deploy, design, diagnose, dig into,
digitise, digitize, dismantle, dissect, document, download, draw, dye, edit, embroider, estimate, evaluate,
experiment, extract, figure out, film, filter, find out, fish, fit, fix, fold, forage, fork, get feedback, get help
with, give feedback, glue, go over, go through, graft, grill, hack on, hammer, hands on, harvest, help each other,
hike, identify, improvise, inspect, install, integrate, interpret, interview, invent, investigate, iron out, judge,
knit, label, lay out, learn how, learn to, list, load, make sense of, map, mark, match, measure, meditate, memorise,
mend, merge, migrate, milk, mix, model, moderate, mount, name, navigate, negotiate, observe, optimise, optimize, pack,
paddle, paint, pair up, peer review, perform, photograph, pick, pitch, plait, plant, play, plot, practice with,
practise, pray, predict, prepare, prioritise, prioritize, pronounce, proofread, provide feedback, prune, puzzle out,
query, rank, read, read aloud, rebuild, recite, reconcile, record, rediscover, refactor, refine, rehearse, reorganise,
repair, replace, replicate, reproduce, repurpose, reread, resolve, restore, restring, rethink, reuse, review, revise,
ride, role play, row, sail, sample, scan, score, scrape, screen, sew, shear, shortlist, show each other, simplify,
simulate, sing, sketch, smoke, solder, solve, sort, sort out, sow, spin, split, spot, standardise, standardize, steer,
stitch, streamline, strip down, sum up, survey, swap, swim, switch, tag, talk through, taste, teach, team up, test,
tie, trace, track, trade, =train, transcribe, translate, transplant, triage, trial, troubleshoot, try, try on, try
out, tune, unpack, unpick, update the, upgrade, upload, validate, verify, visualise, visualize, vote on, walk through,
wash, watch, weave, weed, weigh, wire, work on, work out, work through, wrap
";

const TALKING: &str = "
address, answer, apply, ask, bring, consider, debate, discuss, =discussing, examine, exchange, explore, get to know,
hear about, =learn, learn, learn about, learn from, =learning, look at, look into, meet each other, plan, reflect on,
share, =sharing, study, talk about, talk honestly, talk over, talk to, talk with, understand
";

const MAKING: &str = "
add, assemble, build, =built, co create, co write, come up with, compile, compose, construct, craft, create, =creation
of, define, design, develop, devise, draft, =drafting, draw up, establish, extend, film, formulate, generate,
implement, invent, =made, make, model, print, produce, prototype, publish, put together, record, rewrite, set down,
specify, stabilise, stabilize, start a shared, turn into, =turning, =write, write up, =writes, =writing
";

const PRODUCTS: &str = "
agreement, algorithm, api, app, application, archive, argument, article, atlas, benchmark, bibliography, bill of,
blueprint, board game, book, booklet, calendar, campaign, canvas, case studies, case study, catalog, catalogue,
chart, charter, cheat sheet, checklist, classifier, code along, codealong, collection, comparison, configuration,
convention, course, criteria, curricula, curriculum, dashboard, data set, database, dataset, decision, declaration,
demo, design, diagram, dictionary, directory, document, documentation, draft, drawing, drill, edit a thon, editathon,
essay, estimate, exercise, exhibition, experiment, faq, fix, flowchart, flyer, format, framework, game, glossary,
grant application, guide, guidebook, guideline, handbook, handout, index, instructions, inventory, kit, layer,
leaflet, lesson, lesson plan, letter, library, list, logbook, logo, machine, manifesto, manual, manuscript, map,
mapathon, menu, methodology, metric, mock up, model, module, mural, newsletter, notebook, ontology, outline, package,
page, painting, pamphlet, paper, patch, pattern, persona, petition, photo, pipeline, plan, playbook, plugin, podcast,
policy, portfolio, poster, pricelist, principle, procedure, programme of, proposal, protocol, prototype,
questionnaire, quilt, quiz, recipe, recommendation, recording, register, registry, report, repository, response to,
review paper, roadmap, rota, route, =routines, rubric, rule, sample, schedule, schema, scheme of work, script,
sculpture, set of, shortlist, sketch, slide template, song, spec, specification, spreadsheet, standard, statement,
story map, submission, summary, survey, syllabus, tally, taxonomy, template, test, test case, timeline, timetable,
tool kit, toolkit, translation, tutorial, use case, video, visualisation, visualization, vocabulary, web app, webpage,
website, wiki, wikipedia page, workbook, worked example, workflow, worksheet, write up, zine
";

const LEAVING_WITH: &str = "
afterwards we, =allowing, and agree, and choose, and decide, and find, and list, and name, and pick, and settle, as a
result, at least one, before we meet again, before we next meet, by the end, each of us takes, each chooses, each picks, each takes, =enabling,
everybody takes, everyone takes, go home with, in order to, lead to, leave with, leaves with, next season, next term,
one change, one idea, one question, one thing, result in, see if, see whether, see which, so each, so everybody, so
everyone, so no one, so nobody, so that, so we, so you, take away, take home, that helps, three ideas, three
questions, three things, to help us, to try next, two ideas, two questions, two things, walk away with, will help,
your own
";

const ASKING: &str = "
compared with, how, how can, how do, how to, how we, pros and cons, rather than, versus, =vs, =what, what if, when
should, when to, where, where to, whether, which, who to, why
";

const VAGUE: &str = "
a space, achievement, action plan, advancement, agenda item, align, alignment, all things related, aspect, awareness,
benefit, best in class, best practice, big picture, brainstorming, breakthrough, broad look, capability, capacity,
catch up, challenge, co operation, collaborate, collaboration, collaborative, common goals, common interest, concerns,
connection, conversation, cooperation, cross pollination, culture, current affairs, current topics, cutting edge,
developments, dialogue, discourse, discussion, =discussions, distinguished, diversity, ecosystem, embed, endeavor,
endeavour, engage, engagement, engaging, excellence, excellence in, exchange, exchange knowledge, exciting topics,
=experience, =experiences, =experiencing, expertise, facilitate, fresh ideas, fruitful, future, going forward, good ideas, good
practice, growth mindset, high quality, highlights, hints and tips, holistic, hot topics, idea, impact, importance,
improvement, in depth discussion, inclusion, informal discussion, information exchange, innovation, innovative,
insight, inspiration, inspirational, inspiring, interaction, interests, intersection, involvement, issue, joined up,
journey, knowledge, knowledge exchange, knowledge sharing, landscape, learning, learning opportunities, lessons
learned, leverage, lively, meaningful, mindset, mission, motivation, moving forward, mutual support, =networking, new
developments, new ideas, news, next steps, nurture, open discussion, open space, opportunity, outcome, pain points,
participation, partnership, passion, peer support, peer support group, personal development, personal growth,
perspective, perspectives, possibilities, productive, productivity, professional development, professional growth,
progress, recent developments, reflection, relationships, relevant issues, resources, robust, safe space, share
knowledge, shared interest, shared interests, shared passion, shared values, =sharing, sharing knowledge, skill
building, skills, solutions, space for, space to, stakeholder, state of the art, strategic, strategy, stuff, subject
matter, success, success stories, support, support group, sustainability, synergy, thing, thought leadership, thought
provoking, tips and tricks, =topics, topics of interest, touch base, transform, transformation, transformative, trend,
understanding, uplifting, upskill, value, values, vibrant, vision, way forward, well rounded, wellbeing, wins, wisdom,
world class, your thoughts
";

const MISSION: &str = "
accelerate, advance, advocate, advocate for, aim to be, aims to be, amplify, better place, be a voice, bolster, build a community,
build bridges, build community, build connections, build relationships, build trust, building a community, catalyse,
catalyze, champion, close the gap, committed to, community building, create a community, create awareness, cultivate,
dedicate, dedicated to, democratise, democratize, devoted to, do good, drive, drive forward, elevate, empower, foster,
further the, galvanise, give back, giving back, grow a community, grow our, grow the, grow the community, honour,
inspire, inspire others, instil, instill, lift up, make a difference, non profit, nonprofit, not for profit, nurture,
our aim, our mission, our purpose is, our vision, pioneer, popularise, popularize, promote, push forward, raise
awareness, raise the profile, realise the, revitalise, sensitise, sensitize, spread awareness, spread knowledge,
spread the word, strive, =unite, =uniting, uphold, uplift, voice for, work towards, working towards
";

const SERVING: &str = "
achieve, address the needs, aware, boost, bridge, bring together, broaden, build capacity, build networks, connect,
=connecting, contribute, contribute to, create opportunities, deepen, educate, eliminate, enable, encourage, engage,
enhance, enrich, ensure, equip, expand, facilitate, harness, help others, help people, improve, increase, influence,
introduce people to, leverage, maximise, maximize, meet the needs, mobilise, mobilize, modernise, modernize, motivate,
preserve, promote use of, protect, provide, pursue, recognise, reduce, represent, serve, serve as, shape, spread,
stimulate, strengthen, support, sustain, tackle, transform, unlock, widen
";

const BREADTH: &str = "
a project, a range of, all areas, all aspects, all backgrounds, all disciplines, all forms of, all kinds, all kinds
of, all levels, all manner of, all people, all sectors, all sorts, all things, all things related, all topics, and
beyond, and many more, and more, and much more, and other, and others, and so on, any and all, any aspect, any kind,
any other, any project, any questions, any subject, any topic, any topics, anyone interested, anyone who is
interested, anything, anything else, anything related, anything you, array of, as a whole, as well as other, aspects
of, beyond, book of the month, broad range, broader community, common issues, different topics, diverse range,
emerging, etc, every aspect, everybody interested, everyone interested, everyone with, everything, everywhere, for
everyone, full range, general, global, host of, how far we've come, in general, interested in, latest, look back at,
look back on, lots of, many aspects, many different, many topics, other topics, our past and future, own projects,
people interested, planet, plethora, range of topics, related topics, society, something, something for everyone,
something to, spectrum of, those interested, those with an interest, topics ranging, topics such, variety, variety of,
various, various topics, wealth of, what interests you, what takes our fancy, what we are about, what we're about,
what we're all about, what you want, what's going on, what's happening, what's new, what's possible, whatever, where
we are going, where we're going, who we are, whole range, wide array, wide range, wide range of, wide variety, wider
community, world of, worldwide, your own project, your own projects, your project, your projects
";

const SOCIAL: &str = "
after party, anniversary, at the bar, at the pub, banter, barbecue, bbq, beer, beers, birthday, board games, bond,
bonding, breakfast club, brunch, camaraderie, catch up, catchup, =celebrate, celebrate together, =celebrating, celebration, chat,
chill, chit chat, chitchat, christmas do, christmas drinks, christmas lunch, christmas meal, christmas party,
cocktails, coffee and chat, coffee break, coffee chat, coffee hour, coffee morning, company of, conviviality, cookout,
delicious, dine, dinner, drinks, drinks and, each other's company, enjoy each other, enjoy the company, faces to
names, familiar faces, fellow enthusiasts, fellowship, festivities, friendly faces, friendship, fun, gala, game night,
games night, get acquainted, get to know each other, get together and, good company, greet, hang, hang out, =hanging
out, hangout, happy hour, have a laugh, holiday party, homecoming, ice breaker, icebreaker, in the bar, in the pub,
informal chat, informal drinks, karaoke, laugh, laughter, like minded, likeminded, make
connections, make friends, make new friends, meet and greet, meet fellow, meet like minded, meet new people, meet old
friends, meet other, meet others, meet some, mingle, mingling, mixer, movie night, network with, new friends, new
people, night out, other fans, =parties, party, picnic, pint, pints, potluck, potlucks, pub, put
faces to names, quiz night, reconnect, =relax, reunion, see old friends, share a meal, sip,
social, socialise, socialising, socialize, socializing, soirée, swap stories over, tasty, thanksgiving dinner, to the
bar, to the pub, toast, trivia, trivia night, unwind
";

const TELLING: &str = "
a talk, a webinar, address by, address from, an update, announce, announcement, awards, awareness session, brief
everyone, brief on, briefing, cascade, communicate, disseminate, fireside chat, give a talk, give an update, giving a
talk, guest lecture, guest presenter, guest speaker, guest talk, hear from, induction day, induction session, =inform, =informing, =informs,
introduce our, introduce the, introduction to our, introductory event, invited talk, keynote, launch event, lecture,
lecture series, lightning talk, lightning talks, listen to, news, onboarding, orientation day, orientation session,
our guest, our speaker, overview, panel, panel discussion, panelists, panellists, plenary talk, powerpoint,
presentation, presenter, =presenting on, press conference, program update, progress report, project update, q a, read
out, recap, report back, report on, report out, roll out, seminar, seminar series, sharing our, short talk, showcase,
=showcasing, slide deck, =slides, speaker, speech, speeches, symposia, symposium, =talk, talk about their, talk by,
talk from, talk on, talk series, =talks, talks from, tell us about, tell you about, =telling, town hall, update,
webcast, webinar, webinar series, welcome address, what's new
";

const PATTER: &str = "
all ages, all are welcome, all welcome, are invited, are welcome, as always, as usual, attention all, be part of, be
part of the, become a member, bring a friend, can't wait, check back, come along, come and join, come and meet, come
join, come meet, cordially, delighted, don't forget, don't miss, everybody is welcome, everyone is, everyone is
welcome, excited, exciting, feel free, find out about us, find out more, for all ages, from all walks of life, fyi,
get in touch, get involved, get involved in, get to know us, great opportunity, great time, great way, happy to
announce, hello, hey, hey everyone, hi, hope to see, hope you can, hope you'll, invite you, invites you, is invited,
is open to, is welcome, join us, kick off, kicking off, let me know, let us know, look forward, looking forward, love
to see, mark your calendar, mark your calendars, members and guests, newcomers are welcome, newcomers welcome, no
experience, of all backgrounds, open invitation, open to all, open to everybody, open to everyone, open to the public,
please come, please do, please feel free, please join, pleased, pleasure, proud to, save the date, see what we, see
you soon, see you there, spread the word, stay tuned, suggestions welcome, tell your friends, thank, thank you, thanks
to, thrilled, thrilled to, visitors welcome, warm welcome, warmly welcome, we are back, we're back, welcome back,
welcome you, whether you, whether you are, whether you're, would love, you are invited, you're invited
";

pub(super) const GOVERNANCE: &str = "
a constitution, adopt a charter, adopt our charter, adopt the charter, agm, agree a budget, agree a charter, agree our
charter, agree the budget, agree the charter, agree the minutes, annual budget, annual general meeting, annual
strategy, any other business, aob, approve the charter, approve the minutes, by laws, bylaws, chairperson, charter for
adoption, charter to be, committee elections, deliverable, elect, election of, elections for the, elections to, its
charter, its constitution, kpi, matters arising, our charter, our constitution, quorum, ratify, review and approval,
sign off, sign the charter, steering committee, steering group, strategic plan, strategic planning, take minutes, take
the minutes, terms of reference, the constitution, vice chair, work plan, workplan
";

const LOGISTICS: &str = "
at noon, at the library, be held, cancel, =cancelled, changed to, contact us, cost, dates, deadline, details will,
discord, doors, doors open, e mail, each month, email, entry, every first, every friday, every monday, every month,
every other week, every saturday, every second, every sunday, every third, every thursday, every tuesday, every
wednesday, every week, first come, for details, free of charge, free to attend, from 7pm, from noon, further details,
google meet, has been changed, hosted at, in person, is held, last thursday, light refreshments, livestream, located, located at, mailing
list, meet at, meet every, meet on, meet once, meeting place, meetings are, meets at, meets every, meets on, meets
once, monthly, more details, moved to, moving to, next meeting, nibbles, normally meet, once a month, our next, =parking, =pizza, pm
to, postpone, program will follow, programme will follow, rain or shine, recorded, recording, refreshments, register, registration,
regular meeting, regular meetings, regular meetups, reschedule, rescheduled, room number, rsvp, run from, runs from,
schedule, see the website, sessions will, sign up, signup, slack, snacks, starting at, starts at, streamed, take place, take
place on, takes place, taking place, =teams, the next, this month, ticket, time and place, to attend, usually meet,
via teams, via zoom, we meet, we will meet, we'll be meeting, we'll meet, webex, will be at, will be held, will be
meeting, will be on, will last, will meet, =wine, you can find, =zoom
";

/// One of these with nothing before or after it that narrows it is no subject, but a shelf of them.
const FIELDS: &str = "
access, accessibility, accountability, agriculture, ai, app development, art, artificial intelligence, arts, arts and
culture, astronomy, athletics, automation, beekeeping, big data, biodiversity, biology, birding, birdwatching,
blogging, business, career, careers, chemistry, chess, children, civic tech, civil society, climate, climate action,
climate change, cloud, cloud native, coaching, communication, computation, computational, computer, computer science,
computing, conservation, craft, crafts, creativity, crochet, crops, css, culture, cybersecurity, cycling, data, data
analysis, data analytics, data management, data science, databases, deep learning, democracy, developer experience,
development, devops, digital, digital skills, digital transformation, disability, discipline, drama, ecology,
economics, economy, education, electronics, employment, engineering, enterprise, entrepreneurship, environment,
equality, equity, ethics, faith, farming, fashion, finance, fitness, food, football, free software, gardening,
gardens, gender, genealogy, genetics, geography, gis, governance, government, hardware, health, health and care,
healthcare, heritage, higher education, history, horticulture, housing, human rights, humanities, immigration,
inclusion, industry, infrastructure, intelligence, internet, java, javascript, journalism, justice, law, leadership,
learning, linguistics, linux, literacy, literature, machine learning, management, marketing, mathematics, maths,
media, medicine, mental health, mobility, music, nature, nursing, nutrition, open data, open research, open science,
open source, operations, parenting, peace, philosophy, photography, physics, poetry, politics, pottery, poverty,
prayer, privacy, profession, programming, programming language, project management, psychology, python, quilting,
radio, recovery, religion, research, research software, resilience, rights, robotics, rust, safety, school, science,
scripture, security, sign language, social care, software, software development, software engineering, sport, sports,
statistics, stem, storytelling, sustainable development, tech, technology, theatre, tourism, transparency, transport,
travel, user experience, ux, volunteering, water, web, web development, welfare, well being, wellbeing, wellness,
wildlife, women's health, woodwork, woodworking, yoga, youth work
";

const FORUMS: &str = "
alliance, assembly, association, atmosphere, body, central source, chance, coalition, collective, community, community
of practice, consortium, environment, federation, fellowship, forum, framework, =gathering, group, home, hub,
initiative, =meeting, meeting place, movement, network, opportunity, organisation, organization, partnership, place,
platform, programme, programme of events, safe space, series, series of, show, society, space, stage, taster session,
venue, voice
";

const LIVED_WITH: &str = "
addiction, adoptive, amputees, bereaved, bereavement, breast feeding, breastfeeding, caregivers, carers, childlessness,
chronic pain, divorce, grief, grieving, infertility, menopause, miscarriage, redundancy, sobriety, stammering, stillbirth,
survivors, widowed, widowers, widows
";

const LIVING_WITH: &str = "
affected by, bereaved by, =caring for, =child with, =children with, coping with, currently experiencing, =daughter
with, dealing with, diagnosed with, =experiencing, =facing, going through, grieving, has experienced, has had, has
lost, have been through, have experienced, have had, have lost, have survived, in recovery from, living with, looking
after, =loved one with, =parent with, =partner with, recovering from, =relative with, =son with, struggling with,
suffering from, supporting someone with, =teenager with, with a diagnosis of, with experience of
";
