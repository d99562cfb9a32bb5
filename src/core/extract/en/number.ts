import Big from "big.js";
import type { LexedNumber } from "../quantity/draft";
import type { Token } from "../quantity/token";
import {
  elementAt,
  ONE,
  quotient,
  scaleAt,
  TEN,
  type Element,
} from "./element";
import { fractionAt, halfAt, isFractionUse } from "./fraction";
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

/** Adds up a number from its parts: `group` is what the next scale word multiplies, `total` what is done. */
class Sum {
  private total = new Big(0);
  private group: Big;
  private step: Big;
  private fraction: readonly [number, number] | undefined;
  private lastScale = 1;
  /** What a further part must stay below; absent when none can follow. */
  limit: number | undefined;
  readonly words: boolean;
  private marked: boolean;
  private ended = false;

  constructor(first: Element) {
    this.group = first.value;
    this.step = first.step;
    this.fraction = first.fraction;
    this.words = first.words;
    this.marked = first.marked;
  }

  /** Multiplies by a scale word; false when it does not fit here. */
  scale(factor: number): boolean {
    if (this.ended) return false;
    const hundred = factor === 100;
    if (this.group.eq(0)) {
      // "three lakh crore"
      if (this.lastScale < 1000 || factor < this.lastScale || factor < 1000)
        return false;
      this.total = this.total.times(factor);
      this.step = this.step.times(factor);
      this.lastScale = factor;
      this.limit = factor;
      return true;
    }
    if (hundred && this.group.gte(1000)) return false;
    if (hundred) {
      this.group = this.group.times(100);
      this.limit = 100;
    } else {
      if (this.total.gt(0) && factor >= this.lastScale) return false;
      this.total = this.total.plus(this.group.times(factor));
      this.group = new Big(0);
      this.limit = factor;
    }
    this.step = this.step.times(factor);
    this.lastScale = factor;
    this.marked = true;
    this.fraction = undefined;
    return true;
  }

  add(element: Element): void {
    this.group = this.group.plus(element.value);
    this.step = element.step;
    this.limit = undefined;
  }

  /** Adds "and a half"; with a scale word behind it, that scales both. True when the scale word was used. */
  addFraction(
    fraction: readonly [number, number],
    factor: number | undefined,
  ): boolean {
    const part = quotient(fraction);
    const unit = quotient([1, fraction[1]]);
    this.ended = true;
    this.marked = true;
    if (factor !== undefined) {
      const whole = this.group.gt(0) ? this.group.plus(part) : part;
      this.total = this.total.plus(whole.times(factor));
      this.step = unit.times(factor);
      this.group = new Big(0);
      this.lastScale = factor;
      return true;
    }
    if (this.group.eq(0) && this.total.gt(0)) {
      this.total = this.total.plus(part.times(this.lastScale));
      this.step = unit.times(this.lastScale);
      return false;
    }
    const above = this.total
      .plus(this.group)
      .times(fraction[1])
      .plus(fraction[0]);
    this.group = this.group.plus(part);
    this.step = unit;
    if (above.lt(1e9)) this.fraction = [above.toNumber(), fraction[1]];
    return false;
  }

  addDecimals(digits: string): void {
    this.step = TEN.pow(-digits.length);
    this.group = this.group.plus(new Big(digits).times(this.step));
    this.marked = true;
  }

  finish(from: number, to: number): LexedNumber {
    return {
      from,
      to,
      value: this.total.plus(this.group),
      step: this.step,
      ...(this.fraction === undefined ? {} : { fraction: this.fraction }),
      shape:
        this.fraction !== undefined && !this.words
          ? "fraction"
          : this.words
            ? "words"
            : "digits",
      scale: this.group.eq(0) ? this.lastScale : 1,
      marked: this.marked,
    };
  }
}

/** "tens of thousands", "hundreds of", "dozens"; "several hundred", "a few thousand". */
function vagueAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const word = tokens[at]?.text ?? "";
  const size = VAGUE.get(word);
  if (size !== undefined) {
    if (
      word === "tens" ||
      word === "scores" ||
      word === "hundreds" ||
      word === "dozens" ||
      word === "thousands"
    ) {
      const of = tokens[at + 1]?.text === "of";
      const times = of ? VAGUE.get(tokens[at + 2]?.text ?? "") : undefined;
      if (times !== undefined && times > 20)
        return vague(
          at,
          at + 3,
          size === 12 ? 2 * size * times : size * times,
          size * times * 10,
          times,
        );
    }
    if (tokens[at - 1]?.kind === "number" || tokens[at - 1]?.text === "the")
      return undefined;
    if (word === "tens" || (word === "scores" && tokens[at + 1]?.text !== "of"))
      return undefined;
    if (word === "dozens") return vague(at, at + 1, 24, 100, 1);
    return vague(at, at + 1, size, size === 20 ? 100 : size * 10, 1);
  }
  let i = at;
  if (word === "a" && tokens[i + 1]?.text === "few") i++;
  const few = tokens[i]?.text;
  if (few !== "few" && few !== "several") {
    if (word !== "a" || tokens[at + 1]?.text !== "couple") return undefined;
    const of = tokens[at + 2]?.text === "of" ? 1 : 0;
    const pair = scaleAt(text, tokens, at + 2 + of);
    if (pair === undefined) return undefined;
    return vague(
      at,
      pair.to,
      2 * pair.scale.factor,
      undefined,
      pair.scale.factor,
    );
  }
  const scaled = scaleAt(text, tokens, i + 1);
  if (scaled === undefined) return undefined;
  const factor = scaled.scale.factor;
  return vague(i === at ? at : at, scaled.to, 2 * factor, 10 * factor, factor);
}

function vague(
  from: number,
  to: number,
  low: number,
  high: number | undefined,
  scale: number,
): LexedNumber {
  return {
    from,
    to,
    value: new Big(low),
    ...(high === undefined ? {} : { high: new Big(high) }),
    step: new Big(scale),
    shape: "vague",
    scale,
    marked: true,
  };
}
