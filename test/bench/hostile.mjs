// `npm run bench:hostile`: every hostile page through popup and reader of the built extension in Chromium.
//   --slots body,head,...   just these places (all by default)     --limit N   the first N of them
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../build.mjs';
import { openChromium } from '../support/browsers/chromium.mjs';
import { readFixture } from '../support/fixture.mjs';
import { hostilePages } from '../support/hostile/payloads.mjs';
import { openWard } from '../support/hostile/ward.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}../shared/hostile`;
if (!existsSync(folder)) {
  console.error('../shared/hostile is not here: there is nothing to open.');
  process.exit(1);
}
const { values } = parseArgs({ options: { slots: { type: 'string' }, limit: { type: 'string' } } });
const slots = values.slots?.split(',');
const pages = (await hostilePages(folder))
  .filter(({ slot }) => !slots || slots.includes(slot))
  .slice(0, values.limit ? Number(values.limit) : undefined);

await build({ only: ['extension'], out: 'artifacts/hostile' });
/** Pages a browser may be given before it is replaced: tabs and policies' reports pile up in it. */
const turn = 250;
let harmful = 0;
/** @type {Record<string, number>} */
const shown = {};
const begin = Date.now();
for (let from = 0; from < pages.length; from += turn) await openAll(pages.slice(from, from + turn), from);

const seconds = (Date.now() - begin) / 1000;
console.log(
  `\n${pages.length} pages in ${seconds.toFixed(0)} s: ${Object.entries(shown)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}`,
);
console.log(`${harmful} did harm`);
process.exitCode = harmful > 0 ? 1 : 0;

/** @param {typeof pages} some @param {number} before */
async function openAll(some, before) {
  const session = await openChromium(`${root}artifacts/hostile/chromium`);
  let ward = await openWard(session);
  const control = await ward.control('<img src="https://x.example/a" onerror="alert(1)">');
  if (!control.some((fault) => fault.includes('script-src')))
    throw new Error('the ward does not see what is to be seen');
  const plain = await ward.open(readFixture('hashed--classes-say-nothing').html);
  if (plain.shown !== 'article') throw new Error('this build does not even show a plain story');
  for (const [index, page] of some.entries()) {
    try {
      const { shown: what, faults } = await ward.open(page.html);
      shown[what] = (shown[what] ?? 0) + 1;
      if (faults.length > 0) note(page, faults);
    } catch (error) {
      note(page, [`no answer: ${error}`]);
      await ward.close().catch(() => {});
      ward = await openWard(session);
    }
    if ((index + 1) % 50 === 0) console.log(`${before + index + 1} of ${pages.length}, ${harmful} did harm`);
  }
  await session.close();
}

/** @param {typeof pages[number]} page @param {string[]} faults */
function note({ id, slot, class: kind }, faults) {
  harmful++;
  console.log(`harm: ${id} ${slot} ${kind}\n  ${faults.slice(0, 5).join('\n  ')}`);
}
