//! The words that the judgement of a venue knows, in lists by what they say about a place. General English and
//! common names; look-alikes are listed too, so that a food bank is not taken for a bank.

use crate::words::Lexicon;
use std::sync::LazyLock;

/// What a word says about a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// A room made for talking from the front, or for deciding.
    FormalRoom,
    /// A house where one behaves: a university, a hotel, a public body.
    FormalHouse,
    /// The same, by words that say it in a name only: a bank, a commission.
    FormalName,
    /// Being let in: a security desk, a visitor badge.
    LetIn,
    /// A room for meetings and no more.
    Stiff,
    /// Furniture and manners of a formal occasion: a lectern, name plates.
    Ceremony,
    /// A place of leisure, of one's own or a club's: a kitchen, a clubhouse.
    Informal,
    /// Somewhere to eat and drink: informal, and open to everybody.
    Table,
    /// The same, where it is written as a name: the Swan.
    Pub,
    /// Out in the open: informal, and open to everybody.
    Outdoors,
    /// Things that make a room easy: sofas, a kettle, a circle.
    Ease,
    /// Open to everybody: a lobby, a market.
    Public,
    /// Shared with others while it lasts, whatever sort of place it is.
    Shared,
    /// Noise, and people who come and go.
    Noise,
    /// A room of one's own, or a place to oneself.
    OwnRoom,
    /// Nothing, though part of it looks like something.
    LookAlike,
}

/// All the lists.
pub(super) static WORDS: LazyLock<Lexicon<Cue>> = LazyLock::new(|| {
    Lexicon::new(&[
        (Cue::FormalRoom, FORMAL_ROOMS),
        (Cue::FormalHouse, FORMAL_HOUSES),
        (Cue::FormalName, FORMAL_NAMES),
        (Cue::Stiff, STIFF),
        (Cue::LetIn, BEING_LET_IN),
        (Cue::Ceremony, CEREMONY),
        (Cue::Informal, INFORMAL),
        (Cue::Ease, EASE),
        (Cue::Table, EATING_AND_DRINKING),
        (Cue::Pub, PUB_NAMES),
        (Cue::Public, PUBLIC),
        (Cue::Shared, SHARED),
        (Cue::Outdoors, OUTDOORS),
        (Cue::Noise, NOISE),
        (Cue::OwnRoom, OWN_ROOM),
        (Cue::LookAlike, LOOK_ALIKES),
    ])
});

/// A place that is named for the street it stands in says nothing about itself: these end the name of a street.
pub(super) const STREETS: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "av",
    "lane",
    "ln",
    "drive",
    "dr",
    "way",
    "square",
    "sq",
    "boulevard",
    "blvd",
    "crescent",
    "terrace",
    "close",
    "quay",
    "highway",
    "hwy",
    "parkway",
    "row",
    "mews",
    "alley",
    "gate",
    "pl",
    "place",
    "circus",
    "station",
    "tube",
    "metro",
    "stop",
];

const FORMAL_ROOMS: &str = "
amphitheater, amphitheatre, assembly room, auditoria, auditorium, ballroom, banquet hall, banqueting, board room,
boardroom, briefing room, business suite, ceremony room, chamber of, =chambers, class room, classroom, committee
room, computer lab, computer room, conference center, conference centre, conference hall, conference room,
conference suite, congress center, congress centre, congress hall, convention center, convention centre, council
chamber, council chambers, court house, court room, courthouse, courtroom, crown court, debating chamber, executive
lounge, executive suite, exhibition center, exhibition centre, exhibition hall, expo, expo center, expo centre, expo
hall, hearing room, interview room, lecture hall, lecture room, lecture theater, lecture theatre, magistrates court,
mayor's parlour, mayors parlour, plenary, screening room, seminar room, seminar suite, senate room, teaching lab,
teaching room, training center, training centre, training room, training suite, tribunal room, webinar
";

const FORMAL_NAMES: &str = "
administration, administrative, agency, assembly, authority, bank, bureau, capitol, chamber, commission, congress,
council, court, faculty, federal, government, secretariat, senate
";

