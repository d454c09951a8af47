import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { shapeContent } from '../../../../src/core/clean/shape.ts';

const url = 'https://news.example.com/2026/story.html';

function shaped(html: string, leadImage: string | null = null): string {
  const { document } = new JSDOM(`<body><div id="content" class="x">${html}</div></body>`).window;
  const content = document.body.firstElementChild as Element;
  shapeContent(content, url, { leadImage });
  expect(content.attributes).toHaveLength(0);
  return content.innerHTML;
}

const cases: readonly { name: string; from: string; to: string }[] = [
  {
    name: 'div soup becomes paragraphs',
    from: '<div><div><span>The river rose</span> overnight.</div><div><div>By noon it fell.</div></div></div>',
    to: '<p>The river rose overnight.</p><p>By noon it fell.</p>',
  },
  {
    name: 'two breaks part paragraphs, one stays',
    from: 'The first.<br><br>The second,<br>on two lines.<br> <br><br>The third.',
    to: '<p>The first.</p><p>The second,<br>on two lines.</p><p>The third.</p>',
  },
  {
    name: 'breaks inside a paragraph part it too',
    from: '<p><b>Why?</b><br><br>Because.</p>',
    to: '<p><b>Why?</b></p><p>Because.</p>',
  },
  {
    name: 'breaks inside bold type part bold paragraphs, as in interviews',
    from: '<p><b>Why now?<br><br></b>Because.<br><b><i><br>And then?</i><br> <br>Who pays?</b></p>',
    to: '<p><b>Why now?</b></p><p>Because.</p><p><b><i>And then?</i></b></p><p><b>Who pays?</b></p>',
  },
  {
    name: 'a picture that stands twice leaves no empty item behind',
    from: '<figure><img src="/a-long-name.jpg"></figure><ul><li><figure><img src="/a-long-name.jpg"></figure></li><li>Two</li></ul>',
    to: '<figure><img src="https://news.example.com/a-long-name.jpg" alt=""></figure><ul><li>Two</li></ul>',
  },
  {
    name: 'attributes, scripts and forms of the page are gone',
    from: '<p id="a" name="b" class="c" style="color:red" onclick="x()">One<script>x()</script><button>Buy</button></p><form><input name="parentNode"></form>',
    to: '<p>One</p>',
  },
  {
    name: 'old markup is plain',
    from: '<center><font size="2">The mill closed.<p>It opened <big>again</big>.</font></center>',
    to: '<p>The mill closed.</p><p>It opened again.</p>',
  },
  {
    name: 'headings start at h2 and leave no gap',
    from: '<h1>A</h1><p>x</p><h4>B <span>c</span></h4><p>y</p><h1>D</h1><p>z</p>',
    to: '<h2>A</h2><p>x</p><h3>B c</h3><p>y</p><h2>D</h2><p>z</p>',
  },
  {
    name: 'links are absolute, unsafe ones are words',
    from: '<p><a href="/a" target="_blank">one</a> <a href="javascript:alert(1)">two</a> <a href="#x">three</a> <a href="mailto:desk@example.com">four</a> <a name="here"></a></p>',
    to: '<p><a href="https://news.example.com/a">one</a> two three <a href="mailto:desk@example.com">four</a></p>',
  },
  {
    name: 'a link around blocks is a link in them',
    from: '<a href="/x"><div>One.</div><p>Two.</p></a><a href="javascript:x()"><p>Three.</p></a>',
    to: '<p><a href="https://news.example.com/x">One.</a></p><p><a href="https://news.example.com/x">Two.</a></p><p>Three.</p>',
  },
  {
    name: 'lists are kept with their order and nesting',
    from: '<ol start="3" class="l"><li><p>One</p></li><li>Two<ul><li>a</li><li></li></ul></li><ul><li>b</li></ul></ol>',
    to: '<ol start="3"><li>One</li><li>Two<ul><li>a</li></ul><ul><li>b</li></ul></li></ol>',
  },
  {
    name: 'a list around a list is one list, and loose words in a list are items',
    from: '<ul><li><ul>One<li>Two</li></ul></li></ul>',
    to: '<ul><li>One</li><li>Two</li></ul>',
  },
  {
    name: 'a quotation holds paragraphs',
    from: '<blockquote>We waited.<br><br>Then we left.<footer>A farmer</footer></blockquote>',
    to: '<blockquote><p>We waited.</p><p>Then we left.</p><p>A farmer</p></blockquote>',
  },
  {
    name: 'a picture in a paragraph is a figure of its own',
    from: '<p><a href="/big.jpg"><img src="/small.jpg" alt="A bridge" loading="lazy"></a>The bridge is open.</p>',
    to: '<figure><img src="https://news.example.com/small.jpg" alt="A bridge"></figure><p>The bridge is open.</p>',
  },
  {
    name: 'words beside the picture of a figure are its caption',
    from: '<figure><div><picture><source srcset="/a.webp"><img src="/a.jpg"></picture></div><div>The <i>old</i> bridge.</div><span>Photo: A. Sand</span></figure>',
    to: '<figure><img src="https://news.example.com/a.jpg" alt=""><figcaption>The <i>old</i> bridge.Photo: A. Sand</figcaption></figure>',
  },
  {
    name: 'a table, a quotation and code in a figure are text, with their caption',
    from: '<figure><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table><figcaption>Votes</figcaption></figure><figure><blockquote>We waited.</blockquote><figcaption>Ada Moor</figcaption></figure><figure><pre>x</pre><figcaption>The rule</figcaption></figure>',
    to: '<table><caption>Votes</caption><tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></tbody></table><blockquote><p>We waited.</p><p><cite>Ada Moor</cite></p></blockquote><pre>x</pre><p>The rule</p>',
  },
  {
    name: 'the caption of a card stays with it',
    from: '<figure><p data-bs="card"><a href="https://v.example/1">v.example</a></p><figcaption>The flood</figcaption></figure>',
    to: '<figure><p class="bs-card"><a href="https://v.example/1">v.example</a></p><figcaption>The flood</figcaption></figure>',
  },
  {
    name: 'ornaments go and emojis are signs',
    from: '<p>Good <img src="https://s.example/1f600.png" alt="😀" width="16"> morning <img src="/i.png" width="16" height="16" alt="icon"><img src="data:image/gif;base64,R0" alt=""></p>',
    to: '<p>Good 😀 morning</p>',
  },
  {
    name: 'a table with data is kept',
    from: '<table class="t" border="1"><caption>Votes</caption><tr><th scope="col">Ward</th><th>Votes</th></tr><tr><td colspan="1">North</td><td><p>12</p></td></tr></table>',
    to: '<table><caption>Votes</caption><thead><tr><th scope="col">Ward</th><th>Votes</th></tr></thead><tbody><tr><td colspan="1">North</td><td>12</td></tr></tbody></table>',
  },
  {
    name: 'a table that lays the page out gives its contents',
    from: '<table><tr><td><p>The first paragraph.</p><p>The second.</p></td></tr></table>',
    to: '<p>The first paragraph.</p><p>The second.</p>',
  },
  {
    name: 'code keeps its lines',
    from: '<pre class="hl"><code><span class="k">let</span> a = 1;\n  b();</code><button>Copy</button></pre>',
    to: '<pre><code>let a = 1;\n  b();</code></pre>',
  },
  {
    name: 'terms and meanings are kept',
    from: '<dl class="d"><div><dt>Weir</dt><dd><p>A low dam.</p></dd></div></dl>',
    to: '<dl><dt>Weir</dt><dd>A low dam.</dd></dl>',
  },
  {
    name: 'footnotes keep their numbers',
    from: '<p>It fell.<sup><a href="#fn1" id="fnref1">[1]</a></sup></p><ol><li id="fn1">By a metre. <a href="#fnref1">↩</a></li></ol>',
    to: '<p>It fell.<sup class="bs-ref">[1]</sup></p><ol><li class="bs-note">By a metre.</li></ol>',
  },
  {
    name: 'a pull quote that repeats the story goes, a quotation stays',
    from: '<p>“We had no warning at all that night,” she said, and left.</p><blockquote><p>We had no warning at all that night</p><cite>Ada Moor</cite></blockquote><blockquote>Nobody called us, and nobody came.</blockquote>',
    to: '<p>“We had no warning at all that night,” she said, and left.</p><blockquote><p>Nobody called us, and nobody came.</p></blockquote>',
  },
  {
    name: 'marks of the preparing step become our classes',
    from: '<p data-bs="card card-video"><a href="https://v.example/1">A flood – v.example</a></p><section data-bs="entry"><p data-bs="time"><time datetime="2026-03-01T10:00">10:00</time></p><div>It rains.</div></section>',
    to: '<p class="bs-card"><a href="https://v.example/1">A flood – v.example</a></p><section class="bs-entry"><p class="bs-time"><time datetime="2026-03-01T10:00">10:00</time></p><p>It rains.</p></section>',
  },
  {
    name: 'a formula is kept in its written form',
    from: '<p>So <math alttext="a^2"><mi>a</mi></math> grows.</p>',
    to: '<p>So <code>a^2</code> grows.</p>',
  },
  {
    name: 'elements of the page’s own making part blocks, or not, by where they stand',
    from: '<x-body><p>One.</p><x-quote>Two.</x-quote></x-body><p>Three <x-link>in</x-link> line.</p>',
    to: '<p>One.</p><p>Two.</p><p>Three in line.</p>',
  },
  {
    name: 'a folded part keeps its summary',
    from: '<details><summary><h3>More</h3></summary><div>The rest.</div></details>',
    to: '<details><summary>More</summary><p>The rest.</p></details>',
  },
];

