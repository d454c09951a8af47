import { describe, expect, test } from 'vitest';
import { phraseJudge } from '../../../src/core/clean/phrase-judge.ts';
import { commonWords } from '../../../src/core/languages/clutter/common-words.ts';
import { clutterLanguages, phrasesFor } from '../../../src/core/languages/clutter/index.ts';
import { readyPhrases } from '../../../src/core/languages/clutter/ready-phrases.ts';

describe.each(clutterLanguages)('$code', (language) => {
  test.each(language.rules.map((rule, place) => ({ ...rule, place })))('$reason $where $place', (rule) => {
    const judge = phraseJudge([readyPhrases({ ...language, rules: [rule] })], [[rule.removes, 'end']]);
    expect(judge(rule.removes, 'end')?.reason).toBe(rule.reason);
    expect(phraseJudge([readyPhrases(language)], [[rule.keeps, 'end']])(rule.keeps, 'end')).toBeNull();
  });
});

test.each([
  'Rescuers could not reach villagers on foot.',
  'Once you have signed up, you can row across the bay.',
  'The harbour master will say on Friday whether the pier opens again before the summer, and who pays. The Tide News Agency contributed to this report.',
  'Background: Harbours have tried new lamps for years, to keep boats off the pier.',
  'He could not find work at the mill, she said.',
  'They had to contact him via the embassy.',
  '“Can you tell us a bit about the pier, and what drew you to it?”',
  'The town would lose the ferry if it had to drop us and take the cars.',
  'The harbour master said so in a letter to the editor of the Tide.',
  'She felt obliged to share this story with her sons.',
  'The old ferry came by sea, courtesy of the Harbour Fund, and went into the museum.',
  'Nobody would tell us who had shut the pier.',
  'What do you think of the new pier?',
  'The figures are from May, and tell us that the pier cost more.',
  'They made him subscribe to every paper in the county.',
  'Nobody reads your emails, he told them.',
  'All you have to do is install the app and open it once.',
  'Members create an account and pay money into it.',
  'The pass gives unlimited access to the harbour pool.',
  'Every seller gets a free trial of ninety days.',
  '“Please consider the children,” she said.',
  'The Copyright Office will look at the case in May.',
  'She holds the copyright of the song.',
  'The report may not be published before the vote.',
  'The firm breached its own terms of service, the court found.',
  'They asked for permission to leave the harbour.',
  'This video shows the wall as it fell.',
  'The tug was stranded in the middle of the river on Thursday, an AFP photographer said.',
  'By the numbers',
  'With friends like these',
  'By all accounts a success',
  'Updated at noon with what the harbour master said of it.',
])('a sentence of the story that stands by itself is kept: %s', (sentence) =>
  expect(phraseJudge(phrasesFor('en', ''), [[sentence, 'inside']])(sentence, 'inside')).toBeNull(),
);

test.each([
  'Die neuen Lampen sind seit Mai im Handel.',
  'Der Hafenmeister will am Freitag sagen, ob der Steg noch vor dem Sommer wieder aufgeht und wer dafür zahlt. (Mit Material von dts)',
  'Mehr als zwölf Leute dürfen an keinem Abend rudern, und wer mitrudert, zahlt fünfzig Kronen für das Boot. Weitere Infos finden Sie beim Hafenamt.',
  'Die Lizenzen von Creative Commons funktionieren wie ein Baukasten.',
  'Im Hafen bestellen sie zwei Bier und warten.',
  'Jedes Jahr spenden sie der Stadt tausend Euro.',
  'Von 1947 bis 1967 war die Brücke gesperrt.',
  'Die Brücke bleibt bis Mai zu, sagte er. (dpa)',
  'Er steht unter der Aufsicht des Hafenamts.',
  'Ohne seine Einwilligung geht am Hafen nichts.',
  'Hier gibt es keine Schule mehr, sagt er.',
  'Hier können sie baden, ohne etwas zu zahlen.',
  'In diesem Video sieht man, wie die Mauer fällt.',
])('a sentence of a German story that stands by itself is kept: %s', (sentence) =>
  expect(phraseJudge(phrasesFor('de', ''), [[sentence, 'inside']])(sentence, 'inside')).toBeNull(),
);

