import { type PeopleLanguage, words } from './language.ts';

/** English. */
export const en: PeopleLanguage = {
  code: 'en',

  honorifics: [
    { form: 'Mr.', gender: 'male' },
    { form: 'Mr', gender: 'male' },
    { form: 'Messrs.', gender: 'male' },
    { form: 'Sir', gender: 'male' },
    { form: 'Lord', gender: 'male' },
    { form: 'Mrs.', gender: 'female' },
    { form: 'Mrs', gender: 'female' },
    { form: 'Ms.', gender: 'female' },
    { form: 'Ms', gender: 'female' },
    { form: 'Miss', gender: 'female' },
    { form: 'Dame', gender: 'female' },
    { form: 'Lady', gender: 'female' },
    { form: 'Madam', gender: 'female' },
    { form: 'Madame', gender: 'female' },
    { form: 'Baroness', gender: 'female' },
    { form: 'Mx.', gender: null },
    { form: 'Mx', gender: null },
    { form: 'Dr.', gender: null },
    { form: 'Dr', gender: null },
    { form: 'Prof.', gender: null },
    { form: 'Prof', gender: null },
    { form: 'Rev.', gender: null },
    { form: 'Rev', gender: null },
    { form: 'Hon.', gender: null },
    { form: 'Alhaji', gender: 'male' },
    { form: 'Alhaja', gender: 'female' },
    { form: 'Malam', gender: 'male' },
    { form: 'Mallam', gender: 'male' },
    { form: 'Otunba', gender: null },
    { form: 'Shri', gender: 'male' },
    { form: 'Sri', gender: null },
    { form: 'Smt', gender: 'female' },
    { form: 'Smt.', gender: 'female' },
    { form: 'Datuk', gender: null },
    { form: "Dato'", gender: null },
    { form: 'Tan Sri', gender: null },
  ],

  titles: words(`
    det insp supt sgt pc dc dci dsu cllr cllr. lt col gen maj capt cpl adm cmdr gov sen rep
    president vice-president premier chancellor minister secretary ambassador consul envoy governor gov. lt.gov. mayor
    senator sen. sens. representative rep. reps. congressman congresswoman assemblyman assemblywoman assemblymember
    councilman councilwoman councilmember councillor councilor alderman supervisor selectman delegate commissioner
    mp mep msp   mla mna speaker whip judge justice magistrate attorney prosecutor solicitor sheriff constable marshal
    king queen prince princess duke duchess earl count countess baron viscount marquis marquess emperor empress tsar tsarina
    tsarevna czar sultan emir sheikh shah kaiser pharaoh caliph maharaja
    pope cardinal archbishop bishop archdeacon dean canon pastor reverend rabbi imam ayatollah mufti father fr. sister
    brother deacon vicar abbot monsignor patriarch
    general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. corporal cpl.  pvt. admiral adm.
    commander cmdr. commodore brigadier brig. marshal ensign specialist spc. airman petty officer
    detective det. inspector insp. superintendent supt. trooper patrolman ranger  officer
    professor doctor coach manager captain skipper chairman chairwoman  director chief headmaster headmistress principal
    president-elect governor-elect mayor-elect senator-elect attorney-general inspector-general secretary-general
    director-general governor-general major-general lieutenant-colonel lieutenant-general rear-admiral vice-admiral
    comptroller treasurer registrar coroner ombudsman taoiseach tanaiste
  `),

  roleNouns: words(`
    surveyor inspector officer ecologist
    chair agent fellow trafficker dealer moderate lawyer rapist abuser kidnapper fraudster scammer swindler hijacker arsonist stalker mobster drug-lord
    newsman newswoman anchor co-anchor reservist defector exile abolitionist pacifist suffragist unionist separatist secessionist royalist monarchist
    restaurateur sommelier oenologist beekeeper forester ecologist oceanologist statistician cardiologist psychologist
    accountant activist actor actress acrobat actuary adjutant administrator admirer adversary adviser advisor advocate
    agent-general  analyst anchor anchorman anchorwoman announcer anthropologist apprentice arbitrator archaeologist
    archeologist architect archivist aristocrat artist assassin assistant astrologer astronaut astronomer athlete attaché attache
    attacker attorney auctioneer auditor author autocrat baker  ballerina banker barber barista barrister baritone bartender
    baseman bassist batsman batter benefactor  bidder billionaire biochemist biographer biologist blogger boatman bodyguard
    bookkeeper bookseller boss botanist bowler boxer brewer broadcaster broker builder burglar businessman businessperson
    businesswoman butcher butler buyer cabinetmaker cameraman campaigner candidate caretaker carer caregiver carpenter cartoonist
    cashier caterer celebrity cellist centenarian   center-back centre-back ceo cfo cio cmo coo cto chairperson champion
    chancellor-designate chaplain chauffeur cheerleader chef chemist choreographer  clarinetist cleaner clergyman cleric
    clerk climber clinician co-chair co-director co-founder co-host co-owner co-pilot co-star co-worker  coauthor cofounder
    collaborator collector columnist comedian comic commandant commander-in-chief commentator  composer
     conductor confidant congressmember connoisseur conqueror conservationist conspirator constituent consultant contender
    contestant contractor contributor controller convener convenor convict cook coordinator co-ordinator correspondent cornerback
     counsel counselor counsellor counterpart courier craftsman creator cricketer criminal critic criminologist
    curator custodian  cyclist dancer dealer debater decorator defendant defender defenceman defenseman demonstrator
    dentist deportee deputy dermatologist descendant designer developer dictator dietitian diplomat director-designate disciple
    dissident diver docent doorman dramatist driver drummer economist editor editor-at-large editor-in-chief educator
    electrician elder emcee employee employer encyclopedist endocrinologist engineer entertainer entomologist entrepreneur
    environmentalist epidemiologist equestrian essayist ethicist evangelist examiner executive ex-boyfriend
    ex-girlfriend ex-husband ex-wife executioner executor expert explorer extremist farmer farmworker father-of-two father-of-three
    fellow feminist fielder fighter figurehead filmmaker film-maker financier firefighter fireman fisherman flanker flautist florist
    footballer forecaster forward founder freelancer frontman front-runner frontrunner fugitive fullback full-back
    fundraiser gambler gamer gangster gardener geneticist geographer geologist goalkeeper goalie goaltender goalscorer golfer
    graduate  guard guardian guerrilla  guide guitarist gunman gymnast gynaecologist gynecologist hacker
    hairdresser half-back halfback handler handyman headliner headteacher healer heavyweight heir heiress helper heptathlete hero heroine
    herder historian hitman homeowner hooker host hostage hostess hotelier housekeeper housewife humanist humanitarian humorist hunter hurdler
    hurler illustrator immigrant immunologist imam impersonator importer incumbent industrialist infielder influencer informant
    informer inmate innkeeper innovator insider instructor insurgent  interviewer intern interpreter inventor investigator investor
    islamist jailer janitor jeweler jeweller jihadist jockey jogger joiner journalist judoka juror keeper keyboardist kicker kidnapper kingpin
    knight laborer labourer landlady landlord landowner laureate lawmaker lawyer  leader  lecturer left-back legend
    legislator liaison librarian lieutenant-governor lifeguard lineman linebacker linguist  litigator lobbyist locksmith logician
    loyalist lyricist magician magnate maker manageress marketer marksman mason mastermind mathematician matriarch 
    mechanic mediator medic medallist medalist megastar  mentor merchant meteorologist microbiologist
    middleweight midfielder midwife militant millionaire miner miniaturist missionary model moderator mogul monarch monk mountaineer muralist
    murderer musician musicologist mystic nanny narrator nationalist  naturalist negotiator neighbor neighbour neurologist neuroscientist
    neurosurgeon newscaster newsreader nobleman nominee  novelist nun nurse nutritionist obstetrician oceanographer offender
    official oligarch oncologist opener operative operator opponent optician orator organiser organizer organist outfielder
    owner owner-operator painter paleontologist palaeontologist panelist panellist paralegal paramedic paratrooper parishioner parliamentarian
    partisan  pathologist  patriarch patron peacemaker pediatrician paediatrician pedestrian pedophile paedophile
    peer penciller pensioner performer perpetrator personality petitioner pharmacist philanthropist philologist
    philosopher photographer photojournalist physician physicist physiologist physiotherapist pianist pilgrim pilot
    pioneer pitcher placekicker plaintiff planner planter playboy player playmaker playwright plumber podcaster poet 
    policeman policewoman  policymaker politician pollster polymath popstar porter postman potter practitioner preacher
    predecessor presenter prisoner prizewinner producer programmer proponent proprietor prosecutor-general protector protégé protege protester
    protestor psychiatrist psychoanalyst psychologist psychotherapist publicist publisher pundit puppeteer pupil purser quarterback
    racer radical radiographer radiologist rapper reader rebel receiver receptionist recipient recruit recruiter refugee
    referee regent regulator  renter reporter  rescuer researcher  
    restaurateur retailer retiree revolutionary rider right-back rival robber rower runner runner-up  sailor salesman
    saleswoman salesperson saxophonist schoolboy schoolgirl schoolteacher scholar scientist scientologist screenwriter scriptwriter scrum-half
    sculptor seamstress seaman secretary-treasurer seer seller seismologist serviceman servicewoman setter settler sharpshooter
    shepherd shipbuilder shopkeeper shooter shortstop showrunner sibling singer singer-songwriter skater skier  smuggler
    sniper  socialite sociologist soldier soloist songstress songwriter soprano   speechwriter
     spinner spokesman spokesperson spokeswoman sponsor sportscaster sportsman sportswoman sprinter spy  standup
    star starlet statesman statistician stateswoman stepbrother steward stewardess stockbroker storyteller strategist striker
    student stuntman stylist subcontractor  successor suffragette superintendent superstar supermodel supervisor-elect supremacist
    surgeon   swimmer tailback tailor teacher teammate team-mate technician technologist teenager 
    tenor tenant terrorist theologian theorist therapist thinker thief tight-end titan toddler trader trainee trainer translator
    traveler traveller treasurer-elect trombonist troubadour trucker trumpeter trustee tutor tycoon typist tyrant umpire underboss
    undersecretary under-secretary underwriter undergraduate urbanist urologist usher vendor veteran veterinarian vet vicar
    vicechairman vice-chair vice-chairman vice-chancellor vice-captain  villager vintner violinist virologist virtuoso
    visionary vlogger vocalist volleyballer volunteer voter waiter waitress warden warlord warrior watchmaker weaver weightlifter
    welder welterweight whistleblower whistle-blower wicketkeeper wicket-keeper wideout widow widower winemaker winger winner
     woodworker worker wrestler writer youtuber yachtsman zookeeper zoologist
  `),

  vagueRoleNouns: words(`
    witness victim survivor resident suspect passenger member citizen native guest patient customer stakeholder beneficiary respondent
    aide ally associate accomplice acquaintance admirer boy child colleague companion contemporary confidante enemy figure foe friend fan
    gentleman girl girlfriend boyfriend individual kid lady  man newcomer partner patron person representative somebody supporter teen
    twin victim woman youngster youth
     infant lover fiancé fiancée fiance fiancee roommate classmate mate rival sidekick follower
  `),

  roleNounEndings: words('ologist ographer ographers ician iatrist onaut woman sman'),

  likelyRoleEndings: words('er or ist ian eer man'),

  verbEndings: ['ed', 'ing'],

  infinitiveMarkers: ['to'],

  relations: [
    { word: 'husband', gender: 'male' },
    { word: 'father', gender: 'male' },
    { word: 'dad', gender: 'male' },
    { word: 'son', gender: 'male' },
    { word: 'brother', gender: 'male' },
    { word: 'uncle', gender: 'male' },
    { word: 'nephew', gender: 'male' },
    { word: 'grandfather', gender: 'male' },
    { word: 'grandson', gender: 'male' },
    { word: 'great-grandfather', gender: 'male' },
    { word: 'great-grandson', gender: 'male' },
    { word: 'stepfather', gender: 'male' },
    { word: 'stepson', gender: 'male' },
    { word: 'stepbrother', gender: 'male' },
    { word: 'half-brother', gender: 'male' },
    { word: 'godfather', gender: 'male' },
    { word: 'godson', gender: 'male' },
    { word: 'father-in-law', gender: 'male' },
    { word: 'son-in-law', gender: 'male' },
    { word: 'brother-in-law', gender: 'male' },
    { word: 'widower', gender: 'male' },
    { word: 'boyfriend', gender: 'male' },
    { word: 'ex-husband', gender: 'male' },
    { word: 'wife', gender: 'female' },
    { word: 'mother', gender: 'female' },
    { word: 'mom', gender: 'female' },
    { word: 'mum', gender: 'female' },
    { word: 'daughter', gender: 'female' },
    { word: 'sister', gender: 'female' },
    { word: 'aunt', gender: 'female' },
    { word: 'niece', gender: 'female' },
    { word: 'grandmother', gender: 'female' },
    { word: 'granddaughter', gender: 'female' },
    { word: 'great-grandmother', gender: 'female' },
    { word: 'great-granddaughter', gender: 'female' },
    { word: 'stepmother', gender: 'female' },
    { word: 'stepdaughter', gender: 'female' },
    { word: 'stepsister', gender: 'female' },
    { word: 'half-sister', gender: 'female' },
    { word: 'godmother', gender: 'female' },
    { word: 'goddaughter', gender: 'female' },
    { word: 'mother-in-law', gender: 'female' },
    { word: 'daughter-in-law', gender: 'female' },
    { word: 'sister-in-law', gender: 'female' },
    { word: 'widow', gender: 'female' },
    { word: 'girlfriend', gender: 'female' },
    { word: 'ex-wife', gender: 'female' },
    { word: 'spouse', gender: null },
    { word: 'partner', gender: null },
    { word: 'fiancé', gender: 'male' },
    { word: 'fiancée', gender: 'female' },
    { word: 'parent', gender: null },
    { word: 'cousin', gender: null },
    { word: 'sibling', gender: null },
    { word: 'child', gender: null },
    { word: 'grandchild', gender: null },
    { word: 'grandparent', gender: null },
    { word: 'twin', gender: null },
  ],

  pluralEndings: [
    ['women', 'woman'],
    ['men', 'man'],
    ['wives', 'wife'],
    ['children', 'child'],
    ['ies', 'y'],
    ['esses', 'ess'],
    ['ches', 'ch'],
    ['s', ''],
  ],

  roleAdjectives: words(`
    former acting interim deputy vice assistant associate senior junior chief head lead  top then then- ex late incoming
    outgoing incumbent current new newly longtime long-time veteran retired honorary emeritus founding managing executive non-executive
    general national international regional local foreign prime first second third fourth 1st 2nd 3rd chairing presidential
    vice-presidential congressional parliamentary federal state municipal royal imperial civil military
    political financial legal medical technical digital creative artistic editorial commercial operating operations principal
    special independent private public personal supreme high lower upper full part-time full-time freelance
    award-winning oscar-winning grammy-winning emmy-winning prize-winning best-selling bestselling world-renowned renowned famed
    early famous celebrated legendary noted well-known prominent popular controversial embattled disgraced ousted deposed exiled jailed
    imprisoned detained convicted accused alleged suspected self-proclaimed self-styled self-described
    billionaire millionaire wealthy young old elderly teenage fellow star rookie left right left-handed right-handed
    left-arm right-arm defensive offensive attacking conservative liberal socialist republican democratic progressive
    left-wing right-wing far-right far-left hard-line hardline moderate centrist nationalist
    one-time onetime two-time three-time four-time five-time six-time seven-time eight-time nine-time
    four-year five-year first-year second-year third-year defending reigning undefeated unbeaten world olympic paralympic european
    police fire school church university college city county district town village government opposition party
    campaign defense defence finance health education interior justice trade energy security intelligence treasury
    home transport environment agriculture culture labor labour housing immigration policy communications press media
    news television tv radio film movie music pop rock jazz rap hip-hop folk country opera soul theatre theater stage
    stand-up comedy fashion fitness business technology tech software hardware data science research space rocket
    football soccer basketball baseball hockey ice tennis golf rugby cricket boxing racing cycling swimming track field
    team club group company corporate industry market sales marketing equity portfolio fund hedge investment bank banking
    real estate property insurance oil gas power human rights animal labor-union union trade-union climate environmental
    criminal crime murder terror homicide drug gun war peace election electoral legislative minority majority
    lower-tier front-running  peripheral perennial key main sole joint co-lead
    chartered certified registered licensed qualified trained wounded injured missing fallen slain murdered
    gay lesbian trans transgender black white muslim christian catholic jewish hindu sikh evangelical
    eldest oldest youngest younger elder older only twin estranged adopted pregnant widowed
    centre center wing point shooting small tight wide running relief starting closing first-choice backup
    republican-led democratic-led us british-born american-born born-and-bred
    social visiting adjunct tenured postdoctoral doctoral graduate undergraduate
     white-collar media-savvy outspoken influential powerful respected trusted
  `),

  notRoles: words(`
    year month week day hour minute moment time while decade century season period era lot bit few number couple series move sign
    step decision result fact case way reason process event thing kind sort type part piece matter place position point role
    situation state claim statement story tale report film movie book song album show game match race vote election war fight
    deal plan law bill company firm group team party country nation city town village region area province county
    question answer idea concept problem issue crisis scandal disease condition record trend feat achievement victory defeat
    win loss title trophy award prize medal visit trip meeting interview speech talk post tweet letter message comment remark
    difference change practice policy measure rule attack crime offence offense killing murder death charge allegation
    total majority minority third quarter half dozen hundred thousand million billion sum amount share price
  `),
  demonyms: words(`
    afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani
    bahraini bangladeshi belarusian belgian bolivian bosnian brazilian breton briton british bulgarian burmese cambodian cameroonian
    canadian catalan chechen chilean chinese colombian congolese corsican croatian cuban cypriot czech dane danish dominican dutch
    ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finn finnish fijian frenchman
    french gambian georgian german ghanaian greek guatemalan guyanese haitian honduran hungarian icelander icelandic indian indonesian
    iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti
    kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian malawian malian maltese mauritian mexican
    moldovan mongolian moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian
    panamanian paraguayan persian peruvian pole polish portuguese qatari quebecer romanian russian rwandan salvadoran samoan saudi
    scot scotsman scottish senegalese serb serbian sicilian singaporean slovak slovakian slovene slovenian somali soviet spaniard
    spanish sudanese swede swedish swiss syrian taiwanese tanzanian thai tibetan tongan trinidadian tunisian turk turkish turkmen
    ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni yemenite zambian zimbabwean
    californian texan floridian londoner parisian berliner nollywood bollywood hollywood
    republican democrat democratic conservative labour liberal tory independent socialist communist libertarian
  `),

  articles: words('the a an another one this its some'),
  definiteArticles: ['the', 'this', 'that', 'its'],
  tellingArticles: ['another'],
  possessives: words('his her their my our your its whose'),
  genitiveEndings: ["'s", '’s'],
  links: words('of at for in with on to from by under behind de du des del della di von'),
  innerNameLinks: ['of', 'for', 'at'],
  joiners: words('and & or'),
  relatives: words('who whose whom which that'),
  personalRelatives: ['who', 'whose', 'whom'],
  partyLetters: ['D', 'R', 'I', 'L', 'G'],
  doubters: ['if', 'whether', 'unless', 'until', 'should'],
  examples: ['such as', 'including', 'like', 'namely'],
  spreaders: words('both all'),
  finiteVerbs: words(`
    is are was were be been being has have had having do does did will would shall should can could may might must
    won lost made took got gave came went left led joined became began felt found held kept knew met put ran saw sent set
    spoke stood thought told wore works worked lives lived plays played says said serves served seems seemed wants wanted
    remains remained appears appeared agrees agreed calls called died
    isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't
  `),
  prepositions: words(`
    of at for in with on to from by under about against between after before during over through without within like
    as than near behind beyond via per into onto upon toward towards among amid despite including than because if when while
    since until although though unless whether that
  `),

  pronouns: [
    { form: 'he', gender: 'male', kind: 'subject' },
    { form: 'she', gender: 'female', kind: 'subject' },
    { form: 'they', gender: null, kind: 'subject' },
    { form: 'him', gender: 'male', kind: 'object' },
    { form: 'them', gender: null, kind: 'object' },
    { form: 'his', gender: 'male', kind: 'possessive' },
    { form: 'her', gender: 'female', kind: 'possessive' },
    { form: 'their', gender: null, kind: 'possessive' },
  ],

  speechVerbs: words(`
    think scream cry shout insist demand admit agree warn suggest claim argue
    said says say tell tells told wrote writes write written added adds add tweeted tweets tweet posted posts asked asks ask replied replies
    reply answered answers explained explains explain noted notes note stated states stressed stresses insisted insists insist
    argued argues argue claimed claims claim warned warns warn declared declares announced announces recalled recalls recounted
    recounts acknowledged acknowledges admitted admits admit conceded concedes concluded concludes continued continues commented
    comments confirmed confirms denied denies described describes emphasised emphasized emphasises emphasizes exclaimed exclaims
    joked jokes quipped quips laughed mused observed observes pleaded pledged pointed promised promises quoted reads recommended remarked
    remarks remembered remembers reminded reiterated reiterates repeated repeats reported reports responded responds
    retorted revealed reveals shared shouted shouts yelled yells screamed screams sighed snapped speculated suggested suggests
    summarised summarized testified testifies texted thought thinks urged urges vowed vows whispered predicted predicts
    boasted boasts begged begs called calls cautioned cautions complained complains contended contends countered counters
    criticised criticized cried demanded demands dubbed elaborated estimated expressed fumed gushed hailed hinted interjected
    lamented laments maintained maintains mentioned opined outlined praised proclaimed proposed protested
    questioned reassured reflected reflects rejoiced ruled sang spoke stammered tells termed thanked thundered
    tweeting blasted slammed swore signed informed instructed ordered captioned chimed assures assured began begins concurs agreed agrees
    accused blamed credited deadpanned decried disclosed enthused hoped labelled labeled asserted asserts attested
  `),
  bareSpeechVerbs: words(
    'say tell write add ask reply claim argue insist think scream cry shout call demand admit agree warn suggest',
  ),
  ageNounEndings: ['-year-old'],
  speechParticiples: words(`
    saying adding telling writing tweeting asking noting stating insisting arguing claiming warning declaring explaining
    calling describing quoting posting recalling stressing urging promising vowing admitting acknowledging commenting
    concluding joking suggesting citing reading replying answering denying emphasising emphasizing pleading shouting
    complaining predicting branding labelling labeling dubbing accusing announcing pointing conceding
  `),
  sourcePhrases: ['according to', 'in the words of', 'as per'],
  speechFillers: words(`
    also later then once previously recently already still again simply only even often always first finally eventually earlier
    reportedly publicly privately famously angrily quietly tearfully jokingly flatly repeatedly bluntly proudly
    has had have did would will to was is just now further subsequently today yesterday
    monday tuesday wednesday thursday friday saturday sunday exclusively proudly himself herself
  `),
  fillerEndings: ['ly'],
  otherSubjects: words('i we you it there one nobody everyone everybody who'),
  unnamedSpeakers: words(`
    spokesman spokeswoman spokesperson official source aide adviser advisor insider expert analyst observer critic supporter
    witness neighbor neighbour resident local officer police authority prosecutor investigator detective lawyer attorney
    statement report company ministry government department agency office party campaign team family relative friend
    insider colleague employee worker teacher student parent mother father woman man boy girl person people passer-by bystander
    passenger driver victim survivor villager protester demonstrator activist campaigner voter fan user viewer reader
    commentator reporter journalist diplomat minister lawmaker legislator senator politician member representative
    executive trader economist scientist researcher doctor nurse soldier commander militant rebel insurgent court judge
    document complaint indictment affidavit lawsuit letter email memo message post tweet caption sign poster placard website
    study paper magazine newspaper editorial article headline others some many one another spectator source publicist
  `),
  quotationMarks: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '«', close: '»' },
    { open: '„', close: '“' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
  ],

  particles: words(
    'van von der den de del della di da dos das du la le el al bin ibn bint ben abu ap ter ten af av zu y e',
  ),
  abbreviations: words(`
    mr. mrs. ms. mx. dr. prof. rev. hon. st. fr. sr. messrs. gov. sen. sens. rep. reps. gen. col. maj. capt. lt. sgt. cpl. pvt.
    adm. cmdr. brig. det. insp. supt. pres. sec. asst. atty. dist. dep. spc. pfc. ens.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev.
    n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.
    vs. v. no. nos. vol. pp. p. ed. eds. e.g. i.e. cf. viz. al. approx. est. dept. univ. ave. blvd. mt. ft. fig. ph.d. m.d. b.a. m.a.
  `),
  closingAbbreviations: words(
    'inc. ltd. co. corp. bros. plc. llc. u.s. u.k. u.n. e.u. d.c. a.m. p.m. etc. jr. sr. esq. u.s.a. l.a. st. ave. blvd. rd.',
  ),
  stopWords: words(`
    a about above across after again against ago all almost along already also although always am amid among an and another any
    anyone are around as at away back be because been before behind being below between both but by came can cannot could
    despite did do does doing done down during each early either else even ever every few first for from further get gets got had has
    have having he her here hers herself him himself his how however i if in indeed instead into is it its itself just last later
    least less like made make makes many may maybe me meanwhile might more moreover most much must my myself nearly neither never next no
    nobody none nor not nothing now of off often on once one only onto or other others our ours out over own per perhaps rather
    really same she should since so some someone something soon still such than that the their theirs them themselves then
    there therefore these they this those though through throughout thus to today together tomorrow tonight too toward towards under until up
    upon us very was we well were what when where whether which while who whom whose why will with within without featuring starring involving regarding concerning according following using showing would yesterday yet longer sooner earlier altogether forever
    you your yours
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december
  `),

  rolePatterns: [
    {
      name: 'role after the name',
      pattern: '{name} , {loose}',
      weight: 8,
      example: {
        text: 'Ida Brandt, a retired harbour pilot, spoke first.',
        name: 'Ida Brandt',
        role: 'a retired harbour pilot',
      },
    },
    {
      name: 'age, then role after the name',
      pattern: '{name} , aged? {age} , {loose}',
      weight: 8,
      example: { text: 'Ida Brandt, 61, a harbour pilot, spoke first.', name: 'Ida Brandt', role: 'a harbour pilot' },
    },
    {
      name: 'age in brackets, then role',
      pattern: '{name} ( aged? {age} ) , {loose}',
      weight: 8,
      example: { text: 'Ida Brandt (61), a harbour pilot, spoke first.', name: 'Ida Brandt', role: 'a harbour pilot' },
    },
    {
      name: 'party in brackets, then role',
      pattern: '{name} ( {party} ) , {role}',
      weight: 8,
      example: {
        text: 'Rep. Ida Brandt (D-Ohio), the chair of the panel, spoke.',
        name: 'Ida Brandt',
        role: 'the chair of the panel',
      },
    },
    {
      name: 'role between dashes',
      pattern: '{name} - {role}',
      weight: 7,
      example: {
        text: 'Ida Brandt — project manager at Nordhavn — agreed.',
        name: 'Ida Brandt',
        role: 'project manager at Nordhavn',
      },
    },
    {
      name: 'role in brackets',
      pattern: '{name} ( {role} )',
      weight: 6,
      example: { text: 'Ida Brandt (mayor of Holm) agreed.', name: 'Ida Brandt', role: 'mayor of Holm' },
    },
    {
      name: 'joined people share a role behind them',
      pattern: '{name} , both|all {roles}',
      weight: 8,
      example: {
        text: 'Ida Brandt and Per Holt, both teachers at Holm College, left.',
        name: 'Ida Brandt',
        others: ['Per Holt'],
        role: 'teachers at Holm College',
      },
    },
    {
      name: 'role, comma, name',
      pattern: '{role} , {name}',
      weight: 7.5,
      example: { text: 'He met the Danish envoy, Ida Brandt.', name: 'Ida Brandt', role: 'the Danish envoy' },
    },
    {
      name: 'role, comma, joined names',
      pattern: '{roles} , {name}',
      weight: 7,
      example: {
        text: 'He met his lawyers, Ida Brandt and Per Holt.',
        name: 'Per Holt',
        others: ['Ida Brandt'],
        role: 'his lawyers, Ida Brandt and Per Holt',
      },
    },
    {
      name: 'title before the name',
      pattern: '{role} {name}',
      weight: 7,
      example: { text: 'Harbour Commissioner Ida Brandt spoke.', name: 'Ida Brandt', role: 'Harbour Commissioner' },
    },
    {
      name: 'title in the plural before joined names',
      pattern: '{roles} {name}',
      weight: 6.5,
      example: {
        text: 'Sens. Ida Brandt and Per Holt agreed.',
        name: 'Per Holt',
        others: ['Ida Brandt'],
        role: 'Sens. Ida Brandt and Per Holt',
      },
    },
    {
      name: 'example of a group',
      pattern: '{roles} such|including as? {name}',
      weight: 6,
      single: true,
      example: {
        text: 'Novelists such as Ida Brandt and Per Holt agreed.',
        name: 'Per Holt',
        others: ['Ida Brandt'],
        role: 'Novelists such as Ida Brandt and Per Holt',
      },
    },
    {
      name: 'one of a group behind a comma',
      pattern: '{roles} , including|such as? {name}',
      weight: 5,
      single: true,
      example: {
        text: 'Many novelists, including Ida Brandt and Per Holt, agreed.',
        name: 'Ida Brandt',
        others: ['Per Holt'],
        role: 'novelists, including Ida Brandt and Per Holt',
      },
    },
    {
      name: 'people like these',
      pattern: '{roles} like {name}',
      weight: 5,
      example: {
        text: 'Novelists like Ida Brandt and Per Holt agreed.',
        name: 'Per Holt',
        others: ['Ida Brandt'],
        role: 'Novelists like Ida Brandt and Per Holt',
      },
    },
    {
      name: 'joined people and their role in the plural',
      pattern: '{name} , {roles}',
      weight: 8,
      example: {
        text: 'Ida Brandt and Per Holt, founders of Nordhavn, agreed.',
        name: 'Ida Brandt',
        others: ['Per Holt'],
        role: 'founders of Nordhavn',
      },
    },
    {
      name: 'degrees, then role',
      pattern: '{name} , {letters} , {loose}',
      weight: 8,
      example: {
        text: 'Ida Brandt, MD, Ph.D., a surgeon at Holm, agreed.',
        name: 'Ida Brandt',
        role: 'a surgeon at Holm',
      },
    },
    {
      name: 'somebody named so',
      pattern: '{role} named|called|identified as? {name}',
      weight: 6,
      example: { text: 'A young pilot named Ida Brandt agreed.', name: 'Ida Brandt', role: 'young pilot' },
    },
    {
      name: 'who is',
      pattern: '{name} , who is|was|serves|served|has * as? {role}',
      weight: 7,
      example: {
        text: 'Ida Brandt, who is the harbour commissioner, spoke.',
        name: 'Ida Brandt',
        role: 'the harbour commissioner',
      },
    },
    {
      name: 'who did something as what',
      pattern: '{name} , who resigned|retired|stepped|served|serves|works|worked|acts|acted|took|quit * as {role}',
      weight: 8,
      shows: 'behind',
      example: {
        text: 'Ida Brandt, who resigned as harbour commissioner last year, spoke.',
        name: 'Ida Brandt',
        role: 'who resigned as harbour commissioner',
      },
    },
    {
      name: 'who leads or owns something',
      pattern:
        '{name} , who leads|led|heads|headed|owns|owned|runs|ran|founded|co-founded|chairs|chaired|created|directed|wrote|represents|represented|reps|teaches|taught|coaches|coached|plays|played|edits|advises|advised|manages|managed|oversees|covers|studies|hosts|built|invented|designed {rest}',
      weight: 5,
      shows: 'behind',
      example: { text: 'Ida Brandt, who runs the harbour, spoke.', name: 'Ida Brandt', role: 'who runs the harbour' },
    },
    {
      name: 'is, was, became',
      pattern: '{name} is|was|became|remains|are|were now|currently|also|still|then|once? {role}',
      weight: 6,
      example: {
        text: 'Ida Brandt is a harbour pilot from Holm.',
        name: 'Ida Brandt',
        role: 'a harbour pilot from Holm',
      },
    },
    {
      name: 'bracket between name and is',
      pattern: '{name} {aside} is|was {role}',
      weight: 9,
      example: {
        text: 'Ida Brandt (born 1950 in Holm) was a Danish painter.',
        name: 'Ida Brandt',
        role: 'a Danish painter',
      },
    },
    {
      name: 'bracket and aside between name and is',
      pattern: '{name} {aside} , {rest} , is|was {role}',
      weight: 9,
      example: {
        text: 'Ida Brandt (born 1950), better known as Bo, is a Danish painter.',
        name: 'Ida Brandt',
        role: 'a Danish painter',
      },
    },
    {
      name: 'letters and bracket between name and is',
      pattern: '{name} {postnominals} {aside} is|was {role}',
      weight: 9,
      example: {
        text: 'Ida Brandt DBE RA (1950 – 2010) was a Danish painter.',
        name: 'Ida Brandt',
        role: 'a Danish painter',
      },
    },
    {
      name: 'aside between name and is',
      pattern: '{name} , {rest} , is|was {role}',
      weight: 6,
      example: { text: 'Ida Brandt, born in Holm, is a Danish painter.', name: 'Ida Brandt', role: 'a Danish painter' },
    },
    {
      name: 'serving in a capacity',
      pattern: '{name} is|was|has * role|post|position|job|capacity|work as {role}',
      weight: 7,
      example: {
        text: 'Ida Brandt is on leave from her post as the chief surveyor of Holm.',
        name: 'Ida Brandt',
        role: 'the chief surveyor of Holm',
      },
    },
    {
      name: 'serves as',
      pattern: '{name} serves|served|works|worked|acts|acted|reigned * as {role}',
      weight: 6,
      example: { text: 'Ida Brandt served two terms as mayor of Holm.', name: 'Ida Brandt', role: 'mayor of Holm' },
    },
    {
      name: 'was named',
      pattern:
        '{name} was|is|were|been named|appointed|elected|made|crowned|sworn|hired|chosen|selected|promoted in? as? to? {role}',
      weight: 6.5,
      example: { text: 'Ida Brandt was elected mayor of Holm.', name: 'Ida Brandt', role: 'mayor of Holm' },
    },
    {
      name: 'nomination as',
      pattern: 'nomination|appointment|election|selection|confirmation of {name} as|to|for {role}',
      weight: 7,
      shows: 'whole',
      example: {
        text: 'The nomination of Ida Brandt as deputy mayor failed.',
        name: 'Ida Brandt',
        role: 'nomination of Ida Brandt as deputy mayor',
      },
    },
    {
      name: 'nominated as',
      pattern:
        'nominated|appointed|named|tapped|picked|chose|hired|elected|nominate|appoint|name {name} as|to|for? be? {role}',
      weight: 6,
      shows: 'whole',
      example: {
        text: 'He nominated Ida Brandt as deputy mayor.',
        name: 'Ida Brandt',
        role: 'nominated Ida Brandt as deputy mayor',
      },
    },
    {
      name: 'party and state behind a comma',
      pattern: '{name} , democrat|republican|independent|conservative|liberal of|from {place}',
      weight: 5,
      shows: 'behind',
      example: { text: 'Ida Brandt, Democrat of Ohio, agreed.', name: 'Ida Brandt', role: 'Democrat of Ohio' },
    },
    {
      name: 'party and state in brackets',
      pattern: '{name} ( {party} )',
      weight: 3,
      shows: 'behind',
      example: { text: 'Ida Brandt (D-Ohio) agreed.', name: 'Ida Brandt', role: 'D-Ohio' },
    },
    {
      name: 'party and state between commas',
      pattern: '{name} , {party}',
      weight: 3,
      shows: 'behind',
      example: { text: 'Sen. Ida Brandt, R-Ohio, agreed.', name: 'Ida Brandt', role: 'R-Ohio' },
    },
    {
      name: 'home or institution behind a comma',
      pattern: '{name} , of the? {place}',
      weight: 2.5,
      shows: 'behind',
      example: { text: 'Ida Brandt, of Holm Police, agreed.', name: 'Ida Brandt', role: 'of Holm Police' },
    },
    {
      name: 'age and home',
      pattern: '{name} , aged? {age} , of|from {place}',
      weight: 3,
      shows: 'behind',
      example: { text: 'Ida Brandt, 32, of Holm, was hurt.', name: 'Ida Brandt', role: '32, of Holm' },
    },
    {
      name: 'of an institution',
      pattern: '{name} of|from the {place}',
      weight: 2.5,
      shows: 'behind',
      example: { text: 'Ida Brandt of the Holm Institute agreed.', name: 'Ida Brandt', role: 'of the Holm Institute' },
    },
    {
      name: 'known for',
      pattern: '{name} , best|better|also|widely? known for|as|by {rest}',
      weight: 5,
      shows: 'behind',
      example: {
        text: 'Ida Brandt, best known for her harbour poems, died.',
        name: 'Ida Brandt',
        role: 'best known for her harbour poems',
      },
    },
    {
      name: 'made by',
      pattern:
        'directed|written|founded|co-founded|created|produced|led|headed|owned|chaired|designed|driven|run|curated|edited|translated|composed|painted|narrated|hosted|choreographed by {name}',
      weight: 3,
      shows: 'whole',
      example: {
        text: 'The ferry company was founded by Ida Brandt.',
        name: 'Ida Brandt',
        role: 'founded by Ida Brandt',
      },
    },
    {
      name: 'arrested',
      pattern: 'arrested|charged|jailed|sentenced|convicted|indicted|detained {name}',
      weight: 3.2,
      shows: 'whole',
      example: { text: 'Officers arrested Ida Brandt on Monday.', name: 'Ida Brandt', role: 'arrested Ida Brandt' },
    },
    {
      name: 'institution as possessor',
      pattern: '{owner} {name}',
      weight: 1.5,
      shows: 'whole',
      example: { text: 'He told the Herald’s Ida Brandt.', name: 'Ida Brandt', role: 'Herald’s Ida Brandt' },
    },
    {
      name: 'takes over from somebody',
      pattern: '{name} * replace|replaces|replaced|succeed|succeeds|succeeded|from {other} as {role}',
      weight: 6,
      shows: 'behind',
      example: {
        text: 'Ida Brandt will replace Per Holt as port director.',
        name: 'Ida Brandt',
        others: ['Per Holt'],
        role: 'will replace Per Holt as port director',
      },
    },
    {
      name: 'is taken over from',
      pattern: 'replace|replaces|replaced|replacing|succeed|succeeds|succeeded|succeeding {name} as {role}',
      weight: 5,
      shows: 'whole',
      example: {
        text: 'Ida Brandt will replace Per Holt as port director.',
        name: 'Per Holt',
        others: ['Ida Brandt'],
        role: 'replace Per Holt as port director',
      },
    },
    {
      name: 'reports for',
      pattern: '{name} reports|reported|writes|wrote for|in the? {place}',
      weight: 2.5,
      shows: 'behind',
      example: {
        text: 'As Ida Brandt reports for the Holm Herald, it is late.',
        name: 'Ida Brandt',
        role: 'reports for the Holm Herald',
      },
    },
  ],
};
