import { MEASURE_NOUNS, PARTITIVES } from "../../en/words/nouns";
import { label } from "../label";
import { phraseAfter, phraseBefore } from "../phrases";
import type { Run, Sentence } from "../sentence";
import { labelled, written, type Place, type Reading } from "./reading";
import { opensClause, passiveParticiple, withPredicate } from "./share";

/** "287 small and medium-sized enterprises": the noun phrase that is counted. */
export function countedThings(place: Place): Reading | undefined {
  const { sentence, tokens, at, quantity, next } = place;
  const { kind } = quantity.unit;
  if (kind !== "count" && kind !== "none") return undefined;
  if (next?.lower === "of") return countedOf(place);
  let from = at + 1;
  while (tokens[from]?.tag === "adverb" && tokens[from + 1]?.tag === "noun")
    from++;
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined) return countedInside(place);
  const held = measureBefore(sentence, at);
  if (held !== undefined) return labelled(sentence, held);
  const passive =
    opensClause(place) &&
    passiveParticiple(tokens, phrase.last + 1) !== undefined;
  const told = passive ? withPredicate(sentence, phrase) : undefined;
  return {
    measured: { kind: "label", text: told ?? label(sentence, phrase) },
    counted: true,
  };
}

/** "two of the 11 members": members, of the 11. */
function countedOf({ sentence, tokens, at }: Place): Reading | undefined {
  const phrase = phraseAfter(tokens, at + 2);
  if (phrase === undefined) return undefined;
  const partitive =
    tokens[at + 2]?.tag === "determiner" || tokens[at + 2]?.possessive === true;
  const text = label(sentence, phrase);
  if (text === "") return undefined;
  return {
    measured: { kind: "label", text },
    counted: true,
    ...(partitive && {
      base: `of ${written(sentence, { first: at + 2, last: phrase.last })}`,
    }),
  };
}

/** A count whose noun the quantity itself holds: "300 people" taken whole by the grammar. */
function countedInside({ sentence, quantity }: Place): Reading | undefined {
  const { counted } = quantity;
  if (counted === undefined || counted.end > quantity.end) return undefined;
  const text = sentence.text.slice(counted.start, counted.end);
  return { measured: { kind: "label", text }, counted: true };
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