test('a last line that is a name and an address says who wrote the story', () => {
  const line = '김철수 기자 cskim@tide.example';
  const judge = phraseJudge(phrasesFor('en', ''), [
    [line, 'end'],
    [line, 'inside'],
  ]);
  expect([judge(line, 'end')?.reason, judge(line, 'inside')]).toEqual(['byline', null]);
});

test.each([
  ['fr', 'A lire aussi : Le pont reste fermé'],
  ['ar', 'ترحب الصحيفة بالنقاش المفيد، ولكي لا نضطر إلى مراجعة التعليقات قبل نشرها نرجو منكم الالتزام بالموضوع.'],
  ['ar', 'الآراء الواردة أدناه لا تعبر عن رأي الصحيفة.'],
  ['hi', 'टिप्पणी (३)'],
  ['bn', 'মন্তব্য (৫)'],
  ['th', 'ความคิดเห็น (๓)'],
])('in %s below a story: %s', (code, line) =>
  expect(phraseJudge(phrasesFor(code, ''), [[line, 'end']])(line, 'end')).not.toBeNull(),
);

test.each([
  'Das neue Heft ist jetzt im Handel.',
  'Bestellen Sie den Fährboten für ein Jahr.',
  'Stand: 3. Mai 2020',
  '(dpa)',
  'Dieser Text steht unter einer freien Lizenz.',
  'Mit Ihrer Einwilligung zeigen wir das Video.',
  'Hier gibt es alle Bilder',
  'Hier finden Sie unsere Bilder vom Hafen.',
  'Mehr lesen Sie in unserem Ratgeber.',
])('a line of a German page that stands by itself goes: %s', (line) =>
  expect(phraseJudge(phrasesFor('de', ''), [[line, 'inside']])(line, 'inside')).not.toBeNull(),
);

test.each([
  'Contact the reporter at ann.ott@sentinel.example.',
  'Please share this story, and leave a comment below.',
  'Letters to the editor: letters@tide.example',
  'The pier in May. Courtesy of the Harbour Museum',
  'Drop us a line if you have seen the ferry.',
  '"Questions? Comments? Write to',
  'Follow The Tide: Facebook | Twitter',
  'Bo Ray - In this May 3, 2020 file photo, people wait for the ferry at the pier. (Bo Ray)',
  'Follow Ann Ott on Instagram',
  'What do you think?',
  'Was it right to shut the pier? Let us know in the comments.',
  'Please tell us what you saw.',
  'If you know of another pier, let us know at desk@tide.example.',
  'A year of The Tide includes unlimited access to the archive.',
  'Subscribe to The Tide',
  'Get our weekly newsletter',
  'Download the Tide app',
  'Create a free account to read on.',
  'Start your free trial',
  'Please consider supporting us.',
  'Copyright of The Tide',
  'This material may not be published, broadcast or rewritten.',
  'By going on you agree to our terms of use.',
  'Privacy policy and terms of service',
  'For permission to reprint, write to the desk.',
  'This video is not available where you are.',
  'To contact the editor responsible for this story: Ann Ott at aott@tide.example',
  'Start Quote',
  'This page is best viewed in an up-to-date browser.',
  'Not sure how to add your comment? Here is how',
  'With files from The Tide Agency',
  'Twitter: @annott',
  'Now read: The pier that would not open',
  'End Quote Ann Ott Harbour master',
  'Latest comments',
  'Visitor Opinions (latest shown first)',
  'IMAGE: The pier of Lower Quay as it was before the wind took it (Bo Ray, The Tide)',
  'Follow Ann Ott at: https://twitter.com/annott',
  'Follow Ann Ott @annott and @thetide.',
  'Like this topic? You may also like these pictures:',
  'The Tide News Service',
  'By ANN MARY OTT',
  'PUBLISHED: 09:29 GMT, 5 June 2013 | UPDATED: 19:08 GMT, 5 June 2013',
  '(Reporting by Ann Ott in Lower Quay; Editing by Bo Ray)',
  'The author is solely responsible for the content.',
  'We reserve the right to remove any content at any time.',
  'Please use one of the following formats to cite this article in your essay, paper or report:',
])('a line of the page that stands by itself goes: %s', (line) =>
  expect(phraseJudge(phrasesFor('en', ''), [[line, 'inside']])(line, 'inside')).not.toBeNull(),
);

