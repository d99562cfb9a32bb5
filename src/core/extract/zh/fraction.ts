import Big from "big.js";
import type { Unit } from "../../report";
import { PERCENT, rangeEnd, skipSpace, type Found } from "./found";
import { chineseNumeralAt, startsNumber, type ChineseNumeral } from "./numeral";

const RATIO: Unit = { kind: "ratio", name: "" };

/** "三分之二", "三又二分之一"; "百分之五" and "百分之5至10" are percentages. */
export function fractionAt(text: string, at: number): Found | undefined {
  const whole = chineseNumeralAt(text, at);
  const and = whole === undefined ? -1 : skipSpace(text, whole.end);
  const mixed = and >= 0 && text.charAt(and) === "又";
  const from = mixed ? skipSpace(text, and + 1) : at;
  const below = denominatorAt(text, from);
  if (below === undefined) return undefined;
  const sign = text.charAt(below.end);
  const negative = sign === "负" || sign === "負";
  const above = chineseNumeralAt(text, negative ? below.end + 1 : below.end);
  if (above === undefined || below.value.eq(0)) return undefined;
  const value = negative ? above.value.times(-1) : above.value;
  if (isHundred(text.charAt(from)) && below.value.eq(100) && !mixed)
    return percentOf(text, value, above);
  if (!mixed && isPowerOfTen(below.value)) {
    const hundredths = new Big(100).div(below.value);
    return {
      number: { start: at, end: above.end },
      value: value.times(hundredths),
      step: above.step.times(hundredths),
      unit: PERCENT,
      end: above.end,
      sure: true,
      more: false,
    };
  }
  const part = value.div(below.value);
  const plain =
    !mixed && isSmallWhole(above.value) && isSmallWhole(below.value);
  return {
    number: { start: at, end: above.end },
    value: mixed && whole !== undefined ? whole.value.plus(part) : part,
    step: new Big(1).div(below.value),
    ...(plain
      ? { fraction: [value.toNumber(), below.value.toNumber()] as const }
      : {}),
    unit: RATIO,
    end: above.end,
    sure: true,
    more: false,
  };
}

/** "百分之", "三分之", "万分之": the value and the offset behind. */
function denominatorAt(
  text: string,
  at: number,
): { readonly value: Big; readonly end: number } | undefined {
  const tenThousand = text.charAt(at) === "万" || text.charAt(at) === "萬";
  const below = tenThousand
    ? { value: new Big(1e4), end: at + 1 }
    : chineseNumeralAt(text, at);
  if (below === undefined) return undefined;
  const i = skipSpace(text, below.end);
  return text.startsWith("分之", i)
    ? { value: below.value, end: skipSpace(text, i + 2) }
    : undefined;
}

/** "千分之五" is told in percent like "5‰", so that the two compare. */
function isPowerOfTen(value: Big): boolean {
  return value.gte(1000) && /^10+$/.test(value.toFixed());
}

/** "百分之" alone says percent; "一百分之" is a fraction like any other. */
function isHundred(character: string): boolean {
  return character === "百" || character === "佰";
}

function isSmallWhole(value: Big): boolean {
  return value.lt(1e9) && value.eq(value.round());
}

function percentOf(text: string, value: Big, part: ChineseNumeral): Found {
  const second = rangeEnd(text, part.end);
  const high =
    second === undefined ? undefined : chineseNumeralAt(text, second);
  const end = high?.end ?? part.end;
  return {
    number: { start: part.start, end },
    value,
    ...(high === undefined ? {} : { high: high.value }),
    step: part.step,
    unit: PERCENT,
    end,
    sure: true,
    more: part.more,
  };
}

/** "3/4" in western digits. */
export function slashAt(text: string, at: number): Found | undefined {
  const above = chineseNumeralAt(text, at);
  const slash = above === undefined ? "" : text.charAt(above.end);
  if (above === undefined || (slash !== "/" && slash !== "／"))
    return undefined;
  const below = chineseNumeralAt(text, above.end + 1);
  if (
    below === undefined ||
    !below.western ||
    !above.western ||
    below.value.eq(0)
  )
    return undefined;
  if (
    !isSmallWhole(above.value) ||
    !isSmallWhole(below.value) ||
    below.value.gt(1000) ||
    above.value.gt(1000)
  )
    return undefined;
  if (text.charAt(below.end) === "/") return undefined;
  return {
    number: { start: at, end: below.end },
    value: above.value.div(below.value),
    step: new Big(1).div(below.value),
    fraction: [above.value.toNumber(), below.value.toNumber()],
    unit: RATIO,
    end: below.end,
    sure: true,
    more: false,
  };
}

/** "三成", "七成五", "八折": tenths, told as a percentage. */
export function tenthsAt(
  text: string,
  at: number,
  numeral: ChineseNumeral,
): Found | undefined {
  const i = skipSpace(text, numeral.end);
  const c = text.charAt(i);
  const price = c === "折";
  if (c !== "成" && !price) return undefined;
  if (!price && NOT_TENTHS.has(text.charAt(i + 1))) return undefined;
  const two = price && numeral.value.gte(10) && numeral.value.lt(100);
  if (numeral.value.gt(10) && !two) return undefined;
  const next = skipSpace(text, i + 1);
  const half = text.charAt(next) === "半";
  const digit =
    !half && !price && startsNumber(text.charAt(next))
      ? chineseNumeralAt(text, next)
      : undefined;
  const extra = digit !== undefined && digit.value.lt(10) ? digit : undefined;
  const value = two ? numeral.value : numeral.value.times(10);
  return {
    number: { start: at, end: numeral.end },
    value: value.plus(half ? 5 : (extra?.value ?? 0)),
    step:
      extra !== undefined || half || two ? new Big(1) : numeral.step.times(10),
    unit: PERCENT,
    end: half ? next + 1 : (extra?.end ?? i + 1),
    sure: true,
    more: false,
  };
}

/** "半成", "半折", "对折" */
export function halfTenth(text: string, at: number): Found | undefined {
  const c = text.charAt(at);
  const even = c === "对" || c === "對";
  if (c !== "半" && !even) return undefined;
  const tenth = text.charAt(at + 1);
  if (tenth !== "折" && (tenth !== "成" || even)) return undefined;
  return {
    number: { start: at, end: at + 1 },
    value: new Big(tenth === "折" ? 50 : 5),
    step: new Big(tenth === "折" ? 50 : 5),
    unit: PERCENT,
    end: at + 2,
    sure: true,
    more: false,
  };
}

/** Characters that make another word of "成". */
const NOT_TENTHS: ReadonlySet<string> = new Set([
  "为",
  "立",
  "功",
  "果",
  "长",
  "本",
  "员",
  "都",
  "年",
  "品",
  "绩",
]);
