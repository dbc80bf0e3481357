//! The words that the judgement of a venue knows, in lists by what they say about a place. General English and
//! common names; look-alikes are listed too, so that a food bank is not taken for a bank.

use crate::words::{Lexicon, entries};

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
    /// Open to everybody, though perhaps not the room in it: a library.
    Visited,
    /// Shared with others while it lasts, whatever sort of place it is.
    Shared,
    /// What is heard there, and what others do there.
    Noise,
    /// People who come and go, and what it is like when they do.
    Stir,
    /// A room of one's own, or a place to oneself.
    OwnRoom,
    /// Somewhere to buy things: informal, and open to everybody.
    Shop,
    /// Nothing, though part of it looks like something.
    LookAlike,
}

/// All the lists.
#[allow(long_running_const_eval)] // Made once, at compile time.
pub(super) static WORDS: Lexicon<Cue, { entries(LISTS) }> = Lexicon::new(LISTS);

const LISTS: &[(Cue, &str)] = &[
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
    (Cue::Shop, SHOPS),
    (Cue::Public, PUBLIC),
    (Cue::Visited, VISITED),
    (Cue::Shared, SHARED),
    (Cue::Outdoors, OUTDOORS),
    (Cue::Noise, NOISE),
    (Cue::Stir, STIR),
    (Cue::OwnRoom, OWN_ROOM),
    (Cue::LookAlike, LOOK_ALIKES),
];

/// A place that is named for the street it stands in says nothing about itself: these end the name of a street.
pub(super) const STREETS: &[&str] = &[
    "street", "st", "road", "rd", "avenue", "ave", "av", "lane", "ln", "drive", "dr", "way", "square", "sq",
    "boulevard", "blvd", "crescent", "terrace", "close", "quay", "highway", "hwy", "parkway", "row", "mews", "alley",
    "gate", "pl", "place", "circus", "station", "tube", "metro", "stop",
];

/// And these the name of a part of a town or of open country: "Parliament Hill", "University Park".
pub(super) const LANDS: &[&str] = &[
    "beach", "bridge", "common", "corner", "farm", "field", "fields", "garden", "gardens", "green", "heath", "heights",
    "hill", "lake", "park", "pond", "town", "wood", "woods",
];

/// Houses, by their last word: an allotments' hut is no open air.
pub(super) const HOUSES: &[&str] = &[
    "barn", "boathouse", "building", "cabin", "center", "centre", "chapel", "church", "clubhouse", "cottage", "hall",
    "house", "hut", "kitchen", "library", "lodge", "loft", "museum", "office", "pavilion", "room", "school", "shed",
    "store", "studio", "workshop",
];

