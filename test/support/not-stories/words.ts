/** Invented outlets and their words in one language: what the pages that are no stories are filled with. */
export interface PageWords {
  readonly lang: string;
  readonly site: string;
  readonly host: string;
  readonly sections: readonly string[];
  readonly headlines: readonly string[];
  /** Teasers of 20 to 40 words. */
  readonly standfirsts: readonly string[];
  readonly captions: readonly string[];
  readonly people: readonly string[];
  readonly results: (query: string) => string;
  readonly query: string;
  readonly login: {
    readonly title: string;
    readonly text: string;
    readonly email: string;
    readonly password: string;
    readonly forgot: string;
  };
  readonly consent: {
    readonly title: string;
    readonly text: readonly string[];
    readonly accept: string;
    readonly settings: string;
  };
  readonly error: { readonly title: string; readonly text: string; readonly suggestions: string };
  readonly maintenance: { readonly title: string; readonly text: string };
  readonly gallery: { readonly title: string; readonly word: string; readonly path: string };
  readonly video: { readonly title: string; readonly text: string; readonly word: string; readonly path: string };
  readonly product: {
    readonly name: string;
    readonly text: readonly string[];
    readonly price: string;
    readonly cart: string;
    readonly reviews: readonly string[];
    readonly reviewsHead: string;
  };
  readonly forum: {
    readonly title: string;
    readonly posts: readonly string[];
    readonly reply: string;
    readonly quote: string;
    readonly joined: string;
  };
  readonly signup: {
    readonly title: string;
    readonly text: string;
    readonly letters: readonly string[];
    readonly button: string;
  };
  readonly author: { readonly bio: string; readonly more: string };
  readonly tag: string;
  readonly live: string;
  readonly ago: string;
  readonly copyright: string;
}

const en: PageWords = {
  lang: 'en',
  site: 'The Quayside Echo',
  host: 'www.quaysideecho.example',
  sections: ['World', 'City', 'Business', 'Sport', 'Arts', 'Weather'],
  headlines: [
    'Tram line to the airport will open a year early',
    'Teachers accept pay offer after nine-hour talks',
    'Rovers sign teenage keeper from island club',
    'Museum returns carved door to its village',
    'Why the price of bread has stopped rising',
    'Storm closes coast road for third night',
    'A judge, a parrot and a very long queue',
    'Factory that made the first zips is to be flats',
    'Swimmers told to keep clear of the weir',
    'The mapmaker who never left her street',
    'Council tax will rise by less than feared',
    'Orchestra plays on as lights go out',
  ],
  standfirsts: [
    'The company that builds the line says that the last bridge was finished in March and that the first passengers could travel as soon as next summer, if the signals pass their tests.',
    'Union members voted by a narrow margin for a rise of four per cent this year and three the next, with a promise of smaller classes in the towns along the coast.',
    'The nineteen-year-old, who kept goal for a side of fishermen and postmen until last season, said that he had never been inside a stadium with more than two stands before.',
    'It hung in a stairwell for ninety years with a label that nobody could read, until a visitor recognised the birds that her great-grandfather had cut into the oak.',
    'Bakers say that cheaper wheat is only half of the answer, and that the other half has to do with who is willing to get up at three in the morning for the wage on offer.',
    'Waves broke over the sea wall at high tide and left the road under a layer of stones, weed and, in one place, a rowing boat that has not been claimed.',
  ],
  captions: [
    'Volunteers carry sandbags to the harbour wall at first light, while the ferry waits outside for the wind to drop.',
    'A brass band shelters under the market roof after the first shower of the afternoon.',
    'The last of the old cranes is lowered on to a barge, watched by men who drove it.',
    'Children from three schools paint the hoarding around the new library.',
    'Fog lies over the estuary on the coldest morning of the winter so far.',
    'A fisherman mends his nets in front of the house where he was born.',
    'The mayor opens the swing bridge by hand, as her grandfather did.',
    'Swans on the flooded cricket ground, with the scoreboard behind them.',
    'Lanterns are carried through the lower town on the longest night.',
  ],
  people: ['Maud Tillotson', 'Hamish Orde', 'Leila Farouk-Jones'],
  results: (query) => `Search results for “${query}”`,
  query: 'harbour',
  login: {
    title: 'Log in to your account',
    text: 'Log in to read your saved stories and manage your subscription.',
    email: 'Email address',
    password: 'Password',
    forgot: 'Forgot your password?',
  },
  consent: {
    title: 'We value your privacy',
    text: [
      'We and our 412 partners store and access information on your device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device, for personalised advertising and content.',
      'With your permission we and our partners may use precise location data and identification through device scanning. You may click to consent to our and our partners’ processing as described above, or refuse to consent.',
      'Some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only. You can change your preferences or withdraw your consent at any time.',
    ],
    accept: 'Accept all',
    settings: 'Manage preferences',
  },
  error: {
    title: 'Page not found',
    text: 'Sorry, the page you are looking for does not exist or has been moved. Please check the address, or try one of the stories below.',
    suggestions: 'You may be looking for',
  },
  maintenance: {
    title: 'We will be back soon',
    text: 'The site is down for scheduled maintenance. Our engineers are working on it and expect to be finished within the hour. Thank you for your patience, and please come back a little later.',
  },
  gallery: { title: 'The week in pictures', word: 'photos', path: 'in-pictures' },
  video: {
    title: 'Watch: ferry turns back in high seas',
    text: 'A passenger filmed the moment at which the morning ferry turned back outside the harbour mouth. Nobody was hurt, the company said, and all passengers were taken to the island by the evening boat.',
    word: 'Video',
    path: 'video',
  },
  product: {
    name: 'Skerry wool blanket, double',
    text: [
      'Woven on the island from undyed wool, this blanket keeps its warmth when damp and softens with each wash. It is large enough for a double bed and comes in a linen bag.',
      'Wash by hand in cool water and dry flat. The pattern of each blanket differs a little, because no two looms pull alike, and the edges are finished by hand.',
    ],
    price: '£129.00',
    cart: 'Add to basket',
    reviews: [
      'Bought two for my parents, who no longer quarrel about the heating. The grey is darker than in the picture but I like it better.',
      'Arrived in three days and smelled of sheep for a week, which I rather miss now that it has gone.',
      'A little scratchy at first. After two washes it is the best thing on the bed.',
    ],
    reviewsHead: 'Customer reviews (38)',
  },
  forum: {
    title: 'Which oil for a 1974 outboard?',
    posts: [
      'I have inherited a two-stroke outboard from my uncle and the handbook is gone. Somebody at the slipway told me one to fifty, somebody else one to twenty-five. The engine has not run since 2009 and I would rather not melt it on the first day.',
      'One to twenty-five for anything that old, and change the plugs before you even try. I ran mine on the wrong mix for a summer and the smoke was the least of it, the bearings went in September.',
      'What he said. Also take off the lower unit and look at the impeller, because after fifteen years the rubber will have gone hard and it will not pump a drop of water however nicely the engine runs.',
      'Thanks all, plugs ordered and the impeller came away in three pieces. I will report back after the weekend if the rain stops, with pictures if anybody cares for pictures of rust.',
    ],
    reply: 'Reply',
    quote: 'Quote',
    joined: 'Joined: Mar 2014',
  },
  signup: {
    title: 'Our newsletters',
    text: 'Choose the letters that you would like to receive. All of them are free, and you can leave at any time with one click.',
    letters: [
      'The Morning Tide: six stories to start the day with, and the weather on the water, at six o’clock.',
      'Second Helping: what to cook at the weekend, from our kitchen, every Friday at noon.',
      'Extra Time: the football that matters, and some that does not, on Monday mornings.',
    ],
    button: 'Sign up',
  },
  author: {
    bio: 'Maud Tillotson is our harbour correspondent. She joined the paper in 2011 after six years at sea and has written about ports, fish and customs ever since.',
    more: 'More from Maud Tillotson',
  },
  tag: 'Topic: ferries',
  live: 'Live: all coverage',
  ago: '3 hours ago',
  copyright: '© 2026 The Quayside Echo. All rights reserved.',
};

