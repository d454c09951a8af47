import { describe, expect, test } from 'vitest';
import { markdown, storyAsMarkdown } from '../../../src/core/formats/markdown.ts';
import { article } from './article.ts';

const cases: readonly { name: string; html: string; markdown: string }[] = [
  { name: 'paragraphs', html: '<p>One  \n two.</p><p>Three.<br>Four.</p>', markdown: 'One two.\n\nThree.  \nFour.' },
  { name: 'headings', html: '<h2>A <em>b</em></h2><h3>C #</h3>', markdown: '## A *b*\n\n### C \\#' },
  {
    name: 'emphasis',
    html: '<p><strong>Bold </strong>and<i> slanted</i>, <s>gone</s>, <u>plain</u>, <b><strong>once</strong></b>.</p>',
    markdown: '**Bold** and *slanted*, ~~gone~~, plain, **once**.',
  },
  {
    name: 'emphasis that Markdown would not see',
    html: '<p>He<strong>“said”</strong>so and <em>a</em><em>b</em></p>',
    markdown: 'He<strong>“said”</strong>so and <em>a</em>*b*',
  },
  {
    name: 'links',
    html: '<p><a href="https://example.com/a_(b)?c=1&amp;d=2">A [link]</a> and <a href="mailto:desk@example.com">mail</a></p>',
    markdown: '[A \\[link\\]](https://example.com/a_%28b%29?c=1&d=2) and [mail](mailto:desk@example.com)',
  },
  {
    name: 'nested lists',
    html: '<ul><li>One<ol start="3"><li>Three</li><li>Four</li></ol></li><li><p>Two</p><p>More</p></li></ul>',
    markdown: '- One\n  3. Three\n  4. Four\n\n- Two\n\n  More',
  },
  { name: 'two lists in a row', html: '<ul><li>a</li></ul><ul><li>b</li></ul>', markdown: '- a\n\n<!-- -->\n\n- b' },
  {
    name: 'quotations',
    html: '<blockquote><p>We waited.</p><ul><li>An hour</li></ul></blockquote>',
    markdown: '> We waited.\n>\n> - An hour',
  },
  {
    name: 'a picture with its caption',
    html: '<figure><img src="https://i.example.com/a b.jpg" alt="A [weir]"><figcaption>The weir.</figcaption></figure>',
    markdown: '![A \\[weir\\]](https://i.example.com/a%20b.jpg)\n\nThe weir.',
  },
  {
    name: 'a table',
    html: '<table><caption>Votes</caption><thead><tr><th>Ward</th><th>Votes | cast</th></tr></thead><tbody><tr><td rowspan="2">North</td><td>12<br>(late)<ul><li>a</li><li>b</li></ul></td></tr><tr><td><code>a|b</code></td></tr></tbody></table>',
    markdown:
      '**Votes**\n\n| Ward | Votes \\| cast |\n| --- | --- |\n| North | 12<br>(late)<br>a<br>b |\n|  | `a\\|b` |',
  },
  {
    name: 'a table without a head',
    html: '<table><tbody><tr><td>a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></tbody></table>',
    markdown: '|  |  |  |\n| --- | --- | --- |\n| a | b |  |\n| c | d | e |',
  },
  {
    name: 'code',
    html: '<p>Type <code>a `b` c</code>.</p><pre><code>x &lt; 1\n```\ny</code></pre>',
    markdown: 'Type ``a `b` c``.\n\n````\nx < 1\n```\ny\n````',
  },
  {
    name: 'footnotes',
    html: '<p>It fell.<sup class="bs-ref">[1]</sup> And rose.<sup class="bs-ref">[7]</sup></p><ol><li class="bs-note">By a metre.</li></ol>',
    markdown: 'It fell.[^1] And rose.<sup>\\[7\\]</sup>\n\n[^1]: By a metre.',
  },
  {
    name: 'terms',
    html: '<dl><dt>Weir</dt><dd>A low dam.</dd></dl>',
    markdown: '- **Weir**\n\n  A low dam.',
  },
  {
    name: 'an entry of a live blog',
    html: '<section class="bs-entry"><p class="bs-time"><time datetime="2026-03-02T10:00">10:00</time></p><h2>It rains</h2></section>',
    markdown: '**10:00**\n\n## It rains',
  },
  {
    name: 'a folded part',
    html: '<details><summary>More</summary><p>Rest.</p></details>',
    markdown: '**More**\n\nRest.',
  },
  { name: 'a rule', html: '<p>a</p><hr><p>b</p>', markdown: 'a\n\n* * *\n\nb' },
];

