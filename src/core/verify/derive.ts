import Big from "big.js";
import type { Quantity } from "../report";
import type { Scene } from "./scene";
import type { Source } from "./source";

/** A number that follows from two statistics, with its arithmetic. */
export interface Derivation {
  /** "287 / 56.6 percent = about 507" */
  readonly arithmetic: string;
  readonly from: readonly [Source, Source];
  readonly agrees: boolean;
  readonly code: "derived" | "derived-wrong" | "unit-differs";
  readonly result: string;
}

/** An operation on two statistics: when it applies, what the words of a sentence that means it say, and the result's unit. */
interface Operation {
  readonly sign: string;
  readonly applies: (a: Quantity, b: Quantity, claim: Quantity) => boolean;
  readonly hint: RegExp;
  readonly result: (a: Big, b: Big) => Big;
}

const isShare = (q: Quantity): boolean => q.unit.kind === "percent";
const isAmount = (q: Quantity): boolean =>
  q.unit.kind === "count" ||
  q.unit.kind === "money" ||
  q.unit.kind === "measure" ||
  q.unit.kind === "none" ||
  q.unit.kind === "index";
const isPlain = (q: Quantity): boolean =>
  q.unit.kind === "count" || q.unit.kind === "none";
const isLevel = (q: Quantity): boolean => q.role !== "change";
const sameUnit = (a: Quantity, b: Quantity): boolean =>
  (a.unit.kind === b.unit.kind || (isPlain(a) && isPlain(b))) &&
  a.unit.currency === b.unit.currency &&
  (isPlain(a) || a.unit.name === b.unit.name);

const HUNDRED = new Big(100);

const OPERATIONS: readonly Operation[] = [
  {
    sign: "/",
    applies: (a, b, claim) =>
      isAmount(a) && isShare(b) && isLevel(b) && sameUnit(a, claim),
    hint: /\b(?:whole|total|all|altogether|implies|implying|implied|overall|citywide|nationwide|in the (?:entire )?\p{L}+)\b/iu,
    result: (a, b) => a.div(b).times(HUNDRED),
  },
  {
    sign: "×",
    applies: (a, b, claim) =>
      isAmount(a) && isShare(b) && isLevel(b) && sameUnit(a, claim),
    hint: /\b(?:or|about|around|roughly|equivalent|meaning|that is|works out|amounts?)\b/iu,
    result: (a, b) => a.times(b).div(HUNDRED),
  },
  {
    sign: "/",
    applies: (a, b, claim) =>
      isShare(a) && b.unit.kind === "multiple" && isShare(claim),
    hint: /\b(?:average|elsewhere|city|national|implies|implying|implied)\b/iu,
    result: (a, b) => a.div(b),
  },
  {
    sign: "-",
    applies: (a, b, claim) =>
      isShare(a) &&
      isShare(b) &&
      (claim.unit.kind === "percentage-point" || isShare(claim)),
    hint: /\b(?:points?|difference|gap|higher|lower|more|less|ahead|behind|rose|fell|up|down|increas\p{L}*|decreas\p{L}*|gain\p{L}*|drop\p{L}*|rise\p{L}*|fall\p{L}*|grew|climbed|widened|narrowed|above|below)\b/iu,
    result: (a, b) => a.minus(b).abs(),
  },
  {
    sign: "-",
    applies: (a, b, claim) =>
      isAmount(a) && sameUnit(a, b) && sameUnit(a, claim),
    hint: /\b(?:difference|gap|more|fewer|less|higher|lower|increas\p{L}*|decreas\p{L}*|rise|fall|rose|fell|grew|gain\p{L}*|lost|added|up|down|surplus|deficit|left|rest|remaining|others?|net|by)\b/iu,
    result: (a, b) => a.minus(b).abs(),
  },
  {
    sign: "+",
    applies: (a, b, claim) =>
      (isAmount(a) || isShare(a)) &&
      sameUnit(a, b) &&
      sameUnit(a, claim) &&
      isLevel(a) &&
      isLevel(b),
    hint: /\b(?:total|together|combined|altogether|in all|sum|between them|both|either|overall|jointly)\b/iu,
    result: (a, b) => a.plus(b),
  },
  {
    sign: "/",
    applies: (a, b, claim) =>
      (isAmount(a) || isShare(a)) &&
      sameUnit(a, b) &&
      claim.unit.kind === "multiple",
    hint: /\b(?:times|fold|twice|ratio)\b/iu,
    result: (a, b) => a.div(b),
  },
  {
    sign: "as a share of",
    applies: (a, b, claim) =>
      isAmount(a) &&
      sameUnit(a, b) &&
      isShare(claim) &&
      claim.role !== "change",
    hint: /\b(?:share|percent|per cent|proportion|of (?:the|all|them|these|those|its|their))\b|%/iu,
    result: (a, b) => a.div(b).times(HUNDRED),
  },
  {
    sign: "to",
    applies: (a, b, claim) =>
      (isAmount(a) || isShare(a)) &&
      sameUnit(a, b) &&
      isShare(claim) &&
      claim.role === "change",
    hint: /./u,
    result: (a, b) => b.minus(a).abs().div(a).times(HUNDRED),
  },
];

