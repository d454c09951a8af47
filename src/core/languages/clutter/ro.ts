import type { ClutterPhrases } from './phrases.ts';

/** Romanian: with and without its marks, and with cedillas for commas. */
export const ro: ClutterPhrases = {
  code: 'ro',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        'publicitate|reclam[ăe]|advertorial(e)?|([îâi]nchide|raporteaz[ăa]|sari peste) reclama|(articol|con[țţt]inut|text|material|mesaj|link|comunicat|spa[țţt]iu) (sponsorizat|pl[ăa]tit|publicitar|promo[țţt]ional|comercial|partener|sus[țţt]inut de .{3,40})( ?[:|/–-].*)?|sponsorizat( de .{3,40})?|promovat|(articolul|textul|[șşs]tirea|materialul|interviul) (continu[ăa]|se continu[ăa]) (dup[ăa]|mai jos|sub|[îâi]n pagina|pe pagina).*|continuarea (articolului|textului|[șşs]tirii)? ?(dup[ăa]|mai jos|sub|[îâi]n pagina|pe pagina).*|continu[ăa] (mai jos|dup[ăa] reclam[ăa]|dup[ăa] publicitate|sub video).*|continu[ăa] s[ăa] cite[șşs]ti.*|cite[șşs]te mai departe dup[ăa] .*|(cump[ăa]r[ăa]|comand[ăa]|vezi oferta|profit[ăa])( (acum|aici|de ofert[ăa]|de pe .{3,20}|online))',
      removes: 'Articolul continuă după reclamă',
      keeps: 'Reclama a costat partidul un milion.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        '(articol|articolul|text|textul|pagina|site-ul)[^.]{0,25} (con[țţt]ine|poate con[țţt]ine|con[țţt]in) (linkuri|link-uri) (afiliate|de afiliere|sponsorizate)|(linkuri|link-uri|linkurile|link-urile) (afiliate|de afiliere) [^.]{0,60}(comision|primim|c[âîa][șşs]tig[ăa]m)|(putem|este posibil s[ăa]|redac[țţt]ia poate) (primi|c[âîa][șşs]tiga|primim) (un )?(mic )?comision|^(acest |un )?(articol|material|con[țţt]inut|text|proiect)(ul)? (a fost |este )?(realizat|sus[țţt]inut|scris|publicat|finan[țţt]at|creat) ([îâi]n (parteneriat|colaborare)|cu sprijinul|cu sus[țţt]inerea|de (partener|clien))',
      removes: 'Acest articol conține linkuri afiliate.',
      keeps: 'Banca poate primi un comision pentru fiecare poliță.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 34,
      pattern:
        '[(\\[*>▶►→•-]* ?(?!.*[–—,”"-] ?(a spus|spune|a zis|zice|a declarat|a ad[ăa]ugat|a strigat|a [îâi]ntrebat|[îâi]i spune))((cite[șşs]te|citi[țţt]i|citeste-o|vezi|vede[țţt]i|urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i|ascult[ăa]|asculta[țţt]i|afl[ăa]|afla[țţt]i|descoper[ăa]|prive[șşs]te|recite[șşs]te|nu rata|nu rata[țţt]i|consult[ăa]|intr[ăa]|acceseaz[ăa])( ([șşs]i|mai (mult|multe|departe)|aici|integral|tot|articolul( integral| complet)?|continuarea|acum|live|video|[îâi]n continuare|pe .{3,30}|pe larg|mai multe despre .{3,40}|foto|galeria foto|imaginile|totodat[ăa]|detalii))*|(te-ar|v-ar|te|v[ăa]|[țţt]i-ar|te mai) (putea|poate|pot|ar putea) ([șşs]i )?(interesa|intereseaz[ăa])( [șşs]i)?|s-ar putea s[ăa] (te|v[ăa]) intereseze( [șşs]i)?|(mai multe|mai mult)( (despre .{3,40}|detalii|informa[țţt]ii|pe aceea[șşs]i tem[ăa]|pe tema .{3,30}|aici))?|(articole|[șşs]tiri|subiecte|materiale) (similare|recomandate|asem[ăa]n[ăa]toare|conexe|pe aceea[șşs]i tem[ăa]|asociate)|articol (recomandat|similar|asociat)|pe aceea[șşs]i tem[ăa]|recomand([ăa]m|area|[ăa]ri|[ăa]rile|ate)( ([șşs]i|redac[țţt]iei|noastre?|autorului|editorilor))?|detalii( (aici|[îâi]n articol))?|am scris (despre|[șşs]i)( .{3,30})?)( ?[:|»>▶►→]| [–—-] )|[(\\[*>▶►→•-]* ?(video|foto|foto-video|foto[ &+și/]+video|galerie( foto)?|imagini|live|live text|live video|podcast|quiz|surs[ae]( (informa[țţt]iei|articol|articolului|foto))?|surse|bibliografie|referin[țţt]e|etichete?|tag(uri|-uri|s)?|subiecte?|teme|cuvinte[ -]cheie|categori[ie]|sec[țţt]iun(e|i)|[șşs]tiri|documente?|exclusiv|interviu|analiz[ăa]|opinie|reportaj|harta?|context|linkuri|din aceea[șşs]i serie|din aceea[șşs]i categorie|publicat [îâi]n|articolul precedent|articolul urm[ăa]tor|parteneri) ?[:|»>▶►→]',
      removes: 'Citește și: Podul rămâne închis',
      keeps: 'Mai mulți oameni au venit seara la pod.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 11,
      pattern:
        '((cite[șşs]te|citi[țţt]i|vezi|vede[țţt]i|ascult[ăa]|urm[ăa]re[șşs]te|afl[ăa]|afla[țţt]i|descoper[ăa]) ([șşs]i|aici|integral|(continuarea|tot articolul|articolul|toate|galeria|toat[ăa] [șşs]tirea|alte ([șşs]tiri|articole))( .{0,40})?|mai (departe|mult|multe)( (despre|pe|aici|[îâi]n|[șşs]tiri|articole|detalii) .{0,40})?)|(vezi|arat[ăa]|[îâi]ncarc[ăa]|afi[șşs]eaz[ăa]|cite[șşs]te) (toate|tot|mai multe?|[îâi]nc[ăa])( (articole|[șşs]tiri|comentarii|imagini|post[ăa]ri|rezultate|subiecte|video).{0,15})?|(articole|[șşs]tiri|subiecte|post[ăa]ri|materiale|con[țţt]inut|pagini|videoclipuri|produse) (similare?|recomandate?|asem[ăa]n[ăa]toare|conexe|[îâi]nrudite|asociate?|populare|recente|noi|pe aceea[șşs]i tem[ăa]|din aceea[șşs]i (categorie|sec[țţt]iune|serie)|de la acela[șşs]i autor)|(pe aceea[șşs]i tem[ăa]|din aceea[șşs]i (categorie|sec[țţt]iune|serie)|pe acela[șşs]i subiect)|recomand([ăa]ri|[ăa]rile|area|ate)( (noastre|redac[țţt]iei|pentru tine|editorilor|partenerilor|video|zilei|ta|s[ăa]pt[ăa]m[âîa]nii|din .{3,20}))?|recomand[ăa]m( [șşs]i)?|(editorii|redac[țţt]ia) recomand[ăa]|(alegerea|alegerile) (redac[țţt]iei|editorilor)|(te-ar|v-ar|[țţt]i-ar|te|v[ăa]|ar putea s[ăa] te) (putea|mai putea|pot|poate|interesa)( [șşs]i| mai| de asemenea)?( (interesa|pl[ăa]cea|intereseaz[ăa]))?( [șşs]i)?|s-ar putea s[ăa]-?([țţt]i| te| v[ăa])? ?(plac[ăa]|intereseze).{0,10}|cele mai (citite|noi|recente|populare|vizualizate|comentate|importante|bune|distribuite)( (articole|[șşs]tiri|post[ăa]ri|stiri|din .{3,20}|subiecte))?|(ultimele|alte|nout[ăa][țţt]i|top|principalele|toate|mai multe|cele mai noi) ([șşs]tiri|articole|nout[ăa][țţt]i|subiecte|post[ăa]ri|materiale|video|informa[țţt]ii|episoade)( (din|de|despre|pe|ale) .{3,25})?|ultima or[ăa]|[șşs]tiri de ultim[ăa] or[ăa]|[șşs]tirile zilei|[șşs]tiri( pe scurt| video)?|[șşs]tirea zilei|(articolul|postarea|pagina|[șşs]tirea|fotografia) (anterioar[ăa]|anterior|precedent|precedent[ăa]|urm[ăa]tor|urm[ăa]toare|urm[ăa]toarea)|(anterior|precedent|urm[ăa]torul|urm[ăa]tor|[îâi]nainte|[îâi]napoi)|[îâi]napoi (la|sus|[îâi]n) .{0,30}|[îâi]napoi sus|(mergi|sari|salt) la .{3,30}|(prima pagin[ăa]|pagina principal[ăa]|acas[ăa]|cuprins|sumar)|([îâi]n acest articol|cuprinsul articolului)|etichete|taguri|tag-uri|subiecte|categorii|galerie foto|(vezi|deschide) (galeria|imaginile|fotografiile|video)( foto)?( .{0,20})?|surse|sursa|bibliografie|note|referin[țţt]e|nu rata|nu rata[țţt]i|mai multe( (detalii( aici)?|informa[țţt]ii( aici)?|[șşs]tiri|articole|despre [^ ]+( [^ ]+){0,2}))?|detalii (aici|[îâi]n articol)|trending|(partenerii no[șşs]tri|parteneri|de la partenerii no[șşs]tri|din re[țţt]ea|[șşs]tiri parteneri)|(foto|video|citatul|imaginea|articolul) zilei)|continu[ăa] (lectura|s[ăa] cite[șş]ti)( .{0,15})?|mai multe (de la|de acela[șş]i|articole de).{0,25}|toate (știrile|articolele|ştirile) (din|despre|de) [^ ]+( [^ ]+)?',
      removes: 'Articole similare',
      keeps: 'Alte știri au venit noaptea, și niciuna nu era bună.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 36,
      pattern:
        '^(mai multe|alte|toate)?[^.]{0,40}(detalii|informa[țţt]ii|[șşs]tiri|articole|nout[ăa][țţt]i|detaliile)[^.]{0,50} (g[ăa]si[țţt]i|g[ăa]se[șşs]ti|pute[țţt]i (citi|g[ăa]si|vedea)|po[țţt]i (citi|g[ăa]si|vedea)|citi[țţt]i|cite[șşs]ti|afla[țţt]i|afli) [^.]{0,10}(aici|pe (site|pagina|www|https?|noi)|[îâi]n (acest articol|articolul|sec[țţt]iunea))|(interviul|articolul|emisiunea|podcastul|reportajul|materialul|textul|raportul|documentul|episodul)( integral| complet| [îâi]ntreg)?[^.]{0,30} (poate fi (citit|urm[ăa]rit|ascultat|v[ăa]zut|consultat)[^.]{0,15} (aici|mai jos|pe site|integral)|[îâi]l (g[ăa]si[țţt]i|g[ăa]se[șşs]ti|pute[țţt]i|po[țţt]i|vezi|cite[șşs]ti)[^.]{0,25}|integral aici)|(am scris|scriam|am relatat) (despre (asta|acest|subiect|caz)[^.]{0,30} )?(pe larg |deja )*(aici|[îâi]ntr-un articol anterior|[îâi]n acest articol)|^(click|clic|d[ăa] click|da[țţt]i click|apas[ăa]|ap[ăa]sa[țţt]i|acceseaz[ăa]|accesa[țţt]i|intr[ăa]|intra[țţt]i) (aici|pe (imagine|foto|galerie|link-ul de mai jos|poza)|pentru (a |galerie|mai))|^(urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i|vezi|vede[țţt]i|cite[șşs]te|citi[țţt]i) (mai jos|[îâi]n galeria|galeria foto|integral|articolul (complet|integral)|pe site|cele mai|live|imaginile|[șşs]i alte|toate|ultimele|aici)( |$|[.!])|(cite[șşs]te|citi[țţt]i|vezi|vede[țţt]i|afl[ăa]|afla[țţt]i) (aici|mai multe( (despre|detalii|informa[țţt]ii|[șşs]tiri)[^.]{0,40})?|[îâi]ntregul (articol|interviu)|continuarea|tot (articolul|interviul))[^.]{0,20} (aici|pe site|[îâi]n articolul|(pe|[îâi]n) [^ ]+\\.(ro|md|com|net))|^([șşs]tire|articol) [îâi]n curs de actualizare|^(r[ăa]m[âîa]i|r[ăa]m[âîa]ne[țţt]i) cu noi|^(vom reveni|revenim) cu (detalii|am[ăa]nunte|informa[țţt]ii)[^.]{0,12}\\.?$',
      removes: 'Mai multe detalii găsiți aici.',
      keeps: 'Mai multe detalii vrea primarul să dea vineri.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(?!.*, (scrie|spune|a spus) )(aboneaz[ăa]-te|abona[țţt]i-v[ăa]|aboneaz[ăa]-m[ăa]|m[ăa] abonez|[îâi]nscrie-te|[îâi]nscrie[țţt]i-v[ăa]|[îâi]nregistreaz[ăa]-te|[îâi]nregistra[țţt]i-v[ăa])( (la|pe|acum|gratuit|aici|pentru|[șşs]i|nu)|[.!]|$)|(vreau|vrei|doresc|dori[țţt]i|dore[șşs]ti) s[ăa] (m[ăa] |te |v[ăa] )?(primesc|prime[șşs]ti|primi[țţt]i|abonez|abonezi|fii|fi[țţt]i) [^.]{0,60}(newsletter|e-?mail|[șşs]tiri|nout[ăa][țţt]i|notific[ăa]ri|la curent|\\?)|(la|[îâi]n) newsletter(ul|ele)? (nostru|noastre|zilnic|gratuit|s[ăa]pt[ăa]m[âîa]nal|[a-z0-9]{3,12}\\b)?[^.]{0,20}(pentru|[șşs]i|$|abon)|^newsletter(ul)?\\b[^.]{0,40}$|newsletterul (nostru|zilnic)[^.]{0,40}|(introdu|introduce[țţt]i|completa[țţt]i|^completeaz[ăa]|^scrie|las[ăa]-ne)(-ne)? (aici )?(adresa|e-?mailul|emailul|o adres[ăa])( ta| dumneavoastr[ăa]| dvs\\.?)?( de)?( e-?mail)?|^(adresa (ta |dvs\\.? |dumneavoastr[ăa] )?(de )?)?e-?mail(ul)?( t[ăa]u| dvs\\.?| \\*)?$|(prin|d[âîa]nd) (abonare|[îâi]nscriere|trimiterea|click|ap[ăa]sarea|abonarea|continuarea)[^.]{0,60} (e[șşs]ti|sunte[țţt]i|[îâi][țţt]i|confirm|accept|da[țţt]i|v[ăa])[^.]{0,20}|(te po[țţt]i|v[ăa] pute[țţt]i|m[ăa] pot) dezabona|([îâi][țţt]i mul[țţt]umim|v[ăa] mul[țţt]umim|mul[țţt]umim)[^.]{0,15} (pentru|c[ăa]) (abon|[îâi]nscri|te-ai|v-a[țţt]i|ne cite[șşs]ti|ai citit|ne citi[țţt]i|sus[țţt]inere)|(urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i|urmariti|urm[ăa]re[șşs]te-|g[ăa]se[șşs]te|g[ăa]si[țţt]i)[- ]?(ne|nerdezi|toate [șşs]tirile)( [șşs]i)? (pe|[șşs]i pe|[îâi]n)\\b|(^|[.!?] )(urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i|cite[șşs]te|adaug[ăa]|ad[ăa]uga[țţt]i) [^.]{2,30}(\\.ro|\\.md)?( [șşs]i)? (pe|ca|[îâi]n|la) (google|facebook|instagram|whatsapp|telegram|tiktok|youtube|x\\b|viber|surs[ăa]|surse|sursele|lista)|(^|[.!?] )(urm[ăa]re[șşs]te|urm[ăa]ri[țţt]i|acceseaz[ăa]|intr[ăa] pe|aboneaz[ăa]-te la|al[ăa]tur[ăa]-te|al[ăa]tura[țţt]i-v[ăa]|intr[ăa] [îâi]n)[^.]{0,30} (canalul|pagina|grupul|comunitatea|canalele) (nostru|noastr[ăa]|noastre|de whatsapp|de telegram|de youtube|whatsapp|telegram|oficial[ăa]|[a-z0-9.]{3,15} (de|pe))|(fii|fi[țţt]i|r[ăa]m[âîa]i|r[ăa]m[âîa]ne[țţt]i) (mereu |primul |tot timpul |primii |permanent )*(la curent|conectat|conecta[țţt]i|informat|informa[țţt]i|care afl[ăa])|(pentru a|ca s[ăa]|dac[ăa] vrei s[ăa]|dac[ăa] nu vrei s[ăa]|vrei s[ăa])[^.]{0,20} nu (pierzi|ratezi|rata|pierde|rata[țţt]i|pierde[țţt]i)|((d[ăa]|da[țţt]i|las[ăa])-ne|^(d[ăa]|da[țţt]i|las[ăa])) (un )?(like|follow)[^.]{0,50}|(^|[.!?] )(apreciaz[ăa]|aprecia[țţt]i)(-ne)? (pagina|pe facebook)|(ai|ave[țţt]i|ai deja|ave[țţt]i deja)( deja)? (un )?(cont|abonament)( activ)?\\?|(e[șşs]ti|sunte[țţt]i) (deja )?abonat\\??( autentific| conect| log|$)|nu (ai|ave[țţt]i) ([îâi]nc[ăa] )?(un )?(cont|abonament)\\?|(autentific[ăa]-te|autentifica[țţt]i-v[ăa]|conecteaz[ăa]-te|conecta[țţt]i-v[ăa]|logheaz[ăa]-te|loga[țţt]i-v[ăa]|intr[ăa] [îâi]n cont)( (pentru|cu|aici|acum|ca|sau|[șşs]i)[^.]{0,40}|[.!]?$)|^(autentificare|abonamente?|abonare|[îâi]nregistrare|conectare|intr[ăa] [îâi]n cont|creeaz[ăa] cont|cont nou|m[ăa] abonez|contul meu|notific[ăa]ri)$|(^|[.!?] )(creeaz[ăa]|crea[țţt]i|f[ăa])(-[țţt]i|-v[ăa])? (un )?cont( gratuit| nou)?[^.]{0,30}(pentru|gratuit|$)|(articol|articolul|acest articol|con[țţt]inut|con[țţt]inutul|textul)[^.]{0,30} (disponibil|rezervat|accesibil|dedicat|este) (doar |numai |exclusiv )*(pentru |doar |numai )*abona[țţt]i(lor)?[^.]{0,20}|(exclusiv|doar|numai|disponibil) (pentru )?abona[țţt]i(i|lor)?( no[șşs]tri|ilor)?\\.?$|(continu[ăa]|continua[țţt]i|pentru a continua|pentru a citi)( lectura| s[ăa] cite[șşs]ti| citirea| articolul)?[^.]{0,40} (abon|autentif|cont\\b|[îâi]nregistr)|(^|[.!?] )(sus[țţt]ine|sus[țţt]ine[țţt]i|sprijin[ăa]|sprijini[țţt]i|ajut[ăa])(-ne)? ?(jurnalismul|presa independent[ăa]|presa liber[ăa]|redac[țţt]ia|munca noastr[ăa]|proiectul nostru|activitatea noastr[ăa]|[a-z]{3,10}\\.ro|cu o dona[țţt]ie|printr-o dona[țţt]ie|[șşs]i tu)[^.]{0,60}|(^|[.!?] )(doneaz[ăa]|dona[țţt]i|contribuie|contribui[țţt]i) (acum|aici|pentru (a sus[țţt]ine|noi|jurnal|redac)|lunar|[șşs]i tu|online|\\d+ ?(€|lei|euro))|^doneaz[ăa][.!]?$|^(sus[țţt]ine-ne|sus[țţt]ine[țţt]i-ne|doneaza|dona[țţt]ii)[.!]?$|(redirec[țţt]ioneaz[ăa]|redirec[țţt]iona[țţt]i) (gratuit )?(3,5|2|20) ?%|(devino|deveni[țţt]i) (membru|membri|abonat|sus[țţt]in[ăa]tor|patron)[^.]{0,40}(al|nostru|pe|acum|$|[.!])|(^|[.!?] )(descarc[ăa]|desc[ăa]rca[țţt]i|instaleaz[ăa]|instala[țţt]i) (gratuit |acum )*(aplica[țţt]ia|app)[^.]{0,40}(pe|noastr[ăa]|mobil|gratuit|din|$|[.!])|(^|[.!?] )(activeaz[ăa]|activa[țţt]i|permite) notific[ăa]rile|([țţt]i-a pl[ăa]cut|v-a pl[ăa]cut|dac[ăa] [țţt]i-a pl[ăa]cut|[îâi][țţt]i place)[^?.]{0,15} (articol|acest|ce cite[șşs]ti|material|text|[șşs]tire)[^?]{0,40}|(^|[.!?] )(ascult[ăa]|asculta[țţt]i|urm[ăa]re[șşs]te|aboneaz[ăa]-te)[^.]{0,50} (pe|[îâi]n) (spotify|apple podcasts|youtube|google podcasts|soundcloud)|(^|[.!?] )(cump[ăa]r[ăa]|comand[ăa]|cite[șşs]te) (edi[țţt]ia|revista|noul num[ăa]r|num[ăa]rul)[^.]{0,40}(tip[ăa]rit|chio[șşs]c|print|digital|acum|online)|(edi[țţt]ia|revista|num[ăa]rul)[^.]{0,30} (la chio[șşs]c|[îâi]n chio[șşs]c|la toate chio[șşs]curile)|(^|ai |beneficiezi de )(acces|accesul) nelimitat (la (toate|articol|conținut|arhiv)|pe (site|toate))|([îâi][țţt]i trimitem|v[ăa] trimitem|prime[șşs]ti|primi[țţt]i)[^.]{0,40} (direct |zilnic )+(pe|[îâi]n) (e-?mail|inbox|adresa|whatsapp)|(anulezi|po[țţt]i anula|pute[țţt]i anula) (abonamentul )?oric[âîa]nd|ofer[ăa] (acest )?(articol|abonament)|intr[ăa] [șşs]i pe contul|contul nostru de (instagram|facebook|tiktok)|^prime(ște|şte|ști|şti|sc)[^.]{0,60}(știri|ştiri|nout|informa)[^.]{0,40}(pe|în|la) (e-?mail|inbox|adresa ta|căsuța)|^te-ai (abonat|înscris)\\b|(aboneaz[ăa]-te|abona[țţt]i-v[ăa]) (cu|de la|la doar)|^(vrei|vre[țţt]i) s[ăa] (prime[șş]ti|primi[țţ]i)[^?]{0,70}\\?$|^(articolul|materialul|interviul) (integral|complet)[^.]{0,20}(tip[ăa]rit|print|revist)|^jurnalismul (independent|de calitate) cost[ăa][^.]{0,15}\\W*$|^ofer[ăa]-ne o cafea|^suntem [șş]i pe (threads|whatsapp|telegram|instagram|tiktok|facebook)\\W*$|^nu rata (nimic|nicio)[^.]{0,60}$',
      removes: 'Abonează-te la newsletterul nostru!',
      keeps: 'Ziarul a pierdut o treime din abonați.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 9,
      pattern:
        '(distribuie|distribui[țţt]i|distribuiri|partajeaz[ăa]|partajare|share|trimite|printeaz[ăa]|imprim[ăa]|tip[ăa]re[șşs]te|printare|salveaz[ăa]|facebook|twitter|tweet|x|whatsapp|messenger|linkedin|pinterest|telegram|instagram|youtube|viber|e-?mail|comentarii|comentariu|comenteaz[ăa]|copiaz[ăa]|copiaz[ăa] link(ul)?|copy link|link|apreciaz[ăa]|[îâi]mi place|like|ascult[ăa]|urm[ăa]re[șşs]te|reac[țţt]ii|favorite|aboneaz[ăa]-te|[,/|•·\\d\\s])+|(distribuie|distribui[țţt]i|partajeaz[ăa]|trimite|share)( (pe|articolul|acest|prin|[șşs]tirea|unui prieten|la|cu|via|mai departe|aceast[ăa]|prietenilor)( .{0,30})?)|(link|linkul|link-ul) (a fost )?copiat.{0,20}|copiat( [îâi]n clipboard)?|(salveaz[ăa]|adaug[ăa]) (articolul|pentru mai t[âîa]rziu|la favorite|[îâi]n lista.{0,15})|cite[șşs]te mai t[âîa]rziu|(ascult[ăa]|asculta[țţt]i) (acest |aceast[ăa] )?(articol|articolul|[șşs]tire|[șşs]tirea|textul|varianta audio).{0,25}|(timp|timpul|durata) (estimat )?(de |estimat de )?(citire|lectur[ăa]|citit|citirii)( estimat)? ?:? ?.{0,15}|\\d+ ?(min|minute?|minut)\\.? (de )?(citit|citire|lectur[ăa]|read)|(dimensiune|m[ăa]rime|m[ăa]rimea|dimensiunea) (text|font|textului|fontului|literelor).{0,10}|(m[ăa]re[șşs]te|mic[șşs]oreaz[ăa]) (textul|fontul)|(acord[ăa] o not[ăa]|evalueaz[ăa]|voteaz[ăa] articolul|noteaz[ăa])( .{0,20})?|(a fost|[țţt]i-a fost) (util|de folos) (acest )?articol(ul)?|raporteaz[ăa] (o )?(eroare|gre[șşs]eal[ăa]|problem[ăa]).{0,20}|semnaleaz[ăa] o (eroare|gre[șşs]eal[ăa])|\\d+ (distribuiri|comentarii|comentariu|aprecieri|vizualiz[ăa]ri|afi[șşs][ăa]ri|reac[țţt]ii|share-uri)|(vizualiz[ăa]ri|afi[șşs][ăa]ri|acces[ăa]ri) ?:? ?\\d*|raporteaz[ăa] (con[țţt]inutul|comentariul|abuz)( .{0,15})?|scrie (autorului|autoarei|redac[țţt]iei)|(un )?articol bun\\? distribuie.{0,6}',
      removes: 'Distribuie pe Facebook',
      keeps: 'Distribuie pâine săracilor de zece ani.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'vezi aceast[ăa] postare pe instagram|o postare (distribuit[ăa]|partajat[ăa]) de .{2,60}\\(@[\\w.]+.*',
      removes: 'O postare distribuită de Ann Ott (@annott)',
      keeps: 'O postare a lui Ann Ott l-a supărat pe primar.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '(comentarii|comentariile|opinii)( (recente|cititori|cititorilor|facebook|populare|la articol|[îâi]nchise|.{0,3}\\d+.{0,3}))*|(adaug[ăa]|las[ăa]|l[ăa]sa[țţt]i|scrie|scrie[țţt]i|posteaz[ăa]|public[ăa]|trimite|ad[ăa]uga[țţt]i) (un |[șşs]i tu un |primul |o )?(comentariu|comentariul|r[ăa]spuns|opinie|p[ăa]rere|reply)( .{0,20})?|(vezi|afi[șşs]eaz[ăa]|ascunde|cite[șşs]te|arat[ăa]) (toate )?comentariile( .{0,20})?|(niciun comentariu|nu exist[ăa] comentarii|f[ăa]r[ăa] comentarii|nici un comentariu|0 comentarii)( .{0,20})?|(comenteaz[ăa]|comenta[țţt]i)( (acest|articolul|pe|cu|[șşs]i).{0,20})?|anuleaz[ăa] r[ăa]spunsul|r[ăa]spunde( anuleaz[ăa] r[ăa]spunsul)?|(sorteaz[ăa]|ordoneaz[ăa])( dup[ăa])?.{0,15}|(cele mai )?(vechi|noi|recente|apreciate) primele|(spune-ne|spune[țţt]i-ne|spune-[țţt]i|exprim[ăa]-[țţt]i|scrie-ne) ([șşs]i tu )?(p[ăa]rerea|opinia)( .{0,12})?|p[ăa]rerea ta( conteaz[ăa])?|comentariile sunt ([îâi]nchise|dezactivate|oprite)( .{0,30})?|regulament(ul)? comentarii|reguli(le)? (de )?(comentarii|comentare|comentariilor)|(intr[ăa]|particip[ăa]|al[ăa]tur[ăa]-te)( [îi]n| la)? (discu[țţt]i[ea]|conversa[țţt]i[ea]|dezbater[ei])',
      removes: 'Adaugă un comentariu',
      keeps: 'Comentariile primarului au supărat orașul.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 70,
      pattern:
        'adresa (ta|dvs\\.?|dumneavoastr[ăa]) de e-?mail nu va fi|c[âîa]mpurile obligatorii (sunt|au fost) marcate|(trebuie s[ăa] (fii|fi[țţt]i|te)|pentru a (publica|ad[ăa]uga|l[ăa]sa|scrie|posta|putea comenta|comenta))[^.]{0,40} (comentari|autentific|loga|[îâi]nregistr)|(trebuie s[ăa] fii|trebuie s[ăa] fi[țţt]i) (autentificat|logat|conectat)|(fii|fi[țţt]i) (tu )?(primul|primii|prima)( care)?[^.]{0,25} (coment|p[ăa]rer|las[ăa])|(spune|spune[țţt]i|las[ăa]|l[ăa]sa[țţt]i|scrie|scrie[țţt]i|a[șşs]tept[ăa]m)(-ne|-[țţt]i)? [^.]{0,40}([îâi]n (sec[țţt]iunea de )?comentarii|la comentarii|p[ăa]rerea ta|opinia ta|p[ăa]rerile voastre|un comentariu)|(tu ce (crezi|p[ăa]rere ai)|voi ce crede[țţt]i|ce p[ăa]rere (ai|ave[țţt]i)|ce crezi|ce crede[țţt]i)( despre)?([^.?]{0,20}(asta|aceast|acest|subiect)[^.?]{0,20})?\\?($| )|(tu ce|voi ce|ce) (crezi|crede[țţt]i|p[ăa]rere)[^.?]{0,60}\\?( (spune|scrie|las[ăa]|a[șşs]tept[ăa]m|voteaz[ăa]|comenteaz[ăa]))|salveaz[ăa]-mi numele[^.]{0,80}|([îâi][șşs]i rezerv[ăa]|ne rezerv[ăa]m) dreptul[^.]{0,60} (coment|mesaj|[șşs]terg|elimin|edita)|(nu ([îâi][șşs]i asum[ăa]|r[ăa]spunde|este responsabil)[ăa]?|responsabilitatea)[^.]{0,40} (comentari|opiniile exprimate|mesajel)|(comentariile|comentarii)[^.]{0,30} (apar[țţt]in|nu reprezint[ăa]|sunt moderate|vor fi (moderate|[șşs]terse)|care con[țţt]in|jignitoare)|prin (postarea|publicarea) (comentari|unui comentariu)|^sondaj: ?[^.]{5,90}\\?|^comentariul (t[ăa]u|dvs\\.?|dumneavoastr[ăa]) (va|este|a)|^trimite-ne (pozele|filmările|filmarile|imaginile|o poz)',
      removes: 'Adresa ta de email nu va fi publicată.',
      keeps: 'Adresa primăriei nu s-a schimbat.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        '(autor(i|ul|ii)?|text|redactor(i)?|editor(i|ul)?|redactat de|scris de|realizat de|editat de|articol de|articol scris de|un articol de|traducere(a)?( de| [șşs]i adaptare)?|corespondent|reporter|publicat de|postat de|redac[țţt]ia|fotografii de|imagine|montaj|grafic[ăa]|consultant|corector|contact|interviu realizat de|corectur[ăa]) ?:|(data (public[ăa]rii|actualiz[ăa]rii|publicare)|(ultima )?(actualizare|modificare)|actualizat|publicat|postat|publicat la data de|publicat pe|publicat la|creat|ad[ăa]ugat|update)( ?:( la)? ?(\\d|azi|ieri|ast[ăa]zi|luni|mar[țţt]i|miercuri|joi|vineri|s[âîa]mb|dumin)| (la |pe |[îâi]n |data de |[îâi]n data de |azi,? |ieri,? |luni,? |mar[țţt]i,? |miercuri,? |joi,? |vineri,? |s[âîa]mb[ăa]t[ăa],? |duminic[ăa],? )*\\d{1,2}[ .:/-][^!?]{0,30}\\d$)|(scris|editat|tradus|publicat|realizat|postat) de:? [a-zà-ț-]+ [a-zà-ț-]{3,}$|(azi|ast[ăa]zi|ieri),? (la )?(ora )?\\d+[:.]\\d\\d$|acum \\d+ (de )?(minut|minute|ore|or[ăa]|zile|zi|s[ăa]pt[ăa]m[âîa]ni|luni)$|despre (autor|autoare|autori)$|(mai multe|toate|vezi toate|alte) (articole(le)?) (de|scrise de|ale) (acela[șşs]i autor|acest autor|autorul(ui)?|autorului)|\\(?(?:[a-zà-ț]{2,10} ?[/,–-] ?)?(agerpres|mediafax|news\\.ro|reuters|afp|dpa|ap|ansa|ria novosti|moldpres|ipn|rador|hotnews|digi24|dw|bbc|europa fm)(( ?[/,;–-] ?)[\\wà-ț.]{2,15})*\\)?$',
      removes: 'Autor: Ana Popescu',
      keeps: 'Autorul scrisorii nu a mai semnat niciodată.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(ai|a[țţt]i) (observat|g[ăa]sit|sesizat|descoperit|identificat|v[ăa]zut)[^?.]{0,12} (o )?(gre[șşs]eal|eroare|erori|gre[șşs]eli)[^?.]{0,30}(\\?|,? (scrie|selectea|spune|anun[țţt]|semnal))|(selecteaz[ăa]|selecta[țţt]i|selecteaz[ăa]-l)[^.]{0,40} ctrl ?\\+ ?enter|(ai|ave[țţt]i|dac[ăa] ai|dac[ăa] ave[țţt]i|de[țţt]ii|de[țţt]ine[țţt]i) (o |un |vreo |[șşs]i tu o |informa[țţt]ii|imagini|fotografii)[^?.]{0,40}(poveste|informa[țţt]i|subiect|pont|imagin|fotografi|[șşs]tire|sesizar|video|document|relevant)[^?.]{0,60}(\\?|,)[^.]{0,20} ?(scrie|trimite|contact|spune|sun|[îâi]mp[ăa]rt[ăa][șşs])|(ai|a[țţt]i) fost martor[^?.]{0,40}(\\?|,? (scrie|trimite|sun|contact))|(trimite|trimite[țţt]i|scrie|scrie[țţt]i)-ne( [șşs]i)? (un mesaj|un e-?mail|mesaj|informa[țţt]i|imagini|pe (whatsapp|adresa|e-?mail|facebook)|la (adresa|num[ăa]rul|redac[țţt]i|[^ ]+@)|aici|sesiz[ăa]ri)|(^|[?!] )(scrie|trimite|contacteaz[ăa])-ne[.!]?$|(po[țţt]i|pute[țţt]i) (contacta|scrie) (redac[țţt]ia|autorul|autoarea|autorului|jurnalist)|(contacteaz[ăa]|contacta[țţt]i)(-ne| redac[țţt]ia| autorul)|(acest |un )?(articol|text|interviu|eseu|material)(ul)?[^.]{0,20} (a fost )?(publicat (ini[țţt]ial|prima dat[ăa]|pentru prima oar[ăa]|original)|a ap[ăa]rut (ini[țţt]ial|prima dat[ăa]|prima oar[ăa]))|(articol|text|material|preluat)(ul)?( este)? (preluat|tradus) (de pe|din|cu acordul|dup[ăa]|de la)|(preluare|traducere|adaptare) dup[ăa]\\b|^(cu informa[țţt]ii de la|sursa informa[țţt]iei|via) |^(articol|text) (tradus|generat|scris) (automat|cu ajutorul|de ai)|^(imagine|foto|ilustra[țţt]ie)[^.]{0,10}(generat|creat|realizat)[ăa] (cu|de) (ai\\b|inteligen)|^(a|au) colaborat ?: ?[^.,]{3,40}$',
      removes: 'Ai observat o greșeală? Scrie-ne.',
      keeps: 'A găsit o greșeală pe factură și a scris băncii.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^(?!.* (spune|a spus|crede|a declarat|sus[țţt]ine|explic[ăa])( |,|$))[^.?!„"]{3,50} (este|e) (un |o )?(jurnalist|jurnalist[ăa]|reporter|reporter[ăa]|redactor|redactoare|editor|editoare|editorialist|corespondent|corespondent[ăa])[ăaă]?( [a-zà-ț-]+){0,3} (la|[îâi]n cadrul|pentru|al|din|cu (o )?experien[țţt][ăa])\\b|(a absolvit|absolvent[ăa]?( al| a)?) [^.]{0,40}(jurnalism|comunicare|litere|filologie|[șşs]tiin[țţt]e politice)|(lucreaz[ăa]|scrie|activeaz[ăa])[^.]{0,25} ([îâi]n pres[ăa]|ca jurnalist|[îâi]n jurnalism|[îâi]n media) (din|de|de peste) [^.]{2,20}|(s-a al[ăa]turat|face parte din) (echipe[ii]|echipa|redac[țţt]ie[ii]|redac[țţt]ia) [a-z]|^[^.?!@,]{0,40}[^ ]+@[\\w-]+(\\.\\w+)+$',
      removes: 'Ana Popescu este jurnalistă la Digul.',
      keeps: 'Jurnalistul a fost primul care a văzut podul.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '(^|[\\s(|/.,”"])(foto|fotografie|fotografii|sursa|sursa (foto|fotografiei|foto-video|imaginii|video)|surse foto|credit( foto)?|credite foto|imagine|imagini|foto credit|grafic[ăa]|infografic|ilustra[țţt]ie|captur[ăa]( foto| video)?|colaj|colaj foto|video|hart[ăa]|desen|autor foto) ?: ?[^!?.]{1,90}$|(^|[\\s(|])(foto ?[:/]|sursa foto ?:?|credit foto ?:?|arhiv[ăa] foto) ?[^!?]{1,70}$|\\((foto|sursa|surs[ăa]|imagine|fotografie|arhiv[ăa]|captur[ăa]|credit)[^)]{0,70}\\)$|/ ?(agerpres|mediafax|afp|reuters|getty|ap|epa|hepta|shutterstock|profimedia|inquam photos|inquam|dreamstime|moldpres|captur[ăa] (video|tv|foto)|facebook)\\b|(inquam photos|getty images|shutterstock|profimedia|dreamstime|pixabay|unsplash|pexels|adobe stock|istock|mediafax foto|agerpres foto|hepta\\.ro|123rf|wikimedia commons)|(foto|imagine|fotografie|imagini|fotografii) (cu )?(caracter |rol |scop |titlu )?(de )?(ilustrativ|simbol|arhiv[ăa]|ilustra[țţt]ie|generic|orientativ)[ăae]?\\W*$|^(foto|fotografie|imagine)[^.]{0,8} (cu )?(caracter|rol|scop|titlu) (de )?(ilustrativ|exemplu|simbol)|^(captur[ăa] (video|de ecran|foto|tv|facebook)|arhiv[ăa]|foto(grafie)? (de )?arhiv[ăa])\\b[^.]{0,40}$|^(m[ăa]re[șşs]te|deschide|vezi) (imaginea|fotografia|foto)|^(foto(grafia)?|imaginea|poza) \\d+ (din|/) \\d+|^© [^.]{2,60}$|^([îâi]n (imagine|fotografie)|[îâi]n foto) ?:|fotografie de [^.!?]{3,40}( ?/ ?)[^.!?]{2,40}$',
      removes: 'Podul în mai. Foto: Ana Popescu / Agerpres',
      keeps: 'Fotografia arată cât de mic era odată orașul.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'toate drepturile (sunt )?rezervate|drepturi de autor[^.]{0,30} (rezervate|protejat|apar[țţt]in)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|(informa[țţt]iile|articolele|[șşs]tirile|materialele|con[țţt]inutul|textele)[^.]{0,80} (pot fi preluate|poate fi preluat|pot fi reproduse|poate fi reprodus|sunt destinate|este destinat|sunt protejate|este protejat)|(preluarea|reproducerea|republicarea|copierea|redistribuirea|distribuirea|utilizarea)[^.]{0,100} (este (strict )?interzis|sunt interzis|se poate face|se face|f[ăa]r[ăa] (acord|permisiun|citare)|doar (cu|[îâi]n limita)|numai cu|cu citarea)|este (strict |cu des[ăa]v[âîa]r[șşs]ire )?interzis[ăa] (preluarea|reproducerea|republicarea|copierea|folosirea|utilizarea)|(citarea sursei|[îâi]n limita a \\d+)[^.]{0,60} (link|semne|caractere|surs[ăa])|(opiniile|punctele de vedere|p[ăa]rerile|afirma[țţt]iile) (exprimate|prezentate|din)[^.]{0,50} (apar[țţt]in|sunt ale|nu reprezint[ăa]|nu reflect[ăa]|nu coincid|reprezint[ăa] (doar|exclusiv))|nu (reprezint[ăa]|reflect[ăa]|angajeaz[ăa])[^.]{0,40} (pozi[țţt]ia|opinia|punctul de vedere|politica|pozi[țţt]ia oficial[ăa])[^.]{0,15} (redac[țţt]i|editor|publica[țţt]i|site|institu[țţt]i)|(acest articol|textul|editorialul|materialul)[^.]{0,20} (exprim[ăa]|reprezint[ăa]|reflect[ăa])[^.]{0,20} (opinia|punctul de vedere|p[ăa]rerea) (autor|personal|exclusiv)|nu (constituie|reprezint[ăa]|[îâi]nlocuiesc|[îâi]nlocuie[șşs]te|substituie)[^.]{0,30} (sfat|recomandare|consultan[țţt][ăa]|consult|ofert[ăa])[^.]{0,20} (medical|investi|financiar|juridic|de specialitate|de investi)|^(termeni(i)? ([șşs]i|&) condi[țţt]i(i|ile)|politica (de )?(confiden[țţt]ialitate|cookie|cookies|cookie-uri|privind)|politica editorial[ăa]|protec[țţt]ia datelor|gdpr|anpc|caseta (redac[țţt]ional[ăa]|tehnic[ăa])|prelucrarea datelor|disclaimer|despre noi|modific[ăa] set[ăa]rile)\\b[^.]{0,60}$|(sunt de acord|accept|am citit)[^.]{0,40} (termenii|prelucrarea datelor|politica|condi[țţt]iile|newsletter|primirea)|(sunt|este|fiind) de acord cu (prelucrarea|termenii|politica|condi[țţt]iile)|(tradus|generat|realizat|redactat)[^.]{0,20} (cu ajutorul|automat (de|cu)|folosind) (inteligen[țţt]|ai\\b|unui model)|^(drept la replic[ăa]|nota redac[țţt]iei)( ?:| [–—-] )',
      removes: 'Toate drepturile rezervate.',
      keeps: 'Drepturile femeilor au fost tema serii.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        '(acest site|site-ul nostru|acest website|website-ul nostru|site-ul|aceast[ăa] pagin[ăa])( web)? (folose[șşs]te|utilizeaz[ăa]) ([șşs]i )?(fi[șşs]iere(le)? (de tip )?|module(le)? )?cookie|(^|[.!?] )(folosim|utiliz[ăa]m) (fi[șşs]iere(le)? (de tip )?|module(le)? )?cookie|(pentru a|ca s[ăa]) (vedea|vizualiza|vezi|vezi|afi[șşs]a|reda|urm[ăa]ri|putea vedea)[^.]{0,50} (trebuie s[ăa] (accept|activ|dai|da[țţt]i|fii|fi[țţt]i|[îâi][țţt]i|v[ăa])|cookie|accept|acordul|consim)|(accept[ăa]|accept|accepta[țţt]i|accept[ăa] toate|refuz[ăa]|set[ăa]ri|set[ăa]rile|administreaz[ăa]|gestioneaz[ăa]|preferin[țţt]e|modific[ăa]) (toate |toate modulele |de |fi[șşs]ierele |modulele |set[ăa]rile )*cookie(-uri|-urile|s|-urilor)?|^(accept( toate| tot)?|sunt de acord|de acord|am [îâi]n[țţt]eles|accept[ăa] tot|mai multe op[țţt]iuni|nu accept|set[ăa]ri avansate)[.!]?$|(dezactiveaz[ăa]|dezactiva[țţt]i|opre[șşs]te|ai activat|folose[șşs]ti|ave[țţt]i|folosi[țţt]i)[^.]{0,20} (un )?(ad ?block|blocator|blocajul de reclame)|(acest |aici este un )?(con[țţt]inut|material)(ul)?[^.]{0,20} (extern|ter[țţt]|de la (ter[țţt]i|ter[țţt]e))[^.]{0,60}(accept|cookie|acord|afi[șşs])|(continuarea navig[ăa]rii|continu[âîa]nd navigarea|prin utilizarea site-ului|continu[âîa]nd s[ăa])[^.]{0,60} (accept|acord|cookie)|dragi? (cititor(i|ule)?|utilizator(i|ule)?)[,!]',
      removes: 'Acest site folosește cookie-uri.',
      keeps: 'Judecătorii au întrebat dacă firma folosește cookie-uri legal.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(browserul|browser-ul|navigatorul) (t[ăa]u|dvs|dumneavoastr[ăa]|nu|acesta|vostru).{0,80}|(activeaz[ăa]|activa[țţt]i|este nevoie de) javascript.*|(se [îâi]ncarc[ăa]|[îâi]nc[ăa]rcare|[îâi]ncarc[ăa]|loading|a[șşs]tepta[țţt]i|v[ăa] rug[ăa]m a[șşs]tepta[țţt]i|te rug[ăa]m a[șşs]teapt[ăa])( .{0,20})?|(red[ăa]|redare|porne[șşs]te|play|pauz[ăa]|opre[șşs]te|video|audio|podcast|live|[îâi]n direct|sonor|ecran complet|player|deruleaz[ăa])( (video|videoclipul|audio|clipul|din nou|acum|live|[\\d:]+))*|(acest |acest )?(videoclip|video|videoclipul|clipul|con[țţt]inutul|material)(ul)? (nu (este|mai este|poate fi)|indisponibil|este indisponibil)( .{0,25})?|(voteaz[ăa]|vota[țţt]i|sondaj|sondajul zilei|sondaj de opinie|vot)( .{0,12})?|(vezi|afi[șşs]eaz[ăa]|arat[ăa]) rezultatele?( .{0,15})?|rezultate(le)? (vot|votului|sondaj|sondajului)|(total |num[ăa]r de |num[ăa]r )?voturi ?:? ?[\\d. ]*|\\d[\\d. ]* (de )?voturi|(f[ăa]|[îâi]ncepe|rezolv[ăa]|testeaz[ăa]-te|intr[ăa] [îâi]n) (quiz|testul|test)-?(ul)?.{0,20}|([îâi]nchide|meniu|caut[ăa]|c[ăa]utare|mai mult)|\\d+ din \\d+|(vremea|prognoza meteo|meteo|program tv|curs (valutar|bnr)|horoscop)( (azi|ast[ăa]zi|zilei))?|cump[ăa]r[ăa] bilete?|bilete aici|(click|clic|ap[ăa]sa[țţt]i|da[țţt]i click) (pentru|pe imagine) .{0,20}(m[ăa]ri|mare).{0,8}',
      removes: 'Se încarcă...',
      keeps: 'Videoclipul durează o oră și nu arată nimic.',
    },
  ],
};