describe('Markdown', () => {
  test.each(cases)('$name', ({ html, markdown: expected }) => {
    expect(storyAsMarkdown(html)).toBe(expected);
  });

  const hostile: readonly [name: string, html: string, expected: string][] = [
    [
      'a script for an address',
      '<p><a href="javascript:alert(1)">go</a><img src="data:text/html,x" alt="x"></p>',
      'go',
    ],
    ['an address with tricks', '<p><a href="java&#10;script:alert(1)">go</a></p>', 'go'],
    [
      'words that close a link',
      '<p><a href="https://a.example/">x](javascript:alert(1)) [y</a></p>',
      '[x\\](javascript:alert(1)) \\[y](https://a.example/)',
    ],
    [
      'an address that closes its bracket',
      '<p><a href="https://a.example/) [x](javascript:alert(1)">a</a></p>',
      '[a](https://a.example/%29%20%5Bx%5D%28javascript:alert%281%29)',
    ],
    [
      'HTML in words',
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt;</p>',
      '\\<img src=x onerror=alert(1)> \\&lt;b\\&gt;',
    ],
    [
      'a heading in words',
      '<p># Not a heading<br>- no list<br>1. none<br>&gt; none<br>---<br>===<br>+ none</p>',
      '\\# Not a heading  \n\\- no list  \n1\\. none  \n\\> none  \n\\---  \n\\===  \n\\+ none',
    ],
    ['fences in words', '<p>```<br>~~~</p>', '\\`\\`\\`  \n\\~\\~\\~'],
    ['a table in words', '<p>a | b<br>--- | ---</p>', 'a \\| b  \n--- \\| ---'],
    [
      'line breaks in the text of a picture',
      '<p><img src="https://i.example.com/a.jpg" alt="a\n\n# b](x)"></p>',
      '![a # b\\](x)](https://i.example.com/a.jpg)',
    ],
    [
      'markup of others',
      '<script>alert(1)</script><p onclick="x()">a<iframe src="x">b</iframe></p><style>p{}</style>',
      'a',
    ],
    ['a tag without an end', '<p>a <a href="https://a.example/', 'a ="https://a.example/'],
  ];
  test.each(hostile)('cannot be broken out of: %s', (_name, html, expected) => {
    expect(storyAsMarkdown(html)).toBe(expected);
  });

  test('is linear in hostile input', () => {
    const many = 50_000;
    expect(storyAsMarkdown('<b><a x="'.repeat(many)).length).toBeLessThan(many * 20);
    expect(storyAsMarkdown('<div>'.repeat(many))).toBe('');
    expect(storyAsMarkdown(`<p>${'*'.repeat(many)}</p>`)).toBe('\\*'.repeat(many));
  });

  test('begins with the source, as one paragraph', () => {
    const told = markdown(article({ title: 'A [b] *c*', modifiedTime: '2026-03-04T10:00:00Z' }), {
      readOn: '2026-03-05',
    });
    expect(told.split('\n\n')[0]).toBe(
      '[A \\[b\\] \\*c\\*](https://post.example.com/weir) — Ada Moor, Ben Sand — The Riverside Post — 2026-03-02 (updated 2026-03-04) — read on 2026-03-05',
    );
    expect(markdown(article(), { source: false })).toBe('The weir is open.\n\n## Why now\n\nThe water fell.');
  });
});