const de: PageWords = {
  lang: 'de',
  site: 'Mühlauer Tagblatt',
  host: 'www.muehlauer-tagblatt.example',
  sections: ['Politik', 'Lokales', 'Wirtschaft', 'Sport', 'Kultur', 'Wetter'],
  headlines: [
    'Straßenbahn zum Flughafen kommt ein Jahr früher',
    'Lehrer nehmen Angebot nach neun Stunden an',
    'Torwart vom Inselklub wechselt in die Stadt',
    'Museum gibt geschnitzte Tür an Dorf zurück',
    'Warum das Brot nicht mehr teurer wird',
    'Sturm sperrt Uferstraße die dritte Nacht',
    'Ein Richter, ein Papagei und eine lange Schlange',
    'Aus der Reißverschlussfabrik werden Wohnungen',
    'Schwimmer sollen das Wehr meiden',
    'Die Kartografin, die ihre Straße nie verließ',
    'Grundsteuer steigt weniger als befürchtet',
    'Orchester spielt im Dunkeln weiter',
  ],
  standfirsts: [
    'Die letzte Brücke ist seit März fertig, und die ersten Fahrgäste könnten schon im nächsten Sommer einsteigen, wenn die Signale ihre Prüfung bestehen, teilte die Baufirma am Dienstag mit.',
    'Die Mitglieder der Gewerkschaft stimmten mit knapper Mehrheit für vier Prozent in diesem und drei Prozent im nächsten Jahr, dazu sollen die Klassen in den Städten am Fluss kleiner werden.',
    'Der Neunzehnjährige stand bis zur vergangenen Saison für eine Mannschaft aus Fischern und Briefträgern im Tor und war nach eigenen Worten noch nie in einem Stadion mit mehr als zwei Tribünen.',
    'Neunzig Jahre lang hing sie in einem Treppenhaus, mit einem Schild, das niemand lesen konnte, bis eine Besucherin die Vögel erkannte, die ihr Urgroßvater in die Eiche geschnitten hatte.',
    'Billigerer Weizen ist nach Ansicht der Bäcker nur die halbe Antwort, die andere Hälfte hat damit zu tun, wer für diesen Lohn noch um drei Uhr in der Nacht aufstehen will.',
    'Bei Hochwasser schlugen die Wellen über die Mauer und ließen auf der Straße Steine, Äste und an einer Stelle ein Ruderboot zurück, das bisher niemand abgeholt hat.',
  ],
  captions: [
    'Freiwillige tragen im ersten Licht Sandsäcke zur Ufermauer, während die Fähre auf besseres Wetter wartet.',
    'Eine Blaskapelle sucht nach dem ersten Schauer des Nachmittags Schutz unter dem Dach der Markthalle.',
    'Der letzte der alten Kräne wird auf einen Lastkahn gehoben.',
    'Kinder aus drei Schulen bemalen den Bauzaun der neuen Bücherei.',
    'Nebel liegt am bisher kältesten Morgen des Winters über dem Tal.',
    'Ein Fischer flickt seine Netze vor dem Haus, in dem er geboren wurde.',
    'Die Bürgermeisterin öffnet die Drehbrücke von Hand, wie einst ihr Großvater.',
    'Schwäne auf dem überfluteten Sportplatz.',
    'In der längsten Nacht ziehen Laternen durch die Unterstadt.',
  ],
  people: ['Gerlinde Auracher', 'Timo Felsenstein', 'Samira Haddad'],
  results: (query) => `Suchergebnisse für „${query}“`,
  query: 'Hafen',
  login: {
    title: 'Anmelden',
    text: 'Melden Sie sich an, um Ihre gemerkten Artikel zu lesen und Ihr Abonnement zu verwalten.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    forgot: 'Passwort vergessen?',
  },
  consent: {
    title: 'Ihre Privatsphäre ist uns wichtig',
    text: [
      'Wir und unsere 236 Partner verwenden Cookies und ähnliche Verfahren, um Informationen auf Ihrem Endgerät zu speichern und abzurufen und personenbezogene Daten wie eindeutige Kennungen für personalisierte Werbung und Inhalte zu verarbeiten.',
      'Mit Ihrer Einwilligung dürfen wir und unsere Partner über Gerätescans genaue Standortdaten und Kenndaten abfragen. Sie können in die Verarbeitung durch uns und unsere Partner einwilligen oder die Einwilligung ablehnen.',
      'Manche Verarbeitung Ihrer personenbezogenen Daten bedarf keiner Zustimmung, Sie haben aber das Recht, ihr zu widersprechen. Ihre Einstellungen gelten nur für diese Website. Sie können Ihre Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen.',
    ],
    accept: 'Alle akzeptieren',
    settings: 'Einstellungen',
  },
  error: {
    title: 'Seite nicht gefunden',
    text: 'Die gesuchte Seite gibt es leider nicht oder nicht mehr. Bitte prüfen Sie die Adresse oder lesen Sie einen der folgenden Artikel.',
    suggestions: 'Das könnte Sie interessieren',
  },
  maintenance: {
    title: 'Wartungsarbeiten',
    text: 'Unsere Seite wird gerade gewartet und ist in etwa einer Stunde wieder erreichbar. Wir bitten um Ihr Verständnis und danken für Ihre Geduld.',
  },
  gallery: { title: 'Die Woche in Bildern', word: 'Bilder', path: 'bildergalerie' },
  video: {
    title: 'Fähre dreht bei schwerem Seegang um',
    text: 'Ein Fahrgast hat gefilmt, wie die Morgenfähre vor der Hafeneinfahrt umkehrte. Verletzt wurde nach Angaben der Reederei niemand, alle Fahrgäste kamen am Abend auf die Insel.',
    word: 'Video',
    path: 'video',
  },
  product: {
    name: 'Wolldecke Sölden, doppelt',
    text: [
      'Auf alten Webstühlen aus ungefärbter Wolle gewebt, hält diese Decke auch feucht noch warm und wird mit jeder Wäsche weicher. Sie reicht für ein Doppelbett und kommt in einem Leinenbeutel.',
      'Von Hand in kühlem Wasser waschen und liegend trocknen. Das Muster fällt bei jeder Decke etwas anders aus, weil kein Webstuhl zieht wie der andere.',
    ],
    price: '149,00 €',
    cart: 'In den Warenkorb',
    reviews: [
      'Zwei davon für meine Eltern gekauft, seither streiten sie nicht mehr über die Heizung. Das Grau ist dunkler als auf dem Bild.',
      'Nach drei Tagen da gewesen und eine Woche lang nach Schaf gerochen, was ich inzwischen vermisse.',
      'Anfangs etwas kratzig, nach zwei Wäschen das Beste im ganzen Bett.',
    ],
    reviewsHead: 'Kundenbewertungen (38)',
  },
  forum: {
    title: 'Welches Öl für einen Außenborder von 1974?',
    posts: [
      'Ich habe von meinem Onkel einen Zweitakter geerbt, und die Anleitung ist weg. Am Steg sagt einer eins zu fünfzig, der andere eins zu fünfundzwanzig. Der Motor ist seit 2009 nicht gelaufen, und ich will ihn nicht am ersten Tag ruinieren.',
      'Eins zu fünfundzwanzig bei so etwas Altem, und vorher die Kerzen wechseln. Ich bin einen Sommer lang mit der falschen Mischung gefahren, im September waren dann die Lager hin.',
      'Genau so. Und schau dir den Impeller an, nach fünfzehn Jahren ist der Gummi hart und pumpt keinen Tropfen Wasser mehr, so schön der Motor auch läuft.',
      'Danke euch, Kerzen sind bestellt, und der Impeller kam in drei Stücken heraus. Ich melde mich nach dem Wochenende, wenn der Regen aufhört.',
    ],
    reply: 'Antworten',
    quote: 'Zitieren',
    joined: 'Mitglied seit: März 2014',
  },
  signup: {
    title: 'Unsere Newsletter',
    text: 'Wählen Sie die Briefe aus, die Sie bekommen möchten. Alle sind kostenlos und jederzeit mit einem Klick abbestellbar.',
    letters: [
      'Der Morgen: sechs Geschichten zum Start in den Tag und das Wetter im Tal, um sechs Uhr.',
      'Nachschlag: was Sie am Wochenende kochen können, jeden Freitag um zwölf.',
      'Nachspielzeit: der Fußball, der zählt, und etwas von dem anderen, am Montag.',
    ],
    button: 'Jetzt abonnieren',
  },
  author: {
    bio: 'Gerlinde Auracher berichtet über Brücken, Bahnen und Behörden. Sie kam 2011 nach sechs Jahren bei der Flussmeisterei zur Zeitung.',
    more: 'Mehr von Gerlinde Auracher',
  },
  tag: 'Thema: Fähren',
  live: 'Live: alle Ticker',
  ago: 'vor 3 Stunden',
  copyright: '© 2026 Mühlauer Tagblatt. Alle Rechte vorbehalten.',
};

