import type { ClutterPhrases } from './phrases.ts';

/** German. */
export const de: ClutterPhrases = {
  code: 'de',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        "\\[?(werbe)?anzeigen?( symplr)?\\]?|\\[?werbung\\]?|gesponsert|advertorial|anzeige (schließen|melden)|(artikel|text|nach der anzeige) (geht|wird).*(weiter|fortgesetzt).*|nach der werbung weiterlesen|affiliate-links?|jetzt (kaufen|bestellen|shoppen)( .*)?|weiter geht (es|'s) (nach|unter) (dieser|der) (anzeige|werbung)",
      removes: 'Anzeige',
      keeps: 'Die Anzeige liegt der Polizei seit Montag vor.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        'affiliate-?links?|erhalten wir (eine|gegebenenfalls eine) (kleine )?provision|(kaufst|kaufen) (du|sie) (über|auf) (diese[nr]?|einen|unsere)|mit (einem )?\\* (markiert|gekennzeichnet|versehen)|provisions-?links?',
      removes: 'Mit * markierte Links sind Affiliate-Links.',
      keeps: 'Der Händler erhält Provision von der Bank.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 34,
      pattern:
        '[(\\[*>▶►→+-]* ?((lesen|sehen|hören|schauen) sie (hier|auch|dazu|mehr|außerdem|weiter)|lies (auch|hier|mehr|dazu)|auch (lesen|lesenswert|interessant|spannend)|(mehr|weitere(s|r)?|alles|hintergründe|hintergrund|infos|informationen|artikel|beiträge|nachrichten|news|themen)( (zum|zu den|zu|über|aus|rund um|lesen|dazu)[^.:]{0,60})?|weiterlesen|(zum )?(weiterlesen|nachlesen)|lesetipps?|buchtipps?|siehe (auch|hier)|passend (dazu|zum thema)|dazu passend|interview|kommentar|video|podcast|bildergalerie|fotostrecke|bilder|galerie|links?|quellen?(angaben?|nachweise?)?|themen|schlagw(orte|örter)|stichw(orte|örter)|tags?|kategorien?|rubrik|im video|liveticker|newsblog|neu bei uns|das könnte (dich|sie|euch) (auch )?interessieren|ebenfalls interessant|weiterführende (links?|informationen|literatur)|weitere informationen|(presse|medien)?kontakte?|ansprechpartner(in)?( zum thema)?|(adresse )?für rückfragen|downloads?|permalink)( ?[:|»>▶►]| [–—-] )',
      removes: 'Lesen Sie hier: Die Brücke bleibt zu',
      keeps: 'Mehr als hundert Menschen kamen am Abend zur Brücke.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 12,
      pattern:
        'zum weiterlesen|(das|dies|diese (artikel|beiträge|themen)|folgende (artikel|beiträge))? ?(thema )?könnten?( (dich|sie|euch|ihnen))?( auch| ebenfalls)? (interessieren|gefallen).*|auch interessant|auch spannend|mehr (zum thema|zu diesem thema|aus|von|lesen|erfahren|anzeigen|artikel|themen|news|infos?|dazu)( (?!(will|wollte|sagte|ist|sind|war|hat|kann|kam|gab|als) ).{0,40})?|mehr themen|weitere (artikel|beiträge|themen|nachrichten|meldungen|infos|informationen|links?|news|inhalte|storys?)( .{0,40})?|weiterlesen( .{0,30})?|weiterführende[rs]? (links?|informationen|artikel|literatur)|(zusatz|hintergrund)informationen|schon gelesen|zum thema|themen|schlagw(orte|örter)|stichw(orte|örter)|(ähnliche|verwandte|passende|empfohlene|neueste|aktuelle|beliebte|meistgelesene|interessante) (artikel|beiträge|themen|nachrichten|inhalte|posts|meldungen|produkte)( .*)?|(artikel|beiträge|bilder|fotos|videos|links)( und (artikel|beiträge|bilder|fotos|videos|links))? zum thema|meistgelesen|meist gelesen|empfehlungen( .*)?|lese(n sie auch|tipps?|empfehlung)|lesen sie (auch|mehr|dazu)( .{0,40})?|(vorheriger|nächster|voriger) (artikel|beitrag)|zurück( zu[rm]?)? ?.{0,20}|nach oben|zur startseite|startseite|übersicht|(entdecken|finden) sie (jetzt|hier|mehr).{0,30}|newsticker|top-?themen|top-?artikel|mehr auf .{2,30}|jetzt lesen|inhaltsverzeichnis|quellen( ausblenden| anzeigen| einblenden)?|quellen(angaben|verzeichnis|nachweise?)|downloads?|links( zum (artikel|thema))?|(presse|medien)?kontakte?|kontakt für (die )?medien|ansprechpartner(in)?|adresse für rückfragen|(direkt )?zum (inhalt|artikel|seitenanfang)( springen)?|beitrags-?navigation|permalink .*|zur (großansicht|übersicht|fotostrecke|bildergalerie)|zum (liveblog|ticker|liveticker|newsblog|dossier|kommentar|interview|podcast)( (von|mit|zu[mr]?|über|aus) .{0,25})?',
      removes: 'Das könnte Sie auch interessieren',
      keeps: 'Mehr Themen standen auf der Liste, als der Rat schaffen konnte.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        'newsletter (abonnieren|bestellen|anmelden|erhalten$|an)|(der|unser) newsletter ist (kostenlos|gratis)|aktivierungs-?(e-?mail|link)|^vielen dank für (ihre|deine) (registrierung|anmeldung|bestellung)|^ihr benutzerkonto |wir wünschen ihnen (viel |eine? )?([a-zäöü]+ )?(lektüre|lesevergnügen)|benachrichtigungen (zu schicken|zu senden|erfolgreich)|^gib (bitte )?deine e-?mail|(unseren?|den|zum|für den|im|in unserem) (kostenlosen |täglichen |wöchentlichen |neuen )*newsletter|(jetzt|hier|gleich) (kostenlos |gratis )?(abonnieren|anmelden|registrieren|testen|mitglied werden|einloggen|downloaden|herunterladen)|(bereits|schon) (abonnent|registriert|mitglied|ein konto|kunde)|(digital|probe|jahres|monats|print|online|premium|plus|gratis|schnupper)-?(abo|zugang|mitgliedschaft)s?\\b|(einen monat|monatlich|jederzeit) (gratis|kostenlos|kündbar)|weiterlesen mit|kostenlos (testen|registrieren|anmelden)|loggen sie sich|(benachrichtigung(en)?|push-nachrichten) (aktivieren|erhalten)|(unterstütze[n]?|spende[n]?) (sie )?(uns\\b|jetzt|unsere[rn]? (arbeit|redaktion|recherche|journalis|berichterstattung))|^(bitte |jetzt )?spenden? sie |(folge[nt]?|like[nt]?) (sie |ihr )?(uns|mir|dem|der) (auch )?(auf|bei|@|instagram|facebook|twitter)|\\b(uns|mir) (auch |gern |gerne )*(auf|bei) (facebook|twitter|instagram|youtube|mastodon)[^.]{0,40} folgen\\b|(unser(en|em|er)?|dem|zum|den) ([\\w-]+ ){0,2}whatsapp-?kanal [^.]{0,40}(folg|abonnier|anmeld|beitret|teil)|whatsapp-?kanal (von|der|des|abonnieren|folgen|beitreten)|(folg|abonnier)[^.]{0,40}whatsapp-?kanal|^[^.]{0,40}whatsapp-?kanal!?$|(die|unsere|der|als) ([\\w-]+ )?app (laden|herunterladen|holen|runterladen)|(bequem|direkt|täglich|regelmäßig) (in|an) (ihr|dein|euer)(e[nm]?)? (postfach|e-?mail|mail)|(aktuelle|neue) (ausgabe|heft)[^.]{0,60}(kiosk|abo|e-?paper|handel|bestell)|(heft|magazin|ausgabe|zeitschrift)[^.]{0,40}\\bim handel|am kiosk|als e-?paper|für (sie|dich|abonnenten) (ausgewählt|gratis)|nichts (mehr )?verpassen|(neuigkeit(en)?|news|ausgabe|folge|beitrag|artikel)[^.]{0,30} mehr verpassen|abonnieren sie (kostenlos |jetzt |gratis |auch )*(die|den|unseren?|das)\\b[^.]{0,40}(newsletter|magazin|zeitung|kanal)|jetzt (unterstützen|(supporter|förderer|abonnent|leser)(in)? werden)\\b|spendenfinanziert|(gratis|kostenlose)-? ?artikel|(gibt es|ist|sind|findest du uns|finden sie uns) (jetzt |nun |ab sofort )?auch (bei|auf|als) (whatsapp|telegram|google news|instagram|tiktok)|(hier|jetzt) (den |unseren )?kanal abonnieren|^(der|die) [^.]{3,40} (der|unserer|aus der) (chefredaktion|redaktion)\\b.{0,60}$|mit (meiner|ihrer) (anmeldung|registrierung|bestellung) (stimme|stimmen|akzeptiere|bestätig)|^keine (news|nachricht|story|neuigkeit)(en)? (mehr )?verpassen|informationen zum versandverfahren|für (nur )?[\\d.,]+ (€|euro|franken) (im|pro) (ersten )?(monat|woche)|^(jetzt |hier )?bestellen sie(?![^.]{0,30}, )|registrieren sie sich|melde dich an|trage? dich ein|(und )?erhalte[n]? (sie )?(regelmäßig|täglich|wöchentlich|kostenlos)|(bevorzugte|vertrauenswürdige) quelle (bei|in|auf) google|(folge[nt]?|abonniere[nt]?) [^.]{0,60} (auf|bei|in|über) google[- ](news|nachrichten|discover)|(wichtigste|news|nachrichten|geschichten|überblick|jeden (tag|morgen|abend|montag|freitag))[^.]{0,80} in (ihr|dein|euer|eur)(em)? (e-?mail-?)?(postfach|posteingang)|^(bitte )?(geben sie|gib) (hier |bitte )*(ihre|deine) e-?mail|(sie erhalten|du erhältst|wir haben (ihnen|dir))[^.]{0,50}(bestätigungs|aktivierungs)-?(link|e-?mail|mail)|(artikel|inhalt|beitrag|text) (ist|steht) (nur |exklusiv |ausschließlich |unseren )+(für )?[^.]{0,20}(abonnent|mitglieder|leser|registrierte)|um (diesen|den (ganzen|vollständigen|kompletten)) (artikel|text|beitrag) (weiterzulesen|(weiter )?(zu )?lesen)[^.]{0,40}(abo|zugang|anmeld|registrier|plus|einlogg|konto)|^\\d+ (wochen|monate|tage|hefte|ausgaben) (für|gratis|kostenlos|testen)[^.!?]{0,30}\\W*$|^jetzt (\\d+ )?(angebot|zugang|vorteile?|rabatt|abo|hefte|ausgaben|[\\w-]*plus)\\b[^.!?]{0,30}(sichern|testen)\\W*$|noch \\d+ ?(%|prozent) (des|vom) (artikel|text)|mit (ihrer|deiner|eurer) spende\\b[^.]{0,60}(journalis|\\buns\\b|redaktion|ermöglich|unabhängig)|^(werde|werdet|werden sie) (jetzt |noch heute |auch )*(mitglied|förder|abonnent|unterstützer|teil)[^?]{0,60}$|^(kennen sie|kennst du|kennt ihr) (schon )?unseren? [^?]{0,40}(kanal|newsletter|app|podcast)\\?|^immer auf dem laufenden( bleiben)?\\b[^.]{0,20}(:|$|mit )|\\b(laden sie|lade|ladet) (sich |dir |euch )?((jetzt|hier|gleich) die|(jetzt |hier |gleich )?unsere) [^.]{0,30}\\bapp\\b|^(dieser|der) (text|artikel|beitrag) (gehört|ist teil)[^.]{0,40}(plus|abo|premium|angebot)|^mit [^.,]{0,20}(plus|\\+|abo) (lesen sie|lies|haben sie|hast du)|(zugriff|zugang) (auf|zu) (alle[nm]?|sämtliche[nm]?|unbegrenzt) [^.]{0,30}(inhalte|artikel|beiträge|texte)n?\\b[^.]{0,40}$|^(ohne werbung|werbefrei|unbegrenzt|alle artikel|alles) lesen\\W*$|^(einloggen|anmelden) und [a-zäöü]+\\W*$|(journalismus|recherchen?) (ist|sind|kostet|braucht) [^.]{0,30}(umsonst|geld|ihre unterstützung|deine unterstützung|unterstützer)\\W*$|^(per|via|mit|über) (paypal|überweisung|lastschrift) (spenden|unterstützen)|^(kaffee|einen kaffee|uns einen kaffee) (spendieren|ausgeben)|^folgt? (uns|mir) (gerne? )?(auf|bei) |^(noch )?kein abo\\?|^nichts verpassen\\b|^wir sind (jetzt |nun |ab sofort )?auch (auf|bei) [^.,]{3,30}\\W*$|^(aktivieren sie|aktiviere) (die |unsere )?(push|benachricht|mitteil)|^noch kein(e|en)? (abo|abonnent|konto|mitglied|kunde)[^?]{0,10}\\?|^bei google (bevorzugen|als quelle)',
      removes: 'Abonnieren Sie unseren Newsletter und lesen Sie uns täglich.',
      keeps: 'Im Rat unterstützen sie unsere Forderung, und Spenden für die Brücke gibt es genug.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 9,
      pattern:
        '(teilen|drucken|merken|senden|mailen|kommentieren|(leser)?kommentare?|e-?mail|facebook|twitter|x|whatsapp|xing|linkedin|pinterest|telegram|instagram|youtube|tweeten|twittern|folgen|gefällt mir|seite|artikel|per mail|vorlesen|anhören|speichern|feedback|[,/|•·\\d\\s])+|(artikel|seite|beitrag|diesen (artikel|beitrag)) (teilen|drucken|versenden|empfehlen|merken|kommentieren|bewerten).*|teilen (sie )?(dies|mit|auf|via|per|über).*|(möchten|wollen) sie (den|diesen) (artikel|beitrag).*|war (der|dieser|diese seite|das) ?(artikel|beitrag)?.{0,30}(hilfreich|interessant|nützlich).*|\\(?(\\d+|noch keine|bisher keine|keine) (bewertung(en)?|stimmen?|kommentare?|likes?|shares?).*|kommentar(e)? (schreiben|verfassen|hinterlassen|abgeben|anzeigen|lesen|\\(\\d+\\)).*|schreiben? (sie |einen |ihren )*kommentar.*|link (kopieren|kopiert).*|bewerten|danke für .{3,40}|gefällt mir.*|wird geladen.*|loading.*|dein kommentar.*|ja ?[/|,]? ?nein|(den |diesen )?(artikel|beitrag|text) (verschenken|speichern|anhören|hören|vorlesen( lassen)?|melden|weiterempfehlen)( .{0,20})?|link (wurde )?(in die zwischenablage )?kopiert|(auf|via|per|über|bei) (whatsapp|facebook|twitter|x|telegram|linkedin|xing|e-?mail|mail|threema) (teilen|versenden|senden|weiterleiten)|(zur|auf die|in die|zu (den|meinen)) (merkliste|leseliste|lesezeichen|favoriten)( .{0,15})?|(verschenken|schenken|empfehlen) sie (anderen|diesen|ihren|freunden).{0,40}(artikel|beitrag|text)|(diesen |den )?(inhalt|kommentar|beitrag|artikel) melden|leser-kommentare?',
      removes: 'Artikel teilen',
      keeps: 'Teilen sich zwei Familien ein Haus, wird es eng.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern:
        'sieh dir diesen beitrag auf instagram an|ein (beitrag geteilt von|von) .{2,60}\\(@[\\w.]+.*|([^ ]+ )?artikel verschenken:? .{0,100}',
      removes: 'Ein Beitrag geteilt von Ann Ott (@annott) am 3. Mai 2020 um 9:24 Uhr',
      keeps: 'Ein Beitrag von Ann Ott hatte den Rat erzürnt.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 40,
      pattern:
        'kommentare zu (diesem|unserem) (text|artikel|beitrag) |(verraten|schreib(t|en)?|sag(t|en)?|diskutier(t|en)|teil(t|en)|erzähl(t|en)?) (es )?(sie |ihr |uns |doch |gerne? |eure |ihre |deine )*[^.]{0,40}(in den kommentaren|kommentar(feld|bereich|spalte)|meinung)|(du musst|sie müssen|um zu kommentieren)[^.]{0,40}(eingeloggt|angemeldet|registrier)|eingeloggt sein|ihre meinung (ist gefragt|zählt|interessiert)|was (meint|denkt|sagt) (ihr|ihr dazu|sie dazu)\\?|kommentarfunktion|haben sie (fragen|hinweise|anregungen)[^?]{0,60}\\?|(fehler|tippfehler) (gefunden|entdeckt)\\?|^stimmst du |^abstimmen( und|$)|(freuen uns|freue mich) (immer |auch |sehr |schon )*(über|auf) [^.]{0,60}(kommentare?|feedback|erfahrungsberichte?|rückmeldung(en)?)\\b|(^|[.!?:] |\\bund )(schick|schicken sie|sende|senden sie|maile?|mailen sie) uns\\b|(^|[.!?:] )schickt uns\\b|\\b(tipp|hinweis|info|idee|geschichte|foto|video|bild)[a-z]* [^.?]{0,20}für uns\\?|(haben sie|hast du|habt ihr) [^.?]{0,60}, (das|was) andere (wissen|interessier)[^?]{0,20}\\?|(?![^.]{0,120}(polizei|kripo))(haben sie|hast du|habt ihr|waren sie|warst du|wissen sie|weißt du) [^.?]{0,60}\\? (schreib|schick|meld|send|kontakt|mail|teil|erzähl|sag)[a-z]* |hinweise nehmen wir [^.]{0,40}(vertraulich|anonym|threema|signal)|speichere[nt]? (sie )?(dir |euch |sich )?(unsere|die|unseren) (kontakt|nummer|whatsapp)|^(schreiben sie|schreibe?t?) (uns )?(bitte |gerne? )*(einen leserbrief|an \\S+@|eine? (e-?)?mail (an|unter))|^leserbriefe? (bitte )?(schreiben|an \\S+@|senden)|, um (zu kommentieren|mitzudiskutieren|einen kommentar)|was (denken|meinen|halten|sagen) sie [^?]{0,40}\\? (schreib|diskutier|stimm|teilen|verrat|sagen sie)|^(diskutieren sie|diskutiere?t?|stimmen sie|stimm|stimmt) (jetzt |hier |gerne? )*(mit|ab)(!|:|\\.|$| (und|über|in|auf)\\b)|^(ihre|deine|eure) meinung (ist uns|interessiert|zu )|^(jetzt|hier) (kommentieren|mitdiskutieren|mitreden|abstimmen|bewerten)\\W*$|^wie (gefällt|gefiel|hat) (ihnen|dir|euch) (dieser|der|unser|das) (beitrag|artikel|text|angebot)|^vielen dank für (ihr|dein) (interesse|feedback|vertrauen)\\W*$|^(hat|gefällt|gefiel) (ihnen|dir|euch) (der|dieser|die|diese|unser) (artikel|text|beitrag|geschichte)[^?]{0,20}\\?|^(ihr|dein) kommentar (wird|wurde|erscheint) |^(schreiben sie|schreibe?|mail|e-?mail) (an )?(der|dem|die|den) (autor|redakt|verfasser)|^hinweis an die redaktion\\W*$|redaktion behält sich( das recht)? vor, (kommentare|beiträge|leserbriefe|zuschriften)',
      removes: 'Verraten Sie uns gern in den Kommentaren Ihre Meinung.',
      keeps: 'Seine Meinung behielt der Bürgermeister für sich.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(?!von \\d)(von|text|autor(in)?|redaktion|foto|bericht|mit material von|geschrieben von|verfasst von|veröffentlicht (von|am)|erschienen (am|in)|zuletzt (aktualisiert|geändert|bearbeitet)|aktualisiert( am)?|stand|datum|erstellt( am)?|publiziert|lesedauer|lesezeit|letzte (aktualisierung|änderung)|über (den|die) autor(in)?(en)?|autor[*:_]in(nen)?|zur person|mehr (von|über) (dem|der|diesem|den) autor|veröffentlicht unter)( ?:| \\d| [A-ZÄÖÜ][\\w'.-]+ [A-ZÄÖÜ][\\w'.-]+$)|(dieser|der) eintrag wurde (veröffentlicht|am|von|unter) |(von|am|dieser|der) [^.!?]{0,80}(gespeichert|abgelegt|einsortiert) unter |zuletzt (überarbeitet|bearbeitet|aktualisiert|geändert) (am|von)\\b",
      removes: 'Zuletzt aktualisiert: 3. Mai 2020',
      keeps: 'Von der Brücke aus sieht man bis zum Meer.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(dieser|der) (text|artikel|beitrag|kommentar)s? (ist |wurde |erschien |stammt |gibt |erscheint |entstand |stammen )(zuerst|erstmals|zunächst|ursprünglich|aus|im|in|am|die meinung|mit|am)|(gibt|geben) (ausschließlich |nur )?die meinung (des|der) autor|bei diesem beitrag handelt es sich|^schreibt (seit \\d{4} )?(für|über) (die|den|das) |(ist|arbeitet als) (freie[r]?|stellvertretende[r]?)? ?(redakteur|journalist|autor|korrespondent|volontär)(in)? (bei|der|des|im|in|für|und)|mit material (von|der)|ist teil des [^.]{0,40}redaktionsnetzwerks|über dieses thema berichtete|^\\((dpa|afp|ap|reuters|sid|kna|epd|apa|sda)[/\\w, ]*\\)$|^(dpa|afp|ap|reuters|sid|kna|epd|apa|sda)([/, ]+\\w{2,8})*$|^\\(?(mit|unter verwendung von) (informationen|inhalten|material|agenturmaterial)( (von|der))? (dpa|afp|ap|reuters|apa|sid|epd|kna|sda)\\b|^von (unserem|unserer|unseren) (redakteur|reporter|mitarbeiter|korrespondent|autor|redaktion)[^.,!?]{0,40}$|^(dieser|der) (text|artikel|beitrag) wurde (maschinell|automatisch|automatisiert|mit (hilfe von )?(ki|künstlicher))|^(bei|für) (diese[mnr]|der) (text|artikel|beitrag|übersetzung) wurde[^.]{0,60}(maschinell|künstliche|\\bki\\b)|^transparenzhinweis\\b|^\\(mit (dpa|afp|reuters|apa|sda|agenturen)[^)]{0,20}\\)$|^(bild|grafik|illustration)[^.]{0,30}(mit ki|künstlicher intelligenz)[^.]{0,20}(erstellt|generiert)|^(redaktionelle )?mitarbeit ?:|^ki-generiert[a-z]* (bild|symbolbild|foto|grafik)\\W*$',
      removes: 'Dieser Text erschien zuerst im Heft 5.',
      keeps: 'Der Text der Hymne ist hundert Jahre alt.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 50,
      pattern:
        'alle rechte vorbehalten|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|alle angaben ohne gewähr|(datenschutz(erklärung|bestimmungen|hinweise)?|impressum|agb|nutzungsbedingungen)\\b[^.]{0,40}(\\||$|gelesen|akzeptier|gelten|zu\\b)|inhalte dieser website|unter [^.]{0,40}creative[- ]commons|creative[- ]commons[^.]{0,20}(namensnennung|attribution|\\bby\\b)|lizenz: ?(cc|creative[- ]commons)|^creative[- ]commons\\b[^.]{0,40}$|lizenziert unter|steht unter (einer|der) [^.]{0,40}lizenz|nutzungsrechte (vorbehalten|liegen)|abdruck (nur|frei|honorarfrei)|ohne einverständnis|einverständnis keine verbindung|externe[rn]? inhalte?[^.]{0,40}(anzeig|geladen|lade)|^externer inhalt\\b|^(empfohlener|externer) redaktioneller inhalt|(an dieser stelle|hier) (befindet sich|finden sie|steht|wird|findest du|würde) [^.]{0,30}(externer?|empfohlener?|redaktioneller|eingebettete[rn]?) (inhalt|beitrag|artikel)|mit ihrer zustimmung wird hier|ich bin damit einverstanden|beim laden des inhalts|personenbezogene daten (an|können)|(wir|diese (seite|website)) (verwende[nt]|nutz(t|en)|respektieren) (cookies|deine privat|ihre privat)|cookies? (akzeptieren|zulassen|verwend)|wird zum (ansehen|abspielen)|\\b(ihre|deine|eure)r? einwilligung|einwilligung (widerrufen|erteilen)|nicht verantwortlich für (die |den )?inhalte?\\b|(ihre|deine) (zustimmung|erlaubnis)[^.]{0,60}(inhalt|video|youtube|zu laden|anzuzeigen)',
      removes: '© 2020 Der Fährbote. Alle Rechte vorbehalten.',
      keeps: 'Die Gutachter der AGB Nord gehen von zunehmendem Verkehr aus.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        '(^|[\\s(|.])(fotos?|bild(er)?|(foto|bild)-?credits?|bildquelle|bildnachweis|bildrechte|grafik|illustration|titelbild|beitragsbild|symbolbild|archivbild|symbolfoto|archivfoto|quelle|abb(ildung)?\\.?( \\d+)?|credits?) ?: ?[^.]{1,110}$|^abb(ildung|\\.)?( ?\\d+)? ?:|^(titel|beitrags|symbol|archiv)bild:|^fotos?: ?\\S+$|bild via$|picture[- ]alliance|/ ?(dpa|afp|getty|imago|reuters|ap|apa|epa|shutterstock|keystone)\\b|© ?[A-ZÄÖÜ][^.]{2,60}$|(shutterstock|pixabay|unsplash|istock|adobe ?stock|depositphotos|fotolia|pixelio|getty images|imago images)|^vergrößern\\b|^(bild|foto) \\d+ (von|/) \\d+|\\((foto|bild|archiv|symbolbild|quelle|grafik)[^)]{0,60}\\)$',
      removes: 'Die Brücke im Mai. Foto: Ann Ott',
      keeps: 'Das Bild zeigt, wie klein die Stadt einmal war.',
    },
    {
      reason: 'related',
      where: 'inside',
      words: 32,
      pattern:
        'weitere [^.]{0,90} (findest|finden|findet) (du|sie|ihr) (hier|auf|unter)\\b|(mehr|weitere (infos?|informationen|details|artikel)|alle (infos|informationen)|alles|ausführlich(e|er)?) [^.]{0,50}(finden|erfahren|lesen|gibt es|erhalten|lest|findet|liest|findest|erfährst) (sie|ihr|du|man|sich|es)? ?[^.]{0,30}(hier|unter|auf|in unserem|in diesem)|(weitere )?infos? (unter|auf|gibt|zum|finden)|(den|die|das) (ganzen?|kompletten?|vollständigen?|rest) (des |der )?(artikels?|beitrags?|texts?|textes|interviews?|berichts?)[^.]{0,20} (gibt.?s|gibt es|finden|findet|lesen|lest|findest|liest) |diese[ns] (artikel|beitrag) (im internet|online|im netz) (auf|unter)|hier (klicken|geht.?s|gibt es (mehr|weitere|alle|die|den|das|infos?|informationen)|finden sie (mehr|weitere|alle|unser|infos?|informationen)|findest du|findet ihr|geht es (zu|zum|zur|weiter)\\b|lesen\\W*$|können sie [^.]{0,60}(lesen|nachlesen|ansehen|herunterladen|bestellen|anmelden|abstimmen|spenden|buchen|hören))|^hier finden sie|(lesen sie|lies|lest) (hier|auch|dazu|mehr|in|unseren|den)|klicken sie (hier|auf)|erfahren sie (hier|mehr|in|auf)|(erklären|zeigen|verraten|berichten) wir (in|auf|hier|ihnen|dir|euch)|(lesen|lest|erfahren|erfährst|erfahrt|finden|findest|sehen|zeigen|erklären|verraten) (sie|du|ihr|wir)?[^.]{0,40}(in unserem|in diesem) (beitrag|artikel|ratgeber|video)|in unserem (beitrag|artikel|ratgeber|video)|auf (den|der) folgenden seiten?|erhalten sie antworten',
      removes: 'Weitere Informationen finden Sie hier.',
      keeps: 'Im Turm kann man hier lesen, was der Rat vor hundert Jahren beschloss.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 12,
      pattern:
        '(video|audio|podcast|galerie|bildergalerie|fotostrecke|bilderstrecke|zum video|player|ton|play|pause|vollbild)( (starten|abspielen|anhören|ansehen|laden|öffnen|\\d.*))*|ihr browser .*|bitte (aktivieren sie )?javascript.*|\\d+ (min\\.?|minuten)( lesezeit| lesedauer)?|(klicken|tippen) sie .*(vergrößern|starten|abspielen).*|in diesem artikel|(twitter|facebook|instagram|youtube|externe|inhalte?)( [a-zäöü-]+)? (freischalten|freigeben)|rezept bewerten|mit strg ?\\+ ?[cv] .*|bitte markieren sie .{0,60}kopieren.*',
      removes: 'Video starten',
      keeps: 'Der Ton macht die Musik.',
    },
  ],
};
