/**
 * What pages that are no story say of themselves, in small letters, parted by bars; words of all languages together,
 * since a page's interface is not always in its language. Used for headings, titles and short blocks, never for a
 * sentence of a story.
 */
export const pageWords = {
  error:
    'finns inte längre|är borttagen|har tagits bort|findes ikke længere|er fjernet|finnes ikke lenger|on poistettu|mudou de endereço|cambiado de dirección|a changé d’adresse|ha cambiato indirizzo|is verhuisd|ist umgezogen|nie jest już dostępn|již není dostupn|már nem érhető el|nu mai este disponibil|artık mevcut değil|больше не доступ|удалена|видалено|temporarily unavailable|story unavailable|unavailable due to legal reasons|has moved|you have been blocked|nicht mehr verfügbar|n’existe plus|n’est plus disponible|ya no está disponible|non è più disponibile|não está mais disponível|niet meer beschikbaar|已删除|掲載期間が終了|page not found|not found|404|page no longer exists|page does not exist|no longer available|something went wrong|an error occurred|internal server error|service unavailable|bad gateway|access denied|forbidden|under maintenance|scheduled maintenance|down for maintenance|be back soon|back shortly|seite nicht gefunden|nicht gefunden|wartungsarbeiten|zugriff verweigert|ein fehler ist aufgetreten|page introuvable|page non trouvée|introuvable|erreur 404|en maintenance|accès refusé|une erreur est survenue|página no encontrada|no encontrada|no existe|en mantenimiento|acceso denegado|pagina non trovata|non trovata|manutenzione|accesso negato|página não encontrada|não encontrada|em manutenção|acesso negado|pagina niet gevonden|niet gevonden|onderhoud|sidan hittades inte|sidan kunde inte hittas|siden blev ikke fundet|siden finnes ikke|sivua ei löytynyt|nie znaleziono|strona nie istnieje|przerwa techniczna|stránka nenalezena|nenalezena|údržba|az oldal nem található|pagina nu a fost găsită|sayfa bulunamadı|bakım çalışması|η σελίδα δεν βρέθηκε|страница не найдена|технические работы|сторінку не знайдено|الصفحة غير موجودة|غير موجودة|الصيانة|صفحه یافت نشد|پیدا نشد|הדף לא נמצא|לא נמצא|页面不存在|找不到|未找到|维护|ページが見つかりません|見つかりません|メンテナンス|페이지를 찾을 수 없습니다|점검|halaman tidak ditemukan|không tìm thấy|पृष्ठ नहीं मिला|ไม่พบหน้า',
  login:
    'log in|login|log on|sign in|signin|sign into|forgot password|forgot your password|reset your password|create an account|create account|register|anmelden|einloggen|anmeldung|passwort vergessen|konto erstellen|registrieren|se connecter|connexion|identifiez-vous|mot de passe oublié|créer un compte|iniciar sesión|inicia sesión|acceder|contraseña|crear una cuenta|regístrate|accedi|password dimenticata|registrati|entrar|esqueceu a senha|palavra-passe|inloggen|wachtwoord vergeten|logga in|log ind|logg inn|kirjaudu|zaloguj|logowanie|nie pamiętasz hasła|přihlásit|přihlášení|bejelentkezés|autentificare|giriş yap|σύνδεση|войти|вход|увійти|تسجيل الدخول|ورود|כניסה|התחברות|登录|登入|ログイン|로그인|masuk|đăng nhập|लॉग इन|เข้าสู่ระบบ',
  consent:
    'accept all|reject all|privacy settings|spam, fraud|technologien|finalité|sans accepter|accepter|aceptar|rechazar|accetta|rifiuta|terze parti|aceitar|akzeptieren|ablehnen|accepteren|weigeren|cookie|cookies|consent|your privacy|personal data|our partners|partners|vendors|legitimate interest|advertising|personalised|personalized|preferences|device|withdraw|einwilligung|zustimmung|datenschutz|personenbezogene|drittanbieter|werbung|widerrufen|endgerät|consentement|données personnelles|partenaires|publicité|traceurs|intérêt légitime|consentimiento|datos personales|socios|publicidad|dispositivo|consenso|dati personali|pubblicità|fornitori|interesse legittimo|consentimento|dados pessoais|parceiros|publicidade|toestemming|persoonsgegevens|advertenties|samtycke|personuppgifter|samtykke|suostumus|evästeet|zgoda|zgody|zgodę|dane osobowe|danych osobowych|partnerzy|partnerów|reklam|plików cookie|souhlas|osobní údaje|hozzájárulás|sütik|consimțământ|çerez|izin|συγκατάθεση|файлы cookie|персональных данных|согласие|згода|ملفات تعريف الارتباط|موافقة|موافقتك|البيانات الشخصية|شركاؤنا|شركائنا|الإعلانات|کوکی|رضایت|עוגיות|הסכמה|同意|隐私|个人信息|个人数据|广告|合作伙伴|個人データ|個人情報|広告|パートナー|端末|クッキー|プライバシー|쿠키|개인정보|동의|광고',
  search:
    'search results|results for|results found|your search|suchergebnisse|treffer|ergebnisse für|suche nach|résultats|résultats de recherche|resultados|resultados de búsqueda|risultati|risultati della ricerca|resultados da pesquisa|resultados da busca|zoekresultaten|sökresultat|søgeresultater|søkeresultater|hakutulokset|wyniki wyszukiwania|wyniki|výsledky hledání|találatok|rezultate|arama sonuçları|αποτελέσματα|результаты поиска|результати пошуку|نتائج البحث|نتایج جستجو|תוצאות חיפוש|搜索结果|检索结果|検索結果|검색 결과|hasil pencarian|kết quả tìm kiếm|खोज परिणाम',
  product:
    'reserve|check availability|comprar|acheter|jetzt kaufen|acquista|kup teraz|jetzt buchen|réserver|reservar ahora|prenota ora|add to cart|add to basket|add to bag|buy now|in stock|out of stock|free delivery|free shipping|in den warenkorb|auf lager|lieferzeit|ajouter au panier|en stock|livraison gratuite|añadir al carrito|añadir a la cesta|envío gratis|aggiungi al carrello|disponibilità immediata|spedizione gratuita|adicionar ao carrinho|in winkelwagen|lägg i varukorgen|læg i kurv|legg i handlekurv|lisää ostoskoriin|dodaj do koszyka|do koszyka|vložit do košíku|do košíku|kosárba|adaugă în coș|sepete ekle|προσθήκη στο καλάθι|в корзину|до кошика|أضف إلى السلة|أضف إلى عربة التسوق|افزودن به سبد|הוסף לסל|加入购物车|加入購物車|カートに入れる|장바구니|masukkan keranjang|thêm vào giỏ',
  forum:
    'reply|quote|report post|post reply|joined|posts|replies|original poster|last post|new topic|antworten|zitieren|beiträge|mitglied seit|thema|répondre|citer|messages|inscrit|responder|citar|mensajes|registrado|rispondi|cita|messaggi|iscritto|responder|mensagens|reageren|citeren|berichten|svara|citera|svar|vastaa|lainaa|odpowiedz|cytuj|postów|dołączył|odpovědět|citovat|válasz|idézet|răspunde|yanıtla|alıntı|απάντηση|ответить|цитировать|сообщений|відповісти|رد|اقتباس|مشاركات|پاسخ|نقل قول|תגובה|ציטוט|回复|引用|回帖|返信|답글|인용|balas|trả lời',
  video:
    'video|videos|watch|mediathek|vidéo|vidéos|vídeo|vídeos|filmy|wideo|видео|відео|فيديو|ویدیو|וידאו|视频|動画|동영상|play',
  gallery:
    'photo essay|fotoreportage|photoreportage|gallery|galleries|in pictures|photos|photo gallery|slideshow|bildergalerie|fotostrecke|fotogalerie|bilder|diaporama|galerie|en images|photos|galería|fotogalería|en imágenes|imágenes|fotogalleria|galleria|le foto|galeria|fotos|em imagens|fotoserie|bildspel|galleri|kuvat|kuvagalleria|zdjęcia|fotografie|képek|foto galeri|фотогалерея|фото|фоторепортаж|галерея|صور|ألبوم|تصاویر|גלריה|תמונות|图集|组图|写真|フォト|포토|화보',
  house:
    'contacter la rédaction|nous écrire|contactez-nous|contact the newsroom|get in touch|kontakt zur redaktion|kontaktformular|contacta con nosotros|contacte con nosotros|contattaci|scrivici|fale conosco|contacte-nos|contacteer ons|kontakta oss|kontakt os|kontakt oss|ota yhteyttä|skontaktuj się|napisz do nas|kontaktujte nás|kapcsolat|contactați-ne|iletişim|επικοινωνία|связаться с нами|обратная связь|зв’язатися з нами|تواصل معنا|who we are|our team|our standards|editorial guidelines|code of ethics|advertise|advertise with us|careers|faq|frequently asked questions|accessibility|häufige fragen|mediadaten|redaktion|barrierefreiheit|nous contacter|qui sommes-nous ?|questions fréquentes|contacto|preguntas frecuentes|domande frequenti|colofon|redakcja|about|about us|about this site|contact|contact us|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|privacy notice|cookie policy|legal notice|imprint|impressum|über uns|kontakt|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|mentions légales|à propos|qui sommes-nous|politique de confidentialité|conditions générales|aviso legal|política de privacidad|quiénes somos|términos y condiciones|chi siamo|contatti|note legali|informativa sulla privacy|quem somos|termos de uso|política de privacidade|over ons|privacyverklaring|om oss|om os|integritetspolicy|yhteystiedot|o nas|regulamin|polityka prywatności|o nás|rólunk|despre noi|hakkımızda|о нас|о сайте|контакты|про нас|من نحن|اتصل بنا|سياسة الخصوصية|درباره ما|אודות|צור קשר|מדיניות פרטיות|关于我们|联系我们|会社概要|お問い合わせ|利用規約|プライバシーポリシー|회사소개|tentang kami|giới thiệu',
  action:
    'start now|get started|apply now|apply online|get the app|jetzt bewerben|jetzt starten|jetzt loslegen|postuler|commencer|empezar|inscribirse|candidati ora|inizia ora|candidatar-se|begin nu|solliciteer|aplikuj',
  signup:
    'newsletter|newsletters|sign up|sign-up|subscribe|our letters|email address|abonnieren|anmelden|e-mail-adresse|infolettre|inscrivez-vous|s’inscrire|boletín|boletines|suscríbete|iscriviti|assine|aanmelden|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|zapisz się|newslettera|odebírat|hírlevél|abonează-te|bülten|рассылка|подписаться|النشرة|نشرة|خبرنامه|ניוזלטר|订阅|ニュースレター|뉴스레터',
  tool: 'stock price|share price|stock quote|aktienkurs|kurs und|cours de l’action|cours action|cotización|quotazione|cotação|weather forecast|weather in|forecast for|detailed forecast|wetter|wettervorhersage|météo|meteo|previsioni del tempo|el tiempo en|previsão do tempo|pogoda|het weer in|vädret|vejret|tv listings|tv guide|tv-programm|fernsehprogramm|programme tv|programa tv|tv-tablå|tv-gids|crossword|kreuzworträtsel|mots croisés|crucigrama|krzyżówka|sudoku|horoscope|horoskop|horóscopo|oroscopo|e-paper|epaper|e-kiosk|kiosque|погода|гороскоп|курс акций|天気予報|星座',
  // Folders of addresses. Under those of a list stands what the list is about.
  consentPath:
    'consent|zustimmung|einwilligung|privacygate|privacy-gate|cookiewall|cookie-wall|cookie-consent|consentement|consentimiento|consenso|toestemming|samtykke|samtycke|zgoda|pur-abo|pur',
  offerPath:
    'subscribe|subscription|subscriptions|membership|join|offer|offers|plans|pricing|abo|abos|abonnement|abonnements|abonnieren|angebot|angebote|suscripcion|suscripciones|suscribete|oferta|ofertas|abbonamenti|abbonamento|abbonati|offerte|assinatura|assinaturas|assine|planos|abonneren|aanbod|prenumerera|prenumeration|abonner|prenumerata|predplatne|abonelik|podpiska',
  puzzlePath:
    'crossword|crosswords|puzzles|puzzle|quiz|quizzes|sudoku|games|raetsel|rätsel|kreuzwortraetsel|jeux|mots-croises|crucigramas|horoscope|horoscopes|horoskop|horoskope|horoscopo|oroscopo',
  loginPath:
    'login|log-in|signin|sign-in|signup|sign-up|register|auth|anmelden|registrieren|connexion|inscription|acceso|registro|accedi|inloggen|zaloguj|logowanie',
  searchPath:
    'search|suche|recherche|buscar|buscador|busqueda|busca|cerca|ricerca|zoeken|szukaj|hledat|arama|haku|sok|soeg',
  galleryPath:
    'gallery|galleries|galerie|galeria|fotogaleria|fotogalerias|fotogalería|fotogalerie|bildergalerie|fotostrecke|fotostrecken|diaporama|diaporamas|in-pictures|pictures|photo|photos|foto|fotos|slideshow|slideshows|bilder|album|immagini|imagenes',
  listPath:
    'tag|tags|category|categories|categoria|categorie|kategorie|kategorien|topic|topics|thema|themen|theme|themes|thème|tema|temas|author|authors|autor|autore|autores|autoren|auteur|auteurs|archive|archives|archiv|archivio|archivo|rubrik|rubrique|rubrics',
} as const;

