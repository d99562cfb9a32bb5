import { wordSet } from "../quantity/phrases";
import { wholeNumber } from "./element";
import { saysRatio } from "./share";
import type { Token } from "../quantity/token";

const MONTHS: ReadonlySet<string> = wordSet(`
january, february, march, april, may, june, july, august, september, october, november, december, jan, feb,
mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
`);
const ZONES: ReadonlySet<string> = wordSet(`
am, pm, a.m., p.m., a.m, p.m, o'clock, gmt, utc, bst, cet, est, edt, pst, pdt, cst, ist, hkt, noon, midnight,
et, pt, ad, bc, bce, ce, a.d., b.c.
`);

function isMonth(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    token.capital &&
    MONTHS.has(token.text)
  );
}

function isDay(token: Token | undefined): boolean {
  const value = wholeNumber(token);
  return value !== undefined && value >= 1 && value <= 31;
}

/** A whole number from 1000 to 2199 without marks: it can be a year. */
export function isYear(token: Token | undefined): boolean {
  const value = wholeNumber(token);
  return (
    value !== undefined &&
    token?.numeral?.integerDigits === 4 &&
    !token.numeral.grouped &&
    value >= 1000 &&
    value < 2200
  );
}

/** The token behind the date or time of day at `at`, or `undefined` when none begins there. */
export function dateEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "sign") return undefined;
  if (token.kind === "word") return wordTime(tokens, at);
  return (
    clock(tokens, at) ??
    slashDate(tokens, at) ??
    dayAndMonth(tokens, at) ??
    decade(tokens, at) ??
    yearSpan(text, tokens, at)
  );
}

/** "three o'clock", "six pm". */
function wordTime(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at + 1]?.text === "o'clock" ? at + 2 : undefined;
}

/** "9:35", "1:36.6", "1.05am", "11 a.m.", "0401 GMT". */
function clock(tokens: readonly Token[], at: number): number | undefined {
  let i = at + 1;
  let colons = 0;
  while (
    tokens[i]?.text === ":" &&
    tokens[i]?.glued === true &&
    tokens[i + 1]?.kind === "number" &&
    tokens[i + 1]?.glued === true
  ) {
    i += 2;
    colons++;
  }
  if (
    colons === 1 &&
    wholeNumber(tokens[at]) !== undefined &&
    saysRatio(tokens, at)
  )
    return undefined;
  const zone = tokens[i];
  const timed =
    zone?.kind === "word" &&
    (ZONES.has(zone.text) ||
      ((zone.text === "a" || zone.text === "p") &&
        tokens[i + 1]?.text === "." &&
        tokens[i + 2]?.text === "m"));
  if (timed && (colons > 0 || isClockNumber(tokens[at], zone))) return i + 1;
  if (
    zone?.text === "-" &&
    tokens[i + 1]?.kind === "number" &&
    ZONES.has(tokens[i + 2]?.text ?? "") &&
    isDay(tokens[at])
  )
    return i + 3;
  return colons > 0 ? i : undefined;
}

function isClockNumber(token: Token | undefined, zone: Token): boolean {
  const numeral = token?.numeral;
  if (numeral === undefined || numeral.grouped) return false;
  if (zone.text === "pm" || zone.text === "am")
    return numeral.integerDigits <= 2 && numeral.place >= -2;
  return numeral.place === 0
    ? numeral.integerDigits <= 4
    : numeral.place === -2;
}

/** "5/17/2018", "2019-09-01". */
function slashDate(tokens: readonly Token[], at: number): number | undefined {
  const [first, second, third] = [
    tokens[at + 1],
    tokens[at + 2],
    tokens[at + 3],
  ];
  const mark = first?.text;
  if ((mark !== "/" && mark !== "-" && mark !== ".") || first?.glued !== true)
    return undefined;
  if (
    second?.kind !== "number" ||
    !second.glued ||
    third?.text !== mark ||
    !third.glued
  )
    return undefined;
  const last = tokens[at + 4];
  if (last?.kind !== "number" || !last.glued) return undefined;
  let i = at + 5;
  while (
    tokens[i]?.glued === true &&
    (tokens[i]?.kind !== "sign" ||
      (tokens[i + 1]?.glued === true && tokens[i + 1]?.kind === "number"))
  )
    i++;
  return i;
}

