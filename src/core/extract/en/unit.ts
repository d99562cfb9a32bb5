import { wordSet } from "../quantity/phrases";
import type { Bound, Unit } from "../../report";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { isYear } from "./date";
import { readMillions, readScaleBehindCurrency } from "./million";
import { looksPlural } from "./noun";
import { CURRENCIES_BEFORE, UNITS_BEHIND, unitNamed } from "./unitTables";

/** Gives the number its unit: a currency before it, or a unit, currency or ratio behind it, and what it is per. */
export function attachUnit(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  previous: Draft | undefined,
): void {
  plusBehind(tokens, draft);
  orMore(tokens, draft);
  currencyBefore(text, tokens, draft, previous?.to ?? 0);
  readMillions(text, tokens, draft);
  const behind = unitBehind(text, tokens, draft.to, draft);
  if (behind !== undefined) {
    if (draft.unit === undefined) {
      draft.unit = behind.unit;
      draft.to = behind.to;
    } else if (
      behind.unit.kind === "money" &&
      tokens[draft.to]?.kind === "word" &&
      tokens[draft.number.from - 1]?.kind === "sign"
    ) {
      // "US$10 dollars", "$500 US"
      if (draft.unit.currency === undefined) draft.unit = behind.unit;
      draft.to = behind.to;
    }
    readScaleBehindCurrency(text, tokens, draft);
  } else inchesBehindFeet(tokens, draft, previous);
  if (draft.unit?.name === "permille") toPercent(draft);
  ageOf(tokens, draft);
  if (draft.unit !== undefined) attachPer(text, tokens, draft);
}

/** "5‰" is told in percent, so that the two compare. */
function toPercent(draft: Draft): void {
  draft.unit = { kind: "percent", name: "percent" };
  draft.value = draft.value.div(10);
  draft.step = draft.step.div(10);
}

/** "50+" and "10-plus": the sign is part of the figure, and its unit stands behind it. */
function plusBehind(tokens: readonly Token[], draft: Draft): void {
  const sign = tokens[draft.to];
  if (sign?.glued !== true) return;
  let to = draft.to;
  if (sign.text === "+" && tokens[to + 1]?.kind !== "number") to += 1;
  else if (sign.text === "-" && tokens[to + 1]?.text === "plus") to += 2;
  else return;
  const last = tokens[to - 1];
  draft.bound = sign.text === "+" ? ">=" : ">";
  draft.boundWords = { start: sign.start, end: last?.end ?? sign.end };
  draft.to = to;
}

const OR_MORE: ReadonlyMap<string, Bound> = new Map([
  ["more", ">="],
  ["fewer", "<="],
  ["less", "<="],
]);

/** "50 or more employees": the bound stands before the noun. */
function orMore(tokens: readonly Token[], draft: Draft): void {
  const word = tokens[draft.to + 1];
  const bound = OR_MORE.get(word?.text ?? "");
  const or = tokens[draft.to];
  const noun = tokens[draft.to + 2];
  if (or?.text !== "or" || bound === undefined || word === undefined) return;
  if (noun?.kind !== "word" || CLOSED_CLASS.has(noun.text)) return;
  draft.bound = bound;
  draft.boundWords = { start: or.start, end: word.end };
  draft.to += 2;
}

/** "5 ft 2 in": alone, "in" is a preposition. */
function inchesBehindFeet(
  tokens: readonly Token[],
  draft: Draft,
  previous: Draft | undefined,
): void {
  if (tokens[draft.to]?.text !== "in" || previous?.unit?.name !== "feet")
    return;
  if (draft.from !== previous.to || draft.value.gte(12)) return;
  draft.unit = INCHES;
  draft.to += 1;
}

/** "under the age of 5 years", "a man of age 87". */
function ageOf(tokens: readonly Token[], draft: Draft): void {
  const before = tokens[draft.from - 1]?.text;
  const age =
    before === "age" ||
    (before === "of" && tokens[draft.from - 2]?.text === "age");
  if (!age || draft.number.marked || draft.value.gt(130)) return;
  if (draft.unit === undefined || draft.unit.name === "years")
    draft.unit = YEARS_OLD;
}