const fr: PageWords = {
  lang: 'fr',
  site: 'L’Écho des Deux Rives',
  host: 'www.echodesdeuxrives.example',
  sections: ['Monde', 'Local', 'Économie', 'Sports', 'Culture', 'Météo'],
  headlines: [
    'Le tramway de l’aéroport ouvrira un an plus tôt',
    'Les enseignants acceptent l’offre après neuf heures',
    'Un gardien de dix-neuf ans quitte son île',
    'Le musée rend une porte sculptée à son village',
    'Pourquoi le prix du pain ne monte plus',
    'La tempête ferme la route du littoral',
    'Un juge, un perroquet et une très longue file',
    'L’usine de fermetures éclair deviendra des logements',
    'Les baigneurs priés d’éviter le barrage',
    'La cartographe qui n’a jamais quitté sa rue',
    'La taxe foncière augmentera moins que prévu',
    'L’orchestre joue dans le noir',
  ],
  standfirsts: [
    'Le constructeur affirme que le dernier pont est terminé depuis mars et que les premiers voyageurs pourraient monter à bord dès l’été prochain, si la signalisation passe ses essais.',
    'Les adhérents du syndicat ont voté de justesse une hausse de quatre pour cent cette année et de trois l’an prochain, avec la promesse de classes moins chargées dans les villes de la côte.',
    'Le joueur, qui gardait les buts d’une équipe de pêcheurs et de facteurs jusqu’à la saison dernière, dit n’être jamais entré dans un stade de plus de deux tribunes.',
    'Elle a passé quatre-vingt-dix ans dans une cage d’escalier, avec une étiquette illisible, jusqu’à ce qu’une visiteuse reconnaisse les oiseaux taillés par son arrière-grand-père.',
    'Pour les boulangers, le blé moins cher n’explique que la moitié de l’affaire, l’autre moitié tient à ceux qui acceptent encore de se lever à trois heures pour ce salaire.',
    'À marée haute, les vagues sont passées par-dessus la digue et ont laissé sur la chaussée des pierres, des algues et une barque que personne n’a réclamée.',
  ],
  captions: [
    'Des bénévoles portent des sacs de sable vers la digue aux premières lueurs du jour.',
    'Une fanfare s’abrite sous le toit du marché après la première averse.',
    'La dernière des vieilles grues est descendue sur une péniche.',
    'Des enfants de trois écoles peignent la palissade de la bibliothèque.',
    'La brume couvre l’estuaire, au matin le plus froid de l’hiver.',
    'Un pêcheur répare ses filets devant la maison où il est né.',
    'La maire ouvre le pont tournant à la main, comme son grand-père.',
    'Des cygnes sur le terrain de sport inondé.',
    'Des lanternes traversent la ville basse pendant la nuit la plus longue.',
  ],
  people: ['Mathilde Roquebrune', 'Yanis Belkacem', 'Odile Sarrazin'],
  results: (query) => `Résultats de recherche pour « ${query} »`,
  query: 'port',
  login: {
    title: 'Se connecter',
    text: 'Connectez-vous pour retrouver vos articles enregistrés et gérer votre abonnement.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    forgot: 'Mot de passe oublié ?',
  },
  consent: {
    title: 'Le respect de votre vie privée est notre priorité',
    text: [
      'Avec votre accord, nos 198 partenaires et nous utilisons des cookies ou technologies similaires pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site, les adresses IP et les identifiants de cookie.',
      'Certains partenaires ne demandent pas votre consentement et se fondent sur leur intérêt légitime. Vous pouvez retirer votre consentement ou vous opposer au traitement des données personnelles à tout moment.',
      'Nos partenaires et nous traitons les données suivantes : publicité et contenu personnalisés, mesure de performance de la publicité et du contenu, études d’audience et développement de services.',
    ],
    accept: 'Tout accepter',
    settings: 'Paramétrer',
  },
  error: {
    title: 'Page introuvable',
    text: 'La page que vous cherchez n’existe pas ou a été déplacée. Vérifiez l’adresse, ou lisez l’un des articles ci-dessous.',
    suggestions: 'Vous cherchez peut-être',
  },
  maintenance: {
    title: 'Site en maintenance',
    text: 'Notre site est en maintenance. Nos équipes y travaillent et pensent avoir terminé dans une heure. Merci de votre patience, revenez un peu plus tard.',
  },
  gallery: { title: 'La semaine en images', word: 'photos', path: 'diaporama' },
  video: {
    title: 'Le bac fait demi-tour en pleine mer',
    text: 'Un passager a filmé le moment où le bac du matin a fait demi-tour devant l’entrée du port. Personne n’a été blessé, selon la compagnie, et tous les passagers ont gagné l’île le soir.',
    word: 'Vidéo',
    path: 'video',
  },
  product: {
    name: 'Couverture de laine, deux places',
    text: [
      'Tissée sur l’île avec une laine non teinte, cette couverture reste chaude même humide et s’adoucit à chaque lavage. Elle convient à un lit de deux personnes et se range dans un sac de lin.',
      'Laver à la main à l’eau fraîche et sécher à plat. Le motif varie un peu d’une couverture à l’autre, car aucun métier ne tire comme son voisin.',
    ],
    price: '139,00 €',
    cart: 'Ajouter au panier',
    reviews: [
      'J’en ai acheté deux pour mes parents, qui ne se disputent plus au sujet du chauffage. Le gris est plus foncé que sur la photo.',
      'Arrivée en trois jours, elle a senti le mouton pendant une semaine, et cela me manque.',
      'Un peu rêche au début, parfaite après deux lavages.',
    ],
    reviewsHead: 'Avis des clients (38)',
  },
  forum: {
    title: 'Quelle huile pour un hors-bord de 1974 ?',
    posts: [
      'J’ai hérité d’un deux-temps de mon oncle et la notice a disparu. À la cale, l’un me dit deux pour cent, l’autre quatre. Le moteur n’a pas tourné depuis 2009 et je voudrais ne pas le casser le premier jour.',
      'Quatre pour cent pour un moteur de cet âge, et change les bougies avant d’essayer. J’ai roulé tout un été avec le mauvais mélange et les roulements ont lâché en septembre.',
      'Pareil. Démonte aussi l’embase et regarde la turbine, après quinze ans le caoutchouc est dur et elle ne pompe plus une goutte.',
      'Merci à tous, les bougies sont commandées et la turbine est sortie en trois morceaux. Je vous raconte après le week-end si la pluie s’arrête.',
    ],
    reply: 'Répondre',
    quote: 'Citer',
    joined: 'Inscrit : mars 2014',
  },
  signup: {
    title: 'Nos newsletters',
    text: 'Choisissez les lettres que vous souhaitez recevoir. Elles sont gratuites, et vous pouvez vous désinscrire à tout moment.',
    letters: [
      'La Marée : six histoires pour commencer la journée et la météo sur l’eau, à six heures.',
      'Deuxième service : que cuisiner ce week-end, chaque vendredi à midi.',
      'Prolongations : le football qui compte, et l’autre, le lundi matin.',
    ],
    button: 'Je m’inscris',
  },
  author: {
    bio: 'Mathilde Roquebrune suit les ports et la pêche. Elle a rejoint le journal en 2011 après six ans en mer.',
    more: 'Tous les articles de Mathilde Roquebrune',
  },
  tag: 'Sujet : bacs et traversiers',
  live: 'En direct : tous les suivis',
  ago: 'il y a 3 heures',
  copyright: '© 2026 L’Écho des Deux Rives. Tous droits réservés.',
};