/** Sentences of a wall before the rest of a story, as patterns of regular expressions; lower case. */
export const wallPhrases: readonly string[] = [
  '(?:subscribe|sign up|log ?in|sign in|register|join)(?: now| today)? (?:to|and) (?:continue|keep|read|unlock|access)',
  'want to read (?:more|on)\\?|the rest of (?:this|the) (?:story|article|post) is (?:only )?for|to (?:continue|keep) reading|(?:register|sign up|subscribe)[^.]{0,20} to read on',
  '\\d+ words (?:left|remaining)|you have read \\d+ ?(?:%|per ?cent) of (?:this|the)',
  '(?:this|the) (?:post|episode) is for (?:paid|paying) (?:subscribers|members)|(?:paid|paying) subscriber\\?',
  '(?:create|sign up for) an? (?:free )?account to read|(?:story|article|post) (?:is )?available to (?:paying )?members only',
  'continue reading (?:with|this|for|by|your)',
  'read the (?:full|whole|rest of (?:the|this)) (?:article|story)',
  '(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our |paying )?(?:subscribers|members)',
  '(?:for|only) subscribers only|subscribers? only|subscriber.exclusive|members.only',
  'already (?:a subscriber|subscribed|a member)\\??',
  'you have (?:reached|read) (?:your|all|\\d+ of)',
  'unlock (?:this|the) (?:article|story)|start your (?:free )?trial',
  '(?:weiterlesen|jetzt lesen|weiter ?lesen) mit|jetzt weiterlesen|um (?:weiterzulesen|den ganzen artikel)|nur für abonnent|exklusiv für abonnent|(?:diesen|dieser) artikel (?:ist|mit|lesen sie|gibt es)[^.]{0,40}(?:abo|plus|abonnent)|lesen sie den ganzen artikel|sie haben bereits ein (?:digital)?abo|schon abonnent|bereits abonnent',
  'réservé aux abonnés|réservée? (?:à nos|aux) (?:abonnés|lecteurs)|il vous reste [\\d.,]+ ?% |pour (?:lire|continuer)[^.]{0,40}(?:abonn|suite)|abonnez-vous pour|déjà abonné|lire la suite (?:pour|avec|en)|la suite est réservée',
  'suscríbete para|para seguir leyendo|para continuar leyendo|(?:contenido|artículo|noticia) (?:es )?(?:exclusiv[oa]|sol[oa]) para suscriptores|ya (?:eres|soy) suscriptor|hazte suscriptor',
  'per continuare a leggere|abbonati (?:per|ora|subito)|riservato agli abbonati|contenuto riservato|sei già abbonato|questo articolo è (?:riservato|per gli abbonati)',
  'para continuar (?:a )?(?:lendo|ler)|assine (?:para|por)|exclusivo para assinantes|conteúdo exclusivo|já (?:é|sou) assinante',
  '(?:verder|lees verder|om verder te) lezen|alleen voor abonnees|exclusief voor abonnees|al abonnee',
  'för att (?:läsa vidare|fortsätta läsa)|för prenumeranter|redan prenumerant|for at læse videre|kun for abonnenter|allerede abonnent|for å lese videre|jatka lukemista|tilaajille',
  'aby (?:czytać dalej|przeczytać)|czytaj dalej z|tylko dla (?:prenumeratorów|subskrybentów)|masz już (?:prenumeratę|subskrypcję)|dalsza część (?:artykułu|tekstu)',
  'pro pokračování|jen pro předplatitele|exkluzivně pro předplatitele|a folytatáshoz|csak előfizetőknek|okumaya devam|abonelere özel',
  'чтобы (?:читать|прочитать) (?:дальше|полностью)|только для подписчиков|оформите подписку|доступно только|щоб читати далі|лише для передплатників|για να συνεχίσετε',
  'لمتابعة القراءة|لإكمال القراءة|للمشتركين فقط|هذا المقال (?:متاح|مخصص) للمشتركين|اشترك لقراءة|برای ادامه مطالعه|فقط برای مشترکان|להמשך קריאה|למנויים בלבד',
  '(?:订阅|登录|购买)后(?:继续)?阅读|继续阅读|会员专享|有料会員|会員限定|この記事は(?:有料|会員)|続きを読むには|残り\\s?[\\d,]+\\s?文字|구독자 전용|계속 읽으려면',
];
