/** The names of meta elements that say when a story was published or changed, and who wrote it, most trusted first. */
export const metaNames: Readonly<Record<'published' | 'modified' | 'author', readonly string[]>> = {
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'cxenseparse:recs:publishtime',
    'article.published',
    'bt:pubdate',
    'date',
    'og:pubdate',
    'originalpublicationdate',
    'ptime',
    'pdate',
    'rnews:datepublished',
    'article_date_original',
    'citation_publication_date',
  ],
  modified: [
    'article:modified_time',
    'article:modified',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'utime',
    'bt:moddate',
  ],
  author: [
    'author',
    'byl',
    'byline',
    'article_author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'article:author_name',
    'cxenseparse:author',
    'twitter:data1',
  ],
};

/** What is printed beside the time of a change: a pattern, in small letters, since one for either case in every script is dear to make. */
export const changeWords = String.raw`\b(?:updated?|modified|changed|aktualisiert|geändert|stand|actualizado|actualizada|mis à jour|modifié|aggiornat|atualizad|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizov)|обновлен|оновлен|تحديث|به‌روز|עודכן|更新|수정`;

/** Words in class or id by which pages name the rest of a story that a button shows, as a pattern. */
export const foldNames = ` (?:(?:read|show|view|see|load) (?:more|all|rest|full)|(?:more|rest|full|remaining|hidden|expanded|expandable|collapsed|collapsible|folded|truncated|toggled?) (?:content|text|body|story|article|paragraphs|part)|readmore|showmore|expandable|collapsible|collapsed|collapse|truncated|foldable|folded|continued) `;

/** Small words within names of people, as a pattern in small letters. */
export const nameParticles = String.raw`^(?:de|del|della|di|da|do|dos|das|du|des|le|la|el|al|van|von|vom|zu|zur|zum|der|den|ter|ten|bin|bint|ben|ibn|abu|y|e|i|af|av|und|mac|o|of|d[’']\p{L}+|l[’']\p{L}+|al-\p{L}+|el-\p{L}+)$`;

/** What the escapes of HTML stand for that pages use in what they say to machines. */
export const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
