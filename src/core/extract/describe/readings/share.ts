import type { Quantity } from "../../../report";
import { BE_FORMS } from "../../en/words/closed";
import { SAYING, SAYING_THAT } from "../../en/words/speech";
import { governingVerb } from "../clauses";
import { label } from "../label";
import {
  phraseAfter,
  phraseBefore,
  predicateEnd,
  relativeFor,
  type NounPhrase,
} from "../phrases";
import type { Sentence } from "../sentence";
import type { Token } from "../tokens";
import { valueOf } from "./amount";
import {
  SAME,
  skipTimes,
  skipTimesBack,
  written,
  type Place,
  type Reading,
} from "./reading";

/** "17.5 percent of all enterprises", "half the homes": the base, and what the share is of. */
export function shareOf(place: Place): Reading | undefined {
  const { sentence, tokens, at, quantity, next } = place;
  if (!isShare(quantity)) return undefined;
  const fraction = quantity.unit.kind !== "percent";
  const bare = fraction && (next?.tag === "determiner" || next?.tag === "noun");
  if (next?.lower !== "of" && !bare)
    return fraction && isVerbal(next) && opensClause(place)
      ? { measured: { kind: "whole" } }
      : undefined;
  const from = bare ? at + 1 : at + 2;
  if (/^(?:them|these|those)$/.test(tokens[from]?.lower ?? ""))
    return ofThem(place, from + 1);
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined) return undefined;
  const base = `of ${written(sentence, { first: from, last: phrase.last })}`;
  if (opensClause(place)) {
    const told = withPredicate(sentence, phrase);
    // "14,000 firms, 17.5 percent of all firms, …": told of the figure before.
    if (told === undefined && place.second && isApposed(place))
      return { ...SAME, base };
    const text = told ?? label(sentence, phrase);
    return { measured: { kind: "label", text }, base };
  }
  const named = valueOf(place);
  return { measured: named?.measured ?? { kind: "subject" }, base };
}

/** "5,480 employees, of whom 37 percent were women": women, of the employees. */
export function ofWhom({
  sentence,
  tokens,
  at,
  quantity,
  previous,
}: Place): Reading | undefined {
  if (!/^(?:whom|which)$/.test(previous?.lower ?? "")) return undefined;
  if (tokens[at - 2]?.lower !== "of") return undefined;
  const be = skipTimes(tokens, at + 1);
  const whole = phraseBefore(tokens, skipComma(tokens, at - 3));
  if (whole === undefined) return undefined;
  const named = isCopula(tokens, be) ? phraseAfter(tokens, be + 1) : undefined;
  const text =
    named === undefined
      ? withPredicate(sentence, whole, at + 1)
      : label(sentence, named);
  if (text === undefined || text === "") return undefined;
  const counted = quantity.unit.kind === "count";
  const base = `of the ${label(sentence, whole)}`;
  return { measured: { kind: "label", text }, base, counted };
}

/** "a quarter of them are trucks": trucks; "a third of them at controlled rents": the same things as before. */
function ofThem({ sentence, tokens }: Place, after: number): Reading {
  const be = skipTimes(tokens, after);
  const named = isCopula(tokens, be) ? phraseAfter(tokens, be + 1) : undefined;
  const text = named === undefined ? "" : label(sentence, named);
  return text === "" ? SAME : { measured: { kind: "label", text } };
}

function skipComma(tokens: readonly Token[], at: number): number {
  return tokens[at]?.tag === "comma" ? at - 1 : at;
}

/** Behind a comma or "or": "14,000 firms, 17.5 percent of all firms", "4 million people, or 8 percent of the population". */
function isApposed({ previous }: Place): boolean {
  return previous?.tag === "comma" || previous?.lower === "or";
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === "verb" || token?.tag === "auxiliary";
}

function isShare(quantity: Quantity): boolean {
  const { kind } = quantity.unit;
  if (kind === "measure" || kind === "money") return false;
  return (
    kind === "percent" || kind === "ratio" || quantity.fraction !== undefined
  );
}

