import { describe, expect, test } from 'vitest';
import { correctionWords } from '../../../../src/core/languages/correction-words.ts';
import { days, readBody } from '../../../support/late-ferry.ts';

const read = (above: string, below: string) =>
  readBody(`<main><article><h1>Late</h1>${above}<div class="text">${days(1, 12)}</div>${below}</article></main>`);

const correction = 'Correction, May 3: An earlier version of this story gave the wrong name of the ferry.';

describe('a correction of the story stays', () => {
  test.each([
    ['below it', '', `<p>${correction}</p>`],
    ['above it', `<p class="editors-note">${correction}</p>`, ''],
    ['in a box that is named so', '', `<div class="correction-note"><p>${correction}</p></div>`],
    [
      'in a footer',
      '',
      `<footer><p>This article was amended on 3 May: ${correction}</p><ul><li><a href="/t">Ferries</a></li></ul></footer>`,
    ],
  ])('%s', (_name, above, below) => expect(read(above, below).text).toContain('An earlier version of this story'));

  test('below a label that alone tells what it is', () =>
    expect(
      read(
        '',
        '<div class="correction"><p>Correction 3 May 2026</p><p>We said the ferry has 60 seats. It has 61.</p></div>',
      ).text,
    ).toContain('Correction 3 May 2026\n\nWe said'));

  test.each(correctionWords)('in $code', ({ restores }) =>
    expect(read('', `<div class="correction"><p>${restores} ${'(Redaction) '.repeat(2)}</p></div>`).text).toContain(
      restores,
    ),
  );
});

describe('other notes of the newsroom go', () => {
  test.each([
    'Correction policy: when we learn of a mistake we put it right, and say so.',
    'Corrections: If you are aware of an inaccuracy, we would like to know about it.',
  ])('%s', (note) => expect(read('', `<div class="correction"><p>${note}</p></div>`).text).not.toContain(note));

  test.each(correctionWords)('in $code', ({ leaves }) =>
    expect(read('', `<div class="correction"><p>${leaves}</p></div>`).text).not.toContain(leaves),
  );

  test('and so does a correction that the page hides', () =>
    expect(read('', `<p hidden>${correction}</p>`).text).not.toContain('earlier version'));
});
