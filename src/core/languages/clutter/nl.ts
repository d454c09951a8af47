import type { ClutterPhrases } from './phrases.ts';

/** Dutch. */
export const nl: ClutterPhrases = {
  code: 'nl',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        '(hier staat )?(een )?advertentie|reclame|gesponsord|(het )?artikel gaat verder.*|lees verder (na|onder) de advertentie|tekst gaat (verder|door).*',
      removes: 'Tekst gaat verder onder de foto',
      keeps: 'De advertentie kostte de partij een miljoen.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        "[(\\[*>▶►→•-]* ?((lees|kijk|bekijk|luister|zie|check) (ook|meer|verder|hier|terug|eerder|over)?|meer (over|lezen|nieuws)|ook interessant|gerelateerd|video|beeld|foto'?s|bron(nen)?|tags?|onderwerpen|trefwoorden|podcast|liveblog)( ?[:|»>▶►]| [–—-] )",
      removes: 'Lees ook: De brug blijft dicht',
      keeps: 'Meer over de zaak wilde hij die avond niet kwijt.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((lees|bekijk|zie) (ook|meer|verder|alles).{0,30}|(dit|deze artikelen) (vind|vindt|zijn).{0,30}|gerelateerd(e artikelen|e berichten)?|meer (nieuws|over .{3,30}|uit .{3,30}|van .{3,30}|artikelen)|meest gelezen|laatste nieuws|ook interessant|aanbevolen( voor jou)?|tags|onderwerpen|vorige?|volgende?|terug.{0,20}|toon meer|misschien (ook )?interessant.*)',
      removes: 'Gerelateerde artikelen',
      keeps: 'Meer nieuws kwam er die nacht, en geen ervan was goed.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        '(meld je|schrijf je|abonneer je|registreer je) |(onze|de|voor de) nieuwsbrief|(ontvang|krijg) (elke|iedere|dagelijks|het laatste|gratis)|word (lid|abonnee|vriend)|volg ons|al (abonnee|een account|lid)|(download|installeer) (de|onze)[^.]{0,20} app|log in (om|of)|steun (ons|onze)|(maand|week)en? gratis|whatsapp-?kanaal',
      removes: 'Schrijf je in voor onze nieuwsbrief.',
      keeps: 'Hij volgde de rivier al drie dagen.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(deel|delen|print|opslaan|bewaar|mail|e-?mail|facebook|twitter|x|whatsapp|linkedin|kopieer( link)?|reageer|reacties?|luister|vind ik leuk|volg|[,/|•·\\d\\s])+|deel (dit|op|via|deze|met).*|\\d+ reacties?|(plaats|schrijf|geef|bekijk|toon) (een |je |alle )?reacties?.*|heb je een (taal)?fout.*',
      removes: 'Deel dit artikel',
      keeps: 'Deel van de brug viel die nacht in het water.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'dit bericht (op instagram )?bekijken( op instagram)?|een bericht gedeeld door .{2,60}\\(@[\\w.]+.*',
      removes: 'Een bericht gedeeld door Ann Ott (@annott)',
      keeps: 'Een bericht van Ann Ott maakte de raad boos.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "(door|tekst|auteur|redactie|geschreven door|gepubliceerd( op)?|bijgewerkt( op)?|laatste update|laatst gewijzigd|geplaatst( op)?|leestijd|datum|over de auteur)( ?:| \\d| [A-Z][\\w'.-]+ [A-Z][\\w'.-]+$)|(anp|belga|afp|reuters)$",
      removes: 'Door: Anna Vos',
      keeps: 'Door het raam zag men de zee en twee boten.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 45,
      pattern:
        "(foto'?s?|beeld|bron|illustratie|afbeelding) ?(:|©|door:) ?[^.]{1,70}$|\\((foto|beeld|anp|afp|reuters|getty|archief)[^)]{0,60}\\)$|/ ?(anp|afp|reuters|getty|belga|shutterstock)\\b|getty images|shutterstock|© ?[A-Z][^.]{2,60}$|archieffoto",
      removes: 'De brug in mei. Foto: Anna Vos/ANP',
      keeps: 'De foto werd gemaakt door een man die de zee nooit zag.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 50,
      pattern:
        'alle rechten voorbehouden|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|privacy(beleid|verklaring)|cookiebeleid|algemene voorwaarden|(gebruikt|gebruiken|plaatsen) cookies|(dit|het) artikel (verscheen|is eerder|werd eerder)',
      removes: 'Alle rechten voorbehouden.',
      keeps: 'De rechten van de vrouw waren het thema van de avond.',
    },
  ],
};
