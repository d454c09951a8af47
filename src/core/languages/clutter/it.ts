import type { ClutterPhrases } from './phrases.ts';

/** Italian. */
export const it: ClutterPhrases = {
  code: 'it',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 14,
      pattern:
        "pubblicità|adv|sponsor|annunci(o)?( pubblicitari[oi]?| sponsorizzat[oi])?|(contenut[oi]|articolo|post|messaggio|informazione|spazio|comunicazione) (sponsorizzat[oi]|pubblicitari[oa]|promozional[ei]|a pagamento|offert[oi] da .{2,40})|(l'articolo|la notizia|la lettura|il testo|il contenuto|l'intervista|il racconto) (continua|prosegue|riprende) (dopo|sotto|più (sotto|in basso)|in basso|nella pagina).*|(continua|prosegui)( a leggere| la lettura| con la lettura)? (dopo|sotto) (la pubblicità|l'annuncio|lo spot|il video|la foto|le foto|la gallery|il banner).*|continua a leggere( (l'articolo|su |qui|dopo|sotto|la notizia).{0,50})?|scorri (in basso |verso il basso |la pagina )?(per|e) (continua|leggere).*|pubb?liredazionale|redazionale|in (collaborazione|partnership) con .{2,40}|offerto da .{2,40}|sponsorizzato( da .{2,40})?|brand(ed)? content|advertis(ement|ing)|(chiudi|segnala|salta) (la pubblicità|(l'|questo )?annuncio)|(acquista|compra|ordina)(lo|la)? (ora|subito|adesso|qui|online|(su|da) (amazon|ebay|mediaworld|ibs|feltrinelli|unieuro|zalando).*)|(vai|scopri|vedi|guarda) (all'|l'|le )offert[ae].*|(il )?(miglior prezzo|migliori offerte)( (su|di|del) .{2,25})?|link (di affiliazione|affiliati|sponsorizzati)",
      removes: "L'articolo continua dopo la pubblicità",
      keeps: 'La pubblicità del partito costò un milione.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 80,
      pattern:
        "(link|collegamenti?)[^.!?]{0,40} (di |d'|in )affiliazione|programma (di )?affiliazione (di )?amazon|affiliat[oi] (ad )?amazon|acquisti idonei|(link|tramite|attraverso|acquist)[^.!?]{0,90} (potremmo|potrebbe|possiamo|riceviamo|riceverà|riceveremo|guadagniamo|otteniamo)( ricevere| guadagnare| percepire| ottenere)? (una|un|una piccola|una percentuale) [^.!?]{0,20}(commissione|provvigione|percentuale|compenso)|(articolo|contenuto|post) (è stato )?(realizzato|scritto|prodotto|sponsorizzato) (in (collaborazione|partnership) con|per conto di|da) [^.!?]{2,40}$|(prezz[oi]|offert[ae]|promozion[ei]|disponibilità)[^.!?]{0,80} (potrebbe(ro)?|possono|può) (subire (variazioni|modifiche)|variare|cambiare|non essere (più )?(valid|disponibil))[^.!?]{0,60}(pubblicazione|articolo|aggiornat|avviso)|prezzi (indicati |riportati )?(sono )?(aggiornati|validi|riferiti) al (momento|giorno|\\d)|(prodotti|articoli) [^.!?]{0,30}(selezionati|scelti) [^.!?]{0,30}(dalla (nostra )?redazione|dai nostri (esperti|editor))",
      removes: 'Se acquisti tramite questi link potremmo ricevere una commissione.',
      keeps: "L'agente riceve una commissione per ogni casa che vende.",
    },
    {
      reason: 'related',
      where: 'start',
      words: 30,
      pattern:
        "[(\\[*>▶►→•-]* ?((leggi|guarda|ascolta|vedi|approfondisci|scopri|rileggi|rivedi) (anche|tutto|qui|ancora|la|il|pure|di più)?|(leggi|guarda|ascolta|vedi|scopri) (anche |qui )?((la|le|il|i|gli|lo) |l')[^.:]{2,30}|leggete anche|(per )?(approfondi(re|menti|mento)|saperne di più)|(ti )?potrebbe(ro)? interessart?i( anche)?|(articoli|notizie|contenuti|video) correlat[ie]|potrebbe piacerti( anche)?|sullo stesso (argomento|tema)|da non perdere|non perder(e|ti|tevi)|consigliati|il (video|caso|retroscena|commento|precedente|reportage|focus)|la (diretta|scheda|gallery|fotogallery|storia|guida|mappa)|l'(intervista|analisi|approfondimento|editoriale|opinione|esclusiva)|lo speciale|le (foto|immagini)|video|foto|gallery|fotogallery|podcast|fonti?|via|tags?|temi|argomenti|categori[ae]|parole chiave|correlati|in diretta|diretta|speciale|dossier|si parla di|in questo articolo|articolo (precedente|successivo)|(prossimo|precedente) articolo|ultim'ora|i più letti|le più lette)( ?[:|»>▶►→]| [–—-] )",
      removes: 'Leggi anche: Il ponte resta chiuso',
      keeps: 'Leggi e decreti si seguirono per tutta la notte.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        "(leggi|guarda|vedi|ascolta|scopri|carica|mostra) (anche|tutto|altro|altri|di più|ancora)( (su|articoli|notizie|contenuti|video|in|da) ?.{0,30})?|(leggi|guarda|vedi|apri|sfoglia) (tutt[ei] )?((il|la|le|i|gli) |l')(articolo|articoli|notizi[ae]|video|foto|gallery|fotogallery|galleria|servizio|puntata|diretta|intervista|speciale|commenti|mappa|trailer|scheda|immagini)( (completo|completa|fotografica|integrale|precedenti?|successiv[oaie]|correlat[eia]|qui( sotto)?|di oggi|sull'argomento))?|((ti |vi )?potrebbe(ro)?|forse (ti|vi)) (anche )?(interessa(rti|rvi|re|no)?|piace(rti|rvi|re|no)?)( anche)?|(articoli|notizie|contenuti|video|post|storie|news) (correlat[ie]|simili|recenti|più lett[ie]|consigliat[ie]|successiv[ie]|precedenti|in evidenza|popolari|suggerit[ie])|correlati|(i |le )?(notizie |articoli |news |video )?più (lett[ie]|vist[ie]|condivis[ie]|commentat[ie]|popolari)( (di oggi|oggi|della settimana|del mese|del giorno|su .{2,20}))?|ultim[ei] (notizie|news|articoli|video|ore|dalla sezione)|ultim'ora|altre (notizie|news|storie)( (di|da|su|in) [^ ]+( [^ ]+)?)?|altri (articoli|video|contenuti)( (di|da|su|in) [^ ]+( [^ ]+)?)?|(per )?approfondi(re|menti?)|per saperne di più|argomenti( (trattati|correlati))?|temi( trattati)?|tags?|etichette|categorie|parole chiave|precedente|successiv[oa]|(prossim[oi]|precedente) (articol[oi]|post)|articol[oi] (precedent[ei]|successiv[oi])|torna (su|indietro|all'inizio|in alto|(alla|all'|al|a) ?(home( ?page)?|indice|elenco|menu|lista|sezione|inizio( pagina)?|blog|rubrica|.{2,20}\\.it))|vai (al|alla|all'|ai|agli) ?(sito|home( ?page)?|contenuto( principale)?|articolo( originale| completo)?|fonte( originale)?|speciale|dossier|rubrica|menu( di navigazione)?|commenti|video|galleria|gallery|sezione.{0,25}|blog.{0,20})|scopri (di più|tutto|come)|da non perdere|non perder(ti|tevi|e)( (anche|questi|gli articoli))?|in evidenza|primo piano|si parla di|sullo stesso (argomento|tema)|nella stessa sezione|dalla stessa sezione|dello stesso autore|consigliati( per te| da noi| dalla redazione)?|(scelti|selezionati|raccomandati|suggeriti) per (te|voi)|(la scelta|le scelte|i consigli) della redazione|i nostri (speciali|consigli|approfondimenti|podcast|video)|tutt[ei] (le notizie|gli articoli|i video|gli aggiornamenti|le news)( (di|su|da|in|del|della|dei|delle|dell'|dalla?) ?.{2,40})?|segui (la|il|le) (diretta|live|liveblog|aggiornamenti)( .{0,25})?|(notizie|altro|altri articoli|di più|ancora) su(l|llo|lla|i|gli|lle)? (questo argomento|stesso argomento|questo tema)|fonti?|tendenze|notizie dal web|dal web|offerte dal web|contenuti sponsorizzati|indice( dei contenuti)?|sommario",
      removes: 'Articoli correlati',
      keeps: 'Altre notizie giunsero di notte, e nessuna era buona.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 26,
      pattern:
        "(clicca|cliccate|cliccare|tocca) qui( (per|e|sotto) |$)|(clicca|cliccate|cliccare) (sul|sulla|sulle|su questo) (link|foto|immagine|freccia|banner|video)(?! e (perd|ti|si))|leggi anche (?!(severe|se|meno)\\b)(?!.*\\b(disse|dice|diceva|chiese|chiede|rispose|detto|chiedeva)\\b)|(leggi|leggete) (qui|tutte le (notizie|news|ultime)|tutti gli (articoli|aggiornamenti)|l'(articolo (completo|originale|integrale)|intervista (completa|integrale))|il (testo|documento) (completo|integrale)|le (ultime|altre) notizie|gli altri articoli) ?|(guarda|guardate) (qui|il (video|trailer|servizio|filmato) (qui|di|del|della|su|completo|integrale)|la (fotogallery|gallery|galleria)|le (foto|immagini) (di|del|della|qui))|(segui|seguite) (la (diretta|nostra)|il (nostro|live)|tutti gli aggiornamenti|tutte le notizie|gli aggiornamenti|lo speciale|qui) |qui (tutte le|tutti gli|la diretta|il (nostro|link|video)|l'articolo|i nostri) |(per|se vuoi) (saperne di più|approfondire|maggiori informazioni|ulteriori informazioni|tutte le informazioni|leggere (l'articolo|tutt|gli altri|il resto|la versione)|restare aggiornat|rimanere aggiornat|altre notizie|conoscere tutt[^.]{0,40}clicc|(vedere|guardare) (il video|le foto|la gallery))[^.]{0,120}(clicca|qui|leggi|vai|visita|consulta|segui|scarica|iscriviti|https?|www|[:>]|link|$)|(scopri|scoprite) (tutt[ei] (le|i|gli)|qui|le nostre|i nostri|tutto (su|sul|quello)|di più su) ?|(trovi|trovate) (qui|tutt[^.]{0,40} qui|le altre|altri articoli|tutti gli)|(vai|visita|consulta) (il (nostro )?sito|la (nostra )?(pagina|sezione|guida)|lo speciale|la sezione|lo store)|maggiori informazioni (su|sul|qui|sono|al)|l'articolo .{5,120} (proviene da|sembra essere il primo su|è stato pubblicato su|è tratto da) |questo articolo fa parte (di|del|della)|(il|la|un) (puntata|video) (integrale|complet[oa]) [^.]{0,30}(qui|su raiplay|su mediaset)",
      removes: 'Clicca qui per leggere tutti gli aggiornamenti.',
      keeps: 'Qui tutti si conoscono, dice il sindaco, e nessuno parla.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 12,
      pattern:
        "(le nostre |la nostra |la )?newsletter( (di|del|della|dei|da) [^ ]+( [^ ]+)?| gratuita| quotidiana| settimanale)?|premium|(contenuto|articolo|solo|riservato|esclusiv[oa]|in esclusiva)( riservato)? (agli|per gli?|per) abbonati( .{2,20})?|abbonati( (ora|subito|adesso|qui|a .{2,25}|e leggi.*|per (leggere|continuare).*|da .{1,20}|con .{2,20}))?|abbonamenti( digitali)?|accedi( o (registrati|abbonati))?|registrati( (ora|subito|gratis|gratuitamente|qui|o accedi))?|login|(sei )?già (abbonato|registrato|iscritto)\\?? ?(accedi.*|entra.*|fai il login.*|clicca.*)?|iscriviti( (ora|subito|gratis|qui|adesso|alla newsletter.*))?|disdici quando vuoi.*|(attiva|ricevi|abilita|attivare) (le )?notifiche.*|regala (questo )?(articolo|abbonamento|un abbonamento).*|(resta|rimani|restate|rimanete|resta sempre) (sempre )?(aggiornat[oai]|informat[oai]|conness[oi])( (con|su|sulle|da|in) .{2,60})?|segu(i|ici|iteci) (anche )?(su|il|sui|sul|nei)( nostr[oi])? (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google news|google discover|threads|bluesky|social|canal[ei]).*|segui .{2,40} (su|anche su) (facebook|instagram|x|twitter|telegram|whatsapp|youtube|tiktok|linkedin|google( news| discover)?|threads|social|whatsapp|msn|flipboard)( .{0,40})?|scarica (la|l'|le|gratis|ora|subito|gratuitamente|la nostra) ?(app|applicazione).*|(sostieni|sostienici|dona|donaci|fai una donazione)( (ora|adesso|subito|anche tu|il .{2,30}))?|(scegli|scopri|vedi) (il tuo abbonamento|l'abbonamento|le offerte|tutte le offerte|i piani|il piano)( .{0,30})?|(edizione|copia|giornale) (digitale|in edicola)|sfoglia (il giornale|l'edizione|la copia|il quotidiano).*|acquista (l'edizione|il giornale|la copia|questo numero).*|(il tuo|la tua|inserisci la tua) (indirizzo )?(e-?mail)( qui)?|ascolta (il|i|la|tutte le|tutti gli|il nostro|i nostri) (podcast|puntat[ae]|episodi[oi]?)( (di|su|del|della|qui|completa|dedicat[oa])( .{2,40})?)?|(offrici|offri|regalaci) (ci )?un caffè( .{0,20})?|(questo )?(contenuto|articolo) è riservato( .{0,30})?|(il )?giornalismo( indipendente)? ha bisogno di (te|voi)|(il )?giornalismo (indipendente|di qualità) costa",
      removes: 'Contenuto riservato agli abbonati',
      keeps: 'Abbonati e soci votarono contro, e il presidente se ne andò.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 80,
      pattern:
        "(iscriviti|iscrivetevi|abbonati|abbonatevi|registrati|registratevi|iscriversi) (ora |subito |gratis |gratuitamente |anche |qui |adesso )*(alla|alle|a una|per ricevere|per leggere|per continuare|e ricevi|e leggi) ?(nostra |nostre |mia |sua )?(newsletter|mailing list|la |le |tutt|ogni|questo|l'articolo|a leggere|i |gli )|(iscriviti|iscrivetevi|unisciti|unitevi|entra|entrate) (subito |ora |anche |gratis |qui )*(al|nel|ai|nei) (nostr[oi] |mio )?(canal[ei]|grupp[oi]|podcast|community)( (whatsapp|telegram|youtube|facebook|ufficiale|di |su |$)|$|[.!,:])|(segui|seguite|visita) (il|i) (nostr[oi] |mio )?(canal[ei]|profil[oi]|pagin[ae])( \\S+){0,3} (whatsapp|telegram|youtube|instagram|facebook|di |su |ufficial)|(seguici|seguiteci) (anche |sempre |pure |ogni giorno )*(su|sui|sul|sulla|sulle|nei|in) |(segui|seguire) [^.!?]{2,40} (anche )?su (google|whatsapp|telegram|facebook|instagram|msn|youtube) ?(news|discover|per |e |$|[.!:,])|(aggiungi|imposta|scegli) [^.!?]{2,40} (come|tra le|alle|fra le) (tu[ae] )?font[ei] (preferit|privilegiat|su google)|fonti preferite (di|su) google|google (news|discover)[^.!?]{0,40}(stella|stellina|seguici|clicca)|(ricevi|riceverai|ricevere|avere) [^.!?]{0,60}(nella tua (casella|mail|email|posta|inbox)|via (e-?mail|whatsapp)|sul tuo (smartphone|telefono|cellulare)|sulla tua (mail|e-?mail))|direttamente (nella|sulla) tua (casella|mail|e-?mail|posta|inbox)|(inserisci|lascia|scrivi) (qui )?(la tua|il tuo indirizzo) (e-?mail|mail|posta)|(ho (letto|preso visione)|dichiaro di aver (letto|preso visione)|accetto|acconsento|iscrivendot[ei]|iscrivendomi|registrandoti|cliccando|proseguendo)[^.!?]{0,60}(informativa|privacy policy|termini|condizioni|trattamento dei (miei |tuoi )?dati|ricevere (comunicazioni|la newsletter|offerte))|(grazie|complimenti)[^.!?]{0,10} (per|ti) (esserti|l'|la tua|sei)[^.!?]{0,12}(iscri|registra)|(controlla|verifica) la tua (casella|posta|e-?mail|mail)|(annullare|cancellare|disdire) (l'iscrizione|la (tua )?iscrizione|l'abbonamento|la sottoscrizione) (in (qualsiasi|qualunque|ogni) momento|quando vuoi)|(puoi|potrai) (disiscriverti|cancellarti|disdire)[^.!?]{0,40}(momento|quando vuoi)|disdici (quando|in qualsiasi)|(articolo|contenuto|servizio|notizia|video) (è )?(riservat[oa]|disponibile solo|accessibile solo|esclusiv[oa]|in esclusiva) (solo |esclusivamente )?(agli|ai|per gli|per i) (nostri )?(abbonati|iscritti|utenti|lettori|soci)|(sei|siete) già (un |una |nostr[oi] )?(abbonat|iscritt|registrat|utente)[oai]?[^.!]{0,20}[?!] |hai già (un |il tuo )?(account|abbonamento|profilo)\\?|(non hai|non sei) (ancora )?(un account|abbonat|registrat|un abbonamento)[oa]?\\?|(per|vuoi) (continuare a leggere|leggere (tutt|l'articolo|questo articolo|l'intero|senza)|proseguire (la|nella) lettura|accedere a (tutti i|questo) contenut)[^.!?]{0,60}(abbona|accedi|registra|acced|iscri|login|\\?|$)|(un mese|\\d+ (mesi|giorni|settimane)|prov[ai]|primo mese|primi \\d+ (mesi|giorni)) (gratis|a (solo |soli )?\\d+ ?(€|euro)|gratuit[oaie])[^.!?]{0,20}(poi |$|[,.!:]|per )|(abbonati|abbonamento) (subito |ora |oggi )?(a (partire da|solo|soli)|da (soli|solo|\\d)|per soli)|(accesso|accedi|leggi) (illimitat[oai]|senza limiti) (a |al |ai |alle )?(tutt|sit|contenut|articol|$)|(hai|avete) (raggiunto|superato|esaurito|terminato|letto) (il (limite|numero massimo)|tutti (gli|i)|i tuoi|gli) [^.!?]{0,30}(articoli|contenuti|gratuit)|articoli gratuiti (rimast|rimanent|a tua|questo mese|disponibili)|(sostieni|sostenete|supporta) (il (giornalismo|nostro|lavoro)|la (nostra|libera|stampa)|l'informazione|anche tu|un giornalismo|chi (fa|scrive))|(il tuo|un tuo|il vostro) (contributo|sostegno|aiuto|abbonamento) (è |ci (permette|aiuta|serve|consente)|permette|serve|conta|fa |può |aiuta|vale)|(se sei arrivat[oa]|se siete arrivati|se hai letto) fin(o a)? (qui|qua)|(aiutaci|aiutateci) a (continuare|crescere|fare|mantenere|sostenere|raccontare|restare)|(fai|fate|puoi fare) una (piccola )?donazione (a |al |per |libera|qui|ora|$|[.!])|dona il tuo (5|cinque) ?(x|per) ?(mille|1000)|(scarica|scaricate|installa) (gratis |subito |gratuitamente |ora )?(la nostra|l'|la|le nostre) ?(app|applicazione) (di |del |della |de |gratuita|per (ios|android|rest)|e rest|ufficiale|su |$|[.!])|(attiva|abilita|ricevi) le (nostre )?notifiche|notifiche push|(ascolta|ascoltate|trovi|disponibile) [^.!?]{0,50}(su (spotify|apple podcast|spreaker|amazon music|raiplay sound)|il nostro podcast|il podcast (di|del|della) )|tutte le (sere|mattine|settimane)[^.!?]{0,40}newsletter|^ogni (mattina|sera|giorno|settimana|lunedì|sabato|domenica|venerdì)[^.!?]{0,60}(newsletter|nella tua|le notizie (più|che|da)|una selezione)|^(tutte le |le )?notizie[^.!?]{0,40}(ogni (mattina|giorno|sera)|nella tua|selezionate|in una newsletter|in tempo reale)|(il meglio|i migliori|il riassunto)[^.!?]{0,60}(nella tua|ogni (mattina|settimana|giorno|sera) (nella|via|in))|non perder(e|ti|tevi) (neanche |nemmeno |più )?(una notizia|un articolo|le (ultime|nostre)|nessun|i nostri|gli aggiornamenti|il meglio)|(resta|rimani|restate|rimanete|resti) (sempre )?(aggiornat[oia]|informat[oi]) (con|su|sulle|in tempo)|^(iscrizione|registrazione) (avvenuta|completata|confermata|effettuata)\\b[^.]{0,30}$|^(le|tutte le) notizie[^.]{0,40}(sul|nel|direttamente)[^.]{0,15}(tuo|tua) (telefono|cellulare|smartphone|mail|casella|whatsapp)|^vuoi (ricevere|restare|rimanere|essere) [^?]{0,80}\\?$|^non (perder(ti|vi|e)|perdetevi) (nulla|niente|neanche)[^.]{0,60}$|^siamo (ora |adesso )?anche su [^.,]{3,25}\\W*$",
      removes: 'Iscriviti alla newsletter e ricevi ogni mattina le notizie.',
      keeps: 'Seguiva il fiume da tre giorni, e gli abbonati registrati erano pochi.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        "(condividi|condivisioni|stampa|invia|salva|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|threads|bluesky|flipboard|reddit|messenger|tiktok|youtube|e-?mail|mail|sms|commenta|commenti?|copia( link)?|mi piace|ascolta|segui|seguici|preferiti|tweet|[,/|•·\\d\\s])+|condividi ((su|via|tramite|adesso|ora|questo|questa)( .*)?|(con|per) (i tuoi|amici|gli amici|email|mail|e-mail|noi)( .*)?|((la|il|le) |l')(articolo|notizia|post|pagina|storia|video|link|contenuto|foto|ricetta)( .*)?)|\\d+ (commenti?|condivisioni|visualizzazioni|mi piace|letture)|(copia|copiato|copia il) (il )?(link|collegamento|url).*|(link|collegamento|url) copiato.*|(stampa|salva|invia|ascolta|scarica) (questo |questa |l'|la |il )(articolo|notizia|pagina|pdf|audio).*|(salva|aggiungi) (tra i |ai |nei )?preferiti|leggi (più tardi|dopo)|(ingrandisci|riduci|aumenta|diminuisci|dimensione) (il |la |del |dimensione )?(testo|carattere|caratteri)|(dimensioni?|grandezza) (del )?(testo|carattere|font)|a[-+] a[-+]|segnala (un|l'|questo|questa|abuso|il) ?(errore|abuso|articolo|contenuto|commento|problema|refuso).*|(ti è piaciut[oa] (questo|questa|l'articolo|la notizia|quest')|ti è stato utile|hai trovato utile|questo articolo ti è) .{0,40}|(invia|manda) (a|ad) un amico|(vota|valuta) (questo )?(articolo|post|l'articolo).*|(salva|ascolta|stampa|condividi|regala|copia|invia|commenta|segnala) (l'|il |la |questo |questa )?(articolo|notizia|link|pagina|contenuto)( .{0,20})?|ti è piaciut[oa]\\? (condividi|lascia|segui).{0,30}",
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
      reason: 'sharing',
      where: 'inside',
      words: 50,
      pattern:
        "(hai|avete) (una |un'|qualche |delle |altre |un )?(segnalazion[ei]|notizi[ae]|storia|foto|video|informazion[ei]|domand[ae]|dubbi|idea)[^.?!]{0,50}\\? ?(scriv|invi|mand|contatt|segnal|racconta)|(scrivi|scrivete|scriveteci|scrivici|inviaci|inviateci|mandaci|mandateci|contattaci|contattateci|segnalaci|segnalateci|raccontaci|raccontateci)( (la|le|il|i|una|un|qui|pure|anche|tua|tue|vostr[aeio]|storia|foto|video|segnalazion[ei]|esperienza|domande?)){0,4} ?(a:? ?\\S+@|su whatsapp|alla (nostra )?redazione|al (numero|nostro)|all'indirizzo|via (mail|e-?mail)|nei commenti|qui\\b)|per (segnalazioni|contattare la redazione|segnalare (notizie|errori|un errore)|comunicati|rettifiche)[^.]{0,60}(@|scriv|inviar|redazione|whatsapp)|(hai|avete) (trovato|notato) (un |degli )?(errore|errori|refuso|inesattezz)|(fateci|facci|fammi|fatemi) sapere[^.!?]{0,60}(comment|cosa (ne )?pens|la (vostra|tua)|qui sotto|opinion)|(ditemi|diteci|dicci|dimmi|dite|di'|scrivi|scrivete|lascia|lasciate) (la (vostra|tua)|il (vostro|tuo) parere|cosa ne pensate|un commento)[^.!?]{0,40}(comment|qui sotto|sotto|$)|(cosa|che) ne (pensate|pensi)( (voi|tu))?\\? ?($|[^.]{0,60}comment|fate|dite|scriv)|(condividi|condividete|condividilo) (questo|l'|il nostro) ?(articolo|post|video) (con|su|sui|se|e |$)|(se (ti|vi) è piaciuto|ti è piaciuto) (questo |l'|il )?(articolo|post|video)|(^|[.!?] )(invia(ci|teci)?|manda(ci|teci)?|inviate(ci)?) (le (tue|vostre)|i (tuoi|vostri)|la (tua|vostra)|foto|video|una segnalazione|segnalazioni)\\b|(?![^.]{0,120}(polizi|carabin))(sei|siete|hai|avete|vuoi|volete) [^.?]{0,60}\\? ?(contatta|scriv|invia|manda|segnala|racconta|faccelo)[a-z]*|^(per )?segnalazioni ?:",
      removes: 'Hai una segnalazione? Scrivi alla redazione.',
      keeps: 'Scrivi alla nonna, gli disse la madre, e mandale la foto.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 14,
      pattern:
        "(i |tutti i |ultimi |vostri |i vostri )?commenti( (dei lettori|degli utenti|recenti|sono (chiusi|disabilitati|disattivati|moderati)|chiusi|disabilitati|all'articolo|più (recenti|votati)))?|(lascia|scrivi|aggiungi|vedi|leggi|mostra|invia|pubblica|inserisci|nascondi|carica) (un|i|tutti i|il tuo|gli altri|altri|il)? ?(commenti|commento|risposta|\\d+ commenti?)( .{0,30})?|annulla risposta|(nessun|ancora nessun|0) commento?i?( presente| ancora)?|(commenta|sii il|sei il) per? ?prim[oa].*|sii (il|la) prim[oa] (a|ad) (commentare|lasciare|scrivere|recensire).*|(rispondi|partecipa alla (discussione|conversazione))|unisciti alla (discussione|conversazione).*|regol(e|amento) (dei|per i) commenti|(nome|email|sito web|commento)( ?\\*)?",
      removes: 'Lascia un commento',
      keeps: 'Lascia un commento amaro la sua partenza, dice il sindaco.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 70,
      pattern:
        "(tuo|vostro) indirizzo (e-?mail|di posta) non (sarà|verrà) (pubblicat|mostrat|reso)|campi obbligatori sono (contrassegnati|indicati)|(per|prima di) (poter )?(commentare|lasciare un commento|inviare un commento|partecipare alla discussione)[^.]{0,30}(devi|è necessario|occorre|bisogna|accedi|effettua|fai)|(devi|devono|è necessario) (essere|aver|effettuare|fare) (connesso|loggat[oi]|registrat[oi]|autenticat[oi]|iscritt[oi]|il login|l'accesso|autenticat)[^.]{0,30}(comment|rispondere|scrivere)|i (tuoi |vostri )?commenti (sono|saranno|verranno|vengono) (moderati|sottoposti|pubblicati (dopo|previa)|soggetti|approvati|chius[ie]$)|commenti (offensivi|contenenti|non (pertinenti|in linea))[^.]{0,60}(rimoss|pubblicat|cancellat|elimin)|salva il mio nome[^.]{0,60}browser|(questo sito|sito) (usa|utilizza) akismet|(avvertimi|avvisami) (via e-?mail )?(in caso|di nuovi|quando)|la redazione (si riserva|non è responsabile)[^.]{0,60}(comment|rimuovere|pubblicat|moderare|cancellare)|^(accedi|registrati|effettua (il login|l'accesso))[^.]{0,20}per (commentare|lasciare un|partecipare alla|scrivere)|^sondaggio: ?[^.]{5,100}\\?\\W*$|^il tuo commento (sarà|verrà|è (stato|in attesa))",
      removes: 'Devi essere connesso per inviare un commento.',
      keeps: 'I commenti sotto il post del sindaco erano feroci, e qualcuno li fece cancellare.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 30,
      pattern:
        "(di|by|testo di|testi di|foto di|articolo di|servizio di|traduzione di|intervista di|video di|scritto da|inviato da|postato da) (?!(notte|giorno|nuovo|fatto|più|meno|chi|cosa|che|un|una|uno|fronte|solito|mezzo|corsa|certo|sicuro|recente|ritorno|male|bene|tutto|tutti|gruppo|famiglia|padre|madre|questo|questa|lui|lei|generazione|bocca|mano|testa|colpo|giro|sera|mattina|domenica|lotta|governo|là|qua|qui|lì|ogni|quel|quella|cui|sé|poco|molto|troppo|pietra|pane|acqua|amore|morte|guerra|vita|città|mare)\\b)[a-zàèéìòù'.-]+ [a-zàèéìòù'-]+( (?!(e|o|è|ma|in|a|al|su|per|con)\\b)[a-zàèéìòù'-]+| e [a-zàèéìòù'.-]+ [a-zàèéìòù'-]+)?$|di redazione( [a-zàèéìòù]+){0,3}$|(a cura (di|della|del)|scritto da|redazione|autore|autrice|autori|pubblicato( il| in| da)?|postato( il| in)?|aggiornato( il| alle)?|ultimo aggiornamento|ultima modifica|modificato( il)?|data( di pubblicazione)?|tempo (di|medio di) lettura|traduzione|testo|testi|editing|montaggio|riprese|articolo (scritto|a cura) (da|di)|inviat[oa])( ?:| (il )?\\d.{0,60}[^.]$)|a cura (di|della|del) [^.,;:!?]{2,40}$|redazione (online|web|cronaca|sport|ansa|economia|politica|esteri|cultura|motori|[\\w.-]+\\.(it|com))( \\|.{0,30})?$|(dal|dalla|dai) (nostr[oaie]) (inviat|corrispondent)[oaie]( (a|da|di|in) .{2,30}| [a-z]+ [a-z]+)?$|(ansa|afp|reuters|agi|adnkronos|italpress|askanews|lapresse|dire|nova|ats|efe|ap|dpa)( ?[/-] ?[a-z]+| news| - [^.]{2,30})?\\)?$|riproduzione riservata|(pubblicato|aggiornato|ultimo aggiornamento|ultima modifica)[^.]{0,20} \\d{1,2}[ /.-][\\wé]+[ /.-]\\d{2,4}[^.]{0,50}$",
      removes: 'Di Anna Rossi',
      keeps: 'Di notte tornarono le barche, vuote e senza luci.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 12,
      pattern:
        "((lun|mar|mer|gio|ven|sab|dom)[a-zì]*,? )?\\d{1,2} (gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*,? \\d{4}( ?[-–—|,•]| alle| ore)* ?(ore )?\\d{1,2}[:.]\\d\\d( .{0,25})?|((la )?redazione|redazione (online|web|ansa|cronaca|sport)|(da |di )?redazione .{0,12})|\\d+ ?(minut[oi]|min|or[ae]|giorn[oi]) fa|(dal nostro|dalla nostra) (inviato|corrispondente|inviata)|\\d+ ?(min|minuti|') ?(di )?lettura|lettura:? ?(di )?\\d+ ?(min|minuti|')?|tempo (medio )?di lettura.{0,15}|(ansa|afp|reuters|agi|adnkronos|italpress|askanews|lapresse|agenzia (dire|nova|ansa))( ?[/-] ?(ansa|afp|reuters|epa|ap))?|(red|rd)[/ -][a-z]{2,4}\\d?|(con|contributi|con il contributo) (di )?(fonti|materiale) (di )?(ansa|afp|reuters|agenzie?)|(nota|note|biografia|profilo) (sull'|dell'|sull)autor[ei]|(l'autore|l'autrice|chi siamo|chi è l'autore|informazioni sull'autore)|tutti gli articoli di .{3,30}",
      removes: '3 Maggio 2024 - 10:30',
      keeps: '3 maggio 2024',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        "(questo|il presente|l') ?(articolo|testo|post|contenuto|intervento) (è (stato )?|era (stato )?|fu |è apparso |appare |viene )?(originariamente |precedentemente |in origine |inizialmente )?(pubblicato|apparso|uscito|comparso|tratto|tradotto|aggiornato|ripubblicato) ?(originariamente |per la prima volta |in origine |in versione |in collaborazione )?(su|sul|sulla|in|nel|nella|il|alle|da|dal|dall'|con|originale|grazie)\\b|traduzione (a cura )?di [^.,;:]{3,40}(\\.|$)|(ha|hanno) (collaborato|contribuito) (a (questo|quest')|alla (stesura|realizzazione)|al(l')? ?(articolo|servizio|presente))|(con (il contributo|informazioni|materiale|fonti)|hanno contribuito)[^.]{0,20} (ansa|afp|reuters|agenzi[ae]|ap)\\b[^.]{0,20}$|(questo|il presente) (articolo|testo|contenuto|servizio|riassunto) [^.]{0,40}(intelligenza artificiale|\\bai\\b|\\bia\\b)|^\\((di|da) [a-zà-ÿ']+ [a-zà-ÿ']+\\)$|^(immagine|illustrazione|foto) (generata|creata|realizzata) (con|dall)[^.]{0,10}(ia|ai|intelligenza)\\b|^con la collaborazione di [^.,]{3,40}$|^scrivi (all'aut|alla redazione)[^.]{0,20}$",
      removes: 'Questo articolo è stato pubblicato originariamente su Il Molo.',
      keeps: "L'articolo della legge vale per tutti, anche per chi scrive sul giornale.",
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 70,
      atEnd: true,
      pattern:
        "^(?!.* (dice|ha detto|spiega|aggiunge|racconta|ricorda|secondo)\\b)(?!(il|lo|la|un|una|uno|gli|le|i|questo|questa) |l'(?!autor[ei]))giornalista (professionista|pubblicista|freelance)\\b|^(?!.* (dice|ha detto|spiega|aggiunge|racconta|ricorda|secondo)\\b)(?!(il|lo|la|un|una|uno|gli|le|i|questo|questa|l'autore (del|della)) |l'(?!autor[ei]))[^.?!\"«]{3,60} (è (un|una|il|la|stat[oa])? ?|, )(giornalista( (professionista|pubblicista|freelance|de|del|della|di|per|e))?|(capo)?redattor[ei](e|rice)?|corrispondente|editorialista|caporedattrice|blogger|direttore responsabile|direttrice responsabile|inviat[oa] (speciale )?(de|del|della|di))\\b[^.]{0,160}(\\b(per|presso|scrive|si occupa|collabora|dal \\d{4}|laureat|nat[oa] a|appassionat)\\b|\\.$)|^(nat[oa] (a|nel)|laureat[oa] in|classe 19\\d\\d|appassionat[oa] di|collabora con|scrive (di|per|su)|si occupa di) [^?!\"«]{10,}(giornalist|scriv|redazione|collabor|testat|articoli|giornal)|^(?!(il|lo|la|un|una|uno|gli|le|i|questo|questa|chi) |l')[^.?!,]{3,40} (scrive (per|di|su)|si occupa di|collabora con) [^.?!\"«]{3,80}\\.?$|^(i )?suoi (articoli|libri|testi) sono (apparsi|usciti)|^(il suo|la sua|l') ?(ultim[oa]|nuov[oa])? ?(libro|romanzo|saggio)( più recente)? (è|si intitola) ",
      removes: 'Anna Rossi è giornalista e scrive per Il Faro dal 2010.',
      keeps: 'Il traghetto era di nuovo in ritardo, e la folla se ne era andata.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        "(foto|crediti?|immagin[ei]|fonte|illustrazion[ei]|foto e video|video|photo ?credits?|credits?|copertina|mappa|grafico|infografica|screenshot) ?(:|©|di:|/|by) ?[^.]{1,70}$|\\((foto|photo|immagin|credit|ansa|afp|reuters|getty|ap|epa|lapresse|archivio|fonte|repertorio|frame|screenshot|imagoeconomica|ipa|ig|instagram|facebook|a (sinistra|destra)|da (sinistra|destra))[^)]{0,60}\\)\\.?$|/ ?(ansa|afp|reuters|getty|epa|ap|lapresse|shutterstock|ipa|agf|fotogramma|imagoeconomica|alamy|nurphoto|sipa)\\b|getty images|shutterstock|imagoeconomica|adobe ?stock|(^|[(.–—|:-] ?)(foto|immagin[ei]|video) (d'archivio|di (repertorio|archivio|copertina)|d'illustrazione|illustrativ[ae]|generat[ae] (con|da|dall')|simbolic[ae]|puramente indicativa)( (di|del|dell'|della|dei|delle|con|l'|ansa|dal) ?[^.]{2,30}|[,/:] ?[^.]{2,25})?\\.?\\)?$|^(nella|in) (foto|immagine)( (in alto|in apertura|sopra|sotto|qui sotto|di [^:]{3,30}|grande))?( ?[:,]| \\()|^(foto|immagine|slide) \\d+ (di|su|/) ?\\d+|^\\d+ (di|su|/) \\d+$|^(ingrandisci|ingrandisci (l'immagine|la foto|foto)|mostra didascalia|nascondi didascalia|apri (la )?(foto|gallery|galleria)|espandi|zoom)$|^foto (ansa|afp|lapresse|reuters|getty|ap|agenzia|ufficio stampa|da|tratta da|concessa da|cortesia|per gentile)[^.]{0,50}$|per gentile concessione (di|del|della)[^.,;]{2,50}$|^(foto|immagine|illustrazione) (di|by|d'|a cura di) (?!(gruppo|famiglia|classe|scena|un|una|guerra)\\b)[^.,;:!?]{3,40}( (da|su) (pixabay|unsplash|pexels|flickr))?$|(pixabay|unsplash|pexels|depositphotos|istock)( |\\)|$|/|\\.)",
      removes: 'Il ponte a maggio. Foto: Anna Rossi/Ansa',
      keeps: 'La foto la fece un uomo che non vide mai il mare.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        "tutti i diritti (sono )?riservati|riproduzione (è )?riservata|riproduzione vietata|(©|\\(c\\)) ?(19|20)\\d\\d|copyright ?(©|\\(c\\)|by|\\d|[–—-])|^©? ?copyright|(^|[.!] )(è )?vietata la riproduzione,? (anche|totale|parziale|integrale|non autorizzata|senza|dei contenuti|dell'articolo|del(l')? ?(testo|sito))|(^|(nostra|consulta la|leggi la|accetto la|vedi la) )(privacy policy|cookie policy)( ?[|.–—-]|$| (di|del) )|(^|[.!|] ?|(leggi|consulta|vedi|visione del|accetto) l'|nostra )informativa (sulla privacy|privacy|estesa|completa)|(^|[.!|] ?)(termini e condizioni|termini di servizio|note legali|condizioni (d'uso|generali))( ?[|–—-]|$)|(opinioni|idee|tesi|pareri) (qui )?(espress[ei]|contenut[ei]|riportat[ei])[^.]{0,60}(dell'autore|degli autori|dell'autrice|personali|non (rispecchiano|riflettono|rappresentano|impegnano))|(non (costituisc[eo](no)?|rappresenta(no)?|sostituisc[eo](no)?|va inteso|vanno intes[ei])( in alcun modo| una| un| né| come)*) ?(consulenza|un invito|consigli[oi]|raccomandazion[ei]|sollecitazione|parere|sollecitazioni|diagnosi)[^.]{0,40}(finanziar|invest|medic|legal|risparmio|acquist)|(informazioni|contenuti) [^.]{0,40}(hanno|a) (solo |puro |esclusivo |mero )?(scopo|carattere|fini?) (puramente |esclusivamente |meramente )?(informativ|divulgativ)[^.]{0,60}(sostituisc|costituisc|medic|$)|(trading|cfd|conti)[^.]{0,60}(perd(ere|ono)|rischio) [^.]{0,20}denaro|testata (giornalistica )?(registrata|iscritta)|(p\\. ?iva|partita iva|cod\\. ?fisc)[^.]{0,10}:? ?\\d|registrazione (del |al |presso il )?tribunale di|(licenza|rilasciato con licenza|sotto licenza) creative commons|creative commons (attribuzione|by)|(testo|articolo|contenuto|traduzione)[^.]{0,30} (tradott[oa]|generat[oa]|realizzat[oa])( è stat[oa])? [^.]{0,30}(automaticamente|con l'(ausilio|aiuto|intelligenza)|dall'intelligenza artificiale|tramite intelligenza)[^.]{0,40}$|la redazione non (è|si assume) responsab|responsabilità (è )?(esclusiva )?(dell'autore|degli autori)[^.]{0,40}$",
      removes: '© Riproduzione riservata',
      keeps: 'I diritti della donna furono il tema della sera.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 90,
      pattern:
        "(nota (della redazione|dell'editore|del direttore|dell'autore|editoriale|di redazione|del traduttore)|n\\.?d\\.?r\\.?|avvertenza|disclaimer|aggiornamento( (delle|del|ore) [^:]{2,25})?|nota)( ?:| [–—] )",
      removes: 'Nota della redazione: una versione precedente dava un anno errato.',
      keeps: 'Nota in tutta la costa, la locanda chiuse a maggio.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      pattern:
        '(questo|il nostro|il) sito( web)? (utilizza|usa|fa uso di|si serve di)( i| dei)? cookie|^(utilizziamo|usiamo) (i )?cookie|(noi|insieme) [^.]{0,30}(nostri|terzi|terze parti|\\d+) [^.]{0,20}(partner|fornitori)?[^.]{0,60}(utilizziamo|archiviamo|trattiamo|usiamo|conserviamo|memorizziamo)[^.]{0,30}(cookie|informazioni|dati)|(accetta|accettare|acconsent[io]|accettando|abilita|abilitare|attiva)( tutti)?( i| gli| ai)? cookie[^.]{0,40}(per (visualizzare|vedere|guardare|continuare|accedere|proseguire|leggere)|di (terze parti|marketing|profilazione)|e (continua|abbonati|leggi))|per (visualizzare|vedere|guardare|attivare|mostrare|riprodurre) (questo|il|questi) (contenut[oi]|video|post|tweet|elemento)[^.]{0,60}(cookie|consens|accett|javascript|clicca|abilita)|(questo|il) contenuto (è (ospitato|fornito|bloccato|pubblicato) (da|su|perché|a causa)|proviene da|non è disponibile[^.]{0,40}(cookie|preferenz|consens))[^.]{0,60}|(gestisci|modifica|rivedi|cambia|personalizza) (le )?(tue |impostazioni |preferenze )*(preferenze|impostazioni|consensi|cookie)|(preferenze|impostazioni) (dei |sui |privacy e |relative ai )?cookie|(stai|tu stia|utilizzando|usando|disattiva|disabilita)[^.]{0,40}(ad ?-?block|blocco degli annunci|blocca (la )?pubblicità)|(rifiuta|accetta) (tutto|tutti) e (continua|prosegui|abbonati)|(il tuo|presta il) consenso (è|può|in qualsiasi|al trattamento)[^.]{0,60}(revoc|momento|cookie)',
      removes: 'Questo sito utilizza cookie tecnici.',
      keeps: 'Il garante ha multato il sito che usava cookie senza permesso.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 16,
      pattern:
        "(il tuo|questo|il vostro) browser (non supporta|non è (supportato|in grado|compatibile|aggiornato)|è obsoleto|potrebbe).*|(video|audio|contenuto|diretta|filmato|player) (non (più )?(disponibile|supportato)|in (caricamento|riproduzione|arrivo)|in evidenza|del giorno|bloccato|scaduto|completo|integrale|successivo)( .{0,30})?|(attiva|abilita|abilitare|è necessario) (il )?javascript.*|(caricamento|riproduzione)( (in corso|del video|video|automatica))?|(riproduci|play|pausa|guarda|ascolta|avvia|riavvia|metti in pausa|disattiva|attiva)( (l'|il |la |i |il tuo )?(audio|video|podcast|clip|trailer|sottotitoli|notizia|diretta|puntata|schermo intero|suono))?( ?[\\d:]+)?|(attiva|disattiva|mostra|nascondi) (l'|i |la |il )?(audio|sottotitoli|didascalia|trascrizione|mappa)|il video del giorno|le (foto|immagini) del giorno|la foto del giorno|(vota( (ora|qui|subito|anche tu))?|mostra (i )?risultati|vedi (i )?risultati|guarda i risultati|sondaggio|hai già votato|grazie per aver votato)|(totale voti:? ?)?[\\d.,]+ vot[io]( totali)?|schermo intero|trascrizione|sottotitoli|(si è verificato|errore) .{0,40}(errore|caricamento|riprova).{0,20}|ricarica la pagina|(acquista|compra|prenota) (i |il )?(bigliett[oi]|ticket)( .{0,30})?|(previsioni )?meteo( (oggi|domani|a .{2,20}|di .{2,20}))?",
      removes: 'Il tuo browser non supporta il tag video',
      keeps: 'Il video non era del giorno prima.',
    },
  ],
};
