import { blockAt, type Report, type Statistic } from "../report";
import { locatorOf } from "./resolve";
import type { CitationSyntax, Reference } from "./syntax";

/** The citation of a report's block: its key, and the locator that a reader would look it up by. */
export function referenceTo(report: Report, block: number): Reference {
  const locator = locatorOf(report, block);
  return {
    key: report.key,
    ...(locator === undefined ? {} : { locator }),
  };
}

/** `[@key, para. 11]`. Throws a RangeError for a block of another report. */
export function composeCitation(
  report: Report,
  block: number,
  syntax: CitationSyntax,
): string {
  return syntax.write(referenceTo(report, block));
}

/** The figure as a report prints it, with its bound: "more than 14,000 [@key, para. 11]". */
export function composeFigure(
  report: Report,
  statistic: Statistic,
  syntax: CitationSyntax,
): string {
  const figure = syntax.escape(figureText(report, statistic));
  return `${figure} ${composeCitation(report, statistic.anchor.block, syntax)}`;
}

/**
 * The statistic's sentence in the report's own words, told as such: `According to @key [para. 11], “…”` A table has no sentences: there it
 * is what is measured, and the figure.
 */
export function composeSentence(
  report: Report,
  statistic: Statistic,
  syntax: CitationSyntax,
): string {
  const block = blockAt(report, statistic.anchor.block);
  const source = syntax.writeInText(referenceTo(report, block.index));
  const { measured, quantity, sentence } = statistic;
  const inTable = block.kind === "table-row";
  const words = inTable
    ? [measured, quantity.text].filter((part) => part !== "").join(": ")
    : block.text.slice(sentence.start, sentence.end).trim();
  const [before, behind] = ATTRIBUTION[report.language];
  return `${before}${source}${behind}“${syntax.escape(words)}”${inTable ? "." : ""}`;
}

const ATTRIBUTION: Readonly<
  Record<Report["language"], readonly [before: string, behind: string]>
> = {
  en: ["According to ", ", "],
  zh: ["根据 ", "，"],
};

/** A passage of the block as a block quotation with its citation, on lines of its own. */
export function composeQuote(
  report: Report,
  block: number,
  passage: string,
  syntax: CitationSyntax,
): string {
  const text = passage.replace(/\s+/g, " ").trim();
  return syntax.quote(
    syntax.escape(text),
    composeCitation(report, block, syntax),
  );
}

/** The figure as printed, but small where only the beginning of a sentence made its first letter a capital: "More than 14,000". */
function figureText(
  report: Report,
  { quantity, sentence, anchor }: Statistic,
): string {
  const { text } = quantity;
  const opensSentence =
    quantity.start <= sentence.start &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    blockAt(report, anchor.block).kind !== "table-row";
  return opensSentence ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
