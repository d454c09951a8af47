import type { ClutterPhrases } from './phrases.ts';

/** French. */
export const fr: ClutterPhrases = {
  code: 'fr',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        "publicités?|annonces?|(contenu )?sponsorisé( .*)?|(la suite|l'article continue) (après|sous).*(publicité|pub)?|fermer( la publicité)?|contenu partenaire",
      removes: 'La suite après la publicité',
      keeps: 'La publicité a coûté cher au parti.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        "permalien https?:|[(\\[*>▶►→»•-]* ?(([àa] )?(lire|voir|écouter|relire|découvrir|lisez|voyez|retrouvez) (aussi|également|encore|plus|plus tard|ailleurs)?( sur .{2,30})?|[àa] (lire|voir|écouter|noter|savoir)( aussi| également)?|lire (aussi|la suite|également|plus)|(sur le même (sujet|thème))|voir aussi|pour (aller plus loin|en savoir plus)|en savoir plus|plus d'infos?|en (vidéo|images|direct)|vidéo|diaporama|photos?|infographie|sources?|mots[- ]clés?|tags?|thèmes?|rubriques?|dossier|article lié|articles? associés?|notre dossier|permalien)( ?[:|»>▶►]| [–—-] )",
      removes: 'À lire aussi : Le pont reste fermé',
      keeps: 'Lire la lettre à voix haute lui prit une heure.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 11,
      pattern:
        "(([àa] )?(lire|voir|découvrir|écouter) (aussi|également|la suite|plus|ensuite)( .{0,40})?|lire la suite.*|sur le même (sujet|thème)|articles? (liés?|similaires?|associés?|recommandés?|connexes?|suivants?|précédents?)|(vous (aimerez|pourriez|devriez|apprécierez)|cela (peut|pourrait)|ces (articles|contenus)).{0,50}|les plus (lus|populaires|partagés|récents)|les (derniers|dernières) .{3,30}|nos (derniers|autres|dossiers).{0,30}|dans la même (rubrique|catégorie)|plus (d'articles|d'infos?|sur .{3,30}|de .{3,30})|en (savoir|lire|voir) plus|pour (en savoir plus|aller plus loin)|(audios?|vidéos?)( et (audios?|vidéos?))?( sur le sujet)?|voir (plus|tout|toutes?.{0,20})|mots[- ]clés|thèmes?|tags|étiquettes|à la une|accueil|suivant|précédent|retour( .{0,20})?|afficher plus|sommaire|recommandé pour vous)",
      removes: 'Sur le même sujet',
      keeps: 'Plus de pain, plus de bois, et personne pour en chercher.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        "(abonnez|inscrivez|connectez|identifiez)[- ]vous|s'(abonner|inscrire)|(notre|la|nos|à la|aux) newsletters?|(recevez|recevoir) (chaque|tous|toutes|nos|gratuitement|par|l'essentiel)|suivez[- ](nous|l)|déjà (abonné|inscrit|membre)|(pour accéder|accédez|accès) (à l'intégralité|en illimité|aux articles|à tous)|réservé aux abonnés|soutenez (notre|la|une|nous)|faites un don|téléchargez (l'|notre |la )app|article réservé|pour lire la suite|offre d'abonnement|sans engagement|rejoignez[- ]nous|activez les notifications|créez? (un|votre) compte|^je m'abonne|frais de port|port (inclus|compris)|tarifs? (réduits?|dégressifs?) (à partir|dès)",
      removes: 'Abonnez-vous à notre newsletter pour tout lire.',
      keeps: 'Il suivait la rivière depuis trois jours.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        "(partager?|partagez|imprimer|envoyer|enregistrer|facebook|twitter|x|whatsapp|linkedin|e-?mail|courriel|commenter|commentaires?|copier( le lien)?|j'aime|suivre|écouter|réagir|pinterest|[,/|•·\\d\\s])+|partage[rz]? (cet?|sur|par|l').*|\\d+ (commentaires?|partages?|réactions?)|(laissez?|écrire|ajoute[rz]|poster|voir) (un|votre|les) commentaires?.*|vos (réactions|commentaires)|réagir.*|répondre( à cet article)?",
      removes: 'Partager sur Facebook',
      keeps: 'Partager la maison leur coûta des années de paix.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'voir cette publication sur instagram|une publication partagée par .{2,60}\\(@[\\w.]+.*',
      removes: 'Une publication partagée par Ann Ott (@annott)',
      keeps: 'Une publication d’Ann Ott a fâché le maire.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(par|écrit par|rédigé par|publié( (le|par|dans))?|mis à jour( le)?|modifié( le)?|propos recueillis par|temps de lecture|date|auteurs?|la rédaction|avec (afp|reuters|agences?)|à propos de l'auteur|posté (par|le))( ?:| \\d| [A-ZÀ-Ý][\\wà-ÿ'.-]+ [A-ZÀ-Ý][\\wà-ÿ'.-]+$| (afp|reuters|agences?)\\b)|(afp|reuters|ap)$|\\(?avec (afp|reuters|agences?).{0,20}\\)?$",
      removes: 'Publié le 3 mai 2020',
      keeps: 'Par la fenêtre, on voyait la mer et deux barques.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        "(crédits?( photo)?|photos?|image|illustration|source|légende|dessin|infographie|visuel) ?: ?[^.]{1,80}$|\\((photo|afp|reuters|image|crédit|illustration|archives?|ap|getty)[^)]{0,70}\\)?$|/ ?(afp|reuters|ap|sipa|getty|shutterstock)\\b|getty images|shutterstock|photo d'archives?|© ?[A-ZÀ-Ý][^.]{2,60}$|(agrandir|voir) (l'image|la photo|le diaporama)",
      removes: 'Le pont en mai. Crédit : Anne Roux / AFP',
      keeps: "La photo fut prise par un homme qui n'avait jamais vu la mer.",
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 60,
      pattern:
        "tous droits réservés|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|reproduction (interdite|même partielle)|politique de (confidentialité|cookies)|mentions légales|conditions générales|(utilise|utilisons) des cookies|ce(t)? (article|texte|contenu),? (a été |est )?(d'abord |initialement )?(publié|paru|extrait|traduit|issu|republié)",
      removes: '© 2020 La Baie. Tous droits réservés.',
      keeps: 'Les droits de la femme furent le thème de la soirée.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 10,
      pattern:
        '(voir|regarder|lire) (la |le )?(vidéo|diaporama|galerie).*|votre navigateur .*|vidéo|diaporama|(temps de lecture|durée).{0,20}|\\d+ min(utes?)?( de lecture)?|écouter.*|chargement.*',
      removes: 'Voir la vidéo',
      keeps: 'La vidéo dure une heure et ne montre rien.',
    },
    {
      reason: 'media',
      where: 'inside',
      words: 40,
      pattern:
        '(acrobat|adobe) reader.{0,80}(télécharg|gratuit|lire)|(téléchargez|télécharger|installe[rz]) .{0,30}(acrobat|adobe) reader|télécharger ce (document|fichier|graphique|tableau)',
      removes: 'Vous pouvez télécharger ce tableau en cliquant dessus.',
      keeps: 'Adobe a vendu sa filiale de Lyon.',
    },
  ],
};
