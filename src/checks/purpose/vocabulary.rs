//! The words that the judgement of a purpose knows, in lists by what they do in a sentence. General English: the
//! words of a field are not here, and whatever is not here counts as saying something specific.
//!
//! A word stands for its inflections too ("compare" also for "comparing"); one with `=` for itself alone.

use crate::words::Lexicon;
use std::sync::LazyLock;

/// What a word does in a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Holds the sentence together.
    Plain,
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
}

/// All the lists.
pub(super) static WORDS: LazyLock<Lexicon<Role>> = LazyLock::new(|| {
    Lexicon::new(&[
        (Role::Plain, FUNCTION_WORDS),
        (Role::Plain, GENERAL_VERBS),
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
    ])
});

const FUNCTION_WORDS: &str = "
a, about, above, across, actually, after, again, against, almost, along, already, also, although, always, am, among,
an, and, another, apart, are, aren't, around, as, at, away, back, basically, be, because, been, before, behind,
being, below, beneath, beside, besides, between, beyond, both, briefly, but, by, can, can't, cannot, could,
couldn't, currently, d, did, didn't, do, does, doesn't, doing, don't, done, down, during, e, e g, each, each other,
eg, either, else, especially, etc, even, ever, except, finally, for, for example, for instance, from, further,
furthermore, g, generally, had, has, hasn't, have, haven't, having, he, hence, her, here, hers, him, his, hopefully,
however, i, i'd, i'll, i'm, i've, ie, if, in, includes, including, inside, instead, into, is, isn't, it, it'll, its,
itself, just, later, let, lets, like, ll, mainly, may, maybe, me, might, mine, moreover, mostly, must, my, myself,
near, neither, never, no, none, nor, not, now, of, off, often, oh, ok, okay, on, once, one, one another, ones,
oneself, only, onto, or, other, otherwise, ought, our, ours, ourselves, out, outside, over, own, particularly, per,
perhaps, please, quite, rather, re, really, recently, s, same, shall, she, should, shouldn't, simply, since, so,
soon, still, such, such as, t, than, that, that'll, the, their, theirs, them, themselves, then, there, there'll,
therefore, these, they, they'll, they're, they've, this, those, though, through, throughout, thus, to, together,
too, topics covered, topics include, topics will include, toward, towards, typically, under, unless, until, up,
upon, us, usually, ve, very, via, was, wasn't, we, we'd, we'll, we're, we've, well, were, when, whenever, while,
whilst, who, whoever, whom, whose, will, with, within, without, won't, would, wouldn't, yes, yet, you, you'd,
you'll, you're, you've, your, yours, yourself, yourselves
";

const GENERAL_VERBS: &str = "
accept, achieve, act, add, address, advance, advise, affect, aim, allow, answer, appear, apply, appreciate,
approach, arise, arrange, arrive, ask, attempt, attend, base, became, become, began, begin, begun, believe, belong,
break, bring, broke, brought, build, built, buy, call, came, care, carry, cause, change, choose, chose, chosen,
close, come, concentrate, concern, conduct, connect to, connected to, consider, contain, continue, cover, create,
deal, decide, deliver, depend, describe, determine, develop, discover, draw, end, enjoy, ensure, establish, execute,
exist, expect, explain, fall, feel, felt, fill, find, finish, focus, follow, form, found, gather, gave, generate,
get, getting, give, given, go, goes, going, gone, got, grew, grow, grown, guide, handle, happen, hear, heard, held,
help, hold, hope, host, implement, improve, include, increase, intend, introduce, invite, involve, join, keep, kept,
knew, know, known, lead, learn, leave, led, left, let, like, listen, live, look, lose, lost, love, made, maintain,
make, make sure, manage, matter, mean, meant, meet, mention, met, move, name, need, note, occur, offer, open,
operate, organise, organize, participate, pass, pay, perform, pick, plan, play, point, practise, prepare, present,
produce, propose, provide, put, raise, ran, reach, receive, recommend, reduce, reflect, regard, relate, remain,
remember, represent, require, respond, result, return, rise, run, said, saw, say, scale to, see, seek, seem, seen,
select, send, sent, serve, set, show, shown, sit, sought, speak, spend, spent, spoke, spoken, stand, start, state,
stay, stop, study, suggest, sustain, take, taken, talk, taught, teach, tell, tend, think, thought, told, took,
train, try, try to, trying to, turn, understand, understood, undertake, use, used, using, utilise, utilize, visit,
wait, want, welcome, went, win, wish, work
";