/** Whether the quantity opens its clause: "…, and 60 percent of men …", "found 81 percent of makers …". */
export function opensClause(place: Place): boolean {
  const { tokens, at, previous, quantity } = place;
  // "from 10 to 15 percent of the crop was lost"
  const range = previous?.lower === "from" && quantity.high !== undefined;
  if (previous?.tag === "preposition" && !range) return false;
  if (governingVerb(tokens, at) === undefined) return true;
  const token = tokens[skipTimesBack(tokens, at - 1)];
  if (token === undefined) return true;
  switch (token.tag) {
    case "subordinator":
    case "break":
    case "quote":
    case "comma":
    case "conjunction":
      return true;
    case "verb":
      return SAYING.has(token.lower) || SAYING_THAT.has(token.lower);
    default:
      return false;
  }
}

/** "firms" with what its clause says of them: "firms that reported shortages", "homes owned by banks". */
export function withPredicate(
  sentence: Sentence,
  phrase: NounPhrase,
  after = phrase.last + 1,
): string | undefined {
  const { tokens } = sentence;
  const start = skipTimes(tokens, skipSiblings(tokens, after));
  const tag = tokens[start]?.tag;
  if (tag !== "verb" && tag !== "auxiliary") return undefined;
  const subject = label(sentence, withoutRelative(tokens, phrase));
  if (subject === "") return undefined;
  const participle = passiveParticiple(tokens, start);
  const from = participle ?? start;
  if (participle === undefined && isCopula(tokens, start)) return subject;
  const open = tokens[from + 1]?.tag === "quantity";
  const bare = tag === "verb" && !open ? from : participle;
  let last = predicateEnd(tokens, from + 1) ?? bare ?? -1;
  // "respondents who said prices had risen"
  if (SAYING.has(tokens[from]?.lower ?? ""))
    while (isVerbal(tokens[last + 1])) last++;
  if (last < from) return subject;
  const room = LONGEST_PREDICATED - subject.split(" ").length;
  const run = { first: from, last };
  // A label has no auxiliary at its start: "that have no car" is taken as written.
  const rest =
    tokens[from]?.tag === "auxiliary"
      ? written(sentence, run)
      : label(sentence, run, Math.max(3, room));
  if (rest === "" || rest.split(" ").length > room) return subject;
  return participle === undefined
    ? `${subject} ${relativeFor(tokens[phrase.head])} ${rest}`
    : `${subject} ${rest}`;
}

/** The phrase up to its relative clause, so that a label has only one. */
function withoutRelative(
  tokens: readonly Token[],
  phrase: NounPhrase,
): NounPhrase {
  for (let i = phrase.head; i <= phrase.last; i++)
    if (tokens[i]?.tag === "relative") return { ...phrase, last: i - 1 };
  return phrase;
}

/** In words; one more than a plain label, for "that". */
const LONGEST_PREDICATED = 11;

/** The participle of "are owned by", "have been stolen". */
export function passiveParticiple(
  tokens: readonly Token[],
  start: number,
): number | undefined {
  let i = start;
  let be = false;
  while (tokens[i]?.tag === "auxiliary" || tokens[i]?.tag === "adverb") {
    be = BE_FORMS.has(tokens[i]?.lower ?? "");
    i++;
  }
  return be && tokens[i]?.tag === "verb" && !tokens[i]?.lower.endsWith("ing")
    ? i
    : undefined;
}

function isCopula(tokens: readonly Token[], at: number): boolean {
  return (
    BE_FORMS.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.tag !== "verb"
  );
}

/** In "81 percent of makers and 70 percent of shops reported …", the offset of what both did. */
function skipSiblings(tokens: readonly Token[], at: number): number {
  let i = at;
  for (;;) {
    let next = i;
    while (tokens[next]?.tag === "comma" || tokens[next]?.tag === "conjunction")
      next++;
    if (next === i || tokens[next]?.tag !== "quantity") return i;
    if (tokens[next + 1]?.lower !== "of") return i;
    const phrase = phraseAfter(tokens, next + 2);
    if (phrase === undefined) return i;
    i = phrase.last + 1;
  }
}
