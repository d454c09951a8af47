// Draws icons/*.png from icons/broadsheet.svg with Chromium. Run it after a change of the drawing and commit what it makes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/browsers/find.mjs';

const drawing = readFileSync(new URL('../../icons/broadsheet.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${drawing.replace('<svg ', `<svg width="${size}" style="display:block" `)}`,
  );
  await page.screenshot({
    path: fileURLToPath(new URL(`../../icons/${size}.png`, import.meta.url)),
    omitBackground: true,
  });
}
await browser.close();