const FORMAL_ROOMS: &str = "
amphi, amphitheater, amphitheatre, amphithéâtre, assembly room, auditoire, auditoria, auditorio, auditorium,
auditório, aula consiliare, aula de formación, aula magna, ballroom, banquet hall, banqueting, besprechungsraum,
besprechungssaal, besprechungszimmer, bestuurskamer, board room, boardroom, briefing room, bureau du directeur, bureau
du maire, business suite, cabinet du maire, centre de conférences, centre de congrès, centro congressi, centrum
konferencyjne, centrum kongresowe, ceo's office, ceremony room, chairman's room, chairman's suite, chairmans suite,
chairwoman's suite, chamber of, =chambers, chefbüro, class room, classroom, collegezaal, committee room, computer lab,
computer room, computerlokaal, conf rm, conf room, conference center, conference centre, conference hall, conference room, conference
suite, conferentiezaal, congrescentrum, congress center, congress centre, congress hall, convention center, convention
centre, council chamber, council chambers, court house, court room, courthouse, courtroom, crown court, darlithfa,
dean's meeting room, dean's office, dean's room, debating chamber, debating hall, despacho de dirección, directiekamer, directiezaal,
director's office, director's suite, directors suite, directors' room, directors' suite, direktionszimmer, executive
lounge, executive suite, exhibition center, exhibition centre, exhibition hall, expo, expo center, expo centre, expo
hall, festsaal, gabinet dyrektora, gehoorzaal, gemeinderatssaal, großer saal, head teacher's office, headteacher's
office, hearing room, hospitality suite, hörsaal, instructielokaal, interview room, jury room, konferentiezaal,
konferenzraum, konferenzsaal, konferenzzentrum, konferenzzimmer, kongresshalle, kongresszentrum, lecture hall, lecture
room, lecture theater, lecture theatre, leslokaal, magistrates court, mayor's office, mayor's parlour, mayors parlour,
palacio de congresos, palais des congrès, palazzo dei congressi, paraninfo, plenarsaal, plenary, president's room,
president's suite, presidential suite, principal's office, raadszaal, raadzaal, ratssaal, sala conferenze, sala
congressi, sala consiliare, sala convegni, sala de aula, sala de conferencias, sala de dirección, sala de direcção,
sala de grados, sala de juntas, sala de plenos, sala de prensa, sala de reuniones, sala de reuniões, sala de
seminarios, sala de sesiones, sala del consiglio, sala direzione, sala konferencyjna, sala obrad, sala posiedzeń, sala
riunioni, sala seminaryjna, sala sesyjna, sala stampa, sala szkoleniowa, sala wykładowa, sala zarządu, salle
d'audience, salle de classe, salle de conférence, salle de conférences, salle de cours, salle de direction, salle de
formation, salle de réunion, salle de réunions, salle de séminaire, salle des conseils, salle des mariages, salle du
conseil, salle du tribunal, salle informatique, salon de actos, salón de actos, salón de plenos, schulungsraum,
schulungssaal, schulungszimmer, screening room, seminar room, seminar suite, seminarraum, seminarsaal, seminarzimmer,
senate room, senatssaal, senatszimmer, siambr, siambr y cyngor, sitzungsraum, sitzungssaal, sitzungszimmer,
tagungsraum, tagungssaal, tagungszentrum, tagungszimmer, teaching lab, teaching room, training center, training
centre, training room, training suite, tribunal room, trouwzaal, ufficio del sindaco, unterrichtsraum,
unterrichtssaal, unterrichtszimmer, vergadercentrum, vergaderkamer, vergaderruimte, vergaderzaal, verhandlungsraum,
verhandlungssaal, verhandlungszimmer, versammlungsraum, versammlungssaal, versammlungszimmer, vip lounge, vip suite,
vorlesungssaal, vortragsraum, vortragssaal, vortragszimmer, webinar, ystafell bwyllgor, ystafell bwyllgora, ystafell
ddosbarth, ystafell gyfarfod, ystafell gynadledda, ystafell gynhadledd, ystafell hyfforddi, ystafell seminar, ystafell
y bwrdd, ystafell y cyngor, übungsraum
";

const FORMAL_NAMES: &str = "
administration, administrative, agency, assembly, authority, bank, bureau, capitol, chamber, commission, congress,
council, court, faculty, federal, government, secretariat, senate
";

const STIFF: &str = "
function suite, institut, institute, instituto, instituut, instytut, istituto, meeting center, meeting centre, meeting
room, meeting suite, office block
";

