import { expect, test } from 'vitest';
import {
  authorNames,
  isBylineLine,
  isBylineOpening,
  isNameWithRole,
  picturedBy,
} from '../../../src/core/extract/authors.ts';

test.each([
  ['By Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['By Ann Lee and Bo Ray, Example Agency', ['Ann Lee', 'Bo Ray']],
  ['By Ann Lee, Political Editor', ['Ann Lee']],
  ['By ANN LEE & BOB VAN DER BERG', ['Ann Lee', 'Bob van der Berg']],
  ['Ann Lee | Associated Press', ['Ann Lee']],
  ['Ann Lee in Berlin', ['Ann Lee']],
  ['By Ann Lee for The Post', ['Ann Lee']],
  ['Von Anna Müller und Jan de Vries, Berlin', ['Anna Müller', 'Jan de Vries']],
  ['Par Élise Durand (avec AFP)', ['Élise Durand']],
  ['Por Lucía Fernández-Prado y José Ángel Ruiz', ['Lucía Fernández-Prado', 'José Ángel Ruiz']],
  ['di Ginevra Sola e Tancredi Riva', ['Ginevra Sola', 'Tancredi Riva']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['بقلم أحمد سالم و ليلى حداد', ['أحمد سالم', 'ليلى حداد']],
  ['מאת: דנה כהן', ['דנה כהן']],
  ['记者 王伟', ['王伟']],
  ['文・柏木 真帆', ['柏木 真帆']],
  ['김철수 기자', ['김철수']],
  ['港湾新闻记者 王小伟', ['王小伟']],
  ['Kalina Mazuroprac.', ['Kalina Mazur']],
  ['Από Μαρία Ιωάννου', ['Μαρία Ιωάννου']],
  ["By Jane O'Neil", ["Jane O'Neil"]],
  ['By Ann Lee March 4, 2026', ['Ann Lee']],
  ['By Ann Lee on 4 March 2026', ['Ann Lee']],
  ['Jule Radomir vom 4. März 2026', ['Jule Radomir']],
  ['Bo Ray 4 min read', ['Bo Ray']],
  ['Ann Lee and', ['Ann Lee']],
  ['ByAnn Lee', ['Ann Lee']],
  ['Por Lucía Prado lprado@diario.example', ['Lucía Prado']],
  ['Ann Lee For The Harbour Post', ['Ann Lee']],
  ['Ein Artikel von Anna Müller', ['Anna Müller']],
  ['By Ann Lee, College of Natural Resources', ['Ann Lee']],
  ['By Ann Lee, Isle of Torsay', ['Ann Lee']],
  ['Veröffentlicht von Anna Müller', ['Anna Müller']],
  ['By DR. ANN LEE and mrs. Ada Quill', ['Ann Lee', 'Ada Quill']],
  ['Annabel (A.J.) Lee', ['Annabel Lee']],
  ['Ediciones Puerto Azul', []],
  ['By Ann deAgosto', ['Ann deAgosto']],
  ['Quarry Bay Times', []],
  ['Ann Lee, Harbour Today', ['Ann Lee']],
  ['Harbour Today', []],
  ['By ANN LEE FOR THE POST', ['Ann Lee']],
  ['By ANN ST. CLAIR', ['Ann St. Clair']],
  ['IŞIL YILDIRIM', ['Işıl Yıldırım']],
  ['Siti binti Rahmat', ['Siti binti Rahmat']],
  ['Door Bo van ’t Hof', ['Bo van ’t Hof']],
  ['Ann Lee, Example Wire — Puerto Azul', ['Ann Lee']],
  ['Autorzy: Anna Mazur, Jan ŁysońŹródło: Radio Most', ['Anna Mazur', 'Jan Łysoń']],
  ['港口新聞網', []],
  ['נועה בן־ארי', ['נועה בן־ארי']],
  ['Rosa Badia i Ferrer', ['Rosa Badia i Ferrer']],
  ['ANA RUIZ, ROSA BADIA I FERRER (GRÁFICOS: BO RAY)', ['Ana Ruiz', 'Rosa Badia i Ferrer']],
  ['Ana Ruiz y EFE', ['Ana Ruiz']],
  ['di Ginevra Riva, inviata a Borgo di Sotto', ['Ginevra Riva']],
  ['Par Élise Durand, envoyée spéciale à La Rive', ['Élise Durand']],
  ['كتبت: ليلى حداد - رأس الميناء', ['ليلى حداد']],
  ['ann@harbourpost.example (Ann Ó Lee)', ['Ann Ó Lee']],
  ['Muhabir: İREM ÇAĞLAYAN / LİMAN', ['İrem Çağlayan']],
  ['Posted by Ann Lee at March 11, 2004 09:42 AM', ['Ann Lee']],
  ['By Ann LeeJune 4, 2024', ['Ann Lee']],
  ['de Ioana Marin', ['Ioana Marin']],
  ['Okafor Chidi, Revd Canon Chidi Okafor', ['Okafor Chidi', 'Chidi Okafor']],
])('%s', (byline, names) => expect(authorNames(byline)).toEqual(names));

test.each([
  'Staff',
  'Reuters',
  'By AP',
  'news@harbourpost.example',
  'March 4, 2026',
  'Editorial Board',
  'Von der Redaktion',
  'https://www.facebook.com/harbourpost',
  'Chief Political Correspondent',
  'Admin',
  '',
  'Agence France-Presse',
  'Harbour Post Newsroom',
  '@annlee',
  'View Author Archive',
  'Harbour Trusted Technologies',
  'Super User',
  'AL Ann Lee BR Bo Ray',
  'Oprac. KSZ',
  'Haber Merkezi',
  'Redacția Gazeta Portului',
  'VBS North Reporting',
])('%s names nobody', (byline) => expect(authorNames(byline)).toEqual([]));

test('the site is not its author', () => {
  expect(authorNames('Harbour Post', { siteName: 'Harbour Post' })).toEqual([]);
  expect(authorNames('Harbour Post', { siteName: 'www.harbourpost.example' })).toEqual([]);
});

test('one name alone is a person only where the page says so', () => {
  expect(authorNames('Banksy')).toEqual([]);
  expect(authorNames('Banksy', { isPerson: true })).toEqual(['Banksy']);
});

test('a byline line closes as one where the office stands behind the name', () => {
  expect(isBylineLine('나하늘 기자')).toBe(true);
  expect(isBylineLine('王伟 记者')).toBe(true);
  expect(isBylineLine('Kalina Mazuroprac.')).toBe(true);
  expect(isBylineLine('나하늘')).toBe(false);
});

test('a byline line opens as one', () => {
  expect(isBylineLine('By Ann Lee and Bo Ray')).toBe(true);
  expect(isBylineLine('港湾新闻记者 王小伟')).toBe(true);
  expect(isBylineLine('记者节到了')).toBe(false);
  expect(isBylineLine('By the river the men were waiting for the boat to come in with the tide')).toBe(false);
  expect(isBylineLine('Ann Lee and Bo Ray walked home')).toBe(false);
});

test.each([
  ['Ann Lee, transport correspondent', '', true],
  ['Ann Lee, Staff Writer 05/16/2002', '', true],
  ['Ann Lee', 'Environment correspondent, Harbour North', true],
  ['PILAR PRADO (Corresponsal)', '', true],
  ['Ann Lee, chief executive', '', false],
  ['Ann Lee', 'The council stopped the work, a reporter for the Post was told at the gate on Monday', false],
  ['Ann Lee and Bo Ray walked home', 'Correspondent', false],
])('%s / %s is a name with its role: %s', (line, next, is) => expect(isNameWithRole(line, next)).toBe(is));

test.each([
  ['Photographs by Ann Lee', ['Ann Lee']],
  ['Foto: Bo Ray', ['Bo Ray']],
  ['Photography is what Ann Lee does', []],
  ['By Ann Lee', []],
])('%s credits a picture', (line, names) => expect(picturedBy(line)).toEqual(names));

test.each([
  ['By', true],
  ['Author:', true],
  ['Von', true],
  ['By Ann Lee', false],
  ['Standby', false],
  ['', false],
])('%j only opens a byline: %s', (line, opens) => expect(isBylineOpening(line)).toBe(opens));
