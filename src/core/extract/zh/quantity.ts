import type Big from "big.js";
import type { Bound, Quantity, Span, Trend, Unit } from "../../report";
import { toDecimal } from "../../report";
import { isDash, isDigit, isLetter } from "../quantity/characters";
import { fractionAt, halfTenth, slashAt, tenthsAt } from "./fraction";
import { PERCENT, rangeEnd, skipSpace, type Found } from "./found";
import { chineseNumeralAt, startsNumber } from "./numeral";
import { isVetoed } from "./veto";
import { boundAfter, boundBefore, changeBefore, unitAt } from "./tables";

const NONE: Unit = { kind: "none", name: "" };

/** Every quantity in a Chinese text, in order, without overlaps. */
export function findChineseQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    if (!startsNumber(c) && !startsFraction(text, i)) {
      i++;
      continue;
    }
    const number = numberAt(text, i);
    if (number === undefined || number.end <= i) {
      i = Math.max(i + 1, digitsEnd(text, i));
      continue;
    }
    const quantity = finish(text, i, number, found[found.length - 1]);
    if (quantity !== undefined) found.push(quantity);
    i = Math.max(number.end, quantity?.end ?? 0);
  }
  return found;
}

/** The end of the run of digits at `at`: an identifier is passed over whole. */
function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i)) || (i > at && text.charAt(i) === ".")) i++;
  return i;
}

/** "万分之三"; and ".5". */
function startsFraction(text: string, at: number): boolean {
  const c = text.charAt(at);
  if (c === ".")
    return (
      isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1))
    );
  return (
    (c === "万" || c === "萬" || c === "对" || c === "對") &&
    (text.startsWith("分之", at + 1) || text.charAt(at + 1) === "折")
  );
}

/** The number at `at` with its unit, a range or a fraction taken whole. */
function numberAt(text: string, at: number): Found | undefined {
  const share =
    fractionAt(text, at) ?? slashAt(text, at) ?? halfTenth(text, at);
  if (share !== undefined) return share;
  const first = chineseNumeralAt(text, at);
  if (first === undefined) return undefined;
  const firstUnit = unitAt(text, skipSpace(text, skipMore(text, first.end)));
  const second = rangeEnd(text, firstUnit?.end ?? first.end);
  const high =
    second === undefined ? undefined : chineseNumeralAt(text, second);
  const highUnit =
    high === undefined
      ? undefined
      : unitAt(text, skipSpace(text, skipMore(text, high.end)));
  if (
    high !== undefined &&
    (highUnit !== undefined || firstUnit === undefined)
  ) {
    const low = sharedScale(first.value, high.value, high.step);
    if (
      low.lt(high.value) &&
      (firstUnit === undefined ||
        firstUnit.unit.name === highUnit?.unit.name) &&
      !first.spelled
    )
      return {
        number: { start: at, end: high.end },
        value: low,
        high: high.value,
        step: high.step,
        ...(highUnit === undefined ? {} : { unit: highUnit.unit }),
        end: highUnit?.end ?? high.end,
        sure: highUnit !== undefined,
        more: false,
      };
  }
  if (firstUnit?.unit.name === "permille")
    return {
      number: { start: at, end: first.end },
      value: first.value.div(10),
      step: first.step.div(10),
      unit: PERCENT,
      end: firstUnit.end,
      sure: true,
      more: false,
    };
  const tenths = tenthsAt(text, at, first);
  if (tenths !== undefined) return tenths;
  return {
    number: { start: at, end: first.end },
    value: first.value,
    ...(first.vague ? { high: first.value.times(10) } : {}),
    step: first.step,
    ...(firstUnit === undefined ? {} : { unit: firstUnit.unit }),
    end: firstUnit?.end ?? skipMore(text, first.end),
    sure: (first.western || first.compound) && !first.spelled,
    more: first.more || skipMore(text, first.end) > first.end,
  };
}

/** "3到5万": the first number has the second one's scale when it is smaller without it. */
function sharedScale(low: Big, high: Big, step: Big): Big {
  if (step.lt(1000) || low.gte(1000)) return low;
  const factor = step.gte(1e8) ? 1e8 : 1e4;
  const scaled = low.times(factor);
  return scaled.lt(high) ? scaled : low;
}

/** "多" and "余" behind the number: "1.4万余家". */
function skipMore(text: string, at: number): number {
  const c = text.charAt(at);
  return c === "多" || c === "余" || c === "餘" ? at + 1 : at;
}

function finish(
  text: string,
  at: number,
  found: Found,
  previous: Quantity | undefined,
): Quantity | undefined {
  if (isVetoed(text, at, found)) return undefined;
  const { unit } = found;
  let start = at;
  const sign = text.charAt(start - 1);
  const negative =
    sign === "负" ||
    sign === "負" ||
    (isDash(sign.charCodeAt(0)) && !isNumberBefore(text, start - 2));
  const freezing = text.startsWith("零下", start - 2);
  if (negative) start--;
  if (freezing) start -= 2;
  const floor = previous?.end ?? 0;
  const before = boundBefore(text, start, floor);
  const after = before === undefined ? boundAfter(text, found.end) : undefined;
  const change = changeBefore(text, before?.start ?? start, floor);
  const bound: Bound =
    before?.bound ?? after?.bound ?? (found.more ? ">" : "=");
  const words =
    before ?? after ?? (found.more ? moreWords(text, found) : undefined);
  const begin = before?.start ?? start;
  const end = after?.end ?? found.end;
  const value = negative || freezing ? found.value.times(-1) : found.value;
  return {
    start: begin,
    end,
    text: text.slice(begin, end),
    number: found.number,
    value: toDecimal(value),
    ...(found.high === undefined ? {} : { high: toDecimal(found.high) }),
    step: toDecimal(found.step),
    ...(found.fraction === undefined ? {} : { fraction: found.fraction }),
    unit: unit ?? NONE,
    bound,
    ...(words === undefined
      ? {}
      : { boundWords: { start: words.start, end: words.end } }),
    ...(change === undefined
      ? {}
      : { trend: change.trend satisfies Trend, role: change.role }),
  };
}

function moreWords(text: string, found: Found): Span | undefined {
  const at = found.number.end;
  return skipMore(text, at) > at ? { start: at, end: at + 1 } : undefined;
}

function isNumberBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code);
}
