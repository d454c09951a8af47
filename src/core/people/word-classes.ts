/**
 * Kinds of words that stand around names, for the tagger. They are part of the trained model: after a change here the
 * weights must be made again (`npm run train`).
 */
const tables: readonly (readonly [string, string])[] = [
  [
    'courtesy',
    'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady rev rev. reverend fr. hon. madam mme mme. m. monsieur señor señora herr frau sra. imam rabbi sheikh messrs messrs. mlle',
  ],
  [
    'office',
    'president vice-president senator sen sen. sens sens. representative rep rep. reps reps. congressman congresswoman governor gov gov. govs. mayor minister premier chancellor secretary ambassador justice judge attorney sheriff king queen prince princess duke duchess emperor empress pope cardinal archbishop bishop ayatollah general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm adm. commander cpl cpl. corporal officer detective det det. inspector insp insp. constable private pvt. superintendent supt supt. chairman chairwoman chair director speaker tsar sultan emir coach commissioner councillor councilman councilwoman mp ceo cfo coo leader chief deputy envoy taoiseach major-general lieutenant-general brigadier-general brigadier lieutenant-colonel secretary-general attorney-general director-general vice-chancellor president-elect cmdr cmdr. amb. atty. dist. supt. chancellor first lawmaker congressmember vice acting former ex prime then',
  ],
  [
    'role',
    'spokesman spokeswoman spokesperson professor scientist researcher author writer actor actress singer musician rapper guitarist drummer director producer filmmaker composer poet novelist journalist reporter editor columnist correspondent analyst economist lawyer attorney prosecutor barrister solicitor activist campaigner philanthropist entrepreneur founder co-founder cofounder owner manager boss executive adviser advisor strategist aide candidate nominee incumbent rival opponent ally doctor surgeon nurse physician psychologist biologist physicist chemist historian archaeologist engineer architect designer artist painter sculptor photographer chef model striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler cricketer footballer golfer boxer swimmer sprinter athlete player teammate champion winner captain defendant suspect victim witness driver pilot farmer teacher student pupil pastor priest minister politician billionaire millionaire investor banker trader chairman chairwoman president secretary-general host presenter broadcaster comedian star veteran soldier resident neighbour neighbor colleague friend partner boyfriend girlfriend legend hero expert specialist whistleblower dissident blogger youtuber influencer detective officer fan protester principal headteacher dean fellow lecturer consultant coordinator treasurer trustee councillor lawmaker legislator democrat republican conservative liberal astronaut explorer mathematician philosopher theologian inventor',
  ],
  [
    'relation',
    'wife husband son daughter brother sister father mother mom mum dad uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower fiancé fiancée stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law twin sons daughters brothers sisters parents couple',
  ],
  [
    'speech',
    'said says say told tells added adds wrote writes tweeted asked replied insisted argued claimed explained noted warned announced admitted recalled acknowledged testified stated declared joked conceded concluded continued remarked observed suggested responded commented confirmed denied promised vowed urged called saying telling thinks believes thought believed hopes hoped',
  ],
  [
    'act',
    'has had was is who whose did would will could should may might can does were became won lost scored made took gave went came left joined died born married resigned appointed named elected arrested charged accused sentenced convicted killed shot played beat defeated signed served worked lives lived played met spoke visited returned received helped wants wanted knew knows felt began started tried decided refused agreed',
  ],
  ['place-before', 'in at from near to into outside around across toward towards throughout via'],
  ['of', 'of'],
  ['by', 'by'],
  ['and', 'and & or'],
  [
    'with',
    'with for against about between on after before over like than as but because if when while where that which',
  ],
  ['article', 'the a an this that these those'],
  ['possessive', 'his her their its our my your whose'],
  ['pronoun', 'he she they i we you it him them us me'],
  [
    'month',
    'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter',
  ],
  [
    'organisation',
    'inc inc. corp corp. corporation co co. company ltd ltd. llc plc group holdings bank university college school academy institute institution foundation association society union council committee commission agency authority department ministry office bureau court party congress parliament senate assembly league club fc united city rovers team board federation alliance network service services times post news journal magazine gazette herald tribune guardian telegraph press media studios records pictures entertainment airlines airways motors industries systems technologies labs partners fund trust museum library hospital church centre center clinic police army navy force guard corps front movement organisation organization administration government campaign cabinet house hotel restaurant orchestra band theatre theater brothers sons',
  ],
  [
    'place',
    'street st road rd avenue ave boulevard lane drive square park bridge river lake mountain mountains mount hill hills valley island islands bay beach sea ocean coast peninsula cape county province district state states region town village city airport station stadium arena tower building plaza hall palace castle cathedral prison jail forest desert canyon falls port harbor harbour strait gulf north south east west northern southern eastern western central upper lower new fort camp highway route square',
  ],
  [
    'thing',
    'act bill law award awards prize medal cup trophy championship open festival series show film movie album song book novel report plan deal treaty agreement amendment doctrine affair scandal case trial war battle operation hurricane storm project program programme system index theorem syndrome disease effect rule test scale model ship uss hms class day night week century era age games olympics tour race stakes derby conference summit',
  ],
  [
    'demonym',
    'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech hungarian romanian bulgarian greek turkish russian ukrainian chinese japanese korean indian pakistani bangladeshi afghan iranian iraqi israeli palestinian syrian lebanese jordanian egyptian saudi yemeni libyan tunisian algerian moroccan nigerian ghanaian kenyan ethiopian somali sudanese ugandan rwandan south african zimbabwean australian canadian mexican brazilian argentine argentinian chilean colombian venezuelan peruvian cuban haitian jamaican filipino indonesian malaysian thai vietnamese singaporean taiwanese european asian african latin arab jewish muslim christian catholic protestant hindu sikh buddhist islamic western black white hispanic latino native soviet serbian croatian bosnian albanian kurdish tibetan democrat democrats republican republicans democratic conservative conservatives labour labor tory tories liberal',
  ],
  [
    'particle',
    'van von der den de del della di da dos das do du la le bin bint ibn al el ul abu ben ter ten zu af av y e und',
  ],
  [
    'state',
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. mass. md. mich. minn. mo. mont. n.c. n.d. n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. w.va. wash. wis. wyo. d.c.',
  ],
  ['suffix', 'jr jr. sr sr. ii iii iv'],
  ['after-name', 'obe mbe cbe dbe kbe frs mp mep qc kc phd ph.d. m.d. md esq esq. ra jp dso'],
  ['number', 'one two three four five six seven eight nine ten first second third hundred thousand million billion'],
  ['quote', '" “ ” ‘ « »'],
  ['comma', ','],
  ['stop', '. ! ? … ...'],
  ['colon', ': ; - – — --'],
  ['bracket', '( ['],
  ['bracket-end', ') ]'],
  ['genitive', "'s ’s ' ’"],
  ['at', '@ #'],
];

export const wordClasses: readonly string[] = ['none', ...tables.map(([name]) => name)];

const classOf = new Map<string, number>();
for (const [index, [, words]] of tables.entries()) {
  for (const word of words.split(' ')) if (!classOf.has(word)) classOf.set(word, index + 1);
}

/** The class of a lower-case word, 0 for none. A word has one class: the first that lists it. */
export function wordClass(lower: string): number {
  return classOf.get(lower) ?? 0;
}

/** The number of a class, for code that asks about one. */
export function classNumber(name: string): number {
  return wordClasses.indexOf(name);
}
