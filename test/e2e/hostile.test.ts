import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostilePages, payloadsIn, sampleOf } from '../support/hostile/payloads.mjs';
import { openWard } from '../support/hostile/ward.mjs';
import { inEachBrowser } from './support/in-browsers.ts';
import { shared } from './support/shared.ts';

const folder = shared('hostile');
/** One of each class and place; all of them take twenty minutes: `npm run bench:hostile`. */
const sample = folder
  ? sampleOf(await hostilePages(folder), (page) => (page.slot === 'body' ? page.class : page.slot), 1)
  : [];

inEachBrowser(
  'hostile pages',
  (session) => {
    let ward: Awaited<ReturnType<typeof openWard>>;
    beforeAll(async () => {
      ward = await openWard(session());
    });
    afterAll(() => ward?.close());

    test('the ward sees what is to be seen', async () => {
      expect(await ward.control('<img src="https://x.example/a" onerror="alert(1)">')).toEqual(
        expect.arrayContaining([expect.stringContaining('script-src')]),
      );
      expect(await ward.control('<a href="java\nscript:alert(1)">x</a>')).toEqual([expect.stringContaining('href')]);
    });

    test('what we wrote ourselves does no harm', async () => {
      const { shown, faults } = await ward.open(ownHostilePage);
      expect(shown).toBe('article');
      expect(faults).toEqual([]);
    });

    describe.skipIf(!folder)('of others', () => {
      let stories = 0;
      test.each(sample)('$slot $class $id', async ({ html }) => {
        const { shown, faults } = await ward.open(html);
        if (shown === 'article') stories++;
        expect(faults).toEqual([]);
      });

      test('nearly all of them were shown as stories, so that there was something to do harm', () => {
        expect(stories).toBeGreaterThan(0.9 * sample.length);
      });
    });
  },
  { only: ['chromium'] },
);

inEachBrowser('hostile messages and settings', (session) => {
  const records = folder ? payloadsIn(folder) : [];
  const own = [
    { slot: 'message', payload: '{"to":"background","name":"constructor","request":[]}' },
    { slot: 'message', payload: '{"to":"background","name":"findPeople","request":[{"text":1}]}' },
    { slot: 'settings', payload: '{"theme":"dark;} body{display:none} x{","textSize":"999999px"}' },
  ];
  const of = (slot: string) => [...own, ...records].filter((record) => record.slot === slot);

  test.each(of('message'))('nobody answers $payload', async ({ payload }) => {
    const answer = await session().inExtension(
      (api, message) =>
        api.runtime.sendMessage(message).then(
          (reply) => reply ?? null,
          () => null,
        ),
      JSON.parse(payload),
    );
    expect(answer).toBeNull();
  });

  test.each(of('settings'))('stored settings like $payload change nothing that is shown', async ({ payload }) => {
    const options = await session().openOwn('views/options/options.html');
    const drawn = async () => {
      await options.waitForSelector('input[name="theme"]:checked');
      return options.evaluate(() => [
        document.body.dataset['theme'],
        document.body.getAttribute('style'),
        document.querySelectorAll('style').length,
      ]);
    };
    const before = await drawn();
    await session().inExtension((api, settings) => api.storage.local.set(settings), JSON.parse(payload));
    expect(await drawn()).toEqual(before);
    await session().inExtension((api) => api.storage.local.clear());
    await options.close();
  });
});

const ownHostilePage = `<!doctype html><html lang="en"><head><title>Mill race reopened after a year</title></head><body><article><h1>Mill race reopened after a year</h1>
<p onclick="alert(1)">The mill race in the lower town was reopened on Saturday, a year after it had been closed, and the first to swim in it was the mayor, who had promised to do so in the spring.</p>
<img src="x" onerror="alert(1)"><svg onload="alert(1)"><script>alert(1)</script></svg>
<p>“The water is colder than I was told,” said Nils Aker, who keeps the locks, and who had measured it that morning <a href="javascript:alert(1)">at nine degrees</a>, which is two more than in March.</p>
<form><p style="background:url(https://track.example/a)">The council paid for the new gates, the province for the wall, and nobody, so far, for the steps down to the water, which are to be built next year.</p><input name="parentNode"></form>
<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
<p>More than two hundred people came to watch, according to the police, and a band from the school played until the rain began, shortly before noon, when most of them went home.</p></article></body></html>`;
