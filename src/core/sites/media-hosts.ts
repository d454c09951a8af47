/** A host whose frames are worth a card, and how the address of a frame becomes that of a page to open. */
export interface MediaHost {
  readonly hosts: readonly string[];
  /** Matched against path and query of the frame's address. */
  readonly frame: RegExp;
  /** The page's address; `$1` and on are groups of `frame`. `$1` alone is an address that the query holds. */
  readonly page: string;
  /** A frame's address, and what must become of it. */
  readonly exampleFrame: string;
  readonly examplePage: string;
}

/** Players, charts, maps and posts that news pages embed. Frames of other hosts are shown when they may fill the screen. */
export const mediaHosts: readonly MediaHost[] = [
  {
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    frame: /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/,
    page: 'https://www.youtube.com/watch?v=$1',
    exampleFrame: 'https://www.youtube-nocookie.com/embed/abcDEF12345?rel=0',
    examplePage: 'https://www.youtube.com/watch?v=abcDEF12345',
  },
  {
    hosts: ['player.vimeo.com'],
    frame: /^\/video\/(\d+)/,
    page: 'https://vimeo.com/$1',
    exampleFrame: 'https://player.vimeo.com/video/12345?h=1',
    examplePage: 'https://vimeo.com/12345',
  },
  {
    hosts: ['dailymotion.com', 'geo.dailymotion.com'],
    frame: /^\/(?:embed\/video\/|player.*[?&]video=)(\w+)/,
    page: 'https://www.dailymotion.com/video/$1',
    exampleFrame: 'https://www.dailymotion.com/embed/video/x8abcd',
    examplePage: 'https://www.dailymotion.com/video/x8abcd',
  },
  {
    hosts: ['facebook.com'],
    frame: /^\/(?:v[\d.]+\/)?plugins\/(?:video|post)\.php\?(?:.*&)?href=([^&]+)/,
    page: '$1',
    exampleFrame:
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fpaper%2Fvideos%2F1%2F&width=500',
    examplePage: 'https://www.facebook.com/paper/videos/1/',
  },
  {
    hosts: ['w.soundcloud.com'],
    frame: /[?&]url=([^&]+)/,
    page: '$1',
    exampleFrame: 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/desk/talk',
    examplePage: 'https://soundcloud.com/desk/talk',
  },
  {
    hosts: ['open.spotify.com'],
    frame: /^\/embed(?:-podcast)?\/(\w+\/\w+)/,
    page: 'https://open.spotify.com/$1',
    exampleFrame: 'https://open.spotify.com/embed/episode/4abc?theme=0',
    examplePage: 'https://open.spotify.com/episode/4abc',
  },
  {
    hosts: ['embed.podcasts.apple.com'],
    frame: /^(\/[^?]+)/,
    page: 'https://podcasts.apple.com$1',
    exampleFrame: 'https://embed.podcasts.apple.com/us/podcast/talk/id1?i=2',
    examplePage: 'https://podcasts.apple.com/us/podcast/talk/id1',
  },
  {
    hosts: ['platform.twitter.com'],
    frame: /[?&]id=(\d+)/,
    page: 'https://x.com/i/status/$1',
    exampleFrame: 'https://platform.twitter.com/embed/Tweet.html?id=123',
    examplePage: 'https://x.com/i/status/123',
  },
  {
    hosts: ['instagram.com'],
    frame: /^\/((?:p|reel|tv)\/[\w-]+)\/embed/,
    page: 'https://www.instagram.com/$1/',
    exampleFrame: 'https://www.instagram.com/p/Abc_1/embed/captioned',
    examplePage: 'https://www.instagram.com/p/Abc_1/',
  },
  {
    hosts: ['tiktok.com'],
    frame: /^\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/,
    page: 'https://www.tiktok.com/video/$1',
    exampleFrame: 'https://www.tiktok.com/embed/v2/7012',
    examplePage: 'https://www.tiktok.com/video/7012',
  },
  {
    hosts: ['embed.bsky.app'],
    frame: /^\/embed\/(did:[\w:]+)\/app\.bsky\.feed\.post\/(\w+)/,
    page: 'https://bsky.app/profile/$1/post/$2',
    exampleFrame: 'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3k',
    examplePage: 'https://bsky.app/profile/did:plc:abc/post/3k',
  },
  {
    hosts: ['embed.ted.com'],
    frame: /^(\/talks\/[^?]+)/,
    page: 'https://www.ted.com$1',
    exampleFrame: 'https://embed.ted.com/talks/a_talk',
    examplePage: 'https://www.ted.com/talks/a_talk',
  },
  {
    hosts: ['archive.org'],
    frame: /^\/embed\/([^?/]+)/,
    page: 'https://archive.org/details/$1',
    exampleFrame: 'https://archive.org/embed/reel-1',
    examplePage: 'https://archive.org/details/reel-1',
  },
  {
    hosts: ['datawrapper.dwcdn.net', 'flo.uri.sh', 'e.infogram.com', 'documentcloud.org', 'embed.documentcloud.org'],
    frame: /^(\/.+)/,
    page: '',
    exampleFrame: 'https://datawrapper.dwcdn.net/AbC12/3/',
    examplePage: 'https://datawrapper.dwcdn.net/AbC12/3/',
  },
  {
    hosts: ['google.com', 'maps.google.com', 'openstreetmap.org'],
    frame: /^\/(?:maps\/|export\/embed)/,
    page: '',
    exampleFrame: 'https://www.google.com/maps/embed?pb=1',
    examplePage: 'https://www.google.com/maps/embed?pb=1',
  },
];
