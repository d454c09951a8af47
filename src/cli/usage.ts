/** What `--help` prints: the whole contract of the command line. */
export const usage = `Usage: clean FILE.html [--url URL] [--format text|markdown|html|json] [--source] [--people]
       clean --batch DIR_OR_LIST [--out FILE.jsonl] [--jobs N] [--timeout SECONDS]

Reads a saved news page and prints the story without the rest. FILE may be gzipped (.gz); - is standard input.
Runs no script of the page and loads nothing.

  --url URL          address of the page: relative links are resolved against it
                     (else the address that the page names as its own)
  --format FORMAT    text (default), markdown, html, or json (the whole Article)
                     html and the html field of json are cleaned but NOT sanitised: do that before showing them
  --source           text, markdown and html begin with title, authors, site, date and address
  --people           text, markdown and html end with the key people

  --batch SOURCE     a folder (all .html, .htm and .xhtml files below it, also with .gz), or a file with one path a
                     line, if wanted a tab and the page's address behind it; - is such a list on standard input
  --out FILE         where the records go, one JSON object a line, in the order of the files; standard output if missing
                     a record is the Article with its path as "file", or {"file", "error"} for a file that failed
  --jobs N           how many pages at once (default: 1 less than there are processors, at least 1)
  --timeout SECONDS  how long one page may take before it counts as failed (default 60)

  --help, --version

Exit status: 0 done; 1 no story on the page (json says so by itself and exits with 0), a page that cannot be read, or,
in a batch, at least one such file; 2 wrong usage.
`;