const FORMAL_HOUSES: &str = "
academic, admin building, administration building, administration office, albergo, amtsgericht, amtshaus, area office,
arts building, assizes, ayuntamiento, bank of, barracks, bezirksamt, biology building, board of, borough council,
bundesamt, business building, business school, camera di commercio, campus, chamber of commerce, chambre de commerce,
chemistry building, city council, city hall, civic center, civic centre, civic offices, coleg, college, comfort inn,
computer science building, consejería, consulate, corporate office, council office, county building, county council,
county hall, =courtyard by marriott, =crowne plaza, cámara de comercio, days inn, department of, dept of, diputación,
district council, district court, district office, divisional office, =doubletree, education building, embassy,
engineering building, engineering center, engineering centre, fachhochschule, facoltà, facultad, faculty of, faculté,
fairfield inn, fakultät, federal building, finanzamt, garden inn, gemeentehuis, graduate school, guildhall, gwesty,
hampton inn, handelskammer, hauptverwaltung, haute école, head office, headquarters, health sciences, =hilton,
hochschule, hogeschool, =holiday inn, hotel, =hq, humanities building, =hyatt, hôpital universitaire, hôtel, hôtel de
région, hôtel de ville, hôtel du département, =ibis, =inn and suites, institute of, institute of technology,
=intercontinental, kreishaus, landesamt, landgericht, landratsamt, law courts, law firm, law school, library building,
llys, main office, mairie, =marriott, mathematics building, maths building, medical center, medical centre, medical
school, =mercure, ministerie, ministerio, ministerium, ministero, ministerstwo, ministry, ministry of, ministère,
municipio, national office, neuadd y ddinas, neuadd y dref, neuadd y sir, =novotel, palazzo comunale, parador, parish
council, parliament, pencadlys, physics building, police hq, police station, politechnika, polytechnic, prefettura,
=premier inn, premier inn, prifysgol, provinciehuis, préfecture, quality inn, questura, =radisson, =ramada, rathaus,
ratusz, rechtbank, rectorat, regional headquarters, regional office, research center, research centre, research
institute, resort, =ritz, school of, science building, sciences building, =sheraton, =sofitel, solicitors, sous
préfecture, stadhuis, stadskantoor, starostwo, state building, stock exchange, supreme court, swyddfeydd y cyngor,
szkoła wyższa, technische universität, town hall, tŷ'r cyngor, universidad, universidade, universita, universitat,
universite, universiteit, universities, university, università, università degli studi, universität,
universitätsklinikum, université, uniwersytet, urząd, urząd gminy, urząd miasta, urząd miejski, =westin, wydział,
=wyndham, ziekenhuis
";

const BEING_LET_IN: &str = "
badge, bring id, building security, escorted, front desk, government id, id check, key card, keycard, lanyard, metal
detector, passport, photo id, reception desk, register with security, security check, security desk, security gate,
security guard, sign in at, sign in with, through security, turnstile, visitor badge, visitor pass, visitors badge
";

const CEREMONY: &str = "
=on stage, =rows, =stage, assigned seats, attendees muted, black tie, boardroom style, bolted to the floor, business
attire, chairs bolted, chairs in rows, classroom style, dais, dress code, everyone muted, fixed benches, fixed chairs,
fixed pews, fixed rows, fixed seating, fixed seats, flip up seats, gavel, head table, lectern, microphone, name plates,
nameplates, panel table, pews, place cards, podium, raked, rows of chairs, rows of desks, rows of pews, rows of seats,
seating plan, suit and tie, swivel chairs, theater style, theatre style, tiered, top table
";

const INFORMAL: &str = "
allotment, altana, arcade, art room, art studio, atelier, back garden, back yard, backyard, barn, bauernhof, boat
house, boathouse, bottega, bowling alley, bowls club, break room, breakroom, buurthuis, casa de, casa di, casal,
cascina, casual, cegin, centro cívico, chapel, chez, choir room, church hall, circolo, climbing centre, climbing wall,
club house, club room, clubhouse, clubhuis, clubroom, clwb, cocina, common room, community café kitchen, community
center, community centre, community hall, community hub, community room, conservatory, cosy, cottage, cozy, craft
room, crew room, cricket club, cucina, cuisine, dark room, darkroom, day room, dom kultury, dorfgemeinschaftshaus,
dorpshuis, działka, family room, farm, farmhouse, festri, forge, foyer rural, front room, games area, games room,
garage, garden room, gartenlaube, gemeindehaus, gemeinschaftsraum, golf club, grange, greenhouse, guide hut, gweithdy,
hackerspace, hackspace, home, houseboat, huerto, huiskamer, informal, jugendzentrum, kantine, keuken, kiln room,
kitchen, kleingarten, kuchnia, küche, leisure centre, living room, local social, lounge, maison de quartier, maison
des associations, maker space, makerspace, meditation room, meeting house, mess deck, mess room, mezzanine sofas,
moestuin, mud kitchen, multi faith room, music room, narrowboat, net loft, neuadd bentref, neuadd y pentref, neuadd yr
eglwys, oratorio, orto, parents' room, parochiehuis, pavilion, peña, pfarrhaus, pfarrheim, pottery, potting shed,
prayer room, print room, quaker meeting house, quiet room, reading nook, rec room, rectory, relaxation room, relaxed,
remiza, rowing club, rugby club, sailing club, sala parrocchiale, salka parafialna, salle des fêtes, salle
paroissiale, salon de jardin, salotto, salón parroquial, scheune, school kitchen, schrebergarten, schuur, scout, scout
centre, scout hall, scout hut, sewing room, shed, sitting room, smithy, snug, social club, sports club, stables, staff
kitchen, staff room, staffroom, stodoła, student union, student's union, students union, sun room, tack room, taller,
tea kitchen, tea urn, teeküche, tennis club, tŷ fferm, union building, vereinshaus, vereinsheim, vestry, vicarage,
village hall, volkstuin, warsztat, werkplaats, werkstatt, wijkcentrum, wohnzimmer, woonkamer, working men's club, yoga
studio, youth club, ystafell de, świetlica
";

