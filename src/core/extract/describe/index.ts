/** What a text says of its quantities: what each measures, its base, period, place, speaker and qualifiers. */
import type { Quantity, Span } from "../../report";
import type { Memory } from "./memory";
import { placeOf } from "./place";
import { qualifiersOf } from "./qualifiers";
import { read, type Place } from "./readings";
import { readSentence, type Sentence } from "./sentence";
import { attributionOf, attributions, type Attribution } from "./speaker";
import {
  entityOf,
  mainSubject,
  measuredLabel,
  type Described,
  type Reader,
} from "./subject";
import { comparisonFor, periodFor } from "./when";

export { newMemory, type Memory } from "./memory";
export type { Described } from "./subject";

/**
 * Describes the quantities of one sentence, in order; those that are only part of a period ("the three months to June") are
 * left out. `before` is the sentence before it in the text, for "they".
 */
export function describeSentence(
  text: string,
  span: Span,
  quantities: readonly Quantity[],
  memory: Memory,
  before?: Span,
): readonly Described[] {
  const sentence = readSentence(text, span, quantities, memory.names);
  const { tokens } = sentence;
  const spoken = attributions(sentence);
  const described: Described[] = [];
  const reader: Reader = { sentence, memory, described, text, before };
  tokens.forEach((token, at) => {
    const { quantity } = token;
    if (quantity === undefined || token.tag === "period") return;
    const place: Place = {
      sentence,
      tokens,
      at,
      quantity,
      next: tokens[at + 1],
      previous: tokens[at - 1],
      second: described.length > 0,
    };
    described.push(describe(reader, place, spoken));
  });
  memory.sentences++;
  return described;
}

/** "the number of vehicles" has a size; a share of all vehicles is one of the vehicles themselves. */
const NUMBER_OF = /^(?:total )?number of /;

function describe(
  reader: Reader,
  place: Place,
  spoken: readonly Attribution[],
): Described {
  const { sentence, memory, described } = reader;
  const { at, quantity } = place;
  const reading = read(place);
  const last = described.at(-1);
  const told = measuredLabel(reader, place, reading).replace(
    reading.base?.startsWith("of ") === true ? NUMBER_OF : "",
    "",
  );
  // "drew 14,237 visitors, and the library 1,180": visitors, of the library.
  const elided =
    reading.gapped === true &&
    last?.quantity.unit.kind === "count" &&
    /^(?:count|none)$/.test(quantity.unit.kind);
  const measured = elided ? last.measured : told;
  memory.discourse.add({
    measured,
    counted: reading.counted === true,
    sentence: memory.sentences,
  });
  const entity =
    reading.measured.kind === "label" && reading.gapped !== true
      ? entityOf(sentence, place, measured)
      : elided
        ? told
        : undefined;
  const shared = reading.gapped === true ? last?.base : undefined;
  const base = reading.base ?? shared ?? comparisonFor(sentence, at);
  const period = periodFor(sentence, at);
  const where = placeOf(sentence, at);
  const attribution = attributionOf(spoken, at);
  const speaker =
    attribution && speakerName(reader, attribution, sentence.span);
  return {
    quantity,
    measured,
    ...(entity !== undefined && { entity }),
    ...(base !== undefined && { base }),
    ...(period !== undefined && { period }),
    ...(where !== undefined && { place: where }),
    ...(speaker !== undefined && { speaker }),
    qualifiers: qualifiersOf(sentence, at),
  };
}

/** Who is reported to speak in the sentence, whether or not it holds a quantity. */
export function speakerIn(
  text: string,
  span: Span,
  memory: Memory,
): string | undefined {
  const sentence: Sentence = readSentence(text, span, [], memory.names);
  const [first] = attributions(sentence);
  const reader: Reader = {
    sentence,
    memory,
    described: [],
    text,
    before: undefined,
  };
  return first && speakerName(reader, first, span);
}

/** The speaker's full name; for a pronoun, whoever spoke last or is the person that the sentence before is about. */
function speakerName(
  { memory, text, before }: Reader,
  { name }: Attribution,
  span: Span,
): string | undefined {
  if (name !== "") {
    memory.speaker = memory.names.inFull(name, memory.offset + span.start);
    return memory.speaker;
  }
  if (before === undefined) return memory.speaker;
  const person = mainSubject(readSentence(text, before, [], memory.names));
  return /^\p{Lu}/u.test(person) ? person : memory.speaker;
}