describe('shapeContent', () => {
  test.each(cases)('$name', ({ from, to }) => {
    expect(shaped(from)).toBe(to);
  });

  test.each(cases)('a second time nothing changes: $name', ({ to }) => {
    expect(shaped(to)).toBe(to);
  });

  test('puts the lead picture first when the story lacks it', () => {
    expect(shaped('<p>One.</p>', 'https://i.example.com/flood.jpg')).toBe(
      '<figure><img src="https://i.example.com/flood.jpg" alt=""></figure><p>One.</p>',
    );
  });

  test('does not double the lead picture in another size', () => {
    const html = `<p>${'A long first paragraph. '.repeat(12)}</p><figure><img src="https://i.example.com/800/flood-at-night-800x600.jpg"></figure>`;
    expect(shaped(html, 'https://i.example.com/1200/flood-at-night-1200x630.jpg').match(/<img/g)).toHaveLength(1);
  });

  test('keeps a paragraph the same object', () => {
    const { document } = new JSDOM('<body><div><div><p class="a">One <span>two</span></p></div></div></body>').window;
    const paragraph = document.querySelector('p');
    const content = document.body.firstElementChild as Element;
    shapeContent(content, url);
    expect(content.firstElementChild).toBe(paragraph);
  });

  test('survives nesting without end and keeps the words', () => {
    const { document } = new JSDOM('<body><div></div></body>').window;
    const content = document.body.firstElementChild as Element;
    let inner = content;
    for (let level = 0; level < 800; level++)
      inner = inner.appendChild(document.createElement(level % 2 ? 'b' : 'div'));
    inner.textContent = 'At the bottom.';
    shapeContent(content, url);
    expect(content.textContent).toBe('At the bottom.');
    expect(content.getElementsByTagName('*').length).toBeLessThan(200);
  });
});
