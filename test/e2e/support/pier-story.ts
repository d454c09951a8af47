/** A story of ours with a little of everything that is not story, for what a reader does to any page. */
export const pier = {
  address: 'https://shoreline-post.example/2026/05/pier',
  title: 'Council votes to rebuild the north pier',
  authors: ['Ines Calder', 'Tom Whitlock'],
  published: '2026-05-12T09:30:00+02:00',
  first:
    'The harbour council voted on Monday night to rebuild the north pier, two winters after a storm took its last forty metres into the sea.',
  last: 'The first piles are to be driven in September, when the summer ferries have stopped.',
  people: ['Rosa Delgado', 'Henrik Lund', 'Amara Osei'],
  /** Stands with its picture in the reader, and in no text. */
  credit: 'Photograph: Shoreline Post',
  clutter: [
    'Sign up for the Shoreline Post newsletter',
    'Lighthouse keeper retires after forty years',
    'Photograph: Shoreline Post',
    'Share this on every network',
    'All rights reserved',
  ],
} as const;

const paragraphs = [
  pier.first,
  'Mayor Rosa Delgado said that the town had waited long enough. “A harbour without a pier is a car park with waves,” Ms. Delgado told the meeting, to some applause from the fishermen at the back of the hall.',
  'Henrik Lund, the harbour master, warned that the work would close the inner basin for at least eleven weeks. “We will have nowhere to put the ferries in that time,” Mr. Lund said, “and nobody has told me where they should go instead.”',
  'The plan, which passed by seven votes to four, puts the cost at nine million, of which the province is to pay one half and the ferry company a quarter; the rest would come from mooring fees, which rise in January.',
  'Amara Osei, an engineer who led the survey of the seabed, said that the old piles were sound below the sand. “We can build on most of them,” Ms. Osei said, adding that divers had looked at all but six of the ninety.',
  'Ms. Delgado had promised during her campaign that no fee would rise in her first year. Asked about it after the vote, she said that the storm had not read her programme.',
  'Mr. Lund said that he would present a timetable for the ferries in June. Two councillors who voted against the plan asked for the survey to be checked by a second office before any contract was signed.',
  'Fishermen who have tied up at the south wall since the storm said that they had lost about one working day in five to the swell there, and that three of the smaller boats had been sold to owners on the other coast.',
  'The province has built two piers of this kind in the past ten years, both of them behind a breakwater; the north pier would be the first that stands in the open sea for most of its length.',
  pier.last,
];

const article = `<article itemscope itemtype="https://schema.org/NewsArticle">
<h1>${pier.title}</h1>
<p class="byline">By <a rel="author" href="/people/ines">${pier.authors[0]}</a> and <a rel="author" href="/people/tom">${pier.authors[1]}</a></p>
<time datetime="${pier.published}">12 May 2026</time>
<div class="share-buttons"><p>${pier.clutter[3]}</p><button>Post it</button></div>
<figure><img src="/pictures/pier.jpg" width="900" height="500" alt="The broken end of a pier"><figcaption>The pier in March. ${pier.clutter[2]}</figcaption></figure>
${paragraphs
  .slice(0, 4)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
<aside class="newsletter-signup"><h3>${pier.clutter[0]}</h3><p>One letter each morning, before the first ferry.</p><form><input name="email" type="email"><button>Join</button></form></aside>
<h2>What the survey found</h2>
${paragraphs
  .slice(4, 7)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/lighthouse">${pier.clutter[1]}</a></li><li><a href="/ferry">Ferry company asks for a longer summer</a></li></ul></div>
${paragraphs
  .slice(7)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
</article>`;

/** The page. `head` and `end` go where their names say; `inside` stands before the article. */
export function pierPage({ head = '', inside = '', end = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${pier.title} - Shoreline Post</title>
<link rel="icon" href="data:,"><meta property="og:site_name" content="Shoreline Post"><meta property="og:type" content="article">
<meta name="author" content="${pier.authors.join(', ')}"><meta property="article:published_time" content="${pier.published}">${head}</head>
<body><header><nav><a href="/">Front page</a> <a href="/harbour">Harbour</a> <a href="/sport">Sport</a> <a href="/letters">Letters</a></nav></header>
${inside}<main>${article}</main>
<footer><p>© Shoreline Post. ${pier.clutter[4]}.</p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer>${end}</body></html>`;
}

/** A front page of the same paper. */
export const frontPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shoreline Post</title><link rel="icon" href="data:,"></head>
<body><header><nav><a href="/">Front page</a> <a href="/harbour">Harbour</a> <a href="/sport">Sport</a></nav></header><main>
${[
  'Council votes to rebuild the north pier',
  'Lighthouse keeper retires after forty years',
  'Ferry company asks for a longer summer',
  'Swimmers back on the east beach',
  'School choir wins in the capital',
  'Three boats sold to the other coast',
  'Rain expected until Friday',
  'Library opens on Sundays',
  'New baker for the old mill',
  'Chess club seeks players',
  'Road to the dunes closed',
  'Museum shows lost maps',
]
  .map(
    (title, index) =>
      `<section class="teaser"><h2><a href="/story/${index}">${title}</a></h2><p>In short, what happened and why it matters.</p></section>`,
  )
  .join('\n')}
</main><footer><p>© Shoreline Post</p></footer></body></html>`;