const es: PageWords = {
  lang: 'es',
  site: 'El Eco del Muelle',
  host: 'www.ecodelmuelle.example',
  sections: ['Mundo', 'Ciudad', 'Economía', 'Deportes', 'Cultura', 'El tiempo'],
  headlines: [
    'El tranvía al aeropuerto abrirá un año antes',
    'Los maestros aceptan la oferta tras nueve horas',
    'Un portero de diecinueve años deja su isla',
    'El museo devuelve una puerta tallada a su pueblo',
    'Por qué ha dejado de subir el precio del pan',
    'El temporal corta la carretera de la costa',
    'Un juez, un loro y una cola muy larga',
    'La fábrica de cremalleras se convertirá en pisos',
    'Piden a los bañistas que eviten la presa',
    'La cartógrafa que nunca salió de su calle',
    'El impuesto subirá menos de lo temido',
    'La orquesta sigue tocando a oscuras',
  ],
  standfirsts: [
    'La constructora asegura que el último puente está acabado desde marzo y que los primeros viajeros podrían subir el próximo verano, si las señales superan las pruebas previstas.',
    'Los afiliados votaron por un margen estrecho una subida del cuatro por ciento este año y del tres el siguiente, con la promesa de clases más pequeñas en los pueblos de la costa.',
    'El jugador, que hasta la temporada pasada defendía la portería de un equipo de pescadores y carteros, dice que nunca había entrado en un estadio con más de dos gradas.',
    'Estuvo noventa años en una escalera con una etiqueta que nadie sabía leer, hasta que una visitante reconoció los pájaros que su bisabuelo había tallado en el roble.',
    'Los panaderos creen que el trigo barato es solo la mitad de la respuesta y que la otra mitad tiene que ver con quién quiere levantarse a las tres por ese sueldo.',
    'Con la marea alta las olas saltaron el muro y dejaron en el asfalto piedras, algas y, en un tramo, una barca de remos que nadie ha reclamado todavía.',
  ],
  captions: [
    'Voluntarios llevan sacos de arena al dique con las primeras luces.',
    'Una banda se refugia bajo el tejado del mercado tras el primer chaparrón.',
    'La última de las grúas viejas baja a una barcaza.',
    'Niños de tres escuelas pintan la valla de la biblioteca nueva.',
    'La niebla cubre el estuario en la mañana más fría del invierno.',
    'Un pescador remienda sus redes delante de la casa en que nació.',
    'La alcaldesa abre el puente giratorio a mano, como su abuelo.',
    'Cisnes en el campo de deportes inundado.',
    'Farolillos por la ciudad baja en la noche más larga.',
  ],
  people: ['Rosaura Villamediana', 'Íñigo Casal', 'Nadia Ferrer'],
  results: (query) => `Resultados de búsqueda para «${query}»`,
  query: 'puerto',
  login: {
    title: 'Iniciar sesión',
    text: 'Inicia sesión para leer tus noticias guardadas y gestionar tu suscripción.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    forgot: '¿Has olvidado tu contraseña?',
  },
  consent: {
    title: 'Tu privacidad es importante para nosotros',
    text: [
      'Nosotros y nuestros 205 socios almacenamos o accedemos a información en un dispositivo, tales como cookies, y procesamos datos personales, tales como identificadores únicos, para anuncios y contenido personalizados.',
      'Con tu permiso, nosotros y nuestros socios podemos utilizar datos de localización geográfica precisa. Puedes hacer clic para otorgar tu consentimiento o negarte al tratamiento descrito.',
      'Ten en cuenta que algún procesamiento de tus datos personales puede no requerir tu consentimiento, pero tienes el derecho de rechazarlo. Puedes cambiar tus preferencias o retirar tu consentimiento en cualquier momento.',
    ],
    accept: 'Aceptar todo',
    settings: 'Configurar',
  },
  error: {
    title: 'Página no encontrada',
    text: 'Lo sentimos, la página que buscas no existe o ha cambiado de dirección. Comprueba la dirección o lee alguna de estas noticias.',
    suggestions: 'Quizá buscabas',
  },
  maintenance: {
    title: 'Sitio en mantenimiento',
    text: 'Estamos haciendo tareas de mantenimiento y esperamos terminar en una hora. Gracias por la paciencia, vuelve un poco más tarde.',
  },
  gallery: { title: 'La semana en imágenes', word: 'fotos', path: 'fotogalerias' },
  video: {
    title: 'El transbordador da la vuelta en pleno temporal',
    text: 'Un pasajero grabó el momento en que el transbordador de la mañana dio la vuelta ante la bocana. No hubo heridos, según la compañía, y todos llegaron a la isla por la noche.',
    word: 'Vídeo',
    path: 'videos',
  },
  product: {
    name: 'Manta de lana para cama doble',
    text: [
      'Tejida en la isla con lana sin teñir, esta manta abriga incluso húmeda y se ablanda con cada lavado. Sirve para una cama de matrimonio y viene en una bolsa de lino.',
      'Lavar a mano con agua fría y secar en plano. El dibujo varía un poco de una manta a otra, porque no hay dos telares iguales.',
    ],
    price: '129,00 €',
    cart: 'Añadir al carrito',
    reviews: [
      'Compré dos para mis padres, que ya no discuten por la calefacción. El gris es más oscuro que en la foto.',
      'Llegó en tres días y olió a oveja una semana, y ahora lo echo de menos.',
      'Al principio pica un poco, tras dos lavados es lo mejor de la cama.',
    ],
    reviewsHead: 'Opiniones de clientes (38)',
  },
  forum: {
    title: '¿Qué aceite para un fueraborda de 1974?',
    posts: [
      'He heredado de mi tío un motor de dos tiempos y el manual se perdió. En el muelle uno me dice dos por ciento y otro cuatro. No ha arrancado desde 2009 y no quisiera romperlo el primer día.',
      'Cuatro por ciento para algo tan viejo, y cambia las bujías antes de probar. Yo fui todo un verano con la mezcla equivocada y en septiembre se rompieron los rodamientos.',
      'Lo mismo digo. Y mira la turbina, que después de quince años la goma está dura y no bombea ni una gota de agua.',
      'Gracias a todos, las bujías están pedidas y la turbina salió en tres trozos. Ya os contaré después del fin de semana.',
    ],
    reply: 'Responder',
    quote: 'Citar',
    joined: 'Registrado: marzo de 2014',
  },
  signup: {
    title: 'Nuestros boletines',
    text: 'Elige los boletines que quieres recibir. Todos son gratuitos y puedes darte de baja cuando quieras.',
    letters: [
      'La Marea: seis historias para empezar el día y el tiempo en la mar, a las seis.',
      'Repetir plato: qué cocinar el fin de semana, cada viernes a mediodía.',
      'Prórroga: el fútbol que importa, los lunes por la mañana.',
    ],
    button: 'Suscríbete',
  },
  author: {
    bio: 'Rosaura Villamediana escribe sobre puertos y pesca. Llegó al periódico en 2011 tras seis años en la mar.',
    more: 'Más artículos de Rosaura Villamediana',
  },
  tag: 'Tema: transbordadores',
  live: 'En directo: todas las coberturas',
  ago: 'hace 3 horas',
  copyright: '© 2026 El Eco del Muelle. Todos los derechos reservados.',
};