const EATING_AND_DRINKING: &str = "
a coffee bar, a coffee house, a coffee shop, ale bar, ale house, alehouse, =ales, asador, auberge, bagel, bake house,
bake shop, bakehouse, bakery, bakeshop, bakkerij, bar, bar and grill, bar mleczny, bar à vin, barbecue, barista, barnes and
noble, bbq, bbq joint, beefeater, beer, beer garden, beer hall, beer house, beerhouse, biergarten, bierhall, bierhaus,
bierhuis, bierkeller, bierstube, birreria, bistro, bistrot, blue bottle, boba, bodega, bottle shop, boulangerie,
brasserie, brauerei, brauhaus, brew pub, breweries, brewers fayre, brewery, brewhouse, brewing, brewing co, brewpub,
bruin café, bubble tea, burger, burger van, burgers, buvette, bwyty, cafe, cafe bar, cafes, cafeteria, cafetería,
caff, caffe, caffi, caffè, café, café bar, cafés, cake shop, canteen, cantina, cave à vin, cervecería, chai, chip
shop, =chipotle, chipper, chippie, chippy, chiringuito, chocolate shop, chop house, chophouse, cidery, cocktail bar,
cocktail lounge, coffee, coffee bar, coffee house, coffee shop, coffeehaus, coffeehouse, =costa, creperie, crepes,
crêperie, cukiernia, curry house, curry lounge, curry mile, curry night, deli, delicatessen, diner, distillery, donut, doughnut,
dumpling, dumplings, =dunkin, eatery, eats, eetcafé, eethuis, eisdiele, enoteca, espresso, espresso bar, estaminet,
five guys, food cart, food carts, food co op, food court, food hall, food market, food pavilion, food truck, freehouse, gasthaus,
gasthof, gastronomia, gastropub, gaststube, gaststätte, gelateria, gelato, gin palace, gospoda, greasy spoon, =greggs,
grill, grille, guinguette, hawker centre, =head inn, heladería, herbaciarnia, herberg, heuriger, =hops, ice cream, ice
cream parlor, ice cream parlour, ice cream van, ikea, =inn, izakaya, juice bar, juicery, kaffee, kaffeehaus, karczma,
kawiarnia, kebab, kitchen and bar, kneipe, koffiehuis, konditorei, kroeg, locanda, lokal, lounge bar, lunchroom, main
bar, =mcdonald's, =mcdonalds, mesón, micropub, =nando's, =nandos, =nero, nightclub, noodle bar, noodle house, noodles, oberża,
osteria, oyster bar, pain quotidien, panadería, pancake house, =panera, panetteria, paninoteca, pannenkoekenhuis,
pasticceria, patio, patisserie, =peet's, =peets, =philz, piano bar, piekarnia, pierogarnia, pijalnia, pint house,
piwiarnia, pizza, pizza express, pizza hut, pizzeria, posada, =pret, proeflokaal, pub, public bar, public house,
public market, pâtisserie, ramen, ratskeller, relais, restauracja, restaurant, restaurante, ristorante, roaster,
roasters, roastery, rooftop, rosticceria, salon de thé, saloon, sandwich shop, sandwiches, schenke, second cup, shake
shack, siop goffi, smokehouse, smoothie, snack bar, soda fountain, speakeasy, sports bar, stamkroeg, =starbucks,
steakhouse, street food, stüberl, =subway, supper club, sushi, taberna, taco, taco bell, tacos, tafarn, tafarndy,
takeaway, tandoori, tap house, tap room, tapas, tapería, taphouse, tapperij, taproom, taps, taqueria, tasca, taveerne, tavern,
taverna, taverne, tavola calda, tawerna, tea bar, tea garden, tea house, tea hut, tea room, tea rooms, tea shop,
teahouse, tearoom, tetería, theehuis, tiki bar, =tim hortons, tipple, toby carvery, trattoria, trinkhalle, troquet, tŷ
bwyta, tŷ coffi, tŷ te, venta, vermutería, vineria, waffle, =wagamama, =weatherspoons, weinstube, =wetherspoon,
=wetherspoons, whole foods, wine and cheese, wine bar, wine cellar, wine garden, wine shop, winery, winiarnia,
wirtschaft, wirtshaus, zajazd
";

