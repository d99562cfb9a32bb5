import { FRACTIONS, SCALES, SMALL_NUMBERS } from "./data/numbers";
import { items, tableLines, wordSet } from "../quantity/phrases";

export interface Scale {
  readonly factor: number;
  readonly gluedOnly: boolean;
}

function rows(
  table: string,
): readonly (readonly [number, readonly string[]])[] {
  return tableLines(table).map((line) => {
    const colon = line.indexOf(":");
    return [Number(line.slice(0, colon)), items(line.slice(colon + 1))];
  });
}

/** Words for 0 to 90. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  rows(SMALL_NUMBERS).flatMap(([value, words]) =>
    words.map((word) => [word, value] as const),
  ),
);

const scales = new Map<string, Scale>([
  ["dozen", { factor: 12, gluedOnly: false }],
  ["dozens", { factor: 12, gluedOnly: false }],
  ["dz", { factor: 12, gluedOnly: false }],
  ["dzs", { factor: 12, gluedOnly: false }],
  ["doz", { factor: 12, gluedOnly: false }],
  ["dozs", { factor: 12, gluedOnly: false }],
]);
for (const [power, words] of rows(SCALES))
  for (const word of words) {
    const gluedOnly = word.startsWith("*");
    scales.set(gluedOnly ? word.slice(1) : word, {
      factor: 10 ** power,
      gluedOnly,
    });
  }

/** The scale that a word stands for. Abbreviations of one letter count only right behind the digits. */
export function scaleOf(
  raw: string,
  lower: string,
  glued: boolean,
): Scale | undefined {
  const scale = scales.get(raw) ?? scales.get(lower);
  return scale === undefined || (scale.gluedOnly && !glued) ? undefined : scale;
}

/** Whether the word, in either case, can be a scale: "thousand", "bn", "m". */
export function isScale(lower: string): boolean {
  return scales.has(lower) || scales.has(lower.toUpperCase());
}

/** Whether the word can only be a scale: "thousand", not "m". */
export function isScaleWord(lower: string): boolean {
  return scales.get(lower)?.gluedOnly === false;
}

/** Denominators by word: "third" and "thirds" are 3. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  rows(FRACTIONS).flatMap(([value, words]) =>
    words.map((word) => [word, value] as const),
  ),
);

/** Words that begin a number although they are none themselves. */
export const NUMBER_STARTS: ReadonlySet<string> = wordSet(`
a, an, half, quarter, several, few, couple, tens, dozens, scores, hundreds, thousands, millions, billions,
trillions, dozen, hundred, thousand, million, billion, trillion
`);

/** Magnitudes that a plural alone stands for: "hundreds of". */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);
