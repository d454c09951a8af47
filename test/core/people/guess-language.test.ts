import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/core/people/guess-language.ts';

test.each([
  [
    'en',
    '',
    'The council said on Monday that it would not close the library, and the mayor of the town was not there to hear it.',
  ],
  [
    'de',
    '',
    'Der Rat sagte am Montag, dass die Bücherei nicht geschlossen wird, und die Bürgermeisterin war nicht mit dabei.',
  ],
  [
    'fr',
    'en',
    'Le conseil a dit lundi que la bibliothèque ne sera pas fermée, et la maire de la ville est dans une salle avec des élus.',
  ],
  ['und', '', 'नगर परिषद ने सोमवार को कहा कि पुस्तकालय बंद नहीं होगा।'],
  ['und', 'en', '市议会星期一表示图书馆不会关闭，市长没有出席会议，记者无法联系到她。'],
  ['en', '', 'Orla Fenwick met Tom Moss.'],
  ['und', '', '12 + 4 = 16'],
])('%s (stated: "%s")', (expected, stated, text) => {
  expect(guessLanguage(text, stated)).toBe(expected);
});
