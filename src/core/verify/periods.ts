/** Points and stretches of time that a text names, as "year:2022", "month:3", "quarter:1", "half:1", "versus:year". */
export type Periods = ReadonlySet<string>;

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const ORDINALS: Readonly<Record<string, string>> = {
  first: "1",
  "1st": "1",
  second: "2",
  "2nd": "2",
  third: "3",
  "3rd": "3",
  fourth: "4",
  "4th": "4",
  last: "last",
  final: "4",
};

const PERIOD =
  /\b(?:(?<year>(?:1[89]|20)\d\d)(?:[-–/](?<until>\d\d(?:\d\d)?)\b)?|(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\b|(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?<part>quarter|half)\b|q(?<q>[1-4])\b|h(?<h>[12])\b|(?<versus>year[ -]on[ -]year|year[ -]over[ -]year|month[ -]on[ -]month|month[ -]over[ -]month|quarter[ -]on[ -]quarter|quarter[ -]over[ -]quarter|(?:from|than|on|against|compared with|compared to)(?: the| a)? (?:previous|preceding|prior|last|earlier|same) (?:year|month|quarter|week)|(?:year|month|quarter|week) (?:earlier|before|ago)))/giu;

/** Before a year that a number is compared with rather than said of. */
const COMPARED =
  /\b(?:than|compared (?:with|to)|against|over|since|versus)(?: in| its| their)?(?: \p{L}+)?(?: level)?(?: of)? $/iu;

/** The periods that the text names. "May" counts only with a capital and a preposition, since it is also a verb. */
export function readPeriods(text: string): Periods {
  const periods = new Set<string>();
  for (const match of text.matchAll(PERIOD)) {
    const { year, until, month, ordinal, part, q, h, versus } =
      match.groups ?? {};
    if (year !== undefined) {
      if (
        COMPARED.test(text.slice(Math.max(0, match.index - 24), match.index))
      ) {
        periods.add(`versus:${year}`);
        continue;
      }
      periods.add(`year:${year}`);
      if (until !== undefined)
        periods.add(
          `year:${until.length === 2 ? year.slice(0, 2) + until : until}`,
        );
    } else if (month !== undefined) {
      if (
        /^[A-Z]/.test(month) &&
        (month !== "May" || isMonthOfMay(text, match.index))
      )
        periods.add(`month:${String(MONTHS.indexOf(month.toLowerCase()) + 1)}`);
    } else if (ordinal !== undefined && part !== undefined)
      periods.add(
        `${part.toLowerCase()}:${ORDINALS[ordinal.toLowerCase()] ?? ordinal}`,
      );
    else if (q !== undefined) periods.add(`quarter:${q}`);
    else if (h !== undefined) periods.add(`half:${h}`);
    else if (versus !== undefined) periods.add(`versus:${unitOf(versus)}`);
  }
  for (const match of text.matchAll(/(\d{4})年|(\d{1,2})月|(同比)|(环比)/gu)) {
    if (match[1] !== undefined) periods.add(`year:${match[1]}`);
    else if (match[2] !== undefined) periods.add(`month:${match[2]}`);
    else periods.add(match[3] === undefined ? "versus:month" : "versus:year");
  }
  return periods;
}

function isMonthOfMay(text: string, at: number): boolean {
  return /(?:\b(?:in|of|since|to|until|by|last|from|and|early|late|mid)[ -]|\d )$/i.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

function unitOf(words: string): string {
  return /year|month|quarter|week/i.exec(words)?.[0].toLowerCase() ?? "";
}

/** The periods without the years, where they are several: which of them a number is said of is not known. */
export function certainPeriods(periods: Periods): Periods {
  const years = [...periods].filter((period) => period.startsWith("year:"));
  return years.length < 2
    ? periods
    : new Set([...periods].filter((period) => !years.includes(period)));
}

/** The sorts of period ("year", "month", …) for which both sides name one and share none. */
export function clashingPeriods(a: Periods, b: Periods): readonly string[] {
  const clashes: string[] = [];
  for (const sort of ["year", "half", "quarter", "month", "versus"]) {
    const [inA, inB] = [ofSort(a, sort), ofSort(b, sort)];
    if (inA.length > 0 && inB.length > 0 && !inA.some((p) => b.has(p)))
      clashes.push(sort);
  }
  return clashes;
}

function ofSort(periods: Periods, sort: string): string[] {
  return [...periods].filter((period) => period.startsWith(`${sort}:`));
}
