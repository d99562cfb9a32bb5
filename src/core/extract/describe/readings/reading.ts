import type { Quantity } from "../../../report";
import { label } from "../label";
import { phraseAfter } from "../phrases";
import type { Run, Sentence } from "../sentence";
import type { Token } from "../tokens";

/** What the words around a quantity say it measures. */
export interface Reading {
  readonly measured: Measured;
  /** Its base, with its preposition. */
  readonly base?: string;
  /** "…, cars 22 percent": the rest of the clause is that of the figure before. */
  readonly gapped?: boolean;
  /** Whether `measured` is the things counted, which "they" can take up. */
  readonly counted?: boolean;
}

export type Measured =
  | { readonly kind: "label"; readonly text: string }
  /** The subject of the clause; failing one, the run's words. */
  | { readonly kind: "subject"; readonly otherwise?: Run }
  /** What the share before it was a share of: "half of the firms plan to hire; a third will not". */
  | { readonly kind: "whole" }
  /** The same as the quantity before it. */
  | { readonly kind: "same" };

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

/** One way to read a quantity in its place, or `undefined` where it does not apply. */
export type Rule = (place: Place) => Reading | undefined;

export const SUBJECT: Reading = { measured: { kind: "subject" } };
export const SAME: Reading = { measured: { kind: "same" } };

/** The subject, or the run's words where the sentence has none. */
export function subjectOr(run: Run): Reading {
  return { measured: { kind: "subject", otherwise: run } };
}

/** The run's words as the label; nothing when none are left of them. */
export function labelled(sentence: Sentence, run: Run): Reading | undefined {
  const text = label(sentence, run);
  return text === "" ? undefined : { measured: { kind: "label", text } };
}

/** The noun phrase that starts at `at` as the label. */
export function labelledAfter(
  sentence: Sentence,
  at: number,
): Reading | undefined {
  const { tokens } = sentence;
  const counted =
    tokens[at]?.tag === "quantity" && tokens[at + 1]?.tag === "noun";
  const phrase = phraseAfter(tokens, counted ? at + 1 : at);
  return phrase === undefined ? undefined : labelled(sentence, phrase);
}

/** The run as written, without periods at its end. */
export function written({ text, tokens }: Sentence, run: Run): string {
  let last = run.last;
  while (last > run.first && tokens[last]?.tag === "period") last--;
  return text
    .slice(tokens[run.first]?.start ?? 0, tokens[last]?.end)
    .replace(/\s+/g, " ");
}

/** The offset of the first token at or after `at` that is neither a period nor an adverb. */
export function skipTimes(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.tag === "period" || tokens[i]?.tag === "adverb") i++;
  return i;
}

/** The offset of the first token at or before `at` that is neither a period nor an adverb. */
export function skipTimesBack(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.tag === "period" || tokens[i]?.tag === "adverb") i--;
  return i;
}
