import type { PlainPage } from './plain-pages.ts';

/** Pages as the software and the sites of the web build them, each told by how it is built: cards, walls, lists, posts. */
const page = (title: string, body: string, { head = '', lang = 'en', bodyClass = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body class="${bodyClass}">${body}</body></html>`;
const each = <Item>(items: readonly Item[], draw: (item: Item, at: number) => string): string =>
  items.map(draw).join('');
const openGraph = (type: string): string => `<meta property="og:type" content="${type}">`;

const news = [
  ['Lock keeper retires after forty winters', 'Hester Quill opened the gates 190,000 times and fell in twice.'],
  ['Reed harvest begins three weeks early', 'Cutters blame the mild autumn and a mill that pays by the bundle.'],
  ['Museum buys the bell of the lost ferry', 'It was dredged up in May and still has a crab in it, the curator said.'],
  ['Bus to the marsh will run on Sundays', 'The trial lasts until spring and costs the county nine thousand a month.'],
  ['Two held after theft of a weathercock', 'The copper bird was found on a shed eleven miles from its steeple.'],
  ['Why the herons moved to the car park', 'The lamps keep the pond free of ice, and the pond is full of carp.'],
  ['School choir sings for the dredgers', 'They asked for one song and got the whole of the winter concert.'],
] as const;
const kort = [
  ['Brug weer open', 'Het verkeer rijdt sinds maandag weer, maar langzaam.'],
  ['Bakker stopt ermee', 'Zijn zoon wordt liever kapitein.'],
  ['Storm velt honderd bomen', 'Niemand raakte gewond.'],
  ['Raad wil nieuw zwembad', 'De bouw duurt twee jaar.'],
  ['Molen draait na een eeuw', 'Het meel is al uitverkocht.'],
  ['Veer vaart op zondag', 'De proef duurt tot het voorjaar.'],
] as const;
const captions = [
  'Hester Quill opens the gates for the last time.',
  'The choir on the deck of the dredger.',
  'A heron on the roof of the ticket machine.',
  'The bell, with the crab that lives in it.',
  'Reed bundles wait for the mill cart.',
];

export const builtPages: readonly PlainPage[] = [
  {
    name: 'front page of cards with a link laid over each',
    url: 'https://www.lockpost.example/',
    kinds: ['front'],
    html: page(
      'The Lock Post',
      `<main>${each(news, ([headline, teaser], at) => `<div class="dcr-${at}"><a href="/2026/${at}" aria-label="${headline}"></a><h3><span>${headline}</span></h3><div>${teaser}</div></div>`)}</main>`,
      { head: openGraph('website') },
    ),
  },
  {
    name: 'front page of table cells in fonts, each ending with the same link',
    url: 'http://www.lockpost.example/index.html',
    kinds: ['front'],
    html: page(
      'Lock Post Online',
      `<table><tr><td>${each(news, ([headline, teaser], at) => `<font><b><a href="/s${at}.html">${headline}</a></b></font><br><font>${teaser} ${teaser} <a href="/s${at}.html">Full story</a></font><br><br>`)}</td></tr></table>`,
    ),
  },
  {
    name: 'section whose whole cards are links',
    url: 'https://www.sluisbode.example/regio',
    kinds: ['section'],
    html: page(
      'Regio',
      `<main><h1>Regio</h1>${each(news, ([headline, teaser], at) => `<a href="/regio/${at}"><article><h2>${headline}</h2><p>${teaser}</p></article></a>`)}</main>`,
    ),
  },
  {
    name: 'section of short teasers',
    url: 'https://www.sluisbode.example/kort',
    kinds: ['section'],
    html: page(
      'Kort nieuws',
      `<main><h1>Kort nieuws</h1>${each(kort, ([headline, teaser], at) => `<div><h2><a href="/kort/${at}">${headline}</a></h2><p>${teaser}</p></div>`)}</main>`,
      { lang: 'nl' },
    ),
  },
  {
    name: 'tag with one post',
    url: 'https://blog.lockpost.example/tag/herons/',
    kinds: ['section'],
    html: page(
      'herons – Lock Blog',
      `<main><h1>Tag: herons</h1><article><h2><a href="/2026/05/herons/">Why the herons moved to the car park</a></h2><time datetime="2026-05-12">May 12, 2026</time><p>${news[5][1]} ${news[0][1]} ${news[2][1]} [&hellip;]</p><p><a href="/2026/05/herons/">Continue reading</a></p></article></main>`,
      { bodyClass: 'archive tag tag-herons' },
    ),
  },
  {
    name: 'figures whose captions are linked teasers',
    url: 'https://www.lockpost.example/science',
    kinds: ['section'],
    html: page(
      'Science',
      each(
        news,
        ([headline], at) =>
          `<figure><a href="/s/${at}"><img src="/${at}.jpg" alt=""></a><figcaption><a href="/s/${at}">${headline}</a> New work from the marsh institute.</figcaption></figure>`,
      ),
    ),
  },
  {
    name: 'search that found nothing',
    url: 'https://blog.lockpost.example/?s=walrus',
    kinds: ['search'],
    html: page(
      'Search Results for “walrus”',
      '<h1>Nothing Found</h1><p>Sorry, but nothing matched your search terms. Please try again with other words.</p><form><input type="search" name="s"></form>',
    ),
  },
  {
    name: 'sign-in by mail alone',
    url: 'https://www.lockpost.example/account/signin?back=%2F',
    kinds: ['login'],
    html: page(
      'The Lock Post',
      '<h2>Welcome back</h2><p>Enter your address and we will send you a link.</p><form><input type="email"><button>Send</button></form>',
    ),
  },
  {
    name: 'cookie wall that holds nothing but clutter',
    url: 'https://www.gazzettadichiusa.example/x',
    kinds: ['consent'],
    html: page(
      'Gazzetta di Chiusa',
      '<div><h2>Informativa</h2><p>Noi e 87 terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per misurazione e pubblicità mirata. Il rifiuto del consenso può rendere non disponibili le relative funzioni.</p><button>Accetta</button><button>Rifiuta e abbonati</button></div>',
      { lang: 'it' },
    ),
  },
  {
    name: 'story taken down, with others below',
    url: 'https://www.schleusenbote.example/a-12.html',
    kinds: ['error'],
    html: page(
      'Artikel nicht mehr verfügbar',
      `<h1>Dieser Artikel ist leider nicht mehr verfügbar</h1><p>Der Beitrag wurde nach Ablauf der Nutzungsrechte aus unserem Angebot entfernt und kann nicht mehr gelesen werden.</p>${each(news, ([headline, teaser], at) => `<h3><a href="/a${at}">${headline}</a></h3><p>${teaser}</p>`)}`,
      { lang: 'de' },
    ),
  },
  {
    name: 'error under a joke',
    url: 'https://www.lockpost.example/zz',
    kinds: ['error'],
    html: page(
      'Lock Post - 404',
      '<h1>Well, this is awkward</h1><p>We looked behind the mill and under the ferry, and the page that you asked for is not there.</p>',
    ),
  },
  {
    name: 'privacy policy, which speaks of consent',
    url: 'https://www.lockpost.example/privacy-policy',
    kinds: ['other'],
    html: page(
      'Privacy policy',
      '<h1>Privacy policy</h1><p>We ask for your consent before we store cookies on your device for advertising, and you can withdraw it at any time in your preferences.</p><p>Our partners process personal data on our behalf. The legal basis is contract, legitimate interest and, for advertising partners, your consent.</p>',
    ),
  },
  {
    name: 'gallery of thumbnails',
    url: 'https://www.lockpost.example/photos/reed-fair/',
    kinds: ['gallery'],
    html: page(
      'Reed fair',
      `<h1>Reed fair</h1><div>${each([...news, ...kort], (_, at) => `<a href="/photos/reed-fair/${at}"><img src="/t${at}.jpg" alt=""></a>`)}</div>`,
    ),
  },
  {
    name: 'gallery of figures, without a word that says so',
    url: 'https://www.lockpost.example/the-last-lock',
    kinds: ['gallery'],
    html: page(
      'The last lock',
      `<h1>The last lock</h1>${each(captions, (caption, at) => `<figure><img src="/${at}.jpg" alt=""><figcaption>${caption}</figcaption></figure>`)}`,
    ),
  },
  {
    name: 'one picture of a row',
    url: 'https://www.schleusenbote.example/bilder/sturm/4',
    kinds: ['gallery'],
    html: page(
      'Sturm am Hafen',
      '<h1>Sturm am Hafen</h1><img src="/4.jpg" alt=""><p>Bild 4 von 12</p><p>Ein Kran liegt quer.</p>',
      { lang: 'de' },
    ),
  },
  {
    name: 'board that says so to machines',
    url: 'https://talk.lockpost.example/t/gate-four/318',
    kinds: ['forum'],
    html: page(
      'Gate four sticks',
      `<h1><a href="/t/318">Gate four sticks</a></h1>${each(news, ([, text], at) => `<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><a href="/u/${at}">u${at}</a> <time>May 1${at}, 2026</time><p>${text} ${text}</p></div>`)}`,
    ),
  },
  {
    name: 'thread of short answers',
    url: 'https://forum.ecluse.example/viewtopic.php?t=118',
    kinds: ['forum'],
    html: page(
      'Tailler un vieux poirier',
      `<h2>Tailler un vieux poirier</h2>${each(['Bonjour, par où commencer ?', 'Un tiers par hiver, pas plus.', 'Merci, je tente en janvier.'], (text, at) => `<table><tr><td>membre${at}<br>Messages : ${at}</td><td>${text}</td></tr></table>`)}`,
      { lang: 'fr' },
    ),
  },
  {
    name: 'service to apply for',
    url: 'https://www.lockcouncil.example/parking/permits',
    kinds: ['other'],
    html: page(
      'Apply for a parking permit',
      '<h1>Apply for a parking permit</h1><p>You can apply for a permit if you live in zone A, B or C and your vehicle is registered at your address. A permit costs £60 a year and can be renewed online.</p><p>You will need your vehicle registration, a recent bill that shows your name and address, and a payment card. Applications take about five minutes.</p><a href="/apply">Start now</a>',
    ),
  },
  {
    name: 'front page of a product',
    url: 'https://locktimes.example/',
    kinds: ['front'],
    html: page(
      'Lock Times',
      '<h1>Never wait at a gate again</h1><p>Lock Times knows every gate, every hole in the timetable and the speed at which you row. It tells you when to put your boots on, and when to leave them off and have another cup of tea.</p><h2>Works offline</h2><p>Under the bridge, in the tunnel, in the hold of the boat: your times are there, because they never left your telephone in the first place.</p>',
    ),
  },
  {
    name: 'television programme',
    url: 'https://www.schleusenbote.example/tv-programm',
    kinds: ['other'],
    html: page(
      'TV-Programm heute',
      `<h1>TV-Programm heute</h1><table>${each(kort, ([title], at) => `<tr><td>2${at % 4}:15</td><td>${title}</td></tr>`)}</table>`,
      { lang: 'de' },
    ),
  },
];

const short =
  '<p>Half of Dunlock was without power for two hours on Tuesday after a squirrel got into a substation, engineers said.</p><p>The lights went out at twenty past four. Trams stopped, and the chess club played on by torchlight until half past six.</p>';
const paragraphs = [
  'Desmond Oyelan keeps his spray can in a sock so that it does not rattle. It is a small courtesy to a town that is still asleep when he sets off to count the holes in its roads.',
  'He has done this for six years. In that time he has cycled some twelve thousand miles without leaving the borough, and has drawn a yellow ring around more than three thousand holes.',
  'It began with a broken wrist. “I was a piano tuner,” he says. “You can tune with one hand, but people do not like to watch.” So he walked, and as he walked he looked down.',
  'The map he drew hangs in the hall of his flat and covers the whole wall. Red pins are wheel-breakers, blue ones ankle-turners, and green means mended. There is more green each year.',
  'At first the council was not pleased. Then an engineer looked at the map and saw that he was finding holes three months before her own inspectors did. Now she sends a van out on Mondays.',
];

/** Stories built like pages that are none. */
export const oddStories: readonly PlainPage[] = [
  {
    name: 'short story above many teasers',
    url: 'https://www.lockpost.example/news/squirrel',
    kinds: ['article'],
    html: page(
      'Power cut hits half of Dunlock',
      `<article><h1>Power cut hits half of Dunlock</h1><p class="byline">By Tilda Marsh</p><time datetime="2026-05-12T08:00:00Z">12 May 2026</time>${short}</article>${each([...news, ...news], ([headline, teaser], at) => `<div><a href="/t/${at}"><h3>${headline}</h3></a><p>${teaser}</p></div>`)}`,
      { head: openGraph('article') },
    ),
  },
  {
    name: 'story with a picture above each paragraph',
    url: 'https://www.lockpost.example/potholes/',
    kinds: ['article'],
    html: page(
      'The man who maps potholes',
      `<article><h1>The man who maps potholes</h1>${each(paragraphs, (text, at) => `<figure><img src="/${at}.jpg" alt=""><figcaption>Photo ${at}</figcaption></figure><p>${text}</p>`)}</article>`,
      { head: openGraph('article') },
    ),
  },
  {
    name: 'story about an error message',
    url: 'https://www.lockpost.example/tech/outage',
    kinds: ['article'],
    html: page(
      'Bank apologises after “something went wrong” locks out many',
      `<article><h1>Bank apologises after “something went wrong” locks out many</h1>${each(paragraphs.slice(0, 2), (text) => `<p>${text}</p>`)}</article>`,
    ),
  },
  {
    name: 'story about what is not to be had',
    url: 'https://www.lockpost.example/health/drug',
    kinds: ['article'],
    html: page(
      'Heart drug no longer available in pharmacies',
      '<h1>Heart drug no longer available in pharmacies</h1><p>A drug that forty thousand people take for their hearts has run out in most pharmacies, the ministry said on Monday.</p><p>Patients should not stop taking it without advice, a spokesman said. “There are three others that do the same.”</p><p>The maker, which has one factory, blamed a fire. It hopes to deliver the drug again in June.</p>',
    ),
  },
  {
    name: 'story about consent',
    url: 'https://www.lockpost.example/tech/cookie-law',
    kinds: ['article'],
    html: page(
      'Cookie banners to go under new law',
      '<article><h1>Cookie banners to go under new law</h1><p>Websites will no longer have to ask visitors to accept cookies on every page under a law that was passed on Tuesday.</p><p>Privacy groups welcomed it but warned that personal data would still go to hundreds of partners. “You will just not be told so politely,” said Lenka Duval of Data Watch, which had asked for a ban on such advertising.</p><p>The law comes into force in April. Ministers said that a choice made once in the browser would count everywhere.</p></article>',
      { head: openGraph('article') },
    ),
  },
  {
    name: 'story beside something for sale',
    url: 'https://www.lockpost.example/business/mug',
    kinds: ['article'],
    html: page(
      'The mug that saved a factory',
      `<article><h1>The mug that saved a factory</h1>${each(paragraphs, (text) => `<p>${text}</p>`)}</article><aside><h3>Our shop</h3><p>Enamel mug £14</p><button>Add to basket</button></aside>`,
      { head: openGraph('article') },
    ),
  },
  {
    name: 'story at the address of a front page',
    url: 'https://potholes.example/index.html',
    kinds: ['article'],
    html: page(
      'The man who maps potholes',
      `<h1>The man who maps potholes</h1><p>By Nell Ashby</p>${each(paragraphs, (text) => `<p>${text}</p>`)}<ul>${each([...news, ...news], ([headline], at) => `<li><a href="/${at}">${headline}</a></li>`)}</ul>`,
    ),
  },
  {
    name: 'paper whose references all end with the same link',
    url: 'https://journal.example/doi/10.9999/m19',
    kinds: ['article'],
    html: page(
      'Holes in roads and what they cost',
      `<article><h1>Holes in roads and what they cost</h1>${each(paragraphs, (text) => `<p>${text}</p>`)}<h2>References</h2>${each([...news, ...news], ([headline, teaser], at) => `<p>${at + 1}. ${headline}. ${teaser} <span><a href="/m/${at}">Index</a> <a href="/g/${at}">Scholar</a></span></p>`)}</article>`,
    ),
  },
];

const preview = paragraphs.slice(0, 3).map((text) => `<p>${text}</p>`);
const cut = (name: string, wall: string, linked: object = {}): PlainPage => ({
  name,
  url: 'https://www.lockpost.example/long/potholes',
  kinds: ['article'],
  html: page(
    'The man who maps potholes',
    `<article><h1>The man who maps potholes</h1>${preview.join('')}${wall}</article>`,
    {
      head: `${openGraph('article')}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The man who maps potholes', ...linked })}</script>`,
    },
  ),
});

/** The beginnings of a story, in the ways they are cut off. All have the same three paragraphs. */
export const previews: readonly PlainPage[] = [
  cut('registering to read on', '<div><p>Register for free to read on.</p><button>Continue</button></div>'),
  cut('words that are left', '<div><p>1,240 words left</p><button>Subscribe now</button></div>'),
  cut('post for those who pay', '<div><h2>This post is for paid subscribers</h2><a href="/in">Sign in</a></div>'),
  cut('an account to read the full story', '<h2>Create an account to read the full story.</h2>'),
  cut('wanting more', '<div><h2>Want to read more?</h2><button>Choose a plan</button></div>'),
  cut('a wall in Spanish', '<div><p>Este artículo es exclusivo para suscriptores.</p></div>'),
  cut('a wall in Italian', '<div><p>Vuoi leggere tutto l’articolo? Abbonati ora.</p></div>'),
  cut('a part that costs and is empty', '<div class="more"></div>', {
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.more' },
  }),
  cut('a count of words that are not there', '<div id="gate"></div>', { isAccessibleForFree: false, wordCount: 2400 }),
];
