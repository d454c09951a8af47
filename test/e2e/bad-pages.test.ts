import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../build.mjs';
import { openReading } from '../support/hostile/bad-pages.mjs';
import { sampleOf } from '../support/hostile/payloads.mjs';
import { inEachBrowser } from './support/in-browsers.ts';
import { shared } from './support/shared.ts';

interface Kind {
  readonly name: string;
  readonly group: string;
  readonly heavy: boolean;
}
interface BadPage {
  readonly body: Buffer;
  readonly contentType: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly expect: {
    readonly article: 'must' | 'mustnot' | 'may';
    readonly markers: readonly string[];
    readonly absent: readonly string[];
  };
}

const folder = shared('hostile');
const { kinds, make } = (folder ? await import(pathToFileURL(`${folder}/badpages.mjs`).href) : { kinds: [] }) as {
  kinds: readonly Kind[];
  make: (name: string, options: { seed: number; scale: number }) => BadPage;
};
/** Small enough for a page to be read in a moment, large enough to show what grows too fast. */
const scaleOf = ({ heavy }: Kind) => (heavy ? 0.02 : 0.2);
const limit = 10_000;

describe.skipIf(!folder)('bad pages', () => {
  describe('by the core', () => {
    const core = fileURLToPath(new URL('../../dist/core.js', import.meta.url));
    let reading: ReturnType<typeof openReading>;
    beforeAll(async () => {
      if (!existsSync(core)) await build({ only: ['core'] });
      reading = openReading(pathToFileURL(core).href);
    });
    afterAll(() => reading?.close());

    test.each(kinds)('$group $name', async (kind) => {
      const page = make(kind.name, { seed: 1, scale: scaleOf(kind) });
      const { error, status } = await reading.read(page.body, page.contentType, limit);
      expect(error).toBeUndefined();
      expect(['article', 'partial', 'none']).toContain(status);
    });
  });

  inEachBrowser(
    'in the browser',
    (session) => {
      const chosen = sampleOf(kinds, ({ group }) => group, 3);

      test.each(chosen)('$group $name', async (kind) => {
        const {
          body,
          contentType,
          status,
          headers,
          expect: wanted,
        } = make(kind.name, { seed: 1, scale: scaleOf(kind) });
        const address = `https://bad.example/${encodeURIComponent(kind.name)}`;
        const { page } = await session().visit({ [address]: { body, contentType, status, headers } });
        page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const popup = await session().clickToolbar(page);
        await popup.appears('article.story, .state[role="alert"]');
        const isShown = await popup.shows('article.story');
        if (wanted.article === 'mustnot') expect(isShown).toBe(false);
        if (wanted.article === 'must') expect(isShown).toBe(true);
        const text = await popup.text('main');
        if (isShown) for (const marker of wanted.markers) expect(text).toContain(marker);
        for (const marker of wanted.absent) expect(text).not.toContain(marker);
        await page.close();
      });
    },
    { only: ['chromium'] },
  );
});
