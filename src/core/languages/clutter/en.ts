import type { ClutterPhrases } from './phrases.ts';

/** Behind a phrase: somebody says it in the story ("Click here, the letter said"). */
const isReported =
  '["”\']* [^,.:]{0,40}\\b(?:said|says|told|asked|wrote|warned|urged|joked|shouted|begged|sang|admitted|added)\\b';
const unreported = { before: `(?!.*[,?!]${isReported})`, after: '' };
const nowhereReported = {
  before: '',
  after: `(?<!\\b(?:said|told|asked) .{0,200})(?!(?:(?<=[?!])|.{0,200}[,?!])${isReported})`,
};

/** English. */
export const en: ClutterPhrases = {
  code: 'en',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        "advertisement|advertising|advert|ads?|sponsored( (content|stories|message|feature)| by [^,]{2,60})?|promoted( content| by [^,]{2,40})?|paid (content|post)|(article|story|page|text|post|column|interview|recipe) continues( (below|after|beneath|under)\\b.*)?|(continue|keep) (reading|scrolling).*|scroll (down )?(to continue|for)\\b.*|report (this )?ad|ad feedback|skip (ad|advertisement)|advertisement ?[-–—:,] ?(your |this |the )?(page |story |article )?(continue|scroll|goes on|resumes).*|(paid|advertiser|advertisement|sponsor(ed)?|partner|promoted|promotional|commercial|branded|native) (advertisement|feature|content|message|post|links|article|story|stories|partnership|promotion|section|partners?)|((a|this) message from|thanks to) (our|the) (sponsors?|partners?|advertisers?)|((presented|brought to you|supported|powered|content) by|in (partnership|association) with)( [^,]{2,30})?|affiliate links?|ads? by .{2,20}|ad ?choices|why (am i|you're|this) [^ ]* ?[^ ]* ?(this )?ads?|(remove|hide|close|stop seeing|about) (this |these )?ads?|advertise (with us|here)|promoted by [^,]{2,25}|shop (now|this look|the (story|look|edit))|(please )?(visit|support|thank) our (sponsors?|advertisers)\\b.{0,60}|(check|see|compare|view) (the )?(latest |best |all )?(prices?|deals?|offers?)|(view|buy|see|shop)( it| deal)?( now)? (at|on) [\\w.'&-]+|(get|grab|claim|see|view|check|shop) (this |the |similar )?(deal|offer|availability|discount|similar)|prices? (and availability )?(may|are|is)? ?(subject to|may) change.{0,30}|learn more about ads|[\\d.,]+ at (amazon|walmart|best buy|target|ebay|argos|currys|apple)|buy it( now)? (for|from|at) [^ ]+|(today's|the|our|this week's) best .{2,50} (deals|prices)( .{2,30})?|best deals( today)?|buy now( (at|for|from|on|via) .*)?|sale|see (it|price)( at .*)?|get (it|this) (here|now)|powered by .*|we've got your back|deal|article content( continued)?",
      removes: 'Article continues below this ad',
      keeps: 'Advertisement costs rose sharply.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        'may (earn|receive|get|collect|make) (a|an) ((small|affiliate|some) )?(commission|share|compensation)|affiliate (commission|link|partner|program)|(earn|receive|get) (a )?(commission|revenue|compensation) (from|on|for|if|when|through) (links|purchases|sales|qualifying|your|you|some|any|items|products|these|the links|our)|sponsored (post|content) (by|from)|^this (post|content|article|story|video|episode|podcast|page) (is|was|has been) (sponsored|paid for|funded|brought to you) by |^(your|the|this) (video|ad|advertisement) will (play|begin|start|resume|end)\\b|we (may|might) earn a (fee|cut|share)|price at (the )?time of (publish|publication|writing)|as an? amazon (associate|affiliate)|(we|our team) (check|compare|scan)s? [^.]{0,12}[\\d,]+ [^.]{0,20}(products|prices|retailers|deals)|(retailers|sellers) (may|might|will) pay us|(we|i) (may|might|could|will) be (compensated|paid)\\b[^.]{0,30} (if|when|for|through)|(products|items) (are|is|were) (chosen|selected|picked|reviewed|tested) (independently|by (our|the))|(shopping|product|retail) links (on|in) (this|our)|compensated for (clicks|purchases)|(independently|hand)[- ](selected|picked|chosen|reviewed) by (our|the) (editors|team)|prices? (and availability )?(was|were|are|is)? ?(accurate|correct) (at|as of|when)',
      removes: 'If you buy through our links, we may earn a commission.',
      keeps: 'The agents earn commission on each house they sell.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 110,
      isSure: true,
      pattern:
        '(affiliate|our|these) links?\\b[^.!?]{0,60}[.,:!?;]? [^.!?]{0,60}\\bwe (may|might|could|will)? ?(earn|receive|get) [^.!?]{0,20}(commission|compensation)|we (may|might) (earn|receive|get) [^.!?]{0,30}(commission|compensation|payments?)[^.!?]{0,40}(from|on|for|if|when|through|at) [^.!?]{0,30}(links?|purchases?|retailers|products)',
      removes:
        'In what we write you will now and then see affiliate links. Should you click on these, we may earn a commission, at no cost to you, which helps us to go on with our work and has no say in what we print, or in how we rate what we are sent.',
      keeps: 'The agents asked for their share, and the council for the links between them.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 32,
      pattern:
        "[(\\[*>▶►→•-]* ?(related|read|(exclusive ?)?read more|read also|read next|now read|read this|also read|also|see also|see more|see|more|more here|more (on|from|about) [^.]{2,40}|watch|watch now|watch live|watch more|listen|listen now|video|photos?|gallery|pictures|in pictures|in photos|related (stories|story|articles?|links?|content|coverage|video|topics?|news|posts?|reading|roundup)|recommended( reading)?|must[- ]read|don't miss|up next|next|further reading|more stories|further|explore|from the archives?|exclusive|opinion|analysis|explainer|previously|earlier|sign up|live updates|full story|full coverage|follow (live|along)|trending|popular|check out|learn more|keep reading|in case you missed it|icymi|dig deeper|go deeper|deep dive|quiz|podcast|subscribe|latest|best of [^.:]{2,20}|what to know|what to read next|tags?|topics?|filed under|(main )?categor(?:y|ies)|labels|also included in|watch below|(previous|complete|full|past|our) coverage|earlier story|watch this|also (watch|see|listen)|(next|previous) (article|story|post)|next|previous|spotlight|explained|just in|big read|article date|keywords|source|sources|via|h/t|hat tip|note to readers?)( ?[:|»>▶►→]| [–—-] )|(you|readers) (might|may|could) also (like|enjoy|want to read|be interested in)( ?:|…|\\.\\.\\.)",
      removes: 'Related: The bridge that would not close',
      keeps: 'Read it slowly, she told the class, and they did.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      unless: unreported,
      pattern:
        "(related|featured stories|people are also reading|more features|must[- ](read|watch|see)s?|related (stories|story|articles?|links?|content|coverage|videos?|topics?|news|posts?|reading|tags|items)|see also|(read|see|view|load|show) (more|all|full (story|article|bio))( (?!of the\\b).{0,40})?|more (stories|news|articles|coverage|top stories|from .{2,25}|in (this|our) (section|series|package))|you (may|might|'ll|could)( also)? (like|love|enjoy|be interested in|have missed).*|recommended( for you| stories| reading| articles?| videos?)?|trending( now| stories| topics| videos)?|popular( now| stories| posts| articles)?|most (read|popular|viewed|shared|watched|recent)( .{0,20})?|top (stories|news|picks)|latest( news| stories| headlines| posts| videos)?|editors' picks?|editor's picks?|up next|(also|next) (on|in|from) (?!.* (is|are|was|were|had|will|came)\\b).{2,40}|don't miss|what to read next|read next|read (this )?next|explore (further|more)|further reading|keep reading|in this (article|story|package|series)|recommended stories( for you)?|stories (for you|you (may|might) like)|readers also (liked|read|enjoyed)|in a nutshell|upcoming events?|(previous|next)( (article|story|post|page))?|(jump|skip|back|return|go) to (?!(work|school|life|earth|basics|reality|business|normal|it|war|court|jail|prison)\\b).{2,30}|tagged( in| with)?|tags|topics|filed under|categories|in case you missed it|from our partners|around the web|more on this( story| topic)?|what's next|view comments|best of (?!(all|both|it)\\b).{2,20}|external links?|related internet links|the bbc is not responsible.*|(exclusive ?)?read more: .*|other news|something to consider|more (stories|news|headlines|articles) (from|in|about|on|by) .{2,40}|more (in|like) (this|[a-z&]+( [a-z&]+)?)|(what|here's what) (others|other people|people|readers|everyone|you|our readers)(('re| are|'s| is) (reading|watching|talking about|saying))( .{2,20})?|(people|readers|others|users|you) (also|are also) (read|reading|viewed|viewing|watched|liked|bought)|(don't miss )?(these|other|our other|our best|our top|top|today's top|more top|more of our) (stories|articles|headlines|posts|reads|picks)( (you.*|of the (day|week|hour)|for you|today))?|trending (in|on) [^ ]+( [^ ]+)?|most (e-?mailed|commented|discussed|clicked|liked|talked about)( .{2,20})?|editors?'s? choice|from (the|our) archives?|recommended (by|from) [^,]{2,30}|(in )?other (news|headlines|stories)|also see|elsewhere (on|in|at) .{2,30}|also by [^,]{3,40}|(previous|next) story( ?[|:»›<>\\]–-].{0,60})?|story index|(newer|older) posts?|top of (the )?page|page \\d+ of \\d+|[\\d .]+ next|search (our|the) archives?|today's (puzzles?|crossword|front page|weather|horoscopes?|obituaries|deaths.{0,30})|(play|do|solve) today's .{2,25}|enjoyed (this|that).{0,60}|if you (liked|enjoyed|loved) this( (story|article|post|piece).{0,50})?|explore more( on)?( .{2,30})?|(latest|more|from) (in|from|around) (you|our|the|this|[a-z]+)( (web|network|site|region|country|world|series|topic|story|[a-z]+))?|((just )?for|made for|picked for) you|(in|on) (the news|this (section|topic|story|series))|don't miss( (out|this|it))?|(around|across|also on) (the|our) (network|web|site)|(full|continue to|back to|return to|see|more) (full |the )?(story|article|details|info|information)( here)?|(learn|find out) more( here)?|(show|load|see) more( .{2,25})?|(hot|trending|happening|live) (right )?now|browse (by|all) .{2,15}|single page( view)?|(view|read) (as|on) (a |one )?single page|on one page|(log|sign) ?out|my account|welcome, guest|go back|read (this )?((article|story|post|page|it|this) )?in [a-z]+( .{2,20})?|previous coverage|discussion about this (post|article)|like this (topic|story|article)\\?.*)",
      removes: 'You may also like...',
      keeps: 'More news came in the evening, and none of it was good.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 12,
      unless: unreported,
      pattern:
        "((?!(the|this|all|our|read|big|best|full) [a-z]+$)((the|our|all|this|today's|tonight's|most|more|other|similar|related|recent|latest|newest|breaking|top|best|big|biggest|hot|trending|popular|recommended|featured|must|read|editors?'?s?|live|further|full|(this|the) (week|day|month)'s|see|view|browse|load|show)[ -]){1,4}(stories|articles|news|posts|headlines|videos|links|topics?|tags|updates|coverage|reads|searches|galleries|popular)( (on|in|from|about|of|for|around) [^.!?]{2,30})?|(read|continue to|go to|see|jump to) (part|page|chapter) (\\d+|one|two|three|four|five)( here| now)?|featured (video|image|photo|story)( (above|below))?(: [^.!?]{2,60})?|(check out|see|view) the (gallery|photos|slide ?show|pictures) (above|below)|(hand-?picked|chosen|selected|curated|picked) for (you|our [^.!?]{2,20})|people who (read|liked|bought|viewed) this( also [^.!?]{2,20})?|(the )?(stories|articles|news) (everyone|people|readers) (is|are) (reading|talking about|sharing)|watch (this )?next|(view|read|see|order|buy)( (the|our|a|today's))? (print|digital|e)[- ]?(edition|version|copy|paper)( of [^.!?]{2,20})?|(order|buy) (a print of )?this (photo|image|picture))[ :»›>→…-]*$",
      removes: 'Latest stories from the harbour',
      keeps: 'The latest news from the harbour was bad.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 25,
      unless: unreported,
      pattern:
        "(.{10,90}[.!?] click here$|also read ?- ?|please use one of the following formats to cite|citation: .{10,}retrieved |journal information:|read related topics|for any corrections of |(looking for|need|want) [^?]{5,80}\\? (we have|we've got|check out|see (our|the)|here)|follow .{2,30} coverage|for (more( (on|about|info|information|details|news|stories|coverage|updates|like|from|of (our|the))\\b|(?=[,:])| [^.,]{3,30}, (visit|see|go|follow|check|read|click|listen|watch|subscribe|sign))|the latest (on|news|from|updates|info|headlines|stories|breaking)|all (the )?(latest|news|updates|details|information)|full (details|coverage|terms|info|information|results|story)|the full [^.!?]{3,110}, (read|see|visit|check|go to)|the full (story|list|report|results|interview|article|details|text|video)(?! of\\b))|find (more|all|the latest|out more)|get (more( (from|of|news|stories|on|coverage|information|info|like)\\b|:|$)|the latest|all (the|our)|full (access|coverage|details))|read (more|the (full|original|rest|whole|latest)|all|our|about|also)|see (more|all|our|the full|also|here)|more (on|about|from) (this|our|the)|click (here|to|on|below|through)|tap (here|to|on)|check out (our|more|the full|all|these|this)|catch up (on|with)|follow (our|the latest|along|all|live|more)|go here|watch (more|our|the (full|latest|video|clip|trailer|moment))|listen to (our|the (full|latest|podcast))|now,? (see|watch|read|check out) |visit (our|the|https?)|(you can )?(read|find|see|watch|view) (it|this|that|them|the (full|rest|original|complete)) .{0,40}(here|below)|to (read|see|learn|find out|hear|view|get) (more|the (full|rest|complete)))\\b",
      removes: 'Click here to see our full coverage.',
      keeps:
        'Find out who paid for the bridge, the judge told both sides again and again, and then tell the court under oath what it cost, who signed, and when.',
    },
    {
      reason: 'subscribe',
      where: 'whole',
      words: 14,
      unless: unreported,
      pattern:
        "((exclusive(ly)? )?(to |for )?(our )?(paid |premium |registered )?(subscribers?|members?|subscriber|premium|plus)([- ](only|exclusives?|content|articles?|stories|benefits))|(exclusive(ly)? )?for (our )?(paid |premium |registered )?(subscribers|members)( only)?|(donate|subscribe|register|give|join|book|vote|upgrade|sign up|log in|sign in|get started|join us|join free|try it|become a member)( to paid)?( now| today| here| for free)|donate|upgrade to paid|unlock (this|the) (article|story|content|post|full .{3,20})|(buy me a|get us a|buy us a) .{2,12}|tip jar|support (us|me|our work|my work|this (site|work|project))( on .{3,20})?|(your )?(support|donations?|subscriptions?) (is|are|makes?) .{0,20}(our|us|this|possible)\\b.{0,30}|(read|open|view|continue) (this |the )?((article|story) )?(in|on) (the|our)( .{2,20})? app|open in app|get the( .{2,20})? app|ready for more|thank(s| you) for ((reading|visiting|supporting)( (the|our|us|this)\\b.{0,40})?|your (support|readership|patience while.{2,60}))|cancel any ?time( .{2,30})?|no (spam|commitment|contract|credit card|strings attached)\\b.{0,60}|(manage|renew|activate|view|cancel) (your|my) (subscription|account|preferences|newsletters?|membership)( .{2,20})?|your (subscription|trial|membership|session) (has|is|will) .{2,40}|be the first to (know|hear)( .{2,40})?|(special|limited[- ]time|introductory|black friday|flash|exclusive|our best) (offer|sale|deal)\\b.{0,60}|want to read (more|the rest|on)\\b.{0,60}|(add|set|choose|make) .{2,40} (as (a|your) )?preferred source( .{2,30})?|(buy|book|get) (your )?(tickets?|seats?|place)( now| here| today)?|tickets (are )?(now )?on sale( now| here)?|save the date[:!].{0,80}|(get|order|request) (home delivery|a (free )?(copy|sample))( .{0,20})?|home delivery|(listen|watch|available|subscribe|find us)( (and|or) subscribe)? (on|via) (spotify|apple|youtube|amazon|google|audible|deezer|soundcloud|the app store|ios|android)\\b.{0,80}|(please )?enter (a valid|your) .{3,30}|invalid e-?mail( address)?|you're (in|subscribed|signed up)\\b.{0,40}|(turn on|enable|allow|manage|get) (e-?mail |push |desktop |breaking news )?(notifications|alerts|updates)( .{2,30})?|delivered (every|each|daily|weekly)\\b.{0,30}|(your )?(contributions?|donations?|support|help|gifts?) (is|are) (greatly |much |always )?(appreciated|welcome|tax[- ]deductible|needed|vital)|become an? .{0,20}(member|subscriber|supporter|patron)\\b.{0,30}|follow the live (blog|updates)|rsvp|(reserve|secure) your (seat|place|spot)( .{2,20})?|tickets from .{2,20}|subscribe|invalid e-?mail|something went wrong\\b.{0,40}|sorry, there was (an error|a problem).{0,50}|welcome back\\b.{0,50}|join (our )?[\\d,.]+k? (other )?(happy |loyal )?(subscribers|readers|members|people|others)\\b.{0,30}|(free )?sign up (and|&) (save|get) .{2,30}|sign up (to|for) [\\w' ]{2,30}alerts?( .{2,20})?|new (episodes?|posts?|issues?|videos?) (every|on|each) [a-z]+days?|get [^.]{2,40} stories in your inbox|next issue .{2,40}|(get|save|take) (up to )?[\\d£$€%]+ (off|free)\\b.{0,40})",
      removes: 'Exclusively for our subscribers',
      keeps: 'Members only may vote, she said.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      unless: nowhereReported,
      pattern:
        "(^(get |join )?((the|our) )?([^ !?:]+ ){1,4}newsletters?$|^join the (experts|thousands|millions) who |^unlock a world of |sign[- ]?up (now|here|today|below|to (get|receive|our|the|read|continue)|for (our|a daily|daily|free|more|newsletters?|the [^.]{0,30}(newsletter|briefing|e?mails?|list|app)|updates?|alerts?|breaking|emails?|[A-Z][\\w' ]{2,40}(newsletter|briefing|alerts?|emails?|today|here)))|subscribe (now|today|here|on|and|to (our|the|receive|get|unlock|read|continue|this|my|nj))|^subscribe to|subscribing to our|\\bour (free |daily |weekly |morning |email |e-mail )*(newsletters?|emails?|bulletin|e-newsletters?)|newsletters? (here|delivered|today|straight|for|sign)|(delivered|straight|sent|directly|right) (right |directly |straight )?(to|in|into) your (inbox|e?-?mail|phone|letterbox|door)|support (our|independent|quality|local|the guardian|free) (journalism|work|reporting|news|newsroom)|become a (member|subscriber|supporter|patron)|(^|[.!?,] |\\b(please|now|today|and|you can) )make a (donation|contribution|gift)|consider (making )?a ([\\w-]+ )?(donation|contribution|gift)|(your|a) (donation|contribution|subscription) (helps|will|makes|supports)|(download|get|install|try) our [^.]{0,30}app\\b|^(download|get|install|try) the [^.]{0,30}app\\b|(log|sign) ?in (to|or|with) (your|continue|read|comment|our)|already (a|an|have a|have an) ([\\w'&-]+ ){0,3}(subscriber|member|account|subscription)(?=[^.,]{0,40}\\?|[ .,!:–—-]*(log|sign|click|$))|^create (a|an|your) (free )?account(?! of)|create (an?|your) (free )?account (to|and) (read|continue|get|view|access|save|comment)|to continue reading|unlimited (digital )?access (to (all|our|every|[^.]{0,25}(stories|articles|journalism|content))|for|from|now)|\\b(get|enjoy|includes?) unlimited (digital )?access|^unlimited (digital )?access[^a-z ]|(start|try|begin|claim|your|our|with a) [^.]{0,25}free trial|free trial (today|now|here)|by (signing up|(subscribing|submitting|clicking|providing|entering|registering)( (to|your|this (form|site|page|box)|here|on|below|an e|the)|,))(?![^.]{0,40}, (?!(you|i|we)\\b))|(enter|submit) your (e-?mail|address)|(^|[.!] )(you've|you have) (successfully )?(subscribed|signed up|(reached|hit|used|read)( up)? (your|the (limit|maximum|end of (the|this|your) (article|free|page))|all)\\b)|(our|get|receive|enable|allow|turn on|with|for|via) ([\\w-]+ )?push notifications?|^push notifications?( (on|off|from) |[^a-z]*$)|(our|get|receive|enable|for|with) (free )?breaking news alerts?|^breaking news alerts?[^a-z]*$|breaking news alerts? (on|to|in) your|(our|(^|[.!] |[,:–—-] |\\b(please|to) )(join|follow)) ([\\w'’]+ ){0,5}(whatsapp|telegram) (channel|group|community)|thank(s| you) for (signing up|subscribing|your (interest|support))|please (subscribe|log in|sign in|enable (java|cookies)|(support|consider) (our|us|subscribing|supporting|becoming|making|donating|a (donation|subscription|contribution)))|follow us on|(like|join|find) us on|^(like|follow|find|join) [^.!?]{2,40} on (whatsapp|telegram|substack|medium|google|flipboard|facebook|twitter|x|instagram|threads|bluesky|youtube|tiktok|linkedin)\\b|(like|follow|visit|find) [^,!?]{2,40} on (facebook|twitter|x|instagram|threads|bluesky|youtube|tiktok|whatsapp|linkedin)\\b[^.]{0,20}[.!,]? (and|for|to) (get|see|stay|more|keep|join)|follow @|on (the go|google news) by clicking|we have a proposition for you|(enjoyed|like[d]?) this (article|story|post|content)\\?|(help|to help) keep .{0,40} (free|going|alive)|daily briefing|download our|today's paper|print edition (subscri|today)|12 issues for|(get|receive) [^.!?]{0,50}(news|updates?|alerts|headlines) [^.!?]{0,60}(newsletters?|inbox|e-?mails?|facebook|twitter)\\b|there's plenty more where that came from|(^|[.!,] )(this is )?(you have|you've|your) [^.]{0,30}(free|gift|last|remaining|complimentary) ([\\w-]+ )?(articles?|stories|story|reviews?|reads|views|page views)|(^|[.!] )this is your last free |^subscribe [^.,]{0,20}(for|to get|to unlock) [^.]{0,30}access|^(this|the rest of this) (article|story|content|post|page|video|feature|column|section|podcast) is (only |exclusively )?((available|open|reserved|free|accessible) )?(only |exclusively )?(for|to) ([\\w']+ ){0,4}(subscribers|members|readers)|(registration|joining|signing up|it)('s| is) (free|quick|easy)(,| and|[^a-z ]*$)|(^|[.!?] )((get|enjoy|try|start|join)\\b[^.!?]{0,60} (for|from) (just |only |as little as )?[£$€][\\d.]+ ?(a|per|/) ?(week|month|year)\\b|(keep reading|continue reading|subscribe|read on)\\b[^.!?]{0,30} (for|from) (just |only |as little as )?[£$€]\\d)|in your inbox\\b|unsubscribe (at )?any ?time|(never|not|won't) share your (e-?mail|data|details)|your (e-?mail|data) (address )?(is safe|will (be used|never))|^i (would like|agree|want|consent) to (be e?-?mailed|receive|get)|stay (up[- ]to[- ]date|informed|updated|connected|in the loop|ahead|in the know) (with|on|about) (us|our|the|all|everything|what)|never miss (a|an|another|any) ([\\w' -]{2,30} )?(story|stories|post|episode|issue|update|headline|article|moment)|as an interest to |get [^.!?]{2,40} podcast|wherever you (get|listen to) your podcasts|join [^.]{2,20} for free to (get|read)|save this (article|story|page) by (registering|signing|logging|subscribing)|(verify|confirm) (access|your (account|subscription|e-?mail))|exit (and|reader mode)|in reader mode,? please|we (rely|depend) on (our (readers|members|supporters|community)|(readers|people) like you|your|donations|reader)|(^|[.!] )(readers|people|supporters|members) like you\\b|(fund|support|value|believe in|funding|supporting) (our|independent|local|quality) (work|journalism|reporting|news\\w*)|^(like|love|enjoy|enjoying) what (we do|you('re| are)? read(ing)?)\\b|(^|[.!?] )buy (us|me) a (brew|coffee|beer|pint|tea|drink)\\W*$|(^|[.!?] )join (over |more than )?[\\d,.]+k? (other )?(readers|subscribers|members)\\b|^already registered\\?|^you are reading a free |^digital subscriptions? |^try \\d+ (days|weeks|months) of [^.]{2,40} for |\\boffer ends\\W*( [a-z]+day| soon|\\d)|^save \\d+% on (an?|your) |(journalism|stories|reporting|work) like (this|these|ours) (takes?|costs?|needs?|depends?|(is|are) (made|only) possible)|(one-time|monthly|annual|recurring) (or|and) [^.]{0,20}(gift|donation|contribution)|^give the gift of |you will receive a confirmation|(make|choose) [^.]{2,40} (your|as a) (preferred|trusted) (news )?source|^(you can now|now you can|you can also) (get|follow|find|hear|listen to|read) [^.]{2,30} on |^join (our|the) ([\\w']+ ){0,3}(facebook|whatsapp|telegram|discord|slack|reddit|community) (group|channel|community|server|page)?\\b|(latest|top|breaking)[^.]{0,30} (news|stories|headlines)[^.]{0,20} with (the|our) [^.]{2,20} app\\b|^to (keep|continue|finish) reading\\b|^to (read|access|view|unlock) (this|the (full|rest)|more|all)\\b[^.,]{0,30},? (please |you need to |you must |simply |just )?(subscribe|log in|sign|create|register|become|join)\\b|(stories|articles|reads|views|free views) (left|remaining) (to read|this|until)|^this is an? (subscriber|member|premium|paid)s?'?[- ](only|exclusive)|^access to this (article|story|content|page|site|service|feature|video|edition) is (restricted|limited)|^not (yet |already )?a (subscriber|member)\\b[^.,]{0,30}\\?|^help us (hold|keep|continue|tell|cover|report|stay|reach|grow|do)\\b[^.!?]{0,50} (journalis|report|news|stories|power|independent|free|goal|members|subscribers)|(depends?|relies|rely|runs|survives) on (the )?(generosity|support|donations|contributions|kindness) (of|from) (our|(its )?readers|people like|you)\\b|^(our|the) (best|top|latest|most [a-z]+|biggest) (stories|news|reads|articles|headlines|journalism)\\b[^.]{0,40}(inbox|mailbox|e-?mail|each|every|once a)\\b|^(a|our|the|your) (free |daily |weekly |monthly |morning |evening |regular )*(e-?mail|newsletter|digest|round-?up|briefing) (about|from|on|with|of|for) [^.,]{2,40}(,|\\.|$)(?!.* (is|was|has|had|were|are) )|^(catch|get|read|find|follow) (all )?(the |our )?(latest|live|more|breaking) [^.]{2,50} (on|in|with|at|via) (the|our) [^.]{0,30}(app|whatsapp|website|page|channel)\\b|^(get|receive) [^.]{2,40} (updates|news|headlines|stories) on (whatsapp|telegram|your phone)|your (tax-deductible |generous |monthly |financial )*(gift|donation|contribution|support|membership|subscription) (makes|keeps|helps|means|ensures|allows|enables|goes)|(can|could|will|would) you (chip in|spare|pitch in|help us)\\b[^.]{0,40}\\?|if everyone who reads|(can't|cannot|couldn't) do (this|it) without (you|your)|^before you go\\W*( (we|can you|please|help|subscribe|did you|support|sign)\\b|$)|(a|small) favou?r to ask|we need your (help|support)(?!,)|local (journalism|news) (matters|needs)|(important )?request to make of you|buy a newspaper|receive new posts|(support|to see) my work|this post is public|feel free to share it|privacy notice: newsletters|this newsletter may (contain|include)|have you got a different view|join us (on|at|in|for) [^.?!]{2,80}\\b(book|register|tickets?|rsvp|summit|webinar)\\b|boost your (event|post|listing) for|(members|subscribers) (go|get in|read|listen) (free|for free)|start your day with|not a subscriber( to [^.?]{2,30})?\\?|get (our|my|[\\w.]+'s) free |becom(e|ing) a sponsor (of|for)|high-quality journalism|(contribut|giv|donat)(e|ing)( us)? as little as|sign up for my |a welcome e-?mail is on its way|check your (junk|spam) (folder|mail)|has (created|launched) an? [^.]{2,60} newsletter that|(delivered|sent) [^.]{0,20}to your inbox|^new here\\? |^you(.re| are) reading (the |our )?[^.]{2,50}(newsletter|column|series|edition),|^(tickets|seats) (for|to) our [^.]{3,60} (are|on sale)|support [^.!?]{2,50}'s (independent |quality |local )?(journalism|reporting|newsroom)|(keeps?|helps? (us )?keep) (our )?(reporters|journalists|newsroom) [^.]{0,30}(and|on|in|our)\\b|is open to all because readers|because (readers|people) like you|^(download|get|install) the [^.!?]{2,40} app (for|to|and)\\b)|^(are you )?(enjoying|enjoyed|like|liked) (this|our) (piece|article|story|essay|post|newsletter|issue|work|reporting|journalism|column|podcast|show|recipe|review)[^?.]{0,40}\\?|\\b(funded|supported|paid for) (entirely |wholly |solely |mostly |only )?by (its|our) (own )?(readers|members|subscribers|listeners|viewers)\\. (take out|become|join|support|subscribe|donate|please|chip in)|\\btake out a (print |digital )?subscription (from|for|today|now|here)\\b|^welcome to (the|our) [\\d,]+ new (subscribers|readers|members)|^if you (like|love|enjoy|liked|enjoyed) [^.!?]{3,80}, (please )?(subscribe|sign up|consider (subscribing|supporting|becoming|joining|donating)|you (can|may|might want to) (subscribe|sign up|support)|(follow|join) [^.!?]{0,60}\\b(newsletter|letter|podcast|channel|list|instagram|twitter|facebook|us))\\b",
      removes: 'Sign up for our morning letter and get it straight to your inbox.',
      keeps: 'She would sign up again, she said, if the army asked her to.',
    },
    {
      reason: 'subscribe',
      where: 'start',
      words: 60,
      pattern:
        'an? (special )?(note|message|letter|appeal|word) (to (our|all) (readers|subscribers|supporters)|from (the|our|your) (editor|publisher|newsroom|editors|editor-in-chief))[^a-z ]*$|thank you for (reading this|your patience while)|while i have your attention',
      removes: 'A message from the editor',
      keeps: 'A message from the editor was found in the bottle.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 20,
      pattern:
        "((all|latest|reader|readers|visitor|user|top|recent|best) )?(comments|opinions \\(.{3,30})|(readers?'?|visitor|user|your)s? (comments|opinions|views|reactions|feedback|responses|letters)|(add|post|leave|share|write) (a|your) (comment|opinion|thought|view)s?( (on|about) this (article|story|post))?|not sure how to (add|post) .{0,60}|(all )?(comments|opinions) are moderated.{0,50}|(comments|discussions?|commenting) (on this (article|story|post) )?(are|is|have been|has been) (now |currently )?(closed|disabled|turned off|not available|unavailable|off|moderated)\\b.{0,60}|this (article|story|post|thread) is (not|no longer|closed) .{0,20}(comments?|discussion)|(there are )?no comments( yet)?\\b.{0,30}|what (our )?(readers|people|others) (say|said|are saying|think)|comments on this (entry|article|story|post) (are|is) .{4,20}|(comment|commenting|comments) (policy|guidelines|rules)|cast your vote|total votes\\b.{0,12}|do you agree|(show|hide|load|view|see|read|sort|display|more|older|newer|previous|next)( (more|all|the|older|newer|previous|\\d+|by))* (comments?|replies|responses|reactions)( .{0,20})?|(sort by|order by):? ?(newest|oldest|most|best|latest|relevance|date|top|popular).{0,20}|(newest|oldest|best|top) (comments )?first|only (registered users|subscribers|members) (can|may) (comment|post|reply).{0,30}|(take|answer|do) (our|the|this) .{0,15}(poll|survey|quiz|questionnaire)|be the first to (comment|reply|respond|review|like|share)( .{2,30})?|(log|sign) ?in( or (register|sign up|join))? to (post|leave|comment|join|add|reply|view|submit|vote|rate).{0,40}|(you|please|users) (must|need to|have to|log|sign|should)( be)? ?(logged|log|signed|registered|sign|in|register).{0,20} (to|before) (post|leave|comment|reply|rate|submit|vote|add)\\b.{0,40}|cancel reply|(post|leave|write|add|submit) your (own )?(opinion|comment|review|reply|thoughts?)s?( .{2,30})?|(what's|do you have) your (view|opinion|take)|report (abuse|comment|this comment)|flag (as|this) .{2,30}|trackbacks?( url.*)?|(see|view) results?|vote (now|here|in (our|this) .{2,20})|(thank you|thanks) for (voting|your (vote|feedback|comment|submission))|quick ?vote|clap \\d+|have your say|\\d+ comments? comment from the forums|rating: \\d+ votes?",
      removes: 'Add your opinion on this article',
      keeps: 'Leave a comment, he told them, or leave the room.',
    },
    {
      reason: 'comments',
      where: 'inside',
      words: 45,
      unless: nowhereReported,
      pattern:
        "(your e-?mail (address )?(will not|won't|is never) be|required fields are|save my name, e-?mail|notify me (of|when|by|via)\\b|^(please )?keep (your |the |all )?(comments|it clean|it civil|discussions?|conversations?)\\b|^(reader |quick |our )?poll: [^.?]*\\?|comments (are|will be|may be) (moderated|reviewed|published|removed|subject)|^we welcome (your |all )?comments|comments (that|which) (are|contain|include) [^.]{3,60} (removed|deleted|published|moderated)|what's your (view|opinion|take)\\? |(disabled|closed|turned off|switched off|not accepting) comments|conversations are opinions|(users|commenters|readers) are (solely |fully )?responsible for|(read|see) our comment|(take|complete) (our|this) ([\\w-]+ )?survey|(our|the) (community|commenting|comment|house) (guidelines|rules|standards|policy)|(subject to|see|read|follow|abide by|violat\\w+) [^.]{0,20}code of conduct|(obscene|vulgar|lewd)[^.]{0,30}(language|comments)|error submitting your|follow any responses to this|^this (entry|post|item) was (posted|filed|written)( on| in| by)? [^.]{5,80}(at|in|under|\\d) |^posted in [^.]{2,60}(\\||tagged|comments?|permalink))",
      removes: 'Your email address will not be published.',
      keeps: 'The entry was posted on a wall, and the comments were cruel.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        "(share|print|e-?mail|tweet|submit|pin|save|copy( link)?|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|messenger|instagram|youtube|tiktok|threads|link|comments?|reply|like|follow|bookmark|listen|play|pause|close|menu|search|gift( this article)?( to (a friend|someone))?|e-?mail to a (friend|colleague)|order reprints|permalink|digg( (this|it))?|stumbleupon|del\\.icio\\.us|newsvine|technorati|slashdot|(text|font) size|[,/|•·:\\s])+|((save|bookmark|share|print|comment on|discuss|rate|like|listen to|hear|summari[sz]e|translate|cite|download|recommend) (this |the )?(full )?(story|article|post|page|column|piece|video|episode)|(comment|discuss|reply|share) (now|here|below|in the forums?)|twitter:? @\\w+|tweets by .{2,30})|(tweet|e-?mail|digg|share|post|send) (this|to|article|story|page|full article|it)( (article|story|page|post|link))?( (to|via|with) .{2,30})?|e-?mail (a|to a|it to a|this to a) (friend|colleague)|(increase|decrease|larger|smaller|change|bigger|normal)( the)? (text|font|type)( size)?([ |,]+(increase|decrease|larger|smaller|bigger|normal)( the)? (text|font|type)( size)?)*|(text|font) size[: +-].{0,20}|(printer|print)[- ]?(friendly)?( (version|page|format|view))|printer[- ]friendly|what are these|(bookmark|share|add|submit|post) (with|to|this (to|on|with))[: ].{2,70}|remove from (saved|list|my .{2,12})|copied to (the )?clipboard|follow (this |the )?(author|topic|writer|story|topics?)s?( (&|and) .{2,20}| updates)?|(view|see) (on )?(tweet|twitter|facebook|instagram|youtube|post)|share (this|via|on|article|story|the|with|to).*|social sharing|read later|save for later|(link|url) copied.*|copy (link|url|shortlink).*|print (this|article|page).*|(click|tap) to (share|enlarge|expand|tweet|print|copy|view|play).*|(save|add|send) (to|this) .{0,30}|follow [^.:]{2,25}: (twitter|facebook|instagram|[,/|•·\\s])+|follow( .{0,25})?( on (twitter|facebook|instagram|x|google news|threads|linkedin))|[\\d,.km]+ (shares?|comments?|likes?|views?|votes?|replies)|(leave|post|add|write|view|show|see|join|read) (a |the |all |\\d+ )?(comments?|reply|conversation|discussion).*|(rate|like) this.*|report (a|an|this)\\b.*|((suggest|submit|send|make) (a|an|us a|your|any) (correction|tip|typo|story|feedback|news tip|suggestion|letter)s?|(write|send) a letter to the editor|gripe to the editor|contact (the|our) (newsroom|editor|reporter|author|newsdesk|team)|(give|send|share)( us)? (your )?feedback|feedback|how did we do|rate this|report (inappropriate|offensive) .{3,20}|how would you rate this|(yes|no),? (it was|this was|it wasn't) (not )?(helpful|useful))( .{2,25})?|(was|is|did you find|do you find|were) (this|the) (article|page|story|content|information|post|answer|guide) ?(helpful|useful|interesting|informative|valuable)?( to you)?(\\W*yes.*)?|this is embedded content.*|view (this|on|more on) .{0,40}(instagram|twitter|facebook|tiktok|post|profile|youtube)|(a )?post shared by .*",
      removes: 'Share this article',
      keeps: 'Share prices fell and then fell further.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 24,
      pattern: 'view this post on instagram|a post shared by .{2,60}\\(@[\\w.]+.*',
      removes: 'A post shared by Ann Ott (@annott) on May 3, 2020 at 9:24am PDT',
      keeps: 'A post shared by Ann Ott made the council angry.',
    },
    {
      reason: 'sharing',
      where: 'inside',
      words: 32,
      unless: nowhereReported,
      pattern:
        "((follow|find|contact|reach|e-?mail|message|tweet|write to|dm) (him|her|them|me|((the|staff) )?(author|writer|reporters?|journalists?|editors?)( [A-Z][\\w'-]+){0,3}|this (author|reporter|writer)|(?!(these|those|this|the|our|my|some) )[A-Z][\\w'-]+( [A-Z][\\w'-]+)?) (on|at|via):? (@|https?|www|\\S+@|\\S+\\.(com|org|net|co|news)\\b|twitter|x\\b|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube|telegram|signal|whatsapp|e-?mail|social|[\\d(+])|(can|may) be (reached|contacted|followed|emailed|found) (at|on|via) (@|https?|twitter|x\\b|\\S+@|facebook|instagram|[\\d(]|his |her |their )|^follow [^.@]{2,30} @\\w|follow [^.]{2,40} on (twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok)|(have|got) (a |any )?(news )?(tips?|story|stories|question|confidential|feedback|something to (say|share))( [^?]{0,30})?\\?|(send|submit|email) (us |your )?(a |any )?(news )?(tips?|letters?|stories|story ideas|corrections|questions|comments)( to| at)|write to (us|the editor)|^letters? to the editor([^a-z]*$|:| (should|must|may|can|are|via|at) )|(have your say|what do you think ?([?!.…]|$)|(^|[,.!?:;–—-] |\\b(and|please|so|now|then) )(let us know|tell us(?! that))|share your (thoughts|views|story|experience)|join the (conversation|discussion|debate)|((^|[.!?,:;–—-] )comment|(leave|add|post|write|drop)( (us|me))? (a|your) comments?) below|in the comments (below|section))|would you like to (see|read|share)|^(have you )?(spotted|found|noticed?|spot|see|seen|find|know of)( of)? (a|an|any|something|anything)\\b[^?.]{0,60}\\?|do you (know|have) (more|any|anything|information)\\b[^?]{0,50}\\? (contact|e-?mail|call|get|let|tell|share|send|you)|(we|we'd|i'd|we would|i would) (want|love|like) to hear (from|your)\\b|(send|share|tell) us your (letters?|stor(y|ies)|photos?|pictures?|views?|thoughts|videos?|tips|opinions?|experiences?|comments|news)|know something (we|that)\\b|to (get in touch with|contact|reach) (the|our|us|this) [^,.]{0,40},|to report (an? )?(error|mistake|correction|typo|comment|inappropriate)[^,]{0,40}, |if you (find|spot|see|notice) (an?|any) (error|mistake|typo|inaccurac(y|ies))s?( (in|on) (this|our|the) [a-z]+)?,? (please|let us|contact|e-?mail|report|click|tell us)|please include (a|your|the) (contact |phone |telephone |full )*(number|name|details|headline)|can't see the form|(you can|ways to) (also )?contact us|add it to the (community|events?) calendar|(could|can) we (improve|do better)|^tell us how (we|you|to)\\b|how (can|could) we improve|drop us (an?|your) |(questions|comments)\\? (comments|questions)\\?|share this (on|via|with)|(^|[.!?,:;] |\\b(please|and|or|now|then|(click|tap)( here)? to|want to) )share this (story|article|post))|^did you (make|try|cook) (this|it)( recipe)?\\?|\\btag (us )?@\\w+ (on|in) (instagram|facebook|twitter|tiktok|threads)|^(do you|did you|have you|are you) [^?]{3,110}\\? (please )?((write to|e-?mail|contact|get in touch with|tell|call|text|message) (us|our|me|the (newsroom|newsdesk|reporters?|editors?))\\b|(write to|e-?mail) \\S+@\\S+$)|^(want|wish|like) to get in touch\\?",
      removes: 'Follow him on Twitter at @annott.',
      keeps: 'He may be followed by his brother as head of the firm.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 45,
      pattern:
        "(?!.*\\d?, (the|he|she|it|they|this|his|her|its|a|an) )(\\(?(additional |with )?(reporting|writing|editing|compiled|written|edited|translated|produced|fact[- ]checked|photography|photos?|photographs|video|illustrations?|graphics?|words|text|story|interviews?|research|produced|reviewed|medically reviewed|posted|published|updated|created|submitted) (by|and [a-z]+ by)\\b(?! (the|a|an|means|his|her|its|their|hand|two|three|four|many|those|women|men) )(?! [^,;.]{2,50} (is|are|was|were|has|had|rose|fell|led)\\b)|with files from |(by|with) (?!(the|an?|his|her|its|their|our|my|all|some|this|that|these|those|no|any|and|or) )[\\w'.-]+ [\\w'.-]+(?:( \\||,| and | [–—-] |$)(?=.{0,60}$)(?!.*[.!?]$)|(?<=^by [^ ]+ [^ ]+)( [\\w'.-]+){1,2}$)|(first |originally |last )?(published|updated|posted|modified|created|reviewed|date:)( on| at|:)? ?(\\w+,? ){0,4}[\\d:]+([\\w,:.| ()-]{0,24}|[\\w,: ]{3,24}\\| ?updated:? [\\w,: ]{6,30})$|\\d+ ?(minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdw]) ago\\b|(meet|more (from|by)) the (author|writer|reporter)|reuters$|(the )?associated press$|(ap|afp|upi|pa media|press association|bloomberg|xinhua|tass|ians|pti|ani)( news)?$|via \\S+( \\S+)?$|about the author(?! \\w+ (is|was)\\b)|our standards:|includes information from|(the|this) (report|story|article|episode|interview|piece|video|podcast) was (supported|produced|written|reported|created) (by|with|in (partnership|collaboration|cooperation)|for|as part)|this (report|story|article|episode|interview|piece|video|podcast) (includes|contains|contained)|this (report|story|article|piece|column|interview) (is|was) ((part of|one (in|of)|the [a-z]+ (in|of)) (a|an|our|the) [^.]{0,40}(series|collaborat\\w+|partnership|initiative|package|investigation|project)|originally (written|in)|adapted from|excerpted|co-published)\\b|(this (story|article|post) (was )?)?(originally|first) published (as |(on )?(?!in )[a-z]+ \\d)|this (episode|podcast) was (produced|edited))",
      removes: 'Reporting by Ann Ott; editing by Ben Rae',
      keeps: 'Published in 1921, the book sold four copies.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        'was last modified:? .{0,40}( by |$)|^to contact the (reporter|editor|writer|author)s? [^.]{0,30}(this|the) (story|article|report|post)|(contributed|contributing) (to )?(this|from) ?(report|story|article|reporting|coverage|piece)|contributed to the (report|story|article)[.)]*$|contributed (reporting|writing)|contributed to this|a version of this (article|story|column|piece)|(republished|reprinted|reproduced) (from|with|under)|(views?|opinions?)( and opinions)? (expressed|presented|stated) (here|in this|are|do not|by ((the|this|our|individual|guest) )?(authors?|writers?|contributors?|columnists?|commenters?|readers?|users?)\\b)|(the|this) (writer|author) is an? |associated press (writers?|reporters?|journalists?)|^\\W*((this|the|above) )?(story|report|article|copy|item|content) (has|was|is|have) (not |also |since )?(been )?(edited|published|syndicated|auto-?generated|sourced|taken|generated)\\b[^.]{0,40}(feed|agency|agencies|staff|newsroom|wire|desk|modifications?)\\b|only the headline|syndicated feed|^\\W*with (additional )?(inputs?|reporting|material|contributions) (from|by) [^,]{2,60}$|^distributed by .{2,40}$|^\\W*this (article|story|piece|post|column|interview|essay|report|review|excerpt|feature|op-ed) (was |has been |is )?(also |first |originally |previously |initially )*(published|appeared|appears|posted|ran|printed)( first)?( here)? (on|in|at)\\b|^last edited by [^.]{2,40} on .{4,40}\\d|\\bedited \\d+ times? in total|^this (article|story|content) has been reviewed according to ',
      removes: 'Ann Ott contributed to this report.',
      keeps: 'The mayor was a reporter before the war and said little of it.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 14,
      pattern:
        "(on )?(twitter|instagram): ?@\\w+|agence france-presse|(the )?(australian |canadian )?(press association|associated press|canadian press)|(news )?agencies|(from )?our( own| special| staff)? (correspondent|reporter)s?( in .{2,20})?|(words|text|report|reporter|reporting|author|writer)(: | by )[^ ,]+( [^ ,]+){0,3}|[^.,]{3,40}, (reuters|afp|ap|bloomberg|pa|staff (writer|reporter))|((originally|first) )?(published|printed|appears?|appeared) in the ([a-z]+ )?(print|[a-z]+( \\d+)?,?( \\d{4})?) (edition|issue)( .{2,40})?|from the [a-z]+( \\d+)?,? \\d{4} (issue|edition)( .{2,20})?|read [a-z]+'s (other|latest|previous|full) (stories|columns?|articles|work|archive)|(the )?([\\w&'.-]+ ){1,4}news service|([\\w&'.-]+ ){1,2}(staff )?(reporter|correspondent)|((photo|editorial|image|picture|production|video) credits?|(?!(the|an?|his|her|its) )([\\w'&-]+,? ){0,4}(director|photographer|photography|stylist|editors?|editor-in-chief|producers?|manager|assistants?|designer|retouching|make-?up|hair|colorist|videographer|manicurist|tailor|booking|casting|artists?|gaffer|grip|digi?tech|engineer|voice-?over|set design|props?)(, [\\w -]{3,20})?: .{3,90})",
      removes: 'Creative director: Ann Ott',
      keeps: 'The director: she never said it.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 20,
      unless: unreported,
      pattern:
        "(this (article|story|post|page|report) (has been|will be|is being) (last |regularly |continually )?updated( (as|when|throughout|regularly) .{2,60})?|this is a (developing|breaking)( news)? (story|event).{0,100}|more (to come|to follow|follows|soon|details soon)|we('ll| will) update this (story|article|page|post)\\b.{0,60}|stay with (us|the [a-z ]{2,20}) for .{2,40}|(please )?(refresh|check back|come back) .{0,40}(updates?|later|soon|often|details)|(view|see) author (archive|profile|page|posts)|author (bio|profile|archive|page))|(stay|keep) (tuned|with) [^.]{2,40} for (the latest|more|updates?)[^.]{0,60}",
      removes: 'This is a developing story. Check back for updates.',
      keeps: 'This is a developing story, the anchor said.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        "^(?!.* (says|said|told|added|explained) )[^.?!\"]{3,60} (is|are) (an?|the) ((?!(of|from|to|all|that) )[\\w'&,-]+ ){0,7}(reporter|correspondent|columnist|contributor|writer|journalist|editor|analyst|fellow|professor|lecturer|curator|blogger|photographer|producer|freelancer)s?\\b[^.]{0,140}(\\b(for|at|with|of|based|covering|who (covers|writes))\\b|\\.)|^(?!(the|all|these|those|most|many) )([^.]{3,60} )?(writes|covers|reports|blogs) (about|on|for) |^[^.?!]{3,40} is [\\w-]+'s [\\w' -]{0,40}(reporter|correspondent|columnist|writer|editor|curator)\\b|^[^?!]{3,50}'s [\\w ]{0,30}(mission|purpose) is to |^[^?!]{3,50}'s (latest|most recent|new|next|debut|first) (book|novel|collection|memoir)[^?!]{3,60} (is|was|will be) published|(staff|freelance) writer|^[^.?!]{3,40}'s column (appears|runs) |^contact (reporter|writer|editor|staff|columnist) |^[^.?!,]{3,40} (has|have) (covered|written|reported|been (writing|covering|reporting)) (for|about|on|from) |^[^.?!,]{3,40} joined [^.]{2,40} (in|as) [^.]{0,60}(report|editor|writer|correspondent|intern\\b|(years|stint) at)|^[^.?!@,]{0,40}\\S+@[\\w-]+(\\.\\w+)+$|^[^.?!,]{3,60} reported from [^.?!]{3,40}\\.?$",
      removes: 'Ann Ott is a reporter for the Bay Sentinel.',
      keeps: 'The ferry was late again, and the crowd had gone home.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        "transcripts are created on a rush deadline|this text may not be in its final form|all rights? reserved|copyright (©|\\(c\\)|\\d{4}|20)|(^|[.!] )copyright (by|of)\\b|(©|\\(c\\)) ?(19|20)\\d\\d|may not be (published|reproduced|republished|copied|reprinted)(,| or| and| in (whole|any)| without| by any)|(^(the )?|\\b(our|your|you|we|google)\\b[^.]{0,80})(terms (of|and) (use|service|conditions)|privacy (policy|notice|statement)|cookie policy|user agreement)(?! (for|was|were|had|has|that)\\b)|this site is protected by recaptcha|read our (terms|privacy|policy|comment)|trust principles|(^|[.!?] )(for|get) ((reprint|licensing)s?|permissions?( to (reprint|reproduce|republish|use|reuse|copy|publish|quote)\\b)?) (?!to )|for permission to (reprint|reproduce|republish|use|reuse|copy|quote)\\b|reprints? and permissions|ethics (statement|policy)|(report|submit) (a )?correction|without (the )?(prior |express |written )+(permission|consent)|(subject to|protected by) (international )?copyright|(reproduction|republication|redistribution|unauthori[sz]ed (use|reproduction|copying|distribution))\\b[^.]{0,60} (prohibited|forbidden|not (allowed|permitted))|^(this|our|except where [^,]{2,30}, this) (work|article|story|content|text|site|post|material|translation)s? (is|are) [^.]{0,40}(licen[sc]ed under|creative commons|available under)|^(republish|reprint|repost|syndicate) (this|our|these) |^(order|purchase|buy|get|request) (a )?(reprints?|licensing|permission to (re)?use|permission to reprint|permissions|the rights)\\b|(views?|opinions?)( expressed)?( (here|in this [a-z]+))? (are|is) (solely |entirely )?(personal|(the|their|his|her) (author|writer|own)('?s)?)\\b|^copyright reserved|^(all )?(content|material|text)s?( is)? (copyright|©)|(used|printed|reprinted|reproduced|published) (with|by) (kind )?permission\\b(?![^.]*,)|^not for (republication|reproduction|publication|distribution)\\W*$|^(for|to) (reprints?|licen[sc](e|ing)|syndicat\\w+|republish)\\b[^,.]{0,40}, (please )?(contact|see|visit|e-?mail|click)|^t&cs |^terms (and conditions )?apply\\W*$|gamble responsibly(?!,)|(intended|for) (to provide )?(a )?general (guide|guidance|information) |general information only|no (conflicts? of interest|competing interests)|(our|the) (reporting|editorial|journalism|ethics) (standards|guidelines|code|policy|policies)\\W*$|^(how we (report|use ai)|about our (ai|use of ai|reporting)[^.]{0,20})\\W*$|^no part of this (publication|article|book|web ?site|work)|trademarks are the property|^published under licen[cs]e|^permission is granted to |^why (you can |you should )?trust (us|the [a-z ]{2,20})\\W*$|^syndicated by |^licensing rights\\W*$|(adheres?|abides?|conforms?|subscribes?|signed up) (to|by|with) [^.]{0,60}(editors' code|code of (practice|ethics|conduct)|press (council|standards))|if you have a complaint (about|which|that|regarding) [^.]{0,30}(editorial|content|accura|articles?|stor(y|ies)|coverage|journalis)|inaccuracy or intrusion|accuracy or authenticity|not responsible for (the )?(content|external)|registered trademark|author is solely responsible for the content|reserve the right to (remove|delete|edit) (any )?(content|comments?|posts?)|comments on this (piece|article|story|thread) (are|will be|have been)|some (details|names)( and details)? have been changed|for informational purposes only|(does|is) not (constitute|intended as|a substitute for) [^.]{0,30}(medical|legal|financial|investment|tax) advice|(author|writer|authors?) (or authors )?(do(es)?|has|have) (not|no) (own|hold|positions?|shares?)|(do(es)?|has|have) (not|no) (own|hold|position)[^.]{0,40} (mentioned in this|securities mentioned)",
      removes: 'Copyright 2019 The Bay Sentinel. All rights reserved.',
      keeps: 'The court gave them back the right to publish it.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        "(photo|image|picture|photograph|video|graphic|illustration|file photo|screenshot|credit|photo credit|image credit|photo illustration|\\b(?:map|source|art))s? ?(credit|source|courtesy)?s? ?(:|by:?|courtesy( of)?:?|via|©|credit:?) ?[A-Z@©][^.]{1,80}$|getty images|/ ?(getty|reuters|ap|afp|alamy|shutterstock|istock|epa|rex)\\b|[.!?][\"”]? by ([A-Z][\\w.'-]* ){1,3}[A-Z][\\w'-]+$|(shutterstock|istock|alamy|unsplash|pixabay|pexels|(ap|afp|reuters) photo\\b|wirephoto|wireimage|file photo|stock image)|\\((ap|afp|reuters|photo|image|pictured?|left|right|file|supplied|courtesy|credit|screenshot)[^)]{0,60}\\)$|^(pictured|above|below|left|right|top|from left)( \\(?\\w+\\)?)?:|(image|photo): .{20,140}\\)$|(image|photo|slide|picture) \\d+ (of|/) (/ )?\\d+|^(enlarge|expand|zoom|view gallery|hide caption|toggle caption|play video|watch video|image|video|photo|photos|gallery|\\d+ (of|/) \\d+|close)$|^(image|media|video) caption,? |^pics?: |^(file|stock|library|handout|archive|representative|representational) (photo|picture|image|pic)s?\\W*$|\\([^()]{2,40}/[^()]{2,40} via [^()]{2,30}\\)$|^(photo|image|picture|video|graphic|illustration)s? (supplied|provided|submitted|contributed|used under [^.]{2,30}|by the author|may be subject [^.]{2,20}|via [^.]{2,30})\\W*$|^(afp|reuters|ap|epa|pa|aap|upi)( photo)? ?/ ?[^.]{2,40}$|^copyright: [^.]{2,40}$|^© ?(?!\\d)[^.]{2,40}$|source images by|courtesy (photo|of [^.,;]{2,50}$)|(^|[.!?)] )courtesy of |\\bcredit [^.,;:!?]{3,40}( ?/ ?| for | via )[^.,;:!?]{2,40}$",
      removes: 'The bridge in May. Photo: Ann Ott/The Bay Sentinel',
      keeps: 'Speed: about ten feet an hour. Start: June, weather permitting',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 160,
      isSure: true,
      pattern:
        '^file ?[–—-] |\\bin (this|a) [^.!?]{0,30}\\bfile photo, |^<(a|img|ins|script|iframe|div) [^>]*(href|src|class|id)=|^\\[\\w+ \\w+=[^\\]]*\\]',
      removes: 'FILE - The bridge is seen on a day in May, shortly before it was shut to all traffic.',
      keeps: 'File it away, she said - and they did.',
    },
    {
      reason: 'media',
      where: 'whole',
      words: 14,
      unless: unreported,
      pattern:
        '(the wayback machine [–—-] https?:.*|(instagram|tiktok|twitter|facebook|youtube|x) content|this content can also be viewed on the site it originates from|please use (a )?.{0,20}browser for .{0,60}|embed <iframe .*|subtitles|(video|media|image|photo) captions?|audio by .{2,25}|(this|the) (article|story|audio|audio version) (was|is) (read|narrated|voiced|auto-?generated|generated|recorded|spoken) .{2,60}|sorry, (this|the|your) .{2,60}|(estimated |average )?(reading|read|listening) time\\b.{0,20}|(read|download|view|see|get|full) (the )?(full )?(transcript|audio|podcast|mp3)|autoplay .{2,20}|(key|main) takeaways?|(generate|show|get|see|view|read) (the )?(key takeaways|key points|ai summary|summary|highlights)|quick (read|summary)|(ai|a\\.i)[- ](generated )?(summary|overview|recap|takeaways)( .{2,40})?|(this )?(summary|translation|audio|transcript) (is |was )?(auto-?|machine-?|ai-?)?(generated|created|produced|translated)( (by|with|using) .{2,30})?|ask (a question|ai) .{2,30}|(embedded|this) content (is )?(not|un).{0,40}|watch live|(an? )?(error|problem) (has )?(occurred|loading|playing)\\b.{0,60}|(audio|print|text) version|(video|audio) duration|(video|audio|image|content) (is )?not available\\b(?! to).{0,40}|(next|previous|hide|close|open|view full|full|enlarge) (image|photo|slide|gallery|picture|video|screen)s?|slide ?show|(photo|picture|image) gallery|(click|tap)( on)?( (the|an?|any|here|this|above|below|image|photo|video|link|picture|button|arrow)){0,4} to (watch|view|play|read|subscribe|enlarge|expand|listen|see|open|zoom|hear|download)\\b.{0,30}|(play|hear|download|stream) (the |this )?(audio|story|article|episode|podcast|video|clip)|(listen to|read) (ai )?(audio|article|story)|(summari[sz]e|translate) with ai|(adobe flash( player)?|flash player) (is|required|must)\\b.{0,60}|(please )?(upgrade|update|refresh|reload|try refreshing) (your|the|this) (browser|page)\\b.{0,40}|you (are using an?|need( to)?( a| an| the)?) ([a-z-]+ ){0,3}(browser|flash( player)?|javascript)( to (view|see|watch|play|use|listen).{0,40})?|(please )?try again( later)?|(see|watch|play) the (video|clip|trailer) .{2,20}|translated (from|by) [^ ]+( [^ ]+)?|also available in .{2,30}|(view|read|see|listen) in [a-z]+|(your browser(?! knows)|javascript|please enable (java|cookies|your)|this (video|content|browser|feature)( (file|player))? (is (not (available|supported|playing|compatible|currently|yet)|no longer|un|currently|only|blocked|available|private|hosted|provided|brought)|can(not|.t| not)? (be (played|shown|viewed|displayed|loaded|found|seen|watched|embedded|accessed)|play|load|display|show)|can only be|could|does|do|will|requires?|has (been|expired)|may|contains|uses)|video (unavailable|player|is (un|not|loading))|media (is|error)|(the )?video (could|will|can)).{0,80}|(now playing|play|watch|listen|replay|unmute|mute|loading|live|transcript|captions?|playback|volume|settings|full ?screen|current time|duration)( ?[\\d:]+)?|listen( to (this|our|the (latest|full|audio|article|story|interview|episode|show|podcast|report|radio))\\b.{0,60}| now.{0,60}| ?\\(.{0,60}| \\d+ min(ute)?s?)|[\\d:]+ ?(min|mins|minutes|sec)( (read|listen|watch))?|(watch|play) (the )?(video|clip|trailer).{0,30}|(watch|listen) (below|here|above).{0,20}|loading(\\W*[\\d…].*| (the |more |your |this )?(articles?|comments?|content|video|player|stories|posts?|page|poll|form|map|results|data|failed|error).*)?|error(\\W*\\d.{0,40}| (loading|code|playing|while|message|fetching|sending|processing|occurred).{0,40})?|\\d+ min(ute)? read|(hide|show) (caption|transcript|more)|story highlights|key points|start quote|end quote( .{0,80})?|autoplay|(enlarge|expand|open|view larger|view full[- ]size|see larger|download) (this )?(image|photo|picture|map|graphic)( in .{2,20})?|(click|tap)( on)?( the| any)? ?(image|photo|picture|map|graphic)s?( above| below)? (to|for) .{2,40}|(view|see|launch|open|start) (the )?(slide ?show|gallery|all photos|photos|more photos)|(show|hide) thumbnails)',
      removes: 'Your browser does not support the video element.',
      keeps: 'Live with it, she said.',
    },
    {
      reason: 'media',
      where: 'inside',
      words: 45,
      unless: nowhereReported,
      pattern:
        "(^(to (play|view|watch|see|use|read) (this|the|our) [^.]{0,40}(you('ll| will)? (need|must|have)|please|enable)|you (need|must|have) to (have|enable|turn on|allow|install|be using|upgrade|accept)\\b)|please (turn on|enable|allow|activate) (javascript|cookies|flash)|content is (hosted|provided) by (a |an )?(third|external)|not available in your (region|country|area|location)|(transcript|captions?|subtitles) (was|were|is|are) (auto|machine|computer|generated)|^transcribed by |^ai (was|is|tools were) used (in|to|for) |(may|might|can) (contain|include|have) (errors|mistakes|inaccuracies)|(article|story|summary|translation|content|text|headline|audio|piece|report|post|page) (was|were|is|has been)( \\w+)? (generated|written|produced|created|translated|summari[sz]ed|assisted)( in part)? (by|with|using)( the (help|use|assistance) of)? (an? )?(ai|artificial|machine|generative|automated|large language|chatgpt)\\b|generated by (an )?(ai|artificial intelligence)\\b[^,]*$|^this (article|story|text|page) (has been|was|is) (automatically |machine[- ])?translated)|^loaded: ?\\d|\\bcurrent time ?\\d+:\\d\\d",
      removes: 'To play this video you need to enable JavaScript in your browser.',
      keeps: 'To play this part you need to have been young once, the actor said.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 110,
      pattern:
        "(editor's note|editors' note|disclaimer|disclosure|note to readers|about this (story|article|series))( \\([^)]*\\)|, [^:.]{3,20}\\d{4}[^:]{0,3}([\\d:]{4,5} [ap]\\.?m\\.?)?)?( ?[:|]| [–—-] )",
      removes: "Editor's note: This story tells of a storm.",
      keeps: 'Note how the river bends there, he said.',
    },
    {
      reason: 'navigation',
      where: 'whole',
      words: 6,
      pattern: "(table of )?contents|in this (article|guide|story|post)|jump to( section)?|what's inside|on this page",
      removes: 'Table of contents',
      keeps: 'In this story nobody is what he says.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 6,
      atEnd: true,
      pattern:
        "more (about|by|from) [^ ]+( [^ ]+){0,2}|about (?!(the|half|an?|time|to|this|that|his|her|my|our|these|those) )[a-z'-]+ [a-z'.-]+",
      removes: 'More about harbours',
      keeps: 'More about harbours than about ships, he said.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 110,
      isSure: true,
      pattern:
        'content is provided by [^.]{2,40}, which may be using cookies|to show you this content, we need your permission|^(this|our) (web)?site uses cookies|^when you visit our (web)?site, we store cookies',
      removes:
        'This content is provided by Bay Sounds, which may be using cookies and other technologies. To show you this content, we need your permission to use cookies. You can amend them in your settings, or allow them once, as long as you keep this window open.',
      keeps:
        'The content was provided by a firm that had been using cookies for years, and nobody had asked for permission.',
    },
    {
      reason: 'consent',
      where: 'inside',
      words: 80,
      unless: nowhereReported,
      pattern:
        '((page|site|website) is best (viewed|seen) (in|with) |consider upgrading your (web )?browser|(?<![\\u0027“])(we|site|website|page) uses? cookies|accept (all )?cookies|cookie (settings|preferences)|^(manage|reject|decline|allow) (all )?cookies|do not sell (or share )?my|waiting for your (permission|consent)|(blocked|disable[d]?|turn off|using an) ad ?block|(allow|accept) (and continue|cookies)|we (need|ask for) your (permission|consent))',
      removes: 'This website uses cookies.',
      keeps: 'She sold cookies by the gate.',
    },
  ],
};
