import { expect, test } from 'vitest';
import { isDateLine } from '../../../src/core/clean/steps/date-lines.ts';

test.each([
  '3 May 2020',
  'May 3, 2020',
  'Monday, May 3rd, 2020 at 4:05 p.m.',
  '03.05.2020, 18:50 Uhr',
  '2020年5月3日',
  '3 de mayo de 2020',
  'terça-feira, 5 de maio de 2020 às 18:40',
])('%s is a date', (line) => expect(isDateLine(line)).toBe(true));

test.each(['May 3, 2020 was the day the bridge fell and nobody came.', 'The year 2020 began badly', '611 metres'])(
  '%s is none',
  (line) => expect(isDateLine(line)).toBe(false),
);
