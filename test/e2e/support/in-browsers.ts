import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { build } from '../../../build.mjs';
import { openChromium } from '../../support/browsers/chromium.mjs';
import type { Kind } from '../../support/browsers/find.mjs';
import { openFirefox } from '../../support/browsers/firefox.mjs';
import type { Session } from '../../support/browsers/types.d.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** The browsers to test in: both, or those that BROWSERS names. */
const kinds = (process.env['BROWSERS'] ?? 'chromium,firefox').split(',') as Kind[];

const openers = { chromium: openChromium, firefox: openFirefox };

/** Where the built extension is: dist/, or the folder that DIST names. */
const dist = resolve(repository, process.env['DIST'] ?? 'dist');

/** Opens a browser with the built extension. `granted` are match patterns a test build gets at installation. */
async function openWith(kind: Kind, granted: readonly string[] = []): Promise<Session> {
  const out = granted.length > 0 ? artifact('granted') : dist;
  if (granted.length > 0) {
    const options = { only: ['extension'], out, hostPermissions: granted };
    await build(options);
  }
  return openers[kind](`${out}/${kind}`, { say: (line) => console.log(line) });
}

/** The same tests in each browser; `session()` is the browser that stays open for all of them. */
export function inEachBrowser(
  title: string,
  define: (session: () => Session, kind: Kind) => void,
  { granted = [], only = kinds }: { granted?: readonly string[]; only?: readonly Kind[] } = {},
): void {
  describe.each(kinds.filter((kind) => only.includes(kind)))(`${title} (%s)`, (kind) => {
    let open: Session | undefined;
    beforeAll(async () => {
      // Only Chromium needs what its prompt cannot give; Firefox's prompt is answered.
      open = await openWith(kind, kind === 'chromium' ? granted : []);
    });
    afterAll(() => open?.close());
    define(() => {
      if (!open) throw new Error(`${kind} did not open`);
      return open;
    }, kind);
  });
}

/** A file under artifacts/, its folder made. */
export function artifact(name: string): string {
  mkdirSync(`${repository}artifacts`, { recursive: true });
  return `${repository}artifacts/${name}`;
}
