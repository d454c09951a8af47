import type { ClutterPhrases } from './phrases.ts';

/** Italian. */
export const it: ClutterPhrases = {
  code: 'it',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 10,
      pattern:
        "pubblicità|annuncio( sponsorizzato)?|contenuto sponsorizzato|(l'articolo|la notizia) (continua|prosegue) (dopo|sotto).*|continua a leggere.*",
      removes: "L'articolo continua dopo la pubblicità",
      keeps: 'La pubblicità del partito costò un milione.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        '[(\\[*>▶►→•-]* ?((leggi|guarda|ascolta|vedi|approfondisci) (anche|tutto|qui|ancora|la|il|pure)?|(per )?approfondi(re|menti|mento)|potrebbe interessarti( anche)?|articoli correlati|video|foto|gallery|fotogallery|fonti?|tag|temi|argomenti|correlati|in diretta)( ?[:|»>▶►]| [–—-] )',
      removes: 'Leggi anche: Il ponte resta chiuso',
      keeps: 'Leggi e decreti si seguirono per tutta la notte.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        '((leggi|guarda|vedi) (anche|tutto|altro|di più).{0,30}|(potrebbe|potrebbero|ti potrebbe|forse ti).{0,40}|articoli (correlati|simili|recenti|più letti)|correlati|i più letti|ultime notizie|altre notizie|altri articoli|approfondimenti?|argomenti|tag|precedente|successivo|torna.{0,20}|vai al.{0,20}|scopri di più)',
      removes: 'Articoli correlati',
      keeps: 'Altre notizie giunsero di notte, e nessuna era buona.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        "(iscriviti|abbonati|registrati|accedi|iscrivetevi|seguici|seguiteci)\\b|(nostra|alla|la) newsletter|(ricevi|ricevere) (gratis|ogni|le|tutte|gli)|sostieni (il|la|il nostro)|sostienici\\b|scarica (la|l'|la nostra) ?app|hai già un (account|abbonamento)|contenuto riservato|canale (whatsapp|telegram)",
      removes: 'Iscriviti alla newsletter e ricevi ogni mattina le notizie.',
      keeps: 'Seguiva il fiume da tre giorni.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(condividi|stampa|invia|salva|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|commenta|commenti?|copia( link)?|mi piace|ascolta|[,/|•·\\d\\s])+|condividi (su|questo|con|via).*|\\d+ commenti?|(lascia|scrivi|aggiungi|vedi) (un|i) commenti?o?.*',
      removes: 'Condividi su Facebook',
      keeps: 'Condividi il pane, diceva, e sarai ricco.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'visualizza questo post su instagram|un post condiviso da .{2,60}\\(@[\\w.]+.*',
      removes: 'Un post condiviso da Ann Ott (@annott)',
      keeps: 'Un post di Ann Ott ha fatto arrabbiare il sindaco.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 25,
      pattern:
        "(di|a cura di|scritto da|redazione|autore|pubblicato( il)?|aggiornato( il| alle)?|ultimo aggiornamento|data|tempo di lettura)( ?:| \\d| [A-Z][\\wàèéìòù'.-]+ [A-Z][\\wàèéìòù'.-]+$)|(ansa|afp|reuters|agi|adnkronos)$|riproduzione riservata",
      removes: 'Di Anna Rossi',
      keeps: 'Di notte tornarono le barche, vuote e senza luci.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 45,
      pattern:
        '(foto|crediti?|immagine|fonte|illustrazione) ?(:|di:|/) ?[^.]{1,70}$|\\((foto|ansa|afp|reuters|getty|archivio)[^)]{0,60}\\)$|/ ?(ansa|afp|reuters|getty|lapresse|shutterstock)\\b|getty images|shutterstock',
      removes: 'Il ponte a maggio. Foto: Anna Rossi/Ansa',
      keeps: 'La foto la fece un uomo che non vide mai il mare.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 50,
      pattern:
        'tutti i diritti riservati|riproduzione riservata|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^copyright|privacy policy|informativa (sulla|privacy)|cookie policy|(utilizza|utilizziamo|usa) (i )?cookie|termini (e condizioni|di servizio)',
      removes: '© Riproduzione riservata',
      keeps: 'I diritti della donna furono il tema della sera.',
    },
  ],
};