const YEARS_OLD: Unit = { kind: "measure", name: "years old" };

function currencyBefore(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  floor: number,
): void {
  let at = draft.from - 1;
  // "-$5" and "$-5": the sign is the number's.
  const before = CURRENCIES_BEFORE.matchBack(text, tokens, at);
  if (before === undefined || before.to < floor) return;
  const first = tokens[before.to];
  const last = tokens[at];
  if (first === undefined || last === undefined) return;
  if (
    first.kind === "word" &&
    first.glued &&
    tokens[before.to - 1]?.kind === "word"
  )
    return;
  if (
    last.kind === "word" &&
    last.text.length === 1 &&
    tokens[draft.from]?.glued !== true
  )
    return;
  at = before.to;
  const dash = tokens[at - 1];
  if (dash?.text === "-" && first.glued && !dash.glued && draft.value.gt(0)) {
    draft.value = draft.value.times(-1);
    at--;
  }
  draft.unit = before.value;
  draft.from = at;
}

interface UnitMatch {
  readonly unit: Unit;
  readonly to: number;
}

/** The unit at token `at`, behind a number; a hyphen ("3-inch") or brackets ("20 (kg)") may stand before it. */
export function unitBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
  draft: Draft,
): UnitMatch | undefined {
  let i = at;
  const first = tokens[i];
  if (first === undefined) return undefined;
  if (first.text === "-" && tokens[i + 1]?.glued === true) i++;
  const bracket = CLOSING.get(first.text);
  if (bracket !== undefined) {
    const inside = UNITS_BEHIND.matchAt(text, tokens, at + 1);
    return inside !== undefined &&
      tokens[inside.to]?.text === bracket &&
      inside.to === at + 2
      ? { unit: inside.value, to: inside.to + 1 }
      : undefined;
  }
  const match = UNITS_BEHIND.matchAt(text, tokens, i);
  if (match === undefined) return quoteMark(tokens, at, draft);
  if (isNameOfYear(tokens, i, draft)) return undefined;
  const last = tokens[match.to - 1];
  const next = tokens[match.to];
  // "24703m212": an identifier. "m2" is a token more and matched above.
  if (next?.kind === "number" && next.glued && last?.kind === "word")
    return undefined;
  if (
    last?.kind === "word" &&
    tokens[i]?.glued === true &&
    i === at &&
    next?.glued === true &&
    next.kind === "word"
  )
    return undefined;
  return { unit: match.value, to: match.to };
}

