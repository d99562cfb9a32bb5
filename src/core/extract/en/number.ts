import type { LexedNumber } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { elementAt, ONE, scaleAt, type Element } from "./element";
import { fractionAt, isFractionUse } from "./fraction";
import { halfAt } from "./half";
import { Sum } from "./sum";
import { vagueAt } from "./vague";
import { VAGUE, isScale, isScaleWord } from "./words";

/**
 * The number at token `at`, read as far as it goes: digits and words, scale words, groups joined by "and", fractions, and
 * vague magnitudes. `undefined` when no number begins there.
 */
export function numberAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  return (
    vagueAt(text, tokens, at) ??
    halfAt(text, tokens, at) ??
    fractionAt(text, tokens, at) ??
    cardinalAt(text, tokens, at)
  );
}

/** The number at `at` that is neither a fraction nor vague. */
export function cardinalAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let i = at;
  let element = elementAt(tokens, i);
  if (element === undefined) {
    // "a hundred", "hundred": an unwritten one, which needs a scale word behind it.
    if (first.kind !== "word") return undefined;
    const article = first.text === "a" || first.text === "an";
    if (!article && (at > 0 || !isScaleWord(first.text))) return undefined;
    const word = tokens[article ? at + 1 : at]?.text ?? "";
    if (!isScaleWord(word) || VAGUE.has(word)) return undefined;
    if (article && DOZEN.has(word) && isPerDozen(tokens, at)) return undefined;
    element = {
      to: article ? at + 1 : at,
      value: ONE,
      step: ONE,
      words: true,
      marked: true,
    };
  }
  i = element.to;
  if (!element.words && endsNumber(tokens[i])) return plainNumber(element, at);
  const sum = new Sum(element);
  for (;;) {
    const scaled = scaleAt(text, tokens, i);
    if (scaled !== undefined && sum.scale(scaled.scale.factor)) {
      i = scaled.to;
      continue;
    }
    const half = andFraction(text, tokens, i);
    if (half !== undefined) {
      i = half.to;
      const after = scaleAt(text, tokens, i);
      if (sum.addFraction(half.fraction, after?.scale.factor))
        i = after?.to ?? i;
      break;
    }
    const next = continuation(text, tokens, i, sum);
    if (next === undefined) break;
    sum.add(next);
    i = next.to;
  }
  const decimals = sum.words ? spokenDecimals(tokens, i) : undefined;
  if (decimals !== undefined) {
    sum.addDecimals(decimals.digits);
    i = decimals.to;
    const after = scaleAt(text, tokens, i);
    if (after !== undefined && sum.scale(after.scale.factor)) i = after.to;
  }
  return sum.finish(at, i);
}

/** Whether a number in digits cannot go on at the token: most of them end where their digits end. */
function endsNumber(token: Token | undefined): boolean {
  if (token === undefined) return true;
  if (token.kind === "sign") return token.text !== "-";
  return token.text !== "and" && token.kind === "word" && !isScale(token.text);
}

function plainNumber(element: Element, from: number): LexedNumber {
  const { to, value, step, fraction, marked } = element;
  return {
    from,
    to,
    value,
    step,
    ...(fraction === undefined ? {} : { fraction }),
    shape: fraction === undefined ? "digits" : "fraction",
    scale: 1,
    marked,
  };
}

const DOZEN: ReadonlySet<string> = new Set(["dozen", "dz", "doz"]);

/** "64 cents a dozen": a price per dozen. */
function isPerDozen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return (
    before === "cents" ||
    before === "dollars" ||
    before === "pence" ||
    before === "each"
  );
}

/** "and a half", "and three quarters", "and two thirds". */
function andFraction(
  text: string,
  tokens: readonly Token[],
  at: number,
):
  | { readonly to: number; readonly fraction: readonly [number, number] }
  | undefined {
  if (tokens[at]?.text !== "and") return undefined;
  const fraction = isFractionUse(text, tokens, at + 1);
  return fraction;
}

/** A further, smaller part of the number: "and sixteen" after "one hundred". */
function continuation(
  text: string,
  tokens: readonly Token[],
  at: number,
  sum: Sum,
): Element | undefined {
  if (sum.limit === undefined) return undefined;
  const and = tokens[at]?.text === "and";
  const i = and ? at + 1 : at;
  if (!and && sum.words && tokens[i]?.text === "-")
    return continuation(text, tokens, i + 1, sum);
  const element = elementAt(tokens, i);
  if (element === undefined || element.marked || element.value.gte(sum.limit))
    return undefined;
  const scaled = scaleAt(text, tokens, element.to);
  const factor = scaled === undefined ? 1 : scaled.scale.factor;
  if (!sum.words || !element.words) {
    // Digits go on only where the whole reads as one number: "4 thousand 3 hundred and 21".
    if (element.words && !sum.words && sum.limit > 100) return undefined;
    if (factor === 1 ? !(and && sum.limit <= 100) : and || factor >= sum.limit)
      return undefined;
  }
  if (
    element.value.times(factor).gte(sum.limit) &&
    !(sum.limit === 100 && factor > 100)
  )
    return undefined;
  // "two hundred and three people", but "two thousand and three were hurt": the same; no way to tell, so it is one number.
  return element;
}

/** "point zero three", "point seventy-one". */
function spokenDecimals(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly digits: string } | undefined {
  if (tokens[at]?.text !== "point") return undefined;
  let digits = "";
  let i = at + 1;
  while (digits.length < 12) {
    const element = elementAt(tokens, i);
    if (element === undefined || !element.words) break;
    digits += element.value.toFixed();
    i = element.to;
  }
  return digits === "" ? undefined : { to: i, digits };
}
