const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Names that are ordinary English words, too: with a small letter, or at the head of a sentence or a title, they say
 * nothing about who wrote it. Folded as `fold` does.
 */
const ENGLISH = listed(`
abbey abbot ace aisle amber angel apple archer arrow art ash aspen autumn avenue baker bank banks barber baron bay beach
bean bell best bill bird bishop black blaze bliss block blue bond book booth bow box boy brand brave bridge bridges bright
brook brooks brown buck burns bush butler cage candidate candy cane canyon cape card cardinal care carol carpenter case cash castle
cedar chance chandler chapel charity chase cherry chestnut child christian church clay cliff close cloud cook cooper coral
corn cotton court cove crane creed crisp cross crow crystal curry daisy dale dash dawn day days deacon dean deer destiny
diamond dove drew driver duke dusty eagle earl earnest east echo educator ember english essence eve ever evergreen example fair faith falcon
farmer fern ferry field fields fine fisher fletcher flower flowers ford forest fortune foster fox frank free french frost
fuller gale garden gardener gates gay gem gentry gift ginger glass glory gold golden good grace grand grant grass gray
green grey grove guy hall hammer hand hands harbor hardy harmony harp harvest haven hawk hay hazel head heart heather
heaven herb hero high hill hills holiday holly home honey honor hood hope horn house hunt hunter iris ivory ivy jack jade
jasmine jasper jay jewel joy judge just justice keen key keys kin kind king knight lake lamb lance land lane lark laurel
law laws leaf legend lemon lesson liberty light lily linen link lion little long love low major man manning manual marble
mark market marks marsh marshal mason max melody mercy merit merry mild miles mill miller mills mine minor mint misty moon
moor moral morning moss mount mountain myrtle new noble north oak ocean olive orange orchard pace page painter palace palm
palmer park parker parks past patience peace peach pearl penny pepper perch perry phoenix pierce pike pine place pleasant
plum pond poor pope poppy porter potter power powers precious press price priest prince prior promise prudence queen quick
quill rain rainbow ram randy raven ray read reading reason red reed reeves regal reign rich ring rise river rivers roach
road rob robin rock roman root rose row royal ruby rule rush russet rusty sable sage sailor sample saint salt sand sands sandy
sapphire savage savanna school sea seal season senior serene sharp shell shepherd shore short silver singer sky small
smart smith snow song sparks spear speed spring star stark steel sterling stern stone storm story stout stream street
strong sturdy sue summer summers sun sunny sunshine swan sweet swift tanner tailor teacher teal temple test thorn thyme tide
tiger timber tower towns trace trail tree trinity true trust truth turner unity vale valentine valley van velvet verity
victor violet virtue vine vista wade wait walker wall walls ward ware warm warren water waters wave way weaver weeks well
wells west wheat white wild wilder will willing willow wills winter winters wise wolf wonder wood woodland woods word words
worth wren writer yard year yes young
add age ago all and any are ask bad bat bed big bit but buy can cat con cup cut dad day did die dig dim dip doe due ear
eat egg ell elm end era fan far fat few fig fin fit fly for fun gap gas get got gum had ham has hat her him hip his hit hot
how hub hug ice ill inn its jam jar jet job jot kid kit lad law lay led leg let lid lip lit log lot mad map mat may
men met mix mud net nip nod nor not now nut oar odd off old one our out own pad pan pat pay pen pet pie pig pin pit pod
pop pot put ran rat raw rid rip rod rot row rub run rye sad sap sat saw say see set sew she shy sin sip sit six son sub
sum tab tag tan tap tax tea ten the tie tin tip ton top toy try tub two use vet via vim vow was wax web wet who why
wig win wit won yam yet you zip
`);

/** Names that are ordinary words, or parts of names, in other languages of classrooms, and are seldom so in English. */
const OTHERS = listed(`
alma amor angeles blanca blanco bonita bravo bueno calle camino campo campos casas castillo clara claro colon concepcion
consuelo corazon cortes costa cruz delicia delgado dolores esperanza estrella feliz flor flores fuentes gallo gloria guerra
hidalgo huerta iglesias isla leon llanos lobo lucero luna luz malo mar marco marina mayo mercado mercedes mesa montes
moral morales moreno nieves oro palacios palma paloma parra paz perla pilar plaza prado puente ramos real rey reyes rico
rio rios rivera roja rojas romero rosa rosario rosas salvador santos serena serrano sierra silva sol soledad sombra soto
terra tierra toro torres valle valor vega vera verdad victoria vida viola
ben bin bint dal das del della der des dos las los san santa saint sur ter und van vom von zum zur
`);

/** Months and days stand with a capital in the middle of any sentence; that tells nothing about them. */
const DATES = listed('april may june july august sunday monday friday march christmas easter noel valentine');

/** Whether a folded name is an ordinary English word as well. */
export const isEnglishWord = (word: string): boolean => ENGLISH.has(word) || DATES.has(word);

/** Whether a folded name is an ordinary word of another language as well. */
export const isForeignWord = (word: string): boolean => OTHERS.has(word);

/** Whether a folded name stands in dates. */
export const isDate = (word: string): boolean => DATES.has(word);
