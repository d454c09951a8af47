import type { ClutterPhrases } from './phrases.ts';

/** English. */
export const en: ClutterPhrases = {
  code: 'en',
  rules: [
    {
      reason: 'advertising',
      where: 'whole',
      words: 12,
      pattern:
        "advertisement|advertising|advert|ads?|sponsored( content| by.*)?|promoted( content)?|paid (content|post)|(article|story|page) continues (below|after|beneath).*|(continue|keep) (reading|scrolling).*|scroll (down )?to continue.*|report (this )?ad|ad feedback|skip (ad|advertisement)|advertisement ?[-–—:,] ?(your |this |the )?(page |story |article )?(continue|scroll|goes on|resumes).*|affiliate links?|shop now|buy now( .*)?|sale|see (it|price)( at .*)?|get (it|this) (here|now)|powered by .*|we've got your back|deal",
      removes: 'Article continues below this ad',
      keeps: 'Advertisement costs rose sharply.',
    },
    {
      reason: 'advertising',
      where: 'inside',
      words: 70,
      pattern:
        'may (earn|receive|get|collect|make) (a|an) ((small|affiliate|some) )?(commission|share|compensation)|affiliate (commission|link|partner|program)|(earn|receive|get) (a )?(commission|revenue|compensation) (from|on|for|if|when|through) (links|purchases|sales|qualifying|your|you|some|any|items|products|these|the links|our)|sponsored (post|content) (by|from)|compensated for (clicks|purchases)|(independently|hand)[- ](selected|picked|chosen|reviewed) by (our|the) (editors|team)|prices? (and availability )?(was|were|are|is)? ?(accurate|correct) (at|as of)',
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
        "[(\\[*>▶►→•-]* ?(related|read|(exclusive ?)?read more|read also|read next|now read|read this|also read|also|see also|see more|see|more|more here|more (on|from|about) [^.]{2,40}|watch|watch now|watch live|watch more|listen|listen now|video|photos?|gallery|pictures|in pictures|in photos|related (stories|story|articles?|links?|content|coverage|video|topics?|news|posts?|reading|roundup)|recommended( reading)?|must[- ]read|don't miss|up next|next|further reading|more stories|further|explore|from the archives?|exclusive|opinion|analysis|explainer|previously|earlier|sign up|live updates|full story|full coverage|follow (live|along)|trending|popular|check out|learn more|keep reading|in case you missed it|icymi|dig deeper|go deeper|deep dive|quiz|podcast|subscribe|latest|best of [^.:]{2,20}|what to know|what to read next|tags?|topics?|filed under|(main )?categor(?:y|ies)|also included in|article date|keywords|source|sources|via|h/t|hat tip|note to readers?)( ?[:|»>▶►→]| [–—-] )",
      removes: 'Related: The bridge that would not close',
      keeps: 'Read it slowly, she told the class, and they did.',
    },
    {
      reason: 'related',
      where: 'whole',
      words: 10,
      pattern:
        "related|featured stories|people are also reading|more features|must[- ](read|watch|see)s?|related (stories|story|articles?|links?|content|coverage|videos?|topics?|news|posts?|reading|tags|items)|see also|(read|see|view|load|show) (more|all|full (story|article|bio))( .{0,40})?|more (stories|news|articles|coverage|top stories|from .{2,25}|in (this|our) (section|series|package))|you (may|might|'ll|could)( also)? (like|love|enjoy|be interested in|have missed).*|recommended( for you| stories| reading| articles?| videos?)?|trending( now| stories| topics| videos)?|popular( now| stories| posts| articles)?|most (read|popular|viewed|shared|watched|recent)( .{0,20})?|top (stories|news|picks)|latest( news| stories| headlines| posts| videos)?|editors' picks?|editor's picks?|up next|(also|next) (on|in|from) .{2,40}|don't miss|what to read next|read next|read (this )?next|explore (further|more)|further reading|keep reading|in this (article|story|package|series)|recommended stories( for you)?|stories (for you|you (may|might) like)|readers also (liked|read|enjoyed)|in a nutshell|upcoming events?|(previous|next)( (article|story|post|page))?|(jump|skip|back) to .{2,30}|tagged( in| with)?|tags|topics|filed under|categories|in case you missed it|from our partners|around the web|more on this( story| topic)?|what's next|view comments|best of .{2,20}|external links?|related internet links|the bbc is not responsible.*|(exclusive ?)?read more: .*|other news|something to consider|like this (topic|story|article)\\?.*",
      removes: 'You may also like...',
      keeps: 'More news came in the evening, and none of it was good.',
    },
    {
      reason: 'related',
      where: 'start',
      words: 25,
      pattern:
        "(.{10,90}[.!?] click here$|also read ?- ?|please use one of the following formats to cite|citation: .{10,}retrieved |journal information:|read related topics|for any corrections of |(looking for|need|want) [^?]{5,80}\\? (we have|we've got|check out|see (our|the)|here)|follow .{2,30} coverage|for (more|the latest|all (the )?(latest|news|updates|details|information)|full|the full|more on)|find (more|all|the latest|out more)|get (more|the latest|all|full)|read (more|the (full|original|rest|whole|latest)|all|our|about|also)|see (more|all|our|the full|also|here)|more (on|about|from) (this|our|the)|click (here|to|on|below|through)|tap (here|to|on)|check out (our|more|the full|all|these|this)|catch up (on|with)|follow (our|the latest|along|all|live|more)|go here|watch (more|our|the (full|latest|video|clip|trailer|moment))|listen to (our|the (full|latest|podcast))|now,? (see|watch|read|check out) |visit (our|the|https?)|(you can )?(read|find|see|watch|view) (it|this|that|them|the (full|rest|original|complete)) .{0,40}(here|below)|to (read|see|learn|find out|hear|view|get) (more|the (full|rest|complete)))\\b",
      removes: 'Click here to see our full coverage.',
      keeps:
        'Find out who paid for the bridge, the judge told both sides again and again, and then tell the court under oath what it cost, who signed, and when.',
    },
    {
      reason: 'subscribe',
      where: 'inside',
      words: 60,
      pattern:
        "^(get |join )?((the|our) )?([^ !?:]+ ){1,4}newsletters?$|^join the (experts|thousands|millions) who |^unlock a world of |sign[- ]?up (now|here|today|below|to (get|receive|our|the|read|continue)|for (our|a daily|daily|free|more|newsletters?|the [^.]{0,30}(newsletter|briefing|e?mails?|list|app)|updates?|alerts?|breaking|emails?|[A-Z][\\w' ]{2,40}(newsletter|briefing|alerts?|emails?|today|here)))|subscribe (now|today|here|on|and|to (our|the|receive|get|unlock|read|continue|this|my|nj))|^subscribe to|subscribing to our|\\bour (free |daily |weekly |morning |email |e-mail )*(newsletters?|emails?|bulletin|e-newsletters?)|newsletters? (here|delivered|today|straight|for|sign)|(delivered|straight|sent|directly|right) (right |directly |straight )?(to|in|into) your (inbox|e?-?mail|phone|letterbox|door)|support (our|independent|quality|local|the guardian|free) (journalism|work|reporting|news|newsroom)|become a (member|subscriber|supporter|patron)|(make|consider|consider making) a (donation|contribution|gift)|(your|a) (donation|contribution|subscription) (helps|will|makes|supports)|(download|get|install|try) our [^.]{0,30}app\\b|^(download|get|install|try) the [^.]{0,30}app\\b|(log|sign) ?in (to|or|with) (your|continue|read|comment|our)|already (a|have a|have an) (subscriber|member|account|subscription)|^create (a|an|your) (free )?account|create (an?|your) (free )?account (to|and) (read|continue|get|view|access|save|comment)|to continue reading|unlimited (digital )?access (to (all|our|every|[^.]{0,25}(stories|articles|journalism|content))|for|from|now)|(^|\\b(get|enjoy|includes?) )unlimited (digital )?access|(start|try|begin|claim|your|our|with a) [^.]{0,25}free trial|free trial (today|now|here)|by (signing up|(subscribing|submitting|clicking|providing|entering|registering)( (to|your|this (form|site|page|box)|here|on|below|an e|the)|,))|(enter|submit) your (e-?mail|address)|(^|[.!] )(you've|you have) (successfully )?(subscribed|signed up|reached)|push notifications?|breaking news alerts?|whatsapp (channel|group)|thank(s| you) for (signing up|subscribing|your (interest|support))|please (subscribe|log in|sign in|enable (java|cookies)|(support|consider) (our|us|subscribing|supporting|becoming|making|donating|a (donation|subscription|contribution)))|follow us on|(like|join) us on|follow @|on (the go|google news) by clicking|we have a proposition for you|(enjoyed|like[d]?) this (article|story|post|content)\\?|(help|to help) keep .{0,40} (free|going|alive)|daily briefing|download our|today's paper|print edition (subscri|today)|12 issues for|(get|receive) [^.!?]{0,50}(news|updates?|alerts|headlines) [^.!?]{0,60}(newsletters?|inbox|e-?mails?|facebook|twitter)\\b|there's plenty more where that came from|start your day with|not a subscriber( to [^.?]{2,30})?\\?|get (our|my|[\\w.]+'s) free |becom(e|ing) a sponsor (of|for)|high-quality journalism|(contribut|giv|donat)(e|ing)( us)? as little as|sign up for my |a welcome e-?mail is on its way|check your (junk|spam) (folder|mail)|has (created|launched) an? [^.]{2,60} newsletter that|(delivered|sent) [^.]{0,20}to your inbox|^new here\\? |^you(.re| are) reading (the |our )?[^.]{2,50}(newsletter|column|series|edition),|^(tickets|seats) (for|to) our [^.]{3,60} (are|on sale)|support [^.!?]{2,50}'s (independent |quality |local )?(journalism|reporting|newsroom)|(keeps?|helps? (us )?keep) (our )?(reporters|journalists|newsroom) [^.]{0,30}(and|on|in|our)\\b|is open to all because readers|because (readers|people) like you|^(download|get|install) the [^.!?]{2,40} app (for|to|and)\\b",
      removes: 'Sign up for our morning letter and get it straight to your inbox.',
      keeps: 'She would sign up again, she said, if the army asked her to.',
    },
    {
      reason: 'comments',
      where: 'whole',
      words: 12,
      pattern:
        '((all|latest|reader|readers|visitor|user|top|recent|best) )?(comments|opinions \\(.{3,30})|(add|post|leave|share|write) (a|your) (comment|opinion|thought|view)s?( (on|about) this (article|story|post))?|not sure how to (add|post) .{0,60}|(all )?(comments|opinions) are moderated.{0,50}|comments are (now )?closed|\\d+ comments? comment from the forums|rating: \\d+ votes?',
      removes: 'Add your opinion on this article',
      keeps: 'Leave a comment, he told them, or leave the room.',
    },
    {
      reason: 'sharing',
      where: 'whole',
      words: 8,
      pattern:
        '(share|print|e-?mail|tweet|submit|pin|save|copy( link)?|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|messenger|instagram|youtube|tiktok|threads|link|comments?|reply|like|follow|bookmark|listen|play|pause|close|menu|search|gift( this article)?|[,/|•·\\s])+|share (this|via|on|article|story|the|with|to).*|social sharing|read later|save for later|(link|url) copied.*|copy (link|url|shortlink).*|print (this|article|page).*|(click|tap) to (share|enlarge|expand|tweet|print|copy|view|play).*|(save|add|send) (to|this) .{0,30}|follow [^.:]{2,25}: (twitter|facebook|instagram|[,/|•·\\s])+|follow( .{0,25})?( on (twitter|facebook|instagram|x|google news|threads|linkedin))|[\\d,.km]+ (shares?|comments?|likes?|views?|votes?|replies)|(leave|post|add|write|view|show|see|join|read) (a |the |all |\\d+ )?(comments?|reply|conversation|discussion).*|(rate|like) this.*|report (a typo|an error|this).*|this is embedded content.*|view (this|on|more on) .{0,40}(instagram|twitter|facebook|tiktok|post|profile|youtube)|(a )?post shared by .*',
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
      pattern:
        "(follow|find|contact|reach|e-?mail|message|tweet|write to|dm) (him|her|them|me|((the|staff) )?(author|writer|reporters?|journalists?|editors?)( [A-Z][\\w'-]+){0,3}|this (author|reporter|writer)|(?!(these|those|this|the|our|my|some) )[A-Z][\\w'-]+( [A-Z][\\w'-]+)?) (on|at|via):? (@|https?|www|\\S+@|\\S+\\.(com|org|net|co|news)\\b|twitter|x\\b|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube|telegram|signal|whatsapp|e-?mail|social|[\\d(+])|(can|may) be (reached|contacted|followed|emailed|found) (at|on|via) (@|https?|twitter|x\\b|\\S+@|facebook|instagram|[\\d(]|his |her |their )|^follow [^.@]{2,30} @\\w|follow [^.]{2,40} on (twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok)|(have|got) (a |any )?(news )?(tips?|story|stories|question|confidential|feedback|something to (say|share))( [^?]{0,30})?\\?|(send|submit|email) (us |your )?(a |any )?(news )?(tips?|letters?|stories|story ideas|corrections|questions|comments)( to| at)|write to (us|the editor)|^letters? to the editor|(have your say|what do you think ?([?!.…]|$)|(^|[,.!?:;–—-] |\\b(and|please|so|now|then) )(let us know|tell us(?! that))|share your (thoughts|views|story|experience)|join the (conversation|discussion|debate)|((^|[.!?,:;–—-] )comment|(leave|add|post|write|drop)( (us|me))? (a|your) comments?) below|in the comments (below|section))|would you like to (see|read|share)|drop us (an?|your) |(questions|comments)\\? (comments|questions)\\?|share this (on|via|with)|(^|[.!?,:;] |\\b(please|and|or|now|then|(click|tap)( here)? to|want to) )share this (story|article|post)",
      removes: 'Follow him on Twitter at @annott.',
      keeps: 'He may be followed by his brother as head of the firm.',
    },
    {
      reason: 'byline',
      where: 'start',
      words: 45,
      pattern:
        "(\\(?(additional |with )?(reporting|writing|editing|compiled|written|edited|translated|produced|fact[- ]checked|photography|photos?|photographs|video|illustrations?|graphics?|words|text|story|interviews?|research|produced|reviewed|medically reviewed|posted|published|updated|created|submitted) (by|and [a-z]+ by)\\b(?! (the|a|an|means) )|with files from |(by|with) (?!(the|an?|his|her|its|their|our|my|all|some|this|that|these|those|no|any|and|or) )[\\w'.-]+ [\\w'.-]+(?:( \\||,| and | [–—-] |$)(?=.{0,60}$)(?!.*[.!?]$)|(?<=^by [^ ]+ [^ ]+)( [\\w'.-]+){1,2}$)|(first |originally |last )?(published|updated|posted|modified|created|reviewed)( on| at|:)? ?(\\w+,? ){0,4}[\\d:]+([\\w,:.| ()-]{0,24}|[\\w,: ]{3,24}\\| ?updated:? [\\w,: ]{6,30})$|\\d+ ?(minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdw]) ago\\b|(about|meet|more (from|by)) the (author|writer|reporter)|reuters$|(the )?associated press$|(ap|afp|upi|pa media|press association|bloomberg|xinhua|tass|ians|pti|ani)( news)?$|via \\S+( \\S+)?$|about the author|our standards:|includes information from|(this|the) (report|story|article|episode|interview|piece|video|podcast) (includes|contains|contained|was (supported|produced|written|reported|created))|(this (story|article|post) (was )?)?(originally|first) published (as |(on )?[a-z]+ \\d)|this (episode|podcast) was (produced|edited)|(an?|the) (earlier|previous) \\w+ of this (article|story|report) (incorrectly|misstated|stated|said|gave|misspelled))",
      removes: 'Reporting by Ann Ott; editing by Ben Rae',
      keeps: 'Published in 1921, the book sold four copies.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      pattern:
        'was last modified:? .{0,40}( by |$)|^to contact the (reporter|editor|writer|author)s? [^.]{0,30}(this|the) (story|article|report|post)|(contributed|contributing) (to )?(this|the|from) ?(report|story|article|reporting|coverage|piece)|contributed (reporting|writing)|contributed to this|a version of this (article|story|column|piece)|(republished|reprinted|reproduced) (from|with|under)|(views?|opinions?)( and opinions)? (expressed|presented|stated) (here|in this|are|by|do not)|(the|this) (writer|author) is an? |(earlier|previous) version of this (article|story|report|piece|column|post)|associated press (writers?|reporters?|journalists?)',
      removes: 'Ann Ott contributed to this report.',
      keeps: 'The mayor was a reporter before the war and said little of it.',
    },
    {
      reason: 'byline',
      where: 'whole',
      words: 14,
      pattern:
        "(on )?(twitter|instagram): ?@\\w+|(the )?([\\w&'.-]+ ){1,4}news service|([\\w&'.-]+ ){1,2}(staff )?(reporter|correspondent)|((photo|editorial|image|picture|production|video) credits?|(?!(the|an?|his|her|its) )([\\w'&-]+,? ){0,4}(director|photographer|photography|stylist|editors?|editor-in-chief|producers?|manager|assistants?|designer|retouching|make-?up|hair|colorist|videographer|manicurist|tailor|booking|casting|artists?|gaffer|grip|digi?tech|engineer|voice-?over|set design|props?)(, [\\w -]{3,20})?: .{3,90})",
      removes: 'Creative director: Ann Ott',
      keeps: 'The director: she never said it.',
    },
    {
      reason: 'byline',
      where: 'inside',
      words: 60,
      atEnd: true,
      pattern:
        "^(?!.* (says|said|told|added|explained) )[^.?!\"]{3,60} (is|are) (an?|the) ((?!(of|from|to|all|that) )[\\w'&,-]+ ){0,7}(reporter|correspondent|columnist|contributor|writer|journalist|editor|analyst|fellow|professor|lecturer|curator|blogger|photographer|producer|freelancer)s?\\b[^.]{0,140}(\\b(for|at|with|of|based|covering|who (covers|writes))\\b|\\.)|^(?!(the|all|these|those|most|many) )([^.]{3,60} )?(writes|covers|reports|blogs) (about|on|for) |^[^.?!]{3,40} is [\\w-]+'s [\\w' -]{0,40}(reporter|correspondent|columnist|writer|editor|curator)\\b|^[^?!]{3,50}'s [\\w ]{0,30}(mission|purpose) is to |^[^?!]{3,50}'s (latest|most recent|new|next|debut|first) (book|novel|collection|memoir)[^?!]{3,60} (is|was|will be) published|(staff|freelance) writer|^[^.?!@,]{0,40}\\S+@[\\w-]+(\\.\\w+)+$|^[^.?!,]{3,60} reported from [^.?!]{3,40}\\.?$",
      removes: 'Ann Ott is a reporter for the Bay Sentinel.',
      keeps: 'The ferry was late again, and the crowd had gone home.',
    },
    {
      reason: 'legal',
      where: 'inside',
      words: 90,
      pattern:
        'all rights? reserved|copyright (©|\\(c\\)|\\d{4}|20)|(^|[.!] )copyright (by|of)\\b|(©|\\(c\\)) ?(19|20)\\d\\d|may not be (published|reproduced|republished|copied|reprinted)(,| or| and| in (whole|any)| without| by any)|(^(the )?|\\b(our|your|you|we|google)\\b[^.]{0,80})(terms (of|and) (use|service|conditions)|privacy (policy|notice|statement)|cookie policy|user agreement)|this site is protected by recaptcha|read our (terms|privacy|policy|comment)|trust principles|(^|[.!?] )(for|get) (reprint|licensing|permission)s? |reprints? and permissions|ethics (statement|policy)|(report|submit) (a )?correction|without (the )?(prior |express |written )+(permission|consent)|accuracy or authenticity|not responsible for (the )?(content|external)|registered trademark|author is solely responsible for the content|reserve the right to (remove|delete|edit) (any )?(content|comments?|posts?)|comments on this (piece|article|story|thread) (are|will be|have been)|some (details|names)( and details)? have been changed|for informational purposes only|(does|is) not (constitute|intended as|a substitute for) [^.]{0,30}(medical|legal|financial|investment|tax) advice|(author|writer|authors?) (or authors )?(do(es)?|has|have) (not|no) (own|hold|positions?|shares?)|(do(es)?|has|have) (not|no) (own|hold|position)[^.]{0,40} (mentioned in this|securities mentioned)',
      removes: 'Copyright 2019 The Bay Sentinel. All rights reserved.',
      keeps: 'The court gave them back the right to publish it.',
    },
    {
      reason: 'caption',
      where: 'inside',
      words: 60,
      pattern:
        "(photo|image|picture|photograph|video|graphic|illustration|file photo|screenshot|map|credit|source|photo credit|image credit|photo illustration|art)s? ?(credit|source|courtesy)?s? ?(:|by:?|courtesy( of)?:?|via|©|credit:?) ?[A-Z@©][^.]{1,80}$|getty images|/ ?(getty|reuters|ap|afp|alamy|shutterstock|istock|epa|rex)\\b|[.!?][\"”]? by ([A-Z][\\w.'-]* ){1,3}[A-Z][\\w'-]+$|(shutterstock|istock|alamy|unsplash|pixabay|pexels|(ap|afp|reuters) photo\\b|wirephoto|wireimage|file photo|stock image)|\\((ap|afp|reuters|photo|image|pictured?|left|right|file|supplied|courtesy|credit|screenshot)[^)]{0,60}\\)$|^(pictured|above|below|left|right|top|from left)( \\(?\\w+\\)?)?:|(image|photo): .{20,140}\\)$|(image|photo|slide|picture) \\d+ (of|/) (/ )?\\d+|^(enlarge|expand|zoom|view gallery|hide caption|toggle caption|play video|watch video|image|video|photo|photos|gallery|\\d+ (of|/) \\d+|close)$|source images by|courtesy (photo|of [^.,;]{2,50}$)|(^|[.!?)] )courtesy of |\\bcredit [^.,;:!?]{3,40}( ?/ ?| for | via )[^.,;:!?]{2,40}$",
      removes: 'The bridge in May. Photo: Ann Ott/The Bay Sentinel',
      keeps: 'The picture was painted by a man who never saw the sea.',
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
      pattern:
        'the wayback machine [–—-] https?:.*|(instagram|tiktok|twitter|facebook|youtube|x) content|this content can also be viewed on the site it originates from|please use (a )?.{0,20}browser for .{0,60}|embed <iframe .*|subtitles|(your browser|javascript|please enable|this (video|content|browser|feature)( (file|player))? (is (not|no longer|un|currently|only|blocked|available|private|hosted|provided|brought)|can(not|.t| not| only| be)|could|does|do|will|requires?|has (been|expired)|may|contains|uses)|video (unavailable|player|is (un|not|loading))|media (is|error)|(the )?video (could|will|can)).{0,80}|(now playing|play|watch|listen|replay|unmute|mute|loading|live|transcript|captions?|playback|volume|settings|full ?screen|current time|duration)( ?[\\d:]+)?|listen (to|now|\\().{0,60}|[\\d:]+ ?(min|mins|minutes|sec)( (read|listen|watch))?|(watch|play) (the )?(video|clip|trailer).{0,30}|(watch|listen) (below|here|above).{0,20}|loading.*|error.{0,40}|\\d+ min(ute)? read|(hide|show) (caption|transcript|more)|story highlights|key points|start quote|end quote( .{0,80})?|autoplay|(show|hide) thumbnails',
      removes: 'Your browser does not support the video element.',
      keeps: 'Live with it, she said.',
    },
    {
      reason: 'legal',
      where: 'start',
      words: 110,
      pattern:
        "(correction|clarification|editor's note|editors' note|disclaimer|disclosure|note to readers|about this (story|article|series))( \\([^)]*\\)|, [^:.]{3,20}\\d{4}[^:]{0,3}([\\d:]{4,5} [ap]\\.?m\\.?)?)?( ?[:|]| [–—-] )",
      removes: 'Correction: An earlier version gave the wrong year.',
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
      pattern: 'more (about|by|from) [^ ]+( [^ ]+){0,2}',
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
      pattern:
        '(page|site|website) is best (viewed|seen) (in|with) |consider upgrading your (web )?browser|(we|site|website|page) uses? cookies|accept (all )?cookies|cookie (settings|preferences)|waiting for your (permission|consent)|(blocked|disable[d]?|turn off|using an) ad ?block|(allow|accept) (and continue|cookies)|we (need|ask for) your (permission|consent)',
      removes: 'This website uses cookies.',
      keeps: 'She sold cookies by the gate.',
    },
  ],
};
