import type { Article } from '../core/article.ts';
import { readArticle } from '../core/read-article.ts';
import { contentTypeOf } from './page-bytes.ts';

/** Stands for "address unknown": no relative link can be resolved against it. */
const noAddress = 'about:blank';

/** Reads a saved page. No script of the page runs and nothing is loaded: jsdom does neither unless told to. */
export async function readSavedPage(page: Buffer, address: string | null): Promise<Article> {
  // Half a second to load: not for --help.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(page, { contentType: contentTypeOf(page), virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const url = address ?? ownAddress(document) ?? noAddress;
  if (url !== noAddress) dom.reconfigure({ url });
  const article = readArticle(document, { url });
  dom.window.close();
  return article.url === noAddress ? { ...article, url: '' } : article;
}

/** The address that a page names as its own. */
function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return (
    [canonical, shared].find((address) => address && /^https?:\/\//.test(address) && URL.canParse(address)) ?? null
  );
}