const GENERAL_NOUNS: &str = "
ability, action, activity, advantage, advice, agency, aim, amount, answer, anybody, anyone, approach, area, aspect,
association, attention, background, bad news, basis, beginning, benefit, bit, body, bottom, business, case, center,
centre, chance, charity, choice, city, club, college, company, competence, concern, condition, connection, content,
context, control panel, country, couple, data, department, detail, development, difference, dozen, effect, effort,
element, emphasis, end, energy, environment, everybody, everyone, example, experience, expertise, eye, fact, factor,
failure, feature, feedback, field, focus, form, future, globe, goal, government, growth, guidance, hand, hands,
heart, help, history, home, house, idea, impact, importance, industry, influence, information, initiative, input,
instance, institute, institution, intention, interest, internet, issue, job, kind, knowledge, level, life, line,
link, list, location, lot, man, material, matter, member, membership, men, message, method, mind, mission, moment,
name, nation, nature, need, news, nobody, number, objective, objectives, office, online, opportunity, option, order,
organisation, organization, others, part, past, people, person, phase, piece, place, plan, platform, point,
possibility, power, practice, present, problem, process, product, program, programme, progress, project, public,
purpose, quality, question, range, reason, region, relation, relationship, requirement, resource, result, role,
room, scale, school, scope, search party, sector, series, service, set, side, site, situation, skill, society, solar
panel, solution, somebody, someone, sort, spirit, stage, state, step, story, strength, structure, subject, success,
support, system, task, technique, technology, term, theme, thing, third party, today, tomorrow, tonight, tool, top,
topic, town, type, university, use, user, value, variety, venue, village, vision, want, way, web, woman, women,
word, work, world, yesterday
";

const GENERAL_QUALITIES: &str = "
able, active, additional, all, amazing, annual, any, appropriate, available, aware, awesome, bad, based, beautiful,
best, better, big, bimonthly, brief, broad, broader, casual, central, certain, clear, collective, committed, common,
complex, comprehensive, cool, core, curious, current, daily, dedicated, deep, deeper, different, difficult, digital,
diverse, early, easy, effective, efficient, emerging, empty, enough, entire, every, excited, exciting, existing,
fantastic, few, fewer, final, fine, following, formal, free, friendly, full, fun, general, glad, global, good,
great, half, happy, hard, helpful, high, higher, human, important, inclusive, individual, informal, initial,
innovative, interested, interesting, international, involved, keen, key, large, last, late, latest, least, less,
likely, little, local, long, lovely, low, lower, main, major, many, meaningful, minor, modern, monthly, more, most,
much, mutual, national, new, next, nice, non, normal, nothing, of course, old, open, other, particular, passionate,
personal, physical, possible, potential, practical, previous, primary, private, professional, proper, public,
quarterly, quick, ready, real, recent, regional, regular, related, relaxed, relevant, remote, right, safe, same,
several, shared, short, similar, simple, small, social, social care, social enterprise, social housing, social
impact, social issue, social justice, social life, social media, social need, social relation, social science,
social service, social work, social worker, some, something, special, specific, strong, successful, supportive,
sure, sustainable, technical, together, true, typical, unable, upcoming, useful, usual, valuable, various, virtual,
weekly, whole, wide, wider, wonderful, worldwide, worse, worst, wrong, young
";

const TIME_AND_NUMBER: &str = "
1st, 2nd, 3rd, afternoon, am, annually, apr, april, aug, august, autumn, century, date, day, dec, decade, december,
eight, evening, feb, february, first, five, forward, four, fourth, fri, friday, hour, jan, january, jul, july, jun,
june, lunchtime, mar, march, minute, mon, monday, month, morning, night, nine, noon, nov, november, oct, october,
pm, sat, saturday, season, second, sep, sept, september, seven, six, spring, starting, summer, sun, sunday, ten,
term, third, three, thu, thursday, time, tue, tuesday, two, wed, wednesday, week, weekend, winter, year
";

