import { readdirSync, readFileSync } from "node:fs";

/** A restating sentence, taken apart; the format is in the folder's README. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | {
      readonly kind: "mark";
      readonly faithful: string;
      readonly altered: string;
      readonly of: string;
    };

export interface Restatement {
  readonly kind: string;
  readonly parts: readonly Part[];
}

export interface Paragraph {
  /** From 1 in its file. */
  readonly number: number;
  readonly text: string;
  readonly restatements: readonly Restatement[];
}

export interface BenchReport {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

const FOLDER = new URL("./", import.meta.url);

/** The folder's reports. Throws on a line that it cannot read. */
export function readReports(): readonly BenchReport[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ""),
      paragraphs: readParagraphs(file),
    }));
}

function readParagraphs(file: string): Paragraph[] {
  const paragraphs: (Paragraph & { restatements: Restatement[] })[] = [];
  const lines = readFileSync(new URL(file, FOLDER), "utf8").split("\n");
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    if (line.startsWith("> ")) {
      paragraphs.push({
        number: paragraphs.length + 1,
        text: line.slice(2),
        restatements: [],
      });
      return;
    }
    const match = /^([a-z]+): (.*)$/.exec(line);
    const last = paragraphs.at(-1);
    if (match === null || last === undefined)
      throw new Error(`${file}:${String(i + 1)}: cannot read ${line}`);
    last.restatements.push({
      kind: match[1] ?? "",
      parts: partsOf(match[2] ?? ""),
    });
  });
  return paragraphs;
}

function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of template.matchAll(
    /\{([^}]*)\}|\[([^~\]]*)~([^:\]]*):([a-z]+)\]/g,
  )) {
    if (match.index > at)
      parts.push({ kind: "text", text: template.slice(at, match.index) });
    const [whole, number, faithful, altered, of] = match;
    if (number !== undefined) parts.push({ kind: "number", text: number });
    else
      parts.push({
        kind: "mark",
        faithful: faithful ?? "",
        altered: altered ?? "",
        of: of ?? "",
      });
    at = match.index + whole.length;
  }
  if (at < template.length)
    parts.push({ kind: "text", text: template.slice(at) });
  return parts;
}

/** The sentence with some of its parts replaced, and its citation. */
export function render(
  parts: readonly Part[],
  paragraph: number,
  replaced: ReadonlyMap<number, string> = new Map(),
): string {
  const text = parts
    .map(
      (part, i) =>
        replaced.get(i) ?? (part.kind === "mark" ? part.faithful : part.text),
    )
    .join("");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} [@s, para. ${String(paragraph)}].`;
}
