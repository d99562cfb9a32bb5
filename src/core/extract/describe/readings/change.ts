import { isQualifying, governingVerb } from "../clauses";
import { coreAfter, isChange, phraseAfter, phraseBefore } from "../phrases";
import type { Sentence } from "../sentence";
import {
  labelled,
  skipTimesBack,
  SUBJECT,
  subjectOr,
  type Place,
  type Reading,
} from "./reading";

/** "a 75 percent increase in usage", "an increase of 5 percent in exports", "a 5 percent price rise". */
export function changeOf({
  sentence,
  tokens,
  at,
  quantity,
}: Place): Reading | undefined {
  if (quantity.unit.kind === "multiple") return undefined;
  const after =
    tokens[at + 1]?.tag === "noun" ? coreAfter(tokens, at + 1) : undefined;
  if (after !== undefined && isChange(tokens, after.head))
    return (
      complementOf(sentence, after.head + 1) ??
      ownModifier(sentence, after.first, after.head) ??
      SUBJECT
    );
  if (tokens[at - 1]?.lower !== "of") return undefined;
  const before = phraseBefore(tokens, at - 2);
  if (before === undefined || !isChange(tokens, before.head)) return undefined;
  if (before.last > before.head)
    return labelled(sentence, { first: before.head + 1, last: before.last });
  return (
    complementOf(sentence, at + 1) ??
    ownModifier(sentence, before.first, before.head) ??
    (quantity.unit.kind === "percent"
      ? subjectOr(before)
      : labelled(sentence, before))
  );
}

/** In "price rise", "price"; nothing in "sharp rise". */
function ownModifier(
  sentence: Sentence,
  first: number,
  head: number,
): Reading | undefined {
  const { tokens } = sentence;
  while (first < head && isQualifying(tokens[first])) first++;
  return first < head
    ? labelled(sentence, { first, last: head - 1 })
    : undefined;
}

/** What a change noun's "in", "of" or "for" phrase names. */
function complementOf(sentence: Sentence, at: number): Reading | undefined {
  const { tokens } = sentence;
  let i = at;
  while (tokens[i]?.tag === "period") i++;
  if (!["in", "of", "for", "to"].includes(tokens[i]?.lower ?? ""))
    return undefined;
  const phrase = phraseAfter(tokens, i + 1);
  if (phrase === undefined || tokens[phrase.first]?.tag === "quantity")
    return undefined;
  return labelled(sentence, phrase);
}

/** "cut costs by 5 percent", "boost its output to 1.2 million tons", "kept rates at 5 percent": the object that changes. */
export function objectChanged({
  sentence,
  tokens,
  at,
  previous,
}: Place): Reading | undefined {
  const word = previous?.lower ?? "";
  if (!/^(?:by|to|from|at)$/.test(word)) return undefined;
  if (/^(?:it|them)$/.test(tokens[at - 2]?.lower ?? ""))
    return objectBefore(sentence, at - 3);
  const verbAt = governingVerb(tokens, at);
  const verb = tokens[verbAt ?? -1];
  if (verbAt === undefined || verb === undefined) return undefined;
  if (verb.tag !== "verb" && verb.tag !== "gerund") return undefined;
  if (word === "at" && !HOLDING.test(verb.lower)) return undefined;
  if (word === "by" && COMPARING.test(verb.lower)) return undefined;
  const phrase = phraseAfter(tokens, verbAt + 1, LONGEST_OBJECT);
  if (phrase === undefined) return undefined;
  const end = skipTimesBack(tokens, at - 2);
  return phrase.last === end ? labelled(sentence, phrase) : undefined;
}

/** "improved the storage, doubling it to 256 GB": the object of the verb before the one at `verb`. */
function objectBefore(sentence: Sentence, verb: number): Reading | undefined {
  const main = governingVerb(sentence.tokens, verb);
  if (main === undefined) return undefined;
  const object = phraseAfter(sentence.tokens, main + 1);
  return object !== undefined && object.last < verb
    ? labelled(sentence, object)
    : undefined;
}

/** In words; longer objects are not read as what changes. */
const LONGEST_OBJECT = 14;

/** In "girls outperformed boys by 12 points", nothing happens to the object. */
const COMPARING =
  /^(?:outperform|outpac|outstrip|outnumber|surpass|exceed|beat|trail|lag|lead|led|top)/;

const HOLDING =
  /^(?:kept|keep|keeps|keeping|held|hold|holds|holding|left|leaves|leaving|set|sets|setting|maintained|put|puts|putting|valued|priced|estimated|estimates)$/;

/** "grew by 125,600 positions", "rose to 3.9 million cars": the figure is the subject's, whatever it is counted in. */
export function changedBy({
  tokens,
  at,
  previous,
  quantity,
}: Place): Reading | undefined {
  if (!/^(?:by|to|from)$/.test(previous?.lower ?? "")) return undefined;
  if (quantity.trend === undefined) return undefined;
  return governingVerb(tokens, at) === at - 2 ? SUBJECT : undefined;
}
