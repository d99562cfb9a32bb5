export const HELP = `Usage:
  cited-figures figures FILE… [--format table|json]
      Lists the figures of reports (Markdown or text).
  cited-figures check DOC… [--reports GLOB]… [--format text|json|sarif|junit|github]
      Holds the cited numbers of documents against the reports they cite.

A FILE or DOC of - is standard input. A DOC can be a quoted glob, 'docs/**/*.md'; one that starts
with ! leaves documents out.

Options:
  --format FORMAT          figures: table (default) or json; check: text (default),
                           json, sarif, junit or github
  --reports GLOB           report files, relative to the current folder; can be given more than
                           once (default: reports/**/*.{md,txt})
  --no-bundled             leave the bundled report out
  --stdin-filename NAME    what standard input would be called; its ending says how to read it
  --fix                    mend in the documents what can be mended safely
  --dry-run                print what --fix would change, as a diff, and change nothing
  --max-severity SEVERITY  the most severe findings that do not fail the run: info (default; warnings
                           and errors fail), warning (only errors fail) or error (nothing fails)
  --baseline FILE          findings recorded in this file do not fail the run
  --update-baseline        record the findings there are now in that file
  -h, --help               show this
  --version                show the version

Exit codes: 0 clean, 1 findings, 2 could not run.
`;
