import { census, localeNames } from '../open-lists.ts';
import type { Random } from '../random.ts';
import { cultures } from '../world-names.ts';

/** An invented person: the words of the full name and what a story calls them later. */
export interface InventedPerson {
  readonly full: string;
  readonly first: string;
  readonly last: string;
  readonly courtesy: string;
  readonly office: string;
}

type Culture = keyof typeof cultures;
const cultureNames = Object.keys(cultures) as Culture[];
const familyFirst = new Set<Culture>(['chinese', 'korean', 'hungarian', 'vietnamese', 'cantonese']);
const commonWordSurnames =
  'Page Price Young King Rice Brown White Green Black Gray Long Short Small Bush Rose Stone Wood Woods Hill Field Fields Banks Bank Bell Ball Best Bishop Knight Baker Cook Carter Mason Miller Smith Shepherd Hunter Fisher Marsh Moon Day Winter Summer Frost Snow Rain Gates Hall House Church Temple Cross Street Lane Rhodes Brook Waters Pool Pond Lake Rivers Forest Love Joy Hope Grace Wise Swift Strong Sharp Savage Noble Power Law Judge Sergeant Major Marshall Dean Pope Prince Duke Earl Lord Abbott Monk Nunn Bird Fox Wolf Lamb Bull Buck Hart Drake Swan Crane Finch Peacock Gold Silver Steel Diamond Cash Penny Son Park He So An Will May Mark Grant Chase Sessions Jobs Cars Weeks Case Pitt Crown Trump Weir Reed Straw'.split(
    ' ',
  );
const commonWordFirst =
  'Will Will Will Mark Grace Hope Faith Joy Rose Lily Daisy Violet Ivy Holly Heather Hazel Ruby Pearl Amber Crystal Jade Dawn Eve April May June August Summer Autumn Rich Bill Bob Jack Frank Grant Chase Hunter Mason Parker Carter Taylor Dean Drew Rob Pat Sue Art Gene Guy Ray Rusty Sonny Sandy Stormy Scooter Chip Buddy Chuck Dick Christian Major Price Destiny Chastity Serenity Journey Brooke Cliff Dale Glen Heath Reed Stone Van Wade West Chance'.split(
    ' ',
  );

const syllables =
  'an ai bai bao bei bin bo chang chao chen cheng chun da dan de dong en fan fang fei feng fu gang gao guang guo hai han hao he heng hong hua huan hui ji jia jian jiang jiao jie jin jing jun kai kang ke kun lan lei li lian liang lin ling long lu mei meng min ming na nan ning pei peng ping qi qian qiang qin qing qiu quan rong ru rui shan shao sheng shi shu shuang si song tai tao ting tong wei wen wu xi xia xian xiang xiao xin xing xiong xiu xu xuan xue ya yan yang yao ye yi yin ying yong you yu yuan yue yun ze zhe zhen zheng zhi zhong zhou zhu zhuo zi zong'.split(
    ' ',
  );

/** Draws people from many countries, in each country's order of names. */
export class NameMaker {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  person(): InventedPerson {
    const { random } = this;
    const draw = random.next();
    if (draw < 0.38) return this.english();
    if (draw < 0.8) return this.fromCulture(random.pick(cultureNames));
    return this.fromLocale();
  }

  surname(): string {
    return this.person().last;
  }

  private finish(full: string, first: string, last: string, male: boolean): InventedPerson {
    const courtesy = male ? 'Mr.' : this.random.pick(['Ms.', 'Mrs.', 'Ms.', 'Miss']);
    return { full, first, last, courtesy, office: '' };
  }

  private english(): InventedPerson {
    const { random } = this;
    const male = random.chance(0.6);
    const names = male ? census.first_male : census.first_female;
    const first = random.chance(0.1) ? random.pick(commonWordFirst) : this.frequentOf(names, 600);
    let last = random.chance(0.12) ? random.pick(commonWordSurnames) : this.frequentOf(census.last, 20000);
    if (random.chance(0.06)) last = `${last}-${this.frequentOf(census.last, 3000)}`;
    if (random.chance(0.03)) last = `${random.pick(["O'", 'Mc', 'Mac', 'Fitz'])}${this.frequentOf(census.last, 3000)}`;
    if (random.chance(0.03))
      last = `${random.pick(['Van Der', 'Van', 'De', 'Van Den', 'Du', 'Von', 'La', 'St.'])} ${this.frequentOf(census.last, 3000)}`;
    return this.withMiddle(first, last, male);
  }

