import type { Unit } from "../../report";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { isYear } from "./date";
import { orMore, plusBehind } from "./innerBound";
import { readMillions, readScaleBehindCurrency } from "./million";
import { attachPer } from "./per";
import { CURRENCIES_BEFORE, UNITS_BEHIND } from "./unitTables";

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
