import type { ClutterPhrases } from './phrases.ts';

/** Swedish. */
export const sv: ClutterPhrases = {
  code: 'sv',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 8,
      pattern: 'annons|reklam|sponsrat innehåll|(artikeln|texten) fortsätter (efter|under).*',
      removes: 'Artikeln fortsätter efter annonsen',
      keeps: 'Annonsen kostade partiet en miljon.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•-]* ?((läs|se|hör|lyssna|kolla) (också|även|mer|här|vidare|på)?|mer (om|i ämnet)|relaterat|video|bilder|källor?|taggar|ämnen|fakta om)( ?[:|»>▶►]| [–—-] )',
      removes: 'Läs också: Bron förblir stängd',
      keeps: 'Mer om saken ville han inte säga den kvällen.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 9,
      pattern:
        '((läs|se|visa) (också|även|mer|fler|alla).{0,30}|relaterat|relaterade artiklar|mer (om .{3,30}|från .{3,30}|i ämnet)|mest lästa?|senaste nytt|fler artiklar|ämnen|taggar|föregående|nästa|till startsidan|rekommenderat)',
      removes: 'Relaterade artiklar',
      keeps: 'Mer nyheter kom den natten, och ingen var god.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 50,
      pattern:
        '(prenumerera|registrera dig|anmäl dig|logga in) (på|till|för|eller|här)|(vårt|våra|i|till) nyhetsbrev|följ oss|bli (medlem|prenumerant)|redan prenumerant|ladda ner (vår )?app|stöd (oss|vår)|få .{3,40} i (mejlen|inkorgen|mobilen)',
      removes: 'Prenumerera på vårt nyhetsbrev.',
      keeps: 'Han följde floden i tre dagar.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(dela|skriv ut|spara|mejla|e-?post|facebook|twitter|x|whatsapp|linkedin|kopiera( länk)?|kommentera|kommentarer?|gilla|lyssna|[,/|•·\\d\\s])+|dela (på|via|artikeln|med|den).*|\\d+ kommentarer?',
      removes: 'Dela artikeln',
      keeps: 'Dela huset, bad hon, om så en vinter.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'visa (det här inlägget|detta inlägg) på instagram|ett inlägg delat av .{2,60}\\(@[\\w.]+.*',
      removes: 'Ett inlägg delat av Ann Ott (@annott)',
      keeps: 'Ett inlägg av Ann Ott gjorde rådet argt.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "(av|text|foto|publicerad|uppdaterad|skribent|reporter|lästid|senast uppdaterad)( ?:| \\d| [A-ZÅÄÖ][\\wåäö'.-]+ [A-ZÅÄÖ][\\wåäö'.-]+$)|(tt|afp|reuters)(-\\w+)?$",
      removes: 'Publicerad: 3 maj 2020',
      keeps: 'Av bron återstod bara pelarna och en lykta.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 40,
      pattern:
        '(foto|bild|källa|illustration) ?: ?[^.]{1,70}$|\\((foto|bild|arkiv)[^)]{0,60}\\)$|/ ?(tt|afp|reuters|getty|shutterstock)\\b|getty images|arkivbild',
      removes: 'Bron i maj. Foto: Anna Berg/TT',
      keeps: 'Bilden togs av en man som aldrig såg havet.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 40,
      pattern:
        'alla rättigheter (förbehållna|reserverade)|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|integritetspolicy|använder cookies|upphovsrätt',
      removes: '© 2020 Fjärden. Copyright.',
      keeps: 'Kvinnors rättigheter var kvällens ämne.',
    },
  ],
};
