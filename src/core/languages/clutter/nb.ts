import type { ClutterPhrases } from './phrases.ts';

/** Norwegian. */
export const nb: ClutterPhrases = {
  code: 'nb',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        '(dette er )?(en )?annonser?|annonsørinnhold( fra .{2,40})?|annonse (fra|for) .{2,40}|reklame|sponset( innhold| innlegg| av .{2,40})?|sponsor(et)?|(betalt|kommersielt) (innhold|samarbeid|partnerskap)( med .{2,40})?|(i )?(betalt |reklame)?samarbeid med .{2,40}|brand ?studio|innhold(et er)? (produsert|laget) (av|for) .{2,40}|(artikkelen|teksten|saken|innlegget|intervjuet|lesingen|historien|kronikken) fortsetter (etter|under|nedenfor|her|lenger).*|fortsett (å )?(lese|lesingen) ?(etter|under|nedenfor) (annonsen|reklamen|bildet|videoen)|(scroll|skroll|bla) (ned|videre|forbi).{0,40}|(lukk|skjul|hopp over|rapporter) annonsen?|(kjøp|bestill|shop) (nå|her|online|på nett|hos .{2,25})|(se|til|gå til) (tilbudet|butikken|prisen|tilbud|priser|dagens tilbud)( (her|hos .{2,20}))?|(affiliate|annonse|reklame)-?lenker?|(artikkelen|siden|innlegget|saken) inneholder (reklamelenker|affiliate-?lenker|annonselenker|reklame).*|inneholder annonselenker',
      removes: 'Saken fortsetter under annonsen',
      keeps: 'Annonsen kostet partiet en million.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        '(affiliate|annonse|reklame)-?lenker(?![a-zæøå])|(lenker?|lenkene|kjøper|klikker)[^.!?]{0,90} (får|kan|tjener|mottar)( få| tjene| motta)? (vi|redaksjonen|[\\w.]+)( få| tjene| motta)? ?(muligens |en |litt )*(liten )?(provisjon|kommisjon)|vi (kan |får |tjener |mottar )+[^.!?]{0,25}(provisjon|kommisjon)[^.!?]{0,50}(lenke|kjøp|klikk)|(artikkelen|innholdet|teksten|saken)[^.!?]{0,10} er (produsert|skrevet|laget|betalt|finansiert)[^.!?]{0,30}(i samarbeid med|på vegne av|av annonsøren|for en annonsør|av annonsørstudio)|(priser|prisene|tilbud)[^.!?]{0,40} (kan (ha )?(endre|variere)|gjaldt)[^.!?]{0,50}(publisering|endre|variere|tidspunkt)|redaksjonen[^.!?]{0,20} (har ikke (vært involvert|deltatt)|er ikke involvert)',
      removes: 'Hvis du kjøper via lenkene, får vi en liten provisjon.',
      keeps: 'Megleren får provisjon for hvert hus han selger.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•+-]* ?((les|se|hør|lytt|følg|sjekk|prøv) (også|mer|her|videre|hele [a-zæøå]+|tidligere|flere|direkte|med|saken|kommentaren|intervjuet|kronikken|innlegget|anmeldelsen)?( (om|på|her|i)( [^.:]{2,30})?)?|(les|mer) om saken|mer (om|fra|lesing|på)( [^.:]{2,30})?|flere (saker|nyheter|artikler)( [^.:]{2,30})?|(relatert|relaterte)( (artikler|saker|innhold|lenker))?|video|tv|bilder|bildeserie|bildegalleri|galleri|kilder?|tags?|emneord|emner|stikkord|temaer|kategori(er)?|podkast|podcast|grafikk|oversikt|fra arkivet|akkurat nå|siste nytt|siste|live|direkte|tips|lesetips|forrige|neste|tidligere|via|quiz|test|ekstra|redaksjonen anbefaler|vi anbefaler|anbefalt|ikke gå glipp av|få med deg( også)?|bakgrunn)( ?[:|»>▶►→]| [–—-] )',
      removes: 'Les også: Broen forblir stengt',
      keeps: 'Mer om saken ville han ikke si den kvelden.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '(les|se|vis|hør|last|lytt|hent) (også|mer|flere|alle|videre|hele|inn flere)( (saken|saker|artikkelen|artikler|nyheter|intervjuet|teksten|her|om|fra|i|på|klippet|programmet|episoden|innlegg|innlegget|kommentarer|bilder|videoer|kronikken|sendingen)( .{0,35})?)?|(les|se|hør) også( (om|mer) .{2,30})?|les (saken|artikkelen|hele saken|flere saker|mer)( (her|på .{2,20}|om .{2,25}))?|(kanskje|du) (er du |vil du |kan |vil |vil kanskje )*(også )?(liker|like|være interessert i|interessert i)( .{0,25})?|(dette|det her|kanskje) (kan |kunne )?(også )?(interessere|interesserer) deg( .{0,15})?|(andre leser|andre har lest|folk leser).{0,20}|(relaterte|lignende|anbefalte|populære|siste|utvalgte|tidligere|flere|aktuelle|nyeste) (saker|artikler|nyheter|innlegg|emner|videoer|lenker|tagger|klipp|episoder)( (om|fra|i|av) .{2,30})?|relatert( (innhold|sak|artikkel))?|mer (om (emnet|saken|artikkelen|temaet)|på (emnet|temaet)|å lese|lesing|innhold|nytt)|mer (om|fra) (?!(det|den|dem|alt|ham|henne|meg|oss)(?![a-zæøå]))[^ ,]+( [^ ,]+)?|(mest|akkurat nå mest) (lest|leste|sett|sette|delt|delte|kommentert|populært|populære)( (saker|akkurat nå|i dag|på .{2,20}|siste .{2,20}))?|siste (nytt|nyheter|saker)( (om|fra|i) .{2,25})?|(dagens|ukens) (mest leste|toppsaker|beste)|emner( i (saken|artikkelen))?|i denne (saken|artikkelen)|(saken|artikkelen) handler om|tags|tagger|emneord|stikkord|kategorier|forrige( (sak|artikkel|innlegg))?|neste( (sak|artikkel|innlegg|side))?|innleggsnavigasjon|(til|tilbake til|gå til) (forsiden|toppen|start|artikkelen|oversikten|innholdet|hovedinnhold(et)?|.{2,20}\\.no)|hopp til .{2,25}|anbefalt( (for deg|innhold|av .{2,20}))?|(vi|redaksjonen) anbefaler|redaksjonens (valg|utvalgte|anbefalinger|favoritter)|utvalgt( for deg)?|(ikke gå glipp av|gå ikke glipp av|få med deg)( (dette|også|våre .{2,20}))?|(akkurat nå|i fokus|aktuelt|trender|trending|populært( akkurat nå)?|toppsaker|nyhetsoversikt)|kilder?|referanser|fra forsiden|(klikk|trykk) (her )?for å (lese|se|høre|komme).{0,40}|(se|spill av) (klippet|videoen|filmen|hele klippet|bildene|bildeserien|galleriet|sendingen|traileren|programmet|innslaget)( (her|over|under|igjen|om .{2,25}|fra .{2,25}))?|følg (dekningen|saken|siste nytt|utviklingen|kampen|hendelsene)( (her|direkte|live|om .{2,25}))*|fra våre (partnere|samarbeidspartnere)|innholdsfortegnelse|flere saker|alle nyheter (fra|om) [^ ]+( [^ ]+)?',
      removes: 'Relaterte saker',
      keeps: 'Flere nyheter kom den natten, og ingen var gode.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        '(klikk|trykk) (her|på (lenken|bildet|kartet|knappen(?! og)|pilen)|deg inn)( (for|og|hvis|så|til|for å)(?![a-zæøå])|[.!:]?$)|(les|hør|lytt|se) (også[.!]? (?!.*(sa|sier|ba|spurte)(?![a-zæøå]))|her (om|hvordan|hva|hvorfor|mer|hele|alt)|mer (om|på|i|fra|her) |hele (saken|artikkelen|intervjuet|reportasjen|innlegget|kronikken|listen|rapporten|anmeldelsen|episoden|klippet|programmet|sendingen|podkasten)|alle (saker|sakene|artikler|episoder|innlegg)|flere (saker|artikler|kommentarer fra|nyheter|innlegg|anmeldelser)|videre (på|i|her|om)|(klippet|videoen|innslaget|bildene|traileren) (her|over|under|fra|øverst)|(saken|innlegget|kronikken|kommentaren|svaret) (her|fra|på|til)(?![a-zæøå])|på podkast|våre )|følg (med (her|i vår|direkte)|dekningen|siste nytt|vår (dekning|direkte)|saken (her|direkte)|alt om|kampen (her|direkte))|her (kan du (lese|se|høre|følge|finne)|leser du|finner du|følger du|ser du (hele|alle|videoen)) |(vil du|nysgjerrig på å) (lese|vite|se|høre) (mer|flere|hele|alle)(?!.*(spurte|sa)(?![a-zæøå]))|for (mer|ytterligere) (informasjon|info)[^.]{0,60}(klikk|se |besøk|les|gå |www|http|kontakt|$)|(artikkelen|saken|innlegget|denne artikkelen|denne saken) (er (en )?del av|inngår i) (en |vår )?(serie|artikkelserie)|(ikke gå glipp av|oppdag|få med deg) (våre|flere|alle|resten|det siste|hele)(?![a-zæøå])',
      removes: 'Klikk her for å lese mer.',
      keeps: 'Les langsomt, sa frøkenen, og det gjorde de.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        '(våre |vårt |gratis )?nyhetsbrev( (fra|om|gratis) .{2,25})?|premium|pluss?(sak|artikkel)?|(kun |bare |eksklusivt |forbeholdt )?for (våre )?(abonnenter|pluss-?abonnenter|medlemmer|deg som er abonnent)|(saken|artikkelen|innholdet) er (låst|for abonnenter.*|forbeholdt.*)|låst (sak|artikkel|innhold)|abonn[eé]r( (nå|her|på .{2,40}|i dag|fra .{2,25}|for .{2,25}))?|abonnement(er)?|(bli|tegn|kjøp|se|velg|start|få|bestill) (et |en |ditt )?(abonnent|medlem|abonnement|digitalt abonnement|pluss|premium|prøveabonnement|tilgang|alle (våre )?(tilbud|abonnementer)|våre (tilbud|abonnementer))( (nå|her|i dag|fra .{2,25}|for .{2,25}|og .{2,40}))?|logg inn( (for å .{2,40}|her|på .{2,30}|eller .{2,30}|med .{2,30}))?|(meld|registrer) deg( (på|inn))?( (her|nå|gratis|på .{2,30}|for .{2,30}))?|(opprett|lag) (en |deg |gratis )*(konto|profil|bruker)( .{0,25})?|(allerede|er du allerede|er du) (abonnent|kunde|medlem)\\??( .{0,40})?|har du allerede (en )?(konto|et abonnement|bruker)\\??( .{0,40})?|(ingen bindingstid|ingen binding|avslutt når du vil|si opp når du vil|uten bindingstid).*|(slå|få|aktiver) (på )?(push-?)?(varsler|varslinger|nyhetsvarsler)( .{0,20})?|(gi|del) (bort )?(denne |artikkelen |saken |en )?(artikkelen |saken )?(gratis|i gave|bort|som gave)( .{0,20})?|følg (oss|også|meg|.{2,40}) (på|også på|via) (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google( news| nyheter| discover)?|threads|bluesky|sosiale medier|spotify|snapchat|msn)( .{0,40})?|følg oss|(last ned|hent|installer) (vår |appen|.{2,20}s? ?)(gratis ?)?-?(app)?( (her|gratis|nå|i .{2,30}|til .{2,30}|for .{2,30}))?|(støtt|vipps|bidra)( (oss|vårt .{2,30}|vår .{2,30}|nå|her|.{2,15}s journalistikk))|(les|bla i) (e-avisen|dagens avis|eavisen|papiravisen)( .{0,20})?|e-?avis(en)?|(din |skriv inn din |oppgi din )(e-?post|e-?postadresse)( her)?|(lytt til|hør) (podkasten|podcasten|hele episoden|episoden|alle episoder|våre podkaster|saken|artikkelen)( .{0,40})?|(hold deg|bli) oppdatert( (med|om|via|på) .{2,50})?|tips oss|få tilgang( (nå|til .{2,30}|her))?|prøv (gratis|nå|en måned.*)|(spander|kjøp) (en )?(kaffe|kopp)( .{0,15})?|(uavhengig|god|kritisk) journalistikk koster( penger)?|ubegrenset tilgang (til (alt|alle|saker|innhold)|fra).{0,40}|ikke abonnent( ennå| enda)?',
      removes: 'Kun for abonnenter',
      keeps: 'Abonnenter og medlemmer stemte imot, og lederen gikk.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        '(meld deg på|abonn[eé]r på|registrer deg (for|på)|få) (gratis |her |nå |også |gjerne )*(vårt|våre|det|[^.!?]{2,30}) ?(gratis |daglige )?(nyhetsbrev|podkast|kanal)[^.!?]{0,30}($|[!.:])|(meld deg på|abonn[eé]r|registrer deg) (nå|her|gratis|i dag|for å (lese|få|fortsette))|(^|[.!?:] )(få|motta) (vårt|våre|det|de|dagens|siste|nyheter|[\\w.]+s)[^.!?]{0,60}(nyhetsbrev|innboks|e-?post|på mobilen|hver (morgen|uke|dag|fredag))|få .{3,40} (rett |direkte )?i (din |innboksen|e-?posten)|(rett|direkte|hver (morgen|uke|dag|fredag|kveld)) (i|til|på) (din|innboksen|mobilen) |(vårt|våre|på vårt) (daglige |gratis |ukentlige )*nyhetsbrev(?![a-zæøå])|nyhetsbrev(et)? (fra|med)[^.!?]{0,50}(hver (dag|uke|morgen)|rett i|til din|meld deg|gratis)|(følg|lik) (oss|[\\w.]+|[\\w.]+ [\\w.]+) (også |gjerne |nå )*(på|via) (google|whatsapp|telegram|facebook|instagram|twitter|x\\b|tiktok|youtube|msn|sosiale|bluesky|threads|linkedin|snapchat)|(legg til|velg|angi) [^.!?]{2,40} som (foretrukket|foretrukken|prioritert|favoritt)[^.!?]{0,10}kilde|(vår|på vår|i vår) (whatsapp|telegram)-?(kanal|gruppe)|bli (medlem|abonnent|støttemedlem)( (av|i|hos|og|i dag|nå|her|for|fra)(?![a-zæøå])[^.!?]{0,40})?([!:]|$)|(er du )?allerede (abonnent|kunde|medlem)\\? ?|(har du|har du allerede|mangler du) (en |et |ikke )?(konto|abonnement|bruker)\\?|logg inn (for å|hvis du|og|eller|så|med (din|ditt|bankid|e-?post|vipps))[^.!?]{0,50}(les|kommenter|konto|abonn|fortsett|lagre|passord|tilgang|debatt|$)|(last ned|hent|installer) (vår|gratis|[\\w.]+s|[\\w.]+)[^.!?]{0,20}[ -]app(en)?( |$|[.!])[^.!?]{0,40}(i app|til (ios|iphone|android)|for (ios|iphone|android)|app ?store|google play|gratis|her|$)|(saken|artikkelen|innholdet|denne saken|denne artikkelen) er (kun |bare |eksklusivt? |låst |forbeholdt )+(for |til )?(deg som|våre|abonnenter|pluss|medlemmer)|(for å|vil du) (lese (videre|hele|saken|artikkelen|mer|denne|resten)|fortsette (å lese|lesingen)|få tilgang til (alle|saken|hele|alt))[^.!?]{0,50}(logg|abonn|konto|bli |registr|kjøp|tegn|må du|meld|opprett|\\?|$)|(fortsett lesingen|les (videre|hele saken|alt)) (med|for (kun|bare|\\d)|fra \\d|ved|gratis)|(ubegrenset|fri|full) tilgang til (alle|alt|hele|våre|vår|innhold|saker)|(første måned(en)?|\\d+ (måneder|måned|uker|dager)|prøv)( en måned)? (gratis|for (kun|bare|\\d+) ?(kr|kroner|,-)?)[^.!?]{0,25}($|[!.,:]|deretter)|(ingen bindingstid|si opp når (som helst|du vil)|avslutt når)|du har (lest|nådd|brukt) [^.!?]{0,40}(gratis ?(saker|artikler)|grensen)|gratis ?(saker|artikler) (igjen|denne|per|i måneden)|(støtt|hjelp oss|bidra til) (vårt |vår |oss |den |uavhengig |fri |kritisk |med å fortsette|[\\w.]+s )*(journalistikk(en)?|arbeid|fortsette|via vipps|med et bidrag)|(ditt|din) (bidrag|støtte|gave|abonnement) (gjør|hjelper|er med|betyr|bidrar)|(vipps|gi|støtt)[^.!?]{0,30}(til|på vipps|vippsnummer)[^.!?]{0,15}\\d{4,}|(skriv inn|oppgi|fyll inn) (din|ditt) (e-?post|mobil)|(ved å|når du) (melde|registrere|klikke|abonnere|sende|melder|trykke|fortsette)[^.!?]{0,60}(godtar|godkjenner|aksepterer|samtykker|vilkår|personvern)|(jeg|ja takk,? jeg)( vil gjerne)? (godtar|samtykker|aksepterer|har lest|motta|gir)[^.!?]{0,60}(vilkår|personvern|nyhetsbrev|samtykke|tilbud)|takk for (din påmelding|påmeldingen|at du (har )?(meldt|abonn|leser))|du kan (alltid |når som helst )(melde deg av|avslutte|si opp|avmelde|trekke)|(sjekk|kontroller) (innboksen|din innboks|e-?posten|søppelpost)|(slå|skru|få) (på )?(push-?)?(varsler|varslinger)|(lytt|finnes|hør|abonn[eé]r)[^.!?]{0,50}(på|via|i) (spotify|apple podcasts?|podimo|podme|din podkast-?app|nrk radio|der du (lytter|hører))|(hold deg|bli) oppdatert (med|om|via)[^.!?]{0,60}(nyhet|app|siste|oss|brev)|(ikke gå|gå aldri|gå ikke) glipp av (en |noen |våre |flere |de )?(nyhet|sak|nyheter|viktige|episode|siste)|^(skriv|legg|tast) inn (din )?e-?post[^.]{0,30}$|^(denne|dette) (saken|artikkelen|innholdet) er (kun |bare |forbeholdt |eksklusiv )*(for )?(våre )?(abonnent|pluss|medlem)|^prøv [^.]{0,15}(måned|uke)(er)? [^.]{0,20}(\\d|gratis)|^meld fra om feil\\b|^vil du (ha|få|lese|vite) [^?]{0,60}(nyhet)[^?]{0,40}\\?|^ikke gå glipp av (noe|nyheter)[^.,]{0,60}$|^(nå er vi|vi er nå|du finner oss) (også )?på [^.,]{3,25}\\W*$',
      removes: 'Meld deg på vårt nyhetsbrev.',
      keeps: 'Han fulgte elven i tre dager.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(del|delinger|skriv ut|lagre|lagret|mail|e-?post|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|threads|bluesky|messenger|tiktok|youtube|snapchat|kopier( lenken?)?|lenke|kommenter|kommentarer?|lik|liker|lytt|følg|tips|sms|les opp|[,/|•·\\d\\s])+|del (på|via|artikkelen|saken|med|den|denne saken|siden|nyheten|innlegget|lenken|historien|videoen) ?(facebook|twitter|x|whatsapp|linkedin|e-?post|messenger|andre|venner|en venn|dine venner|her)?|del (artikkelen|siden|nyheten|saken|denne saken) (på|via|med) .{2,20}|\\d+ (kommentarer?|delinger|likerklikk|visninger)|kopi[eé]r (lenken|lenke|lenka|url).*|(lenken|lenke|lenka) (er )?kopiert.*|(skriv ut|lagre|lytt til|send|legg til|hør) (denne |til )?(saken|artikkelen|siden|teksten|favoritter|en venn)( .{0,20})?|(les|lagre) (senere|til senere)|(lytt|opplest|hør saken|få saken opplest)( \\(?[\\d:]+( min)?)?|(tekststørrelse|skriftstørrelse|større tekst|mindre tekst)|(rapporter|meld|funnet|sett) (en |et |om )?(feil|kommentar(en)?|skrivefeil|misbruk)( i (teksten|saken|artikkelen))?.{0,20}|feil i (teksten|artikkelen|saken)\\?.*|tips (en venn|redaksjonen).{0,20}|(var|synes du) (artikkelen|denne artikkelen|saken|siden) .{0,30}(nyttig|interessant|bra|god).{0,20}|(lagre|del|skriv ut|lytt til|gi bort|kopier) (saken|artikkel(en)?|lenken?|siden)( .{0,20})?|likte du (saken|artikkelen|teksten).{0,50}|rapporter (innholdet|kommentaren|innlegget)|(god|interessant) (sak|artikkel)\\? del( den)?|skriv til (journalisten|redaksjonen|skribenten)',
      removes: 'Del saken',
      keeps: 'Del huset, ba hun, om så en vinter.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: '(se|vis) (dette innlegget|innlegget) på instagram|et innlegg delt av .{2,60}\\(@[\\w.]+.*',
      removes: 'Et innlegg delt av Ann Ott (@annott)',
      keeps: 'Et innlegg av Ann Ott gjorde rådet sint.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(har du|vet du|så du|kjenner du|sitter du)[^.?!]{0,20} (et tips|tips|nyhetstips|mer informasjon|mer om|opplysninger|innspill|en god historie|en historie|bilder|spørsmål|noe|på informasjon)[^.?!]{0,60}\\? ?(?![^.]{0,40}politi)(send|hør|tips|kontakt|ring|skriv|sms|ta|del|gi)|(send|skriv|ring|kontakt|tips|ta kontakt)( gjerne| oss| en| e-?post| ditt| din| dine| et| tips| innlegg| en e-?post| kronikk| inn)* ?(til redaksjonen|redaksjonen|til \\S+@|på \\S+@|til oss på|oss på|til journalisten|til debatt|leserinnlegg|med (journalisten|redaksjonen|oss))|(tips|kontakt) (oss|redaksjonen|journalisten)( om| på| her| via|!|\\.|:|$)|(funnet|sett|oppdaget) (en |noen )?(feil|faktafeil|skrivefeil)[^.]{0,40}(\\?|send|kontakt|skriv)|feil i (artikkelen|saken|teksten)\\?|hva (mener|synes|tenker|sier|tror) (du|dere)([^?]{0,40}\\? ?(kommenter|skriv|delta|fortell|stem|del|si |gi|bli)|( om (det|dette|saken|artikkelen))?\\? ?$)|(skriv|fortell|kommenter|del|si)( oss| gjerne| hva du synes| din mening| dine tanker| hva du mener| fra)* (i kommentar|nedenfor|under her|i kommentarfeltet)|del (gjerne )?(artikkelen|innlegget|denne saken|saken) (med|på|via|i|videre)|vil du (også )?(skrive|sende|bidra med|svare)[^?]{0,40}(innlegg|kronikk|leserinnlegg|teksten)[^?]{0,30}\\?|send (ditt|et|inn) (debattinnlegg|leserinnlegg|innlegg|bidrag)|^send (oss (ditt|dine|gjerne|et)\\b|(inn )?(dine )?(bilder|video|videoer|tips)\\b[^.]{0,30}til (oss|redaksjon|\\S+@))|(vet du|har du|så du|var du|kjenner du) [^.?]{0,50}\\? ?(?![^.]{0,40}politi)(kontakt|skriv|send|tips oss|mail|ring oss)|^(bli|vær) med i (debatten|samtalen|diskusjonen)|^(har|vet|kjenner) du [^?]{0,40}(vi|redaksjonen) (burde|bør|skal|kan) (undersøke|skrive om|dekke|vite)[^?]{0,20}\\?|^send (bildene|videoene|bildet|tipset) [^.]{0,40}til (oss|redaksjon|\\S+@)',
      removes: 'Har du et tips? Send oss en e-post.',
      keeps: 'Skriv til mor, sa han, og send henne bildet.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '(alle |siste |vis |les |skjul )*kommentarer(ne)?( (er (stengt|lukket|deaktivert)|stengt|til saken|fra lesere))?|(skriv|legg igjen|legg til|vis|les|skjul|last|delta i) (en |et |din |alle |flere |\\d+ )?(kommentar(er)?|svar|kommentarfeltet|debatten|diskusjonen)( .{0,20})?|(avbryt|angre) svar|(ingen|0) kommentarer( (ennå|enda|til .{2,20}))?|(bli|vær) (den )?(første?)( (til )?(å )?(kommentere|som kommenterer|skrive|like).*)|(kommenter|delta)( (saken|artikkelen|her|innlegget|nyheten))?|(regler|debattregler|retningslinjer|kommentarregler)( (for .{2,25}))?|(navn|e-?post|nettsted|kommentar)( ?\\*| \\(obligatorisk\\))|kommentarfelt(et)?',
      removes: 'Skriv en kommentar',
      keeps: 'Skriv en linje til mor, ba han.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 80,
      pattern:
        '(din )?e-?postadresse(n)? vil ikke bli (publisert|offentliggjort)|(obligatoriske|påkrevde) felt(er)? er (merket|markert)|(for å|vil du|før du) (kunne )?(kommentere|skrive en kommentar|delta i)[^.]{0,40}(logg|må|konto|registr|abonn)|du må (være |logge )(innlogget|logget inn|inn)[^.]{0,40}(kommentere|kommentar|svare|delta)|kommentarer(ne)? (modereres|blir moderert|er (stengt|lukket)|som (inneholder|bryter))|(lagre mitt navn)[^.]{0,70}nettleser|(dette|denne) (nettstedet|siden|nettsiden) bruker akismet|(gi|send|varsle) meg[^.]{0,30}(kommentar|innlegg)|(vi|redaksjonen) (forbeholder (oss|seg)|fjerner|sletter)[^.]{0,50}(kommentar|innlegg)|(vis respekt|hold (en god tone|deg til (saken|temaet))|husk folkeskikken|vær saklig)[^.]{0,50}$|les (våre|gjerne våre) (regler|debattregler|retningslinjer)|kommentarfeltet (er|blir|stenges|åpner) (stengt|moderert|åpent|mellom|kl)[^.]{0,30}|^kommentaren din (blir|venter|godkjennes)|^din kommentar (blir|venter)',
      removes: 'E-postadressen din vil ikke bli publisert. Obligatoriske felt er merket med *',
      keeps: 'Kommentarene under innlegget var harde, og noen fjernet dem.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "\\d{4}-\\d\\d-\\d\\d,?( kl\\.?)? \\d\\d[:.]\\d\\d$|(av|tekst|tekst av|tekst og foto|foto|skrevet av|artikkel av|intervju av|oversatt av|by) (?!(på|i|fra|om|med|for|under|over|en|et|ei|den|det|de|dem|alle|alt|bare|at|deg|meg|oss|hva|hvem|seg|som|sin|sine|hele|mange|egen|ren|rent|ingen|noen|andre|flere|to|tre|fire|fem|ti|sted|veien|frykt|kjærlighet|hat|hensyn|og|til|gamle|nye|stor|store|så|her|natur|gode|grunn|grupper?|jord|og)(?![a-zæøåé]))[a-zà-ÿ'.-]+ (?!(og|i|på|er|for|med|til|som|av|fra|det|om)(?![a-zæøåé]))[a-zà-ÿ'-]+( (?!(og|i|på|er|for|med|til|ikke|det|som|av|fra)(?![a-zæøåé]))[a-zà-ÿ'-]+| og [a-zà-ÿ'.-]+ [a-zà-ÿ'-]+)?$|(av|tekst|foto|tekst og foto|foto og tekst|publisert|offentliggjort|oppdatert|endret|opprettet|skribent|journalist|fotograf|redaktør|redigering|redaksjon|forfatter|lesetid|sist (oppdatert|endret)|dato|skrevet av|ansvarlig redaktør|oversettelse|oversatt av|om (forfatteren|skribenten)|research|grafikk|illustrasjon|produsent|programleder|først publisert)( ?:| (den )?\\d.{0,50}[^.]$| (i dag|i går)( kl.{0,10})?$)|(av )?\\(?©?(ntb|tt|ritzau|afp|reuters|ap|dpa|npk|nynorsk pressekontor)([ /-]\\w+)*\\)?$|(publisert|oppdatert|sist oppdatert)[^.]{0,25} \\d{1,2}[ ./-]+[a-z\\d]+[ ./-]*(\\d{2,4})?[^.]{0,30}$|[^.!?]{3,40}, (journalist|redaktør|korrespondent|debattredaktør|sjefredaktør|kommentator|ansvarlig redaktør)( (på|i|for|ved) [^.!?]{2,30})?$",
      removes: 'Publisert: 3. mai 2020',
      keeps: 'Av broen var bare søylene og en lykt igjen.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        "((man|tirs|ons|tors|fre|lør|søn)[a-z]*,? )?(den )?\\d{1,2}\\. ?(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-z]*\\.?,? (\\d{4})?( ?[-–—|,•]| kl\\.?| klokken)* ?\\d{1,2}[:.]\\d\\d( .{0,25})?|(i dag|i går)( kl\\.?|,)? \\d{1,2}[:.]\\d\\d( .{0,25})?|(for )?\\d+ ?(minutter|minutt|min|timer|time|dager|dag|uker)\\.? siden|\\d+ ?min(utter|utters|\\.)? (lesing|lesetid|lytting|å lese)|lesetid.{0,15}|(redaksjonen|nyhetsredaksjonen|sportsredaksjonen|debattredaksjonen)|©? ?(ntb|ntb scanpix|afp|reuters|tt|npk|nynorsk pressekontor)(( ?[/-] ?| )(ntb|afp|reuters|ap|scanpix))*|om (forfatteren|skribenten|journalisten)|(mer|alle artikler|alle saker|flere saker) (av|fra) (forfatteren|samme skribent|skribenten|[a-zà-ÿ'-]+ [a-zà-ÿ'-]+)|(journalist|nyhetsreporter|sportsjournalist|redaktør|frilansjournalist|frilanser|korrespondent|kommentator|spaltist|anmelder|sjefredaktør|ansvarlig redaktør|debattredaktør|politisk redaktør|skribent|fotograf|kulturkommentator|vaktsjef)( (sport|kultur|næring|politikk|utenriks|innenriks|debatt|økonomi))?",
      removes: '3. mai 2024 kl. 10.30',
      keeps: '3. mai 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(artikkelen|denne artikkelen|saken|denne saken|teksten|denne teksten|kronikken|intervjuet|innlegget|dette innlegget|kommentaren) (er |har |var |ble |sto )(opprinnelig |først |tidligere |også )*(vært )?(publisert|oppdatert|oversatt|trykket|på trykk|rettet|endret|produsert) ?(opprinnelig |først |tidligere )*(i|på|av|den|fra|kl|med|etter|hos)(?![a-zæøå])|(bidro|medvirket) til (artikkelen|saken|denne)|oversettelse:? [a-zà-ÿ]+ [a-zà-ÿ-]+\\.?$|oversatt (av|fra [a-z]+ av) [a-zà-ÿ]+ [a-zà-ÿ-]+\\.?$|denne (artikkelen|saken) er (mer enn|over|eldre enn) [^.]{2,15} (år|måneder)|^(bildet?|illustrasjonen?|grafikken) er (laget|skapt|generert) (med|av) [^.]{0,20}(\\bki\\b|\\bai\\b|kunstig)|^medvirkende ?:',
      removes: 'Artikkelen ble først publisert i Kaia.',
      keeps: 'Artikkelen i loven gjelder alle, også den som skriver i avisen.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^(?!.* (sier|sa|forteller|mener|ifølge|hevder)(?![a-zæøå]))(?!(det|den|de|en|et|han|hun|denne|dette|forfatteren av|forfatteren til|mannen|kvinnen) )[^.?!"”]{3,60} (er|arbeider som|jobber som|var) (en |tidligere )?((frilans|kultur|debatt|sports|nyhets|utenriks|politisk|sjef|prisbelønt|vitenskaps)-? ?)*(journalist|reporter|redaktør|korrespondent|spaltist|skribent|forfatter|kommentator|fotograf|debattant|sjefredaktør|debattredaktør|anmelder)(?![a-zæøå])[^.]{0,140}( (på|for|i|og|ved|hos|med) |\\.$)|^(?!(det|den|de|en|et|han|hun|denne|hvem|som) )[^.?!,]{3,40} (skriver|blogger|dekker) (om|for|i|på|jevnlig|fast) [^.?!"”]{3,100}\\.?$',
      removes: 'Anna Berg er journalist i Kaia.',
      keeps: 'Fergen var sen igjen, og folk hadde allerede gått hjem.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        '(foto|fotos|bilde|bilder|kilde|illustrasjon|fotograf|grafikk|skjermbilde|skjermdump|arkivfoto|arkivbilde|video|kart|pressefoto|privat foto|illustrasjonsfoto) ?(:|©|av:|/) ?[^.]{1,70}$|\\((foto|bilde|arkiv|til (venstre|høyre)|t\\.?[vh]\\.?|ntb|afp|reuters|getty|ap|illustrasjon|kilde|skjermdump|pressefoto|arkivfoto|illustrasjonsfoto)[^)]{0,60}\\)\\.?$|/ ?(ntb( scanpix)?|scanpix|afp|reuters|getty|shutterstock|ap|epa|tt|nrk|unsplash|tv ?2|vg|mostphotos|npk|alamy|privat)(?![a-zæøå])|getty images|shutterstock|ntb scanpix|scanpix|mostphotos|adobe ?stock|(^|[(.–—|:] ?)(arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|symbolfoto|pressefoto)( fra [^.]{3,25}| \\([^)]{2,20}|[,/] ?[^.]{2,25}|: [^.]{2,40})?\\.?\\)?$|^(på|i) bildet ?[:,(]|^(bilde|foto) \\d+ (av|/) ?\\d+|^\\d+ (av|/) \\d+$|^(forstørr( bildet)?|vis (bilde(t)?|bildetekst|mer)|skjul bildetekst|lukk|åpne (bilde|galleri)|klikk for å forstørre|ekspander( bilde)?)$|^(foto|bilde|illustrasjon) (av |fra )?(ntb|afp|reuters|getty|privat|ap|arkiv|politiet|skjermdump|presse)[^.]{0,30}$|^foto av (?!(en|et|den|det)(?![a-zæøå]))[^.,;:!?]{3,40}( på (unsplash|pixabay|pexels))?$|(pixabay|unsplash|pexels|depositphotos|istock)( |\\)|$|/|\\.)',
      removes: 'Broen i mai. Foto: Anna Berg / NTB',
      keeps: 'Bildet ble tatt av en mann som aldri så havet.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'alle rettigheter (er )?(forbeholdt|reservert)|(©|\\(c\\)) ?((19|20)\\d\\d|ntb)|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|(^|(vår|våre|les|les vår|se vår) )(personvernerklæring|personvernpolicy|cookiepolicy|brukervilkår|kjøpsvilkår|personvern og cookies)(en)?( |[.!|]|$)|(beskyttet|vernet) (av|etter|i henhold til) (lov om opphavsrett|åndsverkloven|opphavsrett)[^.]{0,20}$|(materialet|innholdet|teksten|artikkelen|saken|alt innhold)( på (siden|nettstedet|denne))?[^.]{0,20} (er opphavsrettslig beskyttet|er opphavsrettsbeskyttet|er beskyttet av opphavsrett|kan ikke (kopieres|gjengis)|må ikke (kopieres|gjengis))|(kopiering|gjengivelse|ettertrykk|videreformidling|utnyttelse)[^.]{0,60}(forbudt|uten (tillatelse|samtykke|avtale)|ikke tillatt|hjemmel i lov)|(dette|det her) er (et|en) (debattinnlegg|leserinnlegg|kommentar|kronikk|leder|analyse|anmeldelse|meningsytring|ytring|leserbrev|innlegg|annonse)([.:,]|$| (skrevet|av|i avisen) )|(gir |er )?uttrykk for (skribentens|forfatterens|innsenderens|lederskribentens) (egen |egne |egne, |personlige )?(holdning|holdninger|mening|meninger)|(debattinnlegg|innlegget|holdninger|meninger|meningene)[^.]{0,50}(skribentens?( egen| egne)?|står for skribentens)[^.]{0,40}(holdning|mening|regning|$)|lederen? (gir uttrykk for|er skrevet av)[^.]{0,50}(avisens?|redaktør|holdning)|(arbeider|redigerer|redigeres) etter (vær varsom|redaktør)[^.]{0,80}|(utgjør|er|skal) (ikke|ingen) (oppfattes som |betraktes som |ment som |en )*(investeringsråd|investeringsrådgivning|finansiell rådgivning|rådgivning|kjøpsanbefaling|medisinsk rådgivning)|(teksten|artikkelen|innholdet|sammendraget|oppsummeringen|saken)[^.]{0,30}(laget|skapt|generert|oversatt|oppsummert|utarbeidet)[^.]{0,40}(ved hjelp av (ai|ki|kunstig)|med (ai|ki|hjelp av (ai|ki)|kunstig)|av (ai|ki|kunstig)|automatisk|maskinoversatt)[^.]{0,60}|creative commons|(hjelpelinjen|spill ansvarlig)[^.]{0,40}$|(historisk avkastning|investering)[^.]{0,60}(ingen garanti|risiko)[^.]{0,40}|ansvarlig redaktør( og [a-zæøå. ]{3,25})?:? [a-zà-ÿ]+ [a-zà-ÿ-]+$|pressens faglige utvalg[^.]{0,60}(klage|behandler|org)',
      removes: 'Alle rettigheter forbeholdt.',
      keeps: 'Kvinners rettigheter var kveldens emne.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        '(merknad (fra redaksjonen|til leseren)|redaksjonell (merknad|kommentar)|red\\.? ?(anm|merk)\\.?|oppdatering|oppdatert|ansvarsfraskrivelse|tilsvar)( \\([^)]*\\)| \\d[^:]{2,20})?( ?:| [–—] )',
      removes: 'Merknad fra redaksjonen: Teksten sto først i papiravisen.',
      keeps: 'Rettelse av kursen kom aldri, og båten gikk på grunn.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(denne|vår|våre|dette) (nettside|nettsiden|siden|nettstedet|nettsider) (bruker|benytter) [^.]{0,20}(cookies|informasjonskapsler)|(^|[.!] )vi( og våre( \\d+)? (partnere|samarbeidspartnere))? (bruker|benytter|lagrer)[^.]{0,50}(cookies|informasjonskapsler|informasjon på)|(godta|aksepter|tillat|godkjenn|samtykk til)( alle| våre| funksjonelle| nødvendige)*[ -]?(cookies|informasjonskapsler)( [^.]{0,40}(for å|så)|$|[.!])|(for å|vil du) (se|vise|kunne se|spille av|få vist|lese|høre) (det |dette |denne |hele )?(her )?(innhold(et)?|klipp(et)?|video(en)?|innlegg(et)?|tweet)[^.]{0,60}(cookies|informasjonskapsler|samtykke|godta|aksepter|klikk|javascript|innstilling)|(dette|eksternt|innebygd) (innhold|innlegg)(et)? (kommer fra|er hentet fra|setter cookies|kan ikke vises|er blokkert|leveres av|krever|vises ikke)[^.]{0,60}|her (er|vises|skulle|burde)[^.]{0,20} (innhold|et innlegg|eksternt)[^.]{0,30}(cookies|informasjonskapsler|samtykke|godta)[^.]{0,40}|(cookie|samtykke|personvern)-?innstillinger(ne)?|(endre|administrer|tilpass) (dine |mine |ditt )?(cookies|informasjonskapsler|samtykke|personvern|innstillinger for)|(slå av|du bruker|deaktiver|det ser ut)[^.]{0,40}(ad ?-?block(er)?|annonseblokkering|reklameblokkering)|(ditt samtykke|trekke (ditt )?samtykke)[^.]{0,40}(når som helst|cookies|tilbake)|du (har ikke godtatt|må godta|må akseptere)[^.]{0,30}(cookies|informasjonskapsler)|vis eksternt innhold',
      removes: 'Denne nettsiden bruker informasjonskapsler.',
      keeps: 'Tilsynet ga firmaet bot fordi det satte informasjonskapsler uten å spørre.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(din|denne) nettleser(en)?( din)? (støtter|er (for gammel|ikke|utdatert)|kan ikke).*|nettleseren din (støtter|er|kan ikke).*|(videoen?|klippet|lyden|innholdet|programmet|sendingen|bildet) (er |kan |kunne )(dessverre |for øyeblikket )?(ikke )(lenger )?(tilgjengelig|vises|spilles|lastes|finnes).*|(aktiver|slå på) javascript.*|javascript (er|må) .{0,40}|(laster|henter)( (innhold|inn|video|mer|.{0,10}spiller(en)?))?|(spill|play|pause|start|se|lytt|gjenoppta|fortsett)( (av|video(en)?|klipp(et)?|lyd(en)?|filmen|episoden|podkast(en)?|traileren|igjen|nå|direkte|fra begynnelsen))*( ?[\\d:]+)?|(lyd|undertekster|teksting|lyden)( (på|av))?|(slå|skru) (på|av) (lyd(en)?|undertekster|teksting)|(dagens|ukens) (video|bilde|klipp|spørsmål|sitat|quiz)|(stem( (her|nå))?|vis resultat(er|et)?|se resultat(er|et)?|avstemning|leseravstemning|takk for din stemme|du har allerede stemt)|[\\d.,  ]+ stemmer|fullskjerm|full skjerm|transkripsjon|(noe gikk galt|det (oppsto|oppstod|skjedde|har oppstått) en feil).{0,40}|(last inn|oppdater) siden.*|(kjøp|bestill) (billett(er)?|plass)( (her|nå|til .{2,25}))?|(været|værmelding(en)?|værvarsel)( (i dag|i .{2,15}))?|(klikk|trykk) (her )?for å (forstørre|spille|starte|aktivere|lytte|vise).{0,30}|stem( her| nå)?: .{5,90}',
      removes: 'Nettleseren din støtter ikke video.',
      keeps: 'Videoen var ikke fra den dagen.',
    },
  ],
};
