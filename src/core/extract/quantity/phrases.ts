import { tokenize, type Token } from "./token";

interface Entry<T> {
  /** The phrase's tokens: lower case, or as written when case counts. */
  readonly tokens: readonly string[];
  readonly exact: boolean;
  /** For each token, whether a space stands before it; kept when case counts: "m2" is not "m 2". */
  readonly spaced: readonly boolean[];
  readonly gluedOnly: boolean;
  readonly value: T;
}

interface Added<T> {
  readonly phrase: string;
  readonly value: T;
  readonly exact: boolean;
  readonly gluedOnly: boolean;
}

export interface Match<T> {
  readonly value: T;
  /** Index behind the last token matched, or of the first when matched backwards. */
  readonly to: number;
}

/**
 * Phrases of one or more tokens, found by their first token (or last, for matching backwards), the longest first. A hyphen
 * in the text counts as a space where the phrase has one: "year old" finds "year-old".
 */
export class Phrases<T> {
  private readonly forward = new Map<string, Entry<T>[]>();
  private readonly backward = new Map<string, Entry<T>[]>();
  /** Phrases that are not yet in the maps: they are indexed when first looked for, so that loading costs nothing. */
  private added: Added<T>[] = [];

  /** Adds a phrase. `exact`: upper and lower case count. `gluedOnly`: only without a space before it. */
  add(phrase: string, value: T, exact = false, gluedOnly = false): void {
    this.added.push({ phrase, value, exact, gluedOnly });
  }

  private index(): void {
    const added = this.added;
    this.added = [];
    for (const { phrase, value, exact, gluedOnly } of added) {
      const lexed = tokenize(phrase);
      const tokens = lexed
        .filter((token, i) => token.text !== "-" || i === 0)
        .map((token) =>
          exact ? phrase.slice(token.start, token.end) : token.text,
        );
      const first = lexed[0];
      const last = lexed[lexed.length - 1];
      if (first === undefined || last === undefined) continue;
      const spaced = lexed.map((token) => !token.glued);
      const entry = { tokens, exact, spaced, gluedOnly, value };
      insert(this.forward, first.text, entry);
      insert(this.backward, last.text, entry);
    }
  }

  /** The longest phrase that begins at token `at`. */
  matchAt(
    text: string,
    tokens: readonly Token[],
    at: number,
  ): Match<T> | undefined {
    if (this.added.length > 0) this.index();
    const first = tokens[at];
    if (first === undefined) return undefined;
    for (const entry of this.forward.get(first.text) ?? NONE) {
      if (entry.gluedOnly && !first.glued) continue;
      const to = run(text, tokens, at, entry as Entry<T>);
      if (to !== undefined) return { value: entry.value, to };
    }
    return undefined;
  }

  /** The longest phrase whose last token is `tokens[at]`. */
  matchBack(
    text: string,
    tokens: readonly Token[],
    at: number,
  ): Match<T> | undefined {
    if (this.added.length > 0) this.index();
    const last = tokens[at];
    if (last === undefined) return undefined;
    for (const entry of this.backward.get(last.text) ?? NONE) {
      const to = runBack(text, tokens, at, entry as Entry<T>);
      if (to !== undefined) return { value: entry.value, to };
    }
    return undefined;
  }
}

const NONE: readonly Entry<never>[] = [];

function insert<T>(
  index: Map<string, Entry<T>[]>,
  key: string,
  entry: Entry<T>,
): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else {
    const at = entries.findIndex(
      (other) => other.tokens.length < entry.tokens.length,
    );
    entries.splice(at < 0 ? entries.length : at, 0, entry);
  }
}

function same<T>(
  text: string,
  token: Token,
  entry: Entry<T>,
  index: number,
): boolean {
  const word = entry.tokens[index];
  if (!entry.exact) return token.text === word;
  if (index > 0 && token.glued === entry.spaced[index]) return false;
  return text.slice(token.start, token.end) === word;
}

function run<T>(
  text: string,
  tokens: readonly Token[],
  at: number,
  entry: Entry<T>,
): number | undefined {
  let i = at;
  for (let k = 0; k < entry.tokens.length; k++, i++) {
    if (k > 0 && tokens[i]?.text === "-" && entry.tokens[k] !== "-") i++;
    const token = tokens[i];
    if (token === undefined || !same(text, token, entry, k)) return undefined;
  }
  return i;
}

function runBack<T>(
  text: string,
  tokens: readonly Token[],
  at: number,
  entry: Entry<T>,
): number | undefined {
  let i = at;
  for (let k = entry.tokens.length - 1; k >= 0; k--, i--) {
    if (k < entry.tokens.length - 1 && tokens[i]?.text === "-") i--;
    const token = tokens[i];
    if (token === undefined || !same(text, token, entry, k)) return undefined;
  }
  return i + 1;
}

/** The table's lines without comments and empty ones. */
export function tableLines(table: string): readonly string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The items of a comma-separated cell. */
export function items(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The words of a comma-separated list, over any number of lines. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(items(list.replaceAll("\n", " ")));
}