/** "during 2016 Stone said": a capital letter behind a year begins a name. */
function isNameOfYear(
  tokens: readonly Token[],
  at: number,
  draft: Draft,
): boolean {
  const word = tokens[at];
  return (
    word?.capital === true &&
    !word.glued &&
    word.end - word.start > 3 &&
    isYear(tokens[draft.number.from]) &&
    draft.number.to === draft.number.from + 1
  );
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

const FEET: Unit = { kind: "measure", name: "feet" };
const INCHES: Unit = { kind: "measure", name: "inches" };

/** `30'` and `10"`: feet and inches, where no quotation ends. */
function quoteMark(
  tokens: readonly Token[],
  at: number,
  draft: Draft,
): UnitMatch | undefined {
  const mark = tokens[at];
  if (mark === undefined || mark.kind !== "sign") return undefined;
  const next = tokens[at + 1];
  if (next?.glued === true && next.kind === "word") return undefined;
  const feet = mark.text === "'" || mark.text === "′";
  if (!feet && mark.text !== '"' && mark.text !== "″") return undefined;
  if (mark.text === "″" || mark.text === "′")
    return { unit: feet ? FEET : INCHES, to: at + 1 };
  if (next?.kind === "sign" && next.glued) return undefined;
  if (draft.number.shape === "words" || quotationOpen(tokens, at, mark.text))
    return undefined;
  return { unit: feet ? FEET : INCHES, to: at + 1 };
}

/** Whether a quotation with this mark is open at `at`. Looks back no further than a long sentence. */
function quotationOpen(
  tokens: readonly Token[],
  at: number,
  mark: string,
): boolean {
  let open = false;
  for (let i = Math.max(0, at - 120); i < at; i++)
    if (
      tokens[i]?.text === mark &&
      (mark === '"' ||
        tokens[i]?.glued !== true ||
        tokens[i - 1]?.kind !== "word")
    )
      open = !open;
  return open;
}

/** Units that "a" makes a rate of: "$52 a barrel". */
const PER_A: ReadonlySet<string> = wordSet(`
year, month, week, day, night, hour, minute, second, quarter, fortnight, share, barrel, tonne, ton, head,
piece, litre, liter, gallon, pound, kilo, kilogram, ounce, bushel, dozen, unit, person, user, pop, seat,
ticket, copy, pair, case, mile, kilometre, kilometer, acre, hectare, game, match, season, term, session,
bottle, pack, gram, carat, shift, room, student, pupil, household
`);
const NOT_A_RATE: ReadonlySet<string> = wordSet(`
ago, earlier, later, before, after, old, prior, previously, from
`);

/** Reads "per barrel", "a month", "an hour", "/kg" behind the unit. */
export function attachPer(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
): void {
  const unit = draft.unit;
  if (unit === undefined || unit.per !== undefined) return;
  let i = draft.to;
  const word = tokens[i]?.text;
  const hyphen = word === "-" && tokens[i + 1]?.glued === true ? 1 : 0;
  const link = tokens[i + hyphen]?.text;
  i += hyphen;
  if (link === "/" && tokens[i]?.glued === true) {
    const match =
      tokens[i + 1]?.kind === "word"
        ? UNITS_BEHIND.matchAt(text, tokens, i + 1)
        : undefined;
    if (match !== undefined)
      setPer(draft, unit, singular(match.value.name), match.to);
    return;
  }
  const per = link === "per" || link === "/";
  if (
    !per &&
    link !== "a" &&
    link !== "an" &&
    link !== "each" &&
    link !== "every"
  )
    return;
  i++;
  if (tokens[i]?.text === "-") i++;
  const named = tokens[i];
  if (named === undefined) return;
  if (named.kind === "number" && per) {
    const noun = tokens[i + 1];
    if (noun?.kind === "word")
      setPer(
        draft,
        unit,
        text.slice(named.start, noun.end).toLowerCase(),
        i + 2,
      );
    return;
  }
  if (named.kind !== "word") return;
  if (!per) {
    if (!PER_A.has(named.text) || NOT_A_RATE.has(tokens[i + 1]?.text ?? ""))
      return;
    if (link === "a" && unit.kind === "percent" && named.text === "share")
      return;
    setPer(draft, unit, named.text, i + 1);
    return;
  }
  if (named.text === "cent" || CLOSED_CLASS.has(named.text)) return;
  const match = UNITS_BEHIND.matchAt(text, tokens, i);
  if (match !== undefined)
    setPer(draft, unit, singular(match.value.name), match.to);
  else setPer(draft, unit, named.text, i + 1);
}

function setPer(draft: Draft, unit: Unit, per: string, to: number): void {
  draft.unit = { ...unit, name: `${unit.name} per ${per}`, per };
  draft.to = to;
}

/** The singular of a unit's name: "square metre" of "square metres". */
export function singular(name: string): string {
  const irregular = IRREGULAR.get(name);
  if (irregular !== undefined) return irregular;
  const unit = unitNamed(name);
  if (unit === undefined && !looksPlural(name)) return name;
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return name.endsWith("s") && !name.endsWith("ss") ? name.slice(0, -1) : name;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["feet", "foot"],
  ["inches", "inch"],
  ["people", "person"],
  ["centuries", "century"],
  ["hertz", "hertz"],
  ["times", "time"],
  ["square feet", "square foot"],
  ["cubic feet", "cubic foot"],
  ["square inches", "square inch"],
]);
