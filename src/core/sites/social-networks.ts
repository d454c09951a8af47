/** A network whose posts stand in stories as quotations, filled in later by its script. */
export interface SocialNetwork {
  readonly name: string;
  /** A word of the class that its embed code has. */
  readonly marker: string;
  /** Attributes that hold the post's address. */
  readonly addresses: readonly string[];
  /** Matches the address of a post, in a link of the quotation. */
  readonly post: RegExp;
  /** An embed as the network gives it, and the words that must be kept. */
  readonly exampleEmbed: string;
  readonly keeps: string;
}

/** The networks whose embed code is plain HTML before its script runs. */
export const socialNetworks: readonly SocialNetwork[] = [
  {
    name: 'X',
    marker: 'twitter-tweet',
    addresses: ['data-tweet-url', 'cite'],
    post: /^https?:\/\/(?:mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/,
    exampleEmbed:
      '<blockquote class="twitter-tweet"><p lang="en">The bridge is open.</p>&mdash; River Watch (@riverwatch) <a href="https://twitter.com/riverwatch/status/1">March 1, 2026</a></blockquote>',
    keeps: 'The bridge is open.',
  },
  {
    name: 'Instagram',
    marker: 'instagram-media',
    addresses: ['data-instgrm-permalink', 'cite'],
    post: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel|tv)\//,
    exampleEmbed:
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/"><div><a href="https://www.instagram.com/p/A1/">Low water at the weir. A post shared by River Watch (@riverwatch)</a></div></blockquote>',
    keeps: 'Low water at the weir.',
  },
  {
    name: 'Bluesky',
    marker: 'bluesky-embed',
    addresses: ['cite'],
    post: /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\//,
    exampleEmbed:
      '<blockquote class="bluesky-embed"><p>Two lanes, no lights.</p>— River Watch <a href="https://bsky.app/profile/river.example/post/3k">March 2, 2026</a></blockquote>',
    keeps: 'Two lanes, no lights.',
  },
  {
    name: 'Mastodon',
    marker: 'mastodon-embed',
    addresses: ['data-embed-url'],
    post: /^https?:\/\/[^/]+\/@[\w.@-]+\/\d+/,
    exampleEmbed:
      '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@river/1/embed"><a href="https://social.example/@river/1"><div>Post by River Watch</div></a></blockquote>',
    keeps: 'Post by River Watch',
  },
  {
    name: 'TikTok',
    marker: 'tiktok-embed',
    addresses: ['cite'],
    post: /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.]+\/video\/\d+/,
    exampleEmbed:
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@river/video/1"><section><a href="https://www.tiktok.com/@river">@river</a> The first car over the bridge</section></blockquote>',
    keeps: 'The first car over the bridge',
  },
  {
    name: 'Facebook',
    marker: 'fb-post',
    addresses: ['data-href', 'cite'],
    post: /^https?:\/\/(?:www\.)?facebook\.com\/.*(?:posts|videos|photos|permalink)/,
    exampleEmbed:
      '<blockquote class="fb-post fb-xfbml-parse-ignore" cite="https://www.facebook.com/river/posts/1">Thank you all. Posted by River Watch</blockquote>',
    keeps: 'Thank you all.',
  },
  {
    name: 'Threads',
    marker: 'text-post-media',
    addresses: ['data-text-post-permalink'],
    post: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\//,
    exampleEmbed:
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@river/post/C1"><a href="https://www.threads.net/@river/post/C1"><div>View on Threads</div></a></blockquote>',
    keeps: 'threads.net',
  },
  {
    name: 'Reddit',
    marker: 'reddit-embed-bq',
    addresses: ['cite'],
    post: /^https?:\/\/(?:www\.)?reddit\.com\/r\/\w+\/comments\//,
    exampleEmbed:
      '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/rivers/comments/1/a_heron_on_the_weir/">A heron on the weir</a><br>by u/river in rivers</blockquote>',
    keeps: 'A heron on the weir',
  },
];