const SHOPS: &str = "
bike shop, book shop, book store, bookshop, bookstore, boutique, craft shop, farm shop, record shop, shop, wool shop, yarn shop,
yarn store
";

/// Names that pubs have and little else, where they are written as names.
const PUB_NAMES: &str = "
=arms, black horse, black lion, black swan, boar's head, bricklayers, bull's head, coach and horses, cross keys, crown
and anchor, dog and duck, duke of, fox and hounds, george and dragon, hare and hounds, king's arms, king's head, kings
arms, kings head, lamb and flag, nag's head, prince of wales, queen's arms, queen's head, queens arms, queens head,
red lion, rose and crown, rose crown, royal oak, saracen's head, the albion, the anchor, the angel, the bay horse, the
bear, the bell, the bull, the chequers, the cricketers, the cross keys, the crown, the dolphin, the eagle, the
feathers, the fox, the grapes, the greyhound, the griffin, the harp, the lamb, the mitre, the nag's head, the old
ship, the plough, the railway, the ship, the star, the sun, the swan, the unicorn, the vine, the wheatsheaf, the
woolpack, wheatsheaf, white hart, white horse, white lion, white swan
";

const PUBLIC: &str = "
airport, arcade, atrium, booking hall, bowling alley, bus station, canteen, co working, co working space, concourse,
corridor, coworking, coworking space, departure lounge, exhibition hall, expo, expo hall, foyer, gymnasium, hallway,
hotel bar, hotel lobby, leisure center, leisure centre, lobby, mall, marché, market, market hall, markt, marktplatz,
mercado, mercato, museum lobby, nurses station, nurses' station, open day, piazza, place du marché, plaza del mercado,
plaza mayor, public area, public space, reception area, recreation center, recreation centre, recreational center,
refreshment room, shop floor, shopping center, shopping centre, shopping mall, showroom, sports center, sports centre,
sports complex, station concourse, ticket hall, train station, waiting area, waiting room
";

const VISITED: &str = "
biblioteca, biblioteka, bibliotheek, bibliothek, bibliothèque, break room, breakroom, crew room, hackerspace,
hackspace, library, llyfrgell, maker space, makerspace, mess room, médiathèque, staff room, staffroom
";

const SHARED: &str = "
corner table, curtain, drop in, drop in hours, first come, grab a table, hot desk, hot desks, hotdesk, if we can get,
in the bar, in the foyer, in the lobby, not booked, open plan, open to the public, outdoor seating, partition, share
the hall, share the room, shared office, shared room, shared space, sharing the hall, sharing the room, table at the
back, walk ins
";

