/**
 * Words that stand around the names in a byline, in lower case. `before`: opens the line ("by"); `and`: parts two names;
 * `after`: follows a name and belongs to it no more. Parted by bars.
 */
export const bylineWords = {
  before:
    'by|written by|words|article by|words by|story by|report by|reported by|posted by|published by|text by|author|authors|autor|autorin|autoren|autora|autores|auteur|auteurs|autore|autori|von|ein beitrag von|eine analyse von|ein kommentar von|ein gastbeitrag von|artikel von|ein artikel von|eine reportage von|interview von|ein interview von|veröffentlicht von|geschrieben von|verfasst von|text|texte|texto|tekst|teksti|testo|par|propos recueillis par|publié par|écrit par|por|escrito por|publicado por|una crónica de|escribe|escriben|un artículo de|autorzy|autorki|autorka|di|a cura di|scritto da|pubblicato da|door|geschreven door|geplaatst door|gepubliceerd door|av|af|skrevet av|skrevet af|napsal|napsala|opracował|opracowała|szerző|автор|авторы|текст|автори|yazan|yazar|haber|muhabir|από|γράφει ο|γράφει η|του|της|بقلم|كتب|كتبت|إعداد|الكاتب|نوشته|نویسنده|گزارش از|به قلم|מאת|כתב|כתבה|记者|本报记者|作者|撰文|文|記者|執筆|글|기자명|लेखक|द्वारा|oleh|penulis|tác giả|bởi|scris de|de către|írta',
  /** How a line goes on behind a name when it says what its owner does for the paper. */
  role: String.raw`(?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|writer|columnist|editor|journalist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|corresponsal|periodista|giornalista|inviat[oa]|corrispondente|repórter|jornalista|verslaggever|dziennikar(?:z|ka)|újságíró|toimittaja|muhabir|корреспондент)(?![\p{L}])`,
  /** What goes on from a name to the place that its owner was sent to. */
  sent: String.raw`[,\s]\s*(?:(?:dal )?(?:nostr[oa] )?inviat[oa]|envoyée?(?: spéciale?)?|enviad[oa](?: especial)?|corrispondente|correspondant[ea]?|corresponsal)\s(?:ad?|à|en|da|dans?|em)\s.*$`,
  /** What opens the credit of a picture. */
  picture:
    'photographs?|photos?|photography|pictures?|images?|illustrations?|graphics|fotos?|fotografías?|fotografie|grafik|gráficos|ilustraciones|kuvat?|zdjęcia|foto:|kamera|camera|video|фото|تصوير|צילום|摄影|写真|撮影|사진',
  and: 'and|und|et|y|e|en|och|og|ja|i|oraz|a|и|та|ve|και|و|ו|dan|và|și|és|with|mit|con|avec|com|met|and by',
  after: 'oprac\\.|opr\\.|記者|기자|记者|特派員|특파원|通訊員|通讯员|編集委員|論説委員',
} as const;

/** Words that make a byline's part something other than a person: wires, desks, offices, companies; whole words, lower case. */
export const notPeople = {
  wires:
    'reuters|afp|ap|dpa|ansa|efe|aap|tass|sid|sda|apa|pti|ani|ians|lusa|belga|anp|ntb|ritzau|stt|pap|čtk|ctk|mti|upi|kna|epd|kyodo|yonhap|xinhua|bloomberg|interfax|tanjug|hina|europapress|agerpres|unian|ria|рбк|тасс|риа|интерфакс|新华社|共同通信|時事通信|연합뉴스|رويترز|أ ف ب|ایسنا|مهر|ایرنا',
  desks:
    'staff|super user|haber merkezi|merkezi|oprac.|opr.|fot.|fot|zdj.|reporting|redacția|redacţia|today|agency|agencies|agence|agentur|agenturen|agencia|agencias|agência|agenzia|agentschap|editorial|editors|desk|newsdesk|newsroom|redaktion|redaktionen|redaction|rédaction|redacción|redação|redazione|redactie|redakcja|redakce|redaksi|redaktio|redaktionen|редакция|редакція|toimitus|szerkesztőség|team|crew|admin|administrator|webmaster|contributor|contributors|guest|wire|wires|bureau|department|newspaper|newspapers|magazine|network|group|grupo|gruppo|gruppe|grupa|groupe|ediciones|edizioni|éditions|verlag|wydawnictwo|publishing|publishers|inc|inc.|ltd|llc|gmbh|corp|corporation|company|association|institute|council|university|college|faculty|academy|museum|library|hospital|ministry|government|foundation|committee|unknown|anonymous|anonymus|undefined|null|none|online|service|services|release|sponsored|advertorial|partner|partners|podcast|newsletter|communications|technologies|comments|social|links|icon|archive|view|says|share|follow|updated|published|publication|subscribe|minutes|read|min|photo|photos|photograph|photography|image|images|video|illustration|foto|fotos|فريق|تحرير|التحرير|وكالات|تحریریه|מערכת|डेस्क|ब्यूरो|संवाददाता|编辑部|編集部|本报讯|news|nieuws|nachrichten|noticias|notizie|actualités|новости|press|presse|prensa|media|medien|times|tribune|gazette|chronicle|examiner|observer|associated|standard|copyright|rights|reserved|all|the|home|more|about|here|click|www',
  titles:
    'editor|reporter|correspondent|writer|columnist|chief|producer|journalist|director|professor|analyst|specialist|critic|photographer|fellow|president|ceo|manager|redakteur|redakteurin|redakteure|korrespondent|korrespondentin|reporterin|journaliste|envoyé|envoyée|corresponsal|periodista|redactor|redactora|repórter|jornalista|correspondente|giornalista|inviato|inviata|corrispondente|redactrice|redacteur|verslaggever|correspondente|reportér|dziennikarz|korespondent|корреспондент|обозреватель|журналист|muhabir|مراسل|مراسلة|خبرنگار|כתבת|特派员|senior|political|politics|economics|business|sports|health|science|foreign|diplomatic|environment|technology|education|national|international|local|head|deputy|assistant|associate|investigations|investigative|chefredakteur|ressortleiter|leiter|leiterin',
} as const;

/** Small words within names of people, as a pattern in small letters. */
export const nameParticles = String.raw`^(?:de|del|della|di|da|do|dos|das|du|des|le|la|el|al|van|von|vom|zu|zur|zum|der|den|ter|ten|bin|binti|binte|bint|ben|ibn|abu|y|e|i|af|av|und|mac|o|[’']t|d[’']\p{L}+|l[’']\p{L}+|al-\p{L}+|el-\p{L}+)$`;

/** What is printed beside the time of a change: a pattern, in small letters, since one for either case in every script is dear to make. */
export const changeWords = String.raw`\b(?:updated?|modified|changed|aktualisiert|geändert|stand|actualizado|actualizada|mis à jour|modifié|aggiornat|atualizad|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizov|modific|frissítve)|обновлен|оновлен|تحديث|به‌روز|עודכן|更新|수정`;
