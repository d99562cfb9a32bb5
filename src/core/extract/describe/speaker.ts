import { SAYING, SAYING_THAT } from "../en/words/speech";
import { subjectOf } from "./clauses";
import { label } from "./label";
import { coreAfter, phraseAfter } from "./phrases";
import type { Run, Sentence } from "./sentence";
import { isCapitalized, type Token } from "./tokens";

/** Someone who is reported to have said something, as the sentence names them. */
export interface Attribution {
  /** Token of the verb, or of "according". */
  readonly at: number;
  /** A name or role; empty for "he", "she", "they". */
  readonly name: string;
}

const LONGEST_NAME = 12;

/** Every "X said", "said X", "according to X" of the sentence, in order. */
export function attributions(sentence: Sentence): readonly Attribution[] {
  const found: Attribution[] = [];
  sentence.tokens.forEach((token, at) => {
    const name = attributionAt(sentence, token, at);
    // A name has no digits; "para. 1 says" is a reference.
    if (name !== undefined && !/\d/.test(name)) found.push({ at, name });
  });
  return found;
}

/** The attribution that covers the quantity: the nearest before it whose speech follows, else the first after it. */
export function attributionOf(
  found: readonly Attribution[],
  at: number,
): Attribution | undefined {
  return found.findLast((each) => each.at < at) ?? found[0];
}

function attributionAt(
  sentence: Sentence,
  token: Token,
  at: number,
): string | undefined {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  if (token.lower === "according" && next?.lower === "to")
    return nameFrom(sentence, at + 2);
  const strong = SAYING.has(token.lower);
  if (!strong && !SAYING_THAT.has(token.lower)) return undefined;
  const previous = tokens[at - 1];
  const inverted =
    (previous?.tag === "comma" || previous?.tag === "quote") &&
    (next?.tag === "determiner" ||
      next?.tag === "noun" ||
      next?.tag === "pronoun");
  if (inverted) return nameFrom(sentence, at + 1);
  if (token.tag !== "verb") return undefined;
  const particle = next?.lower === "out" ? 1 : 0;
  const after = tokens[at + 1 + particle];
  const afterSpeech = followsSpeech(tokens, at);
  if (
    !strong &&
    after?.lower !== "that" &&
    after?.tag !== "quote" &&
    !(afterSpeech && endsThere(after))
  )
    return undefined;
  return subjectName(sentence, at);
}

/** Whether a comma or quotation mark stands before the verb's subject: "…, the ministry added". */
function followsSpeech(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_NAME); i--) {
    const tag = tokens[i]?.tag;
    if (tag === "comma" || tag === "quote") return true;
    if (tag === "verb" || tag === "quantity") return false;
  }
  return false;
}

function endsThere(token: Token | undefined): boolean {
  return (
    token === undefined ||
    ["comma", "quote", "period", "preposition", "adverb"].includes(token.tag)
  );
}

function subjectName(sentence: Sentence, verb: number): string | undefined {
  const { tokens } = sentence;
  const subject = subjectOf(tokens, verb);
  if (subject?.kind === "anaphor") return "";
  if (subject?.kind !== "phrase") return undefined;
  const { run } = subject;
  if (tokens[run.first]?.tag === "quantity") return undefined;
  return name(sentence, run);
}

/** The name that starts at `at`, up to a comma: "Jane Roe, head of …" is "Jane Roe". */
function nameFrom(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.tag === "pronoun") return "";
  const phrase = phraseAfter(tokens, at, LONGEST_NAME) ?? coreAfter(tokens, at);
  if (phrase === undefined) return undefined;
  return name(sentence, phrase);
}

/** A role before a name is left out: "spokesman Bao Bingzhang" is the name alone; a role alone stays. */
function name(sentence: Sentence, run: Run): string {
  const { tokens } = sentence;
  let first = run.first;
  while (tokens[first]?.tag === "determiner") first++;
  let person = first;
  while (person <= run.last) {
    const token = tokens[person];
    if (token === undefined || isCapitalized(token) || token.tag !== "noun")
      break;
    person++;
  }
  const token = tokens[person];
  const named =
    person <= run.last &&
    token !== undefined &&
    token.tag === "noun" &&
    isCapitalized(token);
  const text = label(
    sentence,
    { first: named ? person : first, last: run.last },
    LONGEST_NAME,
  );
  // "the ministry" and "the Bank of Spain" keep their article; a person after a role has none.
  return tokens[first - 1]?.lower === "the" && (!named || person === first)
    ? `the ${text}`
    : text;
}
