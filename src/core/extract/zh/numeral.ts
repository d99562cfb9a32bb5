import Big from "big.js";
import { isDigit, isSpace } from "../quantity/characters";
import { scanNumeral } from "../quantity/numeral";

const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    "零〇",
    "一壹弌",
    "二贰貳两兩俩倆",
    "三叁參仨",
    "四肆",
    "五伍",
    "六陆陸",
    "七柒",
    "八捌",
    "九玖",
  ].flatMap((characters, value) =>
    [...characters].map((c) => [c, value] as const),
  ),
);
const SMALL_UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const LARGE_UNITS: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
  ["兆", 1e12],
]);

/** Whether a number can begin with the character. */
export function startsNumber(character: string): boolean {
  return (
    isDigit(character.charCodeAt(0)) ||
    DIGITS.has(character) ||
    SMALL_UNITS.has(character) ||
    character === "几" ||
    character === "幾" ||
    character === "数" ||
    character === "半"
  );
}

/** A number in Chinese numerals, digits, or both. */
export interface ChineseNumeral {
  readonly start: number;
  readonly end: number;
  readonly value: Big;
  readonly step: Big;
  /** "十多万", "二十几": more than what is written, or about. */
  readonly more: boolean;
  /** "数百", "几千": only a magnitude. */
  readonly vague: boolean;
  /** Has digits of the western kind. */
  readonly western: boolean;
  /** Has a unit of ten or more, a point or several digits; a single character may be part of a word. */
  readonly compound: boolean;
  /** Digits only, read one by one: "二〇二二". */
  readonly spelled: boolean;
  readonly grouped: boolean;
}

const MORE = "多余餘来來几幾";
const POINT = "点點";
/** No number has more characters. */
const MAX_LENGTH = 64;

/** The number at `at`, or `undefined`. */
export function chineseNumeralAt(
  text: string,
  at: number,
): ChineseNumeral | undefined {
  return new Reader(text, at).read();
}

class Reader {
  private i: number;
  private total = new Big(0);
  private section = new Big(0);
  private current: Big | undefined;
  private place = 0;
  private unit = 1;
  private step = new Big(1);
  private zero = false;
  private more = false;
  private vague = false;
  private western = false;
  private grouped = false;
  private parts = 0;
  private digitRun = "";

  constructor(
    private readonly text: string,
    private readonly at: number,
  ) {
    this.i = at;
  }

  read(): ChineseNumeral | undefined {
    const start = this.text.charAt(this.i);
    if (start === "几" || start === "幾" || start === "数" || start === "數") {
      const next = this.text.charAt(this.i + 1);
      if (!SMALL_UNITS.has(next) && !LARGE_UNITS.has(next)) return undefined;
      this.vague = true;
      this.i++;
    }
    let end = -1;
    while (this.i - this.at < MAX_LENGTH && this.next()) end = this.i;
    if (end < 0) return undefined;
    this.finish();
    return {
      start: this.at,
      end,
      value: this.total,
      step: this.step,
      more: this.more,
      vague: this.vague,
      western: this.western,
      compound: this.parts > 1,
      spelled: this.digitRun.length > 1,
      grouped: this.grouped,
    };
  }

  /** Takes the next part; false when the number is over. */
  private next(): boolean {
    let i = this.i;
    if (this.parts > 0) while (this.text.charAt(i) === " ") i++;
    const c = this.text.charAt(i);
    if (c === "") return false;
    if (isDigit(c.charCodeAt(0)) || this.isPoint(i, c)) return this.western_(i);
    const digit = DIGITS.get(c);
    if (digit !== undefined) return this.digit(i, digit);
    if (this.parts > 0 && this.isUnit(i)) return false;
    const small = SMALL_UNITS.get(c);
    if (small !== undefined) return this.smallUnit(i, small);
    const large = LARGE_UNITS.get(c);
    if (large !== undefined)
      return this.parts > 0 || this.vague ? this.largeUnit(i, large) : false;
    if (this.parts === 0) return false;
    if (MORE.includes(c)) return this.moreAt(i, c);
    if (POINT.includes(c)) return this.decimals(i);
    return false;
  }

  /** ".5" */
  private isPoint(i: number, c: string): boolean {
    return (
      c === "." && this.parts === 0 && isDigit(this.text.charCodeAt(i + 1))
    );
  }