const it: PageWords = {
  lang: 'it',
  site: 'La Voce della Darsena',
  host: 'www.vocedelladarsena.example',
  sections: ['Mondo', 'Città', 'Economia', 'Sport', 'Cultura', 'Meteo'],
  headlines: [
    'Il tram per l’aeroporto aprirà un anno prima',
    'Gli insegnanti accettano l’offerta dopo nove ore',
    'Un portiere di diciannove anni lascia l’isola',
    'Il museo restituisce una porta scolpita al paese',
    'Perché il prezzo del pane non sale più',
    'La mareggiata chiude la litoranea',
    'Un giudice, un pappagallo e una lunga coda',
    'La fabbrica delle cerniere diventa case',
    'I bagnanti stiano lontani dalla chiusa',
    'La cartografa che non lasciò mai la sua via',
    'La tassa salirà meno del temuto',
    'L’orchestra suona al buio',
  ],
  standfirsts: [
    'L’impresa dice che l’ultimo ponte è finito da marzo e che i primi passeggeri potrebbero salire già la prossima estate, se i segnali supereranno le prove in programma.',
    'Gli iscritti hanno votato di stretta misura un aumento del quattro per cento quest’anno e del tre il prossimo, con la promessa di classi più piccole nei paesi della costa.',
    'Il giocatore, che fino alla scorsa stagione difendeva la porta di una squadra di pescatori e postini, dice di non essere mai entrato in uno stadio con più di due tribune.',
    'È rimasta novant’anni in una scala con un’etichetta che nessuno sapeva leggere, finché una visitatrice ha riconosciuto gli uccelli scolpiti dal bisnonno nella quercia.',
    'Secondo i fornai il grano meno caro è solo metà della risposta, e l’altra metà riguarda chi è ancora disposto ad alzarsi alle tre di notte per quella paga.',
    'Con l’alta marea le onde hanno superato il muro e lasciato sull’asfalto pietre, alghe e, in un punto, una barca a remi che nessuno ha reclamato.',
  ],
  captions: [
    'Volontari portano sacchi di sabbia alla diga alle prime luci.',
    'Una banda si ripara sotto il tetto del mercato dopo il primo acquazzone.',
    'L’ultima delle vecchie gru viene calata su una chiatta.',
    'Bambini di tre scuole dipingono il recinto della biblioteca.',
    'La nebbia copre l’estuario nel mattino più freddo dell’inverno.',
    'Un pescatore rammenda le reti davanti alla casa dove è nato.',
    'La sindaca apre a mano il ponte girevole, come faceva il nonno.',
    'Cigni sul campo sportivo allagato.',
    'Lanterne nella città bassa nella notte più lunga.',
  ],
  people: ['Ginevra Molinari-Testa', 'Tancredi Sola', 'Amina Diop'],
  results: (query) => `Risultati della ricerca per “${query}”`,
  query: 'porto',
  login: {
    title: 'Accedi',
    text: 'Accedi per leggere gli articoli salvati e gestire il tuo abbonamento.',
    email: 'Indirizzo e-mail',
    password: 'Password',
    forgot: 'Password dimenticata?',
  },
  consent: {
    title: 'Il rispetto della tua privacy è la nostra priorità',
    text: [
      'Noi e i nostri 190 fornitori archiviamo informazioni su un dispositivo, come i cookie, e trattiamo dati personali, come identificatori unici, per pubblicità e contenuti personalizzati.',
      'Con la tua autorizzazione noi e i nostri fornitori possiamo usare dati precisi di geolocalizzazione. Puoi dare il tuo consenso al trattamento descritto oppure rifiutarlo.',
      'Alcuni trattamenti dei dati personali possono non richiedere il tuo consenso, ma hai il diritto di opporti. Puoi modificare le preferenze o revocare il consenso in ogni momento.',
    ],
    accept: 'Accetta tutto',
    settings: 'Personalizza',
  },
  error: {
    title: 'Pagina non trovata',
    text: 'La pagina che cerchi non esiste o è stata spostata. Controlla l’indirizzo o leggi uno di questi articoli.',
    suggestions: 'Forse cercavi',
  },
  maintenance: {
    title: 'Sito in manutenzione',
    text: 'Il sito è in manutenzione e contiamo di finire entro un’ora. Grazie della pazienza, torna più tardi.',
  },
  gallery: { title: 'La settimana in immagini', word: 'foto', path: 'fotogalleria' },
  video: {
    title: 'Il traghetto torna indietro nella mareggiata',
    text: 'Un passeggero ha ripreso il momento in cui il traghetto del mattino ha invertito la rotta davanti al porto. Nessun ferito, dice la compagnia, e tutti hanno raggiunto l’isola la sera.',
    word: 'Video',
    path: 'video',
  },
  product: {
    name: 'Coperta di lana matrimoniale',
    text: [
      'Tessuta sull’isola con lana non tinta, questa coperta scalda anche umida e si ammorbidisce a ogni lavaggio. Basta per un letto matrimoniale e arriva in un sacco di lino.',
      'Lavare a mano in acqua fredda e asciugare in piano. Il disegno varia un poco da una coperta all’altra, perché non esistono due telai uguali.',
    ],
    price: '€ 129,00',
    cart: 'Aggiungi al carrello',
    reviews: [
      'Ne ho prese due per i miei, che non litigano più per il riscaldamento. Il grigio è più scuro che nella foto.',
      'Arrivata in tre giorni, ha odorato di pecora per una settimana e ora mi manca.',
      'All’inizio punge un poco, dopo due lavaggi è la cosa migliore del letto.',
    ],
    reviewsHead: 'Recensioni dei clienti (38)',
  },
  forum: {
    title: 'Che olio per un fuoribordo del 1974?',
    posts: [
      'Ho ereditato da mio zio un due tempi e il manuale è sparito. Al molo uno mi dice due per cento e un altro quattro. Il motore è fermo dal 2009 e non vorrei romperlo il primo giorno.',
      'Quattro per cento per una cosa così vecchia, e cambia le candele prima di provare. Io ho fatto un’estate con la miscela sbagliata e a settembre sono andati i cuscinetti.',
      'Idem. E guarda la girante, dopo quindici anni la gomma è dura e non pompa una goccia d’acqua.',
      'Grazie a tutti, le candele sono ordinate e la girante è uscita in tre pezzi. Vi racconto dopo il fine settimana.',
    ],
    reply: 'Rispondi',
    quote: 'Cita',
    joined: 'Iscritto: marzo 2014',
  },
  signup: {
    title: 'Le nostre newsletter',
    text: 'Scegli le lettere che vuoi ricevere. Sono tutte gratuite e puoi cancellarti quando vuoi.',
    letters: [
      'La Marea: sei storie per cominciare la giornata e il tempo sul mare, alle sei.',
      'Il bis: cosa cucinare nel fine settimana, ogni venerdì a mezzogiorno.',
      'Supplementari: il calcio che conta, il lunedì mattina.',
    ],
    button: 'Iscriviti',
  },
  author: {
    bio: 'Ginevra Molinari-Testa scrive di porti e di pesca. È arrivata al giornale nel 2011 dopo sei anni in mare.',
    more: 'Altri articoli di Ginevra Molinari-Testa',
  },
  tag: 'Tema: traghetti',
  live: 'In diretta: tutte le cronache',
  ago: '3 ore fa',
  copyright: '© 2026 La Voce della Darsena. Tutti i diritti riservati.',
};

