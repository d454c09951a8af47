import type { ClutterPhrases } from './phrases.ts';

/** Dutch. */
export const nl: ClutterPhrases = {
  code: 'nl',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        '(hier staat )?(een )?advertenties?|reclame|adverteren|gesponsord(e (inhoud|content|berichten|artikelen))?( door .{2,40})?|advertorial|betaalde? (inhoud|content|samenwerking|bijdrage|partnerschap)|partner ?(content|bijdrage|artikel)|branded content|(commercieel|ingezonden) (bericht|mededeling|artikel)|ingezonden mededeling|aangeboden door .{2,40}|in samenwerking met .{2,40}|mede mogelijk gemaakt door .{2,40}|((het|dit) )?(artikel|verhaal|bericht|tekst|interview) (gaat|loopt|leest) (hieronder )?(verder|door).*|(de )?tekst (gaat|loopt) (hieronder )?(verder|door).*|lees (verder|door) (na|onder|beneden) .*|(verder lezen|lees verder) (na|onder) de (advertentie|reclame|foto|video).*|scrol?l? (naar beneden|door|verder|omlaag).{0,40}|(sluit|meld|verberg|sla) (deze )?advertentie.*|(koop|bestel|shop) (nu|hier|direct|online|bij (bol|amazon|coolblue|zalando|mediamarkt).*)|(bekijk|naar) (de |deze |alle |het )?(aanbieding(en)?|deals?|prijs|prijzen|aanbod)( .{0,30})?|(affiliate|gesponsorde) ?-?links?|aanbieding|ad',
      removes: 'Tekst gaat verder onder de foto',
      keeps: 'De advertentie kostte de partij een miljoen.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        'affiliate-?(links?|partner|programma)|(links?|koopt|aankoop|bestelt|klikt)[^.!?]{0,90} (krijgen|ontvangen|verdienen|krijgt|ontvangt|verdient) (we|wij|de redactie|[a-z.]+) (mogelijk |soms |hier |daar |een )*(kleine )?(commissie|vergoeding|provisie)|(wij|we) (kunnen|ontvangen|krijgen|verdienen) [^.!?]{0,30}(commissie|vergoeding|provisie)[^.!?]{0,40}(link|aankoop|koopt|klikt)|(artikel|bericht|bijdrage|content) (is|werd|kwam) (geschreven|gemaakt|tot stand(gekomen)?|gesponsord|geproduceerd|mogelijk gemaakt) [^.!?]{0,30}(in samenwerking met|door|in opdracht van|namens) [^.!?]{2,40}\\.?$|(de redactie|redactie van [^.!?]{2,20}) is niet (verantwoordelijk|betrokken)[^.!?]{0,40}(inhoud|artikel|content)?|(prijzen|aanbiedingen|genoemde prijzen)[^.!?]{0,60} (kunnen|onder voorbehoud)[^.!?]{0,40}(wijzig|afwijken|veranderen|publicatie)',
      removes: 'Koop je via deze links, dan krijgen wij mogelijk een kleine commissie.',
      keeps: 'De makelaar krijgt een commissie voor elk huis dat hij verkoopt.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        "[(\\[*>▶►→•+-]* ?((lees|kijk|bekijk|luister|zie|check|beluister|ontdek|herlees|volg|herbekijk|herbeluister) (ook|meer|verder|hier|terug|eerder|over|dan ook|alles|nu|mee|het hele verhaal|de hele [a-z]+)?( (hier|over|op|in|terug|artikel|liveblog)( [^.:]{2,30})?)?|ook (lezen|interessant|leuk|lezenswaardig|over dit onderwerp|in het nieuws|bekeken)|(verder|meer) (lezen|kijken|luisteren|weten)( over [^.:]{2,30})?|meer (over|lezen|nieuws|info|informatie|weten|artikelen|achtergrond)( [^.:]{2,30})?|eerder (schreven we|verscheen|in deze (serie|reeks)|op)|gerelateerd(e (artikelen|berichten|onderwerpen))?|(dit|deze artikelen) (vind je|vindt u) (misschien|wellicht)( ook)? (ook )?(interessant|leuk)|video|in beeld|foto'?s|fotoserie|fotospecial|fotoreportage|bron(nen)?|tags?|labels|onderwerpen|trefwoorden|thema'?s|categorie(ën)?|rubriek|podcast|liveblog|live|live bekijken|volg live|achtergrond|analyse|opinie|interview|reportage|exclusief|dossier|ook op|vorige?|volgende?|het beste van|tip van de redactie|leestip|kijktip|luistertip|nu in het nieuws|meest gelezen|uitleg|net binnen|via)( ?[:|»>▶►→]| [–—-] )",
      removes: 'Lees ook: De brug blijft dicht',
      keeps: 'Meer over de zaak wilde hij die avond niet kwijt.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        "(lees|bekijk|zie|kijk|beluister|toon|laad) (ook|meer|verder|alles|alle|hier (meer|verder|alles|alle)|de hele|het hele|het volledige|nog meer)( (artikel(en)?|berichten|nieuws|verhaal|verhalen|video'?s|foto'?s|over|op|in|uit|van|reacties|lijst|serie|interview|reeks|uitzending|informatie|resultaten)( .{0,35})?)?|(lees|bekijk|kijk) (ook|ook eens|dan ook|zeker ook)( deze .{2,20})?|(dit|deze (artikelen|berichten)) (vind|vindt|vinden|zijn) (je|u|anderen|jij|lezers)? ?(misschien |wellicht |ook )*(interessant|leuk)?|gerelateerd(e? (artikel(en)?|berichten?|nieuws|onderwerp(en)?|content|video'?s|inhoud|verhalen|tags))?|meer (nieuws|artikelen|verhalen|berichten|video'?s|columns|opinie|lezen|weten|laden|tonen|info|informatie|podcasts)( (over|uit|van|in|op) .{2,30})?|meer (over|uit|van|in) (dit onderwerp|deze (zaak|serie|rubriek|auteur)|de auteur)|meer (over|uit|van) (?!(hetzelfde|dat|dit|het|hem|haar|mij|ons|elkaar)\\b)[^ ,]+( [^ ,]+)?|meest (gelezen|bekeken|recente?|besproken|gedeeld|populair)( (artikelen|berichten|nieuws|van .{2,20}|in .{2,20}|op .{2,20}))?|(best|veel|nu veel) gelezen|(het )?(laatste|belangrijkste|nieuwste|actuele|recente) (nieuws|berichten|artikelen|video'?s)( (over|uit|van|in) .{2,25})?|ook interessant( voor (jou|u))?|(interessant|aanbevolen|geselecteerd|aanraders?|aangeraden|tips)( (voor (jou|u)|door de redactie|artikelen|berichten|van de redactie))?|(keuze|tips?|aanraders?|selectie) van de (redactie|hoofdredactie)|redactietips?|tags|labels|onderwerpen|trefwoorden|thema'?s|categorieën|in dit (artikel|dossier|verhaal)|inhoud(sopgave)?|vorige?|volgende?|(vorig|volgend|vorige|volgende) (artikel|bericht|verhaal|post|pagina|foto|aflevering)|bericht(en)?navigatie|terug( (naar|naar de|naar het) (home(page)?|boven|overzicht|start(pagina)?|begin|voorpagina|nieuws(overzicht)?|menu|top|.{2,20}\\.(nl|be)))?|(naar|ga naar|spring naar) (de |het )?(home(page)?|hoofdinhoud|inhoud|boven|voorpagina|overzicht|navigatie|reacties|website|liveblog|begin)( .{0,20})?|toon (meer|alle|alles|minder)( .{0,20})?|(misschien|wellicht) (ook )?(interessant|leuk|iets)( voor (jou|u))?|misschien (vind|bent|ben) (je|u) .{0,30}(interessant|geïnteresseerd|leuk).*|mis (het |dit |dit ook |deze |ook )?niet( .{0,20})?|niet te missen|nu in het nieuws|in het nieuws|net binnen|uitgelicht|trending|populair|topverhalen|hoofdpunten|ook in (dit dossier|deze reeks|deze serie|het nieuws)|eerder in (deze serie|deze reeks|het nieuws)|bron(nen)?|(bekijk|kijk|zie) (hier|hieronder|ook)? ?(de|het|alle|onze|deze) (video|foto'?s|beelden|fotoserie|fotoreeks|galerij|fragment|uitzending|livestream|liveblog|trailer|reportage|aflevering)( .{0,30})?|volg (hier )?(het|ons|de) (liveblog|laatste nieuws|livestream)( .{0,30})?|verder lezen|verder in het nieuws|ontdek (meer|alles|hier|nu)( .{0,25})?|(van|bij|op) onze partners|elders op het web|al het nieuws (uit|over|van) [^ ]+( [^ ]+)?",
      removes: 'Gerelateerde artikelen',
      keeps: 'Meer nieuws kwam er die nacht, en geen ervan was goed.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        'klik (hier|op de (link|foto|afbeelding|kaart|button|knop)(?! en (je|u|wacht))|dan hier|daarvoor hier)( (voor|om|en|onder|als)\\b|[.!:]?$)|(lees|bekijk|beluister|kijk|luister) (ook[.!]? (?!.*\\b(zei|zegt|vroeg|riep)\\b)|hier (de|het|alle?|meer|onze|ook|hoe|wat|waarom|verder|terug)\\b|meer (over|in|op|van|hier|nieuws)|verder (op|in|onder|hieronder)|(de|het) (hele|volledige|complete) (artikel|interview|verhaal|column|uitzending|aflevering|gesprek|reportage|recensie|brief)|alles over (?!.*\\b(zei|zegt)\\b)|alle (artikelen|afleveringen|verhalen|recensies|columns)|hieronder (de|het|alle|hoe)|de (video|beelden|fotoserie|reportage|trailer) (hier|hieronder|van|terug)|het (fragment|liveblog|gesprek|interview|laatste nieuws) (hier|hieronder|van|terug|in|over))|volg (hier|het laatste|ons liveblog|alles|al het|alle ontwikkelingen|de (laatste|ontwikkelingen|livestream|wedstrijd (hier|live)))|(wil je|wilt u|wil jij|benieuwd|nieuwsgierig) (meer|naar|ook|weten|het hele|alles)[^?]{0,80}\\? ?(lees|bekijk|kijk|klik|check|luister|ga|volg|download|dan|hier)|(wil je|wilt u) [^?]{0,60}(lezen|weten|zien|blijven)\\?$|(voor )?meer (informatie|info|nieuws|details|weten)[^.]{0,60}(kijk|ga|vind|klik|lees|bezoek|zie|www|https?|\\?)|(op deze pagina|in dit dossier|in dit liveblog) (vind|lees|volg|houden|lezen|vindt)|in (dit|ons) liveblog|(dit|het) (artikel|bericht|verhaal) (maakt )?(deel uit van|hoort bij|is onderdeel van|is deel \\d)|(het bericht|het artikel|the post) .{5,120} (verscheen eerst op|appeared first|is een bericht van)|dit vind je|deze (artikelen|verhalen) mag je niet missen|(hier|hieronder) (lees|vind|bekijk|zie|volg) (je|u) (alle?|meer|het|de|ons|onze)\\b|bekijk (hier )?(onze|alle|meer|al onze) (video|foto|beelden|reportage|uitzending)[^.]{0,60}\\.?$',
      removes: 'Klik hier om meer te lezen.',
      keeps: 'Lees langzaam, zei de juf, en dat deden ze.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        '(onze |de |gratis |dagelijkse |wekelijkse )*nieuwsbrief(ven)?( (van|ontvangen\\??|aanmelden|gratis|\\w+))?( .{0,20})?|nieuwsbrieven|premium( artikel)?|plus(artikel)?|abonnee(s)?|(exclusief )?voor abonnees|(alleen|enkel) (voor|toegankelijk voor|beschikbaar voor) abonnees|abonneer(( je| u))?( (nu|hier|nu voor .{2,25}|op .{2,40}|vanaf .{2,25}))?|abonnement(en)?|(neem|bekijk|kies|start|word) (nu |hier |direct )?(een |het |je |alle |onze |uw )?(digitaal |gratis )?(abonnementen|abonnement|abonnee|lid|proefabonnement|proefperiode|vriend)( (nu|van .{2,30}|vanaf .{2,30}|en .{2,40}))?|(log|meld|schrijf|registreer) (je |u )?(nu |hier |direct |gratis )*(in|aan|je|u)( .{0,30})?|inloggen( .{0,25})?|registreren|aanmelden|inschrijven|maak (een |gratis |je )*(gratis )?account( aan)?( .{0,20})?|(ben je |bent u )?al (een )?(abonnee|abonnement|lid|account|geabonneerd)\\??( .{0,40})?|heb je al een (account|abonnement)\\??( .{0,40})?|(maandelijks|elk moment|ieder moment|altijd) opzegbaar.*|(zet|krijg|ontvang) (je |u |de |onze )?(push)?(meldingen|notificaties|pushberichten)( aan)?( .{0,30})?|(dit )?artikel (cadeau|weggeven|schenken)|geef (dit )?(artikel )?(cadeau|weg)( .{0,20})?|volg (ons|ook|.{2,40}) (op|via|ook op|nu op|nu ook op) (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google( news| nieuws| discover)?|threads|bluesky|social media|spotify|msn)( .{0,40})?|volg ons( (op|ook) .{2,40})?|(download|installeer|open|probeer) (nu |hier |gratis )*(de |onze |het |in de )?(gratis )?([\\w.]+-)?([\\w.]+ )?app( .{0,30})?|(steun|doneer|help|steun ons|word donateur)( (nu|hier|ons|mee|onze .{2,30}))?|(lees|bekijk) (de |het )?(digitale )?(krant|magazine|e-?paper|editie)( .{0,20})?|(digitale|papieren) krant|(je|uw|jouw|vul je|vul uw) e-?mail(adres)?( in| hier)?|(luister|beluister) (naar |hier |ook )*(de|onze|alle|deze|het) (podcasts?|aflevering(en)?)( .{0,40})?|(ons |onze )?whatsapp-?(kanaal|nieuws|service)( .{0,20})?|(blijf|wees|hou je) (altijd |goed )?(op de hoogte|geïnformeerd)( (van|met|via|over) .{2,50})?|(trakteer|geef) ons (op )?een (kop )?koffie( .{0,20})?|(goede |onafhankelijke |onze )+journalistiek kost( .{0,10})? geld|(doe|praat|discussieer) mee( (aan|met|over) (de|het|deze|dit) (discussie|gesprek|debat|artikel|poll|onderwerp))?|(maandelijks|dagelijks|altijd|elk moment) opzegbaar',
      removes: 'Alleen voor abonnees',
      keeps: 'Abonnees en leden stemden tegen, en de voorzitter vertrok.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        '(meld|schrijf|abonneer) (je|u) (nu |hier |dan |gratis |direct |nu gratis )*(aan|in|je|op|voor) (voor |op |in )?(de|onze|deze|het|ons|dagelijks|één van)\\b[^.!?]{0,40}(nieuwsbrief|nieuwsbrieven|kanaal|podcast|update|mailing|lijst|magazine)|(meld|schrijf) (je|u) (hier|nu|gratis) (aan|in)\\b|(registreer|abonneer) (je|u) (nu|hier|gratis|om|voor|op (onze|ons|het|de))\\b|(aanmelden|inschrijven|abonneren) (voor|op) (de|onze|deze) (gratis |dagelijkse |wekelijkse )*nieuwsbrie(f|ven)|(onze|voor de|in de|mijn) (gratis |dagelijkse |wekelijkse )*([\\w-]+ )?nieuwsbrief\\b[^.]{0,40}($|[!?:.] ?(meld|schrijf|elke|ontvang|klik)|aan\\b|in je|met het)|(ontvang|krijg) (elke|iedere|dagelijks|wekelijks|het laatste|gratis|de|ons|onze|als eerste|meldingen|een melding|alerts) [^.!?]{0,70}(nieuwsbrief|mailbox|inbox|e-?mail|mail|whatsapp|telefoon|berichten|melding|nieuws|updates?|artikelen)\\b|(rechtstreeks|direct|gratis) in (je|uw|jouw) (mailbox|inbox|mail)|word (nu |ook |gratis |hier )*(lid|abonnee|vriend|donateur)\\b[^.!?]{0,40}(van (ons|onze)|voor (slechts|maar|€|\\d)|en (lees|krijg|steun)|vanaf|$|[!.])|(volg|like) (ons|ook|nu|[\\w.-]+|[\\w.-]+ [\\w.-]+) (ook |nu |dan )*(op|via) (google|whatsapp|telegram|facebook|instagram|twitter|x\\b|tiktok|youtube|msn|social|bluesky|threads|linkedin)|(stel|voeg|kies|markeer) [^.!?]{2,40} (in |toe )?als (je |uw )?(voorkeursbron|favoriete bron)|voorkeursbron (op|in|bij) google|(ons|onze|volg het|via ons) (nieuwe )?whatsapp-?kanaal|whatsapp-?(kanaal|groep) van (ons|onze|[\\w]+[^a-z]*$)|(bent u|ben je|ben jij) al (een )?(abonnee|lid|geabonneerd)|(heeft u|heb je|heb jij) (al|nog geen|nog) (een |geen )?(account|abonnement)\\?|al (abonnee|lid|een account|een abonnement)\\? ?(log|inloggen|meld|klik|dan|hier|$)|nog geen (abonnee|account|lid|abonnement)\\?|(log|meld) (je |u )?(eerst |hier |dan )*(in|aan) (om|met|of|als) [^.!?]{0,50}(lezen|verder|reageren|account|registreer|abonn|kijken|toegang|wachtwoord|bewaren)|(download|installeer) (nu |hier |gratis |dan )*(de|onze|het) [^.!?]{0,30}\\bapp\\b|(dit|deze) (artikel|verhaal|inhoud|video|podcast|content) (is |zijn )?(exclusief|alleen|enkel|uitsluitend) (voor|beschikbaar voor|toegankelijk voor|te lezen voor) (onze )?(abonnees|leden|geregistreerde)|(exclusief|alleen) voor (onze )?(abonnees|leden)([.!:]|$)|(om (dit|verder|het hele|alle|onbeperkt)|wil je (verder|dit artikel|alles|onbeperkt)|verder) [^.!?]{0,30}(lezen|leest|kijken)\\?? ?[^.!?]{0,30}(log|abonn|registreer|account|meld|neem|word|inloggen|$)|lees (onbeperkt|alle (artikelen|plus)|verder (met|voor|vanaf))|onbeperkt (toegang|lezen) (tot|van|op|voor|alle|$)|onbeperkte? toegang tot (alle|onze|de|het|artikelen|premium)|((eerste|één|\\d+) (maand(en)?|weken|week|dagen)|probeer( nu)?|proefmaand) (gratis|voor (slechts|maar|€|\\d))[^.!?]{0,25}($|[!.,:]|lezen|proberen|daarna)|(maandelijks|dagelijks|elk moment|ieder moment|wekelijks) (weer )?opzegbaar|(je|u) (hebt|heeft) (je|uw|het|de|alle|al) [^.!?]{0,30}(gratis artikelen|limiet|artikelen gelezen|maximum)|gratis artikelen? (over|deze maand|per maand|gelezen)|(steun|help|ondersteun) (ons\\b(?!, )|onze (journalist|redactie|onafhank|missie)|de (onafhankelijke|kritische) journalistiek|onafhankelijke journalistiek|[\\w.]+ (met een|en word|via))|(jouw|uw|je) (bijdrage|steun|donatie|lidmaatschap|gift) (helpt|maakt|is |zorgt|kunnen|houdt)|(doneer|geef) (nu|hier|vandaag|een (klein )?bedrag|via|aan ons)\\b[^.!?]{0,40}(journalist|ons|onze|ideal|hier|$|!)|(vind je|vond je|waardeer je|waardeert u)[^.!?]{0,30}(artikel|journalistiek|werk|verhaal)[^.!?]{0,60}(laat|steun|doneer|bijdrage|\\?)|(vul|laat|geef) (hier |hieronder )?(je|uw|jouw) (e-?mail|mailadres)|(door (je|u|jezelf)|met je|door op) [^.!?]{0,60}(ga je|gaat u|ga ik|accepteer|stem je)[^.!?]{0,30}(akkoord|privacy|voorwaarden|mee in)|(ik ga akkoord|ik geef toestemming|ja, ik wil|ik heb)[^.!?]{0,60}(nieuwsbrief|privacy|voorwaarden|mails|aanbiedingen|verwerking)|bedankt voor (je|uw) (aanmelding|inschrijving|interesse|registratie)|(je|u) (kunt|kan) (je|u|zich) (op )?(elk|ieder|altijd|te allen)[^.!?]{0,20}(afmelden|uitschrijven)|(uitschrijven|afmelden) kan (altijd|op elk|op ieder)|(controleer|check) (je|uw) (mailbox|inbox|e-?mail|spam)|(zet|schakel) (je |de )?(push)?(meldingen|notificaties) (aan|in)\\b|push(berichten|meldingen)\\b[^.]{0,20}(aan|ontvang|app)|(luister|beluister|te beluisteren|abonneer je)[^.!?]{0,50}(via|op|in) (spotify|apple podcasts?|je favoriete podcast)|(blijf|wees) (altijd |als eerste |goed )?op de hoogte (van|met|via|over) [^.!?]{0,60}(nieuws|nieuwsbrief|whatsapp|app|laatste|ons|onze)|mis (niets|geen|nooit)( meer)? [^.!?]{0,40}(nieuws|verhaal|artikel|meldingen|update|nieuwsbrief)|(elke|iedere) (ochtend|dag|week|avond|vrijdag|zaterdag|werkdag)[^.!?]{0,70}in (je|uw|jouw) (mail|inbox|mailbox)|^(je|uw) (aanmelding|inschrijving|registratie) is (gelukt|voltooid|ontvangen|bevestigd)|^dit is een (premium|plus|abonnee|betaald)-?( ?(artikel|verhaal|bericht))\\W*$|^(altijd|blijf|steeds) op de hoogte (van|blijven|met)[^.]{0,80}$|^wil je [^?]{0,60}(nieuws)[^?]{0,40}\\?|^mis (niets|geen (nieuws|verhaal|moment))[^.]{0,60}$|^(we|wij) zitten (nu )?(ook )?op [^.,]{3,25}\\W*$',
      removes: 'Schrijf je in voor onze nieuwsbrief.',
      keeps: 'Hij volgde de rivier al drie dagen.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(deel|delen|print|printen|afdrukken|opslaan|bewaar|bewaren|mail|mailen|e-?mail|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|threads|bluesky|messenger|tiktok|youtube|kopieer( link)?|link|reageer|reacties?|luister|beluister|vind ik leuk|volg|volgen|stuur door|tip|favoriet|[,/|•·\\d\\s])+|delen (via|op|met) .{2,30}|deel (dit|deze|op|via|met|het|nu|de) ?(artikel|bericht|verhaal|nieuws|pagina|video|facebook|twitter|x|whatsapp|linkedin|e-?mail|anderen|vrienden|je vrienden|link|story|item)?( (op|via|met) .{2,30}|:)?|(artikel|bericht|dit artikel|pagina) (delen|printen|opslaan|bewaren|mailen|beluisteren|cadeau geven).*|\\d+ ?(reacties?|keer gedeeld|likes?|weergaven|views)|kopieer (de )?(link|url).*|(link|url) (is )?gekopieerd.*|(print|bewaar|beluister|luister naar|mail|stuur|sla) (dit|deze|het) (artikel|pagina|verhaal|bericht)( .{0,20})?|(lees|bewaar) (later|voor later|dit later)|(toegevoegd|voeg toe) aan (favorieten|leeslijst)|(tekst|letter)(grootte|s)?( (vergroten|verkleinen|aanpassen))?|voorlezen|lees voor|heb je een (taal)?fout.*|(zie|zag) je een (taal|type|spel)?fout.*|(taal)?fout(je)? (gezien|gespot|gezien in dit artikel|melden|in dit artikel)\\??.*|(meld|rapporteer) (een |deze )?(fout|misbruik|reactie|taalfout).*|(was|vond je) dit artikel .{0,40}|stuur (dit )?(door|naar een vriend).*|(bewaar|print|deel|luister naar|beluister|verstuur|geef|kopieer|bewaren|printen) (dit |het |je |deze |de )?(artikel|verhaal|bericht|link|pagina)( .{0,20})?|(artikel |geef )?cadeau( geven| doen)?|(meld|rapporteer) (deze |dit )?(inhoud|reactie|bericht)|(mail|schrijf) (naar )?de (auteur|redacteur|redactie|verslaggever)',
      removes: 'Deel dit artikel',
      keeps: 'Deel van de brug viel die nacht in het water.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'dit bericht (op instagram )?bekijken( op instagram)?|een bericht gedeeld door .{2,60}\\(@[\\w.]+.*',
      removes: 'Een bericht gedeeld door Ann Ott (@annott)',
      keeps: 'Een bericht van Ann Ott maakte de raad boos.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        '(heb je|hebt u|heeft u|heb jij|weet je|was je|ben je|was u) (zelf )?(een |nog |zelf |meer |ook |nieuws|foto|beelden|getuige|vragen)[^.?!]{0,60}\\? ?(mail|stuur|tip|laat|app|neem|bel|meld|deel|contact|whatsapp|dan|reageer)|(tip|mail|app) (ons|de redactie|onze redactie|naar|je nieuws|je tip)\\b[^.]{0,60}(redactie|@|tip|via|nieuws|whatsapp|$|!)|(tips?|nieuwstip|suggesties|vragen)( of (tips|opmerkingen|vragen|suggesties))? ?(voor de redactie|voor ons)?\\? ?(mail|stuur|laat|neem|app|bel|tip)|(mail|stuur|app|neem contact)[^.!?]{0,50}(naar onze redactie|naar de redactie|met (de|onze) redactie|naar \\S+@\\S+|met onze (verslaggever|journalist))|(reageren|reactie|tip)\\? ?(mail|stuur|dat kan|laat|klik)|(reageren|reageer) (op dit artikel |kan |via )[^.]{0,40}(@|mail|hier|hieronder)|(fout|foutje|taalfout|onjuistheid) (gezien|gespot|ontdekt|gevonden|opgemerkt|in dit artikel)[^.]{0,20}\\?|(laat|vertel) (het )?(ons|me|hieronder|je|jouw)[^.!?]{0,40}(weten|mening|horen|achter)[^.!?]{0,30}(reacties|hieronder|comments|onder (dit|het)|via|achter|$|[!.])|wat (vind|denk|zou) (jij|je|u|vinden jullie)([^?]{0,40}\\? ?(laat|reageer|praat|stem|vertel|geef)|( hiervan| ervan| daarvan)?\\? ?$)|(praat|discussieer|denk|stem) mee( (over|op|via|in|hier)|[!.]|$)|(deel|plaats|zet) (je|jouw|uw) (mening|ervaring(en)?|verhaal|reactie|tips)[^.!?]{0,30}(hieronder|in de (reacties|comments)|met ons|via|$)|deel (dit|deze) (artikel|bericht|verhaal|post) (op|met|via|en|gerust)|(correcties?|aanvulling(en)?|fout gezien|vragen|suggesties)[^.?]{0,20}\\? ?(laat|mail|meld|stuur|neem)|^(goed|mooi|leuk|interessant) (artikel|verhaal|stuk)\\? ?deel|^stuur (ons )?(je|jouw|uw) (foto|video|beeld|tip|verhaal)',
      removes: 'Heb je een tip? Mail onze redactie.',
      keeps: 'Mail je moeder, zei hij, en stuur haar de foto.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        '(alle |de |laatste |bekijk |lees |toon )*reacties( (van lezers|zijn gesloten|gesloten|uitgeschakeld|op dit artikel|van bezoekers|laden|bekijken|tonen|lezen|plaatsen))?|(plaats|schrijf|geef|bekijk|toon|lees|laat|verberg) (een |je |jouw |alle |de |hier je |meer )?(reacties?|mening|commentaar|opmerking|\\d+ reacties?)( (achter|op dit artikel|toe|.{2,20}))?|reactie (plaatsen|toevoegen|annuleren|versturen|achterlaten)|(geef|laat) (een |je )?(antwoord|reactie)( achter)?( .{0,20})?|antwoord annuleren|reageer( (op dit artikel|nu|als eerste|hier|mee))?|(nog )?geen reacties|(wees|als) de eerste( (die|om) .{2,30})?( te reageren| reageert)?|(wees de eerste|reageer als eerste).{0,40}|(er zijn )?(nog geen|\\d+) reacties( .{0,20})?|(spelregels|huisregels|regels)( voor reacties)?|(naam|e-?mail|site|website|reactie)( ?\\*| \\(verplicht\\))|mening\\?|praat mee',
      removes: 'Plaats een reactie',
      keeps: 'Plaats genoeg voor iedereen, zei de veerman.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 80,
      pattern:
        '(je|uw|jouw) e-?mailadres (wordt|zal) niet (gepubliceerd|getoond|openbaar)|(vereiste|verplichte) velden zijn (gemarkeerd|aangegeven)|(om te|wil je|wilt u|voordat je|om te kunnen|te kunnen) (reageren|reactie)[^.]{0,40}(ingelogd|inloggen|log|account|registreer|moet|meld)|(je moet|u moet|u dient)[^.]{0,40}(ingelogd|inloggen|aangemeld|registre)[^.]{0,40}(reageren|reactie|plaatsen)|(reacties|comments) (worden|zijn) (vooraf |achteraf )?(gemodereerd|gesloten|uitgeschakeld|beoordeeld)|reacties (die|met|zonder)[^.]{0,60}(verwijderd|geplaatst|geweigerd|niet getoond)|(we|wij) (behouden ons|verwijderen)[^.]{0,60}reacties|reageren (op dit artikel )?is (niet|niet meer) mogelijk|(mijn naam|bewaar mijn naam)[^.]{0,60}browser|deze site gebruikt akismet|(stuur|houd) (mij|me) een (e-?mail|bericht)[^.]{0,40}(reactie|bericht)|(lees|bekijk) (hier )?(onze|de) (spelregels|huisregels|reactieregels)|^(je|uw) reactie (wordt|is) [^.]{0,20}(beoordeeld|gecontroleerd|goedgekeurd|geplaatst|geplaats|verzonden)',
      removes: 'Je e-mailadres wordt niet gepubliceerd.',
      keeps: 'De reacties onder het bericht waren fel, en iemand liet ze weghalen.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(door|tekst|tekst door|van onze|geschreven door|foto'?s door|interview door|vertaling|beeld door|by) (?!(de|het|een|die|dat|deze|dit|dik|weer|wind|merg|mijn|zijn|haar|hun|ons|onze|jouw|wie|wat|alle|alles|elkaar|en|te|roeien|corona|oorlog|brand|regen|geld|dun|middel|toeval|zo|er|daar|hier|veel|meer|minder|stad|land|zon|storm|sneeuw|ogen|andere|twee|drie|vier|vijf|gebrek|drukte|schade|eigen|stom|puur|nieuwe|grote|zware|harde|hoge|slecht|slechte|fout|fouten|naar|bij)\\b)[a-zà-ÿ'.-]+ ((van( de[nr]?)?|de|den|der|ter|ten|te|'t) )*[a-zà-ÿ'-]+( (?!(en|is|in|op|te|voor|met|aan|niet)\\b)[a-zà-ÿ'-]+| en [a-zà-ÿ'.-]+ ((van( de[nr]?)?|de|den|der|ter) )*[a-zà-ÿ'-]+)?$|(door|van) (de |onze )?(redactie|verslaggever|correspondent|sportredactie|politieke redactie)( [^.]{0,25})?$|van onze (verslaggever|redacteur|correspondent|redactie|medewerker)(en|s)?\\b[^.]{0,50}$|(door|tekst|auteur(s)?|redactie|geschreven door|gepubliceerd( op| door)?|bijgewerkt( op| om)?|aangepast( op| om)?|geüpdatet( op| om)?|laatste update|laatst (gewijzigd|bijgewerkt)|geplaatst( op| door| in)?|verschenen( op)?|leestijd|luistertijd|datum|over de (auteur|maker)s?|publicatiedatum|update|eindredactie|samenstelling|montage|camera|vertaling|research|met medewerking van|m\\.m\\.v)( ?:| \\d.{0,60}[^.]$| (vandaag|gisteren|zojuist)( om)?.{0,20}$)|(anp|belga|afp|reuters|ap|dpa|novum|bnr|bloomberg)( ?[/-] ?[a-z]+)*\\)?$|(gepubliceerd|bijgewerkt|aangepast|laatst)[^.]{0,25} \\d{1,2}[ ./-][a-z\\d]+[ ./-]\\d{2,4}[^.]{0,40}$|[^.!?]{3,40}, (correspondent|verslaggever|redacteur|redactie) [^.!?]{2,30}$|noo?t(en)? voor de redactie|niet voor publicatie",
      removes: 'Door: Anna Vos',
      keeps: 'Door het raam zag men de zee en twee boten.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        '((ma|di|wo|do|vr|za|zo)[a-z]*,? )?\\d{1,2} (jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.?,? (\\d{4})?( ?[-–—|,•]| om)* ?\\d{1,2}[:.u]\\d\\d( .{0,25})?|(vandaag|gisteren)( om|,)? \\d{1,2}[:.u]\\d\\d( .{0,25})?|\\d+ ?(minuten|minuut|min|uur|uren|dagen|dag|weken|week|maanden) geleden|\\d+ ?(min(uten|uut)?\\.?) (leestijd|lezen|leesduur|luistertijd|luisteren)|leestijd.{0,15}|(de )?redactie( .{2,15})?|(anp|belga|afp|reuters|ap|novum)( ?[/-] ?(anp|belga|afp|reuters|ap|rtr|epa))*|over (de|deze) (auteur|schrijver|maker|journalist)s?|meer van (deze|de) auteur|alle (artikelen|berichten|verhalen) (van|door) (deze auteur|.{3,30})|((politiek|eind|web|chef|sport|buitenland|nieuws|online) ?-?)?(redacteur|verslaggever|correspondent|columnist|journalist|freelancejournalist|redactrice|medewerker)( (politiek|sport|economie|cultuur|buitenland|binnenland|media|tech|online|wonen|klimaat|wetenschap|onderwijs|zorg|justitie|koningshuis))?|(eind)?redactie: .{3,40}',
      removes: '3 mei 2024 om 10:30',
      keeps: '3 mei 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        '(dit|het|deze) (artikel|stuk|verhaal|bericht|tekst|interview|opiniestuk|column) (is |werd |verscheen |komt |stond )(eerder |oorspronkelijk |eerst |ook |mede |al )*(verschenen|gepubliceerd|geplaatst|geschreven|vertaald|aangepast|geüpdatet|bijgewerkt|tot stand|gemaakt|uit|in|op|bij)\\b[^.]{0,20}(in|op|bij|door|om|uit|met|voor|gekomen|toen)?\\b|(met medewerking|m\\.m\\.v\\.?|met bijdragen?) van [^.,;]{3,60}\\.?$|(werkte|werkten|droeg|droegen) (mee aan|bij aan) (dit|deze) (artikel|verhaal|productie|stuk)|vertaling:? [a-zà-ÿ]+ [^.,;:]{3,30}\\.?$|^(afbeelding|beeld|illustratie|foto)[^.]{0,15}(gemaakt|gegenereerd|gecreëerd) (met|door)( behulp van)? (ai|kunstmatige)|^met dank aan [^.,]{3,30}\\W*$',
      removes: 'Dit artikel verscheen eerder op De Kade.',
      keeps: 'Het artikel van de wet geldt voor iedereen, ook voor wie in de krant schrijft.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        '^(?!.* (zegt|zei|vertelt|stelt|aldus|volgens)\\b)(?!(de|het|een|deze|die|dit|hij|zij|ze) )[^.?!"“]{3,60} (is|werkt als|was) (een |de |als )?((freelance|politiek|onderzoeks|wetenschaps|sport|buitenland|tech|economie|hoofd|eind|chef|web)?-? ?)*(journalist|redacteur|verslaggever|correspondent|columnist|schrijver|redactrice|hoofdredacteur|publicist|blogger|fotograaf|podcastmaker)\\b[^.]{0,140}(\\b(bij|voor|van|over|en|op|in)\\b|\\.$)|^(?!(de|het|een|deze|die|dit|hij|zij|ze|wie) )[^.?!,]{3,40} (schrijft|bericht|blogt) (over|voor|elke|iedere|wekelijks|als|op|sinds) [^.?!"“]{3,100}\\.?$|^(schrijft|werkt|studeerde|is (freelance|redacteur|verslaggever|journalist)) [^?!"“]{10,}(redact|journalist|schrijft|verslag|artikelen|nieuws)',
      removes: 'Anna Vos is redacteur bij De Kade.',
      keeps: 'De veerboot was weer te laat, en de menigte was al naar huis.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        "(foto'?s?|beeld|bron|illustratie|afbeelding|fotografie|video|infographic|kaart|screenshot|credits?|copyright foto|archief(foto|beeld)|still) ?(:|©|door:|/) ?[^.]{1,70}$|\\((foto|beeld|anp|afp|reuters|getty|archief|ap|epa|belga|links|rechts|midden|illustratie|screenshot|bron|rv|eigen foto)[^)]{0,60}\\)\\.?$|/ ?(anp|afp|reuters|getty|belga|shutterstock|epa|ap|hollandse hoogte|photo ?news|pro shots|unsplash|nurphoto|alamy|dpg media|isopix|orange pictures|rv|archief)\\b|getty images|shutterstock|istock\\b|adobe ?stock|hollandse hoogte|pro shots|© ?[A-Z][^.]{2,60}$|(^|[(.–—|:] ?)(archief|stock|illustratie|sfeer|symbool)(foto|beeld)( (uit|van) [^.]{3,25}| (anp|afp|reuters|getty|belga)[^.]{0,20}|[,/:] ?[^.]{2,25})?\\.?\\)?$|^(foto|beeld|video) (ter illustratie|uit archief|anp|afp|reuters|getty|belga|rv|archief|eigen|ap|via|\\d)[^.]{0,40}$|(foto|beeld|afbeelding) (is )?ter illustratie|^(op de foto|links|rechts|boven|onder)( (boven|onder|in het midden))? ?:|^foto \\d+ (van|/) ?\\d+|^\\d+ (van|/) \\d+$|^(vergroot|vergroot (de )?(foto|afbeelding)|bijschrift (tonen|verbergen)|bekijk (foto|afbeelding)|sluiten|uitklappen|open galerij)$|^beeld (?!(van|uit|en|in|op|is|dat|voor|bij|de|het|een|nog|over|geeft)\\b)[a-zà-ÿ'-]{2,} (?!(is|van|in|op|de|het|een)\\b)[a-zà-ÿ'-]{2,}( [a-zà-ÿ'-]+)?( ?/ ?[^.]{2,30})?$|^(foto|beeld|illustratie|fotografie) (door|van) (?!(de|het|een)\\b)[^.,;:!?]{3,40}( (op|via) (unsplash|pixabay|pexels))?$|(pixabay|unsplash|pexels|depositphotos)( |\\)|$|/|\\.)",
      removes: 'De brug in mei. Foto: Anna Vos/ANP',
      keeps: 'De foto werd gemaakt door een man die de zee nooit zag.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        "alle rechten (zijn )?voorbehouden|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|(^|(ons|onze|lees|bekijk|het|zie|de) )(privacybeleid|privacyverklaring|privacystatement|privacy policy|cookiebeleid|cookieverklaring|cookiestatement)( (van (ons|deze|onze)|[|–—-]|en (de|het|onze|algemene))|[.!|]|$)|(^|[|] ?)(algemene voorwaarden|gebruiksvoorwaarden|colofon|disclaimer)( ?[|–—-]|$)|(onze|de) (algemene voorwaarden|gebruiksvoorwaarden) (van (ons|deze|onze)|zijn van toepassing|en (het|ons|onze))|(niets uit deze|deze|artikelen|overname|overnemen|verveelvoudig)[^.]{0,60}(uitgave|zonder (voorafgaande |schriftelijke |uitdrukkelijke )*toestemming)[^.]{0,40}(verboden|niet toegestaan|overgenomen|verveelvoudigd|gepubliceerd|gekopieerd|van de|$)|(tekst- en datamining|text and data mining)|dit artikel (is|werd) (geschreven op persoonlijke titel|een opiniebijdrage)|(de )?(auteur|columnist|schrijver) (schrijft|doet dit|heeft) [^.]{0,20}(op persoonlijke titel|deze column op)|(meningen|opinies|standpunten|visie)[^.]{0,60}(van de auteur|van de schrijver|niet noodzakelijk|persoonlijke titel|niet per se)[^.]{0,40}|(geen|vormt geen|is geen|niet bedoeld als) (persoonlijk |individueel |professioneel |medisch |financieel |beleggings)?(beleggingsadvies|advies|financieel advies|aanbeveling)[^.]{0,40}(tot|belegg|arts|aankoop|koop|om te|raadpleeg|$)|(dit artikel|deze tekst|deze samenvatting|dit bericht) (is|werd) [^.]{0,40}(met (behulp van )?(ai|kunstmatige intelligentie|artificiële)|automatisch|door ai)[^.]{0,60}|gegenereerd (door|met) (ai|kunstmatige)[^.]{0,40}$|creative commons|wat kost gokken jou|speel bewust|stop op tijd[^.]{0,6}18|(beleggen|gokken)[^.]{0,40}(risico'?s|verslavend)[^.]{0,20}(verlies|inleg|18|$)",
      removes: 'Alle rechten voorbehouden.',
      keeps: 'De rechten van de vrouw waren het thema van de avond.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        '(aanvulling|noot van de (redactie|vertaler|auteur)|naschrift( (van de )?redactie)?|(opmerking|mededeling) van de redactie|redactionele noot|disclaimer|verantwoording|update( \\([^)]*\\))?|n\\.?v\\.?d\\.?r|red)( \\([^)]*\\)| \\d[^:]{2,20})?( ?:| [–—] )',
      removes: 'Noot van de redactie: dit stuk stond eerst in de papieren krant.',
      keeps: 'Correctie van de koers bleef uit, en de boot liep vast.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(deze|onze) (web)?site (gebruikt|maakt gebruik van|plaatst) [^.]{0,30}cookies|(^|[.!] )(wij|we|[\\w.]+ en (haar|onze|zijn|\\d+)[^.]{0,20}partners) (gebruiken|plaatsen|slaan)[^.]{0,40}(cookies|informatie|gegevens)|(accepteer|aanvaard|sta|geef toestemming|accepteren)( je| jij|t u)?( de| alle| onze| eerst| hier| marketing| social media)*[- ]?cookies?\\b[^.]{0,40}(om|te|toe|voor|$|[.!])|(om|voor) (deze|dit|de) (inhoud|video|content|bericht|tweet|post|element|fragment|podcast)[^.]{0,30} te (bekijken|zien|tonen|beluisteren|laden|kunnen)[^.]{0,80}(cookies|toestemming|accept|klik|instelling)|(hier|op deze plek) (staat|stond|zie je|ziet u|tonen we)[^.]{0,40} (ingeladen|content|inhoud|inhoud uit|een (tweet|video|bericht|instagram))[^.]{0,80}(cookie|toestemming|social|extern|tonen)|(deze|dit) (inhoud|content|externe inhoud|element|bericht|video) (komt van|is afkomstig van|wordt (niet getoond|geladen|geblokkeerd|aangeboden)|kan niet (worden )?(getoond|weergegeven)|bevat (cookies|tracking))|(cookie|privacy)-?(instellingen|voorkeuren)|(je|uw|jouw) (cookie|toestemming)[^.]{0,40}(aanpassen|wijzigen|intrekken|instellingen|voorkeuren)|(schakel|zet|gebruikt|hebt|heeft)[^.]{0,30}(ad ?-?block(er)?|advertentieblokker|reclameblokker)|(externe|social media|sociale media)[- ](inhoud|content)[^.]{0,30}(tonen|toestaan|geblokkeerd|laden|cookies)|(doorgaan|akkoord|verder) (met cookies|zonder (te )?accepteren)|(we hebben|wij vragen|hiervoor hebben we) (hiervoor |hier )?(je|uw|jouw) toestemming',
      removes: 'Deze website gebruikt cookies.',
      keeps: 'De toezichthouder beboette het bedrijf dat cookies plaatste zonder te vragen.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        '(je|uw|deze|jouw) (web)?browser (ondersteunt|wordt niet|is (verouderd|niet)|kan).*|(deze |de )?(video|audio|afbeelding|inhoud|content|podcast|uitzending|livestream)( is| kan| wordt)? (niet (meer )?(beschikbaar|afgespeeld|geladen|worden|langer)|geblokkeerd|verwijderd|van de dag|van vandaag)( .{0,30})?|(schakel|zet) javascript (in|aan).*|javascript (is|moet|staat) .{0,40}|(aan het )?laden( .{0,15})?|(even geduld|een moment geduld).{0,20}|(speel|afspelen|play|pauze|pauzeren|start|bekijk|beluister|luister|hervat|kijk|herhaal|opnieuw afspelen)( (de |het |dit |deze )?(af|video|audio|podcast|fragment|clip|trailer|uitzending|livestream|live|aflevering|artikel|geluid))*( ?[\\d:]+)?|(geluid|ondertiteling|ondertitels|audio|dempen) ?(aan|uit|inschakelen|uitschakelen|aanzetten)?|(video|foto|beeld|quote|plaatje|cartoon|poll|stelling|vraag) van de (dag|week)|(stem( (nu|hier|mee))?|stemmen|poll|stelling|bekijk (de )?(resultaten|uitslag)|toon (de )?resultaten|bedankt voor (je|uw) stem|je hebt al gestemd)|[\\d.,]+ stemmen|volledig scherm|schermvullend|transcript|(er is iets|er ging iets|er is een fout|oeps).{0,20}(mis|fout|misgegaan|opgetreden).{0,40}|(ververs|herlaad) (de|deze) pagina.*|(koop|bestel|reserveer) (hier |nu )?(je |uw )?(tickets?|kaartjes|kaarten|plaatsen)( .{0,30})?|weer(bericht| vandaag|sverwachting)|(klik|tik) (hier )?om (te (vergroten|luisteren|bekijken|starten|spelen|activeren)|af te spelen|de video.*|geluid.*)|stem (nu |ook )?mee[:!].{0,90}|(stem|poll|stelling): .{5,100}',
      removes: 'Je browser ondersteunt geen video.',
      keeps: 'De video was niet van die dag.',
    },
  ],
};
