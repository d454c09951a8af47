import { switchOn } from '../../platform/auto-clean.ts';
import { message } from '../../platform/i18n.ts';
import { siteOf } from '../../platform/settings.ts';
import type { OptionsParts } from './options-parts.ts';
import { hostOf } from './site-list.ts';

/**
 * The one question of `options.html#auto=SITE`: shall this site be cleaned by itself? Firefox draws its permission
 * prompt below an open popup, so the popup sends the reader here; null if the address asks nothing.
 */
export function drawRequest({ build, say }: OptionsParts, hash: string): HTMLElement | null {
  const asked = new URLSearchParams(hash.slice(1)).get('auto');
  const site = asked === null ? null : siteOf(asked);
  if (site === null) return null;
  const host = hostOf(site);
  const answer = build('p', { attributes: { role: 'status' } });
  const allow = build(
    'button',
    {
      attributes: { type: 'button', class: 'main', id: 'allow' },
      on: {
        click: () =>
          void switchOn(site).then((granted) => {
            answer.textContent = message(granted ? 'options_requestDone' : 'options_siteRefused', host);
            allow.hidden = granted;
            if (granted) say(message('options_saved'));
          }),
      },
    },
    message('options_allow'),
  );
  return build(
    'section',
    { attributes: { class: 'request', 'aria-labelledby': 'request-title' } },
    build('h2', { attributes: { id: 'request-title' } }, message('options_requestTitle', host)),
    build('p', {}, message('options_requestWhy')),
    allow,
    answer,
  );
}
