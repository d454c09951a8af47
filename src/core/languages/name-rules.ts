import type { RemovalReason } from '../article.ts';

/** What a class or id says about an element: it goes, unless it carries too much of the page's running text. */
export interface NameWords {
  readonly reason: RemovalReason;
  /** Whole words of class and id; several words parted by a blank must follow each other. */
  readonly words: string;
  /** The largest share of the page's running text it may carry and still go. */
  readonly share: number;
}

/** The same with its examples. */
export interface NameRule extends NameWords {
  readonly removes: string;
  readonly keeps: string;
}

/** Of several rules that fit, the first gives the reason. */
export const nameRules: readonly NameRule[] = [
  {
    reason: 'comments',
    words:
      'comment comments commentlist commentform comentarios kommentare kommentar commentaires disqus respond replies viafoura livefyre coral spotim usercomments forum',
    share: 0.45,
    removes: '<section id="comments-list"><p>First! I said so years ago, and nobody would listen to me.</p></section>',
    keeps: '<p class="commentary">The ruling changes little, and everyone in the room knew it.</p>',
  },
  {
    reason: 'related',
    words:
      'related recirc recirculation recommended recommendation recommendations recommends outbrain taboola trending popular teaser teasers upnext ' +
      'readmore mostread mostpopular seealso morestories moreon morefrom linklist relacionadas relacionados zergnet plista ligatus nrelate yarpp crp jp relatedposts nextstory ' +
      'rel articles|up next|read more|read next|read also|see also|more stories|more from|more on|more in|most read|most viewed|most popular|top stories|latest news|also read|other news|inline link|story list|article list|post list|news list|link list|explore more|continue reading|also like|further reading|next article|next post|prev post|previous post|post navigation|nav links|internal links|interlink|recent posts|recent articles|article feed|card list|promo list|rail article|savoir plus',
    share: 0.45,
    removes: '<div class="story-related"><a href="/a">Bridge shut again</a></div>',
    keeps: '<p class="interrelated">The two cases are one, the judge held, and must be heard together.</p>',
  },
  {
    reason: 'subscribe',
    words:
      'newsletter newsletters subscribe subscription subscriptions signup piano regwall donate donation donations membership optin mailchimp mc4wp abo pushlayer pushbanner|push notification|push notifications|push layer|push banner|push alert|web push|sign up|news letter|support us|call to action|mail form|app promo|app download|download app',
    share: 0.12,
    removes: '<div class="newsletter-box"><p>Our letter, each morning.</p></div>',
    keeps: '<p class="newsletterhead">The letter began in 1921 and never missed a Sunday.</p>',
  },
  {
    reason: 'advertising',
    words:
      'ad ads advert adverts advertisement advertisements advertising advertorial adsense adslot adbox adunit adwrapper adcontainer dfp gpt sponsor sponsored sponsors anzeige anzeigen werbung werbebanner publicidad publicite reklama banner banners promo promotion promos adv commercial affiliate affiliates kiosk shop merch deals buybox|product card',
    share: 0.12,
    removes: '<div class="ad-slot"><p>Fine watches since 1880.</p></div>',
    keeps: '<div class="headline"><p>Roads and bridges are closed.</p></div>',
  },
  {
    reason: 'sharing',
    words:
      'share sharing shares sharebar sharedaddy sharethis shariff socials social sociallinks socialmedia socialshare addthis addtoany a2a ssba heateor followus follow teilen compartir partager udostepnij bookmark bookmarks reactions twitter facebook|article tools|post tools|story tools',
    share: 0.12,
    removes: '<ul class="social-share"><li>Facebook</li></ul>',
    keeps: '<p class="shareholders">The owners meet in May to vote on the plan.</p>',
  },
  {
    reason: 'consent',
    words:
      'cookie cookies cookiebar consent gdpr cmpbox cmpwrapper onetrust didomi usercentrics truste privacy|ez cookie|cmp banner|cmp modal|cmp overlay|cmp popup|cmp notice',
    share: 0.7,
    removes: '<div id="cookie-banner"><p>We value your privacy.</p></div>',
    keeps: '<p class="cookiebook">She wrote about biscuits for forty years.</p>',
  },
  {
    reason: 'caption',
    words:
      'caption captions figcaption imagecaption photocaption credit credits photocredit copyright bildunterschrift legende bildquelle bildrechte fotocredit bu imagedescription imginline legend|photo by|image source|image text|img desc|img caption|image desc|video desc|video description',
    share: 0.12,
    removes: '<div class="photo-caption">The bridge in May. Photo: Ann Ott</div>',
    keeps: '<p class="accredited">She is accredited to the court and writes daily.</p>',
  },
  {
    reason: 'byline',
    words:
      'authorbio saboxplugin|author content|author dropdown|author card|author info|author profile|short bio|editor bio|author bio|author biography|author box|author tooltip|author description|about author|about the author',
    share: 0.35,
    removes: '<div class="author-bio"><p>Ann Ott has built bridges for forty years, and writes on them now.</p></div>',
    keeps: '<p class="authoritative">The port authority said it would act.</p>',
  },
  {
    reason: 'byline',
    words:
      'byline bylines author authors authorbox autor autoren auteur writer contributor contributors dateline timestamp pubdate publishdate published posted date dates datum fecha datetime postmeta articlemeta metadata meta entrymeta infobar reporter bio biography autorbox vcard|post info|article info|article header meta|reading time|read time|story meta|last updated',
    share: 0.08,
    removes: '<div class="author-box"><p>Ann Ott writes on bridges.</p></div>',
    keeps: '<p class="authority">The port authority said it would act.</p>',
  },
  {
    reason: 'navigation',
    words:
      'nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager paging pagenav masthead sidebar sidebars topbar toolbar skiplink skiplinks search searchbox searchform toc tags taglist tag tagcloud topics keywords schlagworte categories category catlinks rubric kicker sitemap languages langs jumplinks backtotop login signin account weather ticker widget widgets footer colophon editsection headerlink|back to top|adjust text size|adjust font size|text resizer|font resizer|decrease font|increase font|reset font|top bar|site header|page header|section label|cat links|side bar|right rail|right column|left rail|entry utility|mini bar',
    share: 0.12,
    removes: '<div class="breadcrumbs"><a href="/">Home</a></div>',
    keeps: '<p class="navigator">The navigator had sailed the strait before.</p>',
  },
  {
    reason: 'media',
    words:
      'gallery galleries slideshow carousel playlist videoplayer videolist lightbox audioplayer podcast podcasts liveticker scoreboard stockquote tooltip|video player|video title|video headline|player title|video details|audio player|photo gallery|image gallery|video list',
    share: 0.12,
    removes: '<div class="photo-gallery"><p>1 of 12</p></div>',
    keeps: '<p class="players">The players met the press after the final whistle.</p>',
  },
  {
    reason: 'media',
    words: 'videotranscript|video transcript|video full transcript',
    share: 0.45,
    removes: '<div class="video-transcript"><p>00:01 The bridge was shut 00:04 in May</p></div>',
    keeps: '<p class="transcripts">The transcripts were read out in court for three days.</p>',
  },
  {
    reason: 'legal',
    words:
      'disclaimer impressum imprint terms legal correction boilerplate|editors note|terms of use|legal notice|rights reserved',
    share: 0.12,
    removes: '<div class="legal-notice"><p>All rights kept.</p></div>',
    keeps: '<p class="legalese">The lawyers argued for six hours in a hot room.</p>',
  },
  {
    reason: 'form',
    words:
      'form poll polls umfrage abstimmung sondage encuesta sondaggio peiling ankieta sonda anketa szavazas omrostning afstemning avstemning survey quiz feedback rating ratings votes vote contact abuse report|rate this|error report',
    share: 0.12,
    removes: '<div class="poll"><p>Should the bridge be shut?</p></div>',
    keeps: '<p class="formation">The formation of the council took a month.</p>',
  },
  {
    reason: 'hidden',
    words:
      'hidden invisible sronly visuallyhidden offscreen popup modal overlay dialog noprint|sr only|screen reader|visually hidden|screen reader text|no print|print only|d none|display none|hide text',
    share: 0.12,
    removes: '<div class="modal"><p>Wait, before you go.</p></div>',
    keeps: '<p class="hiddenness">What was out of sight came to light at last.</p>',
  },
  {
    reason: 'hidden',
    words: 'popmake sgpb|pum overlay|popup overlay',
    share: 0.45,
    removes: '<div class="pum-overlay"><p>What we mean by a span, in seven steps.</p></div>',
    keeps: '<p class="popmakers">The makers of the song had never been to the quay.</p>',
  },
];

/** Words in class or id by which pages name the rest of a story that a button shows, as a pattern. */
export const foldNames = ` (?:(?:read|show|view|see|load) (?:more|all|rest|full)|(?:more|rest|full|remaining|hidden|expanded|expandable|collapsed|collapsible|folded|truncated|toggled?) (?:content|text|body|story|article|paragraphs|part)|(?:story|article|text|content) (?:rest|remainder)|readmore|showmore|expandable|collapsible|collapsed|collapse|truncated|foldable|folded|continued) `;
