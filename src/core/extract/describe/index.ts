/** What a text says of its quantities: what each measures, its base, period, place, speaker and qualifiers. */
import type { Description, Quantity, Span } from "../../report";
import { governingVerb, nounBefore, subjectOf, type Subject } from "./clauses";
import { Discourse } from "./discourse";
import { label } from "./label";
import { read, type Place, type Reading } from "./readings";
import type { Names } from "./names";
import { comparisonFor, periodFor } from "./when";
import { placeOf } from "./place";
import { qualifiersOf } from "./qualifiers";
import { readSentence, type Run, type Sentence } from "./sentence";
import { attributionOf, attributions } from "./speaker";

/** What is carried from sentence to sentence, and in a report from block to block. */
export interface Memory {
  readonly discourse: Discourse;
  readonly names: Names;
  /** Sentences read so far; numbers them across blocks. */
  sentences: number;
  /** Added to an offset in the text at hand to get one in the text that `names` reads. */
  offset: number;
  /** Whoever spoke last by name. */
  speaker?: string;
}

export function newMemory(names: Names): Memory {
  return { discourse: new Discourse(), names, sentences: 0, offset: 0 };
}

/** Describes the quantities of one sentence, in order. `before` is the sentence before it in the text, for "they". */
export function describeSentence(
  text: string,
  span: Span,
  quantities: readonly Quantity[],
  memory: Memory,
  before?: Span,
): readonly Description[] {
  const sentence = readSentence(text, span, quantities);
  const spoken = attributions(sentence);
  const descriptions: Description[] = [];
  const { tokens } = sentence;
  const reader: Reader = { sentence, memory, descriptions, text, before };
  tokens.forEach((token, at) => {
    if (token.quantity === undefined) return;
    const place: Place = {
      sentence,
      tokens,
      at,
      quantity: token.quantity,
      next: tokens[at + 1],
      previous: tokens[at - 1],
      second: descriptions.length > 0,
    };
    const reading = read(place);
    const measured = resolve(reader, place, reading);
    const entity =
      reading.measured.kind === "label"
        ? entityOf(reader, place, measured)
        : undefined;
    const comparison = comparisonFor(sentence, at);
    const base = reading.base ?? comparison;
    const period = periodFor(sentence, at);
    const where = placeOf(sentence, at);
    const who = attributionOf(spoken, at);
    const speaker =
      who === undefined ? undefined : speakerName(memory, who.name, span);
    descriptions.push({
      measured,
      ...(entity !== undefined && { entity }),
      ...(base !== undefined && { base }),
      ...(period !== undefined && { period }),
      ...(where !== undefined && { place: where }),
      ...(speaker !== undefined && { speaker }),
      qualifiers: qualifiersOf(sentence, at),
    });
    memory.discourse.add({
      measured,
      counted: reading.counted === true,
      sentence: memory.sentences,
    });
  });
  memory.sentences++;
  return descriptions;
}

function speakerName(
  memory: Memory,
  name: string,
  span: Span,
): string | undefined {
  if (name === "") return memory.speaker;
  const full = memory.names.inFull(name, memory.offset + span.start);
  memory.speaker = full;
  return full;
}

interface Reader {
  readonly sentence: Sentence;
  readonly memory: Memory;
  readonly descriptions: readonly Description[];
  readonly text: string;
  readonly before: Span | undefined;
}

function resolve(reader: Reader, place: Place, reading: Reading): string {
  const { discourse } = reader.memory;
  const { measured } = reading;
  switch (measured.kind) {
    case "label":
      return discourse.canonical(measured.text);
    case "same":
      return (
        reader.descriptions.at(-1)?.measured ??
        discourse.resolve("figure", reader.memory.sentences) ??
        ""
      );
    case "subject":
      return discourse.canonical(
        subjectLabel(reader, place, measured.otherwise),
      );
  }
}

/** The label of the clause's subject; what was spoken of before where it is a pronoun; else the noun at hand. */
function subjectLabel(
  reader: Reader,
  place: Place,
  otherwise: Run | undefined,
): string {
  const { sentence } = reader;
  const verb = governingVerb(sentence.tokens, place.at);
  if (verb !== undefined) {
    const subject = subjectOf(sentence.tokens, verb);
    const found = subject && fromSubject(reader, subject, verb);
    if (found !== undefined && found !== "") return found;
  }
  if (otherwise !== undefined) return label(sentence, otherwise);
  const previous = reader.descriptions.at(-1)?.measured;
  if (previous !== undefined && previous !== "") return previous;
  const noun = nounBefore(sentence.tokens, place.at - 1);
  return noun === undefined ? mainSubject(sentence) : label(sentence, noun);
}

/** The subject of the sentence's first verb; empty when that is a pronoun. */
function mainSubject(sentence: Sentence): string {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    (token) => token.tag === "verb" || token.tag === "auxiliary",
  );
  const subject = verb < 0 ? undefined : subjectOf(tokens, verb);
  return subject?.kind === "phrase" ? label(sentence, subject.run) : "";
}

/** Who or what has what is measured: the clause's subject, where it is spelled out and something else. */
function entityOf(
  { sentence }: Reader,
  place: Place,
  measured: string,
): string | undefined {
  const verb = governingVerb(sentence.tokens, place.at);
  const subject =
    verb === undefined ? undefined : subjectOf(sentence.tokens, verb);
  if (subject?.kind !== "phrase") return undefined;
  if (sentence.tokens[subject.run.first]?.tag === "quantity") return undefined;
  const text = label(sentence, subject.run);
  return text === "" || text === measured || sameWords(text, measured)
    ? undefined
    : text;
}

function sameWords(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function fromSubject(
  reader: Reader,
  subject: Subject,
  verb: number,
): string | undefined {
  const { sentence, memory } = reader;
  const { tokens } = sentence;
  switch (subject.kind) {
    case "phrase":
      return label(sentence, subject.run);
    case "antecedent": {
      const counted = memory.discourse.resolve("counted", memory.sentences, 0);
      return counted ?? label(sentence, subject.run);
    }
    case "clause": {
      const here = memory.discourse.resolve("things", memory.sentences, 0);
      if (here !== undefined) return here;
      const main = governingVerb(tokens, subject.before);
      const outer = main === undefined ? undefined : subjectOf(tokens, main);
      if (main === undefined || outer === undefined || main >= verb)
        return undefined;
      return outer.kind === "clause" || outer.kind === "antecedent"
        ? undefined
        : fromSubject(reader, outer, main);
    }
    case "anaphor": {
      const word = tokens[subject.at]?.lower ?? "";
      const things = /^(they|these|those|such|their|them)$/.test(word);
      return (
        memory.discourse.resolve(
          things ? "things" : "figure",
          memory.sentences,
        ) ?? previousSubject(reader)
      );
    }
  }
}

/** The subject of the sentence before, for a pronoun when no figure was given yet. */
function previousSubject(reader: Reader): string | undefined {
  if (reader.before === undefined) return undefined;
  return mainSubject(readSentence(reader.text, reader.before, []));
}
