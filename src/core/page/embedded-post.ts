import type { PageNode } from './page-node.ts';

/** Classes of empty boxes that a script fills: Facebook's embed code, and films that wait for a click. */
export const emptyEmbeds: readonly string[] = ['fb-post', 'fb-video', 'rll-youtube-player'];

const emptyNames = new RegExp(` (?:${emptyEmbeds.join('|').replaceAll('-', ' ')}) `);
const postNames = / tweet |instagram|tiktok|bluesky|mastodon|fb post|reddit/;

/** Whether a node is a post of a social network as pages embed it: a quotation that is named so. */
export const isPost = ({ tag, names }: PageNode): boolean => tag === 'blockquote' && postNames.test(names);

/** An embed that its script still has to fill in: a box with nothing in it, or a post's quotation that is all link. */
export function isBareEmbed(node: PageNode): boolean {
  if (node.tag === 'div') return node.children.every(({ tag }) => tag === 'noscript') && emptyNames.test(node.names);
  return isPost(node) && node.chars < 400 && node.linkChars > node.chars * 0.9;
}
