import type { Quantity } from "../../report";
import { MEASURE_NOUNS, PARTITIVES } from "../en/words/nouns";
import { BE_FORMS } from "../en/words/closed";
import { governingVerb, isDemonstrative } from "./clauses";
import { label } from "./label";
import {
  coreAfter,
  coreBefore,
  isChange,
  phraseAfter,
  phraseBefore,
  predicateEnd,
  relativeFor,
} from "./phrases";
import type { Run, Sentence } from "./sentence";
import type { Token } from "./tokens";

/** What the words around a quantity say it measures. */
export interface Reading {
  readonly measured: Measured;
  /** Its base, with its preposition. */
  readonly base?: string;
  /** Whether `measured` is the things counted, which "they" can take up. */
  readonly counted?: boolean;
}

export type Measured =
  | { readonly kind: "label"; readonly text: string }
  /** The subject of the clause. */
  | { readonly kind: "subject" }
  /** The same as the quantity before it in the sentence. */
  | { readonly kind: "same" };

const SUBJECT: Reading = { measured: { kind: "subject" } };
const SAME: Reading = { measured: { kind: "same" } };

/** One way to read a quantity in its place; the first that applies is taken. */
type Rule = (place: Place) => Reading | undefined;

/** A quantity token and its neighbours. */
export interface Place {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly quantity: Quantity;
  readonly next: Token | undefined;
  readonly previous: Token | undefined;
  /** Whether an earlier quantity stands in the sentence. */
  readonly second: boolean;
}

export function read(place: Place): Reading {
  for (const rule of RULES) {
    const reading = rule(place);
    if (reading !== undefined) return reading;
  }
  return SUBJECT;
}

const RULES: readonly Rule[] = [
  inBrackets,
  sameThing,
  multipleOf,
  shareOf,
  comparative,
  changeOf,
  countedThings,
  amountOf,
  modifier,
  amountFor,
  valueOf,
  objectChanged,
];

/** "(12 percent)": the same as the figure before the bracket, or of the noun before it. */
function inBrackets({
  sentence,
  tokens,
  at,
  previous,
  second,
}: Place): Reading | undefined {
  if (previous?.tag !== "open") return undefined;
  const before = tokens[at - 2];
  if (before?.tag === "quantity" || before?.tag === "period")
    return second ? SAME : undefined;
  const phrase = phraseBefore(tokens, at - 2);
  if (phrase === undefined) return second ? SAME : undefined;
  // "7,199 yuan ($1,062)": the unit's own words may stand between.
  if (tokens[phrase.first - 1]?.tag === "quantity") return SAME;
  return labelled(sentence, phrase);
}

/** "rose from 4.8 percent", "190 points, or 0.6 percent", "compared with 63": told of the same thing as the figure before. */
function sameThing({
  tokens,
  at,
  previous,
  second,
  quantity,
  next,
}: Place): Reading | undefined {
  if (!second || previous === undefined) return undefined;
  const word = previous.lower;
  const before = tokens[at - 2];
  if (word === "or" || word === "than") return SAME;
  if (word === "to" && quantityBehind(tokens, at - 2)) return SAME;
  if (
    word === "from" &&
    (before?.lower === "up" ||
      before?.lower === "down" ||
      quantityBehind(tokens, at - 2))
  )
    return SAME;
  if (
    (word === "with" || word === "to") &&
    before?.lower === "compared" &&
    next?.tag !== "noun"
  )
    return SAME;
  if ((word === "against" || word === "versus") && next?.tag !== "noun")
    return SAME;
  if (
    before?.tag === "quantity" &&
    (previous.tag === "comma" || previous.tag === "break") &&
    quantity.unit.kind !== "count"
  )
    return SAME;
  return undefined;
}

function quantityBehind(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokens[i]?.tag === "period" || tokens[i]?.tag === "adverb") i--;
  return tokens[i]?.tag === "quantity";
}