const OUTDOORS: &str = "
allotments, arboretum, bandstand, be outside, beach, boat ramp, bonfire, bosque, botanic garden, botanic gardens,
botanical, botanical garden, botanical gardens, cae, camp site, campground, camping ground, campsite, canal side,
canal towpath, cemetery, city park, clearing, coetir, common land, community garden, country park, creek, cricket
ground, dog park, downs, duinen, dunes, =falls, field, fields, fire pit, firepit, football ground, footpath, forest,
forêt, gardens, gorge, grandstand, harbour, heath, held outside, hiking track, =hill top, hilltop, jardin public,
jardins, jetty, lagoon, lake, lakeside, lawn, lawns, lido, lookout, marina, meadow, meadows, meads, meet outside, moor,
moorland, national park, nature reserve, open air, orchard, outdoor cafe, outdoor café, outdoor space, outdoor tables,
outdoors, parc, parc gwledig, park, parque, picnic, picnic area, picnic shelter, picnic table, picnic tables, pier,
pitch, plage, playa, playground, playing field, playing fields, plaża, promenade, public garden, quarry, racecourse,
rec ground, recreation ground, reserve, reservoir, riverbank, riverside, roof garden, rugby ground, rynek, saltmarsh,
seafront, sit outside, skate park, skatepark, spiaggia, spielplatz, sports ground, stadion, stadium, stadtpark, state
park, strand, strandbad, the green, town green, town square, towpath, traeth, trail, trail head, trailhead, village
green, village pond, vineyard, volkspark, wald, walking track, waterfall, wetland, wetlands, woodland, woods, zoo,
łąka
";

const EASE: &str = "
armchair, around the table, bean bag, beanbag, biscuits, bring your own, cafe style, cafe tables, café style, café
tables, cake, cakes, circle, comfortable chairs, comfy, couch, couches, cushion, dogs welcome, easy chairs, fairy
lights, fireplace, kettle, log fire, music playing, no tables, potluck, round table, round tables, round the table,
rug, shoes off, sofa, sofas, soft chairs, soft seating, soup, wood burner, woodburner
";

const NOISE: &str = "
above the bar, above the gym, aerobics, alarm goes, also use it, badminton, band next door, band practice, band
rehearses, basketball practice, beeper, bell ringing practice, bell rings, beside the pool, big screen, bingo, bleep,
bleeps, bleeps may go off, bowls league, brass band, called away, called out, choir next door, choir practice, choir
rehearses, church bells, class next door, classes next door, cleaner comes, cleaners come, coffee machine hisses,
customers, deliveries, dj, dodgeball, drums, emergency calls, fetch water, fire alarm test, five a side, football
match, for water, forklift, forklifts, glass walled, glass walls, going on behind, going on next door, gym next door,
hand dryer, hoover, hoovering, jukebox, karaoke, keep ringing, keep serving, keeps serving, kids about, kids around,
live music, lorries, lunch crowd, match crowd, match day, match on, may be called, mopping, netball, next to the bar,
next to the gym, next to the kitchen, next to the playground, next to the pool, nursery next door, on a bleep, on
behind the, on call, on standby, on the bleep, on the loudspeaker, open mic, organ practice, other customers, other
groups, other guests, other people working, others working, pager, passengers, patients come, patients pass, patients
use, patients wait, patients wander, people working around, phone goes, phone rings, phones go, phones ring, phones
will go, photocopier, playgroup, post match, pub quiz, queue, queues, quiz, quiz night, rehearsal next door, reversing,
rhyme time, rhymetime, school next door, shoppers, shuttlecocks, soft play, spin class, spinning class, squash courts,
still serving, story time, storytime, swimming lessons, switchboard, table tennis, take calls, takes calls, taking
calls, tannoy, tea dance, telephone rings, thin walls, toddlers, trampolines, trampolining, trolley comes, trolley
rattles, use it as well, use it too, use the room too, uses it too, vacuum cleaner, ward round, weights room, zumba
";

const STIR: &str = "
bustling, busy, children about, children around, children running, come and collect, come and go, come by, come for
water, come in for, come past, come round, comes and goes, comes by, comes in for, comes past, comes round, comes to
collect, coming and going, coming in for, coming past, coming round, coming through, crowded, crowds, fills up, gets
full, gets noisy, gets packed, go past, goes past, going past, heaving, in and out, lively, loud, nip in, nipping in,
nips in, noise, noisy, packed, passing through, people around us, people come for, people come for water, people come
in, people come through, people coming for, people passing, pop in, popping in, pops in, shouting, walk in and out,
walk past, walk through, walking past, walks past, wander in, wander past, wander through, wanders in, who come for,
who come in
";