const pl: PageWords = {
  lang: 'pl',
  site: 'Głos Nabrzeża',
  host: 'www.glosnabrzeza.example',
  sections: ['Świat', 'Miasto', 'Gospodarka', 'Sport', 'Kultura', 'Pogoda'],
  headlines: [
    'Tramwaj na lotnisko ruszy rok wcześniej',
    'Nauczyciele przyjęli ofertę po dziewięciu godzinach',
    'Bramkarz z wyspy przechodzi do miasta',
    'Muzeum oddaje rzeźbione drzwi wiosce',
    'Dlaczego chleb przestał drożeć',
    'Sztorm zamknął drogę nad morzem',
    'Sędzia, papuga i bardzo długa kolejka',
    'W fabryce zamków powstaną mieszkania',
    'Pływacy mają omijać jaz',
    'Kartografka, która nie opuściła swojej ulicy',
    'Podatek wzrośnie mniej, niż się obawiano',
    'Orkiestra gra dalej po ciemku',
  ],
  standfirsts: [
    'Wykonawca twierdzi, że ostatni most jest gotowy od marca i że pierwsi pasażerowie mogliby wsiąść już latem przyszłego roku, jeżeli sygnalizacja przejdzie wszystkie próby.',
    'Członkowie związku niewielką większością głosów poparli podwyżkę o cztery procent w tym roku i trzy w następnym oraz mniejsze klasy w miastach na wybrzeżu.',
    'Zawodnik, który do zeszłego sezonu bronił bramki drużyny rybaków i listonoszy, mówi, że nigdy nie był na stadionie, który miałby więcej niż dwie trybuny.',
    'Przez dziewięćdziesiąt lat wisiały na klatce schodowej z tabliczką, której nikt nie umiał odczytać, aż jedna ze zwiedzających rozpoznała ptaki wyrzeźbione przez pradziadka.',
    'Zdaniem piekarzy tańsza pszenica to tylko połowa odpowiedzi, a druga połowa dotyczy tego, kto za takie pieniądze zechce jeszcze wstawać o trzeciej w nocy.',
    'Podczas przypływu fale przelały się przez mur i zostawiły na jezdni kamienie, wodorosty, a w jednym miejscu łódź wiosłową, po którą nikt się nie zgłosił.',
  ],
  captions: [
    'Ochotnicy o świcie noszą worki z piaskiem na falochron.',
    'Orkiestra dęta chroni się pod dachem targu po pierwszej ulewie.',
    'Ostatni ze starych dźwigów opuszczono na barkę.',
    'Dzieci z trzech szkół malują płot wokół nowej biblioteki.',
    'Mgła nad ujściem rzeki w najzimniejszy poranek tej zimy.',
    'Rybak naprawia sieci przed domem, w którym się urodził.',
    'Burmistrzyni ręcznie otwiera most obrotowy, jak jej dziadek.',
    'Łabędzie na zalanym boisku.',
    'Lampiony w dolnym mieście w najdłuższą noc roku.',
  ],
  people: ['Jagoda Wierzbicka', 'Kacper Zaremba', 'Olena Bondar'],
  results: (query) => `Wyniki wyszukiwania dla „${query}”`,
  query: 'port',
  login: {
    title: 'Zaloguj się',
    text: 'Zaloguj się, aby czytać zapisane artykuły i zarządzać prenumeratą.',
    email: 'Adres e-mail',
    password: 'Hasło',
    forgot: 'Nie pamiętasz hasła?',
  },
  consent: {
    title: 'Szanujemy Twoją prywatność',
    text: [
      'My i nasi 180 partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, i przetwarzamy dane osobowe, takie jak unikalne identyfikatory, w celu wyświetlania spersonalizowanych reklam i treści.',
      'Za Twoją zgodą my i nasi partnerzy możemy korzystać z dokładnych danych geolokalizacyjnych. Możesz wyrazić zgodę na przetwarzanie danych osobowych albo jej odmówić.',
      'Niektóre rodzaje przetwarzania danych osobowych nie wymagają Twojej zgody, ale masz prawo do sprzeciwu. Zgodę możesz wycofać w każdej chwili, zmieniając ustawienia plików cookie.',
    ],
    accept: 'Akceptuję wszystkie',
    settings: 'Ustawienia',
  },
  error: {
    title: 'Nie znaleziono strony',
    text: 'Szukana strona nie istnieje albo została przeniesiona. Sprawdź adres lub przeczytaj jeden z poniższych artykułów.',
    suggestions: 'Może szukasz',
  },
  maintenance: {
    title: 'Przerwa techniczna',
    text: 'Trwa przerwa techniczna, którą planujemy zakończyć w ciągu godziny. Dziękujemy za cierpliwość i prosimy zajrzeć później.',
  },
  gallery: { title: 'Tydzień na zdjęciach', word: 'zdjęcia', path: 'galeria' },
  video: {
    title: 'Prom zawrócił podczas sztormu',
    text: 'Pasażer nagrał chwilę, w której poranny prom zawrócił przed wejściem do portu. Nikomu nic się nie stało, podała firma, a wszyscy dopłynęli na wyspę wieczorem.',
    word: 'Wideo',
    path: 'wideo',
  },
  product: {
    name: 'Koc wełniany podwójny',
    text: [
      'Tkany na wyspie z niebarwionej wełny, grzeje nawet wilgotny i z każdym praniem mięknie. Wystarcza na podwójne łóżko i przychodzi w lnianym worku.',
      'Prać ręcznie w chłodnej wodzie i suszyć na płasko. Wzór każdego koca trochę się różni, bo nie ma dwóch takich samych krosien.',
    ],
    price: '549,00 zł',
    cart: 'Dodaj do koszyka',
    reviews: [
      'Kupiłam dwa dla rodziców, którzy przestali się kłócić o ogrzewanie. Szary jest ciemniejszy niż na zdjęciu.',
      'Przyszedł po trzech dniach i przez tydzień pachniał owcą, czego teraz mi brakuje.',
      'Z początku trochę gryzie, po dwóch praniach najlepsza rzecz w łóżku.',
    ],
    reviewsHead: 'Opinie klientów (38)',
  },
  forum: {
    title: 'Jaki olej do silnika z 1974 roku?',
    posts: [
      'Odziedziczyłem po wujku dwusuwowy silnik zaburtowy, a instrukcja zaginęła. Na przystani jeden mówi dwa procent, drugi cztery. Silnik stoi od 2009 roku i nie chciałbym go zniszczyć pierwszego dnia.',
      'Cztery procent przy czymś tak starym, a wcześniej wymień świece. Ja całe lato pływałem na złej mieszance i we wrześniu poszły łożyska.',
      'Dokładnie. I obejrzyj wirnik pompy, po piętnastu latach guma jest twarda i nie przepompuje ani kropli wody.',
      'Dzięki wszystkim, świece zamówione, a wirnik wyszedł w trzech kawałkach. Odezwę się po weekendzie.',
    ],
    reply: 'Odpowiedz',
    quote: 'Cytuj',
    joined: 'Dołączył: marzec 2014',
  },
  signup: {
    title: 'Nasze newslettery',
    text: 'Wybierz listy, które chcesz dostawać. Wszystkie są bezpłatne i w każdej chwili możesz zrezygnować.',
    letters: [
      'Przypływ: sześć historii na początek dnia i pogoda na wodzie, o szóstej.',
      'Dokładka: co ugotować w weekend, w każdy piątek w południe.',
      'Dogrywka: futbol, który się liczy, w poniedziałek rano.',
    ],
    button: 'Zapisz się',
  },
  author: {
    bio: 'Jagoda Wierzbicka pisze o portach i rybołówstwie. Do gazety przyszła w 2011 roku po sześciu latach na morzu.',
    more: 'Więcej tekstów Jagody Wierzbickiej',
  },
  tag: 'Temat: promy',
  live: 'Na żywo: wszystkie relacje',
  ago: '3 godziny temu',
  copyright: '© 2026 Głos Nabrzeża. Wszelkie prawa zastrzeżone.',
};

