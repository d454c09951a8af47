import type { ClutterPhrases } from './phrases.ts';

/** Polish. */
export const pl: ClutterPhrases = {
  code: 'pl',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        '(koniec )?reklam[ay]|autopromocja|współpraca reklamowa|(ogłoszenie|oferta|przekaz|blok|spot) (reklamow[aey]|promocyjn[aey])|reklama( od)? google|(zamknij|pomiń|zgłoś) reklamę|(artykuł|materiał|tekst|post|treść|wpis|link|komunikat)[iy]? (sponsorowan|reklamow|promocyjn|partnersk|komercyjn|partnera|zewnętrzn)[a-ząęy]*( ?[:|/–-].*)?|dalsz[ay] (część|ciąg)( (artykułu|tekstu|materiału|wywiadu|rozmowy|relacji|wpisu|galerii))?( (znajduje się|znajdziesz|jest))?( (pod|poniżej|niżej|na (kolejnej|następnej)).*)?|(ciąg dalszy|reszta|kontynuacja|dokończenie) (artykułu|tekstu|materiału|wywiadu|rozmowy).{0,12} (pod|poniżej|na (kolejnej|następnej)).*|ciąg dalszy (pod|poniżej).*|ciąg dalszy.*reklam.*|(artykuł|tekst|materiał) (jest kontynuowany|kontynuowany) pod.*|(kup|zamów|sprawdź cenę) (teraz|na (allegro|ceneo|amazon|media expert)).*|artykuł kontynuujemy.{0,25}',
      removes: 'Dalsza część artykułu pod materiałem wideo',
      keeps: 'Dalsza część tekstu ustawy nie była znana.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        '(artykuł|tekst|materiał|wpis|poradnik|teksty|artykuły)[^.]{0,25} (zawiera|może zawierać|mogą zawierać|zawierają) (linki|odnośniki) (afiliacyjne|partnerskie|reklamowe|sponsorowane)|znajdują się (linki|odnośniki) (afiliacyjne|reklamowe|partnerskie)|(linki?|odnośniki?) (w|z) (tym |powyższym )?(artykule|tekście|artykułu|tekstu) (są|to|mogą być) (linki )?(afiliacyjn|reklamow|partnersk)|(możemy|redakcja może|wydawca może|serwis może) (otrzymać|zarobić|otrzymywać|zarabiać) (na tym )?(niewielką |małą |drobną )?prowizj|^(artykuł|materiał|tekst|wpis) (powstał|został przygotowany|został opracowany|przygotowany) (przy|we|w) (współpracy|partnerstwie|ramach współpracy)|kupując (przez|za pośrednictwem|z|poprzez) [^.]{0,25}(link|odnośnik)',
      removes: 'Artykuł zawiera linki afiliacyjne.',
      keeps: 'Linki afiliacyjne przyniosły blogerowi milion złotych.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→•-]* ?(?!.*[–—,”-] ?(mówi|powiedzi|doda[jłl]|stwierdzi|przekon|radzi|apel|krzy))((czytaj|czytajcie|przeczytaj|przeczytajcie|zobacz|zobaczcie|sprawdź|obejrzyj|oglądaj|posłuchaj|polecamy|dowiedz się|pisaliśmy|warto)( (też|także|również|więcej|koniecznie|wideo|teraz|dalej|na żywo|o tym|o sprawie|przeczytać|zobaczyć|wiedzieć|w .{3,60}|na .{3,40}))*|zobacz (galerię|zdjęcia|film|nagranie)|nie przegap|(to )?może cię (też |także )?zainteresować|więcej (na ten temat|o( .{3,40})?|w temacie)|polecan[ye] (artykuł|tekst|materiał|wideo)y?|powiązan[ey] (artykuł|temat|wiadomoś)[a-z]*|w temacie|chcesz wiedzieć więcej\\?)( ?[:|»>▶►→]| [–—-] )|[(\\[*>▶►→•-]* ?(więcej|wideo|film|galeria( zdjęć)?|zdjęcia|źródł[ao]|źródła? (informacji|danych|zdjęć)|bibliografia|tag(i|ów)?|tematy|temat|kategorie?|działy?|słowa kluczowe|powiązane|na żywo|relacja na żywo|podcast|quiz|sonda|polecane|pozostałe artykuły|inne tematy w|hasła|w skrócie) ?[:|»>▶►→]',
      removes: 'Czytaj też: Most nadal zamknięty',
      keeps: 'Więcej ludzi przyszło wieczorem na most.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 11,
      pattern:
        '((czytaj|przeczytaj|zobacz|obejrzyj|sprawdź) (też|także|również|więcej|inne|artykuł|całość|dalej|koniecznie|pełną|wszystkie|na)( (?!.*, (powiedział|mówi|rzekł|radzi|dodał)).{0,40})?|czytaj|przeczytaj (następny|poprzedni|kolejny) (tekst|artykuł|wpis)|polecan[ey]( artykuły| tematy| wideo| dla ciebie| oferty)?|polecamy( (też|także|również|państwu|twojej uwadze|w .{3,30}))?|(artykuły |tematy |materiały |treści )?powiązane( artykuły| tematy| wpisy| treści| z tematem)?|(zobacz )?podobne (artykuły|tematy|wiadomości|wpisy|posty|teksty)|(najczęściej|najchętniej) (czytane|oglądane|komentowane|wybierane)|(najnowsze|najpopularniejsze|popularne|ostatnie|najważniejsze|aktualne|gorące|pozostałe|inne|kolejne|następne|poprzednie)( (wiadomości|artykuły|wpisy|tematy|teksty|informacje|materiały|newsy|posty|w serwisie|dzisiaj))?|wybrane dla (ciebie|was)|dla ciebie|tylko u nas|wybór redakcji|redakcja poleca|od redakcji polecamy|warto przeczytać|więcej (na ten temat|informacji|tekstów|artykułów|wiadomości|podobnych|w dziale|w temacie)( .{0,30})?|więcej o:? (?!(tym|nim|niej|nich|sobie|mnie) )[^ ]+( [^ ]+)?|więcej z (działu|kategorii|serwisu|sekcji|cyklu|tej serii|regionu)( .{2,30})?|zobacz więcej|tagi|tematy|kategorie|(to |te artykuły )?(też |także |również )?(może|mogą) (cię|ci się|was|państwa) (też |także |również )?(zainteresować|spodobać)|nie przegap|(następn|poprzedni|kolejn)[yae] (artykuł|wpis|strona|post|tekst|zdjęcie)|następny|poprzedni|strona główna|(wróć|przejdź) (do|na) .{3,30}|(powrót|wracamy) (do|na) (stron|artykuł|list|serwis|gór|początek|wiadomości)[^ ]*( .{0,20})?|wróć|w tym artykule|spis treści|(pokaż|załaduj|wczytaj|zobacz) (więcej|wszystkie|kolejne|starsze|nowsze)( .{0,20})?|rozwiń|zwiń|(do góry|na górę)|przewiń w dół|na skróty|nasze (serwisy|wideo|podcasty)|na topie|hity dnia|trendy|źródła|bibliografia|przypisy|galeria( zdjęć)?|zdjęcia|zobacz (całą )?(galerię|zdjęcia|film|wideo)( .{0,30})?|(wideo|zdjęcie|cytat|temat|film) dnia)|wszystkie (wiadomości|artykuły|informacje) (z|o|na temat|autora) [^ ]+( [^ ]+)?',
      removes: 'Zobacz także',
      keeps: 'Więcej wiadomości przyszło nocą, i żadna nie była dobra.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 36,
      pattern:
        '^(po )?więcej [^.]{0,90}(znajdziesz|znajdziecie|znajdą państwo|przeczytasz|przeczytacie|dowiesz się|dowiecie się|obejrzysz|zapraszamy|można (znaleźć|przeczytać) (tutaj|tu|w serwisie|na stronie|na portalu)|na stronie głównej|kliknij)|^(cał[yąe]|pełn[ąey]|resztę) (artykuł|tekst|wywiad|rozmowę|materiał|reportaż|odcinek|program|nagranie|zapis)[^.]{0,50} (przeczytasz|przeczytacie|znajdziesz|znajdziecie|obejrzysz|obejrzycie|posłuchasz|dostępn[ay] (jest )?(tutaj|tu|pod|na naszej)|(można|możecie|możesz) (przeczytać|obejrzeć|znaleźć|wysłuchać)[^.]{0,10} (tutaj|tu|pod|na|w serwisie))|(pisaliśmy|informowaliśmy) (o tym |o sprawie |o niej |o nim |już |więcej |szerzej |także |też )*(tutaj|tu\\b|w tekście|w artykule|w tym miejscu)|^kliknij(cie)?,? (tutaj|tu\\b|aby|i (sprawdź|zobacz|przeczytaj|dowiedz)|w zdjęcie|na zdjęcie|w (grafikę|obrazek))|wcześniejsze odcinki programu|^(przeczytaj|zobacz|sprawdź|obejrzyj)(cie)? (nasz|nasze|naszą|w galerii|na wideo|poniżej|inne artykuły|inne teksty|pozostałe)\\b|(szczegóły|odpowiedzi|rozwiązanie|zdjęcia) (znajdziesz|znajdziecie|zobaczysz|zobaczycie) (w|poniżej|na|pod) (naszej|artykule|galerii|tekście|poniżej|nas)|^(zostań|zostańcie) z nami([.!]|$)|^chcesz (wiedzieć|przeczytać|dowiedzieć się) więcej[^.?]{0,40}\\? (sprawdź|kliknij|czytaj|zobacz|przeczytaj|zajrzyj|śledź)',
      removes: 'Więcej informacji z kraju i ze świata znajdziesz na stronie głównej Zatoki.',
      keeps: 'Więcej informacji ma podać w piątek kapitan portu.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(^|[.!?,] |i )zapisz(cie)? się (na|do) (nasz|newsletter|bezpłatn|darmow|list[ęy] (mailing|odbiorców|subskryb)|codzienn|cotygodniow|powiadomie|[a-z ]{0,20}newsletter)|(^|[.!?,] |i )(zapisz|zarejestruj|zaloguj)(cie)? się(,? (aby|by|żeby) (czytać|móc|otrzym|uzysk|zysk|skoment|doda|zobacz|kontynu|korzyst)| (teraz|za darmo|bezpłatnie|i (czytaj|bądź|otrzymuj|korzystaj|zyskaj|dowiedz|odbierz)|lub (zarejestruj|załóż|kup|wykup)))|^(zaloguj|zarejestruj|zapisz) się$|(na|do|w) (nasz(ego|ym)?|darmow(ego|y)|bezpłatn(ego|y)|codzienn(ego|y)) newsletter|^newsletter\\b[^.]{0,40}$|(otrzymuj|odbieraj|dostawaj|chcesz otrzymywać|chcę otrzymywać|chcę dostawać) [^.]{0,60}(newsletter|na (swoj|twoj|e-?mail|maila|skrzynkę|adres)|wiadomości|informacje)|(^|[.!?] )(za)?subskrybuj(cie)?[,!. ]|(wykup|kup|wybierz|zamów|aktywuj|odnów|przedłuż) (swoj[aą] |nasz[aą] |cyfrow[aą] )?(subskrypcję|prenumeratę|dostęp|pakiet)|(tylko|wyłącznie|dostępn[yea]|przeznaczon[yea]|zarezerwowan[yea]) (jest )?(tylko |wyłącznie )?dla (naszych )?(zalogowanych|subskrybent|prenumerator|abonent|patron)[^.]{0,60}$|(ten|ta|to|dalsza część|artykuł|tekst)[^.]{0,40} (przeczytasz|jest dostępn[ya]) (dzięki|w ramach|z|po zakupie) (subskrypcji|prenumer|onet premium)|(masz|posiadasz|masz już|posiadasz już) (już )?(konto|subskrypcję|dostęp|prenumeratę)\\?|nie masz (jeszcze )?(konta|subskrypcji|dostępu)\\?|jesteś już (subskrybentem|prenumeratorem|naszym)|zostań (naszym |naszą |stałym )*(patron|subskrybent|prenumerator|czytelni|abonent|wspierając)|(pozostało|zostało) (ci )?(jeszcze )?\\d+ ?% (artykułu|tekstu|treści)|(pozostało|zostało|masz) ci? ?(jeszcze )?\\d+ (bezpłatn|darmow)[a-zę]+ (artykuł|tekst)|wykorzystał[ea]ś (już )?(limit|swój)|(aby|by|żeby|chcesz) (przeczytać|czytać) (dalej|całość|cały|ten|artykuł|więcej|bez)[^.]{0,60}(zaloguj|kup|wykup|załóż|subskryb|dostęp|\\?)|(czytaj|czytajcie|ciesz się) (nas |treści )?bez (ograniczeń|limitu|reklam)|(uzyskaj|zyskaj|odblokuj|otrzymaj) (pełny |nieograniczony |nielimitowany |pełen |natychmiastowy |roczny )*dostęp|(pierwszy|przez) miesiąc (już )?(za|gratis)[^.]{0,30}(zł|gratis)|możesz (zrezygnować|anulować|wypisać się) w (każdej|dowolnej) chwili|(wesprzyj|wspieraj|wspierajcie|wesprzyjcie) (nas([.!]| (na|już|w|finans|wpłat|darow)|$)|nasz[aąe] (prac|redakc|dział|dzienn|portal)|niezależne|wolne|redakcję|dziennikarstwo|portal|działalność)|postaw (nam |mi |redakcji )?kawę|(przekaż|przekażcie) (nam |swoje |swój )*1,5 ?(%|proc)|twoja (darowizna|wpłata|pomoc) (pomoże|pozwoli|umożliwi)|(obserwuj|śledź|znajdziesz|znajdziecie|polub)(cie)? nas (też |także |również )*(na|w|i)\\b|(obserwuj|śledź) (profil|stronę|kanał|naszego|naszą|nasze|nasz|[a-z.0-9]+\\.pl|[^ .]{2,20})( [^ .]{2,20})? (na|w) (google|facebooku|instagramie|whatsapp|twitterze|x\\b|wiadomościach google|discover)|(^|[.!?] )polub(cie)? (nas|nasz[aą]?|stronę|profil|fanpage)|dołącz(cie)? do (nas\\b(?!, )|naszej|naszego|grona|kanału|społeczności|grupy)|(jesteśmy|bądź z nami|czytaj nas|znajdź nas|dodaj nas) (też |także |już )*(na|w|do) (google|facebook|whatsapp|instagram|telegram|x\\b|tiktok|wiadomościach google)|(kanał|kanale|kanału) (na |w )?whatsapp[a-z]*[^.]{0,40}(dołącz|$)|bądź na bieżąco|(włącz|aktywuj|włączcie) (nasze |te |push )*powiadomienia|(nie chcesz|żeby nie|aby nie|by nie) (przegapić|przeoczyć) (najważniejszych|najnowszych|żadn|kolejn|naszych)|(pobierz|ściągnij|zainstaluj)(cie)? (naszą |darmową |bezpłatną |mobilną |nową )+aplikację|(pobierz|ściągnij) (już |teraz |za darmo )*aplikację [^.]{0,40}$|nowy rodzaj materiału na naszym|(słuchaj|posłuchaj|słuchajcie) (nas|naszego|naszych|podcastu|podcastów|nas też) [^.]{0,40}(spotify|apple|youtube|aplikacji)|(podaj|wpisz|wprowadź) (swój |twój |nam )*(adres )?(e-?mail|mailowy|adres e-?mail)|^(twój )?(adres )?e-?mail$|(dziękujemy|dziękuję)( ci| wam| państwu)?( za (zapis|zapisanie|rejestrację|subskrypcj)|,? że (przeczytał|jesteś|czytasz|jesteście))|potwierdź (swój )?(adres|zapis|subskrypcję)|link aktywacyjny|(nowy|najnowszy|bieżący) numer[^.]{0,40} (w sprzedaży|już w kioskach|w kioskach)|załóż (darmowe |bezpłatne )?konto|^(zamów )?prenumerat[aęy]$|^subskrypcj[aę]$|^(włącz )?powiadomienia$|podaruj (ten )?(artykuł|tekst|dostęp|subskrypcję)|^(czytaj|korzystaj)[^.]{0,30} (premium|plus)$|(prosto|bezpośrednio|codziennie|co rano) (na|do) (tw[oó]j|sw[oó]j|państwa|wasz)[a-ząęój]* (e-?mail|skrzynk|poczt|telefon)|(ulubion|preferowan)[a-z]+ źróde?ł[a-z]* (w|na) google|^(wpłać|przekaż) (nam |na |dowolną |darowizn)|najświeższe wiadomości z [^.]{0,40}(na|w) (swoj|twoj|telefon|skrzynk|facebook|whatsapp)|^chcesz (być|otrzymywać|dostawać|czytać) [^?]{0,40}(bieżąco|wiadomoś|newsletter|informacj|artykuł)[^?]{0,40}\\?|(nieograniczony|pełny) dostęp do (wszystkich |całego |naszych )?(treści|artykuł|archiwum|tekst|serwis)|^(dobre|niezależne|rzetelne) dziennikarstwo (kosztuje|potrzebuje)[^.]{0,20}\\W*$|^pełny (tekst|artykuł) [^.]{0,20}(w papierow|w wydaniu|w gazecie)|^(jesteśmy|znajdziesz nas|znajdziecie nas) (też |także |już |również )*(na|w) (facebook|instagram|threads|whatsapp|telegram|tiktok|x\\b|youtube|google)|^nie masz (jeszcze )?(konta|prenumeraty|subskrypcji|dostępu)',
      removes: 'Zapisz się na nasz newsletter i czytaj nas co rano.',
      keeps: 'Newsletter partii trafił do stu tysięcy osób, które się nań nie zapisały.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 9,
      pattern:
        '(udostępnij|udostępnień|udostępnienia|drukuj|wydrukuj|wyślij|zapisz|facebook|twitter|tweetnij|x|whatsapp|messenger|linkedin|pinterest|telegram|instagram|youtube|wykop|e-?mail|mail|komentarze?|komentarzy|komentuj|skomentuj|(s?kopiuj|udostępnij)( link)?|lubię to|posłuchaj|odsłuchaj|słuchaj|obserwuj|polub|link|ulubione|zgłoś|schowek|[,/|•·\\d\\s])+|(udostępnij|podziel się|poleć)(| (na|ten|tym|artykuł|artykułem|tekst|to|przez|w|ze? znajomym|facebook|wpis|post|opinią|z innymi)( .{0,30})?)|link (został )?skopiowany.*|skopiowano( .{0,20})?|wyślij (e-?mailem|znajomemu|na|przez).{0,20}|zapisz (na później|artykuł|w ulubionych)|(dodaj|zapisz) do (ulubionych|schowka|zakładek)|(posłuchaj|odsłuchaj|słuchaj) (tego )?(artykułu|tekstu|materiału|wersji).{0,20}|(.{3,25} )?ten (tekst|artykuł) przeczytasz w .{3,25}|przeczytanie zajmie .{3,15}|(\\d+|ok\\.? \\d+) min(uty?|ut)?\\.? (czytania|lektury|na przeczytanie)|(szacowany )?czas (czytania|lektury|trwania) ?:? ?.{0,20}|(rozmiar|wielkość) (czcionki|tekstu|liter).{0,10}|(powiększ|zmniejsz) (tekst|czcionkę|litery)|oceń (artykuł|tekst|materiał|jakość|wpis).*|ocena ?:? [\\d/.,]+.{0,20}|(podoba|podobał) (ci|wam) się (ten )?(artykuł|tekst|wpis|materiał).*|czy (ten |nasz |powyższy )?(artykuł|tekst|materiał) (był|okazał|jest|spełnił).{0,40}|wyświetleń|\\d+ (wyświetleń|udostępnień|osób lubi to)|zgłoś (tę |ten )?(treść|komentarz|błąd|artykuł)( .{0,15})?',
      removes: 'Udostępnij na Facebooku',
      keeps: 'Udostępnij im dom, prosiła, choć na jedną zimę.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'wyświetl ten post na instagramie|post udostępniony przez .{2,60}\\(@[\\w.]+.*',
      removes: 'Post udostępniony przez Ann Ott (@annott)',
      keeps: 'Wpis Ann Ott rozgniewał burmistrza.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '\\d+ komentarz[ey]?|(dodaj|napisz|zobacz|pokaż|zostaw|przeczytaj|czytaj|opublikuj|wyślij|zamieść) (swój |swoją |wszystkie |pierwszy )?(komentarz|opini)[a-zęy]*( .{0,20})?|(brak|wszystkie|najnowsze|ostatnie|zobacz|wasze|opinie i|popularne) (komentarz[ey]|opinie)|opinie|komentarze (czytelników|zablokowane|wyłączone|zamknięte|internautów|użytkowników)|odpowiedz( anuluj( pisanie)? odpowied[zź]i?)?|anuluj (pisanie )?odpowiedzi?|sortuj( według)?( .{0,20})?|(od )?(najlepiej|najwyżej) ocenian[eya]ch?|(od )?(najnowszych|najstarszych)|(weź udział w|dołącz do|zobacz|przejdź do) dyskusj[ię]|dyskusja|(zgłoś|ukryj) (komentarz|nadużycie|naruszenie).{0,20}|twój (nick|podpis|komentarz)|(dodaj )?podpis',
      removes: 'Dodaj komentarz',
      keeps: 'Dodaj komentarz do swojej listy win, powiedział sędzia.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 70,
      pattern:
        '(ten artykuł|tekst|wpis) nie ma (jeszcze )?(żadnych )?komentarzy|^nikt (jeszcze )?nie (dodał|skomentował)|^nie ma (jeszcze )?(żadnych )?komentarzy|bądź pierwsz[aeyą][^.]{0,15}( i|,? który|,? która)? (skomentuj|komentarz|doda|napisz)|bądź pierwszą osobą|(dajcie|daj) (nam )?znać w komentarz|(napisz|napiszcie|podziel się|podzielcie się|piszcie|czekamy|zapraszamy)[^.]{0,50} w (komentarz|sekcji komentarzy|dyskusji)|(co (o tym )?(sądzi|myśli)(sz|cie)[^.?]{0,60}\\?|jakie jest (twoje|wasze) zdanie\\?)($| (napisz|daj|czekamy|zapraszamy|podziel|zagłosuj|komentuj))|(zaloguj się|musisz (się |być )?zalogowa[ćn]y?)[^.]{0,30}(komentarz|komentowa|skomentowa|ocen)|twój adres e-?mail nie zostanie|(wymagane )?pola są oznaczone|(adres e-?mail|moje dane)[^.]{0,60}(kolejnych|następnych) komentarzy|(komentowanie|możliwość komentowania|dodawanie komentarzy)[^.]{0,60} (zostało|została|jest) (wyłączon|zablokowan|zamknięt|niemożliw)|komentarze (są|stanowią|publikowane|zamieszczane)[^.]{0,30} (prywatn|opini|moderowan)|twój komentarz (może|pojawi|czeka|oczekuje|został)|z zasadami (komentowania|dyskusji)|nie (ponosi|odpowiada|ponosimy|bierze)[^.]{0,30} za (treść|treści) (komentarzy|opinii|wypowiedzi|publikowanych)|(redakcja|serwis|portal|administrator) (zastrzega sobie prawo|nie odpowiada|może)[^.]{0,60}(komentarz|opini|wpis)|regulamin(em)? (komentowania|dyskusji|forum|komentarzy)|(komentarze|komentowanie|możliwość komentowania)[^.]{0,20} (są|jest|została?|zostały) (wyłączon|zamknięt|zablokowan)|^(widziałeś|wiesz|masz|znasz|byłeś)(aś)? [^.?]{0,50}\\? ?(?![^.]{0,40}policj)(daj|napisz|wyślij|poinformuj|zadzwoń|prześlij|podziel)|^(spodobał|podoba) (ci|wam) się (artykuł|tekst|ten)[^?]{0,15}\\?|^(twój|pański) komentarz (zostanie|pojawi|czeka|będzie)',
      removes: 'Twój adres e-mail nie zostanie opublikowany.',
      keeps: 'Nie ma jeszcze wyroku, a komentarzy przybywa.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(autor(ka|zy|em)?|tekst|autor (tekstu|artykułu|zdjęć)|opracowa(nie|ł|ła|li)|oprac\\.?|redakcja|redagowała?|redaktor(ka)?|napisała?|napisane przez|źródło|korekta|tłumaczenie|tłumaczyła?|przekład|przełożyła?|tłum\\.?|rozmawiała?|rozmawiali|notowała?|dziennikarz|dodał[a]?|kontakt (z|do) autor(em|ką|a|ki)|kontakt) ?:|(opublikowano|publikacja|data (publikacji|dodania|utworzenia|aktualizacji)|(ostatnia )?(aktualizacja|modyfikacja)|aktualizowano|zaktualizowano|dodano|utworzono|publikacja artykułu|artykuł dodano)( ?: ?(\\d|dzi|wczoraj|(ponie|wto|śro|czwa|pią|sob|niedz))| (dnia |w dniu )?\\d{1,2}[ .][^!?]{2,30}\\d( r\\.)?$)|(oprac\\.|rozmawiała?|rozmawiali|przełożyła?|tłum\\.|opracowała?|autor(ka)? tekstu) [a-ząćęłńóśźż]\\.?[a-ząćęłńóśźż'.-]* [a-ząćęłńóśźż'-]{3,}( [a-ząćęłńóśźż'-]{3,})?$|(dzisiaj|dziś|wczoraj),? \\d+[:.]\\d\\d$|\\d+ (minut[ay]?|godzin[ay]?|dni|tygodni[ea]?|miesi[ąę]c[ey]?)(ę)? temu$|o (autorze|autorce)|więcej (artykułów|tekstów) (tego )?(autora|autorki)|(zobacz )?(inne|pozostałe|wszystkie) (artykuły|teksty|wpisy) (tego )?(autora|autorki)|\\(?(?:[a-ząćęłńóśźż]{2,6} ?[/,] ?)?(pap|reuters|afp|iar|dpa|ap|belga|interfax|tass|unian|ukrinform|ansa|x-news)( ?[/,;] ?[\\wąćęłńóśźż.-]{2,20})*\\)?\\.?$",
      removes: 'Autor: Anna Mazur',
      keeps: 'Autor listu nie podpisał się nigdy więcej.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(skontaktuj się|skontaktujcie się|kontakt) z (autor(em|ką)|redakcją|naszą redakcją|dziennikarz)|napisz(cie)? do (autor(a|ki)|nas\\b|redakcji|naszego|naszej)|(masz|macie|chcesz podzielić)[^.?]{0,50}(temat|zdjęcie|zdjęcia|film|informacj|sygnał|newsa|historię|problem|ciekaw)[^.?]{0,60}\\?[^.]{0,20} (napisz|wyślij|prześlij|zgłoś|daj|skontaktuj|przyślij|podziel|wrzuć|czekamy|poinformuj)|(byłeś|byłaś|byliście|jesteś|jesteście) świadk(iem|ami)[^.?]{0,60}\\?|widzisz coś ważnego|(przyślij|prześlij|wyślij)(cie)? (nam |do nas |swoje )*(zdjęcie|zdjęcia|film|nagranie|temat|informację)|czekamy na (wasze|twoje|państwa) (zgłoszenia|opinie|sygnały|listy|maile|zdjęcia|wiadomości)|(znalazłeś|znalazłaś|zauważył[ae]ś|widzisz|zauważyliście)[^.?]{0,20} (błąd|literówkę|błędy)[^.?]{0,30}\\?|zgłoś (błąd|literówkę|poprawkę)|zaznacz (go|tekst|fragment)[^.]{0,30} ctrl ?\\+ ?enter|(artykuł|tekst|wywiad|esej)[^.]{0,30} (pierwotnie|oryginalnie|po raz pierwszy)? ?(ukazał|pojawił) się (pierwotnie |oryginalnie |po raz pierwszy )?(w|na) |(tekst|artykuł) pochodzi z|(publikujemy|przedrukowujemy) za zgodą|^za:? (pap|reuters|afp)|na podstawie:? (pap|reuters|afp|bbc|cnn|onet|własn)|^(ten |niniejszy )?(artykuł|tekst|materiał) (został |powstał |przygotowan|opracowan|wygenerowan|napisan|przetłumaczon)[^.]{0,50}(sztucznej inteligencji|sztuczną inteligencję|\\bai\\b)|^(artykuł|tekst) przetłumaczon[ya] (automatycznie|maszynowo|przez|z )|^(grafika|ilustracja|zdjęcie|obraz)[^.]{0,20}(wygenerowan|stworzon)[a-z]+ [^.]{0,10}(przez|przy)[^.]{0,10}(ai\\b|sztuczn|pomocy)|^współpraca ?: ?[^.,]{3,40}$|^[^.;]{2,30} \\d{1,2}\\.\\d{4} \\(\\d+\\) z dnia ',
      removes: 'Masz dla nas ciekawy temat? Napisz do nas.',
      keeps: 'Napisała do starosty w sprawie mostu.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        '^(?!.*(mówi|powiedzi|doda[jłl]|twierdzi|uważa|zginą|zmarł))[^.?!"„]{0,60}((z wykształcenia|z zawodu|zawodowo|prywatnie|na co dzień)[^.]{0,60}(dziennikar|redaktor|publicyst|polonist|politolog|miłośni|pasjonat)|(dziennikarz|dziennikarka|redaktor|redaktorka|publicyst(a|ka)|reporter|reporterka|korespondent|korespondentka|wydawca|wydawczyni|felietonist(a|ka)) (i [a-z]+ )?(portalu|serwisu|działu|redakcji|onetu|wp\\b|interii|gazety wyborczej|polsat|tvn|rmf|"|„|[a-z0-9]+\\.pl))|^absolwent(ka)? (dziennikarstwa|polonistyki|politologii|filologii|uniwersytetu|socjologii)[^.]*\\.|w (redakcji|zespole|serwisie|onecie|mediach|branży)[^.]{0,30} od (19|20)\\d\\d|(pisze|piszę) (głównie )?o [^.]{3,80}\\. |^[^.?!@,]{0,40}[^ ]+@[\\w-]+(\\.\\w+)+$',
      removes: 'Anna Mazur, dziennikarka działu krajowego.',
      keeps: 'Dziennikarz lokalnej gazety zobaczył to pierwszy.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '(^|[\\s(|/.,”"])(fot\\.|zdj\\.|foto ?:|fot ?:|foto ?/|zdjęci[ea] ?:|źródł[oa] (zdjęcia|zdjęć|grafiki|ilustracji|obrazu)|źródło ?:|grafika ?:|ilustracja ?:|infografika ?:|mat\\. (pras|prom)|autor (zdjęcia|fotografii) ?:?|autorzy zdjęć ?:?|kadr z (filmu|serialu|programu|nagrania) ?[:/"„]|rys\\.|licencjodawca ?:) ?:? ?[^!?]{1,90}$|^(fot|foto|zdjęcie|źródło zdjęć)( ?[:/.©]|$)|^materiały prasowe|\\((fot|zdj|mat\\. pras|graf)[^)]{0,80}\\)$|/ ?(pap|afp|reuters|getty|east news|agencja (gazeta|wyborcza)|forum|reporter|shutterstock|newspix|123rf|epa|ap|adobe stock|istock|materiały prasowe|pixabay|cyfrasport)\\b|(getty images|shutterstock|pixabay|unsplash|adobe stock|istock|east news|depositphotos|123rf|newspix\\.pl|agencja wyborcza\\.pl|wikimedia commons)|(zdjęcie|zdj\\.|fotografia|obraz|grafika) (ilustracyjn|poglądow|archiwaln)[aey](\\b|[.,:/)]|$)|^(na zdjęciu|na fotografii)( ilustracyjnym)? ?:|^(zdjęcie|foto) \\d+ (z|/) \\d+|^(powiększ|powiększ (zdjęcie|grafikę)|zobacz zdjęcie w pełnej rozdzielczości|zrzut ekranu|screen)\\b[^.]{0,40}$|^© [^.]{2,60}$',
      removes: 'Most w maju. Fot. Anna Mazur/PAP',
      keeps: 'Zdjęcie zrobił człowiek, który nie widział morza.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|(materiał|artykuł|tekst|treść|treści)[^.]{0,30} chronion[yea] praw(em|ami) autorski|dalsze rozpowszechnianie|(rozpowszechnianie|kopiowanie|przedruk|powielanie|cytowanie|wykorzystanie|przedrukowywanie)[^.]{0,80} (jest )?(zabroni|wzbroni|niedozwol|zakazan|tylko (za|po)|wyłącznie za|możliw[aey] (tylko|wyłącznie)|za zgodą (wydawcy|redakcji|autora)|bez (pisemnej |uprzedniej )*zgody)|kup licencję|^(polityka (prywatności|cookies|plików cookies?)|regulamin( serwisu| portalu)?|ochrona danych( osobowych)?|rodo|nota prawna|zastrzeżenia prawne|informacje prawne)( ?[|•,/] ?.{0,60}| i (polityka|regulamin) .{0,30})?$|(nasz[ąaei]*|z|zapoznaj się z|akceptuję|przeczytaj)( nasz[aąym]+)? (polityk[aęiąe] prywatności|regulamin(em|u)?$|regulaminem (serwisu|portalu|newslettera))|(artykuł|tekst|materiał|publikacja|treści?|wpis|informacje)[^.]{0,60} (nie (stanowi|stanowią|jest|są|zastępuj[eą])) (porad|rekomendacj|ofert|podstaw|konsultacj)|(opinie|poglądy|tezy|tekst|felieton|publikacja)[^.]{0,50} (wyraża(ją)?|są|odzwierciedla(ją)?|należą)[^.]{0,25} (wyłącznie |jedynie |opini[ea] |poglądy |prywatn[a-z]+ )+(autor|opini|pogl)|nie (muszą|musi) (być )?(zgodn|pokrywać|odzwierciedla)[^.]{0,30} redakcj|administratorem (twoich |państwa |pani\\/pana |podanych )*danych|(wyrażam|wyrażasz) zgodę na (przetwarzanie|otrzymywanie|przesyłanie|wykorzyst)|przetwarzani[ae] (moich|twoich|państwa) danych|możesz (zawsze )?wycofać (swoją )?zgodę|(treść|zawartość|materiały?) (pochodzi|pochodzą) z (zewnętrzn|serwisu zewn|agencji)|informacja (dziennikarska|prasowa) przygotowana|treści? (została|zostały|był[ay]) (stworzon|wygenerowan|przygotowan|przetłumaczon)[a-z]+ (przez|z pomocą|przy (użyciu|wsparciu|pomocy)|za pomocą) (ai|sztuczn|narzędzi)|^(opinie|poglądy)[^.]{0,40}(są|stanowią)[^.]{0,20}(opiniami|poglądami|opinię) (autor|ich)',
      removes: 'Wszelkie prawa zastrzeżone.',
      keeps: 'Regulamin nie zakazuje tu rozpowszechniania ulotek.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        '(używamy|korzystamy z|wykorzystujemy) (plik(i|ów)|ciastecz(ka|ek)|cookies|informacji zapisanych za pomocą)[^.]{0,20}(cookie|ciastecz|$|\\.|aby|w celu|do)|(ta|nasza|niniejsza) (strona|witryna)( internetowa)? (używa|korzysta z|wykorzystuje|stosuje) (plik(i|ów) )?(cookie|ciastecz)|(ten|nasz) (serwis|portal|sklep)[^.]{0,20} (używa|korzysta z|wykorzystuje|stosuje) (plik(i|ów) )?(cookie|ciastecz)|(aby|żeby|by) (zobaczyć|wyświetlić|obejrzeć|odtworzyć)[^.]{0,50}(zaakceptuj|zgod|włącz|musisz|cookie|ustawienia|wyłącz)|(zaakceptuj|akceptuj|odrzuć|zmień|zarządzaj)[^.]{0,20} (cookie|ciasteczka|plikami cookie|ustawienia (prywatności|cookie|zgód|plików))|^(akceptuję( wszystkie)?|przejdź do serwisu|zgadzam się|ustawienia (prywatności|cookies|zaawansowane))$|(treść|materiał) (zewnętrzn|z serwisu)[^.]{0,60}(wyświetl|zgod|pokaż|zablokowan|cookie)|(wyłącz|masz włączon|wykryliśmy|korzystasz z|używasz|blokujesz)[^.]{0,30} (adblock|ad ?block|blokowani[ea] reklam|program(u)? blokując|reklamy$|wtyczk)|szanown[ya] (użytkowni|czytelni)[a-z]+[,!]|(kontynuując|korzystając)[^.]{0,50} (wyrażasz zgodę|zgadzasz się|akceptujesz)',
      removes: 'Ta strona używa plików cookie.',
      keeps: 'Sąd pytał, czy firma używa plików cookie zgodnie z prawem.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(twoja|twój|państwa) przeglądark?[a-ząę]* .*|(do (obejrzenia|odtworzenia)|aby (obejrzeć|odtworzyć)) .{0,60}(javascript|flash|html5|przeglądark).*|(włącz|wymagana jest) (obsług[ęa] )?javascript.*|(trwa )?(ładowanie|wczytywanie|wysyłanie)( (stron|komentarz|danych|treści|artykuł|wideo|playera|reklam|mapy).{0,20})?|proszę czekać|(odtwórz|oglądaj|włącz|zatrzymaj|pauza|wycisz|pełny ekran|wideo|audio|podcast|film|transmisja|na żywo|dźwięk|odtwarzacz)( (wideo|film|nagranie|audio|podcast|teraz|na żywo|ponownie|[\\d:]+))*|(film|materiał|nagranie|wideo|treść) (jest )?(niedostępn|nie jest dostępn|został usunięt)[a-z]*.{0,30}|sonda|(za)?głosuj( .{0,20})?|(zobacz|pokaż|sprawdź) wyniki( .{0,20})?|wyniki (sondy|głosowania)|(oddanych głosów|liczba głosów|głosów|oddano|łącznie głosów) ?:? ?[\\d ]+( głos(y|ów))?|\\d[\\d ]* głos(y|ów)|(rozwiąż|zacznij|rozpocznij|sprawdź się w) (nasz )?quizi?e?.{0,30}|(wstecz|dalej|zamknij|menu|szukaj|więcej)|\\d+ z \\d+|reszta pod (wideo|filmem|nagraniem|galerią)|pogoda na dziś|kup bilet(y)?|(program|ramówka) tv',
      removes: 'Trwa ładowanie…',
      keeps: 'Film niemy wraca do kin.',
    },
  ],
};