/** "3.4 times the city's average". */
function multipleOf({
  sentence,
  tokens,
  at,
  quantity,
  next,
  previous,
}: Place): Reading | undefined {
  if (quantity.unit.kind !== "multiple") return undefined;
  let from = at + 1;
  const comparative = [
    "higher",
    "more",
    "larger",
    "greater",
    "faster",
    "bigger",
    "as",
  ].includes(next?.lower ?? "");
  if (comparative) {
    const than = tokens.findIndex(
      (token, i) =>
        i > at &&
        i < at + 6 &&
        (token.lower === "than" || (token.lower === "as" && i > at + 1)),
    );
    if (than < 0) return SUBJECT;
    from = than + 1;
  }
  const base = basePhrase(sentence, from);
  const measured = properOrSubject({ sentence, tokens, at, previous });
  return base === undefined
    ? { measured }
    : { measured, base: comparative ? `than ${base}` : base };
}

/** The noun right before a figure that stands in apposition ("a density 3.4 times …"); the subject otherwise. */
function properOrSubject({
  sentence,
  tokens,
  at,
  previous,
}: Pick<Place, "sentence" | "tokens" | "at" | "previous">): Measured {
  if (previous?.tag !== "noun") return { kind: "subject" };
  const core = coreBefore(tokens, at - 1);
  const article = core === undefined ? -1 : core.first - 1;
  if (core === undefined || tokens[article]?.tag !== "determiner")
    return { kind: "subject" };
  if (isDemonstrative(tokens, article)) return { kind: "same" };
  return { kind: "label", text: label(sentence, core) };
}

function basePhrase(sentence: Sentence, at: number): string | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (
    token.tag === "pronoun" ||
    token.lower === "that" ||
    token.lower === "those"
  ) {
    if (tokens[at + 1]?.lower !== "of") return undefined;
    const core = coreAfter(tokens, at + 2);
    return core === undefined
      ? undefined
      : text.slice(token.start, tokens[core.last]?.end);
  }
  const phrase = phraseAfter(tokens, at);
  if (phrase === undefined) return undefined;
  return written(sentence, { first: at, last: phrase.last });
}

/** The run as written, without periods at its end. */
function written({ text, tokens }: Sentence, run: Run): string {
  let last = run.last;
  while (last > run.first && tokens[last]?.tag === "period") last--;
  return text
    .slice(tokens[run.first]?.start ?? 0, tokens[last]?.end)
    .replace(/\s+/g, " ");
}

/** "17.5 percent of all enterprises": the base, and what the share is of. */
function shareOf(place: Place): Reading | undefined {
  const { sentence, tokens, at, quantity } = place;
  if (!isShare(quantity)) return undefined;
  const of = tokens[at + 1];
  const bare = of?.tag === "determiner" && quantity.unit.kind !== "percent";
  if (of?.lower !== "of" && !bare) return undefined;
  const from = bare ? at + 1 : at + 2;
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined) return undefined;
  const base = `of ${written(sentence, { first: from, last: phrase.last })}`;
  const opens =
    governingVerb(tokens, at) === undefined || startsClause(tokens, at);
  const told = opens
    ? predicated(sentence, phrase.last + 1, { ...phrase, first: phrase.first })
    : undefined;
  if (told !== undefined)
    return { measured: { kind: "label", text: told }, base };
  const named = valueOf(place);
  return { measured: named?.measured ?? { kind: "subject" }, base };
}

function isShare(quantity: Quantity): boolean {
  const { kind } = quantity.unit;
  return (
    kind === "percent" || kind === "ratio" || quantity.fraction !== undefined
  );
}