const ar: PageWords = {
  lang: 'ar',
  site: 'صدى المرفأ',
  host: 'www.sadaalmarfa.example',
  sections: ['العالم', 'المدينة', 'اقتصاد', 'رياضة', 'ثقافة', 'الطقس'],
  headlines: [
    'خط الترام إلى المطار يفتتح قبل موعده بعام',
    'المعلمون يقبلون العرض بعد تسع ساعات من التفاوض',
    'حارس مرمى شاب يغادر نادي الجزيرة',
    'المتحف يعيد باباً منقوشاً إلى قريته',
    'لماذا توقف سعر الخبز عن الارتفاع',
    'العاصفة تغلق طريق الساحل لليلة الثالثة',
    'قاضٍ وببغاء وطابور طويل جداً',
    'مصنع السحّابات يتحول إلى شقق سكنية',
    'دعوة السباحين إلى الابتعاد عن السد',
    'رسامة الخرائط التي لم تغادر شارعها',
    'الضريبة ترتفع أقل مما كان متوقعاً',
    'الأوركسترا تواصل العزف في الظلام',
  ],
  standfirsts: [
    'تقول الشركة المنفذة إن الجسر الأخير اكتمل منذ شهر مارس، وإن أول الركاب قد يصعدون في الصيف المقبل إذا اجتازت الإشارات جميع الاختبارات المقررة.',
    'صوّت أعضاء النقابة بفارق ضئيل لصالح زيادة قدرها أربعة في المئة هذا العام وثلاثة في العام المقبل، مع وعد بتقليل عدد التلاميذ في صفوف مدن الساحل.',
    'قال اللاعب، الذي كان يحرس مرمى فريق من الصيادين وسعاة البريد حتى الموسم الماضي، إنه لم يدخل في حياته ملعباً فيه أكثر من مدرجين اثنين.',
    'بقي الباب تسعين عاماً في بيت الدرج وعليه بطاقة لم يستطع أحد قراءتها، إلى أن تعرفت زائرة على الطيور التي نقشها جد والدها في خشب البلوط.',
    'يرى الخبازون أن رخص القمح نصف الجواب فقط، وأن النصف الآخر يتعلق بمن يقبل أن يستيقظ في الثالثة فجراً مقابل هذا الأجر في هذه الأيام.',
    'تجاوزت الأمواج السور عند المد وتركت على الطريق حجارة وأعشاباً بحرية، وفي أحد المواضع قارب تجديف لم يأت أحد للمطالبة به حتى الآن.',
  ],
  captions: [
    'متطوعون يحملون أكياس الرمل إلى السور مع أول الضوء.',
    'فرقة موسيقية تحتمي بسقف السوق بعد زخة المطر الأولى.',
    'إنزال آخر الرافعات القديمة على ظهر مركب.',
    'أطفال من ثلاث مدارس يلوّنون سياج المكتبة الجديدة.',
    'الضباب فوق المصب في أبرد صباح هذا الشتاء.',
    'صياد يصلح شباكه أمام البيت الذي ولد فيه.',
    'رئيسة البلدية تفتح الجسر الدوار بيدها كما فعل جدها.',
    'بجعات على الملعب المغمور بالمياه.',
    'فوانيس في المدينة السفلى في أطول ليالي السنة.',
  ],
  people: ['رندة المغربي', 'عماد الشامي', 'ليان قباني'],
  results: (query) => `نتائج البحث عن «${query}»`,
  query: 'الميناء',
  login: {
    title: 'تسجيل الدخول',
    text: 'سجّل الدخول لقراءة مقالاتك المحفوظة وإدارة اشتراكك.',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    forgot: 'هل نسيت كلمة المرور؟',
  },
  consent: {
    title: 'خصوصيتك تهمنا',
    text: [
      'نقوم نحن وشركاؤنا بتخزين معلومات على جهازك مثل ملفات تعريف الارتباط، ونعالج البيانات الشخصية مثل المعرّفات الفريدة لعرض الإعلانات والمحتوى المخصص.',
      'بعد موافقتك يمكننا نحن وشركاؤنا استخدام بيانات الموقع الجغرافي الدقيقة. يمكنك الموافقة على المعالجة المذكورة أو رفض الموافقة.',
      'قد لا تتطلب بعض معالجة البيانات الشخصية موافقتك، لكن من حقك الاعتراض عليها. يمكنك تغيير ملفات تعريف الارتباط أو سحب موافقتك في أي وقت.',
    ],
    accept: 'قبول الكل',
    settings: 'الإعدادات',
  },
  error: {
    title: 'الصفحة غير موجودة',
    text: 'عذراً، الصفحة التي تبحث عنها غير موجودة أو تم نقلها. تحقق من العنوان أو اقرأ أحد المقالات التالية.',
    suggestions: 'ربما تبحث عن',
  },
  maintenance: {
    title: 'الموقع قيد الصيانة',
    text: 'يخضع الموقع لأعمال الصيانة ونتوقع الانتهاء خلال ساعة. شكراً لصبركم، ونرجو العودة لاحقاً.',
  },
  gallery: { title: 'الأسبوع في صور', word: 'صور', path: 'gallery' },
  video: {
    title: 'العبّارة تعود أدراجها وسط الأمواج',
    text: 'صوّر أحد الركاب لحظة عودة عبّارة الصباح أمام مدخل الميناء. لم يصب أحد بأذى بحسب الشركة، ووصل الجميع إلى الجزيرة مساءً.',
    word: 'فيديو',
    path: 'video',
  },
  product: {
    name: 'بطانية صوف مزدوجة',
    text: [
      'منسوجة في الجزيرة من صوف غير مصبوغ، تحفظ الدفء حتى وهي رطبة وتزداد نعومة مع كل غسلة. تكفي لسرير مزدوج وتأتي في كيس من الكتان.',
      'تغسل باليد بماء بارد وتجفف منبسطة. يختلف النقش قليلاً من بطانية إلى أخرى لأنه لا يوجد نولان متشابهان.',
    ],
    price: '٤٥٠ درهماً',
    cart: 'أضف إلى السلة',
    reviews: [
      'اشتريت اثنتين لوالديّ فتوقفا عن الخلاف حول التدفئة. الرمادي أغمق مما يبدو في الصورة.',
      'وصلت في ثلاثة أيام وبقيت رائحة الصوف فيها أسبوعاً، وأنا أفتقدها الآن.',
      'خشنة قليلاً في البداية، وبعد غسلتين صارت أفضل ما في السرير.',
    ],
    reviewsHead: 'آراء العملاء (38)',
  },
  forum: {
    title: 'أي زيت لمحرك قارب من عام 1974؟',
    posts: [
      'ورثت عن عمي محركاً ثنائي الأشواط وضاع دليل الاستعمال. أحدهم في المرسى يقول اثنان في المئة والآخر يقول أربعة. المحرك متوقف منذ 2009 ولا أريد أن أتلفه في اليوم الأول.',
      'أربعة في المئة لمحرك بهذا العمر، وغيّر شمعات الإشعال قبل التجربة. أبحرت صيفاً كاملاً بخلطة خاطئة فتلفت المحامل في سبتمبر.',
      'أوافقه الرأي. وافحص المضخة أيضاً، فبعد خمسة عشر عاماً يصبح المطاط قاسياً ولا يضخ قطرة واحدة.',
      'شكراً للجميع، طلبت الشمعات وخرجت المضخة في ثلاث قطع. سأخبركم بعد عطلة نهاية الأسبوع.',
    ],
    reply: 'رد',
    quote: 'اقتباس',
    joined: 'عضو منذ: مارس 2014',
  },
  signup: {
    title: 'نشراتنا البريدية',
    text: 'اختر النشرات التي تود استلامها. كلها مجانية ويمكنك إلغاء الاشتراك في أي وقت.',
    letters: [
      'المد: ست حكايات لبداية اليوم وحالة البحر، في السادسة صباحاً.',
      'صحن ثانٍ: ماذا نطبخ في العطلة، كل جمعة ظهراً.',
      'وقت إضافي: كرة القدم التي تهمنا، صباح كل اثنين.',
    ],
    button: 'اشتراك',
  },
  author: {
    bio: 'رندة المغربي تكتب عن الموانئ والصيد. انضمت إلى الصحيفة عام 2011 بعد ست سنوات في البحر.',
    more: 'المزيد من مقالات رندة المغربي',
  },
  tag: 'موضوع: العبّارات',
  live: 'مباشر: كل التغطيات',
  ago: 'قبل 3 ساعات',
  copyright: '© 2026 صدى المرفأ. جميع الحقوق محفوظة.',
};

