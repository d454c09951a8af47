import type { ClutterPhrases } from './phrases.ts';

/** Danish. */
export const da: ClutterPhrases = {
  code: 'da',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        '(denne artikel er )?(en )?annoncer?|reklame|sponsoreret( indhold| artikel| opslag| af .{2,40})?|sponseret( indhold| af .{2,40})?|annoncørbetalt( indhold| artikel)?|(betalt|kommercielt) (indhold|samarbejde|partnerskab)( med .{2,40})?|(i )?(betalt |reklame)?samarbejde med .{2,40}|annonce (fra|for) .{2,40}|brand ?studio|advertorial|native ?annonce|(artiklen|teksten|historien|læsningen|indholdet|interviewet|opslaget) fortsætter (efter|under|nedenfor|her|længere).*|fortsæt (med at )?(læse|læsningen) ?(efter|under|nedenfor) (annoncen|reklamen|billedet|videoen)|(scroll|rul) (ned|videre|forbi).{0,40}|(luk|skjul|spring|anmeld) (over )?annoncen?|(køb|bestil|shop) (nu|her|online|direkte|den her|det her|hos .{2,25})|(se|til) (tilbuddet|butikken|prisen|tilbud|priser|dagens tilbud)( (her|hos .{2,20}))?|(affiliate|reklame|annonce)-?links?|(artiklen|siden|indlægget|teksten) indeholder (reklamelinks?|affiliate-?links?|annoncelinks?|reklame).*',
      removes: 'Artiklen fortsætter efter annoncen',
      keeps: 'Annoncen kostede partiet en million.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        '(affiliate|reklame|annonce)-?links\\b|(links?|køber|klikker)[^.!?]{0,90} (får|kan|tjener|modtager)( få| tjene| modtage)? (vi|redaktionen|mediet|[\\w.]+)( få| tjene| modtage)? ?(muligvis |en |lidt )*(lille )?(provision|kommission)|vi (kan |får |tjener |modtager )+[^.!?]{0,25}(provision|kommission)[^.!?]{0,50}(links?|køb|klik)|(artikel|artiklen|indholdet|teksten)[^.!?]{0,10} er (produceret|skrevet|lavet|blevet til|betalt)[^.!?]{0,30}(i samarbejde med|på vegne af|af annoncøren|i et samarbejde|for en annoncør)|(priser|priserne|tilbud)[^.!?]{0,40} (kan (have )?(ændre|variere)|var gældende)[^.!?]{0,50}(udgivelse|ændre|variere|publicering|tidspunkt)|redaktionen har ikke (medvirket|været involveret)',
      removes: 'Hvis du køber via links, får vi en lille provision.',
      keeps: 'Mægleren får provision for hvert hus, han sælger.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•+-]* ?((læs|se|hør|lyt|følg|tjek|gå ikke glip af|prøv) (også|mere|her|videre|hele [a-zæøå]+|tidligere|senere|flere|live|med|artiklen|interviewet|historien|anmeldelsen)?( (om|på|her|i)( [^.:]{2,30})?)?|mere (om|fra|læsning|på)( [^.:]{2,30})?|flere (artikler|nyheder|historier)( [^.:]{2,30})?|(relateret|relaterede)( (artikler|indhold|historier|links|læsning))?|video|tv|billeder|billedserie|fotoserie|galleri|kilder?|tags?|emneord|emner|nøgleord|temaer|kategori(er)?|podcast|grafik|overblik|fra arkivet|lige nu|seneste nyt|live|liveblog|direkte|tip|læsetip|forrige|næste|tidligere|via|quiz|test|ekstra|redaktionen anbefaler|vi anbefaler|anbefalet|artiklen fortsætter)( ?[:|»>▶►→]| [–—-] )',
      removes: 'Læs også: Broen forbliver lukket',
      keeps: 'Mere om sagen ville han ikke sige den aften.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '(læs|se|vis|hør|hent|lyt) (også|mere|flere|alle|videre|hele|indlæs flere)( (artiklen|artikler|nyheder|interviewet|teksten|her|om|fra|i|på|klippet|programmet|afsnittet|indlæg|kommentarer|billeder|videoer|historier|historien|anmeldelsen|udsendelsen)( .{0,35})?)?|(læs|se|hør) også( (om|mere) .{2,30})?|(måske|du) (er du |vil du |kan |vil |vil måske |kunne )*(også )?(synes om|kan lide|være interesseret i|interesseret i|lide)( .{0,25})?|(dette|det her|måske) (kan |kunne )?(også )?(interessere|interesserer) dig( .{0,15})?|(andre læser|andre læser også|andre har læst|læs andre).{0,20}|(relaterede|lignende|anbefalede|populære|seneste|udvalgte|tidligere|flere|aktuelle|nyeste) (artikler|nyheder|indlæg|emner|videoer|historier|links|tags|klip|afsnit|podcasts)( (om|fra|i|af) .{2,30})?|relateret( (indhold|artikel))?|mere (om (emnet|sagen|artiklen)|på emnet|at læse|læsning|indhold|nyt)|mere (om|fra) (?!(det|den|dem|alt|ham|hende|mig|os)(?![a-zæøå]))[^ ,]+( [^ ,]+)?|(mest|lige nu mest) (læst|læste|set|sete|delt|delte|kommenterede|populære)( (artikler|lige nu|i dag|på .{2,20}|seneste .{2,20}))?|(de )?seneste (nyt|nyheder|nyheder|artikler)( (om|fra|i) .{2,25})?|(dagens|ugens) (mest læste|tophistorier|bedste)|emner( i artiklen)?|i denne artikel|artiklen handler om|tags|emneord|nøgleord|kategorier|forrige( (artikel|indlæg))?|næste( (artikel|indlæg|side))?|indlægsnavigation|(til|tilbage til|gå til) (forsiden|toppen|start|artiklen|oversigten|indholdet|hovedindhold(et)?|.{2,20}\\.dk)|(spring|hop) til .{2,25}|anbefalet( (til dig|indhold|af .{2,20}))?|(vi|redaktionen) anbefaler|redaktionens (valg|udvalgte|anbefalinger|favoritter)|udvalgt( til dig)?|gå ikke glip af( (det her|dette|vores .{2,20}))?|(lige nu|i fokus|aktuelt|trending|populært( lige nu)?|tophistorier|topnyheder|nyhedsoverblik)|kilder?|referencer|fra forsiden|(klik|tryk) (her )?for at (læse|se|høre|komme).{0,40}|(se|afspil) (klippet|videoen|filmen|hele klippet|billederne|billedserien|galleriet|udsendelsen|traileren|programmet|indslaget)( (her|ovenfor|nedenfor|igen|om .{2,25}|fra .{2,25}))?|følg (dækningen|begivenhederne|liveblogg?en|seneste nyt|udviklingen|kampen|sagen)( (her|live|direkte|om .{2,25}))*|fra vores (partnere|samarbejdspartnere)|indholdsfortegnelse|på forsiden (lige )?nu|alle nyheder (fra|om) [^ ]+( [^ ]+)?',
      removes: 'Relaterede artikler',
      keeps: 'Flere nyheder kom den nat, og ingen var gode.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        'klik (her|på (linket|billedet|kortet|knappen|pilen)|ind på)( (for|og|hvis|så|til|for at)(?![a-zæøå])|[.!:]?$)|(læs|hør|lyt|se) (også[.!]? (?!.*(sagde|siger|bad|spurgte)(?![a-zæøå]))|her (om|hvordan|hvad|hvorfor|mere|hele|alt)|mere (om|på|i|fra|her) |hele (artiklen|interviewet|reportagen|historien|indlægget|debatindlægget|listen|rapporten|klummen|anmeldelsen|afsnittet|klippet|programmet|udsendelsen|podcasten)|alle (artikler|afsnit|klummer|historier|indlæg)|flere (artikler|historier|af|klummer|nyheder|indlæg|anmeldelser)|videre (på|i|her|om)|(klippet|videoen|indslaget|billederne|traileren) (her|ovenfor|nedenfor|fra|øverst)|(med på|podcasten|afsnittet her)|vores )|følg (med (her|i vores|live)|dækningen|begivenhederne|seneste nyt|vores (dækning|liveblog)|liveblogg?en|alt om|kampen (her|live))|her (kan du (læse|se|høre|følge|finde)|læser du|finder du|følger du|ser du (hele|alle|videoen)) |(vil du|kunne du tænke dig at|nysgerrig på at) (læse|vide|se|høre) (mere|flere|hele|alle)(?!.*(spurgte|sagde)(?![a-zæøå]))|for (mere|yderligere) (information|info)[^.]{0,60}(klik|se |besøg|læs|gå |www|http|kontakt|$)|(artiklen|indlægget|denne artikel|teksten) (er (en )?del af|indgår i) (en |vores )?(serie|artikelserie|tema)|(gå ikke glip af|opdag) (vores|flere|alle|resten|det seneste|hele)(?![a-zæøå])|se (hele )?(klippet|videoen|billederne|interviewet|indslaget) ?: ',
      removes: 'Klik her for at læse mere.',
      keeps: 'Læs langsomt, sagde frøkenen, og det gjorde de.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        '(vores |gratis )?nyhedsbreve?( (fra|om|gratis) .{2,25})?|premium|plus(artikel)?|(kun |eksklusivt |forbeholdt |låst )?for (vores )?(abonnenter|plus-?abonnenter|medlemmer)|kun for .{2,15}abonnenter|(artiklen|indholdet) er (låst|for abonnenter.*|forbeholdt.*)|låst (artikel|indhold)|abonn[eé]r( (nu|her|på .{2,40}|i dag|fra .{2,25}|for .{2,25}))?|abonnement(er)?|(bliv|tegn|køb|se|vælg|start|få) (et |dit )?(abonnent|medlem|abonnement|digitalt abonnement|plus|premium|prøveabonnement|alle (vores )?(tilbud|abonnementer)|vores (tilbud|abonnementer))( (nu|her|i dag|fra .{2,25}|for .{2,25}|og .{2,40}))?|log ind( (for at .{2,40}|her|på .{2,30}|eller .{2,30}|med .{2,30}))?|login|(tilmeld|registr[eé]r) dig( (her|nu|gratis|til .{2,30}|for .{2,30}))?|opret (en |dig |gratis )*(konto|profil|bruger|som bruger)( .{0,25})?|(allerede|er du allerede|er du) (abonnent|kunde|medlem)\\??( .{0,40})?|har du allerede (en )?(konto|et abonnement|profil|et login)\\??( .{0,40})?|(ingen binding|opsig når du vil|afmeld når du vil|uden binding).*|(slå|få|aktiv[eé]r|tilmeld) (push-?)?(notifikationer|beskeder|nyheder)( til)?( .{0,20})?|(giv|del|forær) (denne |artiklen |en )?(artikel )?(gratis|som gave|væk|i gave)( .{0,20})?|følg (os|også|mig|.{2,40}) (på|også på|via) (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google( news| nyheder| discover)?|threads|bluesky|sociale medier|spotify|msn)( .{0,40})?|følg os|(hent|download|installer) (vores |appen|.{2,20}s? ?)(gratis ?)?-?(app)?( (her|gratis|nu|i .{2,30}|til .{2,30}))?|(støt|donér|doner|bidrag)( (os|vores .{2,30}|nu|her|.{2,15}s journalistik))|(læs|bladr i) (e-avisen|dagens avis|avisen)( .{0,20})?|e-avis(en)?|(din |indtast din |skriv din )(e-?mail|mailadresse|e-mailadresse)( her)?|(lyt til|hør) (podcasten|hele afsnittet|afsnittet|alle afsnit|vores podcasts?|artiklen)( .{0,40})?|(hold dig|bliv) opdateret( (med|om|via|på) .{2,50})?|tip os|få adgang( (nu|til .{2,30}|her))?|prøv (gratis|nu|en måned.*)|lås (hele )?(artiklen|artikel|indholdet|historien)( op)?( .{0,25})?|(giv|køb) (os |redaktionen )?en kop kaffe( .{0,15})?|(uafhængig|god|kritisk) journalistik koster( penge)?|ubegrænset adgang (til (alt|alle|artik|indhold)|fra).{0,40}|ikke abonnent( endnu)?|tilmeld( dig)?',
      removes: 'Kun for abonnenter',
      keeps: 'Abonnenter og medlemmer stemte imod, og formanden gik.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        '(tilmeld dig|skriv dig op|abonn[eé]r|registr[eé]r dig) (gratis |her |nu |også |gerne )*(på|til) (vores|vort|det|[^.!?]{2,30}) ?(gratis |daglige )?(nyhedsbrev|podcast|kanal|nyhedsmail)|(tilmeld dig|abonn[eé]r|registr[eé]r dig) (nu|her|gratis|i dag|for at (læse|få|fortsætte))|(^|[.!?:] )(få|modtag) (vores|det|de|dagens|seneste|nyheder|[\\w.]+s)[^.!?]{0,60}(nyhedsbrev|indbakke|mailboks|på mobilen|på mail|hver (morgen|uge|dag|fredag))|få .{3,40} (direkte )?i (din |indbakken|mailen|mailboksen)|(direkte|hver (morgen|uge|dag|fredag|aften)) (i|til) (din|indbakken|mobilen) |(vores|til vores) (daglige |gratis |ugentlige )*nyhedsbreve?(?![a-zæøå])|nyhedsbrev(et)? (fra|med)[^.!?]{0,50}(hver (dag|uge|morgen)|direkte i|til din|tilmeld|gratis)|(følg|like|synes godt om) (os|[\\w.]+|[\\w.]+ [\\w.]+) (også |gerne |nu )*(på|via) (google|whatsapp|telegram|facebook|instagram|twitter|x\\b|tiktok|youtube|msn|sociale|bluesky|threads|linkedin)|(tilføj|vælg|angiv) [^.!?]{2,40} som (foretrukken|foretrukne|prioriteret|favorit)[^.!?]{0,10}kilde|(vores|på vores|i vores) (whatsapp|telegram)-?(kanal|gruppe)|bliv (medlem|abonnent|støttemedlem)( (af|i|hos|og|i dag|nu|her|for|fra)(?![a-zæøå])[^.!?]{0,40})?([!:]|$)|(er du )?allerede (abonnent|kunde|medlem)\\? ?|(har du|har du allerede|mangler du) (en |et |ikke )?(konto|abonnement|profil|login)\\?|log ind (for at|hvis du|og|eller|så|med (din|dit|mitid|e-?mail))[^.!?]{0,50}(læs|kommenter|konto|abonn|fortsæt|gem|adgangskode|adgang|debat|$)|(hent|download|installer) (vores|gratis|[\\w.]+s|[\\w.]+)[^.!?]{0,20}[ -]app(en)?( |$|[.!])[^.!?]{0,40}(i app|til (ios|iphone|android)|app ?store|google play|gratis|her|$)|(artiklen|artikel|indholdet|denne artikel|teksten) er (kun |eksklusivt? |låst |forbeholdt )+(for |til )?(dig som|vores|abonnenter|plus|medlemmer)|(for at|vil du) (læse (videre|hele|artiklen|mere|denne|resten)|fortsætte (med at læse|læsningen)|få adgang til (alle|artiklen|hele))[^.!?]{0,50}(log |abonn|konto|bliv |registr|køb|tegn|skal du|tilmeld|opret|\\?|$)|(fortsæt læsningen|læs (videre|hele artiklen|alt)) (med|for (kun|\\d)|fra \\d|ved|gratis)|(ubegrænset|fri|fuld) adgang til (alle|alt|hele|vores|indhold|artikler)|(første måned(en)?|\\d+ (måneder|måned|uger|dage)|prøv)( en måned)? (gratis|for (kun|blot|\\d+) ?(kr|kroner)?)[^.!?]{0,25}($|[!.,:]|derefter|herefter)|(ingen binding|opsig når (som helst|du vil)|afmeld (når|til enhver))|du har (læst|nået|brugt) [^.!?]{0,40}(gratis artikler|grænsen)|gratis artikler (tilbage|denne|per|om måneden)|(støt|hjælp os|bidrag til) (vores |os |den |uafhængig |fri |kritisk |med at fortsætte|[\\w.]+s )*(journalistik|arbejde|fortsætte|via mobilepay|med et bidrag)|(dit|din) (bidrag|støtte|donation|abonnement) (gør|hjælper|er med|betyder|bidrager)|(giv|send|støt)[^.!?]{0,30}mobilepay[^.!?]{0,30}\\d|(indtast|skriv|udfyld) (din|dit) (e-?mail|mailadresse|mobil)|(ved at|når du) (tilmelde|registrere|klikke|abonnere|sende|tilmelder|trykke|fortsætte)[^.!?]{0,60}(godkender|accepterer|samtykker|vilkår|privatlivspolitik|betingelser|persondata)|(jeg|ja tak,? jeg)( vil gerne)? (godkender|samtykker|accepterer|har læst|modtage|giver)[^.!?]{0,60}(vilkår|persondata|nyhedsbrev|privatliv|betingelser|samtykke|tilbud)|tak for (din tilmelding|at du (har )?(tilmeld|abonn|læser))|du kan (altid |til enhver tid |når som helst )(afmelde|opsige|framelde|trække)|(tjek|kontroll[eé]r) din (indbakke|mail|spam|e-?mail)|(slå|få) (push-?)?notifikationer til|(lyt|findes|hør|abonn[eé]r)[^.!?]{0,50}(på|via|i) (spotify|apple podcasts?|podimo|din podcast-?app|dr lyd|der,? hvor du (lytter|hører))|(hold dig|bliv) opdateret (med|om|via)[^.!?]{0,60}(nyhed|app|seneste|os|brev)|gå (ikke|aldrig) glip af (en |nogen |vores |flere |de )?(nyhed|artikel|nyheder|vigtig|afsnit|seneste)|^vil du (have|modtage|læse|vide) [^?]{0,60}(nyhed)[^?]{0,40}\\?|^gå ikke glip af (noget|nyheder)[^.,]{0,60}$|^(nu er vi|vi er nu|du finder os) (også )?på [^.,]{3,25}\\W*$',
      removes: 'Tilmeld dig vores nyhedsbrev.',
      keeps: 'Han fulgte floden i tre dage.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(del|delinger|print|udskriv|gem|gemt|mail|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|threads|bluesky|messenger|tiktok|youtube|kopi[eé]r( link(et)?)?|link|komment[eé]r|kommentarer?|synes godt om|like|lyt|følg|tip|sms|læs op|[,/|•·\\d\\s])+|del (på|via|artikel|artiklen|med|den|denne artikel|siden|nyheden|indlægget|linket|historien|videoen) ?(facebook|twitter|x|whatsapp|linkedin|e-?mail|mail|andre|venner|en ven|dine venner|her)?|del (artiklen|siden|nyheden|historien|denne artikel) (på|via|med) .{2,20}|\\d+ (kommentarer?|delinger|likes|visninger)|kopi[eé]r (linket|link|url).*|linket? (er )?kopieret.*|(print|gem|lyt til|mail|send|tilføj|udskriv|hør) (denne |til )?(artikel|artiklen|siden|teksten|historien|favoritter|en ven)( .{0,20})?|(læs|gem) (senere|til senere)|(lyt|oplæsning|hør artiklen)( \\(?[\\d:]+( min)?)?|(tekststørrelse|skriftstørrelse|større tekst|mindre tekst)|(rapport[eé]r|anmeld|meld|ret|fundet|set) (en |et )?(fejl|kommentar(en)?|stavefejl|misbrug)( i (teksten|artiklen))?.{0,20}|fejl i (teksten|artiklen)\\?.*|tip (en ven|redaktionen).{0,20}|(var|synes du) (artiklen|denne artikel|siden) .{0,30}(hjælp|interessant|god|brugbar).{0,20}|kunne du lide (artiklen|historien|teksten).{0,50}|anmeld (indholdet|kommentaren|indlægget)|(god|interessant) artikel\\? del( den)?|skriv til (journalisten|redaktionen|skribenten)',
      removes: 'Del artiklen',
      keeps: 'Del huset, bad hun, om så en vinter.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: '(se|vis) (dette opslag|opslaget) på instagram|et opslag delt af .{2,60}\\(@[\\w.]+.*',
      removes: 'Et opslag delt af Ann Ott (@annott)',
      keeps: 'Et opslag af Ann Ott gjorde rådet vredt.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(har du|ved du|så du|kender du|ligger du inde)[^.?!]{0,20} (et tip|tip|et nyhedstip|mere information|mere om|viden|oplysninger|en god historie|en historie|billeder|spørgsmål|kommentarer|noget)[^.?!]{0,50}\\? ?(?![^.]{0,40}politi)(mail|send|hør|tip|kontakt|ring|skriv|sms|så|del)|(mail|skriv|send|ring|kontakt|tip)( gerne| endelig| en mail| dit| din| dine| et| tip| til| indlæg| os)* ?(til redaktionen|redaktionen|\\S+@|til os på|os på|til journalisten|til (debat|tip)|læserbrev)|(tip|kontakt) (os|redaktionen|journalisten)( om| på| her| via|!|\\.|:|$)|(fundet|set|opdaget) (en |nogle |et )?(fejl|faktuel fejl|faktafejl|stavefejl)[^.]{0,40}(\\?|mail|kontakt|skriv)|(fejl) i (artiklen|teksten)\\?|hvad (mener|synes|tænker|siger) (du|i)([^?]{0,40}\\? ?(kommenter|skriv|deltag|fortæl|stem|del|giv|bland)|( om (det|dette|sagen|artiklen))?\\? ?$)|(skriv|fortæl|giv|kommenter|del)( os| gerne| hvad du synes| din mening| dine tanker| din holdning)* (i kommentar|nedenfor|herunder|i kommentarfeltet|til kende)|del (gerne )?(artiklen|indlægget|denne artikel|opslaget) (med|på|via|i|videre)|vil du (også )?(skrive|sende|bidrage med)[^?]{0,30}(debatindlæg|læserbrev|et indlæg)[^?]{0,30}\\?|send (dit|et) (debatindlæg|læserbrev|indlæg)|^send (os (dit|dine|gerne|et)\\b|(dine )?(billeder|fotos|videoer|video|tips?)\\b[^.]{0,30}til (os|vores|redaktion|\\S+@))|(ved du|har du|så du|var du|kender du) [^.?]{0,50}\\? ?(?![^.]{0,40}politi)(kontakt|skriv|send|tip os|mail|ring til os)|^(vær|bliv) med i (debatten|samtalen|diskussionen)|^(har|ved|kender) du [^?]{0,40}(vi|redaktionen) (burde|bør|skal|kan) (undersøge|skrive om|dække|vide)[^?]{0,20}\\?|kunne du lide (artiklen|historien|teksten)[^?]{0,15}\\?',
      removes: 'Har du et tip? Skriv til redaktionen.',
      keeps: 'Skriv til din mor, sagde han, og send hende billedet.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '(alle |seneste |vis |læs |skjul )*kommentarer(ne)?( (er (lukket|slået fra|deaktiveret)|lukket|til artiklen|fra læsere))?|(skriv|tilføj|vis|læs|efterlad|skjul|indlæs|deltag i) (en |et |din |alle |flere |\\d+ )?(kommentar(er)?|svar|kommentarsporet|debatten|diskussionen)( .{0,20})?|(annuller|fortryd) svar|(ingen|0) kommentarer( (endnu|til .{2,20}))?|(bliv|vær) (den )?(første?)( (til )?(at )?(kommentere|der kommenterer|skrive|synes).*)|(komment[eé]r|deltag)( (artiklen|her|indlægget|nyheden))?|(regler|debatregler|retningslinjer|kommentarregler)( (for .{2,25}))?|(navn|e-?mail|websted|hjemmeside|kommentar)( ?\\*| \\(påkrævet\\))',
      removes: 'Skriv en kommentar',
      keeps: 'Skriv en linje til mor, bad han.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 80,
      pattern:
        'din e-?mailadresse vil ikke blive (publiceret|offentliggjort)|(krævede|påkrævede|obligatoriske) felter er (markeret|mærket)|(for at|vil du|inden du) (kunne )?(kommentere|skrive en kommentar|deltage i)[^.]{0,40}(log|skal|konto|profil|registr|abonn)|du skal (være |logge )(logget ind|ind)[^.]{0,40}(kommentere|kommentar|svare)|kommentarer(ne)? (modereres|bliver modereret|er (lukket|lukkede|slået fra)|der (indeholder|overtræder))|(gem mit navn)[^.]{0,70}browser|(dette|denne) (websted|site|side) bruger akismet|(giv|send) mig besked[^.]{0,30}(kommentar|indlæg)|(vi|redaktionen) (forbeholder (os|sig)|fjerner|sletter)[^.]{0,50}(kommentar|indlæg)|(hold en god tone|hold dig til emnet)[^.]{0,50}|læs (vores|gerne vores) (regler|debatregler|retningslinjer)|kommentar(feltet|sporet|erne|funktionen) er (nu )?(lukket|slået fra)|^din kommentar (godkendes|bliver|afventer)',
      removes: 'Din e-mailadresse vil ikke blive publiceret.',
      keeps: 'Kommentarerne under opslaget var hårde, og nogen fjernede dem.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "\\d{4}-\\d\\d-\\d\\d,?( kl\\.?)? \\d\\d[:.]\\d\\d$|(af|tekst|tekst af|tekst og foto|foto|skrevet af|artikel af|interview af|oversat af|by) (?!(på|i|fra|om|med|for|under|over|en|et|den|det|de|dem|alle|alt|bare|at|dig|mig|os|hvad|hvem|sig|som|sin|sine|hele|mange|egen|ren|rent|ingen|nogle|andre|flere|to|tre|fire|fem|ti|sted|vejen|frygt|kærlighed|had|hensyn|og|til|gamle|nye|stor|store|så|her|natur|gode|grupper?|guds|jord)(?![a-zæøåé]))[a-zà-ÿ'.-]+ (?!(og|i|på|er|for|med|til|som|af|fra|det|om)(?![a-zæøåé]))[a-zà-ÿ'-]+( (?!(og|i|på|er|for|med|til|ikke|det|som|af|fra)(?![a-zæøåé]))[a-zà-ÿ'-]+| og [a-zà-ÿ'.-]+ [a-zà-ÿ'-]+)?$|(af|tekst|foto|tekst og foto|foto og tekst|publiceret|offentliggjort|udgivet|opdateret|ændret|oprettet|skribent|journalist|fotograf|redaktør|redigering|redaktion|forfatter|læsetid|sidst (opdateret|ændret)|senest opdateret|dato|skrevet af|ansvarshavende( redaktør)?|oversættelse|oversat af|om (forfatteren|skribenten)|research|grafik|illustration|tilrettelæggelse|producer|lagt op|bragt)( ?:| (d\\. |den )?\\d.{0,50}[^.]$| (i dag|i går)( kl.{0,10})?$)|(af )?/?(ritzau|tt|ntb|afp|reuters|ap|dpa|dagbladenes bureau|newsbureau)([ /-]\\w+)*/?\\)?$|(publiceret|opdateret|senest opdateret|udgivet|offentliggjort)[^.]{0,25} \\d{1,2}[ ./-]+[a-z\\d]+[ ./-]*(\\d{2,4})?[^.]{0,30}$|[^.!?]{3,40}, (journalist|redaktør|korrespondent|debatredaktør|chefredaktør|lektor|kommentator)( (på|i|for|ved) [^.!?]{2,30})?$",
      removes: 'Publiceret: 3. maj 2020',
      keeps: 'Af broen var kun pillerne og en lygte tilbage.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        "((man|tirs|ons|tors|fre|lør|søn)[a-z]*,? )?(d\\. |den )?\\d{1,2}\\. ?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?,? (\\d{4})?( ?[-–—|,•]| kl\\.?| klokken)* ?\\d{1,2}[:.]\\d\\d( .{0,25})?|(i dag|i går)( kl\\.?|,)? \\d{1,2}[:.]\\d\\d( .{0,25})?|(for )?\\d+ ?(minutter|minut|min|timer|time|dage|dag|uger)\\.? (siden|siden)|\\d+ ?min(utter|uts|\\.)? (læsning|læsetid|lytning|at læse)|læsetid.{0,15}|(redaktionen|nyhedsredaktionen|sportsredaktionen|debatredaktionen)|/?(ritzau|ritzaus bureau|afp|reuters|tt|ntb|dagbladenes bureau)(( ?[/-] ?| )(ritzau|afp|reuters|ap|finans|scanpix|fokus))*/?|om (forfatteren|skribenten|journalisten)|(mere|alle artikler|flere artikler) (af|fra) (forfatteren|samme skribent|skribenten|[a-zà-ÿ'-]+ [a-zà-ÿ'-]+)|(journalist|nyhedsreporter|sportsjournalist|redaktør|freelancejournalist|korrespondent|kommentator|klummeskribent|anmelder|chefredaktør|ansvarshavende chefredaktør|praktikant|journalistpraktikant|debatredaktør|skribent|fotograf)( (sport|kultur|erhverv|politik|udland|indland|debat))?",
      removes: '3. maj 2024 kl. 10.30',
      keeps: '3. maj 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(artiklen|denne artikel|teksten|denne tekst|klummen|interviewet|indlægget|dette indlæg|kronikken) (er |har |var |blev )(oprindelig(t)? |først |tidligere |også )*(været )?(publiceret|offentliggjort|opdateret|oversat|udgivet|bragt|trykt|rettet|udkommet) ?(oprindelig(t)? |først |tidligere )*(i|på|af|den|fra|kl|med|efter|siden|d\\.)(?![a-zæøå])|(bidrog|medvirkede) til (artiklen|denne artikel)|oversættelse:? [a-zà-ÿ]+ [a-zà-ÿ-]+\\.?$|oversat (af|fra [a-z]+ af) [a-zà-ÿ]+ [a-zà-ÿ-]+\\.?$|^(artiklen|teksten|denne (artikel|tekst)) (er|blev) (skrevet|oversat|lavet|produceret|genereret|udarbejdet|opsummeret)[^.]{0,40}(\\bai\\b|kunstig intelligens)|^(billedet?|illustrationen?|grafikken) er (lavet|skabt|genereret) (med|af) [^.]{0,20}(\\bai\\b|kunstig)|^medvirkende ?:',
      removes: 'Artiklen er først bragt i Kajen.',
      keeps: 'Artiklen i loven gælder alle, også den, som skriver i avisen.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^(?!.* (siger|sagde|fortæller|mener|ifølge|hævder)(?![a-zæøå]))(?!(det|den|de|en|et|han|hun|denne|dette|forfatteren til|manden|kvinden) )[^.?!"”]{3,60} (er|arbejder som|var) (en |tidligere )?((freelance|kultur|debat|sports|nyheds|udlands|erhvervs|politisk|chef|prisvindende|videnskabs)-? ?)*(journalist|reporter|redaktør|korrespondent|klummeskribent|skribent|forfatter|kommentator|fotograf|debattør|chefredaktør|debatredaktør|anmelder)(?![a-zæøå])[^.]{0,140}( (på|for|i|og|ved|hos|med) |\\.$)|^(?!(det|den|de|en|et|han|hun|denne|hvem|som) )[^.?!,]{3,40} (skriver|blogger|dækker) (om|for|i|på|jævnligt|klummer) [^.?!"”]{3,100}\\.?$',
      removes: 'Anna Berg er journalist på Kajen.',
      keeps: 'Færgen var sen igen, og folk var allerede gået hjem.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        '(foto|fotos|billede|billeder|kilde|illustration|fotograf|grafik|skærmbillede|arkivfoto|arkivbillede|video|kort|pressefoto|pr-?foto|privatfoto) ?(:|©|af:|/) ?[^.]{1,70}$|\\((foto|billede|arkiv|til (venstre|højre)|t\\.?[vh]\\.?|ritzau|afp|reuters|getty|ap|illustration|kilde|skærmbillede|pressefoto|arkivfoto)[^)]{0,60}\\)\\.?$|/ ?(ritzau( scanpix)?|scanpix|afp|reuters|getty|shutterstock|ap|epa|tt|ntb|unsplash|dr|tv ?2|pr|polfoto|alamy)(?![a-zæøå])|getty images|shutterstock|ritzau scanpix|scanpix|polfoto|adobe ?stock|(^|[(.–—|:] ?)(arkivfoto|arkivbillede|genrefoto|modelfoto|symbolfoto|illustrationsfoto|pressefoto|pr-?foto|privatfoto)( fra [^.]{3,25}| \\([^)]{2,20}|[,/] ?[^.]{2,25}|: [^.]{2,40})?\\.?\\)?$|^(på|i) billedet ?[:,(]|^(billede|foto) \\d+ (af|/) ?\\d+|^\\d+ (af|/) \\d+$|^(forstør( billedet)?|vis (billede(t)?|billedtekst)|skjul billedtekst|luk|åbn (billede|galleri)|klik for at forstørre|vis mere|vis billedtekst)$|^(foto|billede|illustration) (af |fra )?(ritzau|afp|reuters|getty|privat|ap|pr|arkiv|politiet|skærmbillede|presse)[^.]{0,30}$|^foto af (?!(en|et|den|det)(?![a-zæøå]))[^.,;:!?]{3,40}( på (unsplash|pixabay|pexels))?$|(pixabay|unsplash|pexels|depositphotos|istock)( |\\)|$|/|\\.)',
      removes: 'Broen i maj. Foto: Anna Berg/Ritzau Scanpix',
      keeps: 'Billedet blev taget af en mand, der aldrig så havet.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'alle rettigheder (er )?(forbeholdt|forbeholdes)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|(^|(vores|læs|læs vores|se vores) )(privatlivspolitik|persondatapolitik|cookiepolitik|cookie- og privatlivspolitik|brugervilkår|handelsbetingelser)(ken)?( |[.!|]|$)|(beskyttet|beskyttes) (af|efter|i henhold til) (lov om ophavsret|ophavsret(sloven|ten)?)[^.]{0,20}$|(materialet|indholdet|teksten|artiklen|artikler)( på (siden|sitet|denne))?[^.]{0,20} (er ophavsretligt beskyttet|er beskyttet af ophavsret|må ikke (kopieres|gengives|videreudnyttes))|(kopiering|gengivelse|citat|eftertryk|videreudnyttelse)[^.]{0,40}(forbudt|uden (tilladelse|samtykke|aftale)|ikke tilladt|med kildeangivelse)|(dette|det her) er (et|en) (debatindlæg|læserbrev|kommentar|klumme|kronik|leder|analyse|anmeldelse|satire|blogindlæg)([.:,]|$| (skrevet|af|i avisen) )|(alene |kun )?udtryk for (skribentens|forfatterens|kommentatorens|afsenderens|vores anmelders) (egen |egne |personlige )?(holdning|mening|vurdering)|(debatindlæg|indlægget|holdninger(ne)?|klummen)[^.]{0,50}(skribentens?( egen| egne)?|ikke nødvendigvis)[^.]{0,40}(holdning|mening|$)|(udgør|er|skal) (ikke|ingen) (opfattes som |betragtes som |ment som |en )*(investeringsråd|investeringsrådgivning|finansiel rådgivning|rådgivning|købsanbefaling|lægelig rådgivning)|(teksten|artiklen|indholdet|resum[eé]et|opsummeringen)[^.]{0,30}(skabt|lavet|genereret|oversat|opsummeret|udarbejdet)[^.]{0,40}(ved hjælp af (ai|kunstig)|med (ai|hjælp fra ai|kunstig)|af (ai|kunstig)|automatisk|maskinoversat)[^.]{0,60}|creative commons|(spil ansvarligt|stopspillet\\.dk|rofus\\.nu)|(investering|historiske afkast)[^.]{0,60}(ingen garanti|risiko)[^.]{0,40}|(ansvarshavende (chef)?redaktør):? [a-zà-ÿ]+ [a-zà-ÿ-]+|pressenævnet[^.]{0,60}(klage|regler)[^.]{0,40}$',
      removes: 'Alle rettigheder forbeholdes.',
      keeps: 'Kvinders rettigheder var aftenens emne.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        '(fejl og fakta|note (fra redaktionen|til læseren)|redaktionel (note|bemærkning)|red\\.? ?anm\\.?|opdatering|ansvarsfraskrivelse|genmæle)( \\([^)]*\\)| \\d[^:]{2,20})?( ?:| [–—] )',
      removes: 'Note fra redaktionen: Teksten stod først i papiravisen.',
      keeps: 'Rettelse af kursen kom aldrig, og båden gik på grund.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(denne|vores|dette) (hjemmeside|side|websted|website|site) (bruger|anvender|benytter) [^.]{0,20}cookies|(^|[.!] )vi( og vores( \\d+)? (partnere|samarbejdspartnere))? (bruger|anvender|gemmer|lagrer)[^.]{0,50}(cookies|oplysninger på)|(accepter|acceptér|tillad|godkend|samtyk til)( alle| vores| funktionelle| marketing| nødvendige)*[ -]?cookies( [^.]{0,40}(for at|så)|$|[.!])|(for at|vil du) (se|vise|kunne se|afspille|få vist|læse|høre) (det |dette |denne |hele )?(her )?(indhold(et)?|klip(pet)?|video(en)?|opslag(et)?|tweet)[^.]{0,60}(cookies|samtykke|godkend|accepter|klik|javascript|indstilling)|(dette|det her|eksternt|indlejret) (indhold|opslag)(et)? (kommer fra|er hentet fra|sætter cookies|kan ikke vises|er blokeret|leveres af|kræver|vises ikke)[^.]{0,60}|her (er|vises|ville|burde)[^.]{0,20} (indhold|et opslag|eksternt)[^.]{0,30}(cookies|samtykke|accept)[^.]{0,40}|(cookie|samtykke|privatlivs)-?indstillinger(ne)?|(skift|ændr|administrer|tilpas) (dine |mine |dit )?(cookies|samtykke|privatliv|indstillinger for)|(slå|du bruger|deaktiver|det ser ud til)[^.]{0,40}(ad ?-?block(er)?|annonceblokering|reklameblokering)|(dit samtykke|trække (dit )?samtykke)[^.]{0,40}(til enhver tid|cookies|tilbage)|du (har ikke accepteret|skal acceptere|mangler at acceptere)[^.]{0,30}cookies',
      removes: 'Denne hjemmeside bruger cookies.',
      keeps: 'Myndigheden gav firmaet bøde, fordi det satte cookies uden at spørge.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(din|denne) browser (understøtter|er (for gammel|ikke|forældet)|kan ikke).*|(videoen?|klippet|lyden|indholdet|programmet|udsendelsen|billedet) (er |kan |kunne )(desværre |i øjeblikket )?(ikke )(længere )?(tilgængelig|tilgængeligt|vises|afspilles|indlæses|findes).*|(aktiv[eé]r|slå) javascript.*|javascript (er|skal) .{0,40}|(indlæser|henter|loader)( (indhold|video|mere|.{0,10}afspiller(en)?))?|(afspil|play|pause|start|se|lyt|genoptag|fortsæt)( (video(en)?|klip(pet)?|lyd(en)?|filmen|afsnittet|podcast(en)?|traileren|igen|nu|live|direkte|fra begyndelsen))*( ?[\\d:]+)?|(lyd|undertekster|lyden)( (til|fra))?|slå (lyd(en)?|undertekster) (til|fra)|(dagens|ugens) (video|billede|klip|spørgsmål|citat|quiz)|(stem( (her|nu))?|vis resultat(er|et)?|se resultat(er|et)?|afstemning|læserafstemning|tak for din stemme|du har allerede stemt)|[\\d.,]+ stemmer|fuld skærm|fuldskærm|transskription|(noget gik galt|der (opstod|skete|er sket) en fejl).{0,40}|(genindlæs|opdat[eé]r) siden.*|(køb|bestil) (billet(ter)?|plads)( (her|nu|til .{2,25}))?|(vejret|vejrudsigten?)( (i dag|i .{2,15}))?|(klik|tryk) (her )?for at (forstørre|afspille|starte|aktivere|lytte|vise).{0,30}|stem( her| nu)?: .{5,90}',
      removes: 'Din browser understøtter ikke video.',
      keeps: 'Videoen var ikke fra den dag.',
    },
  ],
};
