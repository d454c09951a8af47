// Reads pages for `text.mjs`: the built core and bare Readability, both on jsdom.
import { parentPort, workerData } from 'node:worker_threads';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { withoutStyles } from './bench-pages.mjs';

const { shared, core, function: name } = workerData;
const { readGold, readPage } = await import(`${shared}/bench/lib/corpus.mjs`);
const { nodeToText } = await import(`${shared}/bench/lib/text.mjs`);
const { [name]: read } = await import(core);

parentPort?.on('message', ({ corpus, id, isKnown }) => {
  try {
    const html = readPage(`${shared}/pages`, corpus, id);
    const url = readGold(`${shared}/pages`, corpus, id).url || 'https://news.example/story';
    const window = open(html, url);
    const { text } = read(window.document, { url });
    const plain = isKnown ? undefined : plainText(window.document);
    window.close();
    parentPort?.postMessage({ id, text, plain });
  } catch (error) {
    parentPort?.postMessage({ id, text: '', error: String(error) });
  }
});

/** jsdom throws on some style sheets that browsers pass over; such a page is opened without its styles. @param {string} html @param {string} url */
function open(html, url) {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options).window;
  } catch {
    const bare = withoutStyles(html);
    return new JSDOM(bare, options).window;
  }
}

/** @param {Document} document */
function plainText(document) {
  const found = new Readability(document, { serializer: (node) => node }).parse();
  return found?.content ? nodeToText(found.content) : '';
}