const ja: PageWords = {
  lang: 'ja',
  site: '波止場新報',
  host: 'www.hatobashimpo.example',
  sections: ['国際', '地域', '経済', 'スポーツ', '文化', '天気'],
  headlines: [
    '空港への路面電車、一年早く開業へ',
    '教員組合、九時間の交渉の末に合意',
    '島のクラブから十九歳の守護神が移籍',
    '博物館、彫刻の扉を村に返還',
    'パンの値上がりが止まった理由',
    '高波で海岸道路が三夜連続の通行止め',
    '判事とオウムと長い行列',
    '日本初のファスナー工場が住宅に',
    '堰の近くでの遊泳に注意呼びかけ',
    '町から一歩も出なかった地図職人',
    '固定資産税の上げ幅は予想を下回る',
    '停電の中で演奏を続けた楽団',
  ],
  standfirsts: [
    '建設会社によると、最後の橋は三月に完成しており、信号設備の試験に合格すれば、来年の夏にも最初の乗客を乗せて走り出す見通しだという。',
    '組合員は僅差で、今年四パーセント、来年三パーセントの賃上げを受け入れた。沿岸の町では一学級あたりの人数も減らす約束が交わされた。',
    '昨季まで漁師と郵便配達員のチームでゴールを守っていた選手は、観客席が二つより多い競技場に入ったことがないと笑いながら話した。',
    '誰にも読めない札とともに九十年間階段の壁に掛かっていたが、来館者の一人が曽祖父の彫った鳥に気づいたことから返還が決まった。',
    '小麦が安くなったことは理由の半分にすぎず、残りの半分は、その賃金で午前三時に起きる人がまだいるかどうかだと職人たちは口をそろえる。',
    '満潮時の波が護岸を越え、路上には石や海藻が残された。持ち主の現れない手こぎ舟が一艘、道の真ん中に横たわっている。',
  ],
  captions: [
    '夜明けとともに土のうを運ぶボランティア。',
    '最初の夕立を避けて市場の屋根の下に集まる吹奏楽団。',
    '台船に降ろされる最後の古いクレーン。',
    '新しい図書館の囲いに絵を描く三つの学校の子どもたち。',
    'この冬一番の冷え込みとなった朝、河口を包む霧。',
    '生まれた家の前で網を繕う漁師。',
    '祖父と同じように手で旋回橋を開ける町長。',
    '水に浸かった運動場の白鳥。',
    '一年で一番長い夜、下町を行く灯籠。',
  ],
  people: ['桐生 澄江', '真壁 拓海', '南条 リサ'],
  results: (query) => `「${query}」の検索結果`,
  query: '港',
  login: {
    title: 'ログイン',
    text: 'ログインすると、保存した記事を読んだり購読内容を変更したりできます。',
    email: 'メールアドレス',
    password: 'パスワード',
    forgot: 'パスワードをお忘れですか',
  },
  consent: {
    title: 'プライバシーの尊重について',
    text: [
      '当社と百五十のパートナーは、クッキーなどの情報を端末に保存して利用し、広告や内容を最適化するために固有の識別子などの個人データを処理します。',
      'お客様の同意があれば、当社とパートナーは正確な位置情報を利用することがあります。上記の処理に同意するか、同意を拒否することができます。',
      '一部の個人データの処理には同意が不要な場合がありますが、異議を申し立てる権利があります。クッキーの設定はいつでも変更でき、同意を撤回することもできます。',
    ],
    accept: 'すべて同意する',
    settings: '設定',
  },
  error: {
    title: 'ページが見つかりません',
    text: 'お探しのページは存在しないか、移動した可能性があります。アドレスをご確認いただくか、次の記事をご覧ください。',
    suggestions: 'こちらの記事もどうぞ',
  },
  maintenance: {
    title: 'メンテナンス中です',
    text: 'ただいまメンテナンスを行っています。一時間ほどで終了する予定です。ご不便をおかけしますが、しばらくしてからお越しください。',
  },
  gallery: { title: '写真で見る一週間', word: '写真', path: 'photo' },
  video: {
    title: '高波でフェリーが引き返す',
    text: '朝のフェリーが港の入り口で引き返す瞬間を乗客が撮影した。運航会社によるとけが人はなく、全員が夕方の便で島に着いた。',
    word: '動画',
    path: 'video',
  },
  product: {
    name: '羊毛ブランケット ダブル',
    text: [
      '染めていない羊毛を島で織り上げました。湿っていても暖かく、洗うたびに柔らかくなります。ダブルベッドに十分な大きさで、麻の袋に入れてお届けします。',
      '冷たい水で手洗いし、平らに干してください。織機は一台ずつ癖が違うため、模様は一枚ごとに少しずつ異なります。',
    ],
    price: '18,900円（税込）',
    cart: 'カートに入れる',
    reviews: [
      '両親に二枚買いました。暖房をめぐる口げんかがなくなりました。灰色は写真より濃いです。',
      '三日で届き、一週間は羊の匂いがしました。今では少し恋しいです。',
      '最初は少しちくちくしますが、二回洗えば最高です。',
    ],
    reviewsHead: 'カスタマーレビュー（38件）',
  },
  forum: {
    title: '1974年製の船外機に使うオイルは？',
    posts: [
      '叔父から二サイクルの船外機を譲り受けましたが、説明書がありません。桟橋では五十対一と言う人もいれば二十五対一と言う人もいます。2009年から動かしていないので、初日に壊したくありません。',
      'そこまで古いなら二十五対一です。始動の前にプラグも替えてください。私は間違った混合比で一夏走り、九月に軸受けがだめになりました。',
      '同感です。それからインペラも見てください。十五年もたつとゴムが硬くなって、水を一滴も吸い上げません。',
      '皆さんありがとうございます。プラグを注文しました。インペラは三つに割れて出てきました。週末が晴れたらまた報告します。',
    ],
    reply: '返信',
    quote: '引用',
    joined: '登録日：2014年3月',
  },
  signup: {
    title: 'ニュースレター',
    text: '受け取りたいニュースレターをお選びください。すべて無料で、いつでも配信を停止できます。',
    letters: [
      '朝の潮：一日の始まりに読む六つの話と海の天気を、午前六時に。',
      'おかわり：週末に作りたい料理を、毎週金曜の正午に。',
      '延長戦：大事な試合とそうでない試合を、月曜の朝に。',
    ],
    button: '登録する',
  },
  author: {
    bio: '桐生澄江は港と漁業を担当している。六年間の船員生活を経て2011年に入社した。',
    more: '桐生澄江の記事一覧',
  },
  tag: 'テーマ：フェリー',
  live: 'ライブ一覧',
  ago: '3時間前',
  copyright: '© 2026 波止場新報社　無断転載を禁じます',
};

export const languages: readonly PageWords[] = [en, de, fr, es, it, pl, ar, ja];
