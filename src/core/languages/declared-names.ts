/** The names of meta elements by what they say of a story or its site, most trusted first. */
export const metaNames = {
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publisheddate',
    'publish-date',
    'publish_date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'bt:pubdate',
    'date',
    'og:pubdate',
    'originalpublicationdate',
    'ptime',
    'pdate',
    'rnews:datepublished',
    'article_date_original',
    'citation_publication_date',
  ],
  modified: [
    'article:modified_time',
    'article:modified',
    'og:article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'utime',
    'bt:moddate',
  ],
  author: [
    'author',
    'byl',
    'byline',
    'article_author',
    'articleauthor',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'article:author_name',
    'citation_author',
    'cxenseparse:author',
    'twitter:data1',
  ],
  title: ['twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'],
  siteName: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher'],
  section: [
    'article:section',
    'og:article:section',
    'og:section',
    'section',
    'parsely-section',
    'dc.subject',
    'cxenseparse:section',
  ],
  excerpt: ['og:description', 'description', 'twitter:description', 'dc.description'],
  picture: ['twitter:image', 'twitter:image:src', 'image', 'thumbnail'],
} satisfies Record<string, readonly string[]>;

/** Patterns for what a page gives out as names of its site and of its section. */
export const placeNames = {
  /** The name of a company, not of its paper. */
  company: String.raw`\b(?:gmbh(?: & co\.? kg)?|inc|ltd|limited|llc|plc|s\.?a\.?(?:u|s)?|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|sp\. ?z ?o\. ?o|ag|kg|b\.?v|n\.?v|media (?:network|group))\.?$|(?<=\s)(?:as|a/s|aps|ab|oy|oyj|kft|zrt|a\.s|s\.r\.o|d\.o\.o)\.?$|^(?:ediciones|editorial|editora|edizioni|éditions|wydawnictwo|verlag|verlagsgruppe|grupo|gruppo|groupe)\s|(?:新聞社|株式会社|日报社|报社)$`,
  /** Hosts below which each name is a site of its own. */
  roofs:
    'blogspot|typepad|wordpress|substack|tumblr|livejournal|wixsite|weebly|squarespace|over-blog|canalblog|hatenablog|jimdo|webnode|beehiiv|ghost|github|netlify',
  /** What made the page, which says its own name where nobody gave the site one. */
  software: 'wordpress|polopoly|joomla!?|drupal|blogger|my (?:site|blog)|home|website',
  /** Steps of a path that say nothing of the story: the front page, an archive's year, what a blog has no name for. */
  noSection:
    'home(?:page)?|start|startseite|all|back.*|uncategorized|allgemein(?:es)?|non classé|sin categoría|sem categoria|senza categoria|geen categorie|без рубрики|suche?n?|search|menu|(?:sign|log) ?(?:in|up)|login|register|subscribe|newsletters?|articles?|artikel|blog|all news|prev(?:ious)?|next|zurück|weiter|suivant|précédent|siguiente|anterior',
  /** Parameters by which senders of links tell where a reader comes from. */
  tracking: String.raw`^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|_ga|cmpid|xtor|wt_mc)$`,
  /** Parts of the address of a logo or a stand-in. */
  noLead: String.raw`(?:^|[/_.-])(?:logos?|thumb\w{0,6}|placeholder|spacer|pixel|sprite|favicon|avatar|gravatar|icons?|social[-_]?share|share[-_]?image|og[-_]?(?:image|default|logo)|no[-_]?(?:image|photo|picture)|1x1|transparent)(?=[/_.\d-]|$)`,
  /** Names of stand-ins that folders may have: Drupal keeps every picture of a site below "sites/default". */
  standIn: String.raw`(?:^|[_.-])(?:default|fallback|blank)(?=[_.\d-]|$)`,
} as const;

/** Boxes of other stories, and of comments. */
const otherStories =
  'aside:not(.article-aside), nav, li article, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="teaser" i]';

/** Selectors of what pages mark. */
export const marks = {
  otherStories,
  /** Boxes in which an author or a date is that of another story, or of a comment. */
  otherPlaces: `footer, ${otherStories}`,
  time: 'time, abbr.published, abbr.updated, [itemprop~="datePublished"], [itemprop~="dateModified"], [property$="datePublished"]:not(meta), [property$="dateModified"]:not(meta), [pubdate]',
  date: '[class*="publish" i], [class*="timestamp" i], [class*="date" i]',
  byline: '[class*="byline" i], [class*="author" i], [data-testid*="byline" i]',
  otherByline: '[class~="auteur"], [class~="autor"], [class~="autore"], [class~="by"], [class$="-by"], [id$="_author"]',
  /** The line that a blog prints below an entry. */
  signature: '[class~="submitted"], [class~="posted"], [class~="post-footer"], [class~="post-footers"]',
  trail: '[class*="breadcrumb" i], nav[aria-label*="breadcrumb" i]',
  otherTrail: '[id*="breadcrumb" i], [class~="crumbs"], [class~="crumb"]',
  category: 'a[rel~="category"], [class~="category-name"] a[href], [class*="taxonomy-category"] a[rel~="tag"]',
  /** Links in what pages have for menus; old ones have tables for it. */
  menu: 'nav a[href], header a[href], [class*="nav" i] a[href], [class*="menu" i] a[href], [id*="nav" i] a[href], td a[href], amp-sidebar a[href]',
} as const;

/**
 * Zones by the letters that are printed for them. "ET" and its like change with the season: they have the hours behind UTC
 * in winter, of American papers that print no season.
 */
export const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  ist: '+05:30',
  pkt: '+05:00',
  wib: '+07:00',
  wita: '+08:00',
  sgt: '+08:00',
  hkt: '+08:00',
  wat: '+01:00',
  eat: '+03:00',
  sast: '+02:00',
  trt: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: '5',
  ct: '6',
  mt: '7',
  pt: '8',
};

/** What the escapes of HTML stand for that pages use in what they say to machines. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The accents that named entities have, as combining marks: "eacute" is e with an acute accent. */
export const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};
