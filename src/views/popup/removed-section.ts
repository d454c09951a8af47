import { type Removal, type RemovalReason, removalReasons } from '../../core/article.ts';
import { countedMessage, message } from '../../platform/i18n.ts';
import type { Build } from '../elements.ts';

/** What was taken out, counted by reason; opens to each piece with its first words. */
export function removedSection(build: Build, removed: readonly Removal[]): HTMLElement {
  if (removed.length === 0) return build('p', { attributes: { class: 'removed none' } }, message('removed_nothing'));
  const groups = byReason(removed);
  const counts = groups.map(([reason, pieces]) => message('removed_count', labelOf(reason), pieces.length));
  return build(
    'details',
    { attributes: { class: 'removed' } },
    build(
      'summary',
      {},
      build('strong', {}, countedMessage('removed_pieces', removed.length)),
      ' ',
      build('span', {}, counts.join(message('list_comma'))),
    ),
    ...groups.map(([reason, pieces]) => group(build, reason, pieces)),
  );
}

/** Greatest group first. */
function byReason(removed: readonly Removal[]): [RemovalReason, Removal[]][] {
  const groups = removalReasons.map((reason): [RemovalReason, Removal[]] => [
    reason,
    removed.filter((piece) => piece.reason === reason),
  ]);
  return groups.filter(([, pieces]) => pieces.length > 0).sort(([, a], [, b]) => b.length - a.length);
}

function group(build: Build, reason: RemovalReason, pieces: readonly Removal[]): HTMLElement {
  return build(
    'section',
    {},
    build('h3', {}, message('removed_count', labelOf(reason), pieces.length)),
    build('ul', {}, ...pieces.map((piece) => build('li', { attributes: { dir: 'auto' } }, firstWords(piece)))),
  );
}

function firstWords({ text }: Removal): string {
  const shown = text.slice(0, 90);
  if (shown.trim() === '') return message('removed_noWords');
  return shown.length < text.length ? `${shown.replace(/\s+\S*$/, '')} …` : shown;
}

function labelOf(reason: RemovalReason): string {
  return message(`reason_${reason.replace('-', '_')}`);
}
