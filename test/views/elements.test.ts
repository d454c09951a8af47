import { describe, expect, test } from 'vitest';
import { buildIn, iconIn, sanitisedFragment } from '../../src/views/elements.ts';

const clean = (html: string, newTab = false): string => {
  const holder = document.createElement('div');
  holder.append(sanitisedFragment(html, document, { newTab }));
  return holder.innerHTML;
};

describe('sanitisedFragment', () => {
  test.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['a handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    [
      'ids, names, styles and data',
      '<p id="x" style="color:red" data-x="1"><a name="body">a</a></p>',
      '<p><a>a</a></p>',
    ],
    ["the page's classes", '<p class="lead bs-card">a</p><p class="big">b</p>', '<p class="bs-card">a</p><p>b</p>'],
    ['a script address', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a script address in disguise', '<a href=" java&#9;script:alert(1)">a</a>', '<a>a</a>'],
    ['a data address', '<a href="data:text/html,x">a</a><img src="data:image/png;base64,AA">', '<a>a</a>'],
    ['a relative address', '<a href="/next">a</a><img src="/a.png">', '<a>a</a>'],
    ['frames and players', '<iframe src="https://a.example"></iframe><video src="https://a.example/v"></video>', ''],
    [
      'form controls, not the text round them',
      '<form><p>a <input name="q"><button>Go</button></p></form>',
      '<p>a </p>',
    ],
    [
      'drawings and formulas',
      '<svg><style>p{}</style><a href="https://a.example">x</a></svg><math><mi>x</mi></math>',
      '',
    ],
    ['other sources of a picture', '<picture><source srcset="https://a.example/b"></picture>', ''],
    ['made-up elements, not their text', '<x-box><p>a</p></x-box>', '<p>a</p>'],
    [
      'a frameset, which would take the place of the body',
      '<frameset onload="a()"><frame src="https://a.example"></frameset>',
      '',
    ],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
  ])('leaves out %s', (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  test('keeps what a story is made of', () => {
    const story =
      '<h2>a</h2><p>b <em>c</em></p><ol start="3"><li>d</li></ol><blockquote>e</blockquote>' +
      '<table><tbody><tr><td colspan="2">f</td></tr></tbody></table><p dir="rtl" lang="ar">g</p>' +
      '<figure><figcaption>h</figcaption></figure><time datetime="2026-03-04">i</time>';
    expect(clean(story)).toBe(story);
  });

  test('sends nothing about the reader with a link or a picture', () => {
    expect(clean('<a href="https://a.example/">a</a>')).toBe(
      '<a href="https://a.example/" rel="noopener noreferrer">a</a>',
    );
    expect(clean('<a href="mailto:a@b.example" target="top">a</a>', true)).toBe(
      '<a href="mailto:a@b.example" rel="noopener noreferrer" target="_blank">a</a>',
    );
    const picture = document.createElement('div');
    picture.append(sanitisedFragment('<img src="https://a.example/a.png" srcset="https://b.example/b 2x">', document));
    expect(picture.querySelector('img')?.getAttributeNames().sort()).toEqual(
      ['alt', 'decoding', 'loading', 'referrerpolicy', 'src'].sort(),
    );
  });
});

describe('buildIn', () => {
  test('takes strings as text, never as markup', () => {
    const made = buildIn(document)('p', { attributes: { lang: 'en', hidden: true, dir: false } }, '<b>a</b>', null);
    expect(made.outerHTML).toBe('<p lang="en" hidden="">&lt;b&gt;a&lt;/b&gt;</p>');
  });

  test('listens', () => {
    let clicks = 0;
    const made = buildIn(document)('button', { on: { click: () => clicks++ } });
    made.click();
    expect(clicks).toBe(1);
  });
});

test('an icon is hidden from screen readers', () => {
  expect(iconIn(document, 'M0 0h1').getAttribute('aria-hidden')).toBe('true');
});