const STIFF: &str = "
function suite, institute, meeting room, meeting suite, office block
";

const FORMAL_HOUSES: &str = "
academic, admin building, administration building, administration office, arts building, bank of, barracks, biology
building, board of, borough council, business building, business school, campus, chamber of commerce, chemistry
building, city council, city hall, civic center, civic centre, civic offices, college, comfort inn, computer science
building, consulate, corporate office, council office, county building, county council, county hall, =courtyard by
marriott, =crowne plaza, days inn, department of, dept of, district council, district court, =doubletree, education
building, embassy, engineering building, faculty of, fairfield inn, federal building, garden inn, graduate school,
guildhall, hampton inn, head office, headquarters, health sciences, =hilton, =holiday inn, hotel, =hq, humanities
building, =hyatt, =ibis, =inn and suites, institute of technology, =intercontinental, law firm, law school, library
building, =marriott, mathematics building, maths building, medical center, medical centre, medical school, =mercure,
ministry, ministry of, =novotel, parish council, parliament, physics building, police hq, police station,
polytechnic, premier inn, =premier inn, quality inn, =radisson, =ramada, research center, research centre, research
institute, resort, =ritz, school of, science building, sciences building, =sheraton, =sofitel, solicitors, state
building, stock exchange, supreme court, town hall, universidad, universidade, universita, universitat, universite,
universities, university, universität, université, =westin
";

const BEING_LET_IN: &str = "
badge, bring id, building security, escorted, front desk, government id, id check, key card, keycard, lanyard, metal
detector, passport, photo id, reception desk, register with security, security check, security desk, security gate,
security guard, sign in at, sign in with, through security, turnstile, visitor badge, visitor pass, visitors badge
";

const CEREMONY: &str = "
assigned seats, attendees muted, black tie, boardroom style, business attire, classroom style, dais, dress code,
everyone muted, fixed benches, fixed seating, fixed seats, gavel, head table, lectern, microphone, name plates,
nameplates, =on stage, panel table, place cards, podium, raked, =rows, rows of chairs, rows of desks, rows of seats,
seating plan, =stage, suit and tie, theater style, theatre style, tiered, top table
";

const INFORMAL: &str = "
allotment, arcade, back garden, back yard, backyard, barn, boat house, boathouse, book shop, bookshop, bookstore,
bowling alley, bowls club, break room, breakroom, casual, church hall, climbing centre, climbing wall, club house,
club room, clubhouse, clubroom, common room, community center, community centre, community hall, community hub,
community room, conservatory, cosy, cottage, cozy, cricket club, farm, farmhouse, front room, games room, garage,
golf club, greenhouse, guide hut, hackerspace, hackspace, home, houseboat, informal, kitchen, leisure centre, living
room, lounge, maker space, makerspace, mess room, narrowboat, pavilion, rec room, relaxed, rowing club, rugby club,
sailing club, scout, scout hall, scout hut, shed, sitting room, snug, social club, sports club, staff room,
staffroom, student union, student's union, students union, tennis club, union building, vestry, village hall,
working men's club, yoga studio, youth club
";

