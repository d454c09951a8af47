import type { PageNode } from './page-node.ts';

const postNames = / tweet |instagram|tiktok|bluesky|mastodon|fb post|reddit/;

/** Whether a node is a post of a social network as pages embed it: a quotation that is named so. */
export const isPost = ({ tag, names }: PageNode): boolean => tag === 'blockquote' && postNames.test(names);
