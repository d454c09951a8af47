import type { TrainingDocument } from '../corpora.ts';
import { Random } from '../random.ts';
import { type InventedPerson, NameMaker } from './names.ts';
import { headlines, middles, offices, openings, roles, titleRoles } from './templates.ts';
import { ThingMaker } from './things.ts';

/** How a paper names people again: by surname, with courtesy title (point or not), by first name, in full. */
type Style = 'surname' | 'courtesy' | 'british' | 'first' | 'full';

/** One name is all they have. */
const ancients =
  'Plato Aristotle Socrates Homer Virgil Ovid Cicero Caesar Nero Augustus Cleopatra Herodotus Euclid Archimedes Pythagoras Sappho Seneca Zeus Hera Apollo Athena Poseidon Aphrodite Achilles Odysseus Hercules Jesus Christ Moses Abraham Adam Eve Noah David Solomon Jonah Mary Joseph Peter Paul Judas Buddha Confucius Muhammad Krishna Rama Michelangelo Raphael Rembrandt Titian Dante Petrarch Galileo Voltaire Molière Napoleon Saladin Charlemagne Muhammad Pelé Neymar Ronaldinho Madonna Beyoncé Adele Rihanna Cher Prince Bono Sting Björk Lula Evita Tito Stalin Lenin Trotsky Molotov Mozart Beethoven Bach Chopin Verdi Wagner Vivaldi Shakespeare Milton Byron Dickens Tolstoy Goethe Kafka Proust Freud Darwin Newton Einstein Marx Kant Hegel Nietzsche Descartes Picasso Monet Rodin Houdini'.split(
    ' ',
  );

/** Invented news stories with every name marked. The same seed gives the same stories. */
export function inventStories(count: number, seed: number): TrainingDocument[] {
  const random = new Random(seed);
  const names = new NameMaker(random);
  const things = new ThingMaker(random, names);
  return Array.from({ length: count }, (_, index) => new StoryWriter(random, names, things).write(`invented-${index}`));
}

class StoryWriter {
  private readonly random: Random;
  private readonly things: ThingMaker;
  private readonly cast: ReadonlyMap<string, InventedPerson>;
  private readonly named = new Set<string>();
  private readonly style: Style;
  /** Names of things come again within a story. */
  private readonly props = new Map<string, string[]>();
  private text = '';
  private readonly found: { start: number; end: number; person: boolean }[] = [];

  constructor(random: Random, names: NameMaker, things: ThingMaker) {
    this.random = random;
    this.things = things;
    this.cast = new Map([...'ABCDEFG'].map((letter) => [letter, names.person()]));
    this.style = random.pick<Style>([
      'surname',
      'surname',
      'surname',
      'surname',
      'courtesy',
      'british',
      'first',
      'full',
    ]);
  }

  write(id: string): TrainingDocument {
    const { random } = this;
    if (random.chance(0.3)) this.paragraph([random.pick(headlines)]);
    this.paragraph([random.pick(openings)]);
    const paragraphs = 3 + random.below(6);
    for (let count = 0; count < paragraphs; count++) {
      const sentences = Array.from({ length: 1 + random.below(3) }, () => random.pick(middles));
      this.paragraph(random.chance(0.06) ? [random.pick(headlines)] : sentences);
      if (random.chance(0.5)) this.renewMinor();
    }
    const capitals = this.text.toUpperCase();
    const shouted = random.chance(0.03) && capitals.length === this.text.length;
    return { id, corpus: 'invented', text: shouted ? capitals : this.text, names: this.found };
  }

  /** The people at the edge of a story change; its heroes stay. */
  private renewMinor(): void {
    for (const letter of 'CDE') {
      (this.cast as Map<string, InventedPerson>).set(letter, new NameMaker(this.random).person());
      this.named.delete(letter);
    }
  }

  private paragraph(templates: readonly string[]): void {
    if (this.text !== '') this.text += '\n\n';
    for (const [index, template] of templates.entries()) {
      if (index > 0) this.text += ' ';
      this.sentence(template);
    }
  }

  private sentence(template: string): void {
    const from = this.text.length;
    const marks = this.found.length;
    this.expand(this.choose(template));
    const line = this.text.slice(from);
    const first = line.charAt(0);
    if (first !== first.toUpperCase()) this.text = this.text.slice(0, from) + first.toUpperCase() + line.slice(1);
    if (this.found.length < marks) throw new Error('a mark was lost');
  }

  /** Takes one of each bracketed set of alternatives. */
  private choose(template: string): string {
    return template.replace(/\[([^\]]+)\]/g, (_, options: string) => this.random.pick(options.split('|')));
  }

  private expand(template: string): void {
    let at = 0;
    for (const match of template.matchAll(/\{([^}]+)\}/g)) {
      this.text += template.slice(at, match.index);
      this.fill(match[1] ?? '');
      at = match.index + match[0].length;
    }
    this.text += template.slice(at);
  }

  private fill(hole: string): void {
    const [who = '', form = ''] = hole.split(':');
    const person = this.cast.get(who);
    if (person !== undefined) this.name(who, person, form);
    else if (who === 'M') this.mark(this.random.pick(ancients), true);
    else if (who === 'number') this.text += String(1 + this.random.below(this.random.chance(0.5) ? 9 : 2020));
    else if (who === 'age') this.text += String(18 + this.random.below(75));
    else this.thing(who);
  }

  private thing(kind: string): void {
    const known = this.props.get(kind) ?? [];
    const again = known.length > 0 && this.random.chance(0.45);
    const name = again ? this.random.pick(known) : (this.things.make(kind) ?? kind);
    this.props.set(kind, [...known, name]);
    const bare = /^(?:the|THE) /.test(name) ? name.slice(4) : name;
    this.text += name.slice(0, name.length - bare.length);
    this.mark(bare, false);
  }

  private name(letter: string, person: InventedPerson, form: string): void {
    const { random } = this;
    if (letter === 'F' || letter === 'G') {
      // Too well known to be introduced.
      this.mark(person.last, true);
      return;
    }
    if (form === 'role') {
      this.role();
      return;
    }
    if (form === 'titled') {
      this.text += `${random.pick(offices)} `;
      this.mark(random.chance(0.75) ? person.full : person.last, true);
    } else if (form === 'full') this.mark(person.full, true);
    else if (form === 'last') this.mark(person.last, true);
    else if (form === 'first') this.mark(person.first, true);
    else this.again(letter, person);
    this.named.add(letter);
  }

  private again(letter: string, person: InventedPerson): void {
    const { random, style } = this;
    if (!this.named.has(letter) || style === 'full' || random.chance(0.12)) this.mark(person.full, true);
    else if (style === 'first' && random.chance(0.8)) this.mark(person.first, true);
    else {
      if (style === 'courtesy' || style === 'british')
        this.text += `${style === 'british' ? person.courtesy.replace('.', '') : person.courtesy} `;
      this.mark(person.last, true);
    }
  }

  private role(): void {
    const before = this.text === '' || /[\n“"] ?$/.test(this.text) || /[.?!]”? $/.test(this.text);
    this.expand(this.choose(this.random.pick(before ? titleRoles : roles)));
  }

  private mark(name: string, person: boolean): void {
    const start = this.text.length;
    this.text += name;
    this.found.push({ start, end: this.text.length, person });
  }
}
