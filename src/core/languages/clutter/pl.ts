import type { ClutterPhrases } from './phrases.ts';

/** Polish. */
export const pl: ClutterPhrases = {
  code: 'pl',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        'reklama|dalsza część (artykułu|tekstu).*|(artykuł|materiał) sponsorowany.*|ciąg dalszy.*reklam.*|tekst sponsorowany',
      removes: 'Reklama',
      keeps: 'Reklama partii kosztowała milion.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        '[(\\[*>▶►→•-]* ?((czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|polecamy|dowiedz się)( (też|także|również|więcej|koniecznie|wideo|teraz))*|więcej|zobacz wideo|wideo|galeria|zdjęcia|źródła?|tagi|tematy|słowa kluczowe|powiązane|na żywo|może cię zainteresować)( ?[:|»>▶►]| [–—-] )',
      removes: 'Czytaj też: Most nadal zamknięty',
      keeps: 'Więcej ludzi przyszło wieczorem na most.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((czytaj|przeczytaj|zobacz|sprawdź) (też|także|również|więcej|inne|artykuł|całość).{0,30}|polecane( artykuły)?|polecamy|powiązane( artykuły| tematy)?|podobne (artykuły|tematy|wiadomości)|najczęściej czytane|najnowsze( wiadomości)?|więcej (na ten temat|informacji|o .{3,30}|z .{3,30}|artykułów)|zobacz więcej|tagi|tematy|może cię (też |także )?zainteresować.*|inne artykuły.*|następny|poprzedni|strona główna|wróć.*)',
      removes: 'Zobacz także',
      keeps: 'Więcej wiadomości przyszło nocą, i żadna nie była dobra.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(zapisz|zaloguj|zarejestruj|subskrybuj|zaprenumeruj) się|newsletter|subskryb|prenumerat[ąeę]|zostań (naszym )?(patron|subskrybent)|wesprzyj (nas|nasz)|(obserwuj|śledź) nas|polub nas|(dostęp do|aby) (pełnej treści|czytać dalej)|pobierz (naszą )?aplikację|wykup dostęp|masz już konto|nowy rodzaj materiału na naszym|powiadomienia',
      removes: 'Zapisz się na nasz newsletter i czytaj nas co rano.',
      keeps: 'Śledził rzekę od trzech dni.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(udostępnij|drukuj|wyślij|zapisz|facebook|twitter|x|whatsapp|e-?mail|komentarze?|komentarzy|skomentuj|kopiuj( link)?|lubię to|posłuchaj|wykop|[,/|•·\\d\\s])+|(udostępnij|podziel się) (na|ten|tym|artykuł|to|przez|facebook).{0,30}|\\d+ komentarzy?|(dodaj|napisz|zobacz) komentarze?.*',
      removes: 'Udostępnij na Facebooku',
      keeps: 'Udostępnij im dom, prosiła, choć na jedną zimę.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'wyświetl ten post na instagramie|post udostępniony przez .{2,60}\\(@[\\w.]+.*',
      removes: 'Post udostępniony przez Ann Ott (@annott)',
      keeps: 'Wpis Ann Ott rozgniewał burmistrza.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(autor(ka)?|tekst|opracowanie|oprac\\.?|redakcja|opublikowano|aktualizacja|data publikacji|ostatnia aktualizacja|dodano|napisał[a]?|źródło|czas czytania)( ?:| \\d| [A-ZŁŚŻŹĆ][\\wąćęłńóśźż'.-]+ [A-ZŁŚŻŹĆ][\\wąćęłńóśźż'.-]+$)|(pap|reuters|afp|iar)([/, ]+\\w{2,6})*$",
      removes: 'Autor: Anna Mazur',
      keeps: 'Autor listu nie podpisał się nigdy więcej.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 50,
      pattern:
        '(fot\\.?|foto|zdjęcie|źródło|grafika|zdj\\.?|autor zdjęcia) ?:? ?[A-ZŁŚ/][^.]{1,60}$|\\((fot|zdj)[^)]{0,60}\\)$|/ ?(pap|afp|reuters|getty|east news|agencja gazeta|shutterstock)\\b|getty images|shutterstock|zdjęcie ilustracyjne',
      removes: 'Most w maju. Fot. Anna Mazur/PAP',
      keeps: 'Zdjęcie zrobił człowiek, który nie widział morza.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 60,
      pattern:
        'wszelkie prawa zastrzeżone|prawa zastrzeżone|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|prawem autorskim|polityk[aęi] (prywatności|cookies)|regulamin|używamy plików cookie|rozpowszechnianie',
      removes: 'Wszelkie prawa zastrzeżone.',
      keeps: 'Prawa kobiet były tematem wieczoru.',
    },
  ],
};
