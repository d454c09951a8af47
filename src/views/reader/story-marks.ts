import type { Person, Span } from '../../core/article.ts';
import type { Build } from '../elements.ts';
import type { TextMap } from './text-map.ts';
import { unwrapText, wrapText } from './wrap-text.ts';

/** What is marked in the drawn story: names, one person's quotations, and the place the reader was brought to. */
export interface StoryMarks {
  /** Marks every name, or none. Each mark can be focused and clicked. */
  names(people: readonly Person[] | null): void;
  quotes(person: Person | null): HTMLElement | null;
  /** Marks one place and gives its first element; null if the drawn story does not have it. */
  here(span: Span | null): HTMLElement | null;
  /** Whose name an element marks. */
  personOf(element: Element): Person | undefined;
}

export function prepareMarks(build: Build, map: TextMap): StoryMarks {
  const named = new Map<Element, Person>();
  let quotes: HTMLElement[] = [];
  let here: HTMLElement[] = [];

  const wrapAll = (spans: readonly Span[], make: (index: number) => HTMLElement): HTMLElement[] => {
    const places = map.placesOf(spans);
    const made = spans
      .map((_, index) => index)
      .reverse()
      .map((index) => {
        const place = places[index];
        return place ? wrapText(place, () => make(index)) : [];
      });
    return made.reverse().flat();
  };

  return {
    personOf: (element) => named.get(element),
    names(people) {
      unwrapText([...named.keys()]);
      named.clear();
      const mentions = mentionsOf(people ?? []);
      for (const element of wrapAll(
        mentions.map(({ span }) => span),
        (index) => drawName(build, mentions[index]?.person),
      )) {
        settleName(element);
      }
      function drawName(make: Build, person: Person | undefined): HTMLElement {
        const element = make('span', { attributes: { class: 'name' } });
        if (person) named.set(element, person);
        return element;
      }
    },
    quotes(person) {
      unwrapText(quotes);
      quotes = wrapAll(person?.quotes ?? [], () => build('mark', { attributes: { class: 'quote' } }));
      return quotes[0] ?? null;
    },
    here(span) {
      unwrapText(here);
      here = span ? wrapAll([span], () => build('mark', { attributes: { class: 'here' } })) : [];
      return here[0] ?? null;
    },
  };
}

/** Every mention in the order of the text; where two people's overlap, the first stands. */
function mentionsOf(people: readonly Person[]): { person: Person; span: Span }[] {
  const all = people.flatMap((person) => person.mentions.map((span) => ({ person, span })));
  all.sort((one, other) => one.span.start - other.span.start);
  let end = 0;
  return all.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** A name within a link leaves the click and the focus to the link; the rest of a name in pieces adds no second stop. */
function settleName(element: HTMLElement): void {
  const before = element.previousSibling;
  const isRest =
    before?.nodeType === 1 && (before as Element).matches('.name') && element.parentElement?.closest('.name');
  if (element.closest('a[href], summary') || isRest) return;
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '0');
  element.setAttribute('aria-describedby', 'card-words');
}
