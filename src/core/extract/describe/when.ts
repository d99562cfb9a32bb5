import { SAYING } from "../en/words/speech";
import type { Period } from "./period";
import type { Sentence } from "./sentence";

/**
 * The period that a quantity holds for: the nearest after it before the next quantity, else the nearest before it, else the
 * only one of the sentence.
 */
export function periodFor(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  const held = sentence.periods.filter(
    (period) => !period.comparison && !isOfSpeech(sentence, period),
  );
  if (held.length === 0) return undefined;
  const next = tokens.findIndex(
    (token, i) => i > at && token.tag === "quantity",
  );
  const limit = next < 0 ? tokens.length : next;
  const after = held.find(
    (period) =>
      period.first > at &&
      period.first < limit &&
      !parted(sentence, at, period),
  );
  const before = held.findLast((period) => period.last < at);
  const only = held.length === 1 ? held[0] : undefined;
  const shared =
    only !== undefined &&
    !parted(sentence, at, only) &&
    !isOfComparison(sentence, only)
      ? only
      : undefined;
  return (after ?? before ?? shared)?.text;
}

/** In "the ministry said on Friday", when it was said. */
function isOfSpeech({ tokens }: Sentence, { first }: Period): boolean {
  const before = tokens[first - 1];
  return before?.tag === "verb" && SAYING.has(before.lower);
}

/** In "597, against 540 in 2019", the year is that of the figure compared with. */
function isOfComparison({ tokens }: Sentence, { first }: Period): boolean {
  for (let i = first - 1; i > 0; i--)
    if (tokens[i]?.tag === "quantity")
      return COMPARED.has(tokens[i - 1]?.lower ?? "");
  return false;
}

const COMPARED = new Set(["from", "with", "against", "versus", "than"]);

/** Whether a new clause begins between the quantity and the period. */
function parted(sentence: Sentence, at: number, period: Period): boolean {
  for (let i = at + 1; i < period.first; i++) {
    const tag = sentence.tokens[i]?.tag;
    if (tag === "subordinator" || tag === "break" || tag === "open")
      return true;
  }
  return false;
}

/** The period that a change is measured against, with its preposition: "from a year earlier". */
export function comparisonFor(
  sentence: Sentence,
  at: number,
): string | undefined {
  const period = sentence.periods.find(
    (each) => each.comparison && each.first > at,
  );
  if (period === undefined || parted(sentence, at, period)) return undefined;
  return changeBefore(sentence, period) === at ? period.text : undefined;
}

/** The quantity that the comparison is told of: the clause's nearest change, else its nearest quantity. */
function changeBefore(sentence: Sentence, period: Period): number | undefined {
  const { tokens } = sentence;
  let nearest: number | undefined;
  for (let i = period.first - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.tag === "subordinator" || token?.tag === "break") break;
    if (token?.quantity === undefined) continue;
    if (token.quantity.role === "change") return i;
    nearest ??= i;
  }
  return nearest;
}
