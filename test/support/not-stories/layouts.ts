import type { PageWords } from './words.ts';

/** One way of writing pages: the same content in other elements and other class names. */
export interface Layout {
  readonly name: string;
  readonly page: (words: PageWords, title: string, main: string, head?: string) => string;
  readonly heading: (text: string, level?: number) => string;
  readonly paragraph: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A box around some parts; `name` is a word for what it is, which some layouts put into a class. */
  readonly box: (name: string, inside: string) => string;
  readonly link: (text: string, href: string) => string;
  readonly picture: (name: string, caption: string) => string;
}

const base = {
  link: (text: string, href: string) => `<a href="${href}">${text}</a>`,
};

const navigation = (words: PageWords) => words.sections.map((name, at) => `<a href="/s${at}">${name}</a>`);

const documentFor = (words: PageWords, title: string, head: string, body: string) =>
  `<!doctype html><html lang="${words.lang}"${words.lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title} - ${words.site}</title>${head}</head><body>${body}</body></html>`;

const semantic: Layout = {
  ...base,
  name: 'semantic',
  page: (words, title, main, head = '') =>
    documentFor(
      words,
      title,
      head,
      `<header><a href="/">${words.site}</a><nav><ul>${navigation(words)
        .map((link) => `<li>${link}</li>`)
        .join('')}</ul></nav></header><main>${main}</main><footer><p>${words.copyright}</p></footer>`,
    ),
  heading: (text, level = 2) => `<h${level}>${text}</h${level}>`,
  paragraph: (text) => `<p>${text}</p>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  box: (_, inside) => `<section>${inside}</section>`,
  picture: (name, caption) =>
    `<figure><img src="/i/${name}.jpg" width="800" height="533" alt=""><figcaption>${caption}</figcaption></figure>`,
};

const classic: Layout = {
  ...base,
  name: 'classic',
  page: (words, title, main, head = '') =>
    documentFor(
      words,
      title,
      head,
      `<div id="header" class="site-header"><div class="logo"><a href="/">${words.site}</a></div><ul class="menu">${navigation(
        words,
      )
        .map((link) => `<li class="menu-item">${link}</li>`)
        .join(
          '',
        )}</ul></div><div id="content" class="content-area">${main}</div><div id="sidebar" class="sidebar"><div class="widget">${words.headlines
        .slice(0, 4)
        .map((text) => `<p><a href="/w">${text}</a></p>`)
        .join('')}</div></div><div id="footer">${words.copyright}</div>`,
    ),
  heading: (text, level = 2) => `<h${level} class="title">${text}</h${level}>`,
  paragraph: (text) => `<p class="text">${text}</p>`,
  list: (items) => `<ul class="list">${items.map((item) => `<li class="item">${item}</li>`).join('')}</ul>`,
  box: (name, inside) => `<div class="${name}">${inside}</div>`,
  picture: (name, caption) =>
    `<div class="picture"><img src="/i/${name}.jpg" width="800" height="533" alt=""><p class="text">${caption}</p></div>`,
};

const hashed: Layout = {
  ...base,
  name: 'hashed',
  page: (words, title, main, head = '') =>
    documentFor(
      words,
      title,
      head,
      `<div id="__root"><div class="x9f3a"><div class="kq71"><a href="/">${words.site}</a></div><div class="kq72">${navigation(
        words,
      )
        .map((link) => `<span class="b81c">${link}</span>`)
        .join(
          '',
        )}</div></div><div class="m0p2"><div class="m0p3">${main}</div></div><div class="zz19"><span>${words.copyright}</span></div></div>`,
    ),
  heading: (text, level = 2) => `<div class="t${level}aa" role="heading" aria-level="${level}">${text}</div>`,
  paragraph: (text) => `<div class="p7d1">${text}</div>`,
  list: (items) => `<div class="l5e0">${items.map((item) => `<div class="l5e1">${item}</div>`).join('')}</div>`,
  box: (name, inside) => `<div class="g${name.length}h3">${inside}</div>`,
  picture: (name, caption) =>
    `<div class="f2b8"><img src="/i/${name}.jpg" alt=""><div class="f2b9">${caption}</div></div>`,
};

const tables: Layout = {
  ...base,
  name: 'tables',
  page: (words, title, main, head = '') =>
    documentFor(
      words,
      title,
      head,
      `<table width="980"><tr><td colspan="2"><b>${words.site}</b> ${navigation(words).join(' | ')}</td></tr><tr><td width="740" valign="top">${main}</td><td valign="top"><font size="2">${words.headlines
        .slice(4, 8)
        .map((text) => `<a href="/w">${text}</a><br>`)
        .join('')}</font></td></tr><tr><td colspan="2"><small>${words.copyright}</small></td></tr></table>`,
    ),
  heading: (text, level = 2) => (level === 1 ? `<h1>${text}</h1>` : `<b>${text}</b><br>`),
  paragraph: (text) => `<p>${text}</p>`,
  list: (items) => `<table>${items.map((item) => `<tr><td>${item}</td></tr>`).join('')}</table>`,
  box: (_, inside) => `<table width="100%"><tr><td>${inside}</td></tr></table>`,
  picture: (name, caption) =>
    `<table><tr><td><img src="/i/${name}.jpg" width="640"></td></tr><tr><td>${caption}</td></tr></table>`,
};

export const layouts: readonly Layout[] = [semantic, classic, hashed, tables];
