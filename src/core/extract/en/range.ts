import Big from "big.js";
import type { Unit } from "../../report";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { isYear } from "./date";
import { isChangeAndLevel, isMovement } from "./movement";
import { endsInM, scaleDraft } from "./million";

/** Two units of which the second is a part of the first: "5 feet 2 inches", "3 dollars 50 cents". */
const PARTS: ReadonlyMap<string, readonly [part: string, size: number]> =
  new Map([
    ["feet", ["inches", 12]],
    ["dollars", ["cents", 100]],
    ["US dollars", ["cents", 100]],
    ["euros", ["cents", 100]],
    ["pounds sterling", ["pence", 100]],
  ]);

/** Joins a length in feet and inches, or an amount in dollars and cents, to one quantity. */
export function joinCompounds(
  tokens: readonly Token[],
  drafts: readonly Draft[],
): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const whole = joined[joined.length - 1];
    const part =
      whole?.unit === undefined ? undefined : PARTS.get(whole.unit.name);
    if (
      whole !== undefined &&
      part !== undefined &&
      draft.value.lt(part[1]) &&
      (draft.unit?.name === part[0]
        ? between(tokens, whole, draft, "", "and", ",")
        : isBareCents(tokens, whole, draft))
    ) {
      whole.value = whole.value.plus(draft.value.div(part[1]));
      whole.step = new Big(1).div(part[1]);
      whole.to = draft.to;
      whole.numberTo = draft.numberTo;
    } else joined.push(draft);
  }
  return joined;
}

/** "15 dollars 50", at the end of a sentence. */
function isBareCents(
  tokens: readonly Token[],
  whole: Draft,
  draft: Draft,
): boolean {
  const next = tokens[draft.to];
  return (
    whole.unit?.kind === "money" &&
    whole.value.eq(whole.value.round()) &&
    tokens[whole.to - 1]?.kind === "word" &&
    draft.unit === undefined &&
    !draft.number.marked &&
    draft.value.gte(10) &&
    (next === undefined || next.text === ".") &&
    between(tokens, whole, draft, "", "and")
  );
}

/** Whether the tokens between two drafts, joined by spaces, are one of the given. */
function between(
  tokens: readonly Token[],
  a: Draft,
  b: Draft,
  ...allowed: readonly string[]
): boolean {
  if (b.from - a.to > 4) return false;
  let words = "";
  for (let i = a.to; i < b.from; i++)
    words += (words === "" ? "" : " ") + (tokens[i]?.text ?? "");
  return allowed.includes(words);
}

/** Joins the ends of ranges: "10 to 15 percent", "33-35 billion", "between $800,000 and $1.3 million". */
export function joinRanges(
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const low = joined[joined.length - 1];
    const link = low === undefined ? undefined : linkOf(tokens, low, draft);
    if (low === undefined || link === undefined) {
      joined.push(draft);
      continue;
    }
    if (link !== "list" && draft.number.scale === 1e6 && endsInM(tokens, low)) {
      low.unit = undefined;
      scaleDraft(low, 1e6, low.number.to + 1);
    }
    shareScale(low, draft, link);
    if (!isRange(text, tokens, low, draft, link)) {
      joined.push(draft);
      continue;
    }
    low.high = draft.value;
    if (draft.step.lt(low.step)) low.step = draft.step;
    const unit = widerUnit(low.unit, draft.unit);
    if (unit !== undefined) low.unit = unit;
    if (link === "between") low.from--;
    low.to = draft.to;
    low.numberTo = draft.numberTo;
  }
  return joined;
}

type Link = "dash" | "to" | "between" | "list";

function linkOf(
  tokens: readonly Token[],
  a: Draft,
  b: Draft,
): Link | undefined {
  if (a.high !== undefined || b.high !== undefined || b.from <= a.to)
    return undefined;
  if (between(tokens, a, b, "-")) return "dash";
  if (between(tokens, a, b, "to", "- to -", "through", "up to", "~", "- to"))
    return "to";
  const and = between(tokens, a, b, "and");
  if (and && tokens[a.from - 1]?.text === "between") return "between";
  if (and || between(tokens, a, b, "or", "- or", "- and", "/")) return "list";
  return undefined;
}