test.each([
  ['de', 'Kommentare (12)', 'sharing'],
  ['de', 'Leserkommentare', 'sharing'],
  ['fr', 'Vos commentaires', 'sharing'],
  ['pl', 'Komentarze (3)', 'sharing'],
  ['ko', '관련기사 (3)', 'related'],
  ['tr', 'Bunlar da ilginizi çekebilir', 'related'],
  ['en', 'Comments (3)', 'comments'],
])('in %s a label, with a count or without: %s', (code, line, reason) =>
  expect(phraseJudge(phrasesFor(code, ''), [[line, 'inside']])(line, 'inside')?.reason).toBe(reason),
);

test('the language is the one that is heard, beside the one the page names', () => {
  const german =
    'Die Brücke ist seit Montag gesperrt, und der Rat hat nicht gesagt, wann sie wieder auf ist und für wen.';
  expect(phrasesFor('fr', german).map(({ code }) => code)).toEqual(['en', 'de', 'fr']);
  expect(
    phrasesFor(
      '',
      '大桥从星期一开始关闭了,没有人知道是在什么时候重新开放的。他说,这是他们的桥,不是我们的,我们在这里等了三天。',
    ).map(({ code }) => code),
  ).toContain('zh');
});

test('who speaks at the end of a story is not who wrote it', () => {
  const sentence = 'Ann Ott is a professor of birds and says that she has watched gulls since she was a child.';
  expect(phraseJudge(phrasesFor('en', ''), [[sentence, 'end']])(sentence, 'end')).toBeNull();
});

test('every language is told by its commonest words, and pages may name it by an older or a narrower code', () => {
  expect(Object.keys(commonWords)).toEqual(clutterLanguages.map(({ code }) => code));
  expect(phrasesFor('no', '').map(({ code }) => code)).toEqual(['en', 'nb']);
  expect(phrasesFor('hr-HR', '').map(({ code }) => code)).toEqual(['en', 'sr']);
  expect(phrasesFor('sk', '').map(({ code }) => code)).toEqual(['en', 'cs']);
});

test.each([
  [
    'da',
    'Broen har været lukket siden mandag, og rådet har ikke sagt, hvornår den åbner igen efter det, som blev vedtaget.',
  ],
  [
    'fi',
    'Silta on ollut kiinni maanantaista, mutta neuvosto ei ole sanonut, että se avataan, kun myös satama on auki.',
  ],
  ['uk', 'Міст зачинено з понеділка, та рада не сказала, що його відкриють, але це було відомо ще від весни.'],
  ['bg', 'Мостът е затворен от понеделник и съветът не каза, че ще се отвори, което беше само обещание със срок.'],
  ['fa', 'پل از دوشنبه بسته است و شورا نگفت که آن را باز می کند یا این که برای چه بسته شد.'],
  ['hi', 'पुल सोमवार से बंद है और परिषद ने यह नहीं कहा कि वह कब खुलेगा, पर लोगों के लिए यह भी की बात है।'],
  ['th', 'สะพานปิดตั้งแต่วันจันทร์และสภาไม่ได้บอกว่าจะเปิดเมื่อใดในปีที่มีน้ำท่วมของเมืองที่เป็นอยู่ให้คนได้ไม่มีทาง'],
  [
    'id',
    'Jembatan itu ditutup sejak Senin dan dewan tidak mengatakan kapan akan dibuka untuk warga yang menunggu dari pagi.',
  ],
])('%s is heard', (code, sample) =>
  expect(phrasesFor('', sample).map((language) => language.code)).toEqual(['en', code]),
);