const OWN_ROOM: &str = "
achterkamer, achterzaal, after closing, after hours, after she closes, after they close, all ours, are ours, arrière
salle, back room, backroom, bar closed, bar is closed, bar is shut, board room, boardroom, booked out, bovenzaal, close
for us, close the door, closed for us, closed to others, closed to the public, closes to the public, committee room,
conference room, door closes, door shut, door shuts, doors close, doors shut, event room, event space, events room,
everybody has gone, everyone has gone, exclusive, exclusively, for our use, for ourselves, for us alone, function room,
geschlossene gesellschaft, gesellschaftsraum, gone home, hinterzimmer, is ours, it's ours, just for us, just us,
library room, locked behind us, meeting room, nebenraum, nebenzimmer, no one else, nobody else, once it closes, once it
has closed, once they close, once they have closed, only ours, only us, our own room, ours alone, ours only, own room,
party room, private, private area, private hire, private room, reservado, reserved room, room at the back, room of our
own, room upstairs, sala privada, sala privata, sala riservata, saletta privata, saletta riservata, salka na
wyłączność, salle du fond, salle privée, salón privado, separate room, shop is closed, shop is shut, shut the door,
shutters down, side room, sole use, to ourselves, upstairs, upstairs function, upstairs room, us only, use of a room,
use of the back, use of the room, use of the small room, vereinszimmer, we have the key, we lock the door, we've hired,
whole bar, whole cafe, whole café, whole place, whole pub, whole venue, ystafell breifat, ystafell gefn
";

const LOOK_ALIKES: &str = "
=a beer, =at home with, =home for, =home inn, =home of, =parked, a coffee, a workshop, agency worker, along the
corridor, and beer, authority figure, ball park, bank holiday, bank side, bankside, bar association, bar chart, bar
code, bar none, barcode, barn door, barn doors, barn wood, basketball court, beer and, beer and pizza, beer will, beers
and, bell chamber, bike park, blood bank, bottle bank, bring coffee, business park, by subway, cafe church, café
church, car park, caravan park, care home, casual group, casual meeting, chamber choir, chamber music, chamber
orchestra, chamber players, chamber singers, coffee and, coffee and tea, coffee available, coffee machine, coffee
maker, coffee morning, coffee mornings, coffee provided, coffee will, college green, commission based, costa azul,
costa blanca, costa brava, costa del, costa dorada, costa rica, courtyard, down the corridor, drop in evening, drop in
event, drop in group, drop in meeting, drop in session, early stage, employment agency, end of the corridor, estate
agency, farm table, farmhouse table, field day, field of, field trip, first stage, food and beer, food bank, for beer,
for coffee, free beer, free coffee, free pizza, from outside, garden centre, go around the table, go round the table,
goes around the table, goes round the table, health park, hill top road, home group, home inn, home office, home page,
home school, home to, home town, homepage, house rules, hq for, industrial park, informal group, informal meeting,
informal meetings, informal session, informal sessions, keep noise, keep the noise, keep track, keeping noise, kitchen
table, lake street, left bank, library of congress, lively conversation, lively debate, lively discussion, lively
evening, lively q a, lively question, lively session, lively talk, lounge suit, market place, market street, market
town, marketplace, mechanics institute, medical park, mobile home, next stage, no noise, no outside, noise down, noise
is kept, noise level, noise levels, nursing home, office park, on commission, on track, open house, outside of, outside
the, park and ride, park end, park house, park lane, park view, park your, parking, parkside, phones go over, phones go
to, piggy bank, pizza and, pizza and beer, pizza provided, pizza will, primary school, race track, relaxed group,
relaxed meeting, relaxed session, retail park, ringing chamber, river bank, round table discussion, sales pitch, school
gym, school hall, science park, second stage, set the stage, sign in and out, signed in and out, signing in and out,
signs in and out, soup kitchen, south bank, squash court, state park road, subway station, subway stop, subway to,
sunday school, tea and coffee, tea coffee, technology park, tennis court, the subway, the workshop, theme park, track
record, trading park, travel agency, university branch, university library branch, wait outside, west bank, with
coffee, women's institute, womens institute, workshop at, workshop for, workshop in, workshop on, youth group, youth
hostel
";