const PEOPLE: &str = "
academic, administrator, adult, advocate, allotment holder, ambassador, analyst, anybody who, anyone who,
apprentice, architect, artist, assistant, author, baker, beekeeper, beginner, captain, caregiver, carer, caretaker,
champion, chef, child, =children, citizen, client, clinician, coach, coder, colleague, commissioner, consultant,
consumer, contributor, cook, coordinator, counsellor, curator, customer, cyclist, designer, developer, dietitian,
director, doctor, driver, editor, educator, employee, engineer, enthusiast, entrepreneur, everyone who, expert,
facilitator, farmer, fellow, founder, freelancer, friend, funder, gardener, governor, graduate, guide, head, helper,
hiker, hobbyist, instructor, investor, journalist, keeper, kid, lawyer, lead, leader, learner, lecturer, librarian,
maintainer, maker, manager, marshal, mechanic, mentor, midwife, midwives, musician, neighbor, neighbour, newcomer,
novice, nurse, officer, official, operator, organiser, organizer, owner, parent, patient, peer, people who,
pharmacist, photographer, physio, player, policymaker, practitioner, producer, professional, professor, programmer,
psychologist, pupil, reader, referee, rep, representative, researcher, resident, rider, runner, scientist,
secretary, senior, singer, sister, smallholder, speaker, specialist, staff, stakeholder, steward, student,
supervisor, supplier, surgeon, swimmer, teacher, teaching assistant, team, technician, tenant, tester, therapist,
those of us, those who, trainee, trainer, translator, treasurer, trustee, tutor, umpire, vendor, volunteer, walker,
warden, woman, women, worker, writer, young people, youngster, youth
";

const MEETING: &str = "
affinity group, agenda, attendee, audience, call, cg, chapter, circle, class, committee, communities, communities of
practice, community, community call, community group, community of practice, conference, cop, course, event, forum,
=gathering, get together, group, guest, guild, host, inaugural, interest group, kick off, kickoff, launch, mapping
party, meet up, meet ups, =meeting, meetup, member, membership, network, participant, round table, roundtable,
session, sig, special interest group, study group, summit, track, user group, wg, working group, working party
";

const DEEDS: &str = "
act out, adapt, adjust, agree, analyse, analyze, annotate, archive, arrange, assemble, assess, attempt, audit,
automate, bake, balance, belay, benchmark, bind, boil, borrow, brainstorm, break down, brew, bring along, build on,
calculate, calibrate, canvass, carve, catalog, catalogue, categorise, categorize, chant, chart, check, choose,
clarify, classify, clean, climb, collate, collect, colour, combine, compare, compile, compose, compost, configure,
contribute, convert, cook, coordinate, copy, correct, =count, =counting, critique, cross check, curate, customise,
customize, cut, dance, debug, decide, decode, decorate, deepen our, =demo, =demoing, demonstrate, deploy, design,
diagnose, dig into, digitise, digitize, dismantle, dissect, document, download, draw, dye, edit, eliminate,
embroider, estimate, evaluate, examine, experiment, extract, figure out, film, filter, find out, fish, fit, fix,
fold, forage, fork, glue, go over, go through, graft, grill, hack on, hammer, hands on, harmonise, harmonize,
harvest, help each other, hike, identify, improvise, inspect, install, integrate, interpret, interview, invent,
investigate, iron out, judge, knit, label, lay out, learn how, learn to, list, load, look at, make sense of, map,
mark, match, measure, meditate, memorise, mend, merge, migrate, milk, mix, model, moderate, mount, name, navigate,
negotiate, observe, optimise, optimize, pack, paddle, paint, pair up, peer review, perform, photograph, pick, pitch,
plait, plant, play, plot, practice with, practise, pray, predict, prepare, preserve, prioritise, prioritize,
pronounce, proofread, protect, prune, puzzle out, query, rank, read, read aloud, rebuild, recite, reconcile, record,
rediscover, reduce, refactor, refine, rehearse, reorganise, repair, replace, replicate, reproduce, repurpose,
reread, rescue, resolve, restore, restring, rethink, reuse, review, revise, ride, role play, row, sail, sample,
scan, score, scrape, screen, sew, shear, shortlist, show each other, simplify, simulate, sing, sketch, smoke,
solder, solve, sort, sort out, sow, spin, split, spot, standardise, standardize, steer, stitch, streamline, strip
down, sum up, survey, swap, swim, switch, tackle, tag, talk through, taste, teach, team up, test, tie, trace, track,
trade, =train, transcribe, translate, transplant, triage, trial, troubleshoot, try, try on, try out, tune, unpack,
unpick, update the, upgrade, upload, validate, verify, visualise, visualize, vote on, walk through, wash, watch,
weave, weed, weigh, wire, work on, work out, work through, wrap
";