/**
 * The number worked out from two of the statistics. Two numbers of a passage give many results, and one of them is easily
 * right by chance; so an operation counts only where the sentence says that it calculates and shows at least one of the
 * numbers that it starts from.
 * `isSlip` says that the claim is one digit away from a statistic; then both numbers must be shown.
 */
export function derive(
  claim: Scene,
  sources: readonly Source[],
  companions: readonly Scene[],
  isSlip: boolean,
): Derivation | undefined {
  if (sources.length > MOST_SOURCES || claim.quantity.high !== undefined)
    return undefined;
  const shown = sources.filter((source) => isShown(source, claim, companions));
  let wrong: Derivation | undefined;
  for (const operation of OPERATIONS) {
    if (!operation.hint.test(claim.wording)) continue;
    for (const a of sources)
      for (const b of sources) {
        if (a === b) continue;
        const bothShown = shown.includes(a) && shown.includes(b);
        if (!shown.includes(a) && !shown.includes(b) && shown.length > 0)
          continue;
        const derivation = work(operation, a, b, claim);
        if (derivation === undefined) continue;
        if (derivation.agrees && (bothShown || !isSlip)) return derivation;
        if (
          derivation.code === "unit-differs" &&
          (bothShown || shown.length === 0)
        )
          return derivation;
        if (
          bothShown &&
          a.statistic.quantity.start !== b.statistic.quantity.start
        )
          wrong ??= derivation;
      }
  }
  return wrong;
}

const MOST_SOURCES = 24;

function isShown(
  source: Source,
  claim: Scene,
  companions: readonly Scene[],
): boolean {
  return companions.some(
    (companion) =>
      companion !== claim &&
      companion.quantity.value === source.statistic.quantity.value,
  );
}

function work(
  operation: Operation,
  a: Source,
  b: Source,
  claim: Scene,
): Derivation | undefined {
  const [left, right] = [a.statistic.quantity, b.statistic.quantity];
  if (left.high !== undefined || right.high !== undefined) return undefined;
  if (!operation.applies(left, right, claim.quantity)) return undefined;
  const [x, y] = [new Big(left.value), new Big(right.value)];
  if (y.eq(0) || x.eq(0)) return undefined;
  const result = operation.result(x, y);
  const printed = new Big(claim.quantity.value).abs();
  const step = new Big(claim.quantity.step).abs();
  const slack = step.div(2);
  const hedge =
    claim.quantity.bound === "~"
      ? result.abs().times(HEDGED_SHARE)
      : new Big(0);
  const gap = result.minus(printed).abs();
  const agrees = gap.lte(slack) || gap.lte(hedge);
  const isPointsToldAsPercent =
    agrees &&
    operation.sign === "-" &&
    isShare(left) &&
    isShare(right) &&
    isShare(claim.quantity);
  return {
    arithmetic: `${left.text} ${operation.sign} ${right.text} = ${shortened(result, step)}`,
    from: [a, b],
    agrees: agrees && !isPointsToldAsPercent,
    code: isPointsToldAsPercent
      ? "unit-differs"
      : agrees
        ? "derived"
        : "derived-wrong",
    result: shortened(result, step),
  };
}

const HEDGED_SHARE = 0.02;

/** To the claim's own precision, so that the writer sees the number that belongs there. */
function shortened(value: Big, step: Big): string {
  const places = Math.max(0, -step.e);
  return value.round(places).toFixed();
}
