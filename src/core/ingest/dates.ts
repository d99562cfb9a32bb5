import type { CslDate } from "../report";

/** What a line that consists of dates and times says. */
export interface DateLine {
  /** The first date with a year; absent for "2 hours ago". */
  readonly issued?: CslDate;
}

/**
 * Reads a line that holds nothing but a date, with or without time, weekday, zone and a word such as "Published"; `undefined`
 * for any other line. English and Chinese.
 */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > 120) return undefined;
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  let dated = false;
  for (const token of tokens) {
    if (MONTHS.has(token.slice(0, 3)) && isMonth(token)) dated = true;
    else if (/^\d/.test(token) || DATE_WORDS.has(token)) {
      if (RELATIVE.has(token)) dated = true;
    } else return undefined;
  }
  const issued = findDate(text);
  if (!dated && issued === undefined) return undefined;
  return issued === undefined ? {} : { issued };
}

/** Where in a line its date part begins ("Huang Yixuan Updated: 2024-05-06"), or -1. */
export function dateStart(text: string): number {
  return text.search(DATE_START);
}

/** The first date with year, month and day, or month and year, in the text. */
export function findDate(text: string): CslDate | undefined {
  const found = [
    match(text, ISO, (m) => [m[1], m[2], m[3]]),
    match(text, CHINESE, (m) => [m[1], m[2], m[3]]),
    match(text, DAY_FIRST, (m) => [m[3], monthNumber(m[2]), m[1]]),
    match(text, MONTH_FIRST, (m) => [m[3], monthNumber(m[1]), m[2]]),
    match(text, MONTH_ONLY, (m) => [m[2], monthNumber(m[1]), undefined]),
  ].filter((date) => date !== undefined);
  found.sort((a, b) => a.index - b.index);
  const parts = found[0]?.parts;
  return parts === undefined ? undefined : { "date-parts": [parts] };
}

const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ISO = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/;
const CHINESE = /((?:19|20)\d\d)年(\d{1,2})月(?:(\d{1,2})日)?/;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTH_NAMES})\\.?,?[ -]((?:19|20)\\d\\d)\\b`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`,
  "i",
);
const MONTH_ONLY = new RegExp(
  `\\b(${MONTH_NAMES})\\.?,? ((?:19|20)\\d\\d)\\b`,
  "i",
);
const DATE_START = new RegExp(
  `\\b(?:(?:first |last )?(?:published|updated|posted|modified)\\b|(?:19|20)\\d\\d[-/.年]\\d|\\d{1,2}(?:st|nd|rd|th)?[ -](?:${MONTH_NAMES})\\b|(?:${MONTH_NAMES})\\.? \\d{1,2}\\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )`,
  "i",
);
const MONTHS = new Map(
  [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
  ].map((month, i) => [month, i + 1]),
);
const IS_MONTH = new RegExp(`^(?:${MONTH_NAMES})$`);

function isMonth(token: string): boolean {
  return IS_MONTH.test(token);
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.get((name ?? "").slice(0, 3).toLowerCase()) ?? 0);
}

/** Words, numbers (with ordinal ending, or glued to am and pm), single other signs that matter. */
const TOKEN =
  /[\p{Script=Han}]|\p{L}+|\d+(?:st|nd|rd|th)?|[^\s\p{L}\d.,:;|/()[\]+•·–—-]/gu;

const RELATIVE = new Set(["ago", "today", "yesterday"]);

const DATE_WORDS = new Set(
  (
    "published publish publication posted updated update modified created issued released date dated time first last on at as of from the to " +
    "am pm a m p gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et ct mt pt ist jst kst hkt sgt aest aedt beijing local z t " +
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
    "ago today yesterday second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years " +
    "年 月 日 时 分 秒 星 期 一 二 三 四 五 六 天 发 布 更 新 间"
  ).split(" "),
);

function match(
  text: string,
  pattern: RegExp,
  parts: (m: RegExpExecArray) => readonly (string | undefined)[],
): { index: number; parts: number[] } | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = parts(found).map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined || month === undefined) return undefined;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { index: found.index, parts: [year, month] };
  if (day < 1 || day > 31) return undefined;
  return { index: found.index, parts: [year, month, day] };
}