const TALKING: &str = "
address, answer, apply, ask, bring, consider, debate, discuss, =discussing, exchange, explore, get to know, hear
about, =learn, learn, learn about, learn from, look into, meet each other, plan, reflect on, share, =sharing, study,
talk about, talk honestly, talk over, talk to, talk with, understand
";

const MAKING: &str = "
add, assemble, build, =built, co create, co write, come up with, compile, compose, construct, craft, create,
=creation of, define, design, develop, devise, draft, =drafting, draw up, establish, extend, film, formulate,
generate, implement, invent, =made, make, model, print, produce, prototype, publish, put together, record, rewrite,
set down, specify, stabilise, stabilize, start a shared, turn into, =turning, =write, write up, =writes, =writing
";

const PRODUCTS: &str = "
agreement, algorithm, api, app, application, archive, argument, article, atlas, benchmark, bibliography, bill of,
blueprint, board game, book, booklet, brief, calendar, campaign, canvas, case studies, case study, catalog,
catalogue, chart, charter, cheat sheet, checklist, classifier, code along, codealong, collection, comparison,
configuration, convention, course, criteria, curricula, curriculum, dashboard, data set, database, dataset,
decision, declaration, demo, design, diagram, dictionary, directory, document, documentation, draft, drawing, drill,
edit a thon, editathon, essay, estimate, exercise, exhibition, experiment, faq, fix, flowchart, flyer, format,
framework, game, glossary, grant application, guide, guidebook, guideline, handbook, handout, index, instructions,
inventory, kit, layer, leaflet, lesson, lesson plan, letter, library, list, logbook, logo, machine, manifesto,
manual, manuscript, map, mapathon, menu, methodology, metric, mock up, model, module, mural, newsletter, notebook,
ontology, outline, package, page, painting, pamphlet, paper, patch, pattern, persona, petition, photo, pipeline,
plan, playbook, plugin, podcast, policy, portfolio, poster, pricelist, principle, procedure, programme of, proposal,
protocol, prototype, questionnaire, quilt, quiz, recipe, recommendation, recording, register, registry, report,
repository, response to, review paper, roadmap, rota, route, routine, rubric, rule, sample, schedule, schema, scheme
of work, script, sculpture, set of, shortlist, sketch, slide template, song, spec, specification, spreadsheet,
standard, statement, story map, submission, summary, survey, syllabus, tally, taxonomy, template, test, test case,
timeline, timetable, tool kit, toolkit, translation, tutorial, use case, video, visualisation, visualization,
vocabulary, web app, webpage, website, wiki, wikipedia page, workbook, worked example, workflow, worksheet, write
up, zine
";

const LEAVING_WITH: &str = "
afterwards we, =allowing, and agree, and choose, and decide, and find, and list, and name, and pick, and settle, as a
result, at least one, before we meet again, before we next meet, by the end, each of us takes, each takes, =enabling,
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
a space, action plan, align, alignment, aspect, awareness, benefit, best practice, capability, capacity, catch up,
challenge, co operation, collaborate, collaboration, collaborative, concerns, connection, conversation, cooperation,
culture, dialogue, discussion, =discussions, diversity, ecosystem, embed, engage, engagement, excellence, exchange,
exchange knowledge, experience, experiences, expertise, facilitate, future, going forward, good practice, high
quality, holistic, idea, impact, importance, improvement, inclusion, informal discussion, innovation, innovative,
insight, inspiration, inspiring, interaction, interests, involvement, issue, joined up, journey, knowledge,
knowledge exchange, knowledge sharing, landscape, learning, learning opportunities, leverage, meaningful, mission,
moving forward, =networking, next steps, nurture, open discussion, open space, opportunity, outcome, participation,
partnership, passion, perspective, perspectives, possibilities, productive, productivity, progress, reflection,
relationships, resources, robust, safe space, share knowledge, =sharing, sharing knowledge, solutions, space for,
space to, stakeholder, strategic, strategy, stuff, success, success stories, support, sustainability, synergy,
thing, =topics, touch base, transform, transformation, transformative, trend, understanding, upskill, value,
vibrant, vision, way forward
";