  /** "35千米", "五千瓦", "百分点": the character belongs to a unit, not to the number. */
  private isUnit(i: number): boolean {
    const two = this.text.slice(i, i + 2);
    if (two === "千瓦" || two === "兆瓦") return true;
    if (two === "百分") return this.text.charAt(i + 2) !== "之";
    return this.western && (two === "千米" || two === "千克");
  }

  private take(to: number): true {
    this.i = to;
    this.parts++;
    return true;
  }

  private western_(i: number): boolean {
    if (this.current !== undefined && this.parts > 0) return false;
    if (
      this.parts > 0 &&
      isSpace(this.text.charCodeAt(i - 1)) &&
      !this.continues()
    )
      return false;
    const numeral = scanNumeral(this.text, i);
    if (numeral.identifier) return false;
    this.current = new Big(numeral.digits);
    if (numeral.power !== undefined)
      this.current = this.current.pow(numeral.power);
    this.place = numeral.place;
    this.step = new Big(10).pow(numeral.place);
    this.western = true;
    this.grouped ||= numeral.grouped;
    return this.take(numeral.end);
  }

  /** Digits go on behind a unit only: "5万4千". */
  private continues(): boolean {
    return this.unit > 1;
  }

  private digit(i: number, value: number): boolean {
    if (value === 0 && this.unit > 1 && this.current === undefined) {
      this.zero = true;
      return this.take(i + 1);
    }
    if (this.current !== undefined) {
      // "二〇二二": digits read one by one.
      if (this.unit > 1 || this.western) return false;
      if (this.digitRun === "" || this.digitRun.length > 11) return false;
      this.digitRun += String(value);
      this.current = new Big(this.digitRun);
      return this.take(i + 1);
    }
    this.digitRun = this.unit === 1 ? String(value) : "";
    this.current = new Big(value);
    this.step = new Big(1);
    this.place = 0;
    return this.take(i + 1);
  }

  private smallUnit(i: number, unit: number): boolean {
    this.section = this.section.plus((this.current ?? new Big(1)).times(unit));
    this.step = new Big(10).pow(this.place).times(unit);
    this.close(unit);
    return this.take(i + 1);
  }

  private largeUnit(i: number, unit: number): boolean {
    let section = this.section.plus(this.current ?? 0);
    if (this.vague && this.parts === 0) section = new Big(1);
    if (section.eq(0)) this.total = this.total.times(unit);
    else if (this.total.gt(0) && this.total.lt(unit))
      this.total = this.total.plus(section).times(unit);
    else this.total = this.total.plus(section.times(unit));
    this.step = this.step.times(unit);
    this.section = new Big(0);
    this.close(unit);
    return this.take(i + 1);
  }

  private close(unit: number): void {
    this.current = undefined;
    this.place = 0;
    this.unit = unit;
    this.zero = false;
    this.digitRun = "";
  }

  /** "十多万", "二十几", "3000余": counted in when a unit stands before it. */
  private moreAt(i: number, c: string): boolean {
    const next = this.text.charAt(i + 1);
    const large = LARGE_UNITS.has(next) || SMALL_UNITS.has(next);
    const few = c === "几" || c === "幾";
    if (!large && !few) return false;
    if (this.current !== undefined && !this.western && !large) return false;
    this.more = true;
    return this.take(i + 1);
  }

  private decimals(i: number): boolean {
    if (this.western) return false;
    let digits = "";
    let j = i + 1;
    while (this.text.charAt(j) === " ") j++;
    for (; digits.length < 20; j++) {
      const c = this.text.charAt(j);
      const value = DIGITS.get(c);
      if (value === undefined) break;
      digits += String(value);
    }
    if (digits === "") return false;
    const fraction = new Big(`0.${digits}`);
    this.current = this.trailing().plus(fraction);
    this.place = -digits.length;
    this.step = new Big(10).pow(this.place);
    this.unit = 1;
    return this.take(j);
  }

  /** What the last digit stands for: "一千三" is 1300, "一千零三" 1003. */
  private trailing(): Big {
    if (this.current === undefined) return new Big(0);
    const scaled =
      this.unit > 10 && !this.zero && !this.western && this.current.lt(10);
    return scaled ? this.current.times(this.unit / 10) : this.current;
  }

  private finish(): void {
    const last = this.trailing();
    if (this.current !== undefined && !last.eq(this.current))
      this.step = new Big(this.unit / 10);
    this.total = this.total.plus(this.section).plus(last);
  }
}