/** Whether the quantity opens its clause: "…, and 60 percent of men …". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (tokens[i]?.tag === "period" || tokens[i]?.tag === "adverb") i--;
  const token = tokens[i];
  if (token === undefined) return true;
  if (
    token.tag === "subordinator" ||
    token.tag === "break" ||
    token.tag === "quote"
  )
    return true;
  if (token.tag === "verb")
    return /^(found|says?|said|shows?|showed|reported|estimates?|estimated|indicates?|suggests?)$/.test(
      token.lower,
    );
  return token.tag === "comma" || token.tag === "conjunction";
}

/** "firms" with the predicate at `at`: "firms that reported shortages", "homes owned by banks". */
function predicated(
  sentence: Sentence,
  at: number,
  phrase: { first: number; last: number; head: number },
): string | undefined {
  const { tokens } = sentence;
  let i = skipSiblings(tokens, at);
  while (tokens[i]?.tag === "period" || tokens[i]?.tag === "adverb") i++;
  const verb = tokens[i];
  if (verb?.tag !== "verb" && verb?.tag !== "auxiliary") return undefined;
  const subject = label(sentence, phrase);
  if (subject === "") return undefined;
  let from = i;
  let passive = false;
  while (
    tokens[from]?.tag === "auxiliary" &&
    (BE_FORMS.has(tokens[from]?.lower ?? "") ||
      /^(have|has|had)$/.test(tokens[from]?.lower ?? ""))
  ) {
    if (BE_FORMS.has(tokens[from]?.lower ?? "")) passive = true;
    from++;
  }
  if (!passive) from = i;
  const last =
    predicateEnd(tokens, from + 1) ??
    (tokens[from]?.tag === "verb" ? from : undefined);
  if (last === undefined) return subject;
  const words = subject.split(" ").length;
  const rest = label(sentence, { first: from, last }, Math.max(3, 10 - words));
  if (rest === "") return subject;
  const head = tokens[phrase.head];
  if (passive)
    return tokens[from]?.tag === "verb" ? `${subject} ${rest}` : subject;
  return words + rest.split(" ").length > 11
    ? subject
    : `${subject} ${relativeFor(head)} ${rest}`;
}

/** "5 percent more cars than", "12 percent above its level of 2018". */
function comparative({
  sentence,
  tokens,
  at,
  next,
}: Place): Reading | undefined {
  const word = next?.lower ?? "";
  if (["above", "below"].includes(word)) {
    const base = basePhrase(sentence, at + 2);
    return base === undefined
      ? undefined
      : { measured: { kind: "subject" }, base: `${word} ${base}` };
  }
  if (!COMPARATIVES.has(word)) return undefined;
  const core =
    tokens[at + 2]?.tag === "noun" ? coreAfter(tokens, at + 2) : undefined;
  const than = (core?.last ?? at + 1) + 1;
  const base =
    tokens[than]?.lower === "than" ? basePhrase(sentence, than + 1) : undefined;
  const measured: Measured =
    core === undefined
      ? { kind: "subject" }
      : { kind: "label", text: label(sentence, core) };
  return base === undefined ? { measured } : { measured, base: `than ${base}` };
}

const COMPARATIVES = new Set([
  "more",
  "less",
  "fewer",
  "higher",
  "lower",
  "larger",
  "smaller",
  "greater",
  "faster",
  "slower",
  "cheaper",
  "longer",
  "shorter",
  "bigger",
]);

/** "a 75 percent increase in usage", "an increase of 5 percent in exports", "a 5 percent rise". */
function changeOf({
  sentence,
  tokens,
  at,
  quantity,
}: Place): Reading | undefined {
  if (quantity.unit.kind === "multiple") return undefined;
  const after =
    tokens[at + 1]?.tag === "noun" ? coreAfter(tokens, at + 1) : undefined;
  if (after !== undefined && isChange(tokens, after.head)) {
    const measured = complementOf(sentence, after.head + 1);
    if (measured !== undefined)
      return { measured: { kind: "label", text: measured } };
    if (after.head > after.first)
      return labelled(sentence, { first: after.first, last: after.head - 1 });
    return SUBJECT;
  }
  if (tokens[at - 1]?.lower !== "of") return undefined;
  const before = phraseBefore(tokens, at - 2);
  if (before === undefined) return undefined;
  if (isChange(tokens, before.head)) {
    if (before.last > before.head)
      return labelled(sentence, { first: before.head + 1, last: before.last });
    const measured = complementOf(sentence, at + 1);
    if (measured !== undefined)
      return { measured: { kind: "label", text: measured } };
    const own =
      before.head > before.first && !isQualifier(tokens[before.head - 1])
        ? { first: before.first, last: before.head - 1 }
        : undefined;
    return own === undefined ? SUBJECT : labelled(sentence, own);
  }
  return undefined;
}

