/** Mark-up wherever it stands. A full stop in "56.6" and a hyphen in "medium-sized" are none, and stay readable in the source. */
const ANYWHERE = /[\\`*_{}[\]<>|~$&@]/g;
/** What makes a list, a heading or an underline of the line that it begins. */
const AT_START = /^(\d{0,9})([-+#=.)])/;
/** Where an address written out would become a link. */
const IN_ADDRESS = /:(?=\/\/)|(?<=\bwww)\./gi;

/** The text as Markdown that shows it literally, in one line: report text is data, never mark-up, links or icons. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(ANYWHERE, "\\$&")
    .replace(IN_ADDRESS, "\\$&")
    .replace(AT_START, "$1\\$2");
}
