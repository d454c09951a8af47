import type { ClutterPhrases } from './phrases.ts';

/** Czech, and Slovak. */
export const cs: ClutterPhrases = {
  code: 'cs',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        '(video)?reklama|inzerce|inzercia|inzerát|konec reklamy|koniec reklamy|(zavřít|přeskočit|nahlásit|zatvoriť|preskočiť) reklamu|advertorial|pr[ -]?(článek|článok|text|sdělení)|(komerční|reklamní|placen[áýé]|sponzorovan[ýáé]|sponzorovaný|partnersk[ýáé]|propagační) (sdělení|článek|obsah|text|příspěvek|článok|príspevok|příloha|prezentace|spolupráce|inzerce|odkaz)( ?[:|/–-].*)?|komerčná prezentácia|sponzorované|(článek|text|rozhovor|zpráva|článok|příběh) pokračuje (pod|za|níže|po|dále|na (další|ďalšej)).*|pokračování (článku|textu|rozhovoru) (pod|za|níže|po|naleznete|na další).*|pokračování (pod|za) (reklam|video|(foto)?galeri|obrázk|anket|inzerc|upoutávk|snímk).*|pokračování níže.*|pokračovanie (článku|textu|pod) .*|(dál|dále) čtěte (pod|za) .*|pokračovat (ve čtení|v článku|na článek)( pod .*)?|(čtěte|číst) (dál|dále) pod .*|(kupte|koupit|objednejte|kúpiť)( si)? (hned|teď|nyní|teraz|na .{3,30})',
      removes: 'Článek pokračuje pod reklamou',
      keeps: 'Reklama stála stranu milion korun.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        '(článek|text|článok|stránka|příspěvek)[^.]{0,25} (obsahuje|může obsahovat|môže obsahovať|obsahují) (affiliate|partnersk|reklamn|komerčn)[a-zà-ž]* (odkaz|link)|(odkazy|linky) (v (tomto )?(článku|textu)|označené)[^.]{0,30} (jsou|sú) (affiliate|partnersk|reklamn)|(můžeme|môžeme|redakce může) (získat|dostat|obdržet|získať|dostať) (malou |drobnou |malú )?proviz|^(článek|text|článok|příspěvek|obsah) (vznikl|vznikol|připravili|byl připraven|bol pripravený)[^.]{0,20} (ve spolupráci|v spolupráci|za podpory|za finanční podpory|s podporou)|nakoupíte (přes|pomocí) [^.]{0,25}odkaz',
      removes: 'Článek obsahuje affiliate odkazy.',
      keeps: 'Banka může získat provizi z každé prodané pojistky.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→•-]* ?(?!.*[–—,“”"-] ?(řekl|říká|dodal|uvedl|radí|povedal|hovorí|dodáva|vyzval|křič))((čtěte|přečtěte si|přečti si|čti|podívejte se|podívej se|sledujte|poslechněte si|pusťte si|zjistěte|čítajte|prečítajte si|pozrite si|pozrite|vypočujte si|sledovali jsme|nepřehlédněte|nepřehlédněte také|nenechte si ujít|neprehliadnite|doporučujeme|odporúčame|připomínáme|psali jsme|písali sme)( (také|taky|též|i|více|dále|dál|ještě|celý (článek|rozhovor)|tady|zde|video|živě|on-?line|tiež|aj|viac|na|o tom|online|k tématu|víc|znovu))*|čítajte [a-zà-ž]{2,5}|mohlo by (vás|tě|ťa)( také| taky| též| i| tiež| ešte)* (zajímat|zaujmout|zaujímať|zaujať)|více (k tématu|o tématu|na toto téma|zde|informací|informací zde|o .{3,40}|čtěte( zde)?)|viac (k téme|o téme|informácií|tu|o .{3,40})|související( články?| témata?| obsah)?|súvisiace( články| témy)?|k tématu|ke? stejnému tématu)( ?[:|»>▶►→]| [–—-] )|[(\\[*>▶►→•-]* ?(více|víc|viac|video|foto|fotogalerie|fotogaléria|galerie|obrazem|grafika|on-?line|živě|naživo|podcast|kvíz|anketa|tip redakce|zdroje?|použité zdroje|zdroje? (informací|dat|textu)|tagy|štítky|témata|téma|témy|klíčová slova|kľúčové slová|rubriky?|kategorie|sekce|odkazy|exkluzivně|dále v tématu|z archivu|komentář|recenze|rozhovor|odkaz|speciál|seriál) ?[:|»>▶►→]',
      removes: 'Čtěte také: Most zůstává zavřený',
      keeps: 'Více lidí přišlo k mostu až večer.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 11,
      pattern:
        '((čtěte|přečtěte si|podívejte se|čítajte|prečítajte si|pozrite si|číst|čítať|poslechněte si) (?!.*, (řekl|říká|radí|dodal|vzkázal))(také|taky|též|i|více|dále|dál|ještě|tiež|aj|viac|další|celý|celé|ďalej|ďalšie|na (video|fotky|galerii|fotogalerii|foto|galériu|záznam|záběry))( .{0,40})?|související( články| témata| obsah| zprávy| odkazy| příspěvky)?|súvisiace( články| témy| správy| obsah)?|podobné (články|příspěvky|zprávy|texty|témy)|(doporučujeme|odporúčame)( (také|dále|z .{3,30}|aj|vám|přečíst|k přečtení))?|(doporučené|odporúčané|vybrané|poslední|nejnovější|nové|další|ďalšie|najnovšie|ostatní|hlavní|starší|nejlepší|aktuální|oblíbené|populární)( (články|zprávy|témata|příspěvky|texty|video|videa|správy|témy|aktuality|(články |zprávy |texty |články )?z (rubriky|domova|webu|sekce|kategorie|regionu).{0,25}|v rubrice|díly|epizody|podcasty))|(nej|naj)(čtenější|čítanejšie|sledovanější|komentovanější|diskutovanější|navštěvovanější|novější|novšie)( (články|zprávy|za .{3,20}|správy|dnes|na .{3,20}))?|mohlo by (vás|vám|tě|ťa|sa vám)( také| taky| též| i| tiež| ešte)* (zajímat|zaujmout|zaujímať|zaujať|líbit)|mohlo by sa vám páčiť|(výběr|tip|tipy|doporučení) (redakce|editora|šéfredaktora|editorů)|výber redakcie|nepřehlédněte( také)?|neprehliadnite|nenechte si ujít|(předchozí|následující|další|předešlý|predchádzajúci|nasledujúci|ďalší) (článek|článok|příspěvek|díl|strana|stránka|fotografie)|(předchozí|následující|predchádzajúce|nasledujúce)|zpět( (na|do) .{3,30}| nahoru)?|späť( na .{3,30})?|na začátek( stránky)?|nahoru|(přejít|skočit|prejsť) (na|k|do) .{3,30}|(zobrazit|načíst|ukázat|zobraziť|načítať) (více|další|vše|celý|starší|viac|ďalšie|všetko)( .{0,25})?|více( (zde|informací|článků|zpráv|z rubriky .{3,25}|k tématu|na toto téma|o (?!(tom|něm|ní|nich) )[^ ]+( [^ ]+)?))?|viac( (informácií|článkov|správ|k téme|z .{3,25}))?|k tématu|k téme|téma(ta)? článku|témata|témy|tagy|štítky|klíčová slova|rubriky|kategorie|hlavní (strana|stránka)|titulní strana|domů|obsah|obsah článku|v tomto článku|v článku najdete|fotogalerie|fotogaléria|(zobrazit|celá|vstoupit do|přejít do|otevřít|prohlédnout) ?(celou )?(foto)?galeri[ei]|(všechny|další) fotografie.{0,15}|zdroje|použitá literatura|poznámky|přílohy|z našeho archivu|foto dne|video dne|právě se děje|rychlé zprávy|nejen na (našem )?webu)|na (úvodní|hlavní|titulní) (stránku|stranu)|všechny (zprávy|články) (z|o|od) [^ ]+( [^ ]+)?|číst (článek|více|dál|celý článek|celý text)',
      removes: 'Související články',
      keeps: 'Další zprávy přišly v noci a žádná nebyla dobrá.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 36,
      pattern:
        '^(více|další|viac|ďalšie|podrobnosti|celý|celé|celou)[^.]{0,70} (najdete|naleznete|nájdete|čtěte|dočtete|se dočtete|dozvíte|dozviete|si přečtěte|si přečtete|si pusťte|si poslechněte|sledujte|čítajte|zjistíte|uvidíte) |(najdete|naleznete|čtěte|dočtete se|si přečtete|si můžete přečíst|si můžete pustit|nájdete|dozvíte se) (více |i |také |celý |tu )?(zde|tady|v našem|v naší|na našem|na naší|v našej|v našom|na tomto odkazu|pod tímto odkazem|v tomto (článku|textu|odkazu)|ve fotogalerii|v galerii|na konci článku)|(psali|informovali) jsme (o tom |o něm |o ní |už |již |také |více )*(zde|tady|v článku|v textu|v tomto)|(písali|informovali) sme (o tom |už |aj )*(tu|v článku|v tomto)|^klikněte (zde|sem|na (obrázek|fotku|foto|galerii|odkaz pod|fotografii)|pro )|^kliknite (tu|sem|na obrázok|pre )|(celý|celé|celou) (rozhovor|pořad|díl|epizodu|článek|záznam|podcast|debatu)[^.]{0,50} (si (můžete )?(přečt|pusť|poslech|přehr|přečíst|pustit)|můžete (vidět|zhlédnout|vyslechnout|slyšet|sledovat)[^.]{0,30}(zde|výše|v úvodu|v přehrávači|na|ve videu)|najdete)|^(podívejte|koukněte|mrkněte)( se)? (na (naše|náš|naši|další|celou|video|fotogalerii|galerii|fotky|to ve)|do (naší|galerie|fotogalerie)|v galerii|jak to)|^sledujte (naše|naši|náš|on-?line|živě|s námi)|^(sledujeme|událost sledujeme|aktualizujeme|zprávu aktualizujeme|podrobnosti připravujeme)|^zůstaňte s námi',
      removes: 'Více informací najdete v našem článku.',
      keeps: 'Více informací chce starosta dát v pátek.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(přihlaste|přihlas|zaregistrujte|registrujte|prihláste|registrujte|zaregistruj) (se|sa)[^.]{0,15} (k|na) (odběru|odber|našemu|newsletteru)|^(přihlaste|registrujte|zaregistrujte|prihláste) (se|sa)[^.]{0,25}(zdarma|newsletter|abyste|nebo|alebo|zde|$)|^(přihlásit|přihlásit se|prihlásiť sa|registrovat( se)?|registrace|přihlášení)( k odběru| zdarma| přes .{3,20})?$|(odebírejte|odoberajte|odebírat|odoberať|odebírej) (náš|naše|náš|novinky|newsletter|zdarma|každ|denní|od nás)|(chci|chcete|chcem) (dostávat|odebírat|odoberať|dostávať|zasílat)[^.]{0,50}(newsletter|novinky|e-?mail|zprávy|články|správy)|^newsletter\\b[^.]{0,40}$|(náš|našeho|našemu|nášho|naše) (bezplatn[a-z]+ |pravideln[a-z]+ |týdenn[a-zí]+ |denn[a-zí]+ )?(newsletter|newsletteru|newslettery)|(zadejte|vložte|vyplňte|zadajte|zadej) (prosím )?(svůj |svou |váš |svoj |vaši |vašu )*(platn[a-zý]+ )?(e-?mail|mail)|^(váš|vaše|vaša|zadejte|vaše e-?mailová) ?(e-?mail|e-?mailová adresa|adresa)( \\*)?$|(odesláním|přihlášením|registrací|odoslaním|prihlásením|kliknutím|vyplněním)[^.]{0,50} (souhlasíte|souhlasím|vyjadřujete|berete na|súhlasíte|potvrzuj)|z odběru[^.]{0,25} (se )?(můžete|lze)[^.]{0,20} odhlásit|(děkujeme|ďakujeme)[^.]{0,15} za (přihlášení|registraci|váš zájem|předplatné|odběr|prihlásenie|podporu)|(předplaťte|předplať|objednejte|kupte|pořiďte|predplaťte|kúpte|aktivujte|získejte) (si )?(naše |online |digitální |roční |levné |zvýhodněné )*(předplatné|predplatné|přístup|deník|týdeník|magazín|neomezen|dárkové)|^(chci )?(předplatné|předplatit|predplatiť|predplatné)( (zde|deníku|týdeníku|za .{2,20}|od .{2,20}))?$|(tento|celý|článek|obsah|text|článok|tenhle)[^.]{0,40} (je |jsou )?(dostupn|určen|přístupn|otevřen|prístupn|vyhrazen)[a-zé]+ (jen |pouze |výhradně |iba |len )*(pro |předplat|predplat)[^.]{0,30}|(jen|pouze|výhradně|iba|len) pro (naše )?(předplatitele|předplatitelé|předplatitelky|členy klubu|predplatiteľov|registrované|přihlášené)|(součástí|součást) (prémiového|placeného|exkluzivního) (obsahu|předplatného)|(odemknout|odomknúť|dočíst|odemkněte)( si)? (celý |tento |článek|článok|obsah|text)|zbývá (vám )?(ještě )?\\d+ ?% (článku|textu)|zostáva (vám )?\\d+ ?%|(máte|už máte|již máte|nemáte)( (už|již|ještě|ešte))? (předplatné|účet|předplaceno|predplatné|členství|konto)( [^?]{0,20})?\\?|(jste|už jste|ste) (už |již |náš |naším )*(předplatitel|registrovan|členem|predplatiteľ)[^?.]{0,20}\\?|(abyste|pro|chcete-li|chcete|ak chcete|aby ste) (mohli |mohl )?(pokračov|dočíst|číst dál|čítať ďalej|přečíst)[^.]{0,60}(předpla|predpla|přihl|prihl|registr|zaregistr|\\?)|(podpořte|podpoř|podporte|podpořit) (nás([.!]|$| (na (patr|darujme|transp|účt)|darem|finan|i vy|předplat|prostř|přes))|(náš|naši|naše) (práci|redakc|žurnal|novin|web|projekt|deník|tvorb|nezávisl)|nezávisl|svobodn|kvalitn|redakc|vznik|našu|projekt|deník|práci|darem)|(staňte|staň) se (naším|našimi|členem|členkou|předplatitel|podporovatel|patron|součástí (klubu|naší))|(staňte|staň) sa (naším|našimi|členom|predplatiteľ|podporovateľ)|(přispějte|přispěj|prispejte) (nám|na (naš|provoz|chod|činnost|redakc|náš|transparentní)|libovoln|jakoukoli)|^(darovat|přispět|podpořit|přispějte|přispívám|podporit)$|(stáhněte|stáhni|stiahnite|nainstalujte|vyzkoušejte) si (naši |mobilní |novou |zdarma |našu )*(aplikac|aplikác)|(zapněte|povolte|zapnite|aktivujte|zapnout|povolit|chcete dostávat)( si)? (naše |push |svá |všechna )*(notifikac|upozorněn|oznámen|upozornen|oznámen)|(sledujte|sleduj|sledovat|najdete|nájdete|následujte) (nás|nás také|nás aj|nás i)( také| taky| též| aj| i| tiež)? (na|v|i na|prostřednictvím)\\b|(sledujte|sleduj) [^ .]{2,20}( [^ .]{2,15})? (na|i na|v) (facebook|instagram|google|twitter|x\\b|whatsapp|telegram|youtube|tiktok|síti|sociálních)|(přidejte|přidej|pridajte|nastavte)( si)? .{2,40} (mezi|do|medzi|jako|ako) (oblíben|upřednost|preferovan|své zdroj|obľúben|zdroj)|(lajkujte|dejte nám like|dejte lajk|fanděte nám)|(přidejte se|přidej se|připojte se|pridajte sa|pripojte sa) (k nám|k našemu|do naš|k naš|na náš|do klubu|do komunity|ke čtenářům)|(náš|našem|našeho|nášho) (kanál|kanálu|kanále)[^.]{0,25}(whatsapp|telegram|youtube|viber)|(buďte|zůstaňte|buď|chcete být|zostaňte) (stále |vždy )?(v obraze|v kontaktu s námi|informovaní|v obraze s|s námi v kontaktu)|(nechcete|neujde|aby vám neunik|nenechte si ujít|nezmeškejte)[^.]{0,40}(důležit|novink|žádn|naše|článk|nejnovější)|líbil se vám (tento |náš )?(článek|text|rozhovor|díl|podcast)|(poslouchejte|odebírejte|poslechněte si|počúvajte)[^.]{0,40} (na|ve|v|přes) (spotify|apple|youtube|google podcast|podcastových|svých?|svojej|oblíben|aplikac)|(darujte|darovat|darovať) (tento )?(článek|článok|přístup|předplatné)|(nové|aktuální|nejnovější) (číslo|vydání)[^.]{0,40} (na stáncích|v prodeji|právě vychází|v trafikách|k dostání)|(získejte|získajte|užijte si|zajistěte si) (neomezený |plný |ničím neomezený |neobmedzený )+(přístup|prístup)|(bez závazků|kdykoli(v)? (můžete )?zruš|první měsíc (za|zdarma)|kedykoľvek zruš)|(každé ráno|každý den|denně|každý týden)[^.]{0,60} (do|na) (vašeho|vaší|tvého|váš|svého)? ?(e-?mail|schránk)|zbývá (vám )?(přečíst|dočíst|ještě)? ?\\d+ ?%|^(vytvořte|založte) si (bezplatn|účet)|^chcete (mít|dostávat|odebírat|číst|vědět) [^?]{0,60}(zpráv|novink|článk|aktualit)[^?]{0,40}\\?$|(neomezený|plný) přístup ke? (všem |celému )?(článk|obsah|archiv)|^(zrušit|vypovědět)[^.]{0,12}(můžete )?kdykoli|^(nezávislá|kvalitní) (žurnalistika|novinařina) (něco )?stojí[^.]{0,20}\\W*$|^kupte (nám|redakci|autorovi)[^.]{0,10}káv|^odebírat\\W*$|^jsme (také |taky |už )?(i )?na (threads|facebook|instagram|whatsapp|tiktok|youtube)[a-z]{0,2}\\W*$|^(ještě )?(nejste|nemáte) (předplatitel|předplatné|účet)',
      removes: 'Přihlaste se k odběru newsletteru.',
      keeps: 'Deník ztratil za rok třetinu předplatitelů.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 9,
      pattern:
        '(sdílet|sdílej|sdílejte|sdílení|zdieľať|zdieľaj|zdieľajte|tisk|tisknout|vytisknout|tlačiť|vytlačiť|tlač|poslat|pošli|poslať|odeslat|uložit|uložiť|facebook|twitter|tweetnout|tweet|x|whatsapp|messenger|linkedin|pinterest|telegram|instagram|youtube|e-?mail(em|om)?|kopírovat|kopírovať|(z|s)?kopírovať? odkaz|(z)?kopírovat odkaz|komentáře|komentáre|komentář|komentovat|komentovať|diskuse|diskuze|diskusia|poslechnout|přehrát|líbí se|líbí se mi|páči sa mi|sledovat|sledovať|oblíbené|odkaz|kliknutím|na síti|[,/|•·\\d\\s])+|(sdílet|sdílejte|zdieľať|zdieľajte|tweetnout|poslat|poslať|odeslat)( (na|přes|článek|článok|tento|tuto|cez|e-?mailem|e-?mailom|známému|odkaz|příspěvek|stránku|to))( .{0,30})?|(odkaz|link) (byl |bol )?(zkopírován|skopírovan|kopírován).{0,20}|zkopírováno( .{0,20})?|skopírované|(kopírovat|zkopírovat|kopírovať) (url|adresu|odkaz).{0,20}|(uložit|uložiť|přidat) (na později|článek|do (oblíbených|záložek|seznamu)|na neskôr)|přečíst později|(poslechnout|poslechněte si|přehrát|poslouchat|vypočuť si|vypočujte si|pustit) ?(si )?(celý )?(tento )?(článek|audioverzi|článok|audio|text)( .{0,20})?|(délka|doba|čas) (čtení|poslechu|čítania)( článku)? ?:? ?.{0,15}|\\d+(-\\d+)? ?(min|minut|minuty?|minút)\\.? (čtení|čítania|poslechu)|(velikost|veľkosť) (písma|textu).{0,10}|(zvětšit|zmenšit|zväčšiť) (písmo|text)|(ohodnoťte|hodnocení|ohodnotit|hodnoťte|hodnotenie) (tento )?(článku|článek|textu|příspěvku|článok)?( .{0,20})?|(byl|bol) (pro vás |tento |pre vás )*(článek|článok) (užitečný|přínosný|užitočný|zajímavý).{0,10}|(nahlásit|nahlásiť|hlásit|oznámit) chyb[uy]( v (textu|článku))?|\\d+ (sdílení|komentářů|komentáře|komentárov|příspěvků|zobrazení|lajků)|nahlásit (obsah|komentář|příspěvek)|(dobrý|zajímavý) článek\\? sdílejte( ho)?|napište (autorovi|autorce|redakci)',
      removes: 'Sdílet na Facebooku',
      keeps: 'Sdílet jeden dům je stálo roky míru.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        'zobrazit příspěvek na instagramu|zobraziť tento príspevok na instagrame|příspěvek sdílený .{2,60}\\(@[\\w.]+.*|príspevok, ktorý zdieľa .{2,60}\\(@[\\w.]+.*',
      removes: 'Příspěvek sdílený Ann Ott (@annott)',
      keeps: 'Příspěvek Ann Ott rozhněval starostu.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '(vstoupit|přejít|vstúpiť|zapojit se|zapojte se|přispět|prejsť) (do|k|na) (diskuse|diskuze|diskusi|diskuzi|diskusie|diskusi[ie])( .{0,15})?|(zobrazit|celá|číst|otevřít|zobraziť|nejnovější v|příspěvky v|skrýt|vložit do) ?(celou |celá )?(diskus[ei]|diskuz[ei]|diskusiu|komentáře|komentáre)( .{0,15})?|diskus[ei]( k článku| čtenářů| ke článku)( .{0,20})?|(přidat|napsat|napište|vložit|pridať|napísať|odeslat|odoslať|pridajte|přidejte|zanechat) (nový |váš |svůj |první )?(komentář|komentár|příspěvek|príspevok|názor)( .{0,20})?|(žádné|zatím žádné|nejnovější|poslední|všechny|žiadne|najnovšie|vaše) (komentáře|komentáre|názory|příspěvky)|(názory|reakce|komentáře) (čtenářů|k článku|uživatelů)|(odpovědět|odpovedať|zrušit odpověď( na komentář)?|zanechat odpověď|zrušiť odpoveď)|napsat (odpověď|komentář) zrušit.*|(seřadit|řadit|zoradiť) (podle|od|podľa).{0,20}|(od )?(nejnovějších|nejstarších|nejlépe hodnocené)|nahlásit (příspěvek|komentář)|(diskuse|diskuze|diskusia|komentáře|komentáre) (je|jsou|byla|sú|bola) (uzavřen|vypnut|zavřen|uzavret|zatvoren|vypnut)[aáyé]?( .{0,20})?|vst(up|upte|oupit) do disku[sz]e|zapojte se do disku[sz]e',
      removes: 'Vstoupit do diskuse',
      keeps: 'Diskuse o mostě trvala až do rána.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 70,
      pattern:
        '(vaše|vaša) e-?mailová adresa nebude zve|(vyžadované informace|povinné (položky|pole|polia)|vyžadované polia) (jsou|sú) označen|(pro (přidání|vložení|psaní)|abyste mohli|pre pridanie|aby ste mohli|na pridanie|k (přidání|vložení))[^.]{0,40} (koment|příspěv|diskut|príspev)[^.]{0,40}(přihl|prihl|registr)|buďte první[^.]{0,15}(,? (kdo|kto)| a )[^.]{0,40}(koment|příspěv|názor|diskus|reag)|(zatím|doposud)[^.]{0,20} (nikdo|žádn)[^.]{0,20} (komentář|nekomentoval|příspěvek v diskusi)|(napište|napíšte|podělte se|dejte)[^.]{0,50} (do|v) (komentář|diskus|diskuz|komentár)|(co si o tom myslíte|jaký je váš názor|jaký na to máte názor|co na to říkáte|aký je váš názor)[^.?]{0,40}\\?($| (napište|pište|dejte|hlasujte|diskutujte|napíšte))|(za obsah|nenese odpovědnost za|neodpovídá za|nenesie zodpovednosť za)[^.]{0,40} (příspěvků|komentářů|diskus|diskuz|príspevkov|komentárov)|(vyhrazuje|vyhrazujeme) si právo[^.]{0,60} (příspěv|koment|diskus|smazat|odstranit)|(pravidla|kodex|pravidlá) (diskuse|diskuze|diskutující|diskusie|komentování)|(uložit|uložiť) (do prohlížeče|moje meno|mé jméno)[^.]{0,60}|(diskutovat|komentovat|hlasovat|diskutovať) (mohou|může|můžou|môžu) (jen|pouze|iba|len) (přihlášen|registrovan|předplatit|prihlásen|predplat)|^(váš|tvůj) komentář (bude|čeká|byl)',
      removes: 'Vaše e-mailová adresa nebude zveřejněna.',
      keeps: 'Za obsah listu neodpovídá nikdo jiný než jeho autor.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        '(autoři?|autor(ka|i|em)?|autoři? (textu|článku|fotografií)|text|redakce|redakcia|redaktor(ka)?|editor(ka)?|připravila?|připravili|napsala?|překlad|přeložila?|preložil[a]?|preklad|zpracovala?|spracoval[a]?|zdroj textu|kontakt|kamera|střih|grafika|ilustrace|moderuje|moderátor(ka)?|korektura) ?:|((naposledy )?(aktualizováno|aktualizovan[éo]|upraveno|aktualizácia|upravené)|aktualizace|publikováno|publikovan[ée]|zveřejněno|zverejnené|vydáno|vydané|vloženo|vytvořeno|datum (vydání|publikace)|poslední (aktualizace|úprava)|první vydání)( ?: ?(\\d|dnes|včera|před)| (dnes|včera|v|dne|dňa)? ?\\d{1,2}[.:][^!?]{0,30}\\d( hodin)?$)|(připravila?|přeložila?|preložila?|zpracovala?|rozhovor vedla?) [a-zà-ž]+ [a-zà-ž-]{3,}$|(dnes|včera),? (v )?\\d+[:.]\\d\\d$|před \\d+ (minut(ami|ou)|hodin(ami|ou)|dny|dnem|týdny|měsíci)$|pred \\d+ (minútami|hodinami|dňami)$|o (autorovi|autorce|autoroch|autorech)( |$)(?!.*\\.$)|(více|všechny|další|viac) (článků|články|textů|článkov) (od )?(autora|autorky|tohoto autora)|\\(?(?:[a-zà-ž]{2,6} ?[/,] ?)*(čtk|tasr|sita|reuters|afp|dpa|ap|apa|ansa|tass|ria novosti|bbc|cnn|webnoviny|čt24)(( ?[/,;] ?| a )[\\wà-ž.-]{2,15})*\\)?$',
      removes: 'Autor: Jan Novák',
      keeps: 'Autor dopisu se už nikdy nepodepsal.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(s využitím|s použitím|s přispěním|s využitím zpráv) (zpráv )?(agentur[ya]?|čtk|tasr|reuters|afp)[^.]{0,30}$|(našli|našel|objevili|všimli|spozorovali) (jste|ste)( si)? (v (textu|článku) )?(chyb|překlep|chybu)[^?.]{0,30}\\?|(máte|víte|viete)[^?.]{0,12} (tip|zajímav|zaujímav|podnět|fotk|fotograf|foto|video|informac|námět)[^?.]{0,60}\\?[^.]{0,20} ?(napište|pošlete|dejte|ozvěte|podělte|napíšte|pošlite|dajte|kontaktujte|zašlete|pište)|(napište|pište|ozvěte se|napíšte) (nám\\b|redakci|autorovi|autorce|autorům|do redakce|na (adresu|e-?mail|redakce))|(pošlete|zašlete|pošlite) nám (ho|je|svůj|svoje|své|ji|tip|foto|fotk|video|vaš|fotografie)|(byli|stali)( jste)?( se)? svědk[^?.]{0,40}\\?|(tento |text |článek )+(původně |poprvé )?(vyšel|byl (původně |poprvé )?(zveřejněn|publikován)|pochází z)(( původně| poprvé)? (v|na|z) )?[^.]{0,10}(týdeníku|deníku|deníku|magazínu|serveru|webu|blogu|časopise|časopisu|tištěn|našem|angličtině|projektu)|článok (pôvodne|prvýkrát) (vyšiel|bol)|(článek|text|článok) (je|jsme) (součástí|převza|převzat|súčasťou) (seriálu|projektu|série|speciálu|li)|^(přebíráme|převzato) (z|ze|se|od)\\b|^(text|článek|souhrn|překlad) (vznikl|byl|vytvořil)[^.]{0,40}(umělé inteligence|umělou inteligenc|\\bai\\b)|^(článek|text) byl (přeložen|vytvořen|vygenerován) (automaticky|strojově|pomocí)|^(obrázek|ilustraci|ilustrace|grafik[au]|foto)[^.]{0,20}(vytvořil|vygeneroval|vytvořen|vygenerován)[a-z]* [^.]{0,12}(uměl|\\bai\\b)|^spolupráce ?: ?[^.,]{3,40}$',
      removes: 'Našli jste v článku chybu? Dejte nám vědět.',
      keeps: 'Našli v účtu chybu a dali ji starostovi.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        '^autor(ka)? (je|byl|byla|působí jako|pracuje jako|pôsobí ako) [^.!?]{0,60}(redaktor|novinář|publicist|komentátor|ekonom|politolog|analyti|sociolog|histori|spisovatel|poslan|senátor|profesor|advokát|právni|ředitel|člen|předsed|student|zakladatel|spolupracov|pedagog|lékař|filozof|překladatel|expert|novinár|spisovateľ|riaditeľ|docent|zpravodaj|editor)|^(?!.* (říká|řekl|řekla|uvedl|dodal|tvrdí|hovorí)( |,|$))[^.?!„"]{3,50} (je|působí jako|pracuje jako) ((?!byl)[a-zà-ž]+ ){0,3}(redaktor|redaktork|reportér|reportérk|zpravodaj|zpravodajk|komentátor|editor|editork|šéfredaktor)[a-zuoěa]* (deníku|serveru|webu|portálu|týdeníku|magazínu|rubriky|domácí|zahraniční|seznam|aktuálně|novinek|českého|čro|ct24|denníka|spravodaj)|^[^.?!@,]{0,40}[^ ]+@[\\w-]+(\\.\\w+)+$',
      removes: 'Autor je ekonom a učí na Karlově univerzitě.',
      keeps: 'Autor je podle policie na útěku.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '(^|[\\s(|/.,”“"])(foto|fotografie|snímek|zdroj|autor (fotografie|fotky|snímku|foto|videa)|zdroj (foto|fota|fotografie|snímku|obrázku|videa|grafiky)|grafika|infografika|ilustrace|ilustrácia|video|kresba|vizualizace|vizualizácia|mapa|repro|reprofoto|koláž|autoři fotografií|úvodní foto|titulní foto) ?: ?[^!?.]{1,90}$|(^|[\\s(|/])foto ?[:–-] ?[^!?]{1,60}$|\\((foto|zdroj|ilustrační|ilustračné|snímek|repro|archiv)[^)]{0,70}\\)$|/ ?(čtk|tasr|sita|afp|reuters|getty|ap|profimedia|shutterstock|mafra|epa|právo|pixabay|deník|aktuálně\\.cz|novinky)\\b|(profimedia|getty images|shutterstock|pixabay|unsplash|depositphotos|adobe stock|istock|wikimedia commons|čtk/ap|isifa)|(ilustrační|ilustračné|ilustračný|archivní|archívne|archívna) (foto|fotografie|fotografia|snímek|snímka|záběr|obrázek|obrázok)\\W*$|^(ilustrační|ilustračné|archivní) (foto|fotografie|fotografia|snímek|snímka|obrázek)\\b|^(na snímku|na fotografii|na snímke|na fotce)( z \\d{4}| vlevo| vpravo)? ?(:|je (?!(vidět|videt|vidieť)))|^(zvětšit|zväčšiť) (obrázek|fotografii|fotku|foto|mapu|obrázok)|^(fotka|fotografie|foto|obrázek|snímek) \\d+ (z|/|ze) \\d+|^(se svolením|s laskavým svolením|se souhlasem) [^.]{2,50}$|snímek obrazovky|^reprofoto|^© [^.]{2,60}$',
      removes: 'Most v květnu. Foto: Jan Novák, ČTK',
      keeps: 'Fotografii pořídil muž, který nikdy neviděl moře.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        '(všechna|veškerá|všetky|autorská|autorské) práva (jsou |sú )?(vyhrazen|vyhraden)|práva (vyhrazena|vyhradené)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|(publikování|šíření|kopírování|přetisk|přetiskování|převzetí|rozmnožování|užití|reprodukce|publikovanie|šírenie|rozširovanie|preberanie)[^.]{0,110} (je|jsou|bez|sú)( [^.]{0,60})? (zakázán|zakázan|souhlasu|svolení|súhlasu|možné (jen|pouze)|nepovolen)|(použití|přebírání) (materiálů|obsahu|textů|zpráv)[^.]{0,50} (souhlas|zakáz)|(názor|názory|text|komentář|článek|postoj|stanovisk)[a-zy]*[^.]{0,50} (nemusí|nevyjadřuj|nemusejí|nemusia|nevyjadruj|neodráž)[^.]{0,40} (redakc|vydavatel|redakci|stanovisk|názor|postoj)|(text|komentář|článek) vyjadřuje (výhradně |pouze |jen )?(osobní )?(názor|názory|stanovisko) (autor|autork)|^(podmínky (užití|použití|používání)|zásady (ochrany|zpracování)|ochrana (osobních údajů|soukromí|osobných údajov)|všeobecné (obchodní )?podmínky|obchodní podmínky|gdpr|tiráž|impresum|pravidla používání|nastavení soukromí)\\b[^.]{0,50}$|(se|sa) (zpracováním|spracovaním|zpracováváním) (mých |svých |osobních |osobných |vašich )+|(souhlasím|souhlasíte|súhlasím|souhlas) s[^.]{0,30} (podmínkami|zásadami|zasíláním|podmienkami|obchodní)|(informace|článek|text|obsah)[^.]{0,60} (není|nejsou|neslouží|nepředstavuje|nenahrazuj)[^.]{0,40} (investičn|lékařsk|právní|odborn|doporučen)[a-zíé]+ (doporučen|porad|rad|konzultac|stanovisk)|(tento )?(text|obsah|článek) (byl|bol)[^.]{0,30} (přeložen|vytvořen|vygenerov|zpracován|preložen)[^.]{0,20} (umělou|umělé|pomocí (ai|umělé|strojov)|s pomocí|strojově)|^(doplněno|doplnění) ?:',
      removes: 'Všechna práva vyhrazena.',
      keeps: 'Práva žen byla tématem večera.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 90,
      pattern:
        '(tento|naše|náš|tato|táto|naše)[^.]{0,5} (web|webové|stránka|stránky|webová|portál|server|webu)[^.]{0,25} (používá|používají|využívá|využívají|používa|používajú|ukládá)[^.]{0,20} (cookie|soubory cookie)|^(používáme|využíváme|používame|soubory cookie (nám|používáme))[^.]{0,20} ?(cookie|soubory|pomáhají|k )|(k|pro|na|chcete-li|abyste)( si)? ?(zobrazení|zobrazit|přehrání|přehrát|mohli|zobrazenie|prehranie|vidět)[^.]{0,60} (souhlas|cookie|povolt|povolit|přijm|súhlas)|(přijmout|povolit|odmítnout|spravovat|nastavit|nastavení|prijať|nastavenia|nastavenie|upravit|změnit) (všechny |soubory |všetky |svá )*(cookie|předvolb|ochrany soukromí)|^(souhlasím( a zavřít| se vším)?|přijmout vše|súhlasím|rozumím|prijať všetko|povolit vše|podrobné nastavení)$|(máte|vypněte|používáte|vypnite|blokujete)[^.]{0,30}(adblock|ad ?block|blokování reklam|blokátor|blokovač)|(tento )?(obsah|příspěvek|video)[^.]{0,40} (třetí strany|třetích stran|externí|ze sociální sítě)[^.]{0,60}(zobraz|souhlas|cookie|načten)|(pokračováním|používáním|prohlížením)[^.]{0,50} (souhlasíte|vyjadřujete souhlas|súhlasíte)',
      removes: 'Tento web používá soubory cookie.',
      keeps: 'Soud zkoumal, zda firma používá cookies podle zákona.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      pattern:
        '(váš|tvůj|váš internetový|vaše) (prohlížeč|prehliadač|verze prohlížeče) .{0,80}|(pro|k) (správné |správnému )?(přehrání|zobrazení|přehrávání) .{0,40}(javascript|flash|html5).*|(zapněte|povolte)( si)? javascript.*|(načítám|načítání|načítá se|video se načítá|nahrávám|načítavam|načítava sa|čekejte( prosím)?|prosím čekejte)( .{0,25})?|(přehrát|přehrávač|pustit|spustit|zastavit|pauza|prehrať|spustiť|video|audio|podcast|záznam|živě|naživo|zvuk|celá obrazovka|ztlumit)( (video|znovu|audio|záznam|zvuk|podcast|epizodu|díl|online|živě|[\\d:]+))*|(toto )?(video|obsah|záznam) (není|už není|je|nie je) (již )?(dostupné|dostupný|k dispozici|nedostupné).{0,30}|anketa|(hlasovat|hlasujte|hlasovať|hlasuj)( .{0,15})?|(zobrazit|ukázat|zobraziť) (výsledky|výsledok)( .{0,15})?|(celkem |celkový počet |celkovo )?(hlasovalo|hlasů|hlasov|počet hlasů) ?:? ?[\\d ]+( (čtenářů|lidí|hlasů|čitateľov))?|\\d[\\d ]* hlas(ů|y|ov)|(hlasování|anketa) (skončil[ao]|(je|byl[ao]) (ukončen|uzavřen)[ao]).{0,20}|(spustit|začít|vyzkoušejte( si)?|otestujte se) ?(v )?(kvíz|test|našem kvízu).{0,25}|(předpověď počasí|počasí (dnes|na dnes|na zítra)).{0,15}|(zavřít|menu|hledat|hľadať|zatvoriť)|\\d+ z \\d+|(tv )?program( dnes)?|videa dne|(kliknutím|klikněte pro|klepnutím)( na obrázek)? (zvětš|zobraz)[a-zíěščřžýáé]*',
      removes: 'Přehrát video',
      keeps: 'Video trvá hodinu a nic neukáže.',
    },
  ],
};
