// The arrows of the architecture: who may know whom. Left out of the formatter so that it stays one screen.
const stages = '^src/core/(extract|clean|people|formats)/';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('core-imports-only-core', { path: '^src/core/' }, { path: '^src/(?!core/)' }),
    rule('data-knows-no-stage', { path: '^src/core/(languages|sites|article)' }, { path: [stages, '^src/core/read'] }),
    rule('stages-do-not-know-each-other', { path: stages }, { path: stages, pathNot: '^src/core/$1/' }),
    rule('only-the-pipeline-joins-stages', { path: stages }, { path: '^src/core/read-' }),
    rule('platform-knows-the-model-only', { path: '^src/platform/' }, { path: '^src/', pathNot: '^src/(platform/|core/article|core/languages/(clutter/phrases|page-data))' }),
    rule('views-do-not-know-each-other', { path: '^src/views/([^/]+)/' }, { path: '^src/views/[^/]+/', pathNot: '^src/views/$1/' }),
    rule('views-draw-not-make', { path: '^src/views/' }, { path: '^src/core/', pathNot: '^src/core/(article|formats/)' }),
    rule('nothing-imports-a-door', { path: '^src/([^/]+)' }, { path: '^src/(background|content|overlay|auto|cli/|train/)', pathNot: '^src/$1/' }),
    rule('one-door-to-the-browser', { pathNot: '^src/platform/browser' }, { path: 'webextension-polyfill' }),
    rule('one-door-to-readability', { pathNot: '^src/core/extract/' }, { path: '@mozilla/readability' }),
    rule('one-door-to-the-sanitiser', { pathNot: '^src/views/elements' }, { path: 'node_modules/dompurify' }),
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' } },
};