const EATING_AND_DRINKING: &str = "
ale bar, ale house, alehouse, =ales, bagel, bake shop, bakehouse, bakery, bar, bar and grill, barbecue, barnes and
noble, bbq, bbq joint, beefeater, beer, beer garden, beer hall, beer house, beerhouse, biergarten, bierhall,
bierhaus, bierkeller, bistro, blue bottle, boba, bodega, bottle shop, boulangerie, brasserie, brauhaus, brew pub,
breweries, brewers fayre, brewery, brewhouse, brewing, brewing co, brewpub, bubble tea, burger, burgers, cafe, cafe
bar, cafes, cafeteria, caffe, caffè, café, café bar, cafés, cake shop, canteen, cantina, chai, chip shop, =chipotle,
chocolate shop, chop house, chophouse, cidery, cocktail bar, cocktail lounge, coffee, coffee bar, coffee house,
coffee shop, coffeehaus, coffeehouse, =costa, creamery, creperie, crepes, crêperie, curry house, deli, delicatessen,
diner, distillery, donut, doughnut, dumpling, dumplings, =dunkin, eatery, eats, espresso, espresso bar, five guys,
food cart, food carts, food co op, food court, food hall, food pavilion, food truck, gasthaus, gasthof, gastropub,
gelateria, gelato, =greggs, grill, grille, hawker centre, =head inn, =hops, ice cream, ice cream parlor, ice cream
parlour, ikea, =inn, izakaya, juice bar, juicery, kaffee, kebab, kitchen and bar, kneipe, main bar, =mcdonald's,
=mcdonalds, =nando's, =nandos, =nero, nightclub, noodle bar, noodle house, noodles, osteria, oyster bar, pain
quotidien, pancake house, =panera, patio, patisserie, =peet's, =peets, =philz, piano bar, pint house, pizza, pizza
express, pizza hut, pizzeria, =pret, pub, public bar, public house, public market, pâtisserie, ramen, restaurant,
ristorante, roaster, roasters, roastery, rooftop, saloon, sandwich shop, sandwiches, second cup, shake shack,
smokehouse, smoothie, snack bar, soda fountain, speakeasy, sports bar, =starbucks, steakhouse, street food, =subway,
supper club, sushi, taco, taco bell, tacos, tap house, tap room, tapas, taphouse, taproom, taps, taqueria, tavern,
taverna, tea bar, tea garden, tea house, tea room, tea rooms, tea shop, teahouse, tearoom, tiki bar, =tim hortons,
toby carvery, trattoria, waffle, =wagamama, =weatherspoons, =wetherspoon, =wetherspoons, whole foods, wine and
cheese, wine bar, wine cellar, wine garden, wine shop, winery
";

/// Names that pubs have and little else, where they are written as names.
const PUB_NAMES: &str = "
=arms, black horse, black lion, black swan, boar's head, bricklayers, bull's head, coach and horses, cross keys,
crown and anchor, dog and duck, duke of, fox and hounds, george and dragon, hare and hounds, king's arms, king's
head, kings arms, kings head, lamb and flag, nag's head, prince of wales, queen's arms, queen's head, queens arms,
queens head, red lion, rose and crown, rose crown, royal oak, saracen's head, the albion, the anchor, the angel, the
bay horse, the bear, the bell, the bull, the chequers, the cricketers, the cross keys, the crown, the dolphin, the
eagle, the feathers, the fox, the grapes, the greyhound, the griffin, the harp, the lamb, the mitre, the nag's head,
the old ship, the plough, the railway, the ship, the star, the sun, the swan, the unicorn, the vine, the wheatsheaf,
the woolpack, wheatsheaf, white hart, white horse, white lion, white swan
";

const PUBLIC: &str = "
airport, arcade, atrium, bowling alley, bus station, canteen, co working, co working space, concourse, corridor,
coworking, coworking space, exhibition hall, expo, expo hall, foyer, hallway, hotel bar, hotel lobby, lobby, mall,
market, market hall, museum lobby, public area, public space, reception area, shop floor, shopping center, shopping
centre, shopping mall, showroom, train station, waiting room
";

const SHARED: &str = "
corner table, curtain, drop in, drop in hours, first come, grab a table, hot desk, hot desks, hotdesk, if we can
get, in the bar, in the foyer, in the lobby, not booked, open plan, open to the public, outdoor seating, partition,
share the hall, share the room, shared office, shared room, shared space, sharing the hall, sharing the room, table
at the back, walk ins, walk through
";

const OUTDOORS: &str = "
arboretum, bandstand, be outside, beach, boat ramp, bonfire, botanic garden, botanic gardens, botanical, botanical
garden, botanical gardens, camp site, campground, camping ground, campsite, canal side, canal towpath, cemetery,
city park, common land, community garden, country park, creek, cricket ground, dog park, dunes, =falls, field, fire
pit, firepit, footpath, forest, gardens, gorge, grandstand, harbour, held outside, hiking track, =hill top, hilltop,
jetty, lake, lakeside, lookout, marina, meadow, meet outside, national park, nature reserve, open air, orchard,
outdoor cafe, outdoor café, outdoor space, outdoor tables, outdoors, park, piazza, picnic, picnic area, picnic
shelter, picnic table, picnic tables, pier, pitch, playground, playing field, playing fields, promenade, public
garden, quarry, racecourse, rec ground, recreation ground, reserve, reservoir, riverbank, riverside, roof garden,
rugby ground, saltmarsh, seafront, sit outside, skate park, skatepark, sports ground, stadium, state park, the
green, town green, town square, towpath, trail, trail head, trailhead, village green, village pond, vineyard,
walking track, waterfall, wetland, wetlands, woodland, woods, zoo
";

