import { cities } from '../open-lists.ts';
import type { Random } from '../random.ts';
import { regions } from '../regions.ts';
import type { NameMaker } from './names.ts';

const split = (words: string): string[] => words.split('|');
const large = cities.filter(({ population }) => population > 150_000).map(({ name }) => name);
const towns = cities
  .filter(
    ({ population, country }) =>
      population > 8_000 && ['US', 'GB', 'CA', 'AU', 'IE', 'ZA', 'IN', 'NG'].includes(country),
  )
  .map(({ name }) => name);
const countries = regions
  .slice(0, 190)
  .map((name) =>
    name
      .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(/ (And|Of) /g, (word) => word.toLowerCase()),
  );

const orgHeads = split(
  'Foundation|Institute|University|College|Bank|Group|Holdings|Partners|Capital|Industries|Motors|Airlines|Energy|Systems|Technologies|Labs|Pictures|Productions|Records|Studios|Media|Press|Books|Hospital|Clinic|Memorial Hospital|Medical Center|School|High School|Academy|Church|Society|Trust|Fund|Center|Centre|Company|Brothers|& Sons|& Co.|LLP|Inc.|Corp.|Ltd|Securities|Insurance|Pharmaceuticals|Foods|Stores|Hotels|Council|County Council|City Council|Police|Times|Post|Herald|Tribune|Gazette|Star|News|Journal|Chronicle|Express|Mail|Observer',
);
const fields = split(
  'Health|Foreign Affairs|Defence|Education|Justice|Finance|Trade|Agriculture|Labour|Transport|Energy|State|the Interior|Culture|Science',
);
const starts = split(
  'We|You|Face|Snap|Drop|Door|Uber|Tele|Micro|Info|Net|Pay|Space|Air|Auto|Bio|Cyber|Data|Ever|Health|Home|Link|Med|Next|Open|Real|Sales|Sky|Smart|Soft|Solar|Star|Stream|Tech|True|Up|Ver|Web|Work|Youth',
);
const ends = split(
  'Work|Book|Chat|Box|Dash|Soft|Tech|Link|Pal|X|Bus|Zone|Gen|Space|Note|Grade|Lytics|In|Force|Scanner|Ware|City|Ship|Com|Labs|Pay|Tube|Hub|Cloud|Health|Bank|Jet',
);
const plain = split(
  'Apple|Amazon|Orange|Target|Gap|Shell|Virgin|Oracle|Square|Stripe|Slack|Zoom|Visa|Chase|Ford|Boots|Next|Tesco|Sage|Wish|Bolt|Grab|Klarna|Verily|Tyvak|Orbex|Zalora|Novarto|Kelex|Tarium|Ondo|Vestra|Quantel|Brandis|Corvia|Astena|Lumera|Nordia|Helix|Palantis|Zenova|Sanavi|Aviva|Axa|Sony|Nokia|Toyota|Nestle|Bayer|Siemens',
);
const acronyms = split(
  'NATO|NASA|FBI|CIA|UN|EU|WHO|IMF|BBC|CNN|NBC|ABC|CBS|NPR|AP|AFP|FIFA|UEFA|NBA|NFL|NHL|MLB|FDA|EPA|CDC|IRS|SEC|DOJ|ICC|OPEC|ANC|BJP|AfD|CDU|SPD|DUP|SNP|GOP|UKIP|PLO|ISIS|IRA|NSA|DEA|MIT|UCLA|LSE|IBM|BMW|HSBC|UBS|TSA|NHS|RSPCA|PETA|ACLU|NAACP|WWE|UFC|MTV|HBO|ESPN|TMZ|CIO|CEO|CFO|MP|GDP|USA|UK|DNA|HIV|PTSD|LGBT',
);
const teams = split(
  'Wild|Sabres|Rangers|Islanders|Bruins|Flames|Oilers|Kings|Sharks|Stars|Blues|Predators|Jets|Giants|Bears|Lions|Packers|Vikings|Saints|Cowboys|Eagles|Redskins|Patriots|Bills|Ravens|Steelers|Browns|Titans|Colts|Texans|Chiefs|Broncos|Raiders|Chargers|Yankees|Mets|Cubs|Cardinals|Padres|Dodgers|Astros|Royals|Twins|Tigers|Lakers|Celtics|Bulls|Heat|Magic|Hawks|Hornets|Nets|Knicks|Suns|Warriors|Wanderers|Rovers|Albion|Villa|Hotspur|Arsenal|Everton|Celtic|Hearts|Hibs|Benfica|Ajax|Juventus|Barcelona|Real Madrid|Bayern Munich',
);
const demonyms = split(
  'American|British|French|German|Italian|Spanish|Russian|Chinese|Japanese|Indian|Nigerian|Kenyan|Brazilian|Mexican|Canadian|Australian|Irish|Scottish|Welsh|Polish|Turkish|Iranian|Israeli|Egyptian|Saudi|Syrian|Korean|South Korean|Ukrainian|Greek|Swedish|Dutch|Belgian|Swiss|Austrian|Hungarian|Afghan|Pakistani|Cuban|Palestinian',
);
const days = split('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const months = split('January|February|March|April|May|June|July|August|September|October|November|December');
const works = split(
  'The Long Way Home|Bright Water|Nine Doors|A Quiet Place to Fall|The Orchard|King of Nothing|Winter Light|Dear Margaret|The Trial of Simon Vale|Mr. Brightside|Blue Valley|Hello, Darling|Jane Doe|Saving Private Owen|Good Morning Alice|The Chronicles of Mara|Dawson River|Oliver!|Carmen|Hamlet|Emma|Rocky Road|The Real Housewives of Leeds|Dancing With the Stars|Top Chef|Strictly',
);
const products = split(
  'iPhone|Galaxy|Kindle|PlayStation|Alexa|Siri|Cortana|Echo Dot|Model S|Mustang|Corolla|Civic|Starship|Falcon 9|Dreamliner|Boeing 737|Airbus A380|Crew Dragon|Windows|Android|Chrome|Photoshop|Fortnite|Mercedes|Lexus',
);
const named = split(
  '{s} Tower|{s} Hall|{s} Square|{s} Street|{s} Road|{s} Avenue|{s} Park|{s} Stadium|{s} Arena|{s} Library|{s} Museum|{s} Bridge|{s} Airport|{f} Memorial Hospital|{f} High School|{f} Elementary School|{f} International Airport|{f} Foundation|{f} Center|{s} House|{s} Center|{s} County|{s} Island|Fort {s}|Port {s}|Lake {s}|Mount {s}|Camp {s}|Cape {s}|St. {x} Hospital|St. {x} Church|Hurricane {x}|Tropical Storm {x}|{s} Lodge|{f} Theatre|{f} Stadium|{s} Bay|{s} Valley|{s} Brothers|{s} & {s}|{s}, {s} & {s}|{s} and Sons|Marks & {s}|{f} Presidential Library|Uncle {x} Diner|{x}’s|{s} network',
);
const laws = split(
  '{s} Act|{s}-{s} Act|{s} Bill|{s} Amendment|{x}’s Law|{s} doctrine|{s} Commission|{s} Report|Dodd-{s} Act|Clean Air Act|Affordable Care Act|Good Friday Agreement|Paris Agreement|Brexit',
);
const prizes = split(
  '{s} Prize|{s} Award|{f} Award|{s} Medal|{s} Trophy|{s} Cup|{x} Awards|Nobel Prize|Booker Prize|Pulitzer Prize|Oscar|Oscars|Grammy|Emmy|Tony Award|Bafta|Golden Globe|Ryder Cup|Davis Cup|Ballon d’Or|World Series|Super Bowl|Masters|Grand National',
);
const ships = split('USS {f}|HMS {x}|{f}|USS {s}|SS {s}|MV {f}|RRS {f}|HMS {s}|Queen {x}|Costa {x}');

/** Draws names of things, places and organisations, many of them named after people. */
export class ThingMaker {
  private readonly random: Random;
  private readonly names: NameMaker;

  constructor(random: Random, names: NameMaker) {
    this.random = random;
    this.names = names;
  }

  make(kind: string): string | null {
    const { random } = this;
    switch (kind) {
      case 'org':
        return this.organisation();
      case 'team':
        return random.chance(0.4) ? `${random.pick(large)} ${random.pick(teams)}` : `the ${random.pick(teams)}`;
      case 'place':
        return random.pick(random.chance(0.5) ? large : towns);
      case 'state':
        return random.pick(split('D-Calif.|R-Ky.|D-N.Y.|R-Texas|D-Mass.|R-Ohio'));
      case 'country':
        return random.pick(countries);
      case 'demonym':
        return random.pick(demonyms);
      case 'law':
        return this.fill(random.pick(laws));
      case 'prize':
        return this.fill(random.pick(prizes));
      case 'ship':
        return this.fill(random.pick(ships));
      case 'named':
        return this.fill(random.pick(named));
      case 'work':
        return random.pick(works);
      case 'product':
        return random.pick(products);
      case 'month':
        return random.pick(months);
      case 'day':
        return random.pick(days);
      default:
        return null;
    }
  }

  /** A thing's name with somebody's surname, first or full name in it. */
  private fill(pattern: string): string {
    return pattern.replace(/\{([sfx])\}/g, (_, kind: string) => {
      const person = this.names.person();
      return kind === 's' ? person.last : kind === 'f' ? person.full : person.first;
    });
  }

  private organisation(): string {
    const { random } = this;
    const draw = random.next();
    if (draw < 0.25) return this.fill(`{s} ${random.pick(orgHeads)}`);
    if (draw < 0.33) return this.fill(`{f} ${random.pick(orgHeads)}`);
    if (draw < 0.43) return `${random.pick(towns)} ${random.pick(orgHeads)}`;
    if (draw < 0.53) return `${random.pick(split('University|Bank|Church|Museum'))} of ${random.pick(large)}`;
    if (draw < 0.6) return `${random.pick(split('Ministry|Department'))} of ${random.pick(fields)}`;
    if (draw < 0.7) return `${random.pick(starts)}${random.pick(ends)}`;
    if (draw < 0.8) return random.pick(plain);
    if (draw < 0.95) return random.pick(acronyms);
    return this.fill(random.pick(named));
  }
}
