import { linked, type PlainPage } from './plain-pages.ts';

/** Pages whose words for machines call them stories and that are none; and stories about what such pages do. */
const page = (title: string, body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:title" content="${title}">${head}</head><body><header><a href="/">The Lock Post</a></header><main>${body}</main><footer><p>© 2026 The Lock Post</p></footer></body></html>`;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const openGraph =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T08:00:00Z">';
const newsArticle = (headline: string): string =>
  linked({ '@type': 'NewsArticle', headline, datePublished: '2026-03-04T08:00:00Z' });

const letter = [
  'Dear reader, last winter two of our reporters spent nine weeks in a hut beside the upper lock. They read four thousand pages of the log, in which the same man writes every day that the water is high.',
  'That work cost us eleven thousand pounds and brought in ninety from advertising. I do not tell you this to complain; it is the plainest way I know to explain what you pay for when you pay us.',
  'We have no owner but a trust and no wall before anything that could save a life. What we have is forty people who know the towns along the canal, and who are known in them.',
];
const wording = [
  'Wir und unsere Partner speichern Cookies auf Ihrem Gerät und verarbeiten personenbezogene Daten, damit Werbung zu Ihnen passt und gemessen werden kann. Ihre Einwilligung können Sie jederzeit widerrufen.',
  'Für manche Zwecke stützen sich Drittanbieter auf ein berechtigtes Interesse. Im Datenschutz-Center stimmen Sie der Werbung zu oder lehnen Cookies und Partner einzeln ab; Ihre Zustimmung gilt auf allen Geräten.',
];
const choice = [
  'Lesen Sie die Zeitung für zwei Euro in der Woche, so wie sie gedruckt wird. Wer sie schon ins Haus bekommt, zahlt die Hälfte.',
];
const barge = [
  'For sale with a heavy heart: our barge, on which we went to the sea three times and once, by mistake, into the harbour of a sugar works. The engine was taken apart in 2019 and put together in 2021.',
  'The rust on the port side is known and can be seen in the fourth picture. The stove draws well if it is spoken to. We would like her to go to somebody with time, and shall take ours with everybody who asks.',
];
const newsroom = [
  'The Lock Post is a newsroom of nine people that reports on the towns along the canal. We were founded in 2019, six months after the last daily paper closed, by two of its reporters and the man who delivered it.',
  'About half of what we live on comes from readers, a third from foundations and the rest from a quiz in November. Those who give have no say in what is written, and those who give a lot are named on a page of their own.',
];
const seals = [
  'I spent the morning with the people who count the seals. Some notes, as not all of it will fit into the paper, and some of it is not fit for the paper. 1/3',
  'They begin at four because the tide does. There are nine of them, the youngest is fourteen, and nobody may say a number out loud, or everybody loses theirs. 2/3',
  'They counted sixty-three. In 1998 there were two, and one of these turned out to be a tyre, which was counted again the year after. The story is in the paper tomorrow. 3/3',
];
const story = [
  'The canal trust said on Tuesday that it would count the money again, after a clerk in Lowmarsh found that the figures of the last nine years had been added up by a machine that left out the sevens.',
  'Nobody had noticed, said its chairman, Albin Rook, since the sum had always been a little lower than feared. He thanked the clerk and asked her to look at the years before, which she had done already.',
  'A committee is to report in June. Until then the locks stay open on Sundays, the keepers are paid by the hour as before, and the machine stands in a cupboard in the town hall with a note on it.',
];

export const claimedPages: readonly PlainPage[] = [
  ...(
    [
      ['hi', 'क्षमा करें, यह खबर अब उपलब्ध नहीं है'],
      ['de', 'Dieser Artikel ist leider nicht mehr verfügbar'],
      ['es', 'Esta noticia ya no está disponible'],
      ['bn', 'পাতাটি পাওয়া যায়নি'],
      ['sr', 'Страница није пронађена'],
      ['en', 'This story has been removed'],
    ] as const
  ).map(([lang, heading]) => ({
    name: `story that is no more, ${lang}`,
    url: 'https://www.lockpost.example/news/339912.html',
    kinds: ['error'] as const,
    html: page(
      heading,
      `<article><h1>${heading}</h1><p>${'— '.repeat(3)}${story[2]}</p></article>`,
      openGraph + newsArticle(heading),
      lang,
    ),
  })),
  {
    name: 'wall of consent at the address of a story',
    url: 'https://www.lockpost.example/lokales/wolf-vor-der-schule-4417.html',
    kinds: ['consent'],
    html: page(
      'Wolf vor der Schule: Was die Förster sagen',
      `<div role="dialog"><h1>Willkommen bei uns</h1>${paragraphs(wording)}<button>Akzeptieren und weiter</button><h2>Oder für zwei Euro lesen</h2>${paragraphs(choice)}</div>`,
      openGraph,
      'de',
    ),
  },
  {
    name: 'question to a machine at the address of a story',
    url: 'https://www.lockpost.example/news/wolf-at-the-school',
    kinds: ['other'],
    html: page(
      'Wolf seen at Lowmarsh school',
      '<h1>Before we go on</h1><p>Press and hold the button until it is green, to confirm that you are a human and no machine that reads the paper faster than it is written.</p><p>If you go on seeing this, tell us the number below, the time of day and what you were about to read when it came.</p>',
      openGraph,
    ),
  },
  {
    name: 'offer with a letter from the editor',
    url: 'https://www.lockpost.example/subscription/all-access',
    kinds: ['product'],
    html: page(
      'Subscribe to The Lock Post',
      `<article><h1>The truth takes time</h1><p>Read all of it for a pound a week.</p><a href="/pay">Subscribe now</a><h2>A letter from our editor</h2>${paragraphs(letter)}</article>`,
      openGraph + linked({ '@type': 'Product', name: 'All access', offers: { '@type': 'Offer', price: '1.00' } }),
    ),
  },
  {
    name: 'form for a payment',
    url: 'https://shop.lockpost.example/kasse',
    kinds: ['login'],
    html: page(
      'Kasse',
      `<h1>Fast fertig</h1><p>Ihr Abonnement beginnt am nächsten Ersten und wird bis zum Ende des Jahres geliefert, auch an Feiertagen, an denen die Post geht.</p><form>${['billing_first_name', 'billing_last_name', 'billing_street', 'billing_postcode', 'billing_city', 'billing_phone'].map((name) => `<label>${name}<input name="${name}"></label>`).join('')}<button>Zahlungspflichtig bestellen</button></form><p>Mit der Bestellung nehmen Sie die Bedingungen an. Sie können binnen vierzehn Tagen ohne Gründe von ihr zurücktreten.</p>`,
      openGraph,
      'de',
    ),
  },
  {
    name: 'advertisement of one thing',
    url: 'https://market.lockpost.example/classifieds/barge-1931',
    kinds: ['product'],
    html: page(
      'Barge, built 1931',
      `<article><h1>Barge, built 1931</h1><h2>£8,900 or near offer</h2><ul><li>Length 18 m</li><li>Berths 4</li></ul>${paragraphs(barge)}</article><form><textarea></textarea><button>Send message</button></form>`,
      openGraph,
    ),
  },
  {
    name: 'house to let, its price over its name',
    url: 'https://homes.lockpost.example/properties/144209',
    kinds: ['product'],
    html: page(
      'Gannet Lane, Lowmarsh',
      `<article><div><span>£425,000</span></div><h1>Gannet Lane, Lowmarsh</h1><dl><dt>Bedrooms</dt><dd>4</dd></dl>${paragraphs(barge)}</article><a>Request details</a>`,
      openGraph,
    ),
  },
  {
    name: 'posts in a row by one person',
    url: 'https://saltwater.example/@reedcutter/112603321198',
    kinds: ['forum'],
    html: page(
      'Reed Cutter (@reedcutter@saltwater.example)',
      seals
        .map(
          (text) =>
            `<div class="status"><a href="/@reedcutter"><strong>Reed Cutter</strong> @reedcutter</a><div><p>${text}</p></div><span>38 boosts</span></div>`,
        )
        .join(''),
      openGraph,
    ),
  },
  {
    name: 'page about the paper itself',
    url: 'https://www.lockpost.example/about/',
    kinds: ['other'],
    html: page(
      'Who keeps the lock',
      `<article><h1>Who keeps the lock</h1>${paragraphs(newsroom)}</article>`,
      openGraph + linked({ '@graph': [{ '@type': ['WebPage', 'AboutPage'], name: 'Who keeps the lock' }] }),
    ),
  },
  {
    name: 'letters to sign up for',
    url: 'https://www.lockpost.example/email-newsletters',
    kinds: ['other'],
    html: page(
      'Sign up for our newsletters',
      `<h1>The best of the Post by post</h1><p>Choose from nine free letters, from the one before breakfast to the slow one for the weekend. You can stop them at any time with one click.</p>${[
        'First Watch: our editor reads everything so that you do not have to, and explains one story properly.',
        'Locks and Keys: council, courts, ferries and the height of the water at all eleven gates.',
        'The Week Whole: seven stories that will still matter on Monday, if it is that sort of week.',
        'One Pan: one pan, one hour and one list of what to buy, from a man who burns things.',
      ]
        .map((text) => `<div><p>${text}</p><label><input type="checkbox"> Sign up</label></div>`)
        .join('')}<form><input type="email"><button>Sign up</button></form>`,
      openGraph + newsArticle('Sign up for our newsletters'),
    ),
  },
  {
    name: 'subject with two short posts in full and many cards',
    url: 'https://www.lockpost.example/news/topics/cx2pk70',
    kinds: ['section'],
    html: page(
      'Lowmarsh',
      `<h1>Lowmarsh</h1><p>Last updated: 4 March 2026 at 16:40</p>${story
        .slice(0, 2)
        .map(
          (text, at) =>
            `<article><h3>Post ${at}</h3><time datetime="2026-03-04T1${at}:00Z">1${at}:00</time><p>${text}</p></article>`,
        )
        .join('')}${[...seals, ...barge, ...letter, ...newsroom, ...story]
        .map((text, at) => `<article><a href="/news/${at}"><p>${text.slice(0, 70)}</p></a></article>`)
        .join('')}`,
      '<meta property="og:type" content="website">',
    ),
  },
];

const told = (
  name: string,
  title: string,
  { head = openGraph, first = '', after = '', path = '/news/a' } = {},
): PlainPage => ({
  name,
  url: `https://www.lockpost.example${path}`,
  kinds: ['article'],
  html: page(title, `<article><h1>${title}</h1>${first}${paragraphs(story)}</article>${after}`, head),
});

/** Stories that have one sign or another of a page that is none. */
export const claimedStories: readonly PlainPage[] = [
  told('story about a page that was not found', '“Page not found”: how the canal trust lost nine years of accounts'),
  told('story about somebody who was not found', 'Keeper of the lock still not found', {
    head: newsArticle('Keeper of the lock still not found'),
  }),
  told('story about cookies', 'Canal trust fined over cookies', {
    first:
      '<p>The trust put cookies on the device of everybody who looked up the height of the water, and asked for no consent.</p>',
  }),
  told('story about proof of being human', 'Are you human? Canal trust asks its keepers', {
    first: '<p>“I am not a robot,” a keeper wrote on the gate, and was asked to press and hold a button.</p>',
  }),
  told('story about subscriptions', 'Subscription for the ferry to cost £12 a month', {
    after: '<aside><a href="/subscribe">Subscribe now</a><p>£4 a month</p><p>£40 a year</p></aside>',
  }),
  told('story about prices of houses', 'House prices on the canal fall again', {
    first: '<p>Average: £289,000</p>',
    path: '/money/house-prices',
  }),
  told('story beside a form for tips', 'Canal trust to count its money again', {
    after:
      '<form><input name="first_name"><input name="last_name"><input name="phone"><input name="city"><textarea></textarea></form>',
    head: openGraph + newsArticle('Canal trust to count its money again'),
  }),
  told('story about newsletters', 'Why the trust started a newsletter', {
    path: '/news/why-the-trust-started-a-newsletter',
    after: '<form><input type="email"><button>Sign up</button></form>',
  }),
  told('signed test of a product', 'Lufa kettle in the test: it knows its owners', {
    head: `<meta property="og:type" content="product"><meta name="author" content="Enno Tarr">${linked({ '@type': 'Product', name: 'Lufa', offers: { '@type': 'AggregateOffer', lowPrice: '79.90' } })}`,
    first: `<p>By Enno Tarr</p><a href="/go/1">from £79.90</a>${paragraphs(newsroom)}${paragraphs(seals)}`,
  }),
  told('column of advice marked up as a question', 'Dear Nell: my neighbour’s hens have moved in', {
    head: `${openGraph}<meta name="author" content="Nell Tarr">${linked({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'My neighbour’s hens have moved in' } })}`,
    first: `<p>By Nell Tarr</p>${paragraphs(seals)}${paragraphs(newsroom)}`,
  }),
  told('story under a film', 'Boat turns back for a dog', {
    path: '/video/boat-turns-back-41220',
    head: `<meta property="og:type" content="video.other">${linked({ '@type': 'VideoObject', name: 'Boat turns back for a dog', uploadDate: '2026-03-04' })}<meta name="date" content="2026-03-04T08:00:00Z">`,
    first: paragraphs(newsroom),
  }),
];