const EASE: &str = "
armchair, around the table, bean bag, beanbag, biscuits, bring your own, cafe style, cafe tables, café style, café
tables, cake, cakes, circle, comfortable chairs, comfy, couch, couches, cushion, dogs welcome, easy chairs, fairy
lights, fireplace, kettle, log fire, music playing, no tables, potluck, round table, round tables, round the table,
rug, shoes off, sofa, sofas, soft chairs, soft seating, soup, wood burner, woodburner
";

const NOISE: &str = "
above the bar, above the gym, alarm goes, band practice, bell rings, beside the pool, big screen, bleep, bleeps,
bustling, busy, called away, called out, children running, choir practice, come and go, comes and goes, coming and
going, crowded, dj, glass walled, glass walls, heaving, jukebox, karaoke, live music, lively, loud, match day, match
on, may be called, next door, next to the bar, next to the gym, next to the kitchen, next to the playground, next to
the pool, noise, noisy, on call, open mic, other customers, other groups, other guests, other people working, others
working, packed, pager, passing through, people around us, people passing, people working around, phone rings,
phones ring, pop in, popping in, pops in, post match, pub quiz, quiz, quiz night, soft play, switchboard, tannoy,
thin walls
";

const OWN_ROOM: &str = "
after closing, after hours, back room, backroom, bar closed, bar is closed, bar is shut, board room, boardroom,
booked out, close for us, close the door, closed for us, closed to the public, closes to the public, committee room,
conference room, door closes, door shut, door shuts, doors close, doors shut, event room, event space, events room,
exclusive, exclusively, for our use, for ourselves, for us alone, function room, just for us, just us, library room,
meeting room, no one else, nobody else, only us, our own room, own room, party room, private, private area, private
hire, private room, reserved room, room of our own, room upstairs, separate room, shut the door, side room, sole
use, to ourselves, upstairs, upstairs function, upstairs room, us only, we have the key, we've hired, whole bar,
whole cafe, whole café, whole place, whole pub, whole venue
";

const LOOK_ALIKES: &str = "
=a beer, a coffee, a workshop, agency worker, and beer, =at home with, authority figure, bank holiday, bank side,
bankside, bar chart, bar code, bar none, barcode, basketball court, beer and, beer and pizza, beer will, beers and,
bike park, blood bank, bottle bank, bring coffee, business park, car park, caravan park, care home, coffee and,
coffee and tea, coffee available, coffee machine, coffee maker, coffee provided, coffee will, college green,
commission based, courtyard, early stage, employment agency, estate agency, field day, field of, field trip, first
stage, food and beer, food bank, for beer, for coffee, free beer, free coffee, free pizza, from outside, garden
centre, =home for, home group, =home of, home office, home page, home school, home to, home town, homepage, house
rules, industrial park, keep track, kitchen table, lake street, left bank, library of congress, lounge suit, market
place, marketplace, mechanics institute, mobile home, next stage, no outside, nursing home, office park, on
commission, on track, open house, outside of, outside the, park and ride, park your, =parked, parking, piggy bank,
pizza and, pizza and beer, pizza provided, pizza will, primary school, race track, retail park, river bank, round
table discussion, sales pitch, school gym, school hall, science park, second stage, set the stage, soup kitchen,
south bank, squash court, state park road, sunday school, tea and coffee, technology park, tennis court, the
workshop, theme park, track record, trading park, travel agency, university branch, university library branch, wait
outside, west bank, with coffee, women's institute, womens institute, workshop at, workshop for, workshop in,
workshop on, youth group, youth hostel
";