test.each([
  ['de', 'Schick uns deine Fotos vom Hafen!'],
  ['de', 'Mit Ihrer Spende bleibt unsere Redaktion unabhängig.'],
  ['de', 'Dieser Beitrag wurde maschinell übersetzt.'],
  ['fr', 'Avez-vous une information à nous transmettre sur le pont ?'],
  ['fr', 'Votre commentaire sera publié après relecture.'],
  ['es', 'Ahora también estamos en WhatsApp'],
  ['es', 'Si tienes fotos del puente, envíanoslas al correo de la redacción.'],
  ['pt', 'Denunciar este comentário'],
  ['it', 'Questo articolo è stato tradotto con l’aiuto dell’intelligenza artificiale.'],
  ['nl', 'Bekijk al onze beelden van de brug in het overzicht.'],
  ['pl', 'Najważniejsze wiadomości codziennie na Twój e-mail'],
  ['ru', 'Все фото с моста — в наших соцсетях.'],
  ['uk', 'Бачили пожежу на мосту? Надсилайте нам відео.'],
  ['tr', 'Bu haberi beğendiniz mi? Arkadaşınıza gönderin'],
  ['sv', 'Har du koll på något redaktionen borde granska?'],
  ['da', 'Ubegrænset adgang til alle artikler'],
  ['nb', 'Denne saken er kun for abonnenter.'],
  ['fi', 'Piditkö artikkelista? Jaa se ystävälle'],
  ['cs', 'Každý den přehled zpráv do vaší schránky'],
  ['hu', 'A linket a vágólapra másoltuk'],
  ['ro', 'Vrei să primești știri despre port pe telefon?'],
  ['el', 'Η συνδρομή σας ολοκληρώθηκε'],
  ['ar', 'أرسلوا لنا صوركم من الجسر'],
  ['ja', '毎朝、港のニュースをメールでお送りします'],
  ['ko', '모든 기사를 무제한으로 보세요'],
  ['zh', '剩余部分需要登录后阅读'],
  ['id', 'Punya saran untuk kami? Kirim ke redaksi.'],
  ['vi', 'Hãy gửi ảnh và video cho chúng tôi'],
])('in %s a line that is no story goes: %s', (code, line) =>
  expect(phraseJudge(phrasesFor(code, ''), [[line, 'inside']])(line, 'inside')).not.toBeNull(),
);

test.each([
  ['de', 'Mehr zum Thema wollte der Minister nicht sagen.'],
  ['de', 'Haben Sie die Tat beobachtet? Melden Sie sich bei der Polizei.'],
  ['fr', 'Vous avez vu la scène ? Contactez la gendarmerie.'],
  ['fr', 'Nous avons besoin de vous, a-t-il dit aux pêcheurs.'],
  ['es', 'También le puede interesar al fiscal, señaló el abogado.'],
  ['pt', 'E o senhor, o que acha da greve?'],
  ['it', 'Clicca sul link e perdi tutto, avverte la banca.'],
  ['nl', 'Klik op de knop en wacht, zegt de handleiding.'],
  ['pl', 'Powrót na wyspę zajął trzy dni.'],
  ['ru', 'Вы свидетель? Пишите заявление, говорит следователь.'],
  ['sv', 'Har du sett något? Ring polisen.'],
  ['da', 'Har du set noget? Ring til politiet.'],
  ['nb', 'Hva mener du om streiken?'],
  ['fi', 'Klikkaa linkkiä, ja kaikki on mennyttä, pankki varoittaa.'],
  ['cs', 'Přečtěte si také někdy knihu, řekla učitelka.'],
  ['hu', 'További hírek délről jöttek.'],
  ['ro', 'Ce credeți despre grevă?'],
  ['el', 'Άλλες ειδήσεις ήρθαν από τον νότο.'],
  ['ar', 'ما رأيك في الإضراب؟'],
  ['zh', '加入我们，头目说。'],
  ['id', 'Baca juga buku sesekali, kata guru.'],
  ['vi', 'Hãy viết cho thành phố trước ngày 3 tháng 5.'],
  ['nl', 'Correctie: de brug is sinds mei dicht, en niet sinds juni.'],
  ['sv', 'Rättelse: Bron har varit stängd sedan maj och inte sedan juni.'],
  ['it', 'Rettifica: il ponte è chiuso da maggio, non da giugno.'],
  ['hu', 'Helyesbítés: a híd május óta van zárva, nem június óta.'],
])('in %s a line of the story stays: %s', (code, line) =>
  expect(phraseJudge(phrasesFor(code, ''), [[line, 'end']])(line, 'end')).toBeNull(),
);