function isQualifier(token: Token | undefined): boolean {
  return /^(major|biggest|big|sharp|slight|total|overall|annual|further|largest|average|small|modest|significant|record)$/.test(
    token?.lower ?? "",
  );
}

/** What a change noun's "in", "of" or "for" phrase names. */
function complementOf(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  let i = at;
  while (tokens[i]?.tag === "period") i++;
  if (!["in", "of", "for", "to"].includes(tokens[i]?.lower ?? ""))
    return undefined;
  const phrase = phraseAfter(tokens, i + 1);
  if (phrase === undefined || tokens[phrase.first]?.tag === "quantity")
    return undefined;
  const text = label(sentence, phrase);
  return text === "" ? undefined : text;
}

/** "287 small and medium-sized enterprises": the noun phrase that is counted. */
function countedThings({
  sentence,
  tokens,
  at,
  quantity,
}: Place): Reading | undefined {
  const { kind } = quantity.unit;
  if (kind !== "count" && kind !== "none") return undefined;
  let from = at + 1;
  if (tokens[from]?.lower === "of" && tokens[from + 1]?.tag === "determiner")
    from++;
  while (tokens[from]?.tag === "adverb" && tokens[from + 1]?.tag === "noun")
    from++;
  if (tokens[from]?.tag === "gerund" && tokens[from + 1]?.tag === "noun")
    return undefined;
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined) return undefined;
  const held = measureBefore(sentence, at);
  if (held !== undefined) return labelled(sentence, held);
  const told = startsClause(tokens, at)
    ? predicatedPassive(sentence, phrase)
    : undefined;
  return {
    measured: { kind: "label", text: told ?? label(sentence, phrase) },
    counted: true,
  };
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

/** "460 vehicles have been stolen": "vehicles stolen". */
function predicatedPassive(
  sentence: Sentence,
  phrase: { first: number; last: number; head: number },
): string | undefined {
  const { tokens } = sentence;
  let i = phrase.last + 1;
  while (/^(have|has|had|were|was|been|are|is)$/.test(tokens[i]?.lower ?? ""))
    i++;
  if (
    i === phrase.last + 1 ||
    tokens[i]?.tag !== "verb" ||
    !BE_FORMS.has(tokens[i - 1]?.lower ?? "")
  )
    return undefined;
  return predicated(sentence, phrase.last + 1, phrase);
}

/** In "output of 1,200 tons", "sales of 5,835 units": the noun that says what the number is of. */
function measureBefore({ tokens }: Sentence, at: number): Run | undefined {
  if (tokens[at - 1]?.lower !== "of") return undefined;
  const phrase = phraseBefore(tokens, at - 2);
  if (phrase === undefined) return undefined;
  const head = tokens[phrase.head]?.lower ?? "";
  if (PARTITIVES.has(head)) return undefined;
  return MEASURE_NOUNS.has(head) ? phrase : undefined;
}

/** "127 gigatonnes of ice", "$12,000 in sales", "$5 million worth of goods". */
function amountOf({
  sentence,
  tokens,
  at,
  quantity,
  next,
}: Place): Reading | undefined {
  const { kind } = quantity.unit;
  if (kind !== "measure" && kind !== "money") return undefined;
  const word = next?.lower ?? "";
  if (word === "worth" && tokens[at + 2]?.lower === "of")
    return labelledAfter(sentence, at + 3);
  if (word === "of") return labelledAfter(sentence, at + 2);
  if (
    word !== "in" ||
    (kind === "measure" && !DIMENSIONS.has(tokens[at + 2]?.lower ?? ""))
  )
    return undefined;
  if (kind === "measure") return undefined;
  const core = coreAfter(tokens, at + 2);
  if (core === undefined) return undefined;
  // "in the United States" says where, not what.
  if (/^[A-Z]/.test(tokens[core.head]?.text ?? "")) return undefined;
  return labelled(sentence, core);
}

