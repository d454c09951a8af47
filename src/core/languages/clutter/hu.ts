import type { ClutterPhrases } from './phrases.ts';

/** Hungarian. */
export const hu: ClutterPhrases = {
  code: 'hu',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        '(fizetett )?(hirdetés|reklám|promóció)|hirdetés (vége|bezárása)|reklám bezárása|(szponzorált|támogatott|fizetett|promóciós|szponzori|kereskedelmi) (tartalom|cikk|hirdetés|közlemény)( ?[:|/–-].*)?|partnertartalom|pr[ -]?cikk|advertorial|szponzorált|(a )?(cikk|cikkünk|írás|írásunk|tartalom|folytatás|interjú) (a|az|egy) (hirdetés|reklám|ajánló|videó|galéria|kép|ajánlat|hirdetések)( után| alatt| alatt is)? ?(folytatódik|után|alatt|következik).*|(a )?cikk(ünk)? (lapozás után |lejjebb |lent |alább |a következő oldalon )?folytatódik.*|folytatás a (hirdetés|reklám|videó|következő oldalon|lapozás)( után| alatt)?|(a )?folytatáshoz görge(ss|ssen).*|görgess tovább.*|olvass tovább a hirdetés.*|(vásárold|rendeld|vásárolja|rendelje) meg (most|itt|online).*|megrendelem|megveszem',
      removes: 'A cikk a hirdetés után folytatódik',
      keeps: 'A hirdetés egymillióba került a pártnak.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        '(a )?(cikk|cikkünk|írás|tartalom|bejegyzés)[^.]{0,25} (affiliate|partner|reklám)[ -]?(link|hivatkozás)[a-zà-ű]* (tartalmaz|található)|(linkekre|linkeken|linken) (keresztül )?(kattintva|vásárolva)[^.]{0,60} (jutalék|bevétel)|^(a |ez a )?(cikk|cikkünk|írás|tartalom|tartalmat|projekt) .{0,50}(támogatásával|együttműködésével|megbízásából|együttműködésben|közreműködésével) (készült|jött létre|született|valósult)|^(a )?(cikk|tartalom) (támogatója|megjelenését [^.]{0,40}támogatta)',
      removes: 'A cikk a Móló Kft. támogatásával készült.',
      keeps: 'A híd az állam támogatásával készült.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→•-]* ?(?!.*[–—-] ?(mondta|mondja|felelte|tette hozzá|kérte|üvöltötte|magyarázta|közölte))((olvasd?|olvassa|olvassák|nézd|nézze|nézzék|hallgasd|hallgassa) (el|meg|tovább)( (ezt|ezeket|azt))?( is| itt| korábbi .{3,20}| cikkünket( is)?| most| legújabb .{3,25}| a .{3,25})*|olvasta már\\??|olvastad már\\??|olvass tovább|ezt is (olvasd?|olvassa|nézd|nézze|ajánljuk)( el| meg)?|ez(t|ek)? is érdekelhet(i|nek|ik)?( (önt|téged))?|kapcsolódó( (cikk(ek|ünk|einket|jeink)?|anyag(ok|unk)?|írás(ok|unk|aink)?|tartalmak|tartalom|hír(ek)?|téma|témák|videó))?|ajánljuk( még| figyelmébe| figyelmedbe| is)?|ajánlott( cikk(ek)?| videó| tartalom| olvasmány)?|bővebben( (itt|erről|a témáról))?|részletek( itt)?|korábban írtuk|erről is írtunk|korábbi cikkünk(et)?( a témában)?|a témában|témában|további (részletek|képek|cikkek|hírek|információ|infók)( .{2,20})?|mutatjuk|még több .{3,30}|ne hagyd ki|ne maradj le|kattints)( ?[:|»>▶►→]| [–—-] )|[(\\[*>▶►→•-]* ?(videó|fotók|képek|galéria|képgaléria|podcast|kvíz|forrás(ok|a|unk)?|felhasznált irodalom|irodalom|címkék?|címke|témák?|téma|kulcsszavak|rovat(ok)?|kategóri[aá]k?|tag-?ek|élő|élőben|percről percre|hivatkozások|via|cimkék|linkek|link) ?[:|»>▶►→]',
      removes: 'Olvasd el ezt is: Zárva marad a híd',
      keeps: 'Bővebben csak estefelé beszélt a hídról.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 11,
      pattern:
        '((olvasd?|olvassa|nézd|nézze|hallgasd|hallgassa) (el|meg) ((ezt|ezeket) is|korábbi|legfrissebb|további|videónkat|galériánkat|podcastunkat|(a )?(teljes|galéri|videó|képek|fotók)[a-zà-ű]*)( .{0,40})?|olvasta már|olvastad már|olvasson tovább( .{0,30})?|tovább( olvasom| a cikkhez| a teljes cikkhez| olvasás)?|olvass tovább|elolvasom|ez(t|ek)? is (érdekelhet(i|nek|ik)?|ajánljuk|tetszhet)( .{0,25})?|(ezek|önt|téged) is érdekelhet(i|nek|ik)?( .{0,15})?|kapcsolódó( (cikkek|cikk|anyagok|írások|tartalmak|tartalom|hírek|témák|videók|bejegyzések))?|kapcsolódik|hasonló (cikkek|hírek|tartalmak|bejegyzések|témák)|(ajánlott|népszerű|legújabb|legfrissebb|friss|legnépszerűbb|további(?! hírek [a-z])|korábbi|aktuális|kiemelt|fontos|ajánlott|legutóbbi|előző|következő)( (cikkek|hírek|hír|cikk|cikkeink|tartalmak|videók|bejegyzések|bejegyzés|témák|írások|podcastok|epizódok|híreink|ajánlatok|oldal|kép|részek))( .{0,20})?|legolvasottabb(ak)?( cikkek| hírek)?|legnépszerűbb(ek)?|legfrissebb(ek)?|a legolvasottabb(ak)?|ajánló|cikkajánló|ajánljuk( még)?( figyelmedbe| figyelmébe)?|neked ajánljuk|önnek ajánljuk|(szerkesztői?|a szerkesztő) (ajánlata?|ajánlja|ajánló|választás)a?|szerkesztőségünk ajánlja|ne (maradj|maradjon) le( .{0,25})?|ne hagyd ki( .{0,20})?|(mutass|mutasd|több|továbbiak|összes|az összes|minden) (többet|többit|cikk|hír|mutatása|betöltése|megtekintése|megjelenítése|cikk megtekintése|cikkünk)( .{0,20})?|még több( (.{2,20} )?(cikk|hír|videó|kép|fotó|galéria|podcast|interjú)(ek|k)?)?|továbbiak|ugrás a .{3,30}|vissza az? (főoldal|címlap|cikk|kezdő|nyitó|rovat|list|lap|hír|előző|összes|tetej)[a-zà-ű]*( .{0,20})?|tovább az? (cikk|hír|galéri|teljes|következő|rovat|összes)[a-zà-ű]*( .{0,20})?|vissza( a címlapra| a főoldalra)?|(előző|következő)|főoldal|címlap|nyitólap|tartalomjegyzék|(fel )?a lap tetejére|címkék|cimkék|témák|kategóriák|rovatok|források|forrás|hivatkozások|jegyzetek|lábjegyzet(ek)?|galéria|(meg)?nézem a galériát|(nézd|nézze|tekintsd|tekintse) meg (a )?(teljes )?(galéri|képeket|videó|fotókat).{0,30}|(kattints|kattintson) (ide|a képre|a galériáért|a képekért|a részletekért|a fotóra|a folytatásért|és).{0,40}|bővebben( itt)?|(további )?részletek (itt|hamarosan).{0,15}|(további|még több) (képek|fotók)( .{0,30})?|mai (címlap|hírek)|(rovat|téma) (további|legfrissebb) cikkei|a nap (videója|képe|idézete|híre)|hírek|hírfolyam|most olvasott)|(vissza )?a (címlapra|főoldalra|kezdőlapra)',
      removes: 'Kapcsolódó cikkek',
      keeps: 'Friss hírek éjjel jöttek, és egyik sem volt jó.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 36,
      pattern:
        '^(a )?(további|bővebb|több|részletes|legfrissebb|még több|teljes)[^.]{0,70} (itt|ide kattintva|ezen a linken|oldalunkon|honlapunkon|cikkünkben|galériánkban|ebben a cikkben|erre a linkre kattintva)[^.]{0,20} ?(olvashat|talál|érhet|nézhet|megtalál|megtekinthet|elérhető|böngészhet|tájékozódhat|$)|(itt|ide kattintva|ezen a linken|erre a linkre kattintva|oldalunkon|ebben a cikkünkben|korábbi cikkünkben|galériánkban)[^.]{0,30} (olvashat(ja|ó|od|sz|nak|ják|játok)?|talál(ja|sz|hat|ható|ják|od|játok)?|nézhet(ed|i|ő|sz)?|megnézhet(ed|i)|elolvashat(ja|od|ó)|megtekinthet(i|ő|ed)|hallgathat(ja|od|ó)|meghallgathat(ja|od|ó)) ?(meg|el|vissza)?( [^.]{0,30})?\\.?$|(erről|minderről|az ügyről|a témáról) (itt|ebben a cikk|korábban (itt|ebben)|bővebben (itt|ebben))[^.]{0,30} ?(írtunk|olvashat|írt)|^(kattints|kattintson) (ide|tovább|a képre|a galéri|a fotóra|a (fenti|lenti|lapozó) [a-z]+)[^.]{0,20}( (ha|és|a |az )|$)|^(nézd|nézze|olvasd|olvassa|hallgasd|hallgassa) (meg|el) (korábbi|legújabb|legfrissebb|videónk|cikkünk|podcast|galériánk|az adás|a teljes (interjú|beszélgetés|adás|cikk|epizód)|további|az eredeti cikket)|a teljes (interjú|cikk|írás|beszélgetés|adás|epizód|elemzés)[^.]{0,50} (itt|ide kattintva|ezen a linken|alább|megnézhető|meghallgatható|olvasható|elérhető)[^.]{0,30}$|^(cikkünk frissül|híreinket folyamatosan|folyamatosan frissül|tartson velünk|tarts velünk|maradj velünk|maradjon velünk)',
      removes: 'További részleteket itt olvashat.',
      keeps: 'További részleteket a rendőrség pénteken közöl.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(iratkozz|iratkozzon|iratkozzanak|iratkozzatok) fel[^.]{0,50}(hírlev|newsletter|csatorn|értesít|podcast|most|ingyen|itt|$)|^(feliratkozás|feliratkozom|feliratkozom a hírlevélre|feliratkozás hírlevélre|hírlevél( feliratkozás)?|regisztráció|regisztrálok|bejelentkezés|belépés|előfizetés|előfizetek|előfizetés indítása|követem|követés|bejelentkezem|belépek)[.!]*$|(hírlevelünk(re|et|ért|ben)?|hírleveleink(re|et|ből)?|hírlevelünkből)\\b[^.]{0,60}(feliratkoz|iratkoz|kéri|kérem|kérek|értesül|postafiók|regisztr|$)|^(napi |heti |ingyenes )?hírlevél\\b[^.]{0,40}$|(kérem|kérek|szeretnék|szeretnél|szeretne)[^.]{0,30} (hírlevelet|hírleveleket|értesítést|értesítéseket|értesülni)|(add|adja|írd|írja) meg (az )?(e-?mail|email)|^(az )?(ön )?(e-?mail|email)[ -]?(cím(ed|e|em)?)?( ?\\*)?$|(hozzájárulok|elfogadom|megismertem|kijelentem|elolvastam)[^.]{0,80} (adatkezel|adatvédel|kezel|hírlev|feltétel|szabályzat|adataim)|(hozzájárulok),? hogy|szeretne azonnal értesülni|az értesítések bekapcsolásához|a böngészőjében az értesítés|már feliratkozott|valami hiba történt a feliratkozás|(köszönjük|köszönöm),?[^.]{0,15} ?(hogy (feliratkoz|regisztr|előfizet|elolvas|velünk)|a (feliratkoz|regisztr|feliratkozás|előfizetés))|(bármikor|később) leiratkozhat|(fizess|fizessen|fizessenek|fizessetek) elő[^.]{0,50}(lap|hvg|magyar|telex|most|itt|cikk|már|havi|élet|kör|!|$)|(csak|kizárólag)( az)? (előfizetőink|előfizetők|előfizetőinknek|regisztrált olvasóink|támogatóink)( számára| részére)?[^.]{0,30}(elérhet|olvas|\\.?$)|(ez a|a|teljes) (cikk|tartalom|írás|szöveg)[^.]{0,40} előfizető(ink|k|inknek|knek) |(már|van már|önnek már van|ön már) (előfizető|regisztrált|előfizetése|fiókod|fiókja|tagja|van előfizetés)[^?.]{0,15}\\?|(jelentkezz|jelentkezzen|lépj|lépjen|regisztrálj|regisztráljon)( (be|itt))?,?( (a|az|hogy|ha|és))?[^.]{0,30} (olvas|folytat|cikk|hozzászól|ingyen|hozzáfér|komment|$)|^(jelentkezz(en)? be|lépj(en)? be|regisztrálj(on)?)[.!]?$|(a |tovább)(olvasáshoz|folytatáshoz)[^.]{0,50}(előfiz|fizess|jelentkez|regisztr|lépj)|(támogasd|támogassa|támogassák|támogassátok) (ön is |te is |a )*(munkánk|munkáját|lapunk|telexet|444-et|hvg-t|mércét|átlátszót|partizánt|direkt36-ot|magyar hangot|g7-et|válasz online-t|független|szerkesztőség|az újságírás|újságír|minket|oldalunk)|(támogass|támogasson) (minket|bennünket)|(ajánld|ajánlja|ajánld fel|ajánlja fel|ajánljátok)( fel)? (nekünk )?(az )?adó(d|ja|ját|dat|juk)? (1|egy)[ -]?(%|százalék)|(adód|adója) (1|egy) ?(%|százalék)ával|^(támogatom|támogatás|adományozz|adományozok|támogasd|támogass)[.!]?$|(kövess|kövessen|kövessetek|kövessenek|lájkolj|lájkoljon|keress|keressen) (minket|bennünket)( (is|már|te is|ön is))?[^.]{0,60}|(kövesd|kövesse|lájkold|lájkolja) (a|az|oldalunk|csatornánk|facebook|instagram)[^.]{0,50}(facebook|instagram|google|twitter|tiktok|youtube|oldal|viber|whatsapp|x-en|hírek)|(csatlakozz|csatlakozzon|csatlakozzatok) (hozzánk(?!, )|facebook|viber|csoport|közösség|telegram|whatsapp|te is)[^.]{0,50}|(értesülj|értesüljön|elsőként értesül|tudj meg)[^.]{0,30} (elsőként|első kézből|azonnal|mindenről)|(ha )?(nem szeretne|nem szeretnél|nem akarsz|nem akar) lemaradni|(töltsd|töltse) le (a |az |az ingyenes |ingyenes |mobil)*(alkalmazás|applikáció|app|mobil)[^.]{0,40}|(kapcsold|kapcsolja|engedélyezd|engedélyezze) (be )?az? (értesítés|push)|(tetszett a|ha tetszett|tetszett ez a) (cikk|írás)[^.]{0,30}(\\?|oszd|lájk|kövess|támogass)|(hallgasd|hallgass|hallgassa|hallgasson)( (meg|minket|bennünket))?[^.]{0,50}(spotify|apple podcast|youtube|soundcloud|podcastalk)|(legfrissebb|legújabb|friss|új) (számában|számunk|száma|lapszám|magazin)[^.]{0,60}(keresd|keresse|újságárus|kapható|olvashat|előfizet|rendelje|rendeld)|(keresd|keresse) az újságárus|(adj|adja) (hozzá|a) [^.]{0,40} (kedvenc|preferált|forrás)|(napi|heti) hírösszefoglaló|viber[- ]?(csatorn|csoport)[^.]{0,40}(csatlakoz|kövess|itt|$)|(hozzáférés|hozzáférést)[^.]{0,30} (korlátlan|minden cikk|az összes cikk)|korlátlan (hozzáférés|olvasás)|(lepd meg|ajándékozz)[^.]{0,30} (előfizetés|cikk)|(kedvenc|előnyben részesített|megbízható) forrás[^.]{0,25}google|google[^.]{0,30}(kedvenc|előnyben)|^csatlakozz(on|atok)? [^.]{0,40}(csatorná|csoportu|közösség)|hír[a-záéíóöőúüű]* [^.]{0,20}minden (reggel|nap|este)[^.]{0,40}(e-?mail|postalád|postafiók)|^(szeretné|szeretnéd) [^?]{0,60}hír[^?]{0,40}\\?$|^bármikor (lemondható|lemondhatod|lemondhatja)|^(még )?nem (előfizető|előfizetőnk|tag)[a-z]*\\?|^a (független|minőségi) újságírás (pénzbe|sokba)[^.]{0,12}\\W*$|^(hívj|hívjon) meg (minket|bennünket)[^.]{0,10}káv|^már (a |az )?(threads|facebook|instagram|tiktok|viber|telegram|whatsapp)[a-zéáő-]* is ott vagyunk|^nincs (még )?(előfizetés|fiók)[a-zéáő]*\\?',
      removes: 'Iratkozz fel hírlevelünkre!',
      keeps: 'A hírlevél két állásába került a lapnak.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 9,
      pattern:
        '(megosztás|megosztom|megoszt|megosztások|oszd meg|ossza meg|nyomtatás|nyomtat|küldés|elküld|elküldöm|küldés e-?mailben|mentés|elmentem|facebook|facebookon|twitter|tweet|x|x-en|whatsapp|messenger|linkedin|pinterest|viber|telegram|instagram|youtube|e-?mail|e-?mailben|másolás|link( másolása)?|komment(ek)?|hozzászólás(ok)?|hozzászólok|tetszik|lájk|kedvelés|kedvelem|követés|meghallgatom|lejátszás|könyvjelző|[,/|•·\\d\\s])+|(oszd|ossza|osszd) meg (a|az|ezt|barátaiddal|ismerőseiddel|ismerőseivel|másokkal|facebook|ha|velünk|te is).{0,40}|(megosztás|megosztom|küldés|nyomtatás) (a |az )?(facebook|twitter|x-en|e-?mail|messenger|linkedin|viber|whatsapp).{0,15}|(link|url|hivatkozás) (másolása|kimásolása|másolva|vágólapra).{0,20}|(vágólapra )?másolva|mentés (későbbre|későbbi)|(mentsd|mentse) el( a cikket)?( .{0,20})?|(hallgasd|hallgassa) meg (a|az|ezt a) (cikket|írást|hanganyagot).{0,20}|(cikk|felolvasott cikk) (meghallgatása|felolvasása)|(olvasási|becsült olvasási|hallgatási) idő ?:? ?.{0,15}|\\d+ (perc|perces|percnyi|p) (olvasás|olvasmány|olvasnivaló)|olvasási idő|betűméret.{0,10}|(értékeld|értékelje|értékelés) ?(a )?(cikket|cikk)?( .{0,20})?|(hasznos|tetszett) (volt )?(önnek |neked |a )*(cikk|írás|ez az oldal)?|(hiba|helyesírási hiba) (jelentése|bejelentése)|hibát jelentek|\\d+ (megosztás|hozzászólás|komment|kedvelés|lájk|megtekintés)|küldd el .{0,30}(barátodnak|ismerősödnek)|(a )?linket? [^.]{0,20}másol[a-záéíóöőúüű]*|(tartalom|hozzászólás|komment) jelentése|jó cikk\\? (oszd|ossza) meg',
      removes: 'Megosztás Facebookon',
      keeps: 'Megosztás nélkül nem jut mindenkinek kenyér.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'a bejegyzés megtekintése az instagramon|.{2,60}\\(@[\\w.]+\\) által megosztott bejegyzés.*',
      removes: 'Ann Ott (@annott) által megosztott bejegyzés',
      keeps: 'Ann Ott bejegyzése feldühítette a polgármestert.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '(olvasói )?(hozzászólások|kommentek|vélemények)( (a cikkhez|száma|megtekintése|megjelenítése|elrejtése|betöltése|mutatása|lezárva|.{0,3}\\d+.{0,3}))*|(szólj|szóljon) hozzá( (te is|ön is|a |ehhez|cikk|most|itt|az ).{0,20})?|(írj|írjon|új|küldj|adj hozzá egy) (hozzászólást?|kommentet?|véleményt)( .{0,20})?|(kommentelj|kommentelek|kommentelés|hozzászólás írása|hozzászólás küldése|hozzászólás elküldése|vélemény, hozzászólás|válasz|válasz törlése|válasz írása|moderálási (elvek|alapelvek|szabályzat))|(nincs|még nincs|nincsenek) (még )?(egyetlen )?(hozzászólás|komment)(ok|ek)?|(összes|az összes) (hozzászólás|komment).{0,15}|(legújabb|legrégebbi|legnépszerűbb)( elöl| hozzászólások| kommentek)?|rendezés( .{0,20})?|mi a (te )?véleményed|mi az ön véleménye|(a )?(hozzászólás|komment)(ok|olás)? [^.]{0,20}(lezár|zárva|letilt|kikapcsol|megszűnt)[a-záéíóöőúüű]*|csatlakoz(z|zon|zatok) a (beszélgetéshez|vitához)',
      removes: 'Szólj hozzá!',
      keeps: 'Vélemények szerint a híd nem elég széles.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 70,
      pattern:
        'az e-?mail[ -]?cím(et|ed|e)? nem (tesszük|lesz)|a kötelező mezőket|(a )?(hozzászóláshoz|kommenteléshez|véleményezéshez|hozzászólás írásához)[^.]{0,40} (be kell|jelentkez|regisztr|lépj|bejelentkez|kattint|szükséges)|(írd|írja|írjátok|mondd|mondja|oszd|ossza) (le |el |meg )*(nekünk |a véleményed |véleményed |velünk )*(a )?(komment|hozzászólás|véleményed)|(kommentben|hozzászólásban) (írd|várjuk|mondd|jelezd|oszd)|várjuk (a )?(véleményed|véleményét|hozzászólás|kommente|kérdése|leveleit|olvasói)|(legyél|légy|legyen) (te |ön )?az első[^.]{0,20} (hozzászól|komment|aki)|(mit gondolsz|mi a véleményed|ön mit gondol|ti mit gondoltok|te mit gondolsz)[^.?]{0,60}\\?($| (írd|írja|szavazz|szólj|mondd|kommentben|oszd))|(hozzászólás(ok)?|komment(ek)?|kommenteket|hozzászólásokat)[^.]{0,60} (nem tükrözik|nem vállal|moderál|törlésre|eltávolít|szerkesztőség|felhasználó(k|i)? által|jogi felelősség|szabályzat)|(kommentelési|hozzászólás) (lehetőség|funkció)[^.]{0,40} (kikapcsol|szünetel|lezár|zárva)|^a nevem, e-?mail[^.]{0,60}|(fenntartjuk|fenntartja) (magunknak |a jogot)[^.]{0,60}(komment|hozzászól|törl)|^szavazás: ?[^.]{3,90}\\?',
      removes: 'Az e-mail címet nem tesszük közzé.',
      keeps: 'A hozzászólások este tízig tartottak a tanácsban.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        '(szerzők?|szerző(k|je)?|írta|szöveg|szerkesztette|szerkesztő|főszerkesztő|felelős szerkesztő|fordította|fordítás|összeállította|riporter|újságíró|munkatársunk|operatőr|vágó|grafika|tudósító(nk)?|lektor(álta)?|korrektúra|készítette|közreműködött|az interjút készítette|kapcsolat) ?:|(frissítve|frissült|frissítés|megjelent|megjelenés( dátuma| ideje)?|közzétéve|közzététel|publikálva|publikálás|létrehozva|módosítva|utolsó (módosítás|frissítés)|utoljára (frissítve|módosítva)|dátum|kiadva|létrehozás)( ?: ?(\\d|ma|tegnap)| (19|20)\\d\\d[.\\/ -][^!?]{3,30}\\d\\.?$)|(ma|tegnap),? \\d+[:.]\\d\\d$|\\d+ (perce|órája|napja|hete|hónapja)$|a szerzőről$|(a )?szerző (további|összes|legfrissebb|többi) (cikke|írása|cikkei|írásai).{0,15}|(19|20)\\d\\d[.-] ?[a-zà-ű\\d]+[.-]? ?\\d{1,2}\\.?[, ]*(\\(?[a-zà-ű]+\\)?,? ?)?(\\d\\d?[:.]\\d\\d)?( [–|•-]? ?(frissítve|módosítva|utolsó).*)?$|\\(?(?:[a-zà-ű]{2,10} ?[/,–-] ?)*(mti|reuters|afp|dpa|ap|apa|ansa|bbc|cnn|hvg|telex|infostart|mti/afp)(( ?[/,;–-] ?)[\\wà-ű.]{2,15})*\\)?$',
      removes: 'Írta: Kovács Anna',
      keeps: 'Megjelent a regénye is, de senki sem vette meg.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(hibát|elírást|helyesírási hibát|pontatlanságot) (talált(ál)?|találsz|talál|észleltél|észlelt|vettél észre|vett észre|látsz|lát)[^?.]{0,40}(\\?|,? (jelezd|jelezze|írj|írjon|szólj|kérjük|küldd))|(jelezd|jelezze|írd|írja) (meg )?(nekünk|a szerkesztőségnek|szerkesztőségünk)|(írj|írjon|írjanak) (nekünk|a szerkesztőségnek|szerkesztőségünknek|a szerzőnek)|(van|lenne) (egy )?(jó )?(sztorid|sztorija|története?d?|híre|ötleted|témád|témája|információd|információja|bejelentése)[^?.]{0,50}\\?|(küldd|küldje|küldjön|küldj|küldjék) (be |el )?(nekünk |hozzánk )*(a |az )*(hír|fotó|videó|képe|történet|felvétel|sztori)[^.]{0,50}|(szemtanúja|tanúja|ott) (volt(ál)?|vagy)[^?.]{0,40}\\?|(a |ez a |az |ez az )(cikk|írás|interjú|szöveg|tanulmány|esszé) (eredetileg|először|eredeti változata)[^.]{0,60} (jelent meg|megjelent|olvasható|itt)|(cikk|írás|interjú) (a|az) [^.]{0,40} (legfrissebb|nyomtatott|[0-9]+\\.) (számában|kiadásában) (jelent meg|olvasható)|^(a )?szerző (a|az) [^.]{0,60}(újságíró|munkatárs|szerkesztő|kutató|elemző|közgazdász|politológus|professzor|oktató|történész|tanár|jogász|elnök|igazgató|vezető)[a-zà-ű]*\\.?$|^(a )?szerző [a-zà-ű, ]{0,25}(újságíró|közgazdász|politológus|történész|jogász|szociológus|elemző|kutató|író|filozófus|pszichológus)\\.?$|^(az|a) mti (tudósítása|információi|nyomán|alapján)|^(forrás|via) (mti|reuters|afp)|^(a |ezt a )?(cikk|cikket|szöveg|fordítás)[^.]{0,10} (automatikusan|gépi|géppel) [^.]{0,20}$|^(a )?(kép|illusztráció|borítókép)[^.]{0,20}mesterséges intelligenci',
      removes: 'Hibát talált a cikkben? Jelezze nekünk!',
      keeps: 'Hibát talált a számlán, és jelezte a banknak.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        '^[^.?!„"]{3,50} (a|az) [^.?!„"]{2,40} (újságírója|munkatársa|szerkesztője|főszerkesztője|rovatvezetője|tudósítója|külső szerzője|főmunkatársa|publicistája|riportere)\\.?$|^[^.?!@,]{0,40}[^ ]+@[\\w-]+(\\.\\w+)+$',
      removes: 'Kovács Anna a Móló újságírója.',
      keeps: 'A lap munkatársa a hídnál várt estig.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '(^|[\\s(|/.,”"])((címlap|nyitó|borító|kiemelt |archív |illusztrációs )?(fotó|kép|fotók|képek|fénykép)|forrás|kép forrása|képek forrása|fotó forrása|grafika|infografika|illusztráció|rajz|videó|térkép|képernyőfotó|montázs|karikatúra) ?: ?[^!?.]{1,90}$|^(címlap|nyitó|borító|címlapi |kiemelt |vezető)(fotó|kép)(ünk)?( (forrása|illusztráció))?\\b ?[:–(]? ?[^.]{0,70}$|(^|[\\s(|])(fotó|kép|fotók) ?[:/] ?[^!?]{1,70}$|\\((fotó|kép|forrás|illusztráció|archív|képünk|grafika|fotók|képek)\\b[^)]{0,70}\\)$|/ ?(mti|afp|reuters|getty|ap|epa|northfoto|shutterstock|telex|index|24\\.hu|hvg|444|origo|europress|anadolu|profimedia|portfolio|magyar nemzet|magyar hang)\\b|(getty images|shutterstock|northfoto|profimedia|pixabay|unsplash|pexels|europress|mti fotó|mti/mti|mti/epa|adobe stock|istock|depositphotos|123rf|wikimedia commons|fortepan /|red dot)|(képünk|a kép|kép|fotó|a fotó|felvételünk) (csak |egy )?illusztráció|^(illusztráció|képünk illusztráció|illusztrációs kép|archív (fotó|kép|felvétel)|képernyőkép|képernyőfotó)\\b[^.]{0,50}$|^(nagyítás|kép nagyítása|teljes képernyő|kinagyít)|^(\\d+\\. (kép|fotó)|(kép|fotó) \\d+ ?/ ?\\d+)|^© [^.]{2,60}$|^(a képen|képünkön) ?:|^(képünk )?illusztráció\\W*$',
      removes: 'A híd májusban. Fotó: Kovács Anna / MTI',
      keeps: 'A kép azt mutatja, milyen kicsi volt egykor a város.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'minden jog fenntartva|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|(cikk|tartalom|oldal|anyag|írás|fotók|tartalmak)[a-zà-ű]*[^.]{0,60} (szerzői jog(i)? (véd|által)|átvétele|másolása|utánközlése|felhasználása|újraközlése)[^.]{0,60}(tilos|engedély|csak|kizárólag|hozzájárulás)|(utánközlés|másolás|sokszorosítás|átvétel|terjesztés)[^.]{0,50} (tilos|csak (a|az|írásos|előzetes)|engedéllyel|engedélyével|kizárólag)|nem (minősül(nek)?|tekinthető(k)?|jelent(enek)?)[^.]{0,30} (befektetési|pénzügyi|orvosi|jogi|szakmai)[^.]{0,15} (tanács|ajánlat|ajánlás|javaslat)|nem helyettesíti(k)? (az |a )?(orvosi|szakorvosi|szakember|jogi)|(nem feltétlenül|nem) (tükrözi(k)?|esik egybe|egyez(ik|nek)|azonos)[^.]{0,40} (szerkesztőség|kiadó|lap|redakció)|(cikk|írás|vélemény|publicisztika|cikkben|rovatban)[^.]{0,60} (a szerző(k)? (saját |személyes |magán)*véleményét|szerkesztőség (álláspont|véleményét))|^(adatvédelem|adatvédelmi (nyilatkozat|tájékoztató|irányelvek|szabályzat|beállítások)|adatkezelési (tájékoztató|szabályzat)|felhasználási feltételek|általános szerződési feltételek|ászf|impresszum|jogi nyilatkozat|szerzői jogok|médiaajánlat|süti beállítások|szabályzat|cookie szabályzat)([ |•,].{0,60})?$|^jogi nyilatkozat|(a |ez a )(cikk|szöveg|tartalom)[^.]{0,30} mesterséges intelligencia (segítségével|felhasználásával) (készült|fordít)|^kiegészítés ?:',
      removes: 'Minden jog fenntartva.',
      keeps: 'A nők joga volt az este témája.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        '(ez|a|az|honlapunk|weboldalunk|oldalunk|portálunk)( (a|az))? ?(weboldal|honlap|oldal|webhely|portál|site)?[^.]{0,15} (sütiket|cookie-kat|cookie-t|cookie-kat|sütiket \\(cookie-kat\\)) (használ|alkalmaz|tárol)(unk)?( [^.]{2,80})?[.]?$|(^|[.!?] )(sütiket|cookie-kat) (használunk|alkalmazunk)|(a |az |ezen )*(tartalom|videó|beágyazott tartalom|bejegyzés|poszt)[^.]{0,40} (megjelenítéséhez|megtekintéséhez|lejátszásához)[^.]{0,60} (el kell|engedély|fogad|süti|cookie|hozzájárul|szükséges)|(összes |minden )?(süti|sütik|cookie|cookie-k)( ?-?k?) (elfogadása|kezelése|beállítása|beállítások|elutasítása|szabályzat)|^(elfogadom( az összeset| a sütiket)?|rendben|megértettem|beállítások módosítása|mindet elfogadom|hozzájárulok|elutasítom|további lehetőségek)$|(kapcsold|kapcsolja|kapcsoljon|tiltsd)[^.]{0,20} (ki|le) (a |az )?(reklámblokkoló|hirdetésblokkoló|adblock)|(reklámblokkolót|hirdetésblokkolót|adblockert?) (használsz|használ|észlelt)|(böngészés|az oldal használatának) folytatásával[^.]{0,40} (elfogad|hozzájárul)|kedves (olvasónk|látogató(nk)?|felhasználó(nk)?)!',
      removes: 'Ez a weboldal sütiket használ.',
      keeps: 'A cég sütiket sütött a gyerekeknek.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(a|az)? ?(böngésződ|böngészője|ön böngészője|te böngésződ|böngésző) (sajnos )?(nem|jelenleg|beállítás|javascript).{0,80}|(kérjük,? )?(engedélyezd|engedélyezze|kapcsold be|kapcsolja be) a javascript.*|(betöltés|töltés|betöltés alatt|kis türelmet|kérjük,? várjon|kérjük,? várj|folyamatban)( .{0,15})?|(lejátszás|lejátszom|videó|videók|hanganyag|podcast|élő adás|élő közvetítés|élő|élőben|megállítás|szünet|némítás|hang|teljes képernyő|lejátszó)( (indítása|lejátszása|megtekintése|újra|[\\d:]+))*|(ez )?(a|ez a) (videó|tartalom|hanganyag) (jelenleg |már |sajnos )*(nem|nincs) (elérhető|érhető|játszható).{0,20}|(szavazás|szavazz|szavazok|szavazás állása|szavazok!|szavazzon|szavazatok)( .{0,12})?|(mutasd |eddigi |az |szavazás )?eredmények(et)?( megtekintése| mutatása)?|(összes |leadott |eddig )?(szavazat(ok)?|szavazott)( száma)? ?:? ?[\\d ]+( szavazat| fő| olvasó)?|\\d[\\d ]* szavazat|(a )?szavazás (lezárult|véget ért|lezárva)|(töltsd ki|teszteld|kitöltöm|indulhat) (a |az |magad )*(kvíz|teszt|tudásod).{0,30}|kvíz|(bezárás|bezár|menü|keresés|kereső)|időjárás(-előrejelzés)?|tv-?műsor|jegyvásárlás|jegyek( itt)?|hirdetmény|szavazz(on|atok)?( most| ön is| te is)?[:!] ?.{3,90}|(kattintson|kattints) (a |ide a )?(nagyítás|kép)[a-záéíóöőúüű]*( .{0,15})?',
      removes: 'Videó lejátszása',
      keeps: 'A videó egy óra hosszú, és semmit sem mutat.',
    },
  ],
};
