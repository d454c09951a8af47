import type { ClutterPhrases } from './phrases.ts';

/** Finnish. */
export const fi: ClutterPhrases = {
  code: 'fi',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        '(tämä on )?(ilmoitus|mainos)( ?\\(?(teksti|juttu|artikkeli|uutinen|sisältö) jatkuu .*)?|mainokset?|(kaupallinen|maksettu) (yhteistyö|sisältö|kumppanuus|mainos)( .{2,40})?|(mainos|sisältö|kumppani)(yhteistyö|sisältö|juttu)( .{2,40})?|sponsoroitu( sisältö| artikkeli)?|yhteistyössä:? .{2,40}|sisältö: .{2,30} mainostaja.*|(juttu|teksti|artikkeli|uutinen|haastattelu|kirjoitus|kolumni|arvio|luku) jatkuu (alla|alempana|videon|kuvan|kuvien|mainoksen|mainosten|upotuksen|grafiikan|gallerian|kuvagallerian|äänestyksen|twiitin|julkaisun|kyselyn|kartan|kuva|laatikon|seuraavalla).*|jatka (lukemista|juttuun) (mainoksen|alla|videon|kuvan).{0,30}|(siirry|ohita|sulje|ilmoita) (mainos|mainoksen|mainosta)( .{0,20})?|(vieritä|selaa|rullaa) (alas|alaspäin|eteenpäin).{0,40}|(osta|tilaa|hanki) (nyt|heti|täältä|tästä|verkosta)|(katso|siirry) (tarjous|tarjoukset|hinta|hinnat|tarjoukseen|kauppaan|verkkokauppaan)( .{0,20})?|(juttu|artikkeli|sivu|teksti)(n)? sisältää (mainoslinkkejä|kaupallisia linkkejä|affiliate.{0,20}|mainoksia).*|mainoslinkki|(affiliate|mainos)-?link(ki|it|kejä)',
      removes: 'Juttu jatkuu mainoksen jälkeen',
      keeps: 'Mainos maksoi puolueelle miljoonan.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        '(affiliate|mainos|kumppani)-?link(ki|it|kejä|kien|eistä)(?![a-zäöå])|(linkki|linkin|linkkien|linkeistä|ostat|ostaessasi)[^.!?]{0,90} (saamme|saatamme saada|voimme saada|saa|voi saada) [^.!?]{0,25}(provisio|komissio|palkkio)|(saamme|saatamme saada|voimme saada) [^.!?]{0,25}(provisio|komissio|palkkio)[^.!?]{0,50}(link|osto|ostat)|(artikkeli|juttu|sisältö|kirjoitus) on (tuotettu|toteutettu|tehty|kirjoitettu|maksettu)[^.!?]{0,20} (yhteistyössä|kaupallisessa yhteistyössä|mainostajan|toimeksiannosta)|toteutettu (kaupallisessa )?yhteistyössä [^.!?]{2,40}kanssa|(hinnat|tarjoukset|hinta)[^.!?]{0,40} (voivat|voi|saattavat|saattaa) (muuttua|olla muuttu|vaihdella)[^.!?]{0,40}(julkais|jälkeen|$)|toimitus ei (ole )?(osallistunut|vastaa)[^.!?]{0,40}(sisäl|tuott|mainos)',
      removes: 'Jos ostat linkin kautta, saatamme saada pienen provision.',
      keeps: 'Välittäjä saa provision jokaisesta talosta, jonka hän myy.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•+-]* ?((lue|katso|kuuntele|seuraa|testaa|muista|tutustu) (myös|lisää|täältä|tästä|nämä|koko [a-zäöå]+|aiemmin|aiempi|juttu|haastattelu|jutut|aiheesta|suorana|nyt|video|kuvat|arvio)?( (aiheesta|tästä|täältä)( [^.:]{2,30})?)?|(lue|katso|kuuntele) (myös|lisää) [^.:]{2,30}|lisää (aiheesta|tietoa|uutisia|juttuja|tästä)( [^.:]{2,30})?|aiheesta (lisää|muualla|aiemmin)|aiheeseen liittyvä(t|ä)?( (artikkelit|jutut|uutiset))?|video|videot|kuvat|kuvagalleria|kuvakooste|galleria|lähde|lähteet|avainsanat|tagit?|asiasanat|aihe|aiheet|kategoriat?|podcast|kooste|suora|live|suorana|tilanne nyt|juuri nyt|luetuimmat|uusimmat|tuoreimmat|edellinen|seuraava|arkistosta|suosittelemme|toimitus suosittelee|testi|visa|kysely|grafiikka|näkökulma|analyysi|kommentti|taustaa|älä missaa|tässä jutussa|lisätietoja|lisätietoa|lisätiedot)( ?[:|»>▶►→]| [–—-] )',
      removes: 'Lue myös: Silta pysyy kiinni',
      keeps: 'Lisää aiheesta hän ei sinä iltana halunnut kertoa.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '(lue|katso|kuuntele|näytä|lataa|selaa) (myös|lisää|kaikki|koko|täältä|seuraavaksi|enemmän|vähemmän|nämä|muut)( (juttu|jutut|juttuja|artikkeli|artikkelit|uutiset|uutisia|uutinen|haastattelu|aiheesta|täältä|tästä|video|videot|kuvat|kommentit|kommentteja|jakso|jaksot|tulokset|arvio)( .{0,35})?)?|(lue|katso) (myös|lisää)( (aiheesta|nämä|tästä|täältä) ?.{0,30})?|(saatat|sinua) (voi |saattaa |voisi |voisivat |saattavat |voivat )*(myös )?(kiinnostaa|pitää|olla kiinnostunut)( .{0,25})?|(nämä|tämä) (saattavat|voivat|voi|saattaa|kiinnostavat) .{0,10}(sinua|muita|kiinnost)[a-zäöå ]{0,20}|(muut lukevat|muut lukivat|moni lukee).{0,20}|(aiheeseen|juttuun|samaan aiheeseen) liittyv(ää|ät|iä|ä)( (artikkelit|jutut|uutiset|sisältöä|juttuja|uutisia|artikkeleita))?|(samasta aiheesta|aiheesta (lisää|muualla|aiemmin)|lisää aiheesta|lisää (samasta aiheesta|tästä aiheesta|uutisia|juttuja|artikkeleita)( (aiheesta|täältä|[a-zäöå]+sta))?)|(luetuimmat|luetuinta|katsotuimmat|kuunnelluimmat|suosituimmat|suosituinta|jaetuimmat|kommentoiduimmat|uusimmat|tuoreimmat|viimeisimmät)( (nyt|uutiset|jutut|artikkelit|tänään|juuri nyt|viikon ajalta|videot|[a-zäöå-]+ssa))?|(päivän|viikon) (luetuimmat|parhaat|pääuutiset)|(uusimmat|tuoreimmat|suositellut|muut|aiemmat|ajankohtaiset|liittyvät|vastaavat|samankaltaiset) (jutut|uutiset|artikkelit|aiheet|julkaisut|videot|kirjoitukset)|aiheet( (jutussa|tässä jutussa))?|(jutun|artikkelin) aiheet|avainsanat|asiasanat|tagit|kategoriat|(edellinen|seuraava)( (juttu|artikkeli|kirjoitus|sivu|kuva))?|artikkelien selaus|(takaisin|palaa|siirry) (etusivulle|ylös|alkuun|sivun alkuun|sisältöön|juttuun|pääsisältöön|artikkeliin|listaan|[a-zäöå.]{2,20}\\.fi)( .{0,15})?|hyppää (sisältöön|pääsisältöön).{0,20}|(suosittelemme( (sinulle|myös))?|suositeltua|suosituksia( sinulle)?|suositeltu( sinulle)?)|toimitus suosittelee|toimituksen (valinnat|suositukset|poiminnat|valinta)|poiminnat|nostot|älä missaa( .{0,20})?|(juuri nyt|ajankohtaista|pääuutiset|pinnalla|puhutuimmat|tänään)|lähteet?|viitteet|(klikkaa|paina|lue) (tästä|täältä)( .{0,40})?|katso (video|videot|kuvat|kuvagalleria|koko video|tallenne|traileri|suora lähetys|kooste|jakso|ohjelma)( (tästä|täältä|alta|yltä|areenassa|.{2,20}))?|seuraa (tilannetta|uutisia|suoraa lähetystä|peliä|ottelua|hetki hetkeltä)( .{0,25})?|kumppaneiltamme|muualla verkossa|sisällysluettelo|tässä jutussa|tässä artikkelissa|etusivulla nyt|(takaisin )?etusivulle|kaikki [a-zäöå]+ uutiset',
      removes: 'Aiheeseen liittyvät artikkelit',
      keeps: 'Lisää uutisia tuli sinä yönä, eikä yksikään ollut hyvä.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        '(klikkaa|paina|napauta) (tästä|täältä|linkkiä(?!, )|kuvaa|karttaa|nappia(?! ja)|alla olevaa|tätä)(?![a-zäöå])|(lue|katso|kuuntele) (myös (?!.*(sanoi|sanoo|pyysi|kysyi)(?![a-zäöå]))|tästä |täältä |lisää (aiheesta|tästä|täältä|siitä)|koko (juttu|artikkeli|haastattelu|kirjoitus|arvio|raportti|kolumni|jakso|ohjelma)|kaikki (jutut|aiheen|uutiset|jaksot|kolumnit)|aiemmat|aiempi juttu|juttu kokonaan|video (tästä|täältä|alta)|alta |jutun lopusta|yle areenasta|areenasta)|(seuraa|seuraamme) (tilannetta (täällä|tässä|hetki)|tapahtumia (täällä|tässä|hetki)|hetki hetkeltä|suoraa|tässä jutussa)|(tästä|täältä|alta) (voit|pääset|löydät) (lukea|katsoa|kuunnella|seurata|lukemaan|katsomaan|kuuntelemaan)|(haluatko|kiinnostaako) (lukea|tietää|nähdä|kuulla|lisää)(?!.*(kysyi|sanoi))|(lisätietoja|lisätietoa|lisää tietoa)( [a-zäöå]+){0,3} (täältä|tästä|osoitteesta|verkkosivuilta|www|http|antaa:?|saat|saa )|(juttu|artikkeli|kirjoitus|tämä (juttu|artikkeli)) (on osa|kuuluu|on \\w+ osa) (juttusarjaa|sarjaa|juttusarjan|sarjan|juttusarjaan|sarjaan)|voit (lukea|katsoa|kuunnella) (jutun|koko|ohjelman|haastattelun|jakson|sen|artikkelin|lisää)[^.]{0,40}(täältä|tästä|alta|areena|podcast|klikk)',
      removes: 'Klikkaa tästä ja lue lisää.',
      keeps: 'Lue hitaasti, opettaja sanoi, ja niin he tekivät.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        '(uutiskirje(et)?|uutiskirjeemme|tilaa uutiskirje(emme)?)( .{0,30})?|premium|plus|(vain|etu|juttu on|sisältö on|lue) ?(tilaajille|tilaajalle|tilaajien|tilaajaksi)|(vain )?tilaajille|tilaajaetu|tilaa( (nyt|lehti|digi|tästä|täältä|uutiskirje|tilaus|heti|hesari|ja (lue|saat) .{2,40}|tästä .{2,20}))?|(osta|tee|aloita|valitse|katso|kokeile) (tilaus|digitilaus|tilauksesi|tilausvaihtoehdot|kokeilujakso|ilmaiseksi|maksutta|nyt .{0,20}|digiä.{0,20})( .{0,30})?|kirjaudu( (sisään|tilaajana|lukeaksesi.*|tästä|täältä|tunnuksilla.*))?( .{0,30})?|(rekisteröidy|luo (tunnus|tili|käyttäjätili|ilmainen tunnus)|ilmoittaudu)( (nyt|tästä|ilmaiseksi|maksutta|palveluun))?|(oletko|olet) jo (tilaaja|rekisteröitynyt|jäsen|asiakas)\\??( .{0,40})?|(onko sinulla jo|minulla on jo) (tunnus|tili|tilaus|tunnukset)\\??( .{0,40})?|(ei sitoutumista|voit (perua|peruuttaa|irtisanoa)|peru milloin).{0,50}|(ota|laita|salli|kytke) (push-)?(ilmoitukset|uutisilmoitukset|hälytykset)( (käyttöön|päälle))?( .{0,20})?|(anna|jaa|lahjoita|lähetä) (tämä )?(juttu|artikkeli) (lahjaksi|ilmaiseksi|maksutta|ystävälle)( .{0,20})?|(lahjoita|jaa) juttu|seuraa (meitä|myös|.{2,40}) ?(facebookissa|instagramissa|x:ssä|twitterissä|telegramissa|whatsappissa|youtubessa|tiktokissa|linkedinissä|google (newsissä|uutisissa|discoverissa)|threadsissa|blueskyssa|somessa|spotifyssa|sosiaalisessa mediassa|whatsapp-kanavalla)( .{0,40})?|seuraa meitä( (myös )?.{2,30})?|(lataa|asenna|hanki) ([a-zäöå-]+ )?([a-zäöå-]*sovellus|appi|sovelluksemme|uutissovellus)( .{0,40})?|(tue|tue meitä|lahjoita|tue työtämme|tue journalismia)( (nyt|tästä|täällä))?|(lue|selaa) (näköislehti|päivän lehti|digilehti)(ä|eä)?( .{0,20})?|näköislehti|(sähköpostiosoite(esi)?|anna sähköpostiosoitteesi|syötä sähköposti.{0,15})|kuuntele (podcast|podcastia|koko jakso|kaikki jaksot|jakso|jaksot)( .{0,40})?|(pysy|ole) (ajan tasalla|kartalla)( .{2,50})?|tarjoa (meille |toimitukselle )?kahvi[a-zä]*( .{0,15})?|(riippumaton|laadukas) journalismi maksaa|ei sitoutumis.{0,10}|(etkö ole vielä|et ole vielä) tilaaja',
      removes: 'Vain tilaajille',
      keeps: 'Tilaajat ja jäsenet äänestivät vastaan, ja johtaja lähti.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        '(tilaa|tilaamalla) (maksuton |ilmainen |maksutta |nyt |tästä |myös |meidän |suosittu |viikoittainen |[\\w:.-]+ ){0,3}uutiskir(je|jeemme|jeen|jeet)|(liity|ilmoittaudu) (uutiskirje|postituslista)[a-zäöå]*|uutiskirje(emme|en)? (tilaajaksi|kokoaa|kertoo|suoraan|sähköpostiisi|ilmestyy)[^.!?]{0,60}(sähköposti|joka|tilaa|viikon|päivän|$)|(saat|saa|vastaanota|lähetämme)[^.!?]{0,60} (sähköpostiisi|sähköpostiin|puhelimeesi|kännykkääsi|suoraan sähköpost)|(suoraan|joka (aamu|viikko|päivä)) (sähköpostiisi|puhelimeesi|sinulle)|(seuraa|löydät) (meitä|meidät|[\\w:.-]+|[\\w:.-]+ [\\w:.-]+) (myös |nyt )*(facebookissa|instagramissa|whatsappissa|telegramissa|tiktokissa|youtubessa|google (newsissä|uutisissa|discover)|x:ssä|twitterissä|sosiaalisessa mediassa|somessa|threadsissa|blueskyssa|linkedinissä)|(lisää|valitse|aseta) [^.!?]{2,40} (ensisijaiseksi|suosikki|ensisijaisiin|suosituksi)[^.!?]{0,15}(lähte|google)|(liity|seuraa) [^.!?]{0,40}whatsapp-(kanava|ryhmä)[a-zäöå]*|(tilaa|seuraa) (youtube|whatsapp|telegram)-?kanava(mme|a)?|(oletko|olet) jo (tilaaja|jäsen|rekisteröitynyt)\\?|(onko sinulla|eikö sinulla ole) (jo |vielä )?(tunnus|tiliä|tilausta|tunnusta|tili|tilaus)[a-zäöå]*\\?|kirjaudu (sisään )?(lukeaksesi|kommentoidaksesi|ja (lue|jatka|kommentoi)|jatkaaksesi|nähdäksesi|omilla|jos olet)|(tilaa|kokeile|tutustu) [^.!?]{0,40}(\\d+ ?(€|euro|kk|viikkoa)|kuukausi|kuukautta|ilmaiseksi|maksutta|ja lue|lukuoikeus)[^.!?]{0,30}($|[!.:])|(ensimmäinen kuukausi|kuukausi|\\d+ (viikkoa|kuukautta|päivää)|kokeile) (ilmaiseksi|maksutta|vain \\d|\\d+ ?(€|eur|euro))[^.!?]{0,25}($|[!.,:])|(juttu|artikkeli|sisältö|tämä (juttu|artikkeli|sisältö)) on (vain |tarkoitettu |luettavissa |saatavilla |maksullinen |rajattu |avoinna |vain ){0,3}(tilaajille|tilaajillemme|jäsenille|kirjautuneille|rekisteröityneille)|(jatka|haluatko jatkaa|jatkaaksesi|lukeaksesi) (lukemista|koko jutun|jutun lukemista|juttua|artikkelin)[^.!?]{0,60}(tilaa|kirjaudu|luo|rekisteröidy|tilaaja|\\?|$)|(rajaton|rajoittamaton|rajattomasti|lue rajatta) (pääsy|lukuoikeus|luettavaa|sisältö|kaikki)[^.!?]{0,30}|(ei sitoutumista|peruutettavissa|irtisanottavissa) (milloin|koska)?|voit (perua|peruuttaa|lopettaa|irtisanoa) (tilauksen|tilauksesi|uutiskirjeen)?[^.!?]{0,30}(milloin|koska|aina|linkistä)|(olet|sinulla on)[^.!?]{0,20} (lukenut|käyttänyt)? ?[^.!?]{0,30}(ilmais(et|ta|ia)|maksutton(ta|at|ia)) (juttu|artikkeli)[a-zäöå]*|(tue|tukemalla|auta) (meitä|työtämme|riippumatonta|laatujournalismia|itsenäistä|vapaata|toimintaamme)[^.!?]{0,50}(journalismi|median?|lahjoit|jatkamaan|$|[!.])|(lahjoituksesi|tukesi|tilauksesi) (auttaa|mahdollistaa|on tärkeä|tukee)|(lataa|asenna) ([\\w:.-]+ ){0,3}(-)?(sovellus|appi|sovelluksemme|uutissovellus)[^.!?]{0,40}(app ?store|google play|puhelim|ilmais|maksut|tästä|täältä|$|!)|(syötä|anna|kirjoita) sähköpostiosoitteesi|(tilaamalla|rekisteröitymällä|lähettämällä|jatkamalla|klikkaamalla|ilmoittautumalla|kirjautumalla)[^.!?]{0,60}(hyväksyt|hyväksyn|tietosuoja|ehdot|käyttöehdot)|(hyväksyn|olen lukenut|suostun|haluan vastaanottaa|minulle saa)[^.!?]{0,60}(ehdot|tietosuoja|uutiskirje|markkinointi|tarjouksia|käsittelyn)|kiitos (tilauksestasi|tilauksesta|ilmoittautumisesta|rekisteröitymisestä|kun (tilasit|luit))|tarkista (sähköpostisi|roskaposti)|(ota|laita|salli) (push-|uutis)?(ilmoitukset|hälytykset) (käyttöön|päälle)|(kuuntele|löydät|kuunneltavissa)[^.!?]{0,50}(spotifysta|spotifyssa|apple podcast|supla|podcast-sovellu|suosikkisovellu|yle areenassa)|(pysy|ole) (ajan tasalla|kartalla)[^.!?]{0,40}(uutis|tilaa|sovellu|kirje)|älä missaa (yhtään|mitään|parhaita|tärkeimpiä)|^olemme (nyt )?(myös )?(threads|instagram|facebook|whatsapp|tiktok|telegram)[a-zä]*\\W*$',
      removes: 'Tilaa uutiskirjeemme.',
      keeps: 'Hän seurasi jokea kolme päivää.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(jaa|jaot|tulosta|tallenna|tallennettu|sähköposti|e-?mail|facebook|facebookissa|twitter|twitterissä|x|x:ssä|whatsapp|whatsappissa|linkedin|linkedinissä|telegram|pinterest|instagram|threads|bluesky|messenger|tiktok|youtube|kopioi( linkki)?|linkki|kommentoi|kommentit|kommentti|kommenttia|tykkää|tykkäyksiä|kuuntele|seuraa|vinkkaa|peukuta|[,/|•·\\d\\s])+|jaa (juttu|artikkeli|tämä|uutinen|sivu|linkki|sähköpostilla|julkaisu|kirjoitus|ystävälle|ystäville|kaverille|somessa|sosiaalisessa mediassa|facebookissa|twitterissä|x:ssä|whatsappissa|linkedinissä)( .{0,25})?|\\d+ (kommenttia|jakoa|tykkäystä|katselukertaa|lukukertaa)|kopioi (linkki|osoite|url).*|linkki (on )?kopioitu.*|(tulosta|tallenna|kuuntele|lähetä|lisää) (tämä )?(juttu|artikkeli|sivu|uutinen|teksti|suosikkeihin|lukulistalle)( .{0,20})?|(lue|tallenna) myöhemmin|(tekstin koko|fonttikoko|suurenna tekstiä|pienennä tekstiä)|(ilmoita|kerro|raportoi) (virheestä|asiattomasta|virhe|asiaton viesti|kirjoitusvirheestä)( .{0,20})?|(huomasitko|löysitkö) (virheen|jutussa virheen|kirjoitusvirheen|virheitä).{0,40}|anna palautetta( .{0,25})?|palaute|(oliko|pidätkö) (juttu|artikkeli|tästä|tämä) .{0,30}|vinkkaa (ystävälle|toimitukselle|juttu|meille)( .{0,20})?|lähetä (juttuvinkki|uutisvinkki|vinkki|palautetta|kuva|lukijan kuva)( .{0,20})?|(juttuvinkki|uutisvinkki)|pidi(tkö|ttekö) (jutusta|artikkelista|tästä).{0,40}|ilmoita (asiaton|asiattomasta|sopimaton)( .{0,20})?|(hyvä|kiinnostava) (juttu|artikkeli)\\? jaa( se)?|kirjoita (toimittajalle|toimitukselle)',
      removes: 'Jaa artikkeli',
      keeps: 'Jaa leipäsi, hän sanoi, niin olet rikas.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        '(näytä|katso) tämä julkaisu instagramissa|henkilön .{2,60}\\(@[\\w.]+\\) jakama julkaisu.*|.{2,60}\\(@[\\w.]+\\) jakama julkaisu.*',
      removes: 'Henkilön Ann Ott (@annott) jakama julkaisu',
      keeps: 'Ann Ottin jakama julkaisu suututti neuvoston.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(onko sinulla|tiedätkö|näitkö|olitko|onko tiedossasi|haluatko kertoa)[^.?!]{0,30} (juttuvinkki|uutisvinkki|vinkki|vinkkiä|lisää|lisätietoja|aiheesta|kuvia|video|jotain|kokemuksia|silminnäkijä|tarina)[^.?!]{0,50}\\? ?(?![^.]{0,40}poliisi)(lähetä|ota|kerro|vinkkaa|kirjoita|soita|laita|ilmoita)|(lähetä|vinkkaa|kerro|ilmoita)( meille| toimitukselle| se| oma| omat)* ?(juttuvinkki|uutisvinkki|vinkki|vinkkisi|kuvasi|kuva|viesti|mielipide|mielipiteesi|palautetta|tarinasi)[^.!?]{0,50}(toimitu|osoit|@|whatsapp|tästä|täältä|meille|sähköposti|$|!)|ota yhteyttä (toimitukseen|toimittajaan)|(juttuvinkit|palaute|vinkit|yhteydenotot)[^.]{0,20}: ?\\S+@|mitä mieltä (sinä )?olet([^?]{0,40}\\? ?(kerro|kommentoi|äänestä|vastaa|osallistu|keskustele)|( asiasta| tästä| jutusta)?\\? ?$)|(kerro|kirjoita|jaa|kommentoi) [^.!?]{0,40}(kommenteissa|kommenttikentässä|kommentteihin|kommenttikenttään|alla olevaan|keskustelussa$|keskusteluun$)|(osallistu|liity) keskusteluun|jaa (tämä |tätä )?(juttu|artikkeli|artikkelia|kirjoitus) (ystäv|kaver|somessa|muille|eteenpäin)|(huomasitko|löysitkö) (jutussa |artikkelissa |tekstissä )?(virheen|virheitä|kirjoitusvirheen)[^?]{0,20}\\?|^onko (sinulla|teillä) (kysyttävää|palautetta|kysymyksiä|vinkki|juttuvinkki)[^?]{0,20}\\? ?(kirjoita|lähetä|ota|kerro)',
      removes: 'Onko sinulla juttuvinkki? Lähetä se toimitukselle.',
      keeps: 'Kirjoita äidille, hän sanoi, ja lähetä hänelle kuva.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '(kaikki |uusimmat |näytä |lue |piilota |lukijoiden )*(kommentit|kommentteja|kommenttia|keskustelu)( ?(on suljettu|suljettu|ovat suljetut|poissa käytöstä|artikkelista))?|(kirjoita|jätä|lisää|näytä|lue|lähetä|lataa|piilota) (uusi |oma |kommenttisi |lisää |kaikki |\\d+ )?(kommentti|kommentteja|kommentit|kommenttia|vastaus|viesti)( .{0,20})?|(peruuta vastaus|vastaa|vastaa viestiin)|(ei|0) (vielä )?kommentteja( vielä)?|(ole|kommentoi) ensimmäinen.{0,30}|(ole|kommentoi) ensimmäisenä.{0,30}|kommentoi( (juttua|artikkelia|uutista|tästä|kirjoitusta))?|(keskustelun|kommentoinnin|kommentointi)? ?säännöt|(nimi|sähköposti|kotisivu|verkkosivu|kommentti|nimimerkki)( ?\\*| \\(pakollinen\\))|keskustele( (aiheesta|jutusta))?',
      removes: 'Kirjoita kommentti',
      keeps: 'Kirjoita kirje äidille, hän pyysi.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 80,
      pattern:
        'sähköpostiosoitettasi ei julkaista|(pakolliset|vaaditut) kentät on merkitty|(sinun (täytyy|pitää|on)|kommentointi vaatii|kommentoidaksesi|kommentoiminen edellyttää)[^.]{0,40}(kirjautu|rekisteröity|tunnuksen|kommentoi|oltava)|kirjaudu (sisään )?(kommentoidaksesi|kommentoimaan|osallistuaksesi)|kommentointi (on (suljettu|päättynyt|avoinna|poistettu)|päättyy|sulkeutuu)|(kommentit|viestit|kommentteja) (tarkastetaan|moderoidaan|moderoi|julkaistaan (vasta|tarkastuksen)|on suljettu)|(voit (keskustella|kommentoida)|keskustelu (on auki|sulkeutuu|suljetaan)|osallistu keskusteluun|keskustelu aiheesta)[^.!?]{0,60}(klo|kello|saakka|asti|auki|\\d)|(tallenna nimeni)[^.]{0,70}(selaime|kommentoi)|tämä sivusto käyttää akismet|ilmoita minulle[^.]{0,30}(kommente|artikkel|viest)|toimitus (pidättää oikeuden|voi poistaa|poistaa)[^.]{0,50}(kommen|viest)|(lue|noudata)[^.]{0,20} (keskustelun säännöt|kommentoinnin sääntöjä|sääntöjä)|^(äänestä|gallup|kysely): ?[^.]{5,90}\\?|^kommenttisi (tarkistetaan|julkaistaan|odottaa)',
      removes: 'Sähköpostiosoitettasi ei julkaista.',
      keeps: 'Kommentit julkaisun alla olivat kovia, ja joku poisti ne.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        '(teksti|kuvat|kuva|teksti ja kuvat|teksti ja kuva|kirjoittaja|toimittaja|toimitus|julkaistu|päivitetty|muokattu|kuvaaja|valokuvaaja|viimeksi (päivitetty|muokattu)|lukuaika|kesto|päivämäärä|kääntäjä|käännös|suomennos|artikkelin kirjoittaja|vastaava (päätoimittaja|toimittaja|tuottaja)|päätoimittaja|haastattelu|grafiikka|kuvitus|tuottaja|ohjaaja|tekijä|juttua (muokattu|päivitetty|korjattu|täydennetty)|artikkelia (muokattu|päivitetty|korjattu))( ?:| (on )?(klo )?\\d.{0,50}[^.]$| (tänään|eilen)( klo.{0,10})?.{0,15}$)|(stt|stt-lehtikuva|afp|reuters|ap|dpa|tt|uutissuomalainen|lännen media|stt info)([ /–—-]+[a-zäöå]+)*\\)?$|(julkaistu|päivitetty|muokattu)[^.]{0,15} \\d{1,2}\\.\\d{1,2}\\.?(\\d{2,4})?.{0,40}$|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4},?( klo)? \\d{1,2}[:.]\\d\\d( .{0,40})?$|(juttua|artikkelia|uutista|otsikkoa|jutun otsikkoa|tekstiä|juttuun|artikkeliin)( on)? (on )?(muokattu|päivitetty|korjattu|täydennetty|lisätty|muutettu|tarkennettu)[^!?]{0,160}(klo|kello|\\d\\.\\d|aiemmin|:|jälkeen|aikaisemmin)|[^.!?]{3,40}, (toimittaja|päätoimittaja|kolumnisti|erikoistoimittaja|uutispäällikkö|kirjeenvaihtaja)$',
      removes: 'Julkaistu 3.5.2020 klo 10:30',
      keeps: 'Kuvat putosivat seinältä, kun ovi paiskautui kiinni.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        '(tänään|eilen|ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)?,? ?(\\d{1,2}\\.\\d{1,2}\\.?(\\d{4})?)?,? ?klo \\d{1,2}[:.]\\d\\d( .{0,25})?|\\d{1,2}\\. [a-zäöå]+kuuta,? \\d{4},?( klo)? \\d{1,2}[:.]\\d\\d|(noin )?\\d+ ?(minuuttia|minuutti|min|tuntia|tunti|t|päivää|päivä|viikkoa) sitten|\\d+ ?min(uutin|uuttia|\\.)? (lukuaika|luettava|lukemista|kuuntelu)|lukuaika.{0,15}|(toimitus|uutistoimitus|urheilutoimitus|verkkotoimitus|[a-zäöå-]+ toimitus|is-toimitus|il-toimitus|mtv uutiset|yle uutiset)|(stt|afp|reuters|ap|tt|uutissuomalainen|lännen media)(( ?[/–—-] ?| )(stt|afp|reuters|ap|lehtikuva|[a-zäöå]{3,12}))?|(tietoa )?(kirjoittajasta|kirjoittaja)|(lisää|kaikki jutut|kaikki artikkelit) (kirjoittajalta|toimittajalta|samalta kirjoittajalta)( .{0,30})?|(toimittaja|uutistoimittaja|urheilutoimittaja|päätoimittaja|vastaava päätoimittaja|kolumnisti|kirjeenvaihtaja|erikoistoimittaja|vapaa toimittaja|politiikan toimittaja|taloustoimittaja|kulttuuritoimittaja|uutispäällikkö|ulkomaantoimittaja|kuvaaja|valokuvaaja|pääkirjoitustoimittaja|kriitikko|rikostoimittaja|tuottaja)',
      removes: 'Tänään klo 10:30',
      keeps: '3. toukokuuta 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(artikkeli|juttu|teksti|kirjoitus|kolumni|tämä (artikkeli|juttu|teksti|kirjoitus)) (on )?(julkaistu|julkaistiin|ilmestyi|päivitetty|käännetty) (ensin|ensimmäisen|alun perin|aiemmin|alkujaan|myös|ensimmäistä)(?![a-zäöå])|(jutun|artikkelin|tekstin|uutisen) (aiemmassa|aikaisemmassa|aiempi) versio(ssa|n)?|(jutussa|artikkelissa|otsikossa) (kerrottiin|luki|sanottiin|väitettiin|mainittiin) (aiemmin|aikaisemmin|virheellisesti|ensin)|(jutun|artikkelin) (kirjoittamiseen|tekemiseen) (on )?osallistu(i|nut)|(käännös|suomennos):? [a-zà-ÿ]+ [a-zà-ÿ-]+\\.?$',
      removes: 'Artikkeli on julkaistu ensimmäisen kerran Laiturissa.',
      keeps: 'Lain artikla koskee kaikkia, myös lehteen kirjoittavia.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^(?!.* (sanoo|sanoi|kertoo|kertoi|mukaan|arvioi)(?![a-zäöå]))(?!(hän|se|tämä|mies|nainen|kirjan) )[^.?!"”]{3,60} (on|työskentelee) ([a-zäöå:.-]+ ){0,4}([a-zäöå]*toimittaja(na)?|kolumnisti|kirjeenvaihtaja|toimituspäällikkö|päätoimittaja|kirjailija|tietokirjailija|kriitikko|tutkija|professori)[^.?!]{0,140}\\.?$|^(kirjoittaja|kirjoittajat) (on|ovat|toimii|työskentelee) [^ ?!]+ [^?!]{3,160}\\.?$|^(?!(hän|se|tämä|kuka) )[^.?!,]{3,40} kirjoittaa (kolumn|talou|politii|kulttuuri|urheilu|muun muassa)[^.?!"”]{2,100}\\.?$',
      removes: 'Kirjoittaja on Laiturin toimittaja.',
      keeps: 'Lautta oli taas myöhässä, ja väki oli jo lähtenyt kotiin.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        '(kuva|kuvat|kuvaaja|lähde|kuvitus|valokuva|grafiikka|kuvakaappaus|arkistokuva|kuvituskuva|video|kartta|kuvankäsittely|kuvan lähde|kuvalähde|piirros) ?(:|©|/) ?[^.]{1,70}$|\\((kuva|kuvat|arkisto|kuvassa|oik|vas|vasemmalla|oikealla|stt|afp|reuters|getty|ap|lehtikuva|kuvituskuva|arkistokuva|lähde|kuvakaappaus)[^)]{0,60}\\)\\.?$|/ ?(lehtikuva|afp|reuters|getty|shutterstock|ap|epa|aop|yle|tt|ritzau|unsplash|all over press|otavamedia|hs|is|il|mostphotos|alamy|mvphotos|stt)(?![a-zäöå])|getty images|shutterstock|all over press|lehtikuva|mostphotos|adobe ?stock|(^|[(.–—|:] ?)(arkistokuva|kuvituskuva|arkistokuvaa|kuvituskuvaa|kuvakaappaus|havainnekuva|lehdistökuva|kuva on kuvituskuva|kuva ei liity (juttuun|tapaukseen|uutiseen))( vuodelta \\d{4}| [a-zäöå]+kuulta( \\d{4})?| \\([^)]{2,20}|[,/] ?[^.]{2,25}|: [^.]{2,40}| [a-zäöå]+sta)?\\.?\\)?$|^kuvassa( (oikealla|vasemmalla|keskellä|vasemmalta|oikealta))? ?[:,(]|^kuva \\d+ ?/ ?\\d+|^\\d+ ?/ ?\\d+$|^(suurenna( kuvaa?)?|näytä kuvateksti|piilota kuvateksti|avaa (kuva|galleria|kuvagalleria)|sulje|klikkaa (kuvaa )?suuremmaksi|laajenna)$|(pixabay|unsplash|pexels|depositphotos|istock)( |\\)|$|/|\\.)',
      removes: 'Silta toukokuussa. Kuva: Anna Niemi / Lehtikuva',
      keeps: 'Kuvan otti mies, joka ei koskaan nähnyt merta.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'kaikki oikeudet (pidätetään|pidätetty)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|^(lue )?(tietosuojaseloste(emme)?|tietosuojakäytäntö(mme)?|käyttöehdot|evästekäytäntö|rekisteriseloste|tietosuoja)( ?[|–—-]|$| ja (käyttö|eväste))|(tutustu|lue) [^.]{0,20}(tietosuojaselosteeseemme|tietosuojaseloste|käyttöehtoihin|tietosuojakäytäntö)|(sisällön|artikkelin|aineiston|jutun|osittainenkin|tämän)[^.]{0,30} (kopioiminen|kopiointi|lainaaminen|julkaiseminen|käyttö|luvaton)[^.]{0,40}(kielletty|ilman lupaa|luvatta|ilman kirjallista)|(kirjoitus|mielipiteet|kirjoitukset|kolumni|teksti|näkemykset|blogi)[^.]{0,50}(edusta(a|vat)?|ovat|on) [^.]{0,20}(kirjoittajan (omia|oma|omaa)|kirjoittajien omia|eivät välttämättä|kirjoittajan)[^.]{0,60}(mielipi|näkem|kanta|omia|omaa|$)|(kyseessä|tämä) on (mielipidekirjoitus|kolumni|mielipideteksti|pääkirjoitus|lukijan mielipide|blogikirjoitus)([.,:]|$)|ei (ole|ole tarkoitettu|vastaa) (sijoitus|lääketieteelli|taloudelli|rahoitus|juridi)[a-zäöå]* ?(neuvo|suositu|neuvonta)[a-zäöå]*|(tiivistelmä|teksti|juttu|artikkeli|käännös|kuva|yhteenveto)[^.]{0,30} (on )?(tehty|luotu|tuotettu|laadittu|käännetty|tiivistetty|koostettu)[^.]{0,30}(tekoäly|automaattisesti|konekäänn)[^.]{0,60}|(tekoälyn|tekoäly) (tekemä|avulla (tehty|laadittu|luotu)|teki tiivistelmän)[^.]{0,60}$|creative commons|(pelaa maltilla|peluuri\\.fi|vastuullinen pelaaminen)|(julkisen sanan neuvosto)[^.]{0,30}(noudattaa|kantel)[^.]{0,30}$|noudattaa (hyvää )?(journalistista tapaa|journalistin ohjeita)[^.]{0,30}$|vastaava päätoimittaja:? [a-zà-ÿ]+ [a-zà-ÿ-]+$',
      removes: 'Kaikki oikeudet pidätetään.',
      keeps: 'Naisten oikeudet olivat illan aihe.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        '(toimituksen (huomautus|huomio|kommentti|lisäys)|toim\\.? ?huom\\.?|huom|päivitys|vastine|vastuuvapauslauseke)( \\([^)]*\\)| (klo )?\\d[^:]{2,25}(:\\d\\d)?)?( ?:| [–—] )',
      removes: 'Toimituksen huomautus: Juttu oli ensin paperilehdessä.',
      keeps: 'Korjaus maksoi kaupungille miljoonan.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(tämä|sivustomme|tämä verkko) ?(sivusto|sivu|palvelu|verkkosivusto)? ?käyttää [^.]{0,20}evästeitä|(^|[.!] )(käytämme|me ja (kumppanimme|\\d+)[^.]{0,20})[^.]{0,30}(evästeitä|tietoja laitteel)|hyväksy( kaikki| välttämättömät| markkinointi| somen| sosiaalisen median)*[ -]?evästeet( [^.]{0,40}|$|[.!])|(nähdäksesi|katsoaksesi|näyttääksemme|jotta voit (nähdä|katsoa))[^.]{0,50}(sisäl|video|upotu|julkaisu|twiit)[^.]{0,60}(eväste|hyväksy|suostu|salli|klikkaa)|(tämä|upotettu|ulkoinen) (sisältö|upotus|julkaisu) (on peräisin|tulee|käyttää evästeitä|ei näy|on estetty|vaatii|ladataan|tarjotaan)[^.]{0,60}|(tässä|tällä kohdalla) (on|olisi|pitäisi)[^.]{0,20} (sisältöä|upotus|julkaisu)[^.]{0,30}(eväste|suostu|hyväksy)[^.]{0,40}|eväste(asetukset|asetuksia|valinnat)|(muuta|hallitse|muokkaa) (evästeitä|evästeasetuksia|suostumusta|tietosuoja-asetuksia|asetuksiasi)|(poista|sulje|käytät|näyttää siltä)[^.]{0,40}(mainosten ?esto|adblock|mainoksenesto|mainosesto)[a-zäöå]*|(suostumuksesi|suostumuksen) (voit )?(peruuttaa|perua|muuttaa)[^.]{0,30}(milloin|koska|eväste)|näytä (ulkoinen|ulkopuolinen|upotettu) sisältö|(sisällön|videon|upotuksen|julkaisun) (näyttäminen|katsominen|katselu|lataaminen)[^.]{0,30}(edellyttää|vaatii)[^.]{0,40}(eväste|hyväksy|suostumu)',
      removes: 'Tämä sivusto käyttää evästeitä.',
      keeps: 'Viranomainen sakotti yhtiötä, joka asetti evästeitä kysymättä.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(selaimesi|tämä selain|käyttämäsi selain) (ei (tue|tuettu|voi)|on (vanhentunut|liian)).*|(video|videota|ääni|sisältö|ohjelma|lähetys|kuva|sisältöä)(ta)? (ei (ole|voi|voida|voitu)) (enää |valitettavasti |tällä hetkellä )?(saatavilla|näyttää|toistaa|ladata|käytettävissä|katsottavissa).*|(ota|salli|laita) javascript.*|javascript (on|pitää|täytyy) .{0,40}|(ladataan|lataa|odota hetki)( (sisältöä|video|videota|lisää|soitinta))?|(toista|play|tauko|pysäytä|käynnistä|katso|kuuntele|jatka|aloita|mykistä)( (video|videota|ääni|äänite|klippi|jakso|podcast|traileri|alusta|uudelleen|nyt|suorana|juttu|lähetys|katselua))*( ?[\\d:]+)?|(ääni|äänet|tekstitys|tekstitykset)( (päälle|pois|pois päältä))?|(päivän|viikon) (video|kuva|kysymys|visa|lainaus|kysely|sana|klippi)|(äänestä( (tästä|nyt|tässä))?|näytä tulokset|katso tulokset|kysely|lukijakysely|äänestys|kiitos äänestäsi|olet jo äänestänyt|kiitos vastauksestasi)|[\\d.,  ]+ ääntä|koko näyttö|kokoruututila|litterointi|(jokin meni pieleen|tapahtui virhe).{0,40}|virhe|(lataa|päivitä) sivu (uudelleen|uudestaan).*|(osta|varaa) (liput|lippusi|lippu|paikka)( (tästä|nyt|.{2,25}))?|sää( (tänään|nyt|.{2,15}ssa))?|(klikkaa|paina|napauta) (kuvaa )?(suurentaaksesi|toistaaksesi|kuunnellaksesi|katsoaksesi|aktivoidaksesi).{0,30}|(suurenna|suurentaa) (kuvaa? )?klikkaamalla|mikä fiilis|vastaa (kyselyyn|gallupiin)',
      removes: 'Selaimesi ei tue videota.',
      keeps: 'Video ei ollut siltä päivältä.',
    },
  ],
};
