import { ADJECTIVAL, NOUNS_IN_ING } from "../en/words/nouns";
import { verbEntry, type VerbEntry } from "../en/words/verbs";
import { isCapitalized, type Tag, type Token } from "./tokens";

/** How far ahead a clause is searched for its finite verb; keeps the reading linear. */
export const LOOKAHEAD = 24;

/** Whether a finite verb follows `at` before the clause ends. */
export function finiteAhead(tokens: readonly Token[], at: number): boolean {
  const limit = Math.min(tokens.length, at + LOOKAHEAD);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_ENDS.has(token.tag)) return false;
    const before = tokens[i - 1]?.tag;
    if (token.tag === "conjunction") {
      const next = tokens[i + 1];
      if (isSurelyVerb(next) || next?.tag === "determiner") return false;
    } else if (token.tag === "auxiliary") {
      if (token.lower !== "to" && !token.lower.endsWith("ing")) return true;
    } else if (token.tag === "noun" && isSurelyVerb(token)) {
      if (before === "noun" || before === "period" || before === "number")
        return true;
    } else if (token.tag === "noun" && before === "noun" && i > at + 1) {
      const form = verbEntry(token.lower)?.form;
      if (form === "s" && takesChange(tokens[i + 1])) return true;
    }
  }
  return false;
}

const CLAUSE_ENDS: ReadonlySet<Tag> = new Set<Tag>([
  "comma",
  "break",
  "open",
  "relative",
  "subordinator",
  "quote",
]);

/** A form that is a finite verb or a participle wherever it stands after a noun: "rose", "accounts". */
export function isSurelyVerb(token: Token | undefined): boolean {
  if (token === undefined || isCapitalized(token)) return false;
  const entry = verbEntry(token.lower) ?? unknownVerb(token.lower);
  return (
    entry !== undefined &&
    !entry.noun &&
    (entry.form === "past" || entry.form === "s")
  );
}

export function isVerbLike(token: Token): boolean {
  const entry = verbEntry(token.lower);
  return entry !== undefined && (entry.form === "past" || entry.form === "s");
}

/** After "rises" and the like: a figure, or from where to where. */
function takesChange(token: Token | undefined): boolean {
  return (
    token?.tag === "quantity" || /^(?:from|by|to)$/.test(token?.lower ?? "")
  );
}

export function takesObject(token: Token | undefined): boolean {
  return (
    token?.tag === "determiner" ||
    token?.tag === "pronoun" ||
    token?.tag === "quantity"
  );
}

/** A verb that is not in the list, told by its ending. */
export function unknownVerb(word: string): VerbEntry | undefined {
  if (word.length < 5) return undefined;
  if (word.endsWith("ed") && !word.endsWith("eed") && !word.includes("-"))
    return ADJECTIVAL.has(word)
      ? undefined
      : { base: word, form: "past", noun: false };
  if (word.endsWith("ing") && !NOUNS_IN_ING.has(word) && !word.includes("-"))
    return { base: word, form: "ing", noun: false };
  return undefined;
}

/** The token before `at`, adverbs passed over. */
export function previous(
  tokens: readonly Token[],
  at: number,
): Token | undefined {
  let i = at - 1;
  while (tokens[i]?.tag === "adverb") i--;
  return tokens[i];
}
