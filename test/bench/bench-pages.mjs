// What the benchmarks on saved pages have in common.

/** A sample of `wanted` ids, spread evenly; all of them when it is not said how many. @param {string[]} ids @param {string} [wanted] */
export function sampled(ids, wanted = String(ids.length)) {
  const step = Number(wanted);
  return ids.filter(
    (_, index) => Math.floor((index * step) / ids.length) !== Math.floor(((index - 1) * step) / ids.length),
  );
}

/**
 * A page without its style sheets: they say nothing here, and jsdom throws on some. What has a tag in it is none: scripts
 * and attributes hold pieces of pages. @param {string} html
 */
export function withoutStyles(html) {
  return html.replace(/<style(?:\s[^<>]*)?>(?:[^<]|<!--)*<\/style>/gi, '').replace(/\sstyle=("[^"]*"|'[^']*')/gi, '');
}
