import type { ClutterPhrases } from './phrases.ts';

/** Swedish. */
export const sv: ClutterPhrases = {
  code: 'sv',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        'annons(er|ering)?|reklam|sponsrat( innehåll| inlägg| av .{2,40})?|sponsrad(e länkar)?|(det här|detta) är en annons.*|annons från .{2,40}|annonssamarbete|(i )?(betalt |reklam)?samarbete med .{2,40}|betalt samarbete|kommersiellt samarbete|native ?annons|brand studio|(artikeln|texten|intervjun|innehållet|inlägget|läsningen) fortsätter (efter|under|nedan|här).*|fortsätt(er)? (att )?(läsa|läsningen)? ?(efter|under|nedanför) (annonsen|reklamen|bilden|videon).*|(scrolla|skrolla) (ner|ned|vidare|för).{0,40}|(stäng|dölj|hoppa över|anmäl) annons(en)?|(köp|beställ|handla) (nu|här|online|direkt|hos .{2,25})|(till|se) (erbjudandet|butiken|priset|priser|erbjudanden)( .{0,20})?|(affiliate|annons)-?länk(ar)?|(artikeln|sidan|inlägget|texten) innehåller (annonslänkar|reklamlänkar|affiliatelänkar|reklam).*',
      removes: 'Artikeln fortsätter efter annonsen',
      keeps: 'Annonsen kostade partiet en miljon.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        '(affiliate|annons|reklam)-?länkar\\b|adlinks?\\b|(länk|köp|klick)[^.!?]{0,90} (får|kan|tjänar)( få| tjäna)? (vi|redaktionen|[\\w.]+)( få| tjäna)?( en| lite)? (liten )?(provision|ersättning|kommission)|vi (kan |får |tjänar )+[^.!?]{0,25}(provision|ersättning|kommission)[^.!?]{0,50}(länk|köp|klick)|(artikel|text|innehåll)[^.!?]{0,20} (är |har )?(producera|skriv|skapa|ta)(d|t|ts|de|ds|its|git)[^.!?]{0,30}(i samarbete med|på uppdrag av|av annonsören|av brand)|(priser|pris|erbjudanden)[^.!?]{0,40} (kan (ha )?(ändra|variera|komma att)|gäller vid)[^.!?]{0,50}(publicering|ändra|variera)',
      removes: 'Om du köper via länkarna får vi en liten provision.',
      keeps: 'Mäklaren får provision för varje hus som han säljer.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•+-]* ?((läs|se|hör|lyssna|kolla|titta|följ|missa inte) (också|även|mer|här|vidare|på|hela [a-zåäö]+|tidigare|senare|fler|i efterhand|live|direkt|då|gärna)?( (om|på|här|i)( [^.:]{2,30})?)?|(för att )?läsa vidare|mer (om|i ämnet|läsning|från|på)( [^.:]{2,30})?|mer läsning|fler (artiklar|nyheter|texter)( [^.:]{2,30})?|relaterat|relaterade? (artiklar|läsning|innehåll|länkar)|video|tv|bilder|bildspel|bildextra|bildserie|källa|källor|taggar|etiketter|nyckelord|ämnen|kategori(er)?|podd|podcast|grafik|lista|missa inte|från arkivet|just nu|senaste nytt|direkt|livesänding|livesändning|direktrapport|liverapport|dessutom|tips|lästips|föregående|nästa|tidigare|via|quiz|test|extra|frågesport|redaktionen rekommenderar)( ?[:|»>▶►→]| [–—-] )',
      removes: 'Läs också: Bron förblir stängd',
      keeps: 'Mer om saken ville han inte säga den kvällen.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '(läs|se|visa|hör|ladda|lyssna) (också|även|mer|fler|alla|vidare|hela|in fler)( (artikeln|artiklar|nyheter|nytt|intervjun|texten|här|om|från|i|på|klippet|programmet|avsnittet|inlägg|kommentarer|bilder|videor|videoklipp)( .{0,35})?)?|(läs|se|hör) (också|även)( (om|mer) .{2,30})?|(du )?(kanske )?(också |även )?(gillar|kan gilla|är intresserad)( .{0,25})?|(detta|det här) kan (också )?intressera (dig|er)( .{0,15})?|(du kanske också gillar|andra läser|andra har läst|fler läser).{0,20}|relaterat|(relaterade|liknande|rekommenderade|populära|senaste|utvalda|tidigare|fler|aktuella) (artiklar|nyheter|inlägg|ämnen|videor|texter|länkar|taggar|klipp|avsnitt|ämnesord|rubriker)( (om|från|i|av) .{2,30})?|mer (i ämnet|om ämnet|om artikeln|på samma ämne|nytt|att läsa|läsning|innehåll)|mer (om|från) (?!(det|den|dem|allt|honom|henne|mig|oss)(?![a-zåäö]))[^ ,]+( [^ ,]+)?|(mest|just nu mest) (läst|läsa|lästa|sett|sedda|delat|kommenterat|populärt|populära)( (artiklar|just nu|idag|i dag|på .{2,20}|senaste .{2,20}))?|senaste (nytt|nyheterna|nyheter|artiklarna)( (om|från|i) .{2,25})?|(dagens|veckans) (mest lästa|toppnyheter|bästa)|ämnen( i artikeln)?|i (den här|denna) (artikeln|artikel)|artikeln handlar om|taggar|etiketter|nyckelord|kategorier|ämnesord|föregående( (artikel|inlägg))?|nästa( (artikel|inlägg|sida))?|inläggsnavigering|(till|tillbaka till|åter till|gå till) (startsidan|toppen|början|förstasidan|artikeln|översikten|innehållet|huvudinnehåll(et)?|nyhetsflödet|.{2,20}\\.se)|tillbaka( till (start|sidan|artikeln|listan|översikten|nyheterna|bloggen|arkivet))?|hoppa till .{2,25}|rekommenderat( (för dig|innehåll|av .{2,20}))?|(vi|redaktionen) rekommenderar|redaktionens (val|tips|urval)|utvalt( för dig)?|missa inte( (det här|detta|våra .{2,20}))?|(just nu|i fokus|aktuellt|på gång|trendar|trendande|populärt( just nu)?|toppnyheter|toppnytt)|källor|källa|från (startsidan|förstasidan)|(klicka|tryck) (här )?för att (läsa|se|höra|komma).{0,40}|(se|titta på|spela) (klippet|videon|filmen|hela klippet|bilderna|bildspelet|bildextra|sändningen|trailern|programmet|inslaget)( (här|ovan|nedan|igen|om .{2,25}|från .{2,25}))?|följ (rapporteringen|händelserna|direktrapporten|senaste nytt|utvecklingen|matchen|allt)( (här|live|direkt|om .{2,25}))*|från våra (partners|samarbetspartners)|innehåll(sförteckning)?|alla nyheter (från|om) [^ ]+( [^ ]+)?',
      removes: 'Relaterade artiklar',
      keeps: 'Mer nyheter kom den natten, och ingen var god.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        'klicka (här|på (länken(?! och (allt|du))|bilden|kartan|knappen|pilen)|dig vidare)( (för|om|så|och|till)(?![a-zåäö])|[.!:]?$)|(läs|hör|lyssna|titta|se) ((också|även) (?!.*(sa|sade|säger|bad|frågade)(?![a-zåäö]))|här (om|hur|vad|varför|mer|hela|allt)|mer (om|på|i|från|här) |hela (artikeln|intervjun|reportaget|texten|inlägget|debattartikeln|listan|rapporten|krönikan|recensionen|avsnittet|klippet|programmet|sändningen)|alla (artiklar|texter|avsnitt|krönikor|delar|inlägg)|fler (artiklar|texter|av|krönikor|nyheter|inlägg)|vidare (på|i|här|om)|(klippet|videon|filmen|inslaget|bilderna|trailern) (här|ovan|nedan|ovanför|från|i spelaren)|på (podden|avsnittet|hela|programmet)|direktrapporteringen|vår )|(följ|följer du) (rapporteringen|händelserna|utvecklingen|senaste nytt|vår (rapportering|bevakning|direkt)|direktrapporten|allt om|matchen (här|live|direkt)|sändningen|debatten (här|live))|här (kan du (läsa|se|höra|följa|lyssna|ta del|hitta)|läser du|hittar du|följer du|ser du (hela|alla|videon|klippet)) |(vill du|nyfiken på att) (läsa|veta|se|höra) (mer|fler|hela|alla)(?!.*(frågade|sa|sade|undrade)(?![a-zåäö]))|för mer (information|info)[^.]{0,60}(klicka|se |besök|läs|gå |www|http|kontakta|$)|mer (information|info|läsning) (om|finns|hittar|på|här)[^.]{0,60}(här|www|http|\\.se|hemsida|webbplats|sida)|(artikeln|inlägget|texten|detta|den här artikeln|det här) (är (del|en del|\\w+ delen) (av|i)|ingår i) (en |vår )?(serie|artikelserie|granskning)|inlägget .{5,120} dök först upp på|(missa inte|upptäck) (våra|vår|fler|alla|resten|det senaste|hela)(?![a-zåäö])|se (hela )?(klippet|videon|filmen|bilderna|intervjun|inslaget) ?: ',
      removes: 'Klicka här för att läsa mer.',
      keeps: 'Läs långsamt, sa fröken, och det gjorde de.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        '(våra |vårt |gratis )?nyhetsbrev( (från|om|gratis) .{2,25})?|premium|plus(artikel)?|(endast |bara |exklusivt |låst )?för (våra )?(prenumeranter|plusprenumeranter|medlemmar|dig som prenumererar|inloggade)|(artikeln|innehållet) är (låst|för (prenumeranter|plus.*))|låst (artikel|innehåll)|prenumerera( (nu|här|på .{2,40}|från .{2,25}|idag|i dag|för .{2,25}))?|prenumeration(er)?|(bli|teckna|starta|skaffa|köp|se|välj) (en )?(prenumerant|medlem|digital prenumeration|prenumeration|plus|premium|abonnemang|provprenumeration|alla (våra )?(erbjudanden|prenumerationer)|våra erbjudanden)( (nu|här|idag|från .{2,25}|för .{2,25}|och .{2,40}))?|logga in( (för .{2,40}|här|på .{2,30}|eller .{2,30}|med .{2,30}))?|(registrera|anmäl) (dig|dej)( (här|nu|gratis|till .{2,30}|för .{2,30}))?|skapa (ett )?(gratis ?)?konto( .{0,25})?|(redan|är du redan|är du) (prenumerant|kund|medlem)\\??( .{0,40})?|har du redan (ett )?(konto|abonnemang|en prenumeration)\\??( .{0,40})?|(ingen bindningstid|avsluta när du vill|säg upp när du vill).*|(slå på|aktivera|få) (push)?(notiser|aviseringar)(na)?( .{0,30})?|(ge bort|bjud på|dela|gåvo) ?(den här |denna )?artikel(n)?( .{0,20})?|följ (oss|mig|gärna oss|.{2,40}) (på|även på|också på|i) (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google( news| nyheter| discover)?|threads|bluesky|sociala medier|spotify|msn)( .{0,40})?|följ oss|(ladda (ner|ned|hem)|hämta|installera|skaffa) (vår |appen|.{2,20}s ?)(gratis ?)?(app)?( (här|gratis|nu|i .{2,30}|för .{2,30}))?|(stöd|stötta|swisha|donera)( (oss|vår .{2,30}|nu|här|.{2,15}s journalistik))|(läs|bläddra i) (e-tidningen|dagens tidning|tidningen)( .{0,20})?|e-tidning(en)?|(din |ange din |skriv din )(e-?post|mejl|mejladress|e-?postadress)( här)?|(lyssna på|hör) (podden|podcasten|hela avsnittet|avsnittet|alla avsnitt|våra poddar)( .{0,40})?|(håll dig|bli) uppdaterad( (med|om|via|på) .{2,50})?|tipsa oss|erbjudande( (just nu|till dig|för nya .{2,20}))?|lås upp (hela )?(artikeln|texten|alla artiklar|allt innehåll)?( .{0,25})?|bjud (oss|redaktionen) på (en )?(kaffe|kopp|fika)( .{0,15})?|(oberoende|bra|granskande) journalistik kostar( pengar)?|obegränsad läsning( .{0,40})?|inte prenumerant( än| ännu)?|har du (ingen|inget) (prenumeration|konto|inloggning)',
      removes: 'Endast för prenumeranter',
      keeps: 'Prenumeranter och medlemmar röstade emot, och ordföranden gick.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        '(prenumerera|anmäl dig|registrera dig|skriv upp dig|signa upp dig) (gratis |här |nu |också |gärna )*(på|till|för) (vårt|våra|vår|[^.!?]{2,30}) ?(kostnadsfria |gratis )?(nyhetsbrev|podd|kanal|utskick|mejl)|(prenumerera|registrera dig|anmäl dig) (nu|här|gratis|idag|i dag|för att (läsa|få|ta del|fortsätta))|(^|[.!?:] )(få|ta emot) (vårt|våra|det|de|dagens|senaste|nyheter|[\\w.]+s)[^.!?]{0,60}(nyhetsbrev|i mejlen|inkorg|i mobilen|mejlkorg|direkt i|varje (morgon|vecka|dag))|få .{3,40} (direkt )?i (din |mejlen|inkorgen|mobilen|mejlkorgen)|(direkt|varje (morgon|vecka|dag|fredag|måndag|kväll)) (i|till) (din|mejlen|inkorgen|mobilen)|(vårt|våra|till vårt|på vårt|i vårt) (dagliga |gratis |kostnadsfria |veckovisa )*nyhetsbrev(?![a-zåäö])|nyhetsbrev(et)? (från|med)[^.!?]{0,50}(varje (dag|vecka|morgon)|direkt i|till din|anmäl|gratis)|(följ|gilla) (oss|[\\w.]+|[\\w.]+ [\\w.]+) (även |också |gärna |nu )*(på|via) (google|whatsapp|telegram|facebook|instagram|twitter|x\\b|tiktok|youtube|msn|sociala|bluesky|threads|linkedin)|(lägg till|välj|ställ in) [^.!?]{2,40} som (föredragen|önskad|prioriterad|favorit)[^.!?]{0,10}källa|(vår|på vår|i vår) (whatsapp|telegram)-?(kanal|grupp)|bli (medlem|prenumerant|plusprenumerant|stödmedlem)( (i|hos|och|idag|i dag|nu|här|för|från|på)(?![a-zåäö])[^.!?]{0,40})?([!:]|$)|(är du )?redan (prenumerant|kund|medlem)\\? ?|(har du|har du redan|saknar du) (ett |inget )?(konto|abonnemang|prenumeration)\\?|logga in (för att|om du|och|eller|så|med (din|ditt|bankid|e-?post))[^.!?]{0,50}(läs|kommentera|konto|prenum|fortsätt|spara|lösenord|ta del|tillgång|$)|(ladda (ner|ned|hem)|hämta|installera) (vår|gratis|[\\w.]+s|[\\w.]+)[^.!?]{0,20} app(en)?( |$|[.!])[^.!?]{0,40}(i app|för (ios|iphone|android)|app ?store|google play|gratis|här|$)|(artikeln|artikel|innehållet|den här texten|texten) (är )?(endast |bara |exklusiv(t)? |låst |reserverad )+(för|till) (dig som|våra|prenumeranter|plus|medlemmar)|(för att|vill du) (läsa (vidare|hela|artikeln|mer|denna|den här)|fortsätta läsa|ta del av)[^.!?]{0,50}(logga|prenumer|konto|bli |registr|köp|teckna|behöver du|\\?|$)|(fortsätt läsa|läs (vidare|hela artikeln|allt)) (med|för (bara|endast|\\d)|från \\d|genom|gratis)|(obegränsad|fri|full) (tillgång|läsning|åtkomst) (till|av|på) (alla|allt|hela|våra|vår|innehåll|artiklar)|(första (månaden|3 månaderna)|\\d+ (månader|månad|veckor|dagar)|prova|testa)( en månad)? (gratis|för (bara|endast|\\d+|1) ?(kr|kronor|:-)?|kostnadsfritt)[^.!?]{0,25}($|[!.,:]|därefter)|(ingen bindningstid|avsluta när (som helst|du vill)|säg upp när)|du har (läst|nått|använt) [^.!?]{0,40}(gratis ?artiklar|fria artiklar|gränsen)|(gratis|fria) ?artiklar (kvar|denna|den här|per|i månaden)|(stöd|stötta|hjälp oss|bidra till) (vår |oss |den |oberoende |fri |kvalitets|att fortsätta|[\\w.]+s )*(journalistik|granskning|arbete|fortsätta|med en gåva|via swish)|(ditt|din) (bidrag|stöd|gåva|prenumeration) (gör|hjälper|är|betyder|bidrar)|(swisha|ge) (en (slant|gåva|peng)|ett bidrag|valfri)[^.!?]{0,40}(till|på|\\d|oss|swish)|(ange|skriv in|fyll i) (din|ditt) (e-?post|mejl|mobil)|(genom att|när du) (anmäla|registrera|klicka|prenumerera|skicka|anmäler|registrerar|fortsätta)[^.!?]{0,60}(godkänner|accepterar|samtycker|villkor|integritetspolicy|personuppgift)|(jag (godkänner|samtycker|accepterar|har läst))[^.!?]{0,60}(villkor|personuppgift|nyhetsbrev|integritet|policy|utskick)|tack för (din anmälan|att du (anmäl|prenumer|registr|läser))|du kan när (som helst|du vill) (avregistrera|avsluta|avanmäla|säga upp)|du kan (avregistrera|avsluta|avanmäla|säga upp)[^.!?]{0,40}(när som helst|när du vill|prenumer)|(kontrollera|kolla) din (inkorg|mejl|skräppost|e-?post)|(slå på|aktivera|få) (push)?notiser|(lyssna|finns|hör|prenumerera)[^.!?]{0,50}(på|via|i) (spotify|acast|apple podcasts?|podme|där poddar|din poddapp|där du lyssnar)|(håll dig|bli) uppdaterad (med|om|via|genom)[^.!?]{0,60}(nyhet|app|brev|senaste|oss)|missa (inte |inga |aldrig )(en |någon |våra |fler )?(nyhet|artikel|nyheter|viktiga|avsnitt)|^(den här|denna) (artikeln?|texten?) är (endast |bara |exklusiv |till )*för (våra |dig som |er som )?(prenumerant|plus|inlogg|medlem)|^vill du (ha|få|läsa|veta) [^?]{0,60}(nyhet)[^?]{0,40}\\?|^missa (inget|ingenting)[^.,]{0,60}$|^nu (finns|hittar du) (vi|oss) (också )?på [^.,]{3,25}\\W*$|^(gillar|uppskattar) du (det du läser|vår journalistik|artikeln|texten)[^?]{0,30}\\?',
      removes: 'Prenumerera på vårt nyhetsbrev.',
      keeps: 'Han följde floden i tre dagar.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(dela|delningar|skriv ut|spara|sparad|mejla|mejl|e-?post|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|threads|bluesky|messenger|tiktok|youtube|kopiera( länk(en)?)?|länk|kommentera|kommentarer?|gilla|lyssna|följ|tipsa|läs upp|sms|[,/|•·\\d\\s])+|dela (på|via|artikeln?|med|den|det|den här|detta|sidan|nyheten|inlägget|länken|gärna|texten|klippet|videon) ?(facebook|twitter|x|whatsapp|linkedin|e-?post|mejl|andra|vänner|en vän|dina vänner|artikeln|artikel|här|sidan|länk|inlägg)|dela (artikeln?|sidan|nyheten|inlägget|länken|den här artikeln|texten|klippet|videon|detta|med andra)( (på|via|med|i) .{2,20})?|\\d+ (kommentarer?|delningar|gillningar|visningar)|kopiera (länken|länk|url).*|länken? (är )?kopierad.*|(skriv ut|spara|lyssna på|mejla|skicka|lägg till) (den här |denna |till )?(artikeln?|sidan|texten|favoriter|sparade)( .{0,20})?|(läs|spara) (senare|till senare)|(lyssna|uppläst|få uppläst|läs upp)( (på )?(artikeln|texten))?( \\(?[\\d:]+( min)?)?|(text|teckenstorlek|textstorlek|större text|mindre text)|(rapportera|anmäl|hittat) (ett |en )?(fel|kommentar(en)?|felaktighet|stavfel|felet)( i (texten|artikeln))?.{0,20}|fel i (texten|artikeln)\\?.*|rätta (artikeln|fel)|tipsa (en vän|redaktionen).{0,20}|(var|är) (artikeln|den här artikeln|sidan) .{0,30}(hjälp|intressant|bra|läsvärd).{0,20}|gillade du (artikeln|texten|det här).{0,50}|anmäl (innehållet|kommentaren|inlägget)|(bra|intressant) (artikel|text)\\? dela( den)?|skriv till (reportern|redaktionen|skribenten)',
      removes: 'Dela artikeln',
      keeps: 'Dela huset, bad hon, om så en vinter.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'visa (det här inlägget|detta inlägg) på instagram|ett inlägg delat av .{2,60}\\(@[\\w.]+.*',
      removes: 'Ett inlägg delat av Ann Ott (@annott)',
      keeps: 'Ett inlägg av Ann Ott gjorde rådet argt.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(har du|vet du|såg du|känner du|vill du)[^.?!]{0,20} (ett tips|tips|nyhetstips|mer information|mer om|synpunkter|bilder|något att berätta|något|en fråga|frågor|tipsa oss|tipsa)[^.?!]{0,50}\\? ?(?![^.]{0,40}polis)(mejla|skicka|hör|tipsa|kontakta|ring|skriv|sms|maila|kommentera|gör)|(mejla|maila|skicka|ring|kontakta|tipsa|hör av dig)( gärna)?( till| in| ditt| ditt tips| din| dina| ett| oss)* ?(redaktionen|\\S+@|tips till|på (mejl|telefon|\\d)|reportern|vår (tips|redaktion)|här på|insändare till|via mejl)|(tipsa|kontakta) (oss|redaktionen|reportern)( om| på| här| via|!|\\.|:|$)|(hittat|sett|upptäckt) (ett |något |några )?(fel|faktafel|skrivfel|stavfel)[^.]{0,40}(\\?|mejla|kontakta|hör|meddela)|(fel|felaktigheter) i (artikeln|texten)\\?|(vad tycker|vad tror|håller) (du|ni)([^?]{0,40}\\? ?(kommentera|skriv|tyck|berätta|rösta|dela|diskutera|säg)|( med| om (det|detta|saken|artikeln))?\\? ?$)|(tyck till|säg vad du tycker|berätta|kommentera|skriv)( gärna| vad du tycker| nedan| själv)* (i kommentar|nedan|här nedan|i kommentarsfältet)|(dela|skriv) (gärna |med dig av )?(din|dina) (åsikt|åsikter|tankar|tips|erfarenhet(er)?)( [^.!?]{0,30})?(kommentar|nedan|med oss|här)|dela (gärna )?(artikeln|inlägget|den här|detta) (med|på|via|i|vidare)|(vet du|har du|såg du|var du|känner du) [^.?]{0,50}\\? ?(?![^.]{0,40}polis)(kontakta|mejla|maila|skicka|hör av|tipsa|skriv till|sms)|^(var|bli|häng) med i (diskussionen|debatten|samtalet)|^(har|vet|känner) du [^?]{0,40}(vi|redaktionen) (borde|bör|ska|kan) (granska|skriva om|titta på|känna till|veta)[^?]{0,20}\\?|^skicka (in )?(dina |era )?(bilder|filmer|video|tips)[^.]{0,30} till (oss|redaktionen|\\S+@)',
      removes: 'Har du ett tips? Mejla redaktionen.',
      keeps: 'Mejla din mor, sa han, och skicka henne bilden.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '(alla |senaste |visa |läs |läsarnas )*kommentarer(na)?( (är (stängda|avstängda|inaktiverade)|stängda|på artikeln|från läsare|till artikeln|inaktiverade))?|(skriv|lämna|lägg till|visa|läs|posta|dölj|ladda) (en |ett |din |alla |fler |\\d+ )?(kommentar(er)?|svar|kommentarsfältet)( .{0,20})?|(avbryt|ångra) svar|lämna ett svar( .{0,20})?|(inga|0) kommentarer( (ännu|än|än så länge))?|(bli|var) (den )?(först|första)( (med )?(att )?(kommentera|som kommenterar|tycka till|gilla).*)|(kommentera|diskutera|debattera)( (artikeln|här|inlägget|nyheten|och dela))?|(regler|kommentarsregler|så modererar vi|regler för kommentarer)( .{0,20})?|(namn|e-?post|e-?postadress|webbplats|kommentar)( ?\\*| \\(obligatoriskt\\))|delta i (diskussionen|debatten)',
      removes: 'Skriv en kommentar',
      keeps: 'Skriv en rad till mor, bad han.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 80,
      pattern:
        '(din |)e-?postadress(en)? (kommer inte|publiceras inte|visas inte)|obligatoriska fält är (märkta|markerade)|(för att|vill du|innan du) (kunna )?(kommentera|skriva en kommentar|delta i)[^.]{0,40}(logga|måste|inlogg|konto|behöver|registr)|du (måste|behöver) (vara |logga )(inloggad|in)[^.]{0,40}(kommentera|kommentar|svara)|kommentarer(na)? (modereras|förhandsgranskas|granskas|är stängda|som (innehåller|bryter)|är avstängda)|(spara mitt namn)[^.]{0,70}webbläsare|(denna|den här) webbplats(en)? använder akismet|(meddela|mejla) mig (om|vid|via)[^.]{0,30}(kommentar|inlägg)|(vi|redaktionen) (förbehåller (oss|sig)|tar bort)[^.]{0,50}(kommentar|inlägg)|(håll (god ton|dig till ämnet)|tänk på att hålla)[^.]{0,50}|kommentarsfältet är (stängt|avstängt|öppet)[^.]{0,30}$|läs (våra|gärna våra) (regler|kommentarsregler)|^din kommentar (granskas|publiceras|väntar)',
      removes: 'Din e-postadress kommer inte publiceras.',
      keeps: 'Kommentarerna under inlägget var hårda, och någon tog bort dem.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "\\d{4}-\\d\\d-\\d\\d,?( kl\\.?)? \\d\\d[:.]\\d\\d$|(av|text|text av|text och foto|foto|av:|skriven av|artikel av|intervju av|översättning|by) (?!(på|i|från|om|med|för|under|över|en|ett|den|det|de|alla|allt|bara|att|dem|dig|mig|oss|vad|vem|sig|som|sin|sina|hela|många|egen|ren|ingen|rent|rena|ont|flit|hänsyn|olika|någon|nån|andra|flera|två|tre|fyra|fem|tio|misstag|skäl|rädsla|kärlek|brott|hat|ondo|godo|och|till|gamla|nya|stor|stora|så|här|fakta|grupp)(?![a-zåäöé]))[a-zà-ÿ'.-]+ (?!(och|i|på|är|för|med|till|som|av|från|det|om)(?![a-zåäöé]))[a-zà-ÿ'-]+( (?!(och|i|på|är|för|med|till|inte|det|som|av|från)(?![a-zåäöé]))[a-zà-ÿ'-]+| och [a-zà-ÿ'.-]+ [a-zà-ÿ'-]+)?$|(av|text|texter|foto|text och foto|foto och text|publicerad|publicerat|publ|uppdaterad|uppdaterat|ändrad|skribent|reporter|fotograf|redaktör|redigering|författare|lästid|senast (uppdaterad|ändrad)|datum|skriven av|ansvarig (utgivare|redaktör)|översättning|artikel av|om (författaren|skribenten)|research|grafik|illustration|programledare|producent)( ?:| (den )?\\d.{0,50}[^.]$| (idag|i dag|igår|i går)( kl.{0,10})?$)|(tt|afp|reuters|ap|dpa|ritzau|ntb|stt|fnb|spt)([ /-]\\w+)*\\)?$|(publicerad|uppdaterad|senast uppdaterad)[^.]{0,25} \\d{1,2}[ ./-][a-zå\\d]+[ ./-]?(\\d{2,4})?[^.]{0,30}$|[^.!?]{3,40}, (reporter|redaktör|korrespondent|ledarskribent|chefredaktör)( (på|i|för|vid) [^.!?]{2,30})?$",
      removes: 'Publicerad: 3 maj 2020',
      keeps: 'Av bron återstod bara pelarna och en lykta.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        "((mån|tis|ons|tors|fre|lör|sön)[a-zå]*,? )?(den )?\\d{1,2} (jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?,? (\\d{4})?( ?[-–—|,•]| kl\\.?| klockan)* ?\\d{1,2}[:.]\\d\\d( .{0,25})?|\\d{4}-\\d\\d-\\d\\d( kl\\.?)? \\d\\d[:.]\\d\\d( .{0,20})?|(idag|i dag|igår|i går)( kl\\.?|,)? \\d{1,2}[:.]\\d\\d( .{0,25})?|\\d+ ?(minuter|minut|min|timmar|timme|tim|dagar|dag|veckor|h) sedan|\\d+ ?min(uter|\\.)? (läsning|lästid|att läsa|lyssning)|lästid.{0,15}|(redaktionen|nyhetsredaktionen|sportredaktionen)|(tt|tt-afp|tt-reuters|afp|reuters|ritzau|ntb|stt|fnb|spt|omni|siren)(( ?[/-] ?| )(tt|afp|reuters|ap|spektra|nyhetsbyrån))*|tt nyhetsbyrån|(om|fakta om) (författaren|skribenten|reportern)|(mer|alla artiklar|fler artiklar|fler texter) av (författaren|samma skribent|skribenten|[a-zà-ÿ'-]+ [a-zà-ÿ'-]+)|(reporter|nyhetsreporter|sportreporter|redaktör|frilansjournalist|korrespondent|ledarskribent|krönikör|kulturskribent|chefredaktör|ansvarig utgivare|politisk (chef)?redaktör|frilans|skribent|fotograf|utrikesreporter|webbredaktör)( (sport|kultur|ekonomi|politik|nyheter|utrikes|inrikes|ledare))?",
      removes: '3 maj 2024 kl. 10:30',
      keeps: '3 maj 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(artikeln|texten|denna artikel|den här artikeln|den här texten|krönikan|intervjun|inlägget|det här inlägget) (är |har |var |blev )?(ursprungligen |först |tidigare |även |också )*(publicera|uppdatera|översatt|översätt|kom först|skriv)(d|ts|des|de|en|its|t)? ?(ursprungligen |först |tidigare )*(i|på|av|den|från|kl|med|efter|sedan)(?![a-zåäö])|(bidrog|medverkade) till (artikeln|rapporteringen|texten)|översättning:? [a-zà-ÿ]+ [a-zà-ÿ-]+\\.?$|^(bilden?|illustrationen?|grafiken?)[^.]{0,10} (skapad|genererad|gjord) (med|av) [^.]{0,20}(\\bai\\b|artificiell)|^medverkande ?:',
      removes: 'Artikeln publicerades först i Kajen.',
      keeps: 'Artikeln i lagen gäller alla, också den som skriver i tidningen.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^(?!.* (säger|sa|sade|berättar|menar|enligt|hävdar)(?![a-zåäö]))(?!(det|den|de|en|ett|han|hon|denna|dessa|detta|författaren till|mannen|kvinnan) )[^.?!"”]{3,60} (är|arbetar som|var) (en |tidigare )?((frilans|kultur|ledar|sport|nyhets|utrikes|ekonomi|politisk|chef|prisbelönt|vetenskaps)-? ?)*(journalist|reporter|redaktör|korrespondent|krönikör|skribent|författare|ledarskribent|fotograf|debattör|chefredaktör)(?![a-zåäö])[^.]{0,140}( (på|för|i|och|vid|hos|med) |\\.$)|^(?!(det|den|de|en|ett|han|hon|denna|vem|som) )[^.?!,]{3,40} (skriver|bloggar|rapporterar) (om|för|i|på|regelbundet|krönikor) [^.?!"”]{3,100}\\.?$',
      removes: 'Anna Berg är reporter på Kajen.',
      keeps: 'Färjan var sen igen, och folket hade redan gått hem.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        '(foto|bild|bilder|källa|illustration|fotograf|grafik|skärmdump|arkivbild|arkivfoto|montage|video|karta|pressbild|foton) ?(:|©|av:|/) ?[^.]{1,70}$|\\((foto|bild|arkiv|till (vänster|höger)|t\\.?[vh]\\.?|tt|afp|reuters|getty|ap|illustration|källa|montage|skärmdump|pressbild)[^)]{0,60}\\)\\.?$|/ ?(tt|afp|reuters|getty|shutterstock|ap|epa|bildbyrån|scanpix|lehtikuva|ritzau|ntb|unsplash|svt|mostphotos|alamy)(?![a-zåäö])|getty images|shutterstock|bildbyrån|scanpix|mostphotos|lehtikuva|adobe ?stock|(^|[(.–—|:] ?)(arkivbild|arkivfoto|genrebild|symbolbild|illustrationsbild|pressbild|pressfoto)( från [^.]{3,25}| \\([^)]{2,20}|[,/] ?[^.]{2,25}|: [^.]{2,40})?\\.?\\)?$|bilden är (ett montage|en arkivbild|från ett tidigare tillfälle|tagen vid ett annat tillfälle|en genrebild|ai-)[^.]{0,20}\\.?\\)?$|^(på|i) bilden ?[:,(]|^(bild|foto) \\d+ (av|/) ?\\d+|^\\d+ (av|/) \\d+$|^(förstora( bilden)?|visa (bild(en)?|bildtext)|dölj bildtext|stäng|öppna (bild|bildspel)|klicka för att förstora)$|^(foto|bild|illustration) (av |från )?(tt|afp|reuters|getty|privat|ap|press|arkiv|polisen|skärmdump|pressbild)[^.]{0,30}$|^foto av (?!(en|ett|den|det)(?![a-zåäö]))[^.,;:!?]{3,40}( på (unsplash|pixabay|pexels))?$|(pixabay|unsplash|pexels|depositphotos|istock)( |\\)|$|/|\\.)|^©? ?bild: ',
      removes: 'Bron i maj. Foto: Anna Berg/TT',
      keeps: 'Bilden togs av en man som aldrig såg havet.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'alla rättigheter (är )?(förbehållna|reserverade)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|(^|(vår|våra|läs|läs vår|se vår) )(integritetspolicy|personuppgiftspolicy|cookiepolicy|användarvillkor)(en)?( |[.!|]|$)|(skyddat|skyddas|skyddad) (av|enligt) (upphovsrätt(slagen|en)?|lagen om upphovsrätt)[^.]{0,20}$|(materialet|innehållet|texten|artikeln)( på (sidan|sajten|denna))?[^.]{0,20} (skyddas av upphovsrätt|är (upphovsrättsligt )?skydd|får (inte|ej) (kopieras|återges|spridas|publiceras))|(eftertryck|kopiering|citera|återgivning)[^.]{0,40}(förbjud|utan (tillstånd|medgivande|tillåtelse)|ange källa|med källhänvisning)|(det här|detta) är en (opinionstext|ledare|krönika|debattartikel|insändare|kommenterande text|recension|debattext|kulturartikel)([.:,]|$| (skriven|av|i tidningen|från) )|(åsikter|åsikterna|analys och ställningstaganden|ställningstaganden)[^.]{0,60}(skribentens?( egna)?|författarens( egna)?|inte nödvändigtvis|är skribent)|ledarsidan[^.]{0,20} är (oberoende|obunden|liberal|borgerlig|moderat|socialdemokratisk|konservativ|centerpartistisk)[^.]{0,40}$|(utgör|är) (inte|ej|ingen) (avsedd som |att (se|betrakta) som |en )*(investeringsråd|finansiell rådgivning|rådgivning|köprekommendation|individuell|medicinsk rådgivning)|(texten|artikeln|innehållet|sammanfattningen)[^.]{0,30}(skapad|gjord|genererad|översatt|sammanfattad|framtagen|skapats|gjorts)[^.]{0,40}(med (hjälp av )?ai|av ai|artificiell|maskinöversatt|automatiskt)[^.]{0,60}|creative commons|(spela ansvarsfullt|stödlinjen\\.se|18 år[^.]{0,20}spel)|(historisk avkastning|investeringar)[^.]{0,60}(ingen garanti|risk)[^.]{0,60}|ansvarig utgivare:? [a-zà-ÿ]+ [a-zà-ÿ-]+|^så jobbar vi( med (journalistik|nyheter))?\\W*$|ta del av våra [^.]{0,60}$',
      removes: '© 2020 Fjärden. Copyright.',
      keeps: 'Kvinnors rättigheter var kvällens ämne.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        '(redaktionens (kommentar|anmärkning|not)|fotnot|not (från redaktionen|till läsaren)|red\\.? ?anm\\.?|genmäle|uppdatering|ansvarsfriskrivning|publicistiskt beslut)( \\([^)]*\\)| \\d[^:]{2,20})?( ?:| [–—] )',
      removes: 'Redaktionens kommentar: Texten stod först i papperstidningen.',
      keeps: 'Rättelse av kursen kom aldrig, och båten gick på grund.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(den här|denna|vår) (webbplats|sajt|sida|webbsida|hemsida)(en)? använder [^.]{0,20}(cookies|kakor)|(^|[.!] )vi( och våra( \\d+)? partners?)? (använder|lagrar)[^.]{0,50}(cookies|kakor|information på)|(acceptera|godkänn|tillåt|samtyck till|acceptera alla)( alla| våra| funktionella| marknads)? ?(cookies|kakor)( [^.]{0,40}(för att|så)|$|[.!])|(för att|vill du) (se|visa|kunna se|spela|ta del av|läsa|titta på) (det här |detta |den här |hela )?(innehåll(et)?|klipp(et)?|video(n)?|inlägg(et)?|tweet|inbäddade)[^.]{0,60}(cookies|kakor|samtyck|godkänn|acceptera|klicka|javascript|inställning)|(det här|detta|externt|inbäddat) (innehåll(et)?|inlägg(et)?)? ?(kommer från|hämtas från|lagrar cookies|kan inte visas|är blockerat|levereras av|från en extern)[^.]{0,60}|(här (finns|visas)|på den här platsen) [^.]{0,20}(innehåll från|ett inlägg från|externt)[^.]{0,80}|(cookie|kak|integritets|samtyckes)-?inställningar(na)?|(ändra|hantera|anpassa) (dina |mina )?(cookies|kakor|samtycke|integritet|inställningar för)|(stäng av|du använder|inaktivera|slå av)[^.]{0,30}(ad ?-?block|annonsblockerare|reklamblockerare)|(ditt samtycke|återkalla (ditt )?samtycke)[^.]{0,40}(när som helst|cookies|gäller)?|visa externt innehåll',
      removes: 'Den här webbplatsen använder cookies.',
      keeps: 'Myndigheten bötfällde bolaget som lagrade cookies utan att fråga.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(din|denna|den här) webbläsare(n)? (stöder|stödjer|saknar|är (för gammal|inte|föråldrad)|har inte|kan inte|klarar).*|(videon?|klippet|ljudet|innehållet|programmet|sändningen|bilden) (är |kan |kunde |går )?(inte |ej )+(tillgänglig(t)?|visas|spelas|laddas|längre|att).*|(aktivera|slå på) javascript.*|javascript (är|måste) .{0,40}|(laddar|läser in|hämtar)( (innehåll|video|mer|.{0,10}spelaren))?|(spela|play|paus|pausa|spela upp|starta|titta|lyssna|se|återuppta|fortsätt)( (av|upp|video(n)?|klipp(et)?|ljud(et)?|filmen|avsnittet|podd(en)?|trailern|igen|nu|direkt|live|från början|ljudklipp))*( ?[\\d:]+)?|(ljud|undertexter|textning|ljudet)( (av|på))?|(slå|stäng|sätt) (på|av) (ljud(et)?|undertexter|textning)|(dagens|veckans) (video|bild|klipp|fråga|citat|quiz|fråga är)|(rösta( (här|nu|du också))?|visa resultat(et)?|se resultat(et)?|omröstning|läsarfråga|tack för din röst|du har redan röstat)|[\\d.,  ]+ röster|helskärm|fullskärm|transkribering|(något gick fel|ett fel (uppstod|inträffade|har)).{0,40}|(ladda om|uppdatera) sidan.*|(köp|boka) (biljett(er)?|plats)( (här|nu|till .{2,25}))?|(väder|vädret|väderprognos)( (idag|i dag|i .{2,15}))?|(klicka|tryck) (här )?för att (förstora|spela|starta|aktivera|lyssna|visa).{0,30}|(längd|speltid):? [\\d:]+',
      removes: 'Din webbläsare stöder inte video.',
      keeps: 'Videon var inte från den dagen.',
    },
  ],
};