/** "Oct. 31", "October 18-22, 2019", "31 October 2019", "May 2019". */
function dayAndMonth(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1];
  const monthBefore =
    isMonth(before) || (before?.text === "." && isMonth(tokens[at - 2]));
  if (monthBefore && (isDay(tokens[at]) || isYear(tokens[at]))) {
    if (tokens[at]?.numeral?.place !== 0) return undefined;
    let i = at + 1;
    if (isUnitLike(tokens[i])) return undefined;
    if (isOrdinalSuffix(tokens[i])) i++;
    if (isYear(tokens[i]) && isDay(tokens[at]) && !isNounLike(tokens[i + 1]))
      return i + 1;
    while (
      (tokens[i]?.text === "-" ||
        tokens[i]?.text === "," ||
        tokens[i]?.text === "and" ||
        tokens[i]?.text === "to" ||
        tokens[i]?.text === "through") &&
      (isYear(tokens[i + 1]) ||
        (isDay(tokens[i + 1]) &&
          isYear(tokens[at]) === false &&
          !isNounLike(tokens[i + 2]) &&
          !isUnitLike(tokens[i + 2])))
    ) {
      i += 2;
      if (isOrdinalSuffix(tokens[i])) i++;
    }
    return i;
  }
  let i = at + 1;
  if (!isDay(tokens[at]) || tokens[at]?.numeral?.place !== 0) return undefined;
  if (isOrdinalSuffix(tokens[i])) i++;
  if (
    (tokens[i]?.text === "-" ||
      tokens[i]?.text === "to" ||
      tokens[i]?.text === "and" ||
      tokens[i]?.text === "/") &&
    isDay(tokens[i + 1])
  ) {
    i += 2;
    if (isOrdinalSuffix(tokens[i])) i++;
  }
  if (tokens[i]?.text === "of" && isMonth(tokens[i + 1])) i++;
  if (
    !isMonth(tokens[i]) ||
    (tokens[i]?.text === "may" &&
      !isYear(tokens[i + 1]) &&
      tokens[i + 1]?.kind === "word" &&
      tokens[i + 1]?.text !== "and")
  )
    return undefined;
  i++;
  if (tokens[i]?.text === "." && isYear(tokens[i + 1])) i++;
  if (tokens[i]?.text === "," && isYear(tokens[i + 1])) i++;
  return isYear(tokens[i]) ? i + 1 : i;
}

function isOrdinalSuffix(token: Token | undefined): boolean {
  return (
    token?.glued === true &&
    (token.text === "st" ||
      token.text === "nd" ||
      token.text === "rd" ||
      token.text === "th")
  );
}

function isUnitLike(token: Token | undefined): boolean {
  return (
    token?.text === "%" || token?.text === "percent" || token?.text === "per"
  );
}

function isNounLike(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && token.text.length > 4 && token.text.endsWith("s")
  );
}

/** "1970s", "the '90s". */
function decade(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.glued !== true) return undefined;
  if (
    next.text === "s" &&
    (tokens[at]?.numeral?.integerDigits === 4 ||
      tokens[at]?.numeral?.integerDigits === 2) &&
    wholeNumber(tokens[at]) !== undefined &&
    (wholeNumber(tokens[at]) ?? 1) % 10 === 0
  )
    return at + 2;
  if (next.text === "'" && tokens[at + 2]?.text === "s") return at + 3;
  return undefined;
}

/** "2019-21", "2014/15", "1949-2019". */
function yearSpan(
  text: string,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  if (!isYear(tokens[at])) return undefined;
  const mark = tokens[at + 1];
  const last = tokens[at + 2];
  if (
    (mark?.text !== "-" && mark?.text !== "/") ||
    !mark.glued ||
    last?.kind !== "number" ||
    !last.glued
  )
    return undefined;
  const end = wholeNumber(last);
  const start = wholeNumber(tokens[at]) ?? 0;
  if (
    end === undefined ||
    (tokens[at + 3]?.glued === true && tokens[at + 3]?.text === "%")
  )
    return undefined;
  if (isYear(last))
    return end > start && start >= 1700 && text.length > 0 ? at + 3 : undefined;
  return last.numeral?.integerDigits === 2 && end > start % 100 && start >= 1700
    ? at + 3
    : undefined;
}
