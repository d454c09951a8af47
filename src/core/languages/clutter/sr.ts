import type { ClutterPhrases } from './phrases.ts';

/** Serbian, Croatian, Bosnian and Montenegrin, in Latin letters and in Cyrillic ones. */
export const sr: ClutterPhrases = {
  code: 'sr',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        'oglas(i)?|reklama|(plaćeni |promotivni |sponzorisani |sponzorirani |partnerski |komercijalni )(oglas|sadržaj|tekst|članak|prilog|objava)|sponzor(isano|irano|isani|irani)|promo|pr (članak|tekst|objava|sadržaj)|advertorial|native|(članak|tekst|vest|vijest|sadržaj|priča|video) se nastavlja (ispod|nakon|posle|poslije).*|nastavak (teksta |članka |vesti |vijesti )?(nakon|posle|poslije|ispod) (oglasa|reklame|videa|fotografije|bannera|banera)|nastavlja se (ispod|nakon|posle) (oglasa|reklame|videa|fotografije)|(zatvori|preskoči|sakrij|ukloni|prijavi) (oglas|reklamu)|u (saradnji|suradnji) sa? (partner|oglašivač)[a-zčćšžđ]*|(sadržaj|članak|tekst) (u (saradnji|suradnji) sa?|omogućuje|omogućio) .{2,30}|(kupi|naruči|kupite|naručite) (ovde|ovdje|odmah|sada|online)|pogledaj(te)? ponudu',
      removes: 'Tekst se nastavlja ispod oglasa',
      keeps: 'Oglas za most stajao je milion.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 60,
      pattern:
        '(možemo dobiti|dobijamo|dobivamo|ostvarujemo|možemo ostvariti|zarađujemo) [^.]{0,30}provizij|(članak|tekst|vest|vijest|objava) (može da )?sadrži (reklam|oglas|affiliate|partnersk)|(pre|prije) upotrebe pažljivo pročita|(igre na sreću|klađenje)[^.]{0,40} (ovisnost|zavisnost)[^.]{0,30}|igraj(te)? odgovorno|18\\+[^.]{0,20}odgovorno',
      removes: 'Članak sadrži partnerske linkove.',
      keeps: 'Agencija dobija proviziju od svake kuće.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→•-]* ?((((pro)?[čc]itaj(te)?|pogledaj(te)?|poslušaj(te)?|slušaj(te)?|gledaj(te)?|vidi(te)?)( (jo[šs]|i|više|takođe|također|i ovo|ovde|ovdje|još i|i još|na [^.:]{3,30}|celu vest|cijelu vijest|ceo tekst|cijeli tekst|celo|više o|detaljnije|opširnije|video|galeriju|intervju))*|(još|više) (na temu|o temi|na ovu temu|vesti|vijesti|o [^.:]{3,40}|iz [^.:]{3,30})|(povezan[eio]|vezan[eio]|sličn[eio])( (vest|vijest|vesti|vijesti|članci|članak|teme|tema|tekst|tekstovi|sadržaj))?|na (istu )?temu|opširnije|detaljnije|preporuč(ujemo|eno)|ne propustite|saznaj(te)? više|izdvajamo|pro[čc]itali ste)( ?[:|»>▶►]| [–—-] )|(video|(foto )?galerija|foto-?galerija|fotografije|izvor(i)?|tagovi|oznake|ključne (reči|riječi)|tem[ae]|rubrik[ae]|kategorij[ae]|intervju|podcast|podkast|anketa|link(ovi)?|ranije|prethodn[aio] [a-zčćšžđ]+|sl(ij|j)?edeć[aei] [a-zčćšžđ]+|povezano|preporuka|kolumna|pogled|još|više) ?[:|»▶►])',
      removes: 'Pročitajte još: Most je opet zatvoren',
      keeps: 'Još stotinu ljudi došlo je uveče na most.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((pro)?[čc]itaj(te)?|pogledaj(te)?|poslušaj(te)?|gledaj(te)?) (jo[šs]|i|i ovo|više|takođe|također|i još|sve|galeriju|ostale|cel[ui] (vest|tekst|članak)|cijel[ui] (vijest|tekst|članak)|ceo (tekst|članak)|dalje|opširnije|detaljnije)( (o temi|na temu|o ovoj temi|vesti|vijesti|vesti iz .{2,20}|vijesti iz .{2,20}|iz rubrike.{0,20}|fotografija|galerija))?|(još|više) (vesti|vijesti|o (temi|ovoj temi|tome)|na temu|iz (rubrike|kategorije|sveta|svijeta|zemlje|regiona|regije|rubrika)( .{2,20})?|članaka|tekstova|videa|sa .{2,20}|od autora|fotografija)|((povezan[eio]|vezan[eio]|sličn[eio]|najnovij[eiao]|najčitanij[eiao]|najgledanij[eiao]|najkomentiranij[eiao]|najkomentarisanij[eiao]|najpopularnij[eiao]|preporučen[eio]|izdvojen[eio])( (vest|vijest|vesti|vijesti|članci|članak|teme|tema|tekst|tekstovi|sadržaj|objave|video|priče|blogovi|iz rubrike|danas|sada|u rubrici))?|(ostal[eio]|drug[eio]|poslednj[eio]|posljednj[eio]|popularn[eio]|aktueln[eio]|aktualn[eio]|top|glavn[eio]|sv[eai]|važn[eio]) (vest|vijest|vesti|vijesti|članci|teme|tekstovi|objave|priče|blogovi))( (dana|danas|iz rubrike|iz kategorije|o temi|sedmice|nedelje|tjedna|meseca|mjeseca))?|na istu temu|najčitanije|najnovije|najgledanije|izdvojeno|izdvajamo( (za vas|iz rubrike|iz ponude))?|preporuč(ujemo|eno|a[a-z]*)( (vam|za vas|da pročitate|i|iz rubrike))?|preporuka(e)?( urednika)?|izbor (urednika|redakcije|uredništva)|urednik preporučuje|(možda|moglo) (će|bi)? ?(vas|te|vam|ti) (će |bi |se )?(još |također |takođe )?(zanima(ti)?|zanimati i ovo|zanimati|svid(j)?eti|dopasti|biti zanimljivo)( .{0,15})?|možda (vas|te) zanima|(moglo|možda) bi vas zanimati|ne propusti(te)?|trending|u fokusu|u žiži|tema dana|(vesti|vijesti) (dana|iz minute u minut)|tagovi|oznake|ključne (reči|riječi)|teme|rubrike|kategorije|(prethodn[aio]|sl(ij|j)?edeć[aei])( (vest|vijest|članak|tekst|objava|stranica|priča|strana))?|(nazad|natrag|povratak|vrati se|vratite se|povratak) na (početak|vrh|naslovnu|naslovnicu|početnu|vesti|vijesti|listu)( stran[iu]c?[aeu]?)?|naslovnica|naslovna( strana)?|početna( strana| stranica)?|na vrh|(prikaži|učitaj|pokaži|vidi|pogledaj) (još|više|sve)( (vesti|vijesti|komentare|članke|teme))?|opširnije|detaljnije|saznaj(te)? više|sadržaj|u ovom (tekstu|članku|broju)|arhiv[a]?( vesti| vijesti)?|navigacija( objava)?|preskoči na .{3,25}|izvori|galerija( fotografija)?|foto ?galerija|pogledajte (galeriju|fotografije|video)( .{0,15})?|iz rubrike|s(a)? weba|sa mreže|od partnera|naši partneri|vesti od partnera',
      removes: 'Povezane vijesti',
      keeps: 'Više vesti nije bilo, a dobrih još manje.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 34,
      pattern:
        '(^|[.!?] )(više|opširnije|detaljnije|detalje|još)( o (tome|ovome|svemu|ovoj temi)| detalja| informacija)?[^.:!?]{0,70} (pročitaj(te)?|čitajte|pogledajte|saznajte|možete (pročitati|pogledati|saznati|čitati)|poslušajte) (u|na|ovde|ovdje|kod|putem)|(^|[.!?] )(pročitajte|čitajte|pogledajte|poslušajte|gledajte) (više |opširnije |cijeli |ceo |cijelu |celu |ceo |kompletan |kompletno |ovaj )*(intervju|tekst|članak|razgovor|prilog|emisiju|video|reportažu|analizu|priču|vest|vijest|galeriju|podcast|snimak|izveštaj|izvještaj)[^.!?]{0,50} (u|na|ovde|ovdje|ispod|iznad|putem|kod)|(kako|zašto|šta|što|ko|tko|gde|gdje|ceo|cijeli|celu|cijelu|kompletan)[^.!?]{5,110}[ ,](pročitajte|čitajte|pogledajte|saznajte|poslušajte) (u|na|ovde|ovdje)|(cijeli|ceo|celi|kompletan|kompletni|puni) (tekst|intervju|članak|razgovor|prilog)[^.!?]{0,50} (pročitajte|čitajte|možete (pročitati|čitati)|dostupan je|pogledajte)|(pročitati|pogledati|poslušati|saznati|čitati)[^.!?]{0,40} možete (ovde|ovdje|na (ovom )?linku|putem linka)|(kliknite|klikni) (ovde|ovdje|na (link|ovaj link|ovom linku))|(^|[.!?] )pratite (razvoj (događaja|situacije)|sve (vesti|vijesti|najnovije|novosti))[^.!?]{0,40} (na|u|uz|putem|iz) |^(više|opširnije|detaljnije|detalji) ?([–—-] )?(na|u) (našem|našoj|linku|ovom linku|portalu|sajtu)|(sve|najnovije|najvažnije) (vesti|vijesti)[^.!?]{0,40} (pronađite|čitajte|pratite|pogledajte) (na|u|ovde|ovdje)|(^|[.!?] )(više|još) (informacija|vesti|vijesti|detalja|sadržaja) (na (linku|sajtu|stranic|portalu|www|http|\\S+[.](rs|hr|ba|me|com))|pronađite|potražite|čitajte)',
      removes: 'Više o tome pročitajte u našem tekstu.',
      keeps: 'U arhivi je mogao pročitati i njeno pismo.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 40,
      atEnd: true,
      pattern:
        '(podsetimo,? |podsjetimo,? |podsjećamo,? |podsećamo,? )?(ranije|prethodno|već|nedavno|kako|kao što) smo (već |ranije |vam )?(pisali|izvestili|izvijestili|objavili|javljali|izveštavali|izvještavali|preneli|prenijeli|pisali smo)[ ,:]|(o tome|o ovoj temi) smo (već |ranije )?pisali|podsetimo,? [^.]{0,40}(pisao je|pisali smo|smo pisali)',
      removes: 'Podsetimo, ranije smo pisali da će most biti zatvoren.',
      keeps: 'Ranije smo živeli kod mosta, ispričala je.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(pratite|zapratite) nas( i)?( (na|putem|preko|u)|$|!|[.]$| uživo)|^(prati|zaprati) nas( i)? (na|putem)|(^prati(?! (ga|ju|je|me|te|ih|nas) )|pratite|zapratite|pronađite) [^.!?]{2,35} (i |također |takođe )*(na|putem) (facebook|fejsbuk|instagram|twitter|x-u|viber|telegram|google|youtube|tik ?tok|whatsapp|linkedin|threads|društvenim|mrežama|našim)|(lajkuj(te)?|lajkajte) (nas|našu|stranicu)|^(pridruži(te)? se|priključi(te)? se) [^.!?]{0,20}(viber|whatsapp|telegram)[^.]{0,20}|(pridruži(te)? (nam )?se|priključi(te)? se) (na|našem|našoj|nam|naš|nas|i)( [^.!?]{0,30})?(viber|whatsapp|telegram|facebook|instagram|zajednic|kanal|grup|mrežama|newsletter)|(prijavi(te)? se|pretplati(te)? se|registruj(te)? se|registriraj(te)? se) (na|za) ([^.!?]{0,25} )?(newsletter|njuzleter|bilten|viber|youtube kanal|notifik|obavijesti|obaveštenja|push|premium)|^prijava (na|za) (newsletter|naš)|^pretplati(te)? se( .{0,40})?$|^(pretplata|prijava|prijavi se|prijavite se|registracija|registruj se|registriraj se|ulogujte se|login|moj profil|uloguj se|prijava / registracija)( (ili|/) .{2,30})?$|(instaliraj|preuzmi|skini|instalirajte|preuzmite|skinite) našu (besplatnu |mobilnu |novu )*aplikaciju|^(instaliraj|preuzmi|skini|instalirajte|preuzmite|skinite) ([^ ]{2,20} )?(mobilnu )?aplikaciju( [^.]{0,40})?$|^(dostupno|preuzmite) (na|u|s|sa) (app store|google play)|^budi(te)? (uvek |uvijek )?(u toku|u tijeku|informiran|informisan|prvi koji|među prvima|prvi u)[^.]{0,60}|(podržite|^podrži|pomozite) (nezavisn|neovisn|naš rad|našu redakciju|naše novinar|slobodn[oe] novinar|kvalitetn[oe] novinar|rad (redakcije|portala)|nas( |\\.|!|$)[^.!?]{0,40}(donacij|uplat|pretplat|članstv))|^(podrži(te)?|doniraj(te)?|donacije) ?(nas|portal|redakciju|[^ ]{3,15})?$|(vaša|tvoja) (podrška|donacija|pretplata|pomoć) (nam |je |omogućava|omogućuje|pomaže)[^.]{0,60}(novinar|važn|nezavisn|neovisn|redakcij|rad)|postani(te)? (član|pretplatni|dio naše|deo naše|podržava|premium|naš član)|(već|ako već) (imate|ste|imaš|si) (pretplat|račun|nalog|profil|član|registr|prijavljen)[^.?]{0,20}([?]|,? prijav|,? ulog|$)|(samo|dostupn[aoie]?|isključivo|ekskluzivno) (za |našim )?pretplatni(ke|cima)( [^.]{0,20})?$|(članak|sadržaj|tekst) je dostupan (samo )?(pretplat|registr|premium|uz|za)|(da biste|kako biste|za) (nastavili (čitati|da čitate|sa čitanjem|s čitanjem)|pročitali (cijeli|ceo)|nastavak čitanja)|nastavi(te)? (čitati|čitanje|da čitate)( uz| s| sa| .{0,20})?$|(prijavite se|ulogujte se|registrirajte se|registrujte se)( ili (se )?(prijavite|registrirajte|registrujte|pretplatite)|,? (da biste|kako biste|za)|$| ovde| ovdje| besplatno)|(^|[.!?] )ne propusti(te)? (naj|važn|nove|novost|ništa|sledeć|sljedeć|nijedn)|(da|kako) ne biste propustili (naj|važn|nove|novost|ništa|nijedn)|^(želite|želiš) (li )?(da )?(primati|primate|dobivati|dobijate|biti u toku|biti u tijeku|saznati prvi|najnovije|čitati)[^.!]{0,80}[?]|(unesite|upišite|unesi|upiši|ostavite) (svoj |vaš |svoju |vašu |tvoj )?(e-?mail|e-?poštu|imejl|mejl)|^(vaš|vaša|tvoj) (e-?mail|imejl|mejl)( adresa)?$|^e-?mail( adresa)?$|hvala (vam |ti )?(što ste se|na prijavi|na pretplati|na registraciji|što čitate)|uspešno ste se prij|uspješno ste se prij|(klikom na|prijavom na|slanjem|registracijom|pretplatom)[^.]{0,70} (prihvatate|prihvaćate|slažete|pristajete|potvrđujete|dajete)|(pristajem|slažem se|suglasan sam|saglasan sam|prihvaćam|prihvatam)[^.]{0,30} (obrad[a-z]+ (osob|lič|pod)|primanje|uvjet[a-z]* korištenja|uslov[a-z]* korišćenja|politik[a-z]* privatnosti|pravil[a-z]* privatnosti)|(uključite|aktivirajte|dozvolite|omogućite|^uključi) (push |browser )?(notifikacije|obav(ij|j)?est[a-z]*|obaveštenja)|(primajte|dobijajte|primaj|dobivajte) (naj|važn|dnevn|besplatn|obav|novosti|vesti|vijesti|naš)[^.]{0,60}|(najvažnije|najnovije|sve|najbolje|top) (vesti|vijesti|priče|novosti)[^.!?]{0,60} (na|u) (vaš|svoj|tvoj|našem|našoj) (mail|e-?mail|inbox|imejl|mejl|viber|whatsapp|telegram|kanal|grup|sanduč|mobitel)|(svako jutro|svakog dana|jednom tjedno|jednom nedeljno|jednom sedmično) (u|na) (vaš|svoj|tvoj)[a-z]* (inbox|e-?mail|mail|mejl|sanduč)|naš (besplatni |dnevni |tjedni |nedeljni |sedmični )?newsletter( |$)[^.]{0,40}(prijav|stiže|$)|slušajte (nas )?(i )?(na|putem) (spotify|apple|google|deezer|youtube)',
      removes: 'Pratite nas na Facebooku i Instagramu.',
      keeps: 'Tri dana je pratio reku, a na novine se nije pretplatio.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '((svi|novi|poslednji|posljednji|najnoviji|najbolji|prikaži|pogledaj|pogledajte|vidi|pročitaj|učitaj|sakrij|još|vaši|čitaj|sve) )*komentar(i|e|a)?( (čitalaca|čitatelja|\\d+|su (zatvoreni|isključeni)|na (članak|vest|vijest|tekst)))?|rasprava|diskusija|(nema|\\d+|još nema) komentara?|(pošalji(te)?|ostavi(te)?|napiši(te)?|dodaj(te)?|objavi(te)?|upiši(te)?|unesi(te)?|prikaži|novi|vaš|tvoj) (svoj |vaš |prvi |novi |svoje )*(komentar|komentare|mišljenje|odgovor)( (na (članak|vest|vijest|tekst)|ovde|ovdje|ispod))?|komentiraj(te)?( (članak|prvi|vest|vijest|na facebooku))?|komentariši(te)?( (prvi|vest|članak))?|budi(te)? prvi?,? (koji|ko|tko|čiji|i koment|da koment|i ostav|u koment).{0,40}|pravila (komentiranja|komentarisanja|ponašanja|o komentiranju)( .{0,20})?|odgovori|odgovorite|prijavi( komentar| neprimeren.*| neprimjeren.*)?|(sortiraj|poredaj) (po|prema) .{3,20}|(najnoviji|najstariji|najbolje ocijenjeni|najbolje ocenjeni|po vremenu) ?(komentari|prvo)?|preostalo (znakova|karaktera).*|otkaži|odustani|uključi(te)? se u (raspravu|diskusiju|razgovor)|pridruži(te)? se (raspravi|diskusiji)|vaše mišljenje|vaše ime',
      removes: 'Komentari (12)',
      keeps: 'Komentari gradonačelnika naljutili su vijeće.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 50,
      pattern:
        '(za|da biste|kako biste) (komentiranje|komentarisanje|komentirali|komentarisali|ostavili komentar|mogli komentirati|mogli komentarisati|objavili komentar)[^.]{0,30} (potrebn|morate|prijav|neophodn|registr|ulog)[a-z]*|(morate (biti )?(prijavljeni|registr|se prijaviti|ulogovani)|prijavite se|potrebna je prijava|potrebno se prijaviti)[^.]{0,40} (koment)|samo registr(irani|ovani) (korisnici|čitatelji|čitaoci) mogu|(adresa e-?pošte|e-?mail adresa|email adresa|mejl adresa|imejl adresa)[^.]{0,20} (neće biti objavljena|ne će biti)|neophodna polja su označena|obavezna polja su označena|(vaš|prvi) komentar (će|čeka|bit)|komentari (se (moderiraju|objavljuju|odobravaju)|će biti (objavljeni|vidljivi)|podležu|podliježu|prolaze)|(napišite|recite|pišite|podelite|podijelite|javite|šta mislite|što mislite)[^.!?]{0,50} (u komentarima|u komentaru)|(podelite|podijelite) (s |sa )?(nama )?(svoje|vaše|svoja|vaša) (mišljenj|iskustv|utis|priče|stavove)|(ostavite|napišite) (svoj|vaš) komentar|(komentari|mišljenja|stavovi)[^.]{0,60} (isključivo (stav|mišljenje) (autor|čita|korisn)|privatno mišljenje|ne (odražavaju|predstavljaju) (nužno )?(stav|mišljenje|uređ|politiku)[a-z]* (redakcij|uredni|portal|naš)|nisu (nužno )?stavovi (redakcij|portal|uredni))|(redakcija|uredništvo|portal)[^.]{0,30}(zadržava|pridržava) pravo|komentar[a-z]*[^.]{0,60} (neće biti objavljen|će biti (obrisan|uklonjen|izbrisan)|bit će (obrisan|uklonjen|izbrisan)|neće biti odobren)|(govor mržnje|psovk|uvred|uvrjed|vulgarn|vrijeđanj|vređanj)[^.]{0,80} (neće biti objavljen|će biti (obrisan|uklonjen|brisan|izbrisan)|bit će (obrisan|uklonjen|izbrisan|brisan))',
      removes: 'Za komentiranje je potrebna prijava.',
      keeps: 'Gradonačelnik nije ostavio komentar i novine su izašle bez njega.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 10,
      pattern:
        '(podijeli|podeli|podijelite|podelite|dijeli|deli|pošalji|pošaljite|štampaj|odštampaj|ispiši|ispis|printaj|print|spremi|sačuvaj|kopiraj( link)?|facebook|fejsbuk|twitter|x|viber|telegram|whatsapp|messenger|pinterest|linkedin|instagram|youtube|tiktok|threads|reddit|e-?mail|mail|mejl|link|komentar(i|a)?|komentiraj|komentariši|sviđa mi se|lajk|lajkaj|poslušaj|slušaj|zatvori|meni|menu|pretraga|pretraži|traži|tvitni|tweetaj|[,/|•·\\d\\s])+|(podijeli|podeli|podijelite|podelite) ((na|putem|preko) [^ ]{1,20}( [^ ]{2,20})?|s prijateljima|sa prijateljima|članak|vest|vijest|tekst|ovaj .{4,15}|ovu .{4,15}|ovo|objavu|priču|link)( .{0,15})?|pošalji(te)? (prijatelju|mailom|mejlom|e-?mailom|članak|link|na e-?mail)|link je kopiran|kopiraj(te)? (link|poveznicu|adresu|tekst)|(dodaj|spremi|sačuvaj|ukloni) (u|iz) (favorite|favorita|omiljene|zabilješke|arhivu|listu.{0,15})|(spremi|sačuvaj) (članak|vest|vijest|tekst|za kasnije)|verzija za (štampu|ispis)|(poslušaj(te)?|slušaj(te)?|preslušaj(te)?) (članak|vest|vijest|tekst|ovaj .{4,15}|audio|prilog)( .{0,20})?|veličina (slova|teksta|fonta)( .{0,15})?|oc(ij|j)?eni(te)? (članak|vest|vijest|tekst|ovaj|ovu)( .{0,20})?|oc(j)?ena:? [\\d.,/ ]+.{0,15}|(svidio|svideo|svidela|svidjela|sviđa|dopao|dopala) (vam|ti|li vam) (se )?(li )?(se )?(članak|tekst|vest|vijest|ovaj|ova|ovo)( .{0,20})?|\\d[\\d .]* (komentar|pregled|lajk|dijeljenj|deljenj|sviđanj|reakcij)[a-zčćšžđ]*|(pregleda|pregledi|čitanja|dijeljenja|deljenja|pogleda|broj pregleda|reakcija) ?:? ?\\d[\\d .,]*|(prijavi(te)?|prijava) (grešku|greške|pogrešku|problem)( .{0,15})?|(uočili|primetili|primijetili|našli) ste (grešku|pogrešku)( u tekstu| u članku)?|koliko ti se sviđa.*|(kako|što|šta) (vam )?.{0,10}se čini (članak|tekst)',
      removes: 'Podijeli članak',
      keeps: 'Podijeli kruh na troje i šuti, rekla je majka.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        '(pogledajte|pogledaj|prikaži) (ovu objavu|ovaj post|objavu) (na|u) (instagram|facebook|x-u|twitter)[a-z]*|(objavu|objava|post)( koju)? (dijeli|deli|je podijelio|je podijelila|je podelio|je podelila|koju dijeli|koju deli) .{2,60}\\(@[\\w.]+.*|(objava koju je podijelio|objava koju je podelio|objava koju je podijelila) .{2,60}\\(@[\\w.]+.*',
      removes: 'Objavu dijeli Ann Ott (@annott)',
      keeps: 'Objavu Ane Ott vijeće nije voljelo.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(uočili|primetili|primijetili|našli|vidjeli|videli) ste (li )?(grešku|pogrešku|nepravilnost|nešto zanimljivo|netačnost|netočnost)[^.?]{0,40}[?]|(ako ste|ukoliko ste) (uočili|primetili|primijetili|našli) (grešku|pogrešku|netačnost|netočnost)|(označite|selektujte)[^.]{0,60} (i )?pritisnite|ctrl ?\\+ ?enter|(bili ste|jeste li bili|da li ste|vidjeli ste|postali ste|našli ste se)[^.?]{0,50}(svjedok|svedok|svjedoci|svedoci|očevid)[^.?]{0,40}[?]|(imate|imaš)( li)? (zanimljivu |neku |dobru )*(vest|vijest|priču|fotografiju|fotku|dojavu|snimku|snimak) ?([?]|,|koj[au] |za nas|i želite)[^.?]{0,60}|(pošaljite|šaljite|javite|pišite|pošalji|dojavite|kontaktirajte)( (nam|nas|vaše|svoje|vašu|svoju|fotografije|fotografiju|snimke|video|vijest|vest|priču|priče|i|ili|dojavu|informacije|poruku|sliku|slike|komentare|mail|pitanja))+ (na|putem|preko|viberom|u inbox)|(pišite nam|javite nam se|kontaktirajte nas|pišite redakciji)( |$|:)[^.]{0,60}(@|\\+38|viber|mail|mejl|whatsapp|redakcij|$)|(kontakt|adresa|telefon|e-?mail) redakcije ?:|(podijelite|podelite) (ovaj |ovu |ovo |članak |vest |vijest |tekst |priču )+(s|sa|na|putem) (prijatelj|facebook|društv|svoj)',
      removes: 'Uočili ste grešku? Prijavite nam je.',
      keeps: 'U računima za most našli su grešku i gradnja je stala.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 26,
      pattern:
        '(autor(i|ka|ica)?|autor(i)? (teksta|članka|fotografije|fotografija)|piše|pišu|napisao|napisala|tekst|pripremi(o|la)|priredi(o|la)|prevod|prijevod|preve(o|la)|obradi(o|la)|razgovara(o|la)|intervju vodi(o|la)|urednik|urednica|uredio|uredila|lektor|lektura|fotograf|snimatelj|montaža|kamera|novinar(ka)?|reporter(ka)?|objavljeno|ažurirano|osv(j)?eženo|izm(ij|j)?enjeno|datum( objave)?|(zadnja|poslednja|posljednja) (izmena|izmjena|promena|promjena|aktualizacija)|vr(ij)?eme (čitanja|objave)|čitanje|izvor|foto(grafije|grafija)?|ilustracija|ilustracije|agencije) ?: ?|(objavljeno|ažurirano|osv(j)?eženo|(zadnja|poslednja|posljednja) (izmena|izmjena))( u| dana| pre| prije)?,? (\\d|danas|jučer|juče)|(tanjug|hina|fena|beta|srna|fonet|mina|reuters|afp|ap|dpa|anadolija|anadolu|onasa|rojters|sputnjik|sputnik|rts|rtrs|hrt|n1|index vijesti|radio slobodna evropa|deutsche welle|dw|agencije|nova\\.rs|b92|patria|mia)(, (tanjug|hina|fena|beta|srna|fonet|mina|reuters|afp|ap|dpa|rts|n1|agencije))*$|\\((tanjug|hina|fena|beta|srna|fonet|mina|reuters|afp|ap|dpa)(, ?[a-z]+)?\\)$|o autor(u|ki|ici|ima)$',
      removes: 'Piše: Ana Kos',
      keeps: 'Piše majci svake nedelje, a ona ne odgovara.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 9,
      pattern:
        '(pripremi|priredi|napisa|razgovara|preve|obradi|snimi|uredi)(o|la|li) (?!(je|ga|ju|ih|to|sve|mu|joj|se|na|u|s|za|i) )[a-zčćšžđ]+ [a-zčćšžđ-]+|piše [a-zčćšžđ]+ [a-zčćšžđ]+ić|(specijalno|ekskluzivno|posebno) za („.{3,30}|[a-z.]{2,20}\\.(rs|hr|ba|me|com)|naš portal)|(\\d+|jedan|dve|dvije|tri) (min\\.?|minut[aei]?) čitanja|(čitanje|čita se|vr(ij)?eme čitanja) (~|oko |za )?\\d+ min.{0,10}|\\d+ min|redakcija( (portala .{2,15}|[a-z0-9]{2,15}\\.(rs|hr|ba|me|com)))?|(novinar(ka)?|urednik|urednica|dopisnik|reporter) („[^“”]{2,30}[“”]|portala [^ ]{2,20}|[a-z.]+\\.(rs|hr|ba|me|com))|(svi|ostali|drugi|više|još|pogledaj sve|pogledajte sve) (tekstovi|članci|članke|tekstove|članaka|tekstova|vesti|vijesti) (ovog )?autor(a|ke|ice)|(pre|prije) \\d+ (min(uta)?|sat[ai]?|h|dan[a]?|časa|sati)|(danas|jučer|juče),? (u )?\\d\\d?[:.]\\d\\d( h)?|o autor(u|ki|ici|ima)',
      removes: 'Pripremila Ana Kos',
      keeps: 'Pripremila je večeru i čekala ga do zore.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        '^(?!(on|ona|oni|njegov[a]?|njen[a]?|moj[a]?|otac|majka|sin|kći|kćer|ćerka|to|ovo) )[^.!?,]{5,40}( je|,? [–—-]) (novinar|urednic|urednik|dopisni|reporter|kolumnist|publicist|autor|autoric)[a-z]* (portala|lista|„|"|časopisa|magazina|televizije|agencije|redakcije|redakcij|radija|nedeljnika|tjednika|dnevnika|rubrike|rtv|rts|hrt|n1|rse)|^[^.?!@,]{0,40}\\S+@[\\w-]+(\\.\\w+)+$|(stavovi|mišljenja|gledišta)[a-z]*,? (izražen|iznesen|iznet|izneti)[a-z]* (u|su) (ovom|ovoj|ovim|tekst|kolumni|blog)|(tekst|članak|intervju|kolumna)[^.]{0,30} (je |bio )?(objavljen|prenesen|prenet|nastao|preuzet|izvorno objavljen|originalno objavljen)[aoi]? (u (okviru|sklopu|saradnji|suradnji|časopis|listu|magazin)|na (portalu|sajtu|blogu)|uz)',
      removes: 'Ana Ott je novinarka portala „Zaliv“.',
      keeps: 'Njen otac je novinar lista „Zaliv“.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 45,
      pattern:
        '(foto(grafija|grafije|graf)?|izvor( fotografije| slike)?|slika|ilustracija|kolaž|grafika|arhiva|arhiv|privatna arhiva|lična arhiva|osobna arhiva|video|snimak|autor fotografije|naslovna fotografija) ?(:|©|\\|) ?[^.!?]{1,70}$|^fotografija je (ilustrativna|ilustracija)|^(ilustracija|arhivska (fotografija|snimka)|ilustrativna fotografija|privatna arhiva|privatni album|lična arhiva|osobna arhiva|arhivski snimak|foto arhiva?)(,.{0,30})?$|\\((foto|arhiv|ilustracij|slika|printscreen|screenshot|izvor|na slici|d(es)?no|l(ij)?evo)[^)]{0,60}\\)\\.?$|^(foto|fotografija|slika)( ?[-–—/] ?)[^.!?]{3,50}$|/ ?(tanjug|hina|fena|beta|srna|fonet|reuters|afp|ap|epa|getty|shutterstock|pixsell|cropix|hanza media|ilustracija|printscreen|screenshot|arhiva|privatna arhiva|profimedia|unsplash|pixabay|guliver|anadolija|klix|rojters|reuters)( |$|/|\\))|/ ?(youtube|facebook|instagram|x|twitter)(\\)?)$|(getty images|shutterstock|unsplash|pixabay|pexels|depositphotos|istock|imago|freepik|profimedia|pixsell|cropix|hanza media|guliver|printscreen|screenshot)[^.!?]{0,30}$|^(fotografija|slika|foto) \\d+ (od|/) \\d+|^(uvećaj|povećaj|otvori) (sliku|fotografiju)?$|^\\d+ (od|/) \\d+$|^kliknite[^.]{0,30} za (uvećanje|povećanje|veću)',
      removes: 'Most u maju. Foto: Ana Kos / Tanjug',
      keeps: 'Fotografiju je snimio čovek koji nikad nije video more.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'sva (autorska )?prava (su )?(pridržana|zadržana|rezervisana|rezervirana|zaštićena)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|^(politika (privatnosti|kolačića|o kolačićima|zaštite)|pravila (privatnosti|korištenja|korišćenja)|(opšti |opći )?(uslovi|uvjeti) (korišćenja|korištenja|poslovanja)|impressum|impresum|zaštita (ličnih |osobnih )?podataka|izjava o (privatnosti|kolačićima))( [^.]{0,80})?$|(uslov|uvjet)(e|ima|i) (korišćenja|korištenja)[^.]{0,60}(prihvat|prihvać|slaž|pročita|suglas|saglas)|(prihvat|prihvać|slaž|pročita|suglas|saglas)[^.]{0,60}((uslov|uvjet)(e|ima|i) (korišćenja|korištenja)|politik[aeu]m? privatnosti|pravila privatnosti)|(zabranjeno je|zabranjeno|nije dozvoljeno|nije dopušteno) (svako |neovlašteno |svaki oblik |bilo kakvo )*(preuzimanje|kopiranje|objavljivanje|prenošenje|umnožavanje|reproduciranje)( i [a-zčćšžđ]+)? (teksta|tekstova|sadržaja|članaka|materijala|dijelova|delova|bez)|(preuzimanje|prenošenje|kopiranje|objavljivanje|reproduciranje|korištenje|korišćenje|prenos)( i [a-zčćšžđ]+)? (teksta|tekstova|sadržaja|članka|članaka|dijelova|delova|dijela|dela|vesti|vijesti|materijala)[^.]{0,60} ((je )?(dozvoljeno|dopušteno|moguće) (je )?(samo|isključivo|uz|bez)|(zabranjeno|nije dozvoljeno|nije dopušteno) (je )?bez|uz (navođenje|obavezno nav|obvezno nav|link))|(uz obavezno|uz obvezno|obavezno je|obvezno je) navođenje (izvora|autora|portala)|(stavovi|mišljenja|stavovi i mišljenja)[^.]{0,60}(autor|kolumn|autora)[^.]{0,60} (ne odražavaju|nisu nužno|ne predstavljaju|ne moraju|su isključivo|nužno)|(ne odražavaju|nužno ne odražavaju|ne predstavljaju) (nužno )?(stav|uređivačk|mišljenje|stajališt|politiku)[a-z]* (redakcije|uredništva|portala|urednič|kuće)|(redakcija|portal|uredništvo|izdavač) (portala |lista )?(ne odgovara|nije odgovor|ne snosi odgovornost|ne preuzima odgovornost)|(sadržaj|tekst|članak|informacij)[a-z]*[^.]{0,40} (služ[ei]|informativn)[^.]{0,30}(isključivo|informativn|ne predstavlja)[^.]{0,60}(savjet|savet|preporuk|svrhe|karaktera|zamjen|zamen)|(ovaj |^|medijski )(tekst|članak|sadržaj|medijski projekat)[^.]{0,60} (sufinansiran|sufinanciran|podržan|finansijsku podršku|uz podršku)[^.]{0,40}(sredstv|proračun|budžet|iz |agencij|ministar|evropsk|europsk|fond)|^(tekst|članak|sadržaj|prilog|intervju) je (nastao|nastala|objavljen) (u okviru|u sklopu|uz podršku)|licenc[aeio] (cc|creative commons)',
      removes: 'Sva prava zadržana.',
      keeps: 'Prava žena bila su tema večeri.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        '(^|[.!] )(mi |naš sajt |naša (web )?stranica |ovaj (veb )?sajt |ova (web |internet )?stranica |ovaj portal |portal |ovo (web )?mjesto |naš portal |[\\w.]+\\.(rs|hr|ba|me|com) |kako bismo [^.]{0,60}|da bismo [^.]{0,60})?(koristimo|koristi|upotrebljavamo|upotrebljava) (tzv\\. )?(kolačiće|cookies?|„kolačiće)|(nastavkom|daljim|daljnjim|nastavljanjem|ako nastavite)[^.]{0,50} (korištenj|korišćenj|pregled|pretraživanj|posjet|poset|korist)[^.]{0,50} (prihvat|prihvać|slaž|pristaj|suglas|saglas)|^(prihvati|prihvatam|prihvaćam|odbij|odbaci|dozvoli) (sve )?(kolačiće|cookies)|^(postavke|podešavanja|upravljanje|politika) (o )?(kolačić|privatnosti)[a-z]*|(potreban je|potrebna je|trebamo|tražimo|potrebno je) (vaš(a|u)?|vaše) (pristan|dozvol|saglasnost|suglasnost|privol)[a-z]*|(ovaj|ova|ovo) (sadržaj|objava|članak|video)[^.]{0,40} (sadrži|pruža|uključuje|dolazi s)[^.]{0,60}(google|youtube|twitter|facebook|instagram|tiktok|kolačić)|(da biste|kako biste|za) (vid(j)?eli|pogledali|prikaz|učitali|gledali)[^.]{0,50} (kolačić|cookies|javascript|prihvatite|dozvol)|^vanjski sadržaj|^spoljni sadržaj|(isključite|ugasite|onemogućite|koristite) (svoj |vaš )?(ad ?block|bloker)|^(prihvaćam|prihvatam|slažem se|u redu|razumijem|razumem|prihvati|prihvati sve|suglasan sam|saglasan sam)$',
      removes: 'Ova stranica koristi kolačiće.',
      keeps: 'Sud je pitao zašto trgovina koristi kolačiće i nije dobio odgovor.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(video|audio|plejer|player|galerija|fotografije|foto|play|gledaj(te)?( video)?|pusti|pauza|uživo|live|prenos|prijenos|uključi zvuk|bez zvuka|jačina zvuka|ceo ekran|cijeli zaslon|puni zaslon|preuzmi|titlovi|kvalitet|kvaliteta|fotografija dana|video dana|citat dana|broj dana|karikatura dana|infografika|fotka dana)( [\\d:/. ]+)?|(vaš|tvoj|ovaj) (preglednik|browser|pregledač|pretraživač|internet preglednik) .{0,60}|(molimo,? |molimo vas )?(uključite|omogućite|ažurirajte|koristite|osvježite|osvežite) (javascript|preglednik|pregledač|stranicu|drugi preglednik).{0,40}|za (gledanje|reprodukciju|slušanje)[^.]{0,50}(javascript|preglednik|pregledač|prijav|kolačić|flash).{0,40}|(ovaj )?(video|sadržaj|audio|snimak)( više| trenutno| privremeno)? (nije dostupan|nedostupan|je uklonjen|je obrisan|se učitava)( (u vašoj (zemlji|državi)|u vašoj regiji))?|(molimo,? pričekajte,? )?učitavanje( videa| komentara)?|učitava se|(molimo,? )?(pričekajte|sačekajte)|došlo je do (greške|pogreške)( (prilikom|pri) učitavanja.{0,20}|[.,]? (pokušajte|molimo).{0,30})?|(gledaj(te)?|pogledaj(te)?|pusti(te)?|otvori(te)?|poslušaj(te)?) (video(zapis)?|snimak|snimku|prilog|emisiju|fotografije|galeriju|audio|prenos|prijenos|epizodu|ceo prilog|cijeli prilog)( (ovde|ovdje|uživo|na youtube[a-z]*|iznad|ispod|u nastavku))?|(kod|embed).{0,30} (za ugradnju|kopiran).{0,20}|kraj (videa|podkasta|podcasta|objave|citata)|preskoči .{2,50} i nastavi.{0,20}|(glasaj(te)?|glasanje|glasovanje|prikaži rezultate|pogledaj(te)? rezultate|rezultati( ankete| glasanja| glasovanja)?|anketa( dana| tjedna| nedelje)?|sud(j)?eluj(te)? u anketi)|(glasalo|glasovalo|ukupno glasova|glasova|broj glasova) ?:? ?\\d[\\d .]*.{0,10}|\\d[\\d .]* glas(a|ova)?|(vreme|vrijeme|vremenska prognoza|kursna lista|tečajna lista|horoskop|tv program|tv raspored|kviz)( (danas|sutra|za danas|dana))?|kupi(te)? (ulaznic[eu]|kart[eu])',
      removes: 'Vaš preglednik ne podržava video.',
      keeps: 'Video sud nije hteo da gleda.',
    },
    // The same in Cyrillic letters.
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        'оглас(и)?|реклама|(плаћени |промотивни |спонзорисани |спонзорирани |партнерски |комерцијални )(оглас|садржај|текст|чланак|прилог|објава)|спонзор(исано|ирано|исани|ирани)|промо|pr (чланак|текст|објава|садржај)|advertorial|native|(чланак|текст|вест|вијест|садржај|прича|видео) се наставља (испод|након|после|послије).*|наставак (текста |чланка |вести |вијести )?(након|после|послије|испод) (огласа|рекламе|видеа|фотографије|баннера|банера)|наставља се (испод|након|после) (огласа|рекламе|видеа|фотографије)|(затвори|прескочи|сакриј|уклони|пријави) (оглас|рекламу)|у (сарадњи|сурадњи) са? (партнер|оглашивач)[а-яђ-џ]*|(садржај|чланак|текст) (у (сарадњи|сурадњи) са?|омогућује|омогућио) .{2,30}|(купи|наручи|купите|наручите) (овде|овдје|одмах|сада|online)|погледај(те)? понуду',
      removes: 'Текст се наставља испод огласа',
      keeps: 'Оглас за мост стајао је милион.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 60,
      pattern:
        '(можемо добити|добијамо|добивамо|остварујемо|можемо остварити|зарађујемо) [^.]{0,30}провизиј|(чланак|текст|вест|вијест|објава) (може да )?садржи (реклам|оглас|affiliate|партнерск)|(пре|прије) употребе пажљиво прочита|(игре на срећу|клађење)[^.]{0,40} (овисност|зависност)[^.]{0,30}|играј(те)? одговорно|18\\+[^.]{0,20}одговорно',
      removes: 'Чланак садржи партнерске линкове.',
      keeps: 'Агенција добија провизију од сваке куће.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→•-]* ?((((про)?читај(те)?|погледај(те)?|послушај(те)?|слушај(те)?|гледај(те)?|види(те)?)( (још|и|више|такође|такођер|и ово|овде|овдје|још и|и још|на [^.:]{3,30}|целу вест|цијелу вијест|цео текст|цијели текст|цело|више о|детаљније|опширније|видео|галерију|интервју))*|(још|више) (на тему|о теми|на ову тему|вести|вијести|о [^.:]{3,40}|из [^.:]{3,30})|(повезан[еио]|везан[еио]|сличн[еио])( (вест|вијест|вести|вијести|чланци|чланак|теме|тема|текст|текстови|садржај))?|на (исту )?тему|опширније|детаљније|препоруч(ујемо|ено)|не пропустите|сазнај(те)? више|издвајамо|прочитали сте)( ?[:|»>▶►]| [–—-] )|(видео|(фото )?галерија|фото-?галерија|фотографије|извор(и)?|тагови|ознаке|кључне (речи|ријечи)|тем[ае]|рубрик[ае]|категориј[ае]|интервју|подцаст|подкаст|анкета|link(ови)?|раније|претходн[аио] [а-яђ-џ]+|сл(иј|ј)?едећ[аеи] [а-яђ-џ]+|повезано|препорука|колумна|поглед|још|више) ?[:|»▶►])',
      removes: 'Прочитајте још: Мост је опет затворен',
      keeps: 'Још стотину људи дошло је увече на мост.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((про)?читај(те)?|погледај(те)?|послушај(те)?|гледај(те)?) (још|и|и ово|више|такође|такођер|и још|све|галерију|остале|цел[уи] (вест|текст|чланак)|цијел[уи] (вијест|текст|чланак)|цео (текст|чланак)|даље|опширније|детаљније)( (о теми|на тему|о овој теми|вести|вијести|вести из .{2,20}|вијести из .{2,20}|из рубрике.{0,20}|фотографија|галерија))?|(још|више) (вести|вијести|о (теми|овој теми|томе)|на тему|из (рубрике|категорије|света|свијета|земље|региона|регије|рубрика)( .{2,20})?|чланака|текстова|видеа|са .{2,20}|од аутора|фотографија)|((повезан[еио]|везан[еио]|сличн[еио]|најновиј[еиао]|најчитаниј[еиао]|најгледаниј[еиао]|најкоментираниј[еиао]|најкоментарисаниј[еиао]|најпопуларниј[еиао]|препоручен[еио]|издвојен[еио])( (вест|вијест|вести|вијести|чланци|чланак|теме|тема|текст|текстови|садржај|објаве|видео|приче|блогови|из рубрике|данас|сада|у рубрици))?|(остал[еио]|друг[еио]|последњ[еио]|посљедњ[еио]|популарн[еио]|актуелн[еио]|актуалн[еио]|топ|главн[еио]|св[еаи]|важн[еио]) (вест|вијест|вести|вијести|чланци|теме|текстови|објаве|приче|блогови))( (дана|данас|из рубрике|из категорије|о теми|седмице|недеље|тједна|месеца|мјесеца))?|на исту тему|најчитаније|најновије|најгледаније|издвојено|издвајамо( (за вас|из рубрике|из понуде))?|препоруч(ујемо|ено|а[а-яђ-џ]*)( (вам|за вас|да прочитате|и|из рубрике))?|препорука(e)?( уредника)?|избор (уредника|редакције|уредништва)|уредник препоручује|(можда|могло) (ће|би)? ?(вас|те|вам|ти) (ће |би |се )?(још |такођер |такође )?(занима(ти)?|занимати и ово|занимати|свид(ј)?ети|допасти|бити занимљиво)( .{0,15})?|можда (вас|те) занима|(могло|можда) би вас занимати|не пропусти(те)?|trending|у фокусу|у жижи|тема дана|(вести|вијести) (дана|из минуте у минут)|тагови|ознаке|кључне (речи|ријечи)|теме|рубрике|категорије|(претходн[аио]|сл(иј|ј)?едећ[аеи])( (вест|вијест|чланак|текст|објава|страница|прича|страна))?|(назад|натраг|повратак|врати се|вратите се|повратак) на (почетак|врх|насловну|насловницу|почетну|вести|вијести|листу)( стран[иу]ц?[аеу]?)?|насловница|насловна( страна)?|почетна( страна| страница)?|на врх|(прикажи|учитај|покажи|види|погледај) (још|више|све)( (вести|вијести|коментаре|чланке|теме))?|опширније|детаљније|сазнај(те)? више|садржај|у овом (тексту|чланку|броју)|архив[а]?( вести| вијести)?|навигација( објава)?|прескочи на .{3,25}|извори|галерија( фотографија)?|фото ?галерија|погледајте (галерију|фотографије|видео)( .{0,15})?|из рубрике|с(а)? wеба|са мреже|од партнера|наши партнери|вести од партнера',
      removes: 'Повезане вијести',
      keeps: 'Више вести није било, а добрих још мање.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 34,
      pattern:
        '(^|[.!?] )(више|опширније|детаљније|детаље|још)( о (томе|овоме|свему|овој теми)| детаља| информација)?[^.:!?]{0,70} (прочитај(те)?|читајте|погледајте|сазнајте|можете (прочитати|погледати|сазнати|читати)|послушајте) (у|на|овде|овдје|код|путем)|(^|[.!?] )(прочитајте|читајте|погледајте|послушајте|гледајте) (више |опширније |цијели |цео |цијелу |целу |цео |комплетан |комплетно |овај )*(интервју|текст|чланак|разговор|прилог|емисију|видео|репортажу|анализу|причу|вест|вијест|галерију|подцаст|снимак|извештај|извјештај)[^.!?]{0,50} (у|на|овде|овдје|испод|изнад|путем|код)|(како|зашто|шта|што|ко|тко|где|гдје|цео|цијели|целу|цијелу|комплетан)[^.!?]{5,110}[ ,](прочитајте|читајте|погледајте|сазнајте|послушајте) (у|на|овде|овдје)|(цијели|цео|цели|комплетан|комплетни|пуни) (текст|интервју|чланак|разговор|прилог)[^.!?]{0,50} (прочитајте|читајте|можете (прочитати|читати)|доступан је|погледајте)|(прочитати|погледати|послушати|сазнати|читати)[^.!?]{0,40} можете (овде|овдје|на (овом )?линку|путем линка)|(кликните|кликни) (овде|овдје|на (link|овај link|овом линку))|(^|[.!?] )пратите (развој (догађаја|ситуације)|све (вести|вијести|најновије|новости))[^.!?]{0,40} (на|у|уз|путем|из) |^(више|опширније|детаљније|детаљи) ?([–—-] )?(на|у) (нашем|нашој|линку|овом линку|порталу|сајту)|(све|најновије|најважније) (вести|вијести)[^.!?]{0,40} (пронађите|читајте|пратите|погледајте) (на|у|овде|овдје)|(^|[.!?] )(више|још) (информација|вести|вијести|детаља|садржаја) (на (линку|сајту|страниц|порталу|www|хттп|\\S+[.](rs|hr|ba|me|com))|пронађите|потражите|читајте)',
      removes: 'Више о томе прочитајте у нашем тексту.',
      keeps: 'У архиви је могао прочитати и њено писмо.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 40,
      atEnd: true,
      pattern:
        '(подсетимо,? |подсјетимо,? |подсјећамо,? |подсећамо,? )?(раније|претходно|већ|недавно|како|као што) смо (већ |раније |вам )?(писали|известили|извијестили|објавили|јављали|извештавали|извјештавали|пренели|пренијели|писали смо)[ ,:]|(о томе|о овој теми) смо (већ |раније )?писали|подсетимо,? [^.]{0,40}(писао је|писали смо|смо писали)',
      removes: 'Подсетимо, раније смо писали да ће мост бити затворен.',
      keeps: 'Раније смо живели код моста, испричала је.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(пратите|запратите) нас( и)?( (на|путем|преко|у)|$|!|[.]$| уживо)|^(прати|запрати) нас( и)? (на|путем)|(^прати(?! (га|ју|је|me|те|их|нас) )|пратите|запратите|пронађите) [^.!?]{2,35} (и |такођер |такође )*(на|путем) (facebook|фејсбук|instagram|twitter|x-у|viber|telegram|google|youtube|tik ?tok|whatsapp|linkedin|threads|друштвеним|мрежама|нашим)|(лајкуј(те)?|лајкајте) (нас|нашу|страницу)|^(придружи(те)? се|прикључи(те)? се) [^.!?]{0,20}(viber|whatsapp|telegram)[^.]{0,20}|(придружи(те)? (нам )?се|прикључи(те)? се) (на|нашем|нашој|нам|наш|нас|и)( [^.!?]{0,30})?(viber|whatsapp|telegram|facebook|instagram|заједниц|канал|груп|мрежама|newsletter)|(пријави(те)? се|претплати(те)? се|региструј(те)? се|регистрирај(те)? се) (на|за) ([^.!?]{0,25} )?(newsletter|њузлетер|билтен|viber|youtube канал|нотифик|обавијести|обавештења|push|premium)|^пријава (на|за) (newsletter|наш)|^претплати(те)? се( .{0,40})?$|^(претплата|пријава|пријави се|пријавите се|регистрација|региструј се|регистрирај се|улогујте се|login|мој профил|улогуј се|пријава / регистрација)( (или|/) .{2,30})?$|(инсталирај|преузми|скини|инсталирајте|преузмите|скините) нашу (бесплатну |мобилну |нову )*апликацију|^(инсталирај|преузми|скини|инсталирајте|преузмите|скините) ([^ ]{2,20} )?(мобилну )?апликацију( [^.]{0,40})?$|^(доступно|преузмите) (на|у|с|са) (app store|google play)|^буди(те)? (увек |увијек )?(у току|у тијеку|информиран|информисан|први који|међу првима|први у)[^.]{0,60}|(подржите|^подржи|помозите) (независн|неовисн|наш рад|нашу редакцију|наше новинар|слободн[ое] новинар|квалитетн[ое] новинар|рад (редакције|портала)|нас( |\\.|!|$)[^.!?]{0,40}(донациј|уплат|претплат|чланств))|^(подржи(те)?|донирај(те)?|донације) ?(нас|портал|редакцију|[^ ]{3,15})?$|(ваша|твоја) (подршка|донација|претплата|помоћ) (нам |је |омогућава|омогућује|помаже)[^.]{0,60}(новинар|важн|независн|неовисн|редакциј|рад)|постани(те)? (члан|претплатни|дио наше|део наше|подржава|premium|наш члан)|(већ|ако већ) (имате|сте|имаш|си) (претплат|рачун|налог|профил|члан|регистр|пријављен)[^.?]{0,20}([?]|,? пријав|,? улог|$)|(само|доступн[аоие]?|искључиво|ексклузивно) (за |нашим )?претплатни(ке|цима)( [^.]{0,20})?$|(чланак|садржај|текст) је доступан (само )?(претплат|регистр|premium|уз|за)|(да бисте|како бисте|за) (наставили (читати|да читате|са читањем|с читањем)|прочитали (цијели|цео)|наставак читања)|настави(те)? (читати|читање|да читате)( уз| с| са| .{0,20})?$|(пријавите се|улогујте се|регистрирајте се|региструјте се)( или (се )?(пријавите|регистрирајте|региструјте|претплатите)|,? (да бисте|како бисте|за)|$| овде| овдје| бесплатно)|(^|[.!?] )не пропусти(те)? (нај|важн|нове|новост|ништа|следећ|сљедећ|ниједн)|(да|како) не бисте пропустили (нај|важн|нове|новост|ништа|ниједн)|^(желите|желиш) (ли )?(да )?(примати|примате|добивати|добијате|бити у току|бити у тијеку|сазнати први|најновије|читати)[^.!]{0,80}[?]|(унесите|упишите|унеси|упиши|оставите) (свој |ваш |своју |вашу |твој )?(e-?mail|e-?пошту|имејл|мејл)|^(ваш|ваша|твој) (e-?mail|имејл|мејл)( адреса)?$|^e-?mail( адреса)?$|хвала (вам |ти )?(што сте се|на пријави|на претплати|на регистрацији|што читате)|успешно сте се приј|успјешно сте се приј|(кликом на|пријавом на|слањем|регистрацијом|претплатом)[^.]{0,70} (прихватате|прихваћате|слажете|пристајете|потврђујете|дајете)|(пристајем|слажем се|сугласан сам|сагласан сам|прихваћам|прихватам)[^.]{0,30} (обрад[а-яђ-џ]+ (особ|лич|под)|примање|увјет[а-яђ-џ]* кориштења|услов[а-яђ-џ]* коришћења|политик[а-яђ-џ]* приватности|правил[а-яђ-џ]* приватности)|(укључите|активирајте|дозволите|омогућите|^укључи) (push |browser )?(нотификације|обав(иј|ј)?ест[а-яђ-џ]*|обавештења)|(примајте|добијајте|примај|добивајте) (нај|важн|дневн|бесплатн|обав|новости|вести|вијести|наш)[^.]{0,60}|(најважније|најновије|све|најбоље|топ) (вести|вијести|приче|новости)[^.!?]{0,60} (на|у) (ваш|свој|твој|нашем|нашој) (mail|e-?mail|inbox|имејл|мејл|viber|whatsapp|telegram|канал|груп|сандуч|мобител)|(свако јутро|сваког дана|једном тједно|једном недељно|једном седмично) (у|на) (ваш|свој|твој)[а-яђ-џ]* (inbox|e-?mail|mail|мејл|сандуч)|наш (бесплатни |дневни |тједни |недељни |седмични )?newsletter( |$)[^.]{0,40}(пријав|стиже|$)|слушајте (нас )?(и )?(на|путем) (spotify|apple|google|deezer|youtube)',
      removes: 'Пратите нас на Фацебооку и Инстаграму.',
      keeps: 'Три дана је пратио реку, а на новине се није претплатио.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '((сви|нови|последњи|посљедњи|најновији|најбољи|прикажи|погледај|погледајте|види|прочитај|учитај|сакриј|још|ваши|читај|све) )*коментар(и|e|а)?( (читалаца|читатеља|\\d+|су (затворени|искључени)|на (чланак|вест|вијест|текст)))?|расправа|дискусија|(нема|\\d+|још нема) коментара?|(пошаљи(те)?|остави(те)?|напиши(те)?|додај(те)?|објави(те)?|упиши(те)?|унеси(те)?|прикажи|нови|ваш|твој) (свој |ваш |први |нови |своје )*(коментар|коментаре|мишљење|одговор)( (на (чланак|вест|вијест|текст)|овде|овдје|испод))?|коментирај(те)?( (чланак|први|вест|вијест|на фацебооку))?|коментариши(те)?( (први|вест|чланак))?|буди(те)? први?,? (који|ко|тко|чији|и комент|да комент|и остав|у комент).{0,40}|правила (коментирања|коментарисања|понашања|о коментирању)( .{0,20})?|одговори|одговорите|пријави( коментар| непримерен.*| непримјерен.*)?|(сортирај|поредај) (по|према) .{3,20}|(најновији|најстарији|најбоље оцијењени|најбоље оцењени|по времену) ?(коментари|прво)?|преостало (знакова|карактера).*|откажи|одустани|укључи(те)? се у (расправу|дискусију|разговор)|придружи(те)? се (расправи|дискусији)|ваше мишљење|ваше име',
      removes: 'Коментари (12)',
      keeps: 'Коментари градоначелника наљутили су вијеће.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 50,
      pattern:
        '(за|да бисте|како бисте) (коментирање|коментарисање|коментирали|коментарисали|оставили коментар|могли коментирати|могли коментарисати|објавили коментар)[^.]{0,30} (потребн|морате|пријав|неопходн|регистр|улог)[а-яђ-џ]*|(морате (бити )?(пријављени|регистр|се пријавити|улоговани)|пријавите се|потребна је пријава|потребно се пријавити)[^.]{0,40} (комент)|само регистр(ирани|овани) (корисници|читатељи|читаоци) могу|(адреса e-?поште|e-?mail адреса|email адреса|мејл адреса|имејл адреса)[^.]{0,20} (неће бити објављена|не ће бити)|неопходна поља су означена|обавезна поља су означена|(ваш|први) коментар (ће|чека|бит)|коментари (се (модерирају|објављују|одобравају)|ће бити (објављени|видљиви)|подлежу|подлијежу|пролазе)|(напишите|реците|пишите|поделите|подијелите|јавите|шта мислите|што мислите)[^.!?]{0,50} (у коментарима|у коментару)|(поделите|подијелите) (с |са )?(нама )?(своје|ваше|своја|ваша) (мишљењ|искуств|утис|приче|ставове)|(оставите|напишите) (свој|ваш) коментар|(коментари|мишљења|ставови)[^.]{0,60} (искључиво (став|мишљење) (аутор|чита|корисн)|приватно мишљење|не (одражавају|представљају) (нужно )?(став|мишљење|уређ|политику)[а-яђ-џ]* (редакциј|уредни|портал|наш)|нису (нужно )?ставови (редакциј|портал|уредни))|(редакција|уредништво|портал)[^.]{0,30}(задржава|придржава) право|коментар[а-яђ-џ]*[^.]{0,60} (неће бити објављен|ће бити (обрисан|уклоњен|избрисан)|бит ће (обрисан|уклоњен|избрисан)|неће бити одобрен)|(говор мржње|псовк|увред|уврјед|вулгарн|вријеђањ|вређањ)[^.]{0,80} (неће бити објављен|ће бити (обрисан|уклоњен|брисан|избрисан)|бит ће (обрисан|уклоњен|избрисан|брисан))',
      removes: 'За коментирање је потребна пријава.',
      keeps: 'Градоначелник није оставио коментар и новине су изашле без њега.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 10,
      pattern:
        '(подијели|подели|подијелите|поделите|дијели|дели|пошаљи|пошаљите|штампај|одштампај|испиши|испис|принтај|принт|спреми|сачувај|копирај( link)?|facebook|фејсбук|twitter|x|viber|telegram|whatsapp|messenger|pinterest|linkedin|instagram|youtube|tiktok|threads|reddit|e-?mail|mail|мејл|link|коментар(и|а)?|коментирај|коментариши|свиђа ми се|лајк|лајкај|послушај|слушај|затвори|мени|мену|претрага|претражи|тражи|твитни|тwеетај|[,/|•·\\d\\s])+|(подијели|подели|подијелите|поделите) ((на|путем|преко) [^ ]{1,20}( [^ ]{2,20})?|с пријатељима|са пријатељима|чланак|вест|вијест|текст|овај .{4,15}|ову .{4,15}|ово|објаву|причу|link)( .{0,15})?|пошаљи(те)? (пријатељу|маилом|мејлом|e-?маилом|чланак|link|на e-?mail)|link је копиран|копирај(те)? (link|повезницу|адресу|текст)|(додај|спреми|сачувај|уклони) (у|из) (фаворите|фаворита|омиљене|забиљешке|архиву|листу.{0,15})|(спреми|сачувај) (чланак|вест|вијест|текст|за касније)|верзија за (штампу|испис)|(послушај(те)?|слушај(те)?|преслушај(те)?) (чланак|вест|вијест|текст|овај .{4,15}|audio|прилог)( .{0,20})?|величина (слова|текста|фонта)( .{0,15})?|оц(иј|ј)?ени(те)? (чланак|вест|вијест|текст|овај|ову)( .{0,20})?|оц(ј)?ена:? [\\d.,/ ]+.{0,15}|(свидио|свидео|свидела|свидјела|свиђа|допао|допала) (вам|ти|ли вам) (се )?(ли )?(се )?(чланак|текст|вест|вијест|овај|ова|ово)( .{0,20})?|\\d[\\d .]* (коментар|преглед|лајк|дијељењ|дељењ|свиђањ|реакциј)[а-яђ-џ]*|(прегледа|прегледи|читања|дијељења|дељења|погледа|број прегледа|реакција) ?:? ?\\d[\\d .,]*|(пријави(те)?|пријава) (грешку|грешке|погрешку|проблем)( .{0,15})?|(уочили|приметили|примијетили|нашли) сте (грешку|погрешку)( у тексту| у чланку)?|колико ти се свиђа.*|(како|што|шта) (вам )?.{0,10}се чини (чланак|текст)',
      removes: 'Подијели чланак',
      keeps: 'Подијели крух на троје и шути, рекла је мајка.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        '(погледајте|погледај|прикажи) (ову објаву|овај пост|објаву) (на|у) (instagram|facebook|x-у|twitter)[а-яђ-џ]*|(објаву|објава|пост)( коју)? (дијели|дели|је подијелио|је подијелила|је поделио|је поделила|коју дијели|коју дели) .{2,60}\\(@[\\w.]+.*|(објава коју је подијелио|објава коју је поделио|објава коју је подијелила) .{2,60}\\(@[\\w.]+.*',
      removes: 'Објаву дијели Ann Ott (@annott)',
      keeps: 'Објаву Ане Отт вијеће није вољело.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(уочили|приметили|примијетили|нашли|видјели|видели) сте (ли )?(грешку|погрешку|неправилност|нешто занимљиво|нетачност|неточност)[^.?]{0,40}[?]|(ако сте|уколико сте) (уочили|приметили|примијетили|нашли) (грешку|погрешку|нетачност|неточност)|(означите|селектујте)[^.]{0,60} (и )?притисните|ctrl ?\\+ ?enter|(били сте|јесте ли били|да ли сте|видјели сте|постали сте|нашли сте се)[^.?]{0,50}(свједок|сведок|свједоци|сведоци|очевид)[^.?]{0,40}[?]|(имате|имаш)( ли)? (занимљиву |неку |добру )*(вест|вијест|причу|фотографију|фотку|дојаву|снимку|снимак) ?([?]|,|кој[ау] |за нас|и желите)[^.?]{0,60}|(пошаљите|шаљите|јавите|пишите|пошаљи|дојавите|контактирајте)( (нам|нас|ваше|своје|вашу|своју|фотографије|фотографију|снимке|видео|вијест|вест|причу|приче|и|или|дојаву|информације|поруку|слику|слике|коментаре|mail|питања))+ (на|путем|преко|вибером|у inbox)|(пишите нам|јавите нам се|контактирајте нас|пишите редакцији)( |$|:)[^.]{0,60}(@|\\+38|viber|mail|мејл|whatsapp|редакциј|$)|(контакт|адреса|телефон|e-?mail) редакције ?:|(подијелите|поделите) (овај |ову |ово |чланак |вест |вијест |текст |причу )+(с|са|на|путем) (пријатељ|facebook|друштв|свој)',
      removes: 'Уочили сте грешку? Пријавите нам је.',
      keeps: 'У рачунима за мост нашли су грешку и градња је стала.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 26,
      pattern:
        '(аутор(и|ка|ица)?|аутор(и)? (текста|чланка|фотографије|фотографија)|пише|пишу|написао|написала|текст|припреми(о|ла)|приреди(о|ла)|превод|пријевод|преве(о|ла)|обради(о|ла)|разговара(о|ла)|интервју води(о|ла)|уредник|уредница|уредио|уредила|лектор|лектура|фотограф|сниматељ|монтажа|камера|новинар(ка)?|репортер(ка)?|објављено|ажурирано|осв(ј)?ежено|изм(иј|ј)?ењено|датум( објаве)?|(задња|последња|посљедња) (измена|измјена|промена|промјена|актуализација)|вр(иј)?еме (читања|објаве)|читање|извор|фото(графије|графија)?|илустрација|илустрације|агенције) ?: ?|(објављено|ажурирано|осв(ј)?ежено|(задња|последња|посљедња) (измена|измјена))( у| дана| пре| прије)?,? (\\d|данас|јучер|јуче)|(тањуг|хина|фена|бета|срна|фонет|мина|reuters|afp|ap|dpa|анадолија|анадолу|онаса|ројтерс|спутњик|спутник|ртс|ртрс|hrt|n1|индеx вијести|радио слободна европа|деутсцхе wелле|дw|агенције|нова\\.rs|б92|патриа|миа)(, (тањуг|хина|фена|бета|срна|фонет|мина|reuters|afp|ap|dpa|ртс|n1|агенције))*$|\\((тањуг|хина|фена|бета|срна|фонет|мина|reuters|afp|ap|dpa)(, ?[а-яђ-џ]+)?\\)$|о аутор(у|ки|ици|има)$',
      removes: 'Пише: Ана Кос',
      keeps: 'Пише мајци сваке недеље, а она не одговара.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 9,
      pattern:
        '(припреми|приреди|написа|разговара|преве|обради|сними|уреди)(о|ла|ли) (?!(је|га|ју|их|то|све|му|јој|се|на|у|с|за|и) )[а-яђ-џ]+ [а-яђ-џ-]+|пише [а-яђ-џ]+ [а-яђ-џ]+ић|(специјално|ексклузивно|посебно) за („.{3,30}|[a-z.]{2,20}\\.(rs|hr|ba|me|com)|наш портал)|(\\d+|један|две|двије|три) (мин\\.?|минут[аеи]?) читања|(читање|чита се|вр(иј)?еме читања) (~|око |за )?\\d+ мин.{0,10}|\\d+ мин|редакција( (портала .{2,15}|[а-яђ-џa-z0-9]{2,15}\\.(rs|hr|ba|me|com)))?|(новинар(ка)?|уредник|уредница|дописник|репортер) („[^“”]{2,30}[“”]|портала [^ ]{2,20}|[a-z.]+\\.(rs|hr|ba|me|com))|(сви|остали|други|више|још|погледај све|погледајте све) (текстови|чланци|чланке|текстове|чланака|текстова|вести|вијести) (овог )?аутор(а|ке|ице)|(пре|прије) \\d+ (мин(ута)?|сат[аи]?|х|дан[а]?|часа|сати)|(данас|јучер|јуче),? (у )?\\d\\d?[:.]\\d\\d( х)?|о аутор(у|ки|ици|има)',
      removes: 'Припремила Ана Кос',
      keeps: 'Припремила је вечеру и чекала га до зоре.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        '^(?!(он|она|они|његов[а]?|њен[а]?|мој[а]?|отац|мајка|син|кћи|кћер|ћерка|то|ово) )[^.!?,]{5,40}( је|,? [–—-]) (новинар|уредниц|уредник|дописни|репортер|колумнист|публицист|аутор|ауториц)[а-яђ-џ]* (портала|листа|„|"|часописа|магазина|телевизије|агенције|редакције|редакциј|радија|недељника|тједника|дневника|рубрике|ртв|ртс|hrt|n1|рсе)|^[^.?!@,]{0,40}\\S+@[\\w-]+(\\.\\w+)+$|(ставови|мишљења|гледишта)[а-яђ-џ]*,? (изражен|изнесен|изнет|изнети)[а-яђ-џ]* (у|су) (овом|овој|овим|текст|колумни|блог)|(текст|чланак|интервју|колумна)[^.]{0,30} (је |био )?(објављен|пренесен|пренет|настао|преузет|изворно објављен|оригинално објављен)[аои]? (у (оквиру|склопу|сарадњи|сурадњи|часопис|листу|магазин)|на (порталу|сајту|блогу)|уз)',
      removes: 'Ана Отт је новинарка портала „Залив“.',
      keeps: 'Њен отац је новинар листа „Залив“.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 45,
      pattern:
        '(фото(графија|графије|граф)?|извор( фотографије| слике)?|слика|илустрација|колаж|графика|архива|архив|приватна архива|лична архива|особна архива|видео|снимак|аутор фотографије|насловна фотографија) ?(:|©|\\|) ?[^.!?]{1,70}$|^фотографија је (илустративна|илустрација)|^(илустрација|архивска (фотографија|снимка)|илустративна фотографија|приватна архива|приватни албум|лична архива|особна архива|архивски снимак|фото архива?)(,.{0,30})?$|\\((фото|архив|илустрациј|слика|printscreen|screenshot|извор|на слици|д(ес)?но|л(иј)?ево)[^)]{0,60}\\)\\.?$|^(фото|фотографија|слика)( ?[-–—/] ?)[^.!?]{3,50}$|/ ?(тањуг|хина|фена|бета|срна|фонет|reuters|afp|ap|epa|getty|shutterstock|pixsell|cropix|hanza media|илустрација|printscreen|screenshot|архива|приватна архива|profimedia|unsplash|pixabay|guliver|анадолија|klix|ројтерс|reuters)( |$|/|\\))|/ ?(youtube|facebook|instagram|x|twitter)(\\)?)$|(getty images|shutterstock|unsplash|pixabay|pexels|depositphotos|istock|imago|freepik|profimedia|pixsell|cropix|hanza media|guliver|printscreen|screenshot)[^.!?]{0,30}$|^(фотографија|слика|фото) \\d+ (од|/) \\d+|^(увећај|повећај|отвори) (слику|фотографију)?$|^\\d+ (од|/) \\d+$|^кликните[^.]{0,30} за (увећање|повећање|већу)',
      removes: 'Мост у мају. Фото: Ана Кос / Тањуг',
      keeps: 'Фотографију је снимио човек који никад није видео море.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'сва (ауторска )?права (су )?(придржана|задржана|резервисана|резервирана|заштићена)|(©|\\(ц\\)) ?(19|20)\\d\\d|copyright ?(©|\\(ц\\)|by|\\d|[–—-])|^copyright|^(политика (приватности|колачића|о колачићима|заштите)|правила (приватности|кориштења|коришћења)|(општи |опћи )?(услови|увјети) (коришћења|кориштења|пословања)|импрессум|импресум|заштита (личних |особних )?података|изјава о (приватности|колачићима))( [^.]{0,80})?$|(услов|увјет)(e|има|и) (коришћења|кориштења)[^.]{0,60}(прихват|прихваћ|слаж|прочита|суглас|саглас)|(прихват|прихваћ|слаж|прочита|суглас|саглас)[^.]{0,60}((услов|увјет)(e|има|и) (коришћења|кориштења)|политик[аеу]м? приватности|правила приватности)|(забрањено је|забрањено|није дозвољено|није допуштено) (свако |неовлаштено |сваки облик |било какво )*(преузимање|копирање|објављивање|преношење|умножавање|репродуцирање)( и [а-яђ-џ]+)? (текста|текстова|садржаја|чланака|материјала|дијелова|делова|без)|(преузимање|преношење|копирање|објављивање|репродуцирање|кориштење|коришћење|пренос)( и [а-яђ-џ]+)? (текста|текстова|садржаја|чланка|чланака|дијелова|делова|дијела|дела|вести|вијести|материјала)[^.]{0,60} ((је )?(дозвољено|допуштено|могуће) (је )?(само|искључиво|уз|без)|(забрањено|није дозвољено|није допуштено) (је )?без|уз (навођење|обавезно нав|обвезно нав|link))|(уз обавезно|уз обвезно|обавезно је|обвезно је) навођење (извора|аутора|портала)|(ставови|мишљења|ставови и мишљења)[^.]{0,60}(аутор|колумн|аутора)[^.]{0,60} (не одражавају|нису нужно|не представљају|не морају|су искључиво|нужно)|(не одражавају|нужно не одражавају|не представљају) (нужно )?(став|уређивачк|мишљење|стајалишт|политику)[а-яђ-џ]* (редакције|уредништва|портала|уреднич|куће)|(редакција|портал|уредништво|издавач) (портала |листа )?(не одговара|није одговор|не сноси одговорност|не преузима одговорност)|(садржај|текст|чланак|информациј)[а-яђ-џ]*[^.]{0,40} (служ[еи]|информативн)[^.]{0,30}(искључиво|информативн|не представља)[^.]{0,60}(савјет|савет|препорук|сврхе|карактера|замјен|замен)|(овај |^|медијски )(текст|чланак|садржај|медијски пројекат)[^.]{0,60} (суфинансиран|суфинанциран|подржан|финансијску подршку|уз подршку)[^.]{0,40}(средств|прорачун|буџет|из |агенциј|министар|европск|еуропск|фонд)|^(текст|чланак|садржај|прилог|интервју) је (настао|настала|објављен) (у оквиру|у склопу|уз подршку)|лиценц[аеио] (cc|creative commons)',
      removes: 'Сва права задржана.',
      keeps: 'Права жена била су тема вечери.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        '(^|[.!] )(ми |наш сајт |наша (web )?страница |овај (веб )?сајт |ова (web |интернет )?страница |овај портал |портал |ово (web )?мјесто |наш портал |[\\w.]+\\.(rs|hr|ba|me|com) |како бисмо [^.]{0,60}|да бисмо [^.]{0,60})?(користимо|користи|употребљавамо|употребљава) (tzv\\. )?(колачиће|cookies?|„колачиће)|(наставком|даљим|даљњим|настављањем|ако наставите)[^.]{0,50} (кориштењ|коришћењ|преглед|претраживањ|посјет|посет|корист)[^.]{0,50} (прихват|прихваћ|слаж|пристај|суглас|саглас)|^(прихвати|прихватам|прихваћам|одбиј|одбаци|дозволи) (све )?(колачиће|cookies)|^(поставке|подешавања|управљање|политика) (о )?(колачић|приватности)[а-яђ-џ]*|(потребан је|потребна је|требамо|тражимо|потребно је) (ваш(а|у)?|ваше) (пристан|дозвол|сагласност|сугласност|привол)[а-яђ-џ]*|(овај|ова|ово) (садржај|објава|чланак|видео)[^.]{0,40} (садржи|пружа|укључује|долази с)[^.]{0,60}(google|youtube|twitter|facebook|instagram|tiktok|колачић)|(да бисте|како бисте|за) (вид(ј)?ели|погледали|приказ|учитали|гледали)[^.]{0,50} (колачић|cookies|javascript|прихватите|дозвол)|^вањски садржај|^спољни садржај|(искључите|угасите|онемогућите|користите) (свој |ваш )?(ad ?block|блокер)|^(прихваћам|прихватам|слажем се|у реду|разумијем|разумем|прихвати|прихвати све|сугласан сам|сагласан сам)$',
      removes: 'Ова страница користи колачиће.',
      keeps: 'Суд је питао зашто трговина користи колачиће и није добио одговор.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(видео|audio|плејер|player|галерија|фотографије|фото|play|гледај(те)?( видео)?|пусти|пауза|уживо|live|пренос|пријенос|укључи звук|без звука|јачина звука|цео екран|цијели заслон|пуни заслон|преузми|титлови|квалитет|квалитета|фотографија дана|видео дана|цитат дана|број дана|карикатура дана|инфографика|фотка дана)( [\\d:/. ]+)?|(ваш|твој|овај) (прегледник|browser|прегледач|претраживач|интернет прегледник) .{0,60}|(молимо,? |молимо вас )?(укључите|омогућите|ажурирајте|користите|освјежите|освежите) (javascript|прегледник|прегледач|страницу|други прегледник).{0,40}|за (гледање|репродукцију|слушање)[^.]{0,50}(javascript|прегледник|прегледач|пријав|колачић|flash).{0,40}|(овај )?(видео|садржај|audio|снимак)( више| тренутно| привремено)? (није доступан|недоступан|је уклоњен|је обрисан|се учитава)( (у вашој (земљи|држави)|у вашој регији))?|(молимо,? причекајте,? )?учитавање( видеа| коментара)?|учитава се|(молимо,? )?(причекајте|сачекајте)|дошло је до (грешке|погрешке)( (приликом|при) учитавања.{0,20}|[.,]? (покушајте|молимо).{0,30})?|(гледај(те)?|погледај(те)?|пусти(те)?|отвори(те)?|послушај(те)?) (видео(запис)?|снимак|снимку|прилог|емисију|фотографије|галерију|audio|пренос|пријенос|епизоду|цео прилог|цијели прилог)( (овде|овдје|уживо|на youtube[а-яђ-џ]*|изнад|испод|у наставку))?|(код|embed).{0,30} (за уградњу|копиран).{0,20}|крај (видеа|подкаста|подцаста|објаве|цитата)|прескочи .{2,50} и настави.{0,20}|(гласај(те)?|гласање|гласовање|прикажи резултате|погледај(те)? резултате|резултати( анкете| гласања| гласовања)?|анкета( дана| тједна| недеље)?|суд(ј)?елуј(те)? у анкети)|(гласало|гласовало|укупно гласова|гласова|број гласова) ?:? ?\\d[\\d .]*.{0,10}|\\d[\\d .]* глас(а|ова)?|(време|вријеме|временска прогноза|курсна листа|течајна листа|хороскоп|тв програм|тв распоред|квиз)( (данас|сутра|за данас|дана))?|купи(те)? (улазниц[еу]|карт[еу])',
      removes: 'Ваш прегледник не подржава видео.',
      keeps: 'Видео суд није хтео да гледа.',
    },
  ],
};