const MISSION: &str = "
accelerate, advance, advocate, bring together, build a community, build capacity, build community, build
relationships, building a community, catalyse, catalyze, committed to, community building, connect, =connecting,
create a community, cultivate, dedicate, drive, drive forward, educate, empower, enable, encourage, engage, enhance,
equip, facilitate, foster, giving back, grow a community, grow our, grow the, grow the community, help others, help
people, influence, inspire, make a difference, nurture, promote, raise awareness, raise the profile, shape, spread
awareness, spread knowledge, spread the word, stimulate, strengthen, strive, support, transform, =unite, =uniting
";

const BREADTH: &str = "
a range of, all aspects, all kinds, all levels, all people, all sorts, all things, and more, and so on, any other,
any questions, any topic, any topics, anyone interested, anyone who is interested, anything, as a whole, aspects of,
broad range, broader community, common issues, different topics, emerging, etc, everyone interested, everything,
everywhere, general, global, in general, interested in, latest, people interested, planet, range of topics, related
topics, society, something for everyone, those interested, variety of, various, what's new, whatever, wide range,
wider community, world of, worldwide
";

const SOCIAL: &str = "
anniversary, barbecue, bbq, beer, beers, birthday, brunch, camaraderie, catch up, catchup, celebrate, celebration,
chat, chill, christmas, drinks, each other's company, fellowship, friendship, fun, get to know each other, good
company, hang out, =hanging out, hangout, happy hour, holiday party, like minded, likeminded, make friends, meet and
greet, meet new people, mingle, network with, new friends, =parties, party, picnic, pint, pints, potluck, pub,
relax, social, socialise, socialising, socialize, socializing, thanksgiving, the bar, the pub, unwind
";

const TELLING: &str = "
a talk, announce, announcement, awareness session, brief everyone, brief on, briefing, cascade, communicate,
disseminate, guest speaker, hear from, induction day, induction session, inform, introduce our, introduce the,
keynote, launch event, lecture, lightning talks, news, onboarding, orientation day, orientation session, overview,
panel, powerpoint, presentation, presenter, =presenting on, q a, read out, recap, report back, roll out, seminar,
sharing our, showcase, =showcasing, slide deck, =slides, speaker, =talk, talk by, talk from, talk on, =talks, talks
from, tell you about, =telling, update, webinar
";

const PATTER: &str = "
all are welcome, all welcome, are welcome, as always, as usual, attention all, bring a friend, can't wait, come
along, come and join, come join, delighted, don't miss, everybody is welcome, everyone is welcome, excited,
exciting, feel free, fyi, great opportunity, great time, great way, hello, hey, hey everyone, hi, hope to see, hope
you can, is welcome, join us, kick off, kicking off, let me know, let us know, look forward, looking forward, love
to see, newcomers are welcome, newcomers welcome, open to all, open to everyone, please join, pleased, pleasure,
save the date, see you soon, see you there, stay tuned, suggestions welcome, thank, thank you, thrilled, visitors
welcome, warm welcome, warmly welcome, whether you, whether you are, whether you're
";

pub(super) const GOVERNANCE: &str = "
a constitution, agm, agree a budget, agree the budget, agree the minutes, annual budget, annual general meeting,
annual strategy, any other business, aob, approve the minutes, by laws, bylaws, chairperson, committee elections,
deliverable, elect, election of, elections for the, elections to, kpi, matters arising, our constitution, quorum,
ratify, review and approval, sign off, steering committee, steering group, strategic plan, strategic planning, take
minutes, take the minutes, terms of reference, the constitution, vice chair, work plan, workplan
";

const LOGISTICS: &str = "
cancel, =cancelled, changed to, contact us, details will, discord, doors, doors open, e mail, each month, email,
entry, every month, for details, from 7pm, further details, google meet, has been changed, located, mailing list,
monthly, more details, moved to, moving to, next meeting, once a month, =parking, postpone, program will follow,
programme will follow, register, registration, regular meetings, regular meetups, reschedule, rescheduled, rsvp,
sign up, signup, slack, starting at, starts at, take place, takes place, taking place, =teams, the next, this month,
ticket, via zoom, we meet, webex, will be at, will be held, will be meeting, will be on, =zoom
";
