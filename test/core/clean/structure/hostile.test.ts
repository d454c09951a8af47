import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  articleClasses,
  blockElements,
  commonAttributes,
  elementAttributes,
  inlineElements,
} from '../../../../src/core/article-html.ts';
import { prepareStructure } from '../../../../src/core/clean/prepare.ts';
import { shapeContent } from '../../../../src/core/clean/shape.ts';
import { storyAsMarkdown } from '../../../../src/core/formats/markdown.ts';
import { storyAsHtml } from '../../../../src/core/formats/rich-text.ts';

const url = 'https://news.example.com/a';
// One window for all: a new one for each payload costs minutes.
const parser = new new JSDOM('').window.DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const names: ReadonlySet<string> = new Set([...blockElements, ...inlineElements]);

/** What is in `html` beside the vocabulary; the page's payload stands between two paragraphs. */
function foreign(html: string): string[] {
  const document = parse(html);
  return [...document.body.getElementsByTagName('*')].flatMap((element) => {
    if (!names.has(element.localName)) return [element.localName];
    return [...element.attributes]
      .filter((attribute) => !isKnown(element.localName, attribute))
      .map(({ name, value }) => `${element.localName} ${name}=${value}`);
  });
}

function isKnown(element: string, { name, value }: Attr): boolean {
  if (name === 'href') return element === 'a' && /^(?:https?:\/\/|mailto:)/.test(value);
  if (name === 'src') return element === 'img' && /^https?:\/\//.test(value);
  if (name === 'class') return (articleClasses as readonly string[]).includes(value);
  return (
    (commonAttributes as readonly string[]).includes(name) || (elementAttributes[element]?.includes(name) ?? false)
  );
}

function shaped(payload: string): string {
  const document = parse(`<body><div><p>Before the payload.</p>${payload}<p>After it.</p></div>`);
  prepareStructure(document.body, url);
  shapeContent(document.body, url);
  return document.body.innerHTML;
}

const payloads = [
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" data:text/html,<script>alert(1)</script>">x</a>',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="x">',
  '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math alttext="<img src=x onerror=alert(1)>"><mi>x</mi></math>',
  '<iframe srcdoc="<script>alert(1)</script>" allowfullscreen></iframe>',
  '<iframe src="https://www.youtube.com/embed/&quot;onload=alert(1)//" allowfullscreen title="<b>x"></iframe>',
  '<object data="javascript:alert(1)"><embed src="javascript:alert(1)"></object>',
  '<form><input name=attributes><input name=parentNode><input name=childNodes><p>In a form.</p></form>',
  '<p lang="x onclick=1" dir="up" style="background:url(javascript:1)" id=a name=b class="c">Attributes.</p>',
  '<noscript><img src="x" alt="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<details open ontoggle=alert(1)><summary>S</summary>Text.</details>',
  '<div data-image="https://x.example/a.jpg" onclick=alert(1)></div>',
  '<blockquote class="twitter-tweet" cite="javascript:alert(1)">Post <a href="javascript:alert(1)">x</a></blockquote>',
  '<template><img src=x onerror=alert(1)></template><p is="x-p">Custom.</p>',
  '<time datetime="&quot;><script>alert(1)</script>">now</time><td colspan="1e9">cell</td>',
  '<plaintext><p>Plain',
];

describe('nothing but the vocabulary leaves the shaping step', () => {
  test.each(payloads)('%s', (payload) => {
    const html = shaped(payload);
    expect(foreign(html)).toEqual([]);
    expect(html).toContain('<p>Before the payload.</p>');
    expect(foreign(storyAsHtml(html))).toEqual([]);
    expect(storyAsMarkdown(html)).not.toMatch(/(?<!\\)\]\((?!https?:|mailto:)/);
  });

  const corpus = fileURLToPath(new URL('../../../../../shared/hostile/payloads.jsonl', import.meta.url));
  const isThere = existsSync(corpus);
  if (!isThere) console.info(`${corpus} is not here: its payloads are not tried`);
  test.skipIf(!isThere)('nor with any payload of the shared set', { timeout: 300_000 }, () => {
    const lines = readFileSync(corpus, 'utf8').trim().split('\n');
    for (const line of lines) {
      const { id, slot, payload } = JSON.parse(line);
      if (slot !== 'body') continue;
      const html = shaped(payload);
      const again = storyAsHtml(html);
      expect([id, ...foreign(html), ...(again === html ? [] : foreign(again))]).toEqual([id]);
    }
  });
});