/** "24.2 to 33 billion": the scale word of the second number is the first one's too, when the first is the smaller. */
function shareScale(a: Draft, b: Draft, link: Link): void {
  const { scale } = b.number;
  if (
    scale <= 1 ||
    a.number.scale > 1 ||
    a.number.fraction !== undefined ||
    b.number.shape === "vague"
  )
    return;
  if (
    link === "list" &&
    (a.unit === undefined) === (b.unit === undefined) &&
    a.unit?.kind !== "money"
  ) {
    if (a.unit !== undefined || a.number.marked) return;
  }
  if (a.unit !== undefined && !sameKind(a.unit, b.unit)) return;
  const scaled = a.value.times(scale);
  if (a.value.gte(1000) || scaled.gt(b.value)) return;
  if (link === "list" && a.unit !== undefined) return;
  a.value = scaled;
  a.step = a.step.times(scale);
}

/** "$10 to 15 billion", "5m to 7 million metres"; but not "9.6 percent to 3,205 billion". */
function sameKind(a: Unit, b: Unit | undefined): boolean {
  return b === undefined ? a.kind === "money" : a.kind === b.kind;
}

function isRange(
  text: string,
  tokens: readonly Token[],
  a: Draft,
  b: Draft,
  link: Link,
): boolean {
  if (link === "list" || !a.value.lt(b.value)) return false;
  if (bare(a) && !bare(b) && isYear(tokens[a.number.from]))
    if (link !== "dash" || b.number.marked) return false;
  if (!compatible(a.unit, b.unit, link)) return false;
  if (link === "between")
    return !(
      bare(a) &&
      bare(b) &&
      isYear(tokens[a.number.from]) &&
      isYear(tokens[b.number.from])
    );
  if (link === "dash") {
    const dash = tokens[a.to];
    const wide =
      dash !== undefined &&
      (text.charCodeAt(dash.start) === 0x2013 ||
        text.charCodeAt(dash.start) === 0x2212 ||
        text.charCodeAt(dash.start) === 0x2d);
    return wide && dash.glued === (tokens[b.from]?.glued === true);
  }
  return !isMovement(tokens, a) && !isChangeAndLevel(tokens, a, b);
}

function bare(draft: Draft): boolean {
  return draft.unit === undefined && !draft.number.marked;
}

function compatible(
  a: Unit | undefined,
  b: Unit | undefined,
  link: Link,
): boolean {
  if (a === undefined) return true;
  if (b === undefined) return a.kind === "money" || link !== "to";
  return (
    a.name === b.name ||
    (a.kind === b.kind &&
      (b.name.startsWith(a.name) || a.name.startsWith(b.name))) ||
    (a.kind === "money" &&
      b.kind === "money" &&
      (a.name === "dollars" || b.name === "dollars") &&
      a.name.endsWith("dollars") &&
      b.name.endsWith("dollars"))
  );
}

function widerUnit(a: Unit | undefined, b: Unit | undefined): Unit | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.name.length > a.name.length ? b : a;
}

/** Gives a number without a unit the one that it shares with its neighbour: "7 or 8 percent", "208 pounds to 193". */
export function shareUnits(
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [a, b] = [drafts[i], drafts[i + 1]];
    if (a === undefined || b === undefined) continue;
    if (
      a.unit === undefined &&
      b.unit !== undefined &&
      isShared(b.unit, tokens[a.to]?.text) &&
      !isYear(tokens[a.number.from])
    ) {
      const link =
        between(
          tokens,
          a,
          b,
          "and",
          "or",
          "to",
          "- or",
          "- and",
          "- to",
          "x",
          "×",
          "by",
          ", and",
          ", or",
        ) ||
        (between(tokens, a, b, ",") && listEnds(tokens, drafts, i + 1));
      if (link) a.unit = b.unit;
    } else if (
      b.unit === undefined &&
      a.unit !== undefined &&
      sharesForward(tokens, a, b)
    )
      b.unit = a.unit;
  }
}

/** Times and points only in a list: "512 and 519 points", but not "rose 5 to 519 points". */
function isShared(unit: Unit, link: string | undefined): boolean {
  const own = unit.kind === "multiple" || unit.kind === "index";
  return !own || link === "and" || link === "or";
}

/** Whether the draft after the comma is joined to a further one by "and" or "or", or has just been given its unit so. */
function listEnds(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  at: number,
): boolean {
  const [a, b] = [drafts[at], drafts[at + 1]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.unit !== undefined &&
    a.unit === b.unit &&
    between(tokens, a, b, "and", "or", ", and", ", or", ",")
  );
}

function sharesForward(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  const unit = a.unit;
  if (unit === undefined || isYear(tokens[b.number.from])) return false;
  return unit.kind === "measure" && between(tokens, a, b, "to");
}
