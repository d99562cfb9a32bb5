import type { Span } from "../../report";

/**
 * How a command cites: in brackets or a note, as part of the sentence, or several reports with notes of their own
 * (`\autocites[23]{a}[65]{b}`). From natbib (https://ctan.org/pkg/natbib) and biblatex (https://ctan.org/pkg/biblatex).
 */
export type CitingForm = "bracketed" | "in-text" | "multiple";

const IN_TEXT = "textcite citet citealt citealp citeauthor citefullauthor";
const BRACKETED =
  "cite citep parencite autocite footcite footcitetext smartcite supercite fullcite footfullcite " +
  "citeyear citeyearpar citetitle citedate citenum notecite pnotecite fnotecite";
const MULTIPLE =
  "cites parencites autocites textcites footcites footcitetexts smartcites supercites";

const CITING: ReadonlyMap<string, CitingForm> = new Map<string, CitingForm>([
  ...IN_TEXT.split(" ").map((name) => [name, "in-text"] as const),
  ...BRACKETED.split(" ").map((name) => [name, "bracketed"] as const),
  ...MULTIPLE.split(" ").map((name) => [name, "multiple"] as const),
]);

/** How the command cites that has this name, also with a capital at the beginning of a sentence; `undefined` when it does not. */
export function citingForm(name: string): CitingForm | undefined {
  return (
    CITING.get(name) ?? CITING.get(name.charAt(0).toLowerCase() + name.slice(1))
  );
}

/** The keys between braces, with the notes before them. Spans are inside the brackets and braces. */
export interface CitingGroup {
  readonly notes: readonly Span[];
  readonly keys: Span;
}

/** A citing command with everything that belongs to it. */
export interface CitingCommand extends Span {
  readonly form: CitingForm;
  readonly groups: readonly CitingGroup[];
}

/** The citing command whose backslash is at `at`, or `undefined`. */
export function citingCommandAt(
  text: string,
  at: number,
): CitingCommand | undefined {
  const name = commandName(text, at);
  const form = name === "" ? undefined : citingForm(name);
  if (form === undefined) return undefined;
  let end = at + 1 + name.length;
  if (text[end] === "*") end++;
  if (form === "multiple")
    for (let i = 0; i < 2; i++) end = argument(text, end, "(", ")")?.end ?? end;
  const groups: CitingGroup[] = [];
  for (;;) {
    const group = groupAt(text, end);
    if (group === undefined) break;
    groups.push(group);
    end = group.keys.end + 1;
    if (form !== "multiple") break;
  }
  return groups.length === 0 ? undefined : { start: at, end, form, groups };
}

function groupAt(text: string, from: number): CitingGroup | undefined {
  const notes: Span[] = [];
  let end = from;
  for (let i = 0; i < 2; i++) {
    const note = argument(text, end, "[", "]");
    if (note === undefined) break;
    notes.push({ start: note.start + 1, end: note.end - 1 });
    ({ end } = note);
  }
  const keys = argument(text, end, "{", "}");
  return keys && { notes, keys: { start: keys.start + 1, end: keys.end - 1 } };
}

/** The letters behind the backslash at `at`. */
export function commandName(text: string, at: number): string {
  NAME.lastIndex = at + 1;
  return NAME.exec(text)?.[0] ?? "";
}

const NAME = /[a-zA-Z@]{1,60}/y;

/** Longer arguments are not looked for, so that a text of nothing but openings stays linear. */
const LONGEST_ARGUMENT = 1000;

/** The argument in the given brackets that begins at `from` or behind one space; braces within it are balanced. */
export function argument(
  text: string,
  from: number,
  open: string,
  close: string,
): Span | undefined {
  let start = from;
  while (start < from + 3 && /\s/.test(text.charAt(start))) start++;
  if (text[start] !== open) return undefined;
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST_ARGUMENT);
  for (let i = start + 1; i < limit; i++) {
    const c = text.charAt(i);
    if (c === "\\") i++;
    else if (c === close && depth === 0) return { start, end: i + 1 };
    else if (c === "{") depth++;
    else if (c === "}") depth--;
  }
  return undefined;
}
