import type { Description, Quantity, Span } from "../../report";
import { governingVerb, nounBefore, subjectOf, type Subject } from "./clauses";
import { isPluralLabel } from "./discourse";
import { label } from "./label";
import type { Memory } from "./memory";
import { coreAfter, LONGEST_LABEL } from "./phrases";
import { isPlural } from "./plurals";
import type { Place, Reading } from "./readings";
import { readSentence, type Run, type Sentence } from "./sentence";

/** A quantity with what its sentence says of it. */
export interface Described extends Description {
  readonly quantity: Quantity;
}

/** What a figure's reading is resolved against. */
export interface Reader {
  readonly sentence: Sentence;
  readonly memory: Memory;
  readonly described: readonly Described[];
  readonly text: string;
  readonly before: Span | undefined;
}

/** The label of what the reading says is measured; empty when nothing says so. */
export function measuredLabel(
  reader: Reader,
  place: Place,
  reading: Reading,
): string {
  const { discourse } = reader.memory;
  const { measured } = reading;
  switch (measured.kind) {
    case "label":
      return discourse.canonical(measured.text);
    case "same":
      return (
        reader.described.at(-1)?.measured ??
        discourse.resolve("figure", reader.memory.sentences) ??
        ""
      );
    case "whole":
      return reader.described.at(-1)?.base?.replace(/^of (?:the )?/, "") ?? "";
    case "subject":
      return discourse.canonical(
        withGroup(place, subjectLabel(reader, place, measured.otherwise)),
      );
  }
}

/** "life expectancy" with the group that the figure is for: "life expectancy for women". */
function withGroup({ sentence, tokens, at, quantity }: Place, text: string) {
  const { kind } = quantity.unit;
  if (text === "" || kind === "money" || kind === "count") return text;
  const word = tokens[at + 1]?.lower ?? "";
  if (word !== "for" && word !== "among") return text;
  const core = coreAfter(tokens, at + 2);
  const head = core && tokens[core.head];
  if (core === undefined || head === undefined || !isPlural(head)) return text;
  const group = label(sentence, core);
  const words = `${text} ${group}`.split(" ").length + 1;
  return words > LONGEST_LABEL ? text : `${text} ${word} ${group}`;
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
  const previous = reader.described.at(-1)?.measured;
  if (previous !== undefined && previous !== "") return previous;
  const noun = nounBefore(sentence.tokens, place.at - 1);
  return noun === undefined ? mainSubject(sentence) : label(sentence, noun);
}

/** The subject of the sentence's first verb; empty when that is a pronoun. */
export function mainSubject(sentence: Sentence): string {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    (token) => token.tag === "verb" || token.tag === "auxiliary",
  );
  const subject = verb < 0 ? undefined : subjectOf(tokens, verb);
  return subject?.kind === "phrase" ? label(sentence, subject.run) : "";
}

/** Who or what has what is measured: the clause's subject, where it is spelled out and something else. */
export function entityOf(
  sentence: Sentence,
  place: Place,
  measured: string,
): string | undefined {
  const run = spelledSubject(sentence, place.at);
  if (run === undefined) return undefined;
  const { first } = run;
  const counted = sentence.tokens[first]?.tag === "quantity";
  if (counted && sentence.tokens[first - 1]?.tag !== "determiner")
    return undefined;
  const text = label(sentence, run);
  return text === "" || sameWords(text, measured) ? undefined : text;
}

/** The subject's words; for "…, becoming the first to …", those of the clause before. */
function spelledSubject({ tokens }: Sentence, at: number): Run | undefined {
  let verb = governingVerb(tokens, at);
  for (let turns = 0; verb !== undefined && turns < 3; turns++) {
    const subject = subjectOf(tokens, verb);
    if (subject?.kind === "phrase") return subject.run;
    if (subject?.kind !== "clause") return undefined;
    verb = governingVerb(tokens, subject.before);
  }
  return undefined;
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
        ) ?? previousSubject(reader, things)
      );
    }
  }
}

/** The subject of the sentence before, for a pronoun when no figure was given yet. */
function previousSubject(reader: Reader, plural: boolean): string | undefined {
  if (reader.before === undefined) return undefined;
  const subject = mainSubject(
    readSentence(reader.text, reader.before, [], reader.memory.names),
  );
  return plural && !isPluralLabel(subject) ? undefined : subject;
}
