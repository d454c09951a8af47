/** How a correction of the story is worded in a language. Patterns in small letters. */
export interface CorrectionWords {
  readonly code: string;
  /** What stands before its colon: "Correction, May 3:". */
  readonly label: string;
  /** What it says, wherever in it. */
  readonly says: string;
  readonly restores: string;
  readonly leaves: string;
}

/**
 * What newsrooms write where they put a story right. It is part of the story, while notes on how to report a mistake, and
 * where they write that they do, are not. Own list, after the forms that newsrooms state in their rules on corrections.
 */
export const correctionWords: readonly CorrectionWords[] = [
  {
    code: 'en',
    label: 'correction|clarification|corrected|erratum',
    says: "(earlier|previous|original|initial) version of (this|these|the) ([a-z'-]+ )?(article|story|column|post|piece|report|review|essay|interview|newsletter|page|headline|caption|tables?|charts?|maps?|graphics?)|(earlier|previous) version (said|stated|gave|misstated|incorrectly|wrongly)|this (article|story|column|post|piece|report) (was|has been) (amended|corrected|clarified|edited|updated) (on|at|to|after|with|because)",
    restores: 'Correction, May 3: An earlier version of this story gave the wrong year.',
    leaves: 'Corrections and complaints are read by the editor every morning.',
  },
  {
    code: 'de',
    label: 'korrektur|korrekturhinweis|berichtigung|richtigstellung',
    says: '(früheren?|vorherigen?|ursprünglichen?|ersten?|älteren?) (version|fassung) (dieses|des|der|dieser|hieß|stand|hatten|war)|(dieser|der) (artikel|text|beitrag) wurde .{0,40}(korrigiert|berichtigt|geändert)',
    restores: 'In einer früheren Version dieses Artikels hieß es, die Brücke sei seit Mai zu.',
    leaves: 'Korrekturen nimmt die Redaktion unter korrektur@bote.example entgegen.',
  },
  {
    code: 'fr',
    label: 'rectificatif|correction|erratum|précision',
    says: 'version (antérieure|précédente|initiale) (de |du |indiquait|affirmait|disait)|(cet article|ce texte) a été (corrigé|modifié|rectifié|actualisé|mis à jour) (le |à |pour |après )',
    restores: 'Rectificatif : le pont est fermé depuis le mois de mai, et non depuis juin.',
    leaves: 'La correction des copies a pris toute une semaine.',
  },
  {
    code: 'es',
    label: 'corrección|correcciones|fe de erratas?|fe de errores|rectificación|aclaración',
    says: 'versión (anterior|previa|inicial|original) de (este|esta) (artículo|noticia|nota|texto|información)|(este|esta) (artículo|noticia|nota|texto|información) (ha sido|fue) (corregid|modificad|rectificad|actualizad)[oa] ',
    restores: 'Fe de errores: el puente está cerrado desde mayo, y no desde junio.',
    leaves: 'La corrección de los exámenes llevó toda una semana.',
  },
  {
    code: 'pt',
    label: 'correção|correcção|errata|retificação|rectificação|esclarecimento|erramos',
    says: 'versão (anterior|inicial|original) (deste|desta|do|da|dizia|informava)|(este|esta|o|a) (artigo|texto|notícia|reportagem|matéria) foi (corrigid|retificad|alterad)[oa]',
    restores: 'Errata: a ponte está fechada desde maio, e não desde junho.',
    leaves: 'A correção das provas levou uma semana inteira.',
  },
  {
    code: 'it',
    label: 'correzione|errata corrige|rettifica|precisazione',
    says: "(precedente versione|versione precedente|prima versione) (di questo|del|dell'|dell’|riportava|diceva)|(questo articolo|il testo|l'articolo|l’articolo) è stato (corretto|modificato|rettificato)",
    restores: 'Rettifica: il ponte è chiuso da maggio, non da giugno.',
    leaves: 'La correzione dei compiti è durata una settimana intera.',
  },
  {
    code: 'nl',
    label: 'correctie|rectificatie|rechtzetting',
    says: 'eerdere versie (van dit|van deze|stond|werd|was)|dit (artikel|stuk|bericht) is .{0,30}(aangepast|gecorrigeerd|gewijzigd)',
    restores: 'In een eerdere versie van dit artikel stond het verkeerde jaar.',
    leaves: 'Correctie van de koers bleef uit, en de boot liep vast.',
  },
  {
    code: 'sv',
    label: 'rättelse|rättat|korrigering|förtydligande',
    says: 'tidigare version av (artikeln|texten|den här|denna)|(artikeln|texten) har (rättats|korrigerats)',
    restores: 'Rättelse: I en tidigare version av artikeln stod fel årtal.',
    leaves: 'Rättelsen av kursen kom för sent, och båten gick på grund.',
  },
  {
    code: 'da',
    label: 'rettelse|berigtigelse|præcisering',
    says: 'tidligere (version|udgave) af (artiklen|denne)|artiklen er (rettet|præciseret)',
    restores: 'Rettelse: Broen har været lukket siden maj og ikke siden juni.',
    leaves: 'Rettelsen af kursen kom for sent, og båden gik på grund.',
  },
  {
    code: 'nb',
    label: 'rettelse|rettet|presisering',
    says: 'tidligere (versjon|utgave) av (saken|artikkelen|denne)|(saken|artikkelen) (er|ble) (rettet|endret|presisert)',
    restores: 'I en tidligere versjon av saken sto det feil årstall.',
    leaves: 'Rettelsen av kursen kom for sent, og båten gikk på grunn.',
  },
  {
    code: 'fi',
    label: 'oikaisu|korjaus|korjattu|tarkennus',
    says: '(jutun|artikkelin|uutisen|tekstin) (aiemmassa|aikaisemmassa) versiossa|(juttua|artikkelia|uutista|tekstiä) on (korjattu|oikaistu)',
    restores: 'Oikaisu: Silta on ollut kiinni toukokuusta, ei kesäkuusta.',
    leaves: 'Korjaus kesti viikon, ja silta oli koko ajan kiinni.',
  },
  {
    code: 'pl',
    label: 'sprostowanie|korekta|errata',
    says: '(poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji (tego |artykułu|tekstu)',
    restores: 'W poprzedniej wersji tego artykułu podano zły rok.',
    leaves: 'Korekta kursu przyszła za późno i łódź osiadła na mieliźnie.',
  },
  {
    code: 'cs',
    label: 'oprava|opraveno|upřesnění',
    says: '(předchozí|původní|dřívější) verz[ei] (článku|textu|tohoto)',
    restores: 'V původní verzi článku byl uveden špatný rok.',
    leaves: 'Oprava mostu trvala týden a auta jezdila oklikou.',
  },
  {
    code: 'hu',
    label: 'helyesbítés|helyreigazítás|javítás|pontosítás',
    says: '(cikk|cikkünk|írás|írásunk) (korábbi|előző|eredeti) (verziójában|változatában)',
    restores: 'Cikkünk korábbi verziójában rossz évszám szerepelt.',
    leaves: 'A javítás egy hétig tartott, és a híd végig zárva volt.',
  },
  {
    code: 'ro',
    label: 'erată|corecție|corectură|rectificare|precizare',
    says: 'versiune anterioară a (acestui|articolului|textului)|acest articol a fost (corectat|modificat)',
    restores: 'Într-o versiune anterioară a acestui articol era trecut alt an.',
    leaves: 'Corecția de curs a venit prea târziu, iar barca a eșuat.',
  },
  {
    code: 'el',
    label: 'διόρθωση|διευκρίνιση|επανόρθωση',
    says: 'προηγούμενη (έκδοση|εκδοχή|μορφή) του',
    restores: 'Διόρθωση: Η γέφυρα είναι κλειστή από τον Μάιο και όχι από τον Ιούνιο.',
    leaves: 'Η διόρθωση της πορείας άργησε, και η βάρκα προσάραξε.',
  },
  {
    code: 'tr',
    label: 'düzeltme|tekzip',
    says: '(haberin|yazının|makalenin) (önceki|ilk|daha önceki) (sürümünde|halinde|versiyonunda)',
    restores: 'Bu haberin önceki sürümünde yıl yanlış yazılmıştı.',
    leaves: 'Düzeltme geç geldi ve tekne karaya oturdu.',
  },
  {
    code: 'ru',
    label: 'исправление|исправлено|поправка|уточнение',
    says: '(более ранней|предыдущей|первоначальной|прежней) версии (этой|этого|статьи|материала|текста|новости)',
    restores: 'В предыдущей версии этой статьи был указан неверный год.',
    leaves: 'Исправление курса пришло слишком поздно, и лодка села на мель.',
  },
  {
    code: 'uk',
    label: 'виправлення|виправлено|уточнення|спростування',
    says: '(попередній|ранішій|початковій) версії (цієї|цього|статті|матеріалу|тексту|новини)',
    restores: 'У попередній версії цієї статті було вказано неправильний рік.',
    leaves: 'Виправлення курсу прийшло запізно, і човен сів на мілину.',
  },
  {
    code: 'bg',
    label: 'поправка|корекция|уточнение',
    says: '(по-ранна|предишна|първоначална) версия на (тази|този|статията|материала)',
    restores: 'Поправка: Мостът е затворен от май, а не от юни.',
    leaves: 'Корекцията на курса дойде късно и лодката заседна.',
  },
  {
    code: 'sr',
    label: 'ispravka|ispravak|исправка',
    says: '(prethodnoj|ranijoj|prvobitnoj) verziji (ovog|teksta|članka)|(претходној|ранијој|првобитној) верзији (овог|текста)',
    restores: 'U ranijoj verziji ovog teksta bila je pogrešna godina.',
    leaves: 'Ispravka kursa stigla je kasno i čamac se nasukao.',
  },
  {
    code: 'ca',
    label: "correcció|fe d'errates|fe d’errates|rectificació|esmena",
    says: "versió anterior d['’](aquest|aquesta)",
    restores: 'Rectificació: el pont és tancat des del maig i no des del juny.',
    leaves: 'La correcció dels exàmens va durar tota una setmana.',
  },
  {
    code: 'ar',
    label: 'تصحيح|تصويب|توضيح',
    says: '(نسخة|صيغة) سابقة من (هذا|هذه)',
    restores: 'تصحيح: الجسر مغلق منذ مايو وليس منذ يونيو.',
    leaves: 'استغرق تصحيح الامتحانات أسبوعا كاملا.',
  },
  {
    code: 'fa',
    label: 'اصلاحیه|تصحیح',
    says: 'نسخه (قبلی|پیشین) این',
    restores: 'اصلاحیه: پل از ماه مه بسته است و نه از ژوئن.',
    leaves: 'تصحیح برگه‌ها یک هفته تمام طول کشید.',
  },
  {
    code: 'he',
    label: 'תיקון|תיקון טעות|הבהרה',
    says: 'בגרסה (קודמת|מוקדמת) של',
    restores: 'תיקון: הגשר סגור מאז מאי ולא מאז יוני.',
    leaves: 'תיקון הגשר נמשך שבוע שלם והכביש היה סגור.',
  },
  {
    code: 'hi',
    label: 'भूल सुधार|भूल-सुधार|शुद्धि पत्र|स्पष्टीकरण',
    says: 'इस (लेख|ख़बर|खबर|रिपोर्ट) के (पिछले|पहले के) संस्करण',
    restores: 'भूल सुधार: पुल मई से बंद है, जून से नहीं।',
    leaves: 'सुधार का काम एक हफ़्ते तक चला और पुल बंद रहा।',
  },
  {
    code: 'ja',
    label: '訂正|お詫びと訂正|おわびと訂正',
    says: '(当初|以前)の(記事|版)で|初出時、',
    restores: '訂正：橋が閉鎖されたのは六月ではなく五月からでした。',
    leaves: '市は計画の訂正を求められたが、橋は閉じたままだった。',
  },
  {
    code: 'ko',
    label: '바로잡습니다|정정|정정보도',
    says: '(이전|앞선|최초) 버전의? (이 )?(기사|글)',
    restores: '바로잡습니다: 다리는 유월이 아니라 오월부터 닫혀 있습니다.',
    leaves: '시는 계획을 정정하라는 요구를 받았지만 다리는 닫혀 있었다.',
  },
  {
    code: 'zh',
    label: '更正|勘误|勘誤|更正启事|更正啟事',
    says: '(本文|文章|报道|報道|報導)(的)?(早前|此前|先前|较早|較早)(的)?版本',
    restores: '更正：大桥自五月起关闭，而不是自六月起。',
    leaves: '市政府被要求更正计划，但大桥一直关闭。',
  },
  {
    code: 'id',
    label: 'koreksi|ralat|klarifikasi',
    says: 'versi (sebelumnya|awal) (dari )?(artikel|berita) ini|(artikel|berita) ini (telah|sudah) (dikoreksi|diralat)',
    restores: 'Ralat: Jembatan ditutup sejak Mei, bukan sejak Juni.',
    leaves: 'Koreksi arah datang terlambat dan perahu itu kandas.',
  },
  {
    code: 'vi',
    label: 'đính chính|cáo lỗi',
    says: 'phiên bản trước của bài',
    restores: 'Đính chính: Cây cầu đóng từ tháng năm, không phải từ tháng sáu.',
    leaves: 'Việc đính chính kéo dài một tuần và cây cầu vẫn đóng.',
  },
];
