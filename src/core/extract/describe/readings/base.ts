import { isDemonstrative } from "../clauses";
import { label } from "../label";
import { coreAfter, coreBefore, phraseAfter } from "../phrases";
import type { Sentence } from "../sentence";
import {
  labelledAfter,
  SUBJECT,
  written,
  type Measured,
  type Place,
  type Reading,
} from "./reading";

/** "3.4 times the city's average", "twice as high as in the region". */
export function multipleOf(place: Place): Reading | undefined {
  const { sentence, tokens, at, quantity, next } = place;
  if (quantity.unit.kind !== "multiple") return undefined;
  if (TIMES_VERB.test(quantity.text))
    return labelledAfter(sentence, at + 1) ?? SUBJECT;
  let from = at + 1;
  const comparing = MORE.has(next?.lower ?? "") || next?.lower === "as";
  if (comparing) {
    const than = thanAfter(place);
    if (than === undefined) return SUBJECT;
    from = than + 1;
  }
  const base = basePhrase(sentence, from);
  const measured = apposedOrSubject(place);
  if (base === undefined) return { measured };
  const word = comparing ? `${tokens[from - 1]?.lower ?? ""} ` : "";
  return { measured, base: `${word}${base}` };
}

/** "doubled the number of crossings": a verb, whose object is what grew. */
const TIMES_VERB = /(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing)$/i;

/** The "than" or second "as" of a comparison, a few words on. */
function thanAfter({ tokens, at }: Place): number | undefined {
  for (let i = at + 2; i < at + 6; i++) {
    const word = tokens[i]?.lower;
    if (word === "than" || word === "as") return i;
  }
  return undefined;
}

/** The noun right before a figure that stands in apposition ("a density 3.4 times …"); the subject otherwise. */
function apposedOrSubject(place: Place): Measured {
  const { sentence, tokens, at, previous, second } = place;
  if (second && previous?.tag === "comma") return { kind: "same" };
  const core = coreBefore(tokens, at - 1);
  const article = core === undefined ? -1 : core.first - 1;
  if (core === undefined || tokens[article]?.tag !== "determiner")
    return { kind: "subject" };
  if (isDemonstrative(tokens, article)) return { kind: "same" };
  return { kind: "label", text: label(sentence, core) };
}

/** What a figure is relative to, as written: "the city's average", "that of the region". */
export function basePhrase(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.tag === "preposition") {
    const core = coreAfter(tokens, at + 1);
    return core && written(sentence, { first: at, last: core.last });
  }
  const stand = token.tag === "pronoun" || /^(?:that|those)$/.test(token.lower);
  if (stand) {
    if (tokens[at + 1]?.lower !== "of") return undefined;
    const core = coreAfter(tokens, at + 2);
    return core && written(sentence, { first: at, last: core.last });
  }
  const phrase = phraseAfter(tokens, at);
  return phrase && written(sentence, { first: at, last: phrase.last });
}

/** "5 percent more cars than a year earlier", "12 percent above its level of 2018". */
export function comparative({
  sentence,
  tokens,
  at,
  next,
  previous,
  second,
}: Place): Reading | undefined {
  const word = next?.lower ?? "";
  const apposed = second && previous?.tag === "comma";
  const told: Measured = { kind: apposed ? "same" : "subject" };
  if (word === "above" || word === "below") {
    const base = basePhrase(sentence, at + 2);
    return base === undefined
      ? undefined
      : { measured: told, base: `${word} ${base}` };
  }
  if (!MORE.has(word)) return undefined;
  const core =
    tokens[at + 2]?.tag === "noun" ? coreAfter(tokens, at + 2) : undefined;
  const than = (core?.last ?? at + 1) + 1;
  const base =
    tokens[than]?.lower === "than" ? basePhrase(sentence, than + 1) : undefined;
  const measured: Measured =
    core === undefined ? told : { kind: "label", text: label(sentence, core) };
  return base === undefined ? { measured } : { measured, base: `than ${base}` };
}

/** Whether the word after a figure compares it: "higher", "below". */
export function isComparative(word = ""): boolean {
  return MORE.has(word) || word === "above" || word === "below";
}

const MORE = new Set(
  "more less fewer higher lower larger smaller greater faster slower cheaper longer shorter bigger".split(
    " ",
  ),
);
