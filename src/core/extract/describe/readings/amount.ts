import { LEVELS } from "../../en/words/nouns";
import { governingVerb } from "../clauses";
import { label } from "../label";
import {
  coreAfter,
  LONGEST_LABEL,
  phraseAfter,
  phraseBefore,
} from "../phrases";
import { isCapitalized, type Token } from "../tokens";
import {
  labelled,
  labelledAfter,
  SAME,
  SUBJECT,
  type Place,
  type Reading,
} from "./reading";

/** "127 gigatonnes of ice", "$12,000 in sales", "$5 million worth of goods". */
export function amountOf({
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
  if (word !== "in" || kind === "measure") return undefined;
  const core = coreAfter(tokens, at + 2);
  const head = core && tokens[core.head];
  // "in the United States" says where, "in exchange" nothing.
  if (core === undefined || head === undefined || isCapitalized(head))
    return undefined;
  if (tokens[at + 2]?.tag === "determiner" || EMPTY_AFTER_IN.has(head.lower))
    return undefined;
  return labelled(sentence, core);
}

const EMPTY_AFTER_IN = new Set(
  "exchange return addition total all advance part fact full turn person place response".split(
    " ",
  ),
);

/** "a $500 fine", "an 8.5 kW system", "a 51 percent stake in a school": the noun that the figure modifies. */
export function modifier({
  sentence,
  tokens,
  at,
  quantity,
  previous,
}: Place): Reading | undefined {
  const { kind } = quantity.unit;
  if (kind === "count" || kind === "multiple") return undefined;
  let from = at + 1;
  from = skipAlternatives(tokens, from);
  const next = tokens[from];
  if (next?.tag !== "noun" || EXTENTS.has(next.lower)) return undefined;
  // "Index A -1.3 percent Index B": a name of its own, unless an article binds them.
  if (kind === "percent" && isCapitalized(next) && isName(previous))
    return undefined;
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined) return undefined;
  const first = qualifiedFrom(tokens, at);
  const text = label(sentence, { ...phrase, first }, LONGEST_LABEL, at);
  return text === "" ? undefined : { measured: { kind: "label", text } };
}

/** In "a 2.4-litre four-cylinder engine", "a 7- or 8-inch screen", the offset behind the other figures. */
function skipAlternatives(tokens: readonly Token[], at: number): number {
  let i = at;
  for (;;) {
    const link = tokens[i]?.lower === "or" ? 1 : 0;
    if (tokens[i + link]?.tag !== "quantity") return i;
    i += link + 1;
  }
}

/** The first of the words between an article and the figure: in "a larger 570 sq m space", of "larger". */
function qualifiedFrom(tokens: readonly Token[], at: number): number {
  let first = at;
  while (tokens[first - 1]?.tag === "noun" && at - first < 3) first--;
  return tokens[first - 1]?.tag === "determiner" ? first : at + 1;
}

/** In "42 kilometres long", the adjective says in which direction. */
const EXTENTS = new Set(
  "long wide high tall deep thick old older away apart short clear ahead behind square".split(
    " ",
  ),
);

function isName(token: Token | undefined): boolean {
  return token?.tag === "noun" || token?.tag === "number";
}

/** "paid $35,538 for a new system", "invested $5 million in research", "sells the phone for $799". */
export function amountFor({
  sentence,
  tokens,
  at,
  quantity,
  next,
  previous,
}: Place): Reading | undefined {
  if (quantity.unit.kind !== "money") return undefined;
  const verb = governingVerb(tokens, at);
  if (previous?.lower === "for") {
    const object =
      verb === undefined ? undefined : phraseAfter(tokens, verb + 1);
    return object !== undefined && object.first < at
      ? labelled(sentence, object)
      : undefined;
  }
  const word = tokens[verb ?? -1]?.lower ?? "";
  const preposition = next?.lower ?? "";
  if (SPENDING.test(word) && /^(?:for|on|in|into)$/.test(preposition))
    return labelledAfter(sentence, at + 2);
  if (TAKING.test(word) && preposition === "from")
    return labelledAfter(sentence, at + 2);
  return undefined;
}

const SPENDING =
  /^(?:paid|pays?|paying|spent|spends?|spending|charges?|charged|charging|raised|raises?|raising|invest(?:ed|s|ing)?)$/;
const TAKING =
  /^(?:wip(?:ed|es|ing|e)|shav(?:ed|es|ing|e)|cut|cuts|cutting|slash(?:ed|es|ing)?|knock(?:ed|s|ing)?)$/;

/** "revenue of $7.2 billion", "with unemployment at 5 percent", "a price: $20". */
export function valueOf(place: Place): Reading | undefined {
  const { sentence, tokens, at, previous, quantity } = place;
  const word = previous?.lower ?? "";
  if (word === "of" || word === "worth") {
    const phrase = phraseBefore(tokens, at - 2);
    if (phrase === undefined) return undefined;
    // "fell to a close of", "a total of": a level of what the clause is about.
    return LEVELS.has(tokens[phrase.head]?.lower ?? "")
      ? (complement(place) ?? SUBJECT)
      : labelled(sentence, phrase);
  }
  if (word === ":") {
    const before = tokens[at - 2];
    if (before?.tag === "period") return place.second ? SAME : undefined;
    const phrase = phraseBefore(tokens, at - 2);
    return phrase && labelled(sentence, phrase);
  }
  // "with its shares down 11.9 percent"
  if (word === "up" || word === "down") {
    const phrase = phraseBefore(tokens, at - 2);
    let left = (phrase?.first ?? 0) - 1;
    while (tokens[left]?.tag === "determiner") left--;
    return phrase !== undefined && tokens[left]?.lower === "with"
      ? labelled(sentence, phrase)
      : undefined;
  }
  if (word === "with" || (word === "from" && quantity.high !== undefined)) {
    const phrase = phraseBefore(tokens, at - 2);
    return phrase && labelled(sentence, phrase);
  }
  const close = isName(previous);
  if (word !== "at" && word !== "between" && !close) return undefined;
  const phrase = phraseBefore(tokens, close ? at - 1 : at - 2);
  if (phrase === undefined) return undefined;
  let edge = phrase.first - 1;
  while (tokens[edge]?.tag === "determiner") edge--;
  const left = tokens[edge];
  const alone =
    left === undefined ||
    left.tag === "comma" ||
    left.tag === "break" ||
    left.tag === "conjunction" ||
    left.lower === "with";
  if (!alone || ORDER_WORDS.has(tokens[phrase.last]?.lower ?? ""))
    return undefined;
  const reading = labelled(sentence, phrase);
  return reading && { ...reading, gapped: place.second && close };
}

/** Before a number these only say which: "the other three", "the first two". */
const ORDER_WORDS = new Set(
  "other others remaining first last next top further another same following".split(
    " ",
  ),
);

/** "a total of $5 million in aid". */
function complement({ sentence, tokens, at }: Place): Reading | undefined {
  if (tokens[at + 1]?.lower !== "in") return undefined;
  const core = coreAfter(tokens, at + 2);
  const head = core && tokens[core.head];
  if (head === undefined || isCapitalized(head)) return undefined;
  return tokens[at + 2]?.tag === "determiner"
    ? undefined
    : labelled(sentence, core ?? { first: at, last: at });
}
