import Big from "big.js";
import { VULGAR_FRACTIONS } from "../quantity/numeral";
import type { Token } from "../quantity/token";
import { SMALL, scaleOf, type Scale } from "./words";

/** One part of a number before its scale word: digits, or words below a hundred. */
export interface Element {
  readonly to: number;
  readonly value: Big;
  readonly step: Big;
  readonly words: boolean;
  readonly fraction?: readonly [number, number];
  readonly marked: boolean;
}

export const ONE = new Big(1);
export const TEN = new Big(10);

const POWERS: readonly Big[] = Array.from({ length: 9 }, (_, i) => TEN.pow(-i));

/** Ten to the power of a place; the common ones are made once. */
export function powerOfTen(place: number): Big {
  return POWERS[-place] ?? TEN.pow(place);
}

/** The scale word at `at`, a hyphen before it allowed ("1.5-million"). */
export function scaleAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly scale: Scale; readonly to: number } | undefined {
  let i = at;
  if (tokens[i]?.text === "-" && tokens[i]?.glued === true) i++;
  const token = tokens[i];
  if (token?.kind !== "word") return undefined;
  const scale = scaleOf(
    text.slice(token.start, token.end),
    token.text,
    token.glued && i === at,
  );
  return scale === undefined ? undefined : { scale, to: i + 1 };
}

/** Digits or a word below a hundred at `at`. */
export function elementAt(
  tokens: readonly Token[],
  at: number,
): Element | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "number") return digitsAt(tokens, at);
  if (token.kind === "sign") return vulgarAt(token, at);
  const value = SMALL.get(token.text);
  if (value === undefined) return undefined;
  let sum = value;
  let to = at + 1;
  if (value >= 20) {
    let next = to;
    if (tokens[next]?.text === "-") next++;
    const unit = SMALL.get(tokens[next]?.text ?? "");
    if (unit !== undefined && unit > 0 && unit < 10) {
      sum += unit;
      to = next + 1;
    }
  }
  return { to, value: new Big(sum), step: ONE, words: true, marked: false };
}

function vulgarAt(token: Token, at: number): Element | undefined {
  const fraction = VULGAR_FRACTIONS.get(token.text);
  if (fraction === undefined) return undefined;
  return {
    to: at + 1,
    value: quotient(fraction),
    step: quotient([1, fraction[1]]),
    words: false,
    fraction,
    marked: true,
  };
}

/** The exact or, past twenty places, rounded value of a fraction. */
export function quotient(fraction: readonly [number, number]): Big {
  return new Big(fraction[0]).div(fraction[1]);
}

function digitsAt(tokens: readonly Token[], at: number): Element | undefined {
  const numeral = tokens[at]?.numeral;
  if (numeral === undefined || numeral.identifier) return undefined;
  let value = new Big(numeral.digits);
  if (numeral.power !== undefined) value = value.pow(numeral.power);
  const plain = {
    to: at + 1,
    value,
    step: powerOfTen(numeral.place),
    words: false,
    marked: numeral.place !== 0 || numeral.grouped,
  };
  const slash = slashFraction(tokens, at);
  if (slash !== undefined)
    return {
      ...plain,
      to: at + 3,
      value: quotient(slash),
      step: quotient([1, slash[1]]),
      fraction: slash,
      marked: true,
    };
  const mixed = mixedFraction(tokens, at);
  if (mixed === undefined || numeral.place !== 0) return plain;
  const [above, below] = mixed.fraction;
  const whole = value.times(below).plus(above);
  return {
    ...plain,
    to: mixed.to,
    value: value.plus(quotient(mixed.fraction)),
    step: quotient([1, below]),
    marked: true,
    ...(whole.lt(1e9) ? { fraction: [whole.toNumber(), below] as const } : {}),
  };
}

/** "1½" and "10 1/2". */
function mixedFraction(
  tokens: readonly Token[],
  at: number,
):
  | { readonly to: number; readonly fraction: readonly [number, number] }
  | undefined {
  const next = tokens[at + 1];
  const vulgar =
    next?.kind === "sign" ? VULGAR_FRACTIONS.get(next.text) : undefined;
  if (vulgar !== undefined) return { to: at + 2, fraction: vulgar };
  if (next?.kind !== "number" || next.glued) return undefined;
  const slash = slashFraction(tokens, at + 1);
  return slash === undefined || slash[0] >= slash[1]
    ? undefined
    : { to: at + 4, fraction: slash };
}

/** "3/4": two short whole numbers, and neither a date nor a pair such as 24/7. */
function slashFraction(
  tokens: readonly Token[],
  at: number,
): readonly [number, number] | undefined {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (
    slash?.text !== "/" ||
    !slash.glued ||
    below?.kind !== "number" ||
    !below.glued
  )
    return undefined;
  const above = tokens[at];
  if (tokens[at + 3]?.text === "/" && tokens[at + 3]?.glued === true)
    return undefined;
  if (tokens[at - 1]?.text === "/" && above?.glued === true) return undefined;
  const [a, b] = [wholeNumber(above), wholeNumber(below)];
  if (a === undefined || b === undefined || b === 0 || b > 1000 || a > 1000)
    return undefined;
  if ((a === 24 && b === 7) || (a === 9 && b === 11) || (a === 7 && b === 7))
    return undefined;
  return [a, b];
}

export function wholeNumber(token: Token | undefined): number | undefined {
  const numeral = token?.numeral;
  if (
    numeral === undefined ||
    numeral.place !== 0 ||
    numeral.identifier ||
    numeral.integerDigits > 9
  )
    return undefined;
  return Number(numeral.digits);
}
