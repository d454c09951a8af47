import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(repository, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'clean-'));
const at = (name: string) => join(folder, name);

const sentences = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>Paragraph ${n}: the weir at Oldmill is open again, the keeper said, and the water stands a metre lower than it did in May. “We waited a whole spring for this,” she added.</p>`,
).join('');
const head =
  '<title>The weir is open - The Riverside Post</title><meta property="og:site_name" content="The Riverside Post"><meta property="og:type" content="article">';
const page = (extra = '', inHead = '') =>
  `<!doctype html><html lang="en"><head>${head}${inHead}</head><body><nav><a href="/">Home</a></nav><main><article><h1>The weir is open</h1>${sentences}${extra}</article></main></body></html>`;

function clean(args: readonly string[], input: string | Buffer = '') {
  return spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', cwd: folder });
}

const records = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  expect(spawnSync(process.execPath, ['build.mjs', '--quiet', '--only', 'cli'], { cwd: repository }).status).toBe(0);
  writeFileSync(
    at('story.html'),
    page(
      '<p>The wall, which gave way in May, is <a href="/wall">rebuilt in stone</a> and stands a metre higher than it did before, the council said on Monday.</p>',
    ),
  );
  writeFileSync(at('empty.html'), '');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('one page', () => {
  test('text by default, without what is around the story', () => {
    const { status, stdout, stderr } = clean(['story.html']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Paragraph 0: .*\n\nParagraph 1: /);
    expect(stdout).not.toContain('Home');
    expect(stdout.endsWith('.\n')).toBe(true);
  });

  test('standard input, and links resolved against the address', () => {
    const { status, stdout } = clean(
      ['-', '--url', 'https://post.example.com/a/b', '--format', 'markdown', '--source'],
      readFileSync(at('story.html')),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\[The weir is open\]\(https:\/\/post\.example\.com\/a\/b\) — The Riverside Post/);
    expect(stdout).toContain('[rebuilt in stone](https://post.example.com/wall)');
  });

  test('HTML, and the whole Article as JSON', () => {
    expect(clean(['story.html', '--format', 'html']).stdout).toContain('<p>Paragraph 0');
    const article = JSON.parse(clean(['story.html', '--format', 'json']).stdout);
    expect(article).toMatchObject({
      status: 'article',
      title: 'The weir is open',
      siteName: 'The Riverside Post',
      lang: 'en',
      url: '',
    });
  });

  test('a gzipped page', () => {
    writeFileSync(at('story.html.gz'), gzipSync(page()));
    expect(clean(['story.html.gz']).stdout).toMatch(/^Paragraph 0/);
  });

  test('the encoding that the page names, or UTF-8 when it is', () => {
    const named = page(
      '<p>Das Café am Fluß öffnet am Montag wieder, sagte die Wirtin.</p>',
      '<meta charset="iso-8859-1">',
    );
    writeFileSync(at('latin.html'), Buffer.from(named, 'latin1'));
    writeFileSync(at('converted.html'), named);
    writeFileSync(at('utf8.html'), page('<p>Das Café am Fluß öffnet am Montag wieder, sagte die Wirtin.</p>'));
    for (const file of ['latin.html', 'converted.html', 'utf8.html'])
      expect(clean([file]).stdout).toContain('Café am Fluß öffnet');
  });

  test('scripts of the page do not run and nothing is loaded', () => {
    const script =
      '<script>document.body.innerHTML = ""; throw new Error("ran")</script><img src="http://127.0.0.1:9/x.png" onerror="throw 1"><iframe src="http://127.0.0.1:9/"></iframe>';
    const { status, stdout, stderr } = clean(['-'], page(script));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Paragraph 7');
  });
});

describe('what goes wrong', () => {
  test('no story: nothing on standard output, a reason, and 1; JSON says it itself', () => {
    const { status, stdout, stderr } = clean(['empty.html']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^clean: empty\.html: no story/);
    const json = clean(['empty.html', '--format', 'json']);
    expect([json.status, JSON.parse(json.stdout).status]).toEqual([0, 'none']);
  });

  test('a file that is not there', () => {
    const { status, stderr } = clean(['nowhere.html']);
    expect([status, stderr]).toEqual([1, 'clean: nowhere.html: no such file or directory\n']);
  });

  test.each([
    [[], 'no file given'],
    [['a', 'b'], 'one file at a time'],
    [['a', '--format', 'pdf'], 'unknown format'],
    [['a', '--url', 'javascript:x'], 'not a web address'],
    [['a', '--jobs', '2'], '--jobs does not go with'],
    [['--batch', '.', '--format', 'text'], '--format does not go with'],
    [['--batch', '.', '--jobs', '0'], '--jobs takes a whole number'],
    [['--nonsense'], 'nonsense'],
  ])('wrong usage %j', (args, message) => {
    const { status, stdout, stderr } = clean(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('clean --help');
  });

  test('--help and --version', () => {
    expect(clean(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(clean(['--help']).stdout).toContain('NOT sanitised');
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(clean(['--version']).stdout).toBe(`${version}\n`);
  });

  test('whoever reads the output may stop early', async () => {
    mkdirSync(at('many'), { recursive: true });
    for (const name of ['1', '2', '3']) writeFileSync(at(`many/${name}.html`), page());
    const child = spawn(process.execPath, [cli, '--batch', 'many'], { cwd: folder });
    let errors = '';
    child.stderr.on('data', (data) => (errors += data));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([0, '']);
  });
});

describe('a batch', () => {
  test('a record for each file of a folder, in order, with errors as records', () => {
    mkdirSync(at('batch/deep'), { recursive: true });
    writeFileSync(at('batch/a.html'), page());
    writeFileSync(at('batch/b.html.gz'), 'not gzipped, so read as it is');
    writeFileSync(at('batch/c.html.gz'), gzipSync(page()).subarray(0, 100));
    writeFileSync(at('batch/deep/d.htm'), page());
    writeFileSync(at('batch/notes.txt'), 'no page');
    const { status, stdout, stderr } = clean(['--batch', 'batch', '--out', 'out.jsonl', '--jobs', '2']);
    expect([status, stdout, stderr]).toEqual([1, '', '']);
    const found = records(readFileSync(at('out.jsonl'), 'utf8'));
    expect(found.map(({ file, error }) => [file, error === undefined])).toEqual([
      ['a.html', true],
      ['b.html.gz', true],
      ['c.html.gz', false],
      ['deep/d.htm', true],
    ]);
    expect(found[3]).toMatchObject({ status: 'article', title: 'The weir is open' });
    expect(found[2].error).toMatch(/unexpected end|zlib/i);
    expect(Object.keys(found[2])).toEqual(['file', 'error']);
  });

  test('a list, with addresses; standard output', () => {
    writeFileSync(at('list'), `story.html\thttps://post.example.com/x/\n\nnowhere.html\n${at('story.html')}\n`);
    const { status, stdout } = clean(['--batch', 'list', '--jobs', '1']);
    expect(status).toBe(1);
    const found = records(stdout);
    expect(found.map(({ file, url, error }) => [file, url, error])).toEqual([
      ['story.html', 'https://post.example.com/x/', undefined],
      ['nowhere.html', undefined, 'no such file or directory'],
      [at('story.html'), '', undefined],
    ]);
  });

  test('a page that takes too long costs only itself', () => {
    mkdirSync(at('slow'), { recursive: true });
    writeFileSync(at('slow/1.html'), page('<div><b>'.repeat(1_000_000)));
    writeFileSync(at('slow/2.html'), page());
    const { status, stdout } = clean(['--batch', 'slow', '--timeout', '3', '--jobs', '1']);
    const [first, second] = records(stdout);
    expect(first).toEqual({ file: '1.html', error: 'took longer than 3 s' });
    expect(second).toMatchObject({ file: '2.html', status: 'article' });
    expect(status).toBe(1);
  });
});
