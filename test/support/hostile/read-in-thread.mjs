import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM, VirtualConsole } from 'jsdom';

const { readArticle } = await import(workerData.core);
const url = 'https://bad.example/page';

parentPort?.on('message', ({ body, contentType }) => {
  const begin = performance.now();
  try {
    const { document } = parse(Buffer.from(body), contentType);
    const { status, text } = readArticle(document, { url });
    parentPort?.postMessage({ status, text, milliseconds: performance.now() - begin });
  } catch (error) {
    parentPort?.postMessage({
      milliseconds: performance.now() - begin,
      error: error instanceof Error ? error.stack : String(error),
    });
  }
});

/** What jsdom cannot parse as what it is, a browser shows as text or picture: an empty page will do. @param {Buffer} body @param {string} contentType */
function parse(body, contentType) {
  const options = { url, contentType, virtualConsole: new VirtualConsole() };
  if (/html|xml/.test(contentType)) return new JSDOM(body, options).window;
  const text = /^text|json/.test(contentType) ? body.toString('utf8').replace(/&/g, '&amp;').replace(/</g, '&lt;') : '';
  return new JSDOM(`<pre>${text}</pre>`, { ...options, contentType: 'text/html' }).window;
}