  private withMiddle(first: string, last: string, male: boolean): InventedPerson {
    const { random } = this;
    const letter = () => String.fromCharCode(65 + random.below(26));
    const draw = random.next();
    if (draw < 0.1) return this.finish(`${first} ${letter()}. ${last}`, first, last, male);
    if (draw < 0.12) return this.finish(`${letter()}. ${letter()}. ${last}`, first, last, male);
    if (draw < 0.14) return this.finish(`${letter()}.${letter()}. ${last}`, first, last, male);
    if (draw < 0.15) return this.finish(`${letter()}. ${first} ${last}`, first, last, male);
    if (draw < 0.18) return this.finish(`${first} ${this.frequentOf(census.last, 5000)} ${last}`, first, last, male);
    if (draw < 0.2)
      return this.finish(`${first} ${last} ${random.pick(['Jr.', 'Sr.', 'III', 'Jr.', 'II'])}`, first, last, male);
    return this.finish(`${first} ${last}`, first, last, male);
  }

  /** Names high in a list more often than those below. */
  private frequentOf(names: readonly string[], scale: number): string {
    const index = Math.floor(this.random.next() ** 2 * Math.min(names.length, scale));
    return names[index] ?? this.random.pick(names);
  }

  private fromCulture(culture: Culture): InventedPerson {
    const { random } = this;
    const { male, female, family } = cultures[culture];
    const isMale = random.chance(0.6);
    const invented = culture === 'chinese' && random.chance(0.6);
    const first: string = invented ? this.pinyin() : random.pick<string>(isMale ? male : female);
    const last: string = random.pick<string>(family);
    if (culture === 'vietnamese')
      return this.finish(
        `${last} ${random.pick(['Thi', 'Van', 'Minh', 'Quang', 'Duc'])} ${first}`,
        first,
        random.chance(0.6) ? first : last,
        isMale,
      );
    if (familyFirst.has(culture) && random.chance(culture === 'hungarian' ? 0.1 : 0.8))
      return this.finish(`${last} ${first}`, first, last, isMale);
    if (culture === 'spanish') return this.spanish(first, last, family, isMale);
    if (culture === 'arabic') return this.arabic(first, last, male, isMale);
    if (culture === 'germanic' && random.chance(0.15))
      return this.particled(
        first,
        random.pick(['von', 'van', 'van der', 'von der', 'van den', 'de', 'af', 'zu']),
        last,
        isMale,
      );
    if (culture === 'french' && random.chance(0.12))
      return this.particled(first, random.pick(['de', 'du', 'de la', 'Le']), last, isMale);
    if (culture === 'portuguese' && random.chance(0.25))
      return this.particled(
        `${first} ${random.pick<string>(family)}`,
        random.pick(['da', 'de', 'dos', 'do']),
        last,
        isMale,
      );
    if (culture === 'indonesian' && random.chance(0.25)) return this.finish(last, last, last, isMale);
    return random.chance(0.06)
      ? this.withMiddle(first, last, isMale)
      : this.finish(`${first} ${last}`, first, last, isMale);
  }

  private pinyin(): string {
    const { random } = this;
    const first = random.pick(syllables);
    return first.charAt(0).toUpperCase() + first.slice(1) + (random.chance(0.8) ? random.pick(syllables) : '');
  }

  private particled(first: string, particle: string, name: string, male: boolean): InventedPerson {
    const last = `${particle} ${name}`;
    return this.finish(`${first} ${last}`, first, this.random.chance(0.7) ? last : name, male);
  }

  private spanish(first: string, last: string, family: readonly string[], male: boolean): InventedPerson {
    const { random } = this;
    const second = random.pick(family);
    const draw = random.next();
    if (draw < 0.3)
      return this.finish(`${first} ${last} ${second}`, first, random.chance(0.5) ? `${last} ${second}` : last, male);
    if (draw < 0.4)
      return this.finish(`${first} ${random.pick<string>(cultures.spanish.male)} ${last}`, first, last, male);
    if (draw < 0.46) return this.particled(first, random.pick(['de', 'de la', 'del']), last, male);
    return this.finish(`${first} ${last}`, first, last, male);
  }

  private arabic(first: string, last: string, male: readonly string[], isMale: boolean): InventedPerson {
    const { random } = this;
    const draw = random.next();
    if (draw < 0.15)
      return this.finish(
        `${first} ${random.pick(['bin', 'ibn', 'bin', 'Ben'])} ${random.pick(male)}`,
        first,
        first,
        isMale,
      );
    if (draw < 0.25) return this.finish(`${first} ${random.pick(male)} ${last}`, first, last, isMale);
    if (draw < 0.3) return this.finish(`Abu ${random.pick(male)} ${last}`, first, last, isMale);
    return this.finish(`${first} ${last}`, first, last, isMale);
  }

  private fromLocale(): InventedPerson {
    const { random } = this;
    const locale = random.pick(localeNames.filter(({ first, last }) => first.length > 20 && last.length > 20));
    const male = random.chance(0.6);
    const firsts = male ? locale.male : locale.female;
    const first = random.pick(firsts.length > 0 ? firsts : locale.first).split(' ')[0] ?? 'Ana';
    const last = random.pick(locale.last);
    return this.finish(`${first} ${last}`, first, last, male);
  }
}
