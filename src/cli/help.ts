export const HELP = `Usage:
  cited-figures figures FILE… [--format table|json]
      Lists the figures of reports (Markdown or text).
  cited-figures check DOC… [--reports GLOB]… [--format text|json]
      Holds the cited numbers of documents against the reports they cite.

A FILE or DOC of - is standard input.

Options:
  --format FORMAT          figures: table (default) or json; check: text (default) or json
  --reports GLOB           report files, relative to the current folder; can be given more than
                           once (default: reports/**/*.{md,txt})
  --no-bundled             leave the bundled report out
  --stdin-filename NAME    what standard input would be called; its ending says how to read it
  -h, --help               show this
  --version                show the version

Exit codes: 0 clean, 1 findings, 2 could not run.
`;
