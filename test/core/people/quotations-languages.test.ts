import { expect, test } from 'vitest';
import { findPeople } from '../../../src/core/people/find-people.ts';

const spoken = (lang: string, text: string): string[] =>
  findPeople(text, { lang }).flatMap(({ quotes }) => quotes.map((quote) => quote.text));

test.each([
  ['de', 'Anna Berger kam spät. „Das ist vorbei“, sagte ein Sprecher der Polizei.'],
  ['de', 'Anna Berger kam. Eine Nachbarin sah alles. „Das ist vorbei“, sagte sie.'],
  ['es', 'Ana Berger llegó. «Se acabó ya», dijeron los vecinos.'],
  ['es', 'Ana Berger llegó. Una vecina lo vio todo. «Se acabó ya», dijo.'],
  ['fr', 'Anne Berger arriva. Une voisine a tout vu. « C’est fini », dit-elle.'],
  ['fr', 'Anne Berger arriva. « C’est fini », a expliqué la porte-parole.'],
  ['it', 'Anna Berger arrivò. Una vicina ha visto tutto. «È finita», ha detto.'],
  ['nl', 'Anna Berger kwam. Een buurvrouw zag alles. ‘Het is voorbij’, zei ze.'],
  ['pt', 'Ana Berger chegou. Uma vizinha viu tudo. «Acabou», disse.'],
])('words of nobody named are nobody’s: %s %s', (lang, text) => {
  expect(spoken(lang, text)).toEqual([]);
});

test.each([
  ['fr', 'Anne Berger arriva. « C’est fini pour nous », a-t-elle dit.', 'C’est fini pour nous'],
  ['fr', 'Anne Berger arriva. « C’est fini pour nous », explique-t-elle.', 'C’est fini pour nous'],
  ['es', 'Ana Berger llegó tarde. «Se acabó para nosotros», contó.', 'Se acabó para nosotros'],
  ['es', 'Ana Berger no llegó. «Se acabó para nosotros», dijo a la prensa.', 'Se acabó para nosotros'],
  ['it', 'Anna Berger arrivò. «È finita per noi», ha detto.', 'È finita per noi'],
  ['pt', 'Ana Berger chegou. «Acabou para nós», disse.', 'Acabou para nós'],
])('a pronoun behind the verb, or none: %s %s', (lang, text, words) => {
  expect(spoken(lang, text)).toEqual([words]);
});
