import Big from "big.js";
import type { Bound, Quantity, Span, Trend, Unit } from "../../report";
import { toDecimal } from "../../report";
import { isDash, isDigit, isLetter, isSpace } from "../quantity/characters";
import { chineseNumeralAt, startsNumber, type ChineseNumeral } from "./numeral";
import { boundAfter, boundBefore, changeBefore, unitAt } from "./tables";

const NONE: Unit = { kind: "none", name: "" };
const RATIO: Unit = { kind: "ratio", name: "" };
const PERCENT: Unit = { kind: "percent", name: "percent" };

interface Found {
  readonly number: Span;
  readonly value: Big;
  readonly high?: Big;
  readonly step: Big;
  readonly fraction?: readonly [number, number];
  readonly unit?: Unit;
  readonly end: number;
  /** May stand without a unit. */
  readonly sure: boolean;
  readonly more: boolean;
}

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

function skipSpace(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 0x20 && i < at + 3) i++;
  return i;
}

/** "多" and "余" behind the number: "1.4万余家". */
function skipMore(text: string, at: number): number {
  const c = text.charAt(at);
  return c === "多" || c === "余" || c === "餘" ? at + 1 : at;
}

/** The second number of a range, when "至", "到" or a dash stands at `at`. */
function rangeEnd(text: string, at: number): number | undefined {
  const c = text.charAt(at);
  if (
    c !== "至" &&
    c !== "到" &&
    c !== "~" &&
    c !== "～" &&
    c !== "—" &&
    !isDash(c.charCodeAt(0))
  )
    return undefined;
  return startsNumber(text.charAt(at + 1)) ? at + 1 : undefined;
}

/** "三分之二", "三又二分之一"; "百分之五" and "百分之5至10" are percentages. */
function fractionAt(text: string, at: number): Found | undefined {
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
function slashAt(text: string, at: number): Found | undefined {
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
function tenthsAt(
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

/** "半成", "半折", "对折" */
function halfTenth(text: string, at: number): Found | undefined {
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

const DATE_SIGNS = "月日号號时時分";

/** Dates, times, ordinals, names, and characters that are part of a word. */
function isVetoed(text: string, at: number, found: Found): boolean {
  const { end } = found.number;
  const next = text.charAt(end);
  const before = text.charAt(at - 1);
  // "十四五": the name of a plan.
  if (next !== "" && !found.sure && startsNumber(next)) return true;
  if (found.unit === undefined && before === "“") return true;
  if (before === "第" || (before === "初" && !isDigit(text.charCodeAt(at))))
    return true;
  if (isDigit(text.charCodeAt(at)) && isAsciiWord(text.charCodeAt(at - 1)))
    return true;
  if (found.unit === undefined && next !== "" && DATE_SIGNS.includes(next))
    return true;
  if (
    (next === "点" || next === "點") &&
    (isDigit(text.charCodeAt(end + 1)) ||
      text.charAt(end + 1) === "钟" ||
      text.charAt(end + 1) === "整" ||
      text.charAt(end + 1) === "半")
  )
    return true;
  if (next === ":" || next === "：") return isDigit(text.charCodeAt(end + 1));
  if (found.unit?.name === "years")
    return isYearNumber(text, at, end, found.value);
  if (found.unit?.kind === "percent" || found.unit?.kind === "ratio")
    return false;
  if (
    isDigit(text.charCodeAt(at)) &&
    isAsciiWord(text.charCodeAt(end)) &&
    found.unit === undefined
  )
    return true;
  if (found.unit === undefined) return !found.sure && !isAlone(text, at, end);
  return isWord(text, at, found);
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f
  );
}

/** "2022年", "二〇二二年", "22年"; but "五年", "3年". */
function isYearNumber(
  text: string,
  at: number,
  end: number,
  value: Big,
): boolean {
  if (value.gte(1000) && value.lt(2200) && end - at === 4) return true;
  return value.gte(90) && value.lt(100) && isDigit(text.charCodeAt(at));
}

/** Nothing but white space or punctuation on both sides. */
function isAlone(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(end);
  return (
    !isLetter(before) &&
    !isLetter(after) &&
    !(isSpace(before) && isLetter(text.charCodeAt(at - 2)))
  );
}

/** Words that begin with a numeral and a measure word: "一个" counts, "一次性", "一些", "一方面" do not. */
function isWord(text: string, at: number, found: Found): boolean {
  if (found.sure || found.unit?.kind !== "count") return false;
  const before = text.charAt(at - 1);
  if ("统唯同某每另任单专不".includes(before) && before !== "") return true;
  return (
    text.startsWith("一次性", at) ||
    text.startsWith("一方", at) ||
    text.startsWith("一面", at)
  );
}
