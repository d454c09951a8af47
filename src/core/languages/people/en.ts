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
    { form: 'Rt. Hon.', gender: null },
    { form: 'Rt Hon', gender: null },
    { form: 'Alhaji', gender: 'male' },
    { form: 'Alhaja', gender: 'female' },
    { form: 'Malam', gender: 'male' },
    { form: 'Mallam', gender: 'male' },
    { form: 'Hajia', gender: 'female' },
    { form: 'Hajiya', gender: 'female' },
    { form: 'Comrade', gender: null },
    { form: 'Atty.', gender: null },
    { form: 'Barr.', gender: null },
    { form: 'Barr', gender: null },
    { form: 'Engr.', gender: null },
    { form: 'Engr', gender: null },
    { form: 'Pandit', gender: 'male' },
    { form: 'Cr', gender: null },
    { form: 'SP', gender: null },
    { form: 'DSP', gender: null },
    { form: 'CSP', gender: null },
    { form: 'ASP', gender: null },
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
    abbot adm adm. admiral airman ald. alderman ambassador archbishop archdeacon assemblyman assemblymember
    assemblywoman attorney attorney-general ayatollah baron bishop brig. brigadier brother caliph canon capt
    capt. captain cardinal chairman chairwoman chancellor chief cllr cllr. cmdr cmdr. coach col col. colonel
    commander commissioner commodore comptroller congressman congresswoman constable consul coroner corporal
    councillor councilman councilmember councilor councilwoman count countess cpl cpl. cpt. czar dc dci deacon
    dean delegate det det. detective director director-general doctor dsu duchess duke earl emir emperor empress
    ensign envoy father fr. gen gen. general gov gov. governor governor-elect governor-general guru headmaster
    headmistress igwe imam insp insp. inspector inspector-general judge justice kaiser king lama lieutenant
    lieutenant-colonel lieutenant-general lt lt. lt.gov. magistrate mahant maharaja maj maj. major major-general
    manager marquess marquis marshal maulana mayor mayor-elect mep minister mla mna monsignor mp msp mufti
    mullah oba officer ombudsman pastor patriarch patrolman pc petty pharaoh pope premier president
    president-elect prince princess principal professor prosecutor provost pvt. queen rabbi ranger rear-admiral
    recorder rector registrar rep rep. representative reps. reverend secretary secretary-general selectman sen sen.
    senator senator-elect sens. sergeant sgt sgt. shah sheikh sheriff sister skipper solicitor spc. speaker
    specialist sultan superintendent supervisor supt supt. swami tanaiste taoiseach treasurer trooper tsar
    tsarevna tsarina vicar vice-admiral vice-president viscount whip
  `),

  roleNouns: words(`
    abolitionist abuser accountant ace acrobat activist actor actress actuary administrator admirer adversary
    adviser advisor advocate agent agent-general all-rounder alum alumna alumnus analyst anchor anchorman
    anchorwoman announcer anthropologist appointee apprentice arbitrator archaeologist archeologist architect
    archivist aristocrat arsonist artist assailant assassin assistant astrologer astronaut astronomer
    asylum-seeker athlete attache attaché attacker attorney auctioneer auditor auteur author autocrat babysitter
    backbencher backpacker bailiff baker ballerina banker barber barista baritone barmaid barman barrister
    bartender baseman bassist bassoonist batsman batter beautician beekeeper bellboy benefactor bidder
    billionaire biochemist biographer biologist blogger boatman bodyguard bomber bookkeeper bookseller boss
    botanist bowler boxer brewer bricklayer broadcaster broker builder burglar businessman businessperson
    businesswoman butcher butler buyer bystander cabinetmaker cameraman campaigner candidate captive
    cardiologist caregiver carer caretaker carpenter cartoonist cashier catcher caterer cdo celebrity cellist
    centenarian center-back centre-back centre-half ceo cfo chair chairperson challenger champion chancellor
    chancellor-designate chaplain chauffeur cheerleader chef chemist chieftain choreographer cio ciso
    clarinetist cleaner clergyman cleric clerk climber clinician cmo co-anchor co-chair co-director co-founder
    co-host co-ordinator co-owner co-pilot co-star co-worker coauthor cobbler cofounder collaborator collector
    columnist comedian comic commandant commander-in-chief commentator composer conductor confidant
    congressmember connoisseur conqueror conservationist consort conspirator constituent consultant contender
    contestant contractor contributor controller convener convenor convict coo cook coordinator cornerback
    coroner correspondent counsel counsellor counselor counterpart courier couturier cpo craftsman creator
    crewman crewmember cricketer criminal criminologist critic cro crooner cso cto curator custodian cyclist
    dancer dealer debater debutant decorator defector defenceman defendant defender defenseman demonstrator
    dentist deportee deputy dermatologist descendant designer detainee developer dictator dietitian diplomat
    director-designate disciple dissident diva diver dj docent doorman dramatist dramaturg dressmaker driver
    dropout drug-lord drummer ecologist economist editor editor-at-large editor-in-chief educator elder
    electrician emcee emigre émigré émigrée employee employer endocrinologist engineer entertainer entomologist entrepreneur
    environmentalist epidemiologist equestrian essayist ethicist evangelist ex-boyfriend ex-girlfriend
    ex-husband ex-wife examiner executioner executive executor exile expert explorer exporter extremist farmer
    farmworker father-of-three father-of-two fellow feminist fielder fighter figurehead film-maker filmmaker
    finalist financier firebrand firefighter fireman fisherman flanker flautist florist fly-half footballer
    forecaster forester forward founder fraudster freelancer freshman front-runner frontbencher frontman
    frontrunner fugitive full-back fullback fundraiser gambler gamer gangster gardener geneticist geographer
    geologist goalie goalkeeper goalscorer goaltender golfer gp graduate gravedigger groundskeeper grower guard
    guardian guerrilla guide guitarist gunman gymnast gynaecologist gynecologist hacker hairdresser half-back
    halfback handler handyman harpist head headliner headmaster headteacher healer heavyweight heir heiress
    helper heptathlete herder herdsman hero heroine hijacker hiker historian hitmaker hitman holder holidaymaker
    homeowner hooker hopeful host hostage hostess hotelier housecleaner housekeeper housewife humanist
    humanitarian humorist hunter hurdler hurler illustrator imam immigrant immunologist impersonator importer
    incumbent industrialist infielder influencer informant informer inmate innkeeper innovator insider inspector
    instructor insurgent intern international interpreter interviewer intruder inventor investigator investor
    ironworker islamist islander jailer janitor jeweler jeweller jihadi jihadist jockey jogger journalist judoka juror
    keeper keyboardist kicker kidnapper killer kingmaker kingpin knifeman knight laborer labourer landlady
    landlord landowner laureate lawmaker lawyer leader leaker lecturer left-back left-hander legend legislator
    liaison librarian librettist lieutenant-governor lifeguard linebacker lineman linguist litigator loanee
    lobbyist locksmith loyalist lumberjack luthier lyricist maestro magician magnate maker manageress marketer
    marksman mason masseur masseuse master mastermind matchmaker mathematician matriarch mc mechanic medalist
    medallist mediator medic megastar mentor merchant metalworker meteorologist microbiologist middleweight
    midfielder midwife migrant militant milliner millionaire miner missionary mistress mobster model moderate
    moderator mogul monarch monarchist moneylender monk motorcyclist motorist mountaineer muralist murderer
    musician musicologist mystic nanny narrator nationalist naturalist negotiator neighbor neighbour neurologist
    neuroscientist neurosurgeon newscaster newsman newsreader newswoman nobleman nominee notary novelist nun
    nurse nutritionist oboist obstetrician oceanographer oceanologist oenologist offender officer official
    oligarch olympian oncologist onlooker opener operative operator opponent optician orator organiser organist
    organizer ornithologist outfielder owner owner-operator paceman pacifist paediatrician paedophile painter
    palaeontologist paleontologist panelist panellist paralegal paralympian paramedic paratrooper parishioner
    parliamentarian partisan pathologist patriarch patron paymaster peacemaker peasant pedestrian pediatrician
    pedophile peer pensioner performer perpetrator personality petitioner pharmacist philanthropist philologist
    philosopher photographer photojournalist physician physicist physiologist physiotherapist pianist pickpocket
    pilgrim pilot pioneer pitcher placekicker plaintiff planner planter plasterer playboy player playmaker
    playwright pleader ploughman plumber podcaster poet policeman policewoman policymaker politician pollster
    polymath popstar porter postman potter powerbroker practitioner preacher predator predecessor presenter
    prisoner prizewinner producer programmer promoter proponent proprietor prosecutor-general prospect protector
    protege protester protestor protégé provost psychiatrist psychoanalyst psychologist psychotherapist
    publicist publisher pundit pupil puppeteer purser quarter-finalist quarterback racer radical radiographer
    radiologist rancher rapist rapper reader realtor rebel receiver receptionist recipient recruit recruiter
    rector referee refugee regent regulator reliever renter reporter rescuer researcher reservist restaurateur
    retailer retiree revolutionary rider right-back right-hander rival robber roofer rookie rower royalist
    runner runner-up saddler sailor salesman salesperson saleswoman sarpanch saxophonist scammer scholar
    schoolboy schoolgirl schoolteacher scientist scientologist scorer screenwriter scriptwriter scrum-half
    sculptor seafarer seaman seamer seamstress secessionist secretary-treasurer seed seer seismologist seller
    semi-finalist semifinalist separatist serviceman servicewoman settler sharecropper sharpshooter shepherd
    shipbuilder shooter shopkeeper shopper shortstop showman showrunner sibling signing singer singer-songwriter
    skater skier slugger smith smuggler sniper socialite sociologist soldier soloist sommelier songstress
    songwriter sophomore soprano southpaw speechwriter spinner spokesman spokesperson spokeswoman sponsor
    sportsman sportswoman sprinter spy spymaster staffer stalker standard-bearer standup star statesman
    stateswoman stationmaster statistician steelworker stepbrother steward stewardess stockbroker stonemason
    storyteller strategist streamer striker strongman student stuntman stylist subcontractor substitute
    successor suffragette suffragist superintendent supermodel superstar supervisor-elect supremacist surgeon
    surveyor swimmer swindler tailback tailor tanner teacher team-mate teammate technician technologist teenager
    teller tenant tenor terrorist theologian theorist therapist thief thinker tiktoker titan titleholder toddler
    torchbearer tourist trader trafficker trainee trainer translator traveler traveller treasurer
    treasurer-elect trombonist troubadour trucker trumpeter trustee tutor tycoon typist tyrant umpire
    under-secretary underboss undergraduate undersecretary undertaker underwriter unionist urbanist urologist
    usher valet vendor verger vet veteran veterinarian vicar vice-captain vice-chair vice-chairman
    vice-chancellor vicechairman viceroy vigilante villager vintner violinist violist virologist virtuoso
    visionary vlogger vocalist volleyballer volunteer voter waiter waitress warden warlord warrior watchmaker
    weaver weightlifter welder welterweight whip whistle-blower whistleblower wicket-keeper wicketkeeper wideout
    widow widower winegrower winemaker winger winner woodworker worker wrangler wrestler writer yachtsman
    youngster youtuber zookeeper zoologist
  `),

  vagueRoleNouns: words(`
    accomplice acquaintance admirer aide ally associate beneficiary boy boyfriend child citizen classmate
    colleague companion confidante contemporary customer enemy fan fiance fiancee fiancé fiancée figure foe
    follower friend gentleman girl girlfriend guest individual infant kid lady lover man mate member native
    newcomer partner passenger patient patron person representative resident respondent rival roommate sidekick
    somebody stakeholder supporter survivor suspect teen twin victim witness woman youth
  `),

  plainPeople: words('boy child gentleman girl individual kid lady man person woman'),

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
    { word: 'grandniece', gender: 'female' },
    { word: 'great-niece', gender: 'female' },
    { word: 'grandnephew', gender: 'male' },
    { word: 'great-nephew', gender: 'male' },
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
    1st 2nd 3rd accused acting adjunct adopted agriculture alleged american-born animal artistic assistant
    associate attacking award-winning backup bank banking baseball basketball best-selling bestselling
    billionaire black born-and-bred boxing british-born business campaign catholic celebrated center centre
    centrist certified chairing chartered chief christian church city civil climate closing club co-lead college
    comedy commercial communications company congressional conservative controversial convicted corporate
    corresponding country county creative cricket crime criminal culture current cycling data defence defending
    defense defensive democratic democratic-led deposed deputy detained digital disgraced district doctoral drug
    early editorial education eight-time elder elderly eldest election electoral embattled emeritus emmy-winning
    energy environment environmental equity estate estranged european evangelical ex executive exiled fallen
    famed famous far-left far-right fashion federal fellow field film finance financial fire first first-choice
    first-year fitness five-time five-year folk football foreign former founding four-time four-year fourth
    freelance front-running full full-time fund gas gay general golf government graduate grammy-winning group
    gun hard-line hardline hardware head health hedge high hindu hip-hop hockey home homicide honorary housing
    human ice immigration imperial imprisoned incoming incumbent independent industry influential injured
    insurance intelligence interim interior international investment jailed jazz jewish joint junior justice key
    labor labor-union labour late lead left left-arm left-handed left-wing legal legendary legislative lesbian
    liberal licensed local long-time longtime lower lower-tier main majority managing market marketing media
    media-savvy medical military millionaire minority missing moderate movie municipal murder murdered music
    muslim national nationalist new newly news nine-time non-executive noted offensive oil old older oldest
    olympic one-time onetime only opera operating operations opposition oscar-winning ousted outgoing outspoken
    paralympic parliamentary part-time party peace perennial peripheral personal point police policy political
    pop popular portfolio postdoctoral power powerful pregnant presidential press prime principal private
    prize-winning progressive prominent property public qualified racing radio rap real regional registered
    reigning relief renowned republican republican-led research respected retired right right-arm right-handed
    right-wing rights rock rocket rookie royal rugby running sales school science second second-year security
    self-described self-proclaimed self-styled senior seven-time shooting sikh six-time slain small soccer
    social socialist software sole soul space special sporting stage stand-up star starting state supreme
    suspected swimming team tech technical technology teenage television tennis tenured terror theater theatre
    then then- third third-year three-time tight top town track trade trade-union trained trans transgender
    transport treasury trusted tv twin two-time unbeaten undefeated undergraduate union university upper us
    veteran vice vice-presidential village visiting war wealthy well-known white white-collar wide widowed wing
    world world-renowned wounded young younger youngest
  `),

  notRoles: words(`
    achievement album allegation amount answer area attack award bill billion bit book case century change
    charge city claim comment company concept condition country county couple crime crisis day deal death decade
    decision defeat difference disease dozen election era event fact feat few fight film firm game group half
    hour hundred idea interview issue killing kind law letter loss lot majority match matter measure medal
    meeting message million minority minute moment month move movie murder nation number offence offense part
    party period piece place plan point policy position post practice price prize problem process province
    quarter question race reason record region remark report result role rule scandal season series share show
    sign situation song sort speech state statement step story sum tale talk team thing third thousand time
    title total town trend trip trophy tweet type victory village visit vote war way week while win year
  `),
  demonyms: words(`
    afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian
    austrian azerbaijani bahraini bangladeshi belarusian belgian berliner bolivian bollywood bosnian brazilian
    breton british briton bulgarian burmese californian cambodian cameroonian canadian catalan chechen chilean
    chinese colombian communist congolese conservative corsican croatian cuban cypriot czech dane danish
    democrat democratic dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian
    ethiopian european fijian filipino finn finnish floridian french frenchman gambian georgian german ghanaian
    greek guatemalan guyanese haitian hollywood honduran hungarian icelander icelandic independent indian
    indonesian iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan
    korean kosovan kurdish kuwaiti kyrgyz labour laotian latvian lebanese liberal liberian libertarian libyan
    lithuanian londoner macedonian malawian malaysian malian maltese mauritian mexican moldovan mongolian
    moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien nollywood norwegian omani
    pakistani palestinian panamanian paraguayan parisian persian peruvian pole polish portuguese qatari quebecer
    republican romanian russian rwandan salvadoran samoan saudi scot scotsman scottish senegalese serb serbian
    sicilian singaporean slovak slovakian slovene slovenian socialist somali soviet spaniard spanish sudanese
    swede swedish swiss syrian taiwanese tanzanian texan thai tibetan tongan tory trinidadian tunisian turk
    turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni yemenite
    zambian zimbabwean
  `),

  articles: words('the a an another one this its some'),
  definiteArticles: ['the', 'this', 'that', 'its'],
  tellingArticles: ['another'],
  possessives: words('his her their my our your its whose'),
  thingPossessives: ['its'],
  genitiveEndings: ["'s", '’s'],
  links: words('of at for in with on to from by under behind de du des del della di von'),
  innerNameLinks: ['of', 'for', 'at'],
  joiners: words('and & or'),
  relatives: words('who whose whom which that'),
  personalRelatives: ['who', 'whose', 'whom'],
  partyLetters: ['D', 'R', 'I', 'L', 'G'],
  doubters: ['if', 'whether', 'unless', 'until', 'should'],
  finiteVerbs: words(`
    agreed agrees appeared appears are aren't be became been began being called calls came can can't could
    couldn't did didn't died do does doesn't don't felt found gave got had hadn't has hasn't have haven't having
    held is isn't joined kept knew led left lived lives lost made may met might must played plays put ran
    remained remains said saw says seemed seems sent served serves set shall should shouldn't spoke stood
    thought told took wanted wants was wasn't went were weren't will won won't wore worked works would wouldn't
  `),
  prepositions: words(`
    about after against although amid among as at because before behind between beyond by despite during for
    from if in including into like near of on onto over per since than that though through to toward towards
    under unless until upon via when whether while with within without
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
    accused acknowledged acknowledges add added adds admit admits admitted advised agree agreed agrees alleged
    alleges announced announces answered answers apologised apologized appealed argue argued argues ask asked
    asks asserted asserts assured assures attested averred avers barked bawled beamed began begged begins begs
    bellowed bemoaned berated blamed blasted blurted boasted boasts boomed bragged brags branded bristled called
    calls captioned cautioned cautions characterised characterized chided chimed chorused chuckled claim claimed
    claims clarified commented comments complained complains conceded concedes concluded concludes concurs
    condemned confessed confesses confided confirmed confirms contended contends continued continues coos
    corrected countered counters credited cried criticised criticized crowed cry deadpanned declared declares
    decried demand demanded demands denied denies denounced denounces derided described describes disclosed
    dished dismissed divulged drawled dubbed echoed echoes elaborated emailed emphasised emphasises emphasized
    emphasizes enquired enthused enthuses estimated exclaimed exclaims explain explained explains expressed
    fretted fumed fumes gasped giggled grinned grins griped groaned grumbled grumbles gushed hailed hinted
    hissed hoped howled huffed implored informed inquired insinuated insist insisted insists instructed
    interjected intoned jested joked jokes labeled labelled lambasted lamented laments laughed laughs likened
    maintained maintains marveled marvelled mentioned messaged mocked mocks mumbled murmured mused muses
    muttered mutters narrated narrates nodded note noted notes observed observes opined ordered outlined penned
    pleaded pledged pointed posited posted posts praised predicted predicts proclaimed promised promises
    proposed protested purred queried questioned quipped quips quoted raged rages ranted rasped reads reasoned
    reassured rebuked recalled recalls reckoned reckons recommended recounted recounts reflected reflects
    regaled reiterated reiterates rejected rejoiced remarked remarks remembered remembers reminded repeated
    repeats replied replies reply reported reports responded responds retorted revealed reveals ridiculed roared
    rued ruled said sang say says scoffed scream screamed screams shared shout shouted shouts shrugs sighed
    sighs signed slammed smiled smiles snapped sneered sniffed snorted sobbed spat speculated spoke sputtered
    stammered stated states stormed stressed stresses submitted suggest suggested suggests summarised summarized
    summed surmised swears swore taunted teased tell tells termed testified testifies texted thanked theorised
    theorized think thinks thought thundered thunders told tweet tweeted tweeting tweets urged urges vented
    ventured voiced volunteered vowed vows wailed warn warned warns wept whined whispered wisecracked wondered
    wonders write writes written wrote yelled yells
  `),
  bareSpeechVerbs: words(
    'say tell write add ask reply claim argue insist think scream cry shout call demand admit agree warn suggest',
  ),
  clauseOpeners: words('after although as because before if once since that though unless until when while'),
  clauseJoiners: words('and but then yet'),
  officeModifiers: words('assistant associate deputy lieutenant prime shadow under vice'),
  genderedEndings: [
    ['chairman', null],
    ['woman', 'female'],
    ['lady', 'female'],
    ['girl', 'female'],
    ['actress', 'female'],
    ['man', 'male'],
    ['boy', 'male'],
  ],
  passiveAuxiliaries: words("is are was were be been being isn't wasn't weren't"),
  quotedVerbs: ['quoted', 'reported', 'overheard'],
  agentMarkers: ['by'],
  titleNouns: {
    recorder: ['judge'],
    justice: ['judge'],
    magistrate: ['judge'],
    'sen.': ['senator', 'lawmaker'],
    senator: ['lawmaker'],
    'rep.': ['representative', 'congressman', 'congresswoman', 'lawmaker'],
    representative: ['congressman', 'congresswoman', 'lawmaker'],
    'gov.': ['governor'],
    cllr: ['councillor'],
    mp: ['lawmaker', 'politician'],
    det: ['detective', 'officer'],
    'det.': ['detective', 'officer'],
    detective: ['officer'],
    'sgt.': ['sergeant', 'officer'],
    sgt: ['sergeant', 'officer'],
    'capt.': ['captain'],
    capt: ['captain'],
    'col.': ['colonel'],
    col: ['colonel'],
    'gen.': ['general'],
    gen: ['general'],
    'lt.': ['lieutenant'],
    pc: ['constable', 'officer'],
  },
  generations: { younger: ['younger'], elder: ['elder', 'older'] },
  childRelations: words('son daughter stepson stepdaughter grandson granddaughter nephew niece'),
  deathVerbs: ['died', 'dies'],
  ageNounEndings: ['-year-old'],
  speechParticiples: words(`
    accepting accusing acknowledging adding admitting alleging announcing answering apologising apologizing
    arguing asking bemoaning berating blasting bragging branding calling captioning characterising
    characterizing citing claiming commenting complaining conceding concluding condemning confessing declaring
    denouncing denying deriding describing dismissing dubbing echoing emphasising emphasizing explaining
    fretting grumbling hailing insisting joking labeling labelling lambasting lamenting laughing likening
    marveling marvelling mocking musing muttering noting observing pleading pointing posting praising predicting
    promising quipping quoting reading rebuking recalling reflecting reiterating remarking replying responding
    ridiculing saying shouting slamming slating stating stressing suggesting telling terming testifying texting
    tweeting urging vowing warning whispering wondering writing
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
  askVerbs: words('asked asks'),
  questionOpeners: words('if whether about why how what when where who which'),
  outsiders: words('i we you it'),
  namedAs: words('known identified name only simply just'),
  unnamedSpeakers: words(`
    activist adviser advisor affidavit agency aide analyst another article attorney authority boy bystander
    campaign campaigner caption colleague commander commentator company complaint court critic demonstrator
    department detective diplomat doctor document driver economist editorial email employee executive expert
    family fan father friend girl government headline indictment insider insurgent investigator journalist judge
    leader lawmaker lawsuit lawyer legislator letter local magazine man many member memo message militant minister
    ministry mother neighbor neighbour newspaper nurse observer office officer official one others paper parent
    party passenger passer-by people person placard police politician post poster prosecutor protester publicist
    reader rebel relative report reporter representative researcher resident scientist senator sign soldier some
    source spectator spokesman spokesperson spokeswoman statement student study supporter survivor teacher team
    trader tweet user victim viewer villager voter website witness woman worker
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
    mr. mrs. ms. mx. dr. rt. prof. rev. hon. st. fr. sr. messrs. gov. sen. sens. rep. reps. gen. col. maj. capt. lt. sgt. cpl. pvt.
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
      name: 'honours, then role',
      pattern: '{name} {letters} , {role}',
      weight: 8,
      example: {
        text: 'Ida Brandt MD, RN, counsel to the inquiry, agreed.',
        name: 'Ida Brandt',
        role: 'counsel to the inquiry',
      },
    },
    {
      name: 'counsel in court',
      pattern: '{name} , prosecuting|defending|mitigating ,',
      weight: 4,
      shows: 'behind',
      example: { text: 'Ida Brandt, prosecuting, disagreed.', name: 'Ida Brandt', role: 'prosecuting' },
    },
    {
      name: 'honours, then counsel in court',
      pattern: '{name} {postnominals} , prosecuting|defending|mitigating ,',
      weight: 4,
      shows: 'behind',
      example: { text: 'Ida Brandt KC, defending, disagreed.', name: 'Ida Brandt', role: 'KC, defending' },
    },
    {
      name: 'somebody named so',
      pattern: '{role} named|called|identified|known as? {name}',
      weight: 6,
      example: { text: 'A young pilot named Ida Brandt agreed.', name: 'Ida Brandt', role: 'young pilot' },
    },
    {
      name: 'somebody who gave this name',
      pattern: '{role} who gave|gives his|her|their name only|simply|just? as {name}',
      weight: 6,
      example: { text: 'A baker who gave her name only as Ida Brandt agreed.', name: 'Ida Brandt', role: 'baker' },
    },
    {
      name: 'who became',
      pattern: '{name} , who * became|becomes {role}',
      weight: 5,
      shows: 'behind',
      example: {
        text: 'Ida Brandt, who came at 16 and became a harbour pilot, agreed.',
        name: 'Ida Brandt',
        role: 'who came at 16 and became a harbour pilot',
      },
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
      name: 'has been',
      pattern: '{name} has|had now|also|long? been {role}',
      weight: 6,
      example: {
        text: 'For years Ida Brandt had been the harbour pilot of Holm.',
        name: 'Ida Brandt',
        role: 'the harbour pilot of Holm',
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