const DIMENSIONS = new Set([
  "depth",
  "length",
  "height",
  "width",
  "diameter",
  "size",
  "weight",
]);

/** "a $500 fine", "an 8.5 kW system", "a 51 percent stake in a school": the noun that the figure modifies. */
function modifier({
  sentence,
  tokens,
  at,
  quantity,
}: Place): Reading | undefined {
  const { kind } = quantity.unit;
  if (kind === "count" || kind === "multiple") return undefined;
  const next = tokens[at + 1];
  const old = next?.lower === "old" || next?.lower === "older";
  if (next?.tag !== "noun" || old) return undefined;
  const phrase = phraseAfter(tokens, at + 1);
  if (phrase === undefined) return undefined;
  return labelled(sentence, phrase);
}

/** "paid $35,538 for a new system", "invested $5 million in research". */
function amountFor({
  sentence,
  tokens,
  at,
  quantity,
  next,
}: Place): Reading | undefined {
  if (quantity.unit.kind !== "money") return undefined;
  const verb = governingVerb(tokens, at);
  const word = tokens[verb ?? -1]?.lower ?? "";
  if (
    !/^(paid|pay|pays|paying|spent|spend|spends|spending|charges?|charged|charging|raised|invest(ed|s|ing)?|bought|selling|sells?|sold)$/.test(
      word,
    )
  )
    return undefined;
  const preposition = next?.lower ?? "";
  if (["for", "on", "in", "into"].includes(preposition))
    return labelledAfter(sentence, at + 2);
  if (tokens[at - 1]?.lower === "for" && verb !== undefined)
    return labelledAfter(sentence, verb + 1);
  return undefined;
}

/** "revenue of $7.2 billion", "with unemployment at 5 percent", "a price: $20". */
function valueOf({
  sentence,
  tokens,
  at,
  previous,
  quantity,
}: Place): Reading | undefined {
  const word = previous?.lower ?? "";
  if (word === "of") {
    const phrase = phraseBefore(tokens, at - 2);
    if (phrase === undefined) return undefined;
    const head = tokens[phrase.head]?.lower ?? "";
    if (PARTITIVES.has(head) && quantity.unit.kind !== "none") return SUBJECT;
    return labelled(sentence, phrase);
  }
  if (word === "at" || word === "between" || previous?.tag === "noun") {
    const end = previous?.tag === "noun" ? at - 1 : at - 2;
    const phrase = phraseBefore(tokens, end);
    if (phrase === undefined) return undefined;
    const left = tokens[phrase.first - 1];
    const alone =
      left === undefined ||
      left.tag === "comma" ||
      left.tag === "break" ||
      left.lower === "with";
    return alone || left.tag === "conjunction"
      ? labelled(sentence, phrase)
      : undefined;
  }
  if (previous?.tag === "break" || previous?.tag === "comma") {
    const phrase = coreBefore(tokens, at - 2);
    if (previous.text === ":" && phrase !== undefined)
      return labelled(sentence, phrase);
  }
  return undefined;
}

/** "cut costs by 5 percent", "boost its output to 1.2 million tons": the object that changes. */
function objectChanged({
  sentence,
  tokens,
  at,
  previous,
}: Place): Reading | undefined {
  if (!/^(by|to|from|at)$/.test(previous?.lower ?? "")) return undefined;
  const phrase = coreBefore(tokens, at - 2);
  if (phrase === undefined) return undefined;
  let left = phrase.first - 1;
  while (tokens[left]?.tag === "determiner") left--;
  const verb = tokens[left];
  if (verb?.tag !== "verb" && verb?.tag !== "gerund") return undefined;
  return labelled(sentence, phrase);
}

function labelledAfter(sentence: Sentence, at: number): Reading | undefined {
  const phrase = phraseAfter(sentence.tokens, at);
  return phrase === undefined ? undefined : labelled(sentence, phrase);
}

function labelled(sentence: Sentence, run: Run): Reading | undefined {
  const text = label(sentence, run);
  return text === "" ? undefined : { measured: { kind: "label", text } };
}
