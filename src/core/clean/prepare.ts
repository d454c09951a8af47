/**
 * Makes the structure of a page plain before Readability looks at it: lazy pictures get their address, embedded posts
 * become quotations, players become quiet cards, folded text is opened, old markup becomes paragraphs.
 *
 * `root` is the body (or root element) of a pruned copy of ours, in a document that is not shown; it is changed.
 * Keep until here: data-* and class attributes, iframe, video, audio, noscript, picture, source, time, button.
 * What later stages must know is left in a `data-bs` attribute, which Readability keeps: "card card-video", "entry", "post".
 */
export function prepareStructure(_root: Element, _url: string): void {}
