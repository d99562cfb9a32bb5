import Big from "big.js";
import type { VerdictCode } from "./verdicts";
import { compareReadings, type Outcome } from "./compare";
import { isComparative } from "./comparative";
import { moved, scaled, significantDigits } from "./interval";
import { clashingPeriods } from "./periods";
import type { Scene } from "./scene";
import type { Source, SourceIndex } from "./source";
import type { Tolerances } from "./tolerances";
import { inUnitOf, type Comparable } from "./units";

/** A statistic that a claim may speak of, and how the two compare. */
export interface Candidate {
  readonly source: Source;
  readonly code: VerdictCode;
  /** Whether the digits show that the two speak of the same number, whatever else is wrong. */
  readonly sameNumber: boolean;
  /** The source's number in the claim's unit, where it has been converted. */
  readonly comparable?: Comparable;
  /** From 0 to 1: how much of what the claim is about, the statistic is about. */
  readonly topic: number;
  readonly score: number;
}

/**
 * Compares the claim with each of the statistics; the likeliest first. The digits weigh most: words only decide between
 * statistics that fit equally well, or tell which statistic was meant when no number fits.
 */
export function align(
  claim: Scene,
  sources: readonly Source[],
  index: SourceIndex,
  tolerances: Tolerances,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const source of sources) {
    const compared = compareWith(claim, source, tolerances);
    if (compared === undefined) continue;
    const topic = topicOf(claim, source, index);
    candidates.push({
      ...compared,
      source,
      topic,
      score:
        agreement(compared, claim, source) +
        TOPIC_WEIGHT * topic +
        formBonus(claim, source),
    });
  }
  return candidates.sort((a, b) => b.score - a.score);
}

const TOPIC_WEIGHT = 0.6;

type Compared = Pick<Candidate, "code" | "sameNumber" | "comparable">;

function compareWith(
  claim: Scene,
  source: Source,
  tolerances: Tolerances,
): Compared | undefined {
  const comparable = comparatively(claim, source.scene);
  if (comparable === undefined) {
    return sameDigits(claim, source.scene)
      ? { code: "unit-differs", sameNumber: true }
      : undefined;
  }
  const outcome = compareReadings(
    claim.reading,
    comparable.source,
    tolerances,
    comparable.unit,
  );
  if (comparable.how === "loose" && !outcome.sameNumber) return undefined;
  if (
    (comparable.how === "converted" || comparable.how === "form") &&
    (!outcome.sameNumber || outcome.code === "scale-differs") &&
    sameDigits(claim, source.scene)
  )
    return { code: "unit-differs", sameNumber: true };
  return { ...refined(outcome, claim, source.scene, comparable), comparable };
}

/** The source in the claim's unit, reading "240 percent higher" as 3.4 times. */
function comparatively(claim: Scene, source: Scene): Comparable | undefined {
  const plain = inUnitOf(claim, source);
  if (plain === undefined) return undefined;
  const [a, b] = [claim.quantity.unit.kind, source.quantity.unit.kind];
  const [more, sourceMore] = [isComparative(claim), isComparative(source)];
  const { reading } = source;
  if (a === "percent" && b === "multiple" && more && !sourceMore)
    return {
      ...plain,
      source: scaled(moved(reading, new Big(-1)), new Big(100)),
    };
  if (a === "multiple" && b === "percent" && sourceMore && !more)
    return {
      ...plain,
      source: moved(scaled(reading, new Big("0.01")), new Big(1)),
    };
  return plain;
}

function refined(
  outcome: Outcome,
  claim: Scene,
  source: Scene,
  comparable: Comparable,
): { code: VerdictCode; sameNumber: boolean } {
  const { code, sameNumber } = outcome;
  const bothMultiples =
    claim.quantity.unit.kind === "multiple" &&
    source.quantity.unit.kind === "multiple";
  if (bothMultiples && isComparative(claim) && !isComparative(source)) {
    if (sameNumber && code !== "scale-differs")
      return { code: "ambiguous-multiple", sameNumber };
    const literal = claim.quantity.value;
    if (new Big(literal).plus(1).eq(source.quantity.value))
      return { code: "same-value", sameNumber: true };
  }
  if (code === "exact") {
    if (comparable.how === "converted")
      return { code: "converted", sameNumber };
    if (comparable.how === "form") return { code: "same-value", sameNumber };
  }
  if (code === "rounded" && comparable.how === "converted")
    return { code: "converted", sameNumber };
  return { code, sameNumber };
}

function sameDigits(claim: Scene, source: Scene): boolean {
  // Decimals are canonical, so equal numbers are equal strings.
  return (
    claim.quantity.value === source.quantity.value &&
    claim.quantity.high === source.quantity.high
  );
}

/** How well the numbers fit, from 0 to 1. */
function agreement(compared: Compared, claim: Scene, source: Source): number {
  const digits = significantDigits(claim.reading.value);
  const few =
    digits < 2 || claim.quantity.fraction !== undefined
      ? 0.15
      : digits > 2
        ? -0.05
        : 0;
  switch (compared.code) {
    case "exact":
    case "same-value":
    case "converted":
      return 1;
    case "approximation-dropped":
    case "bound-dropped":
    case "bound-changed":
    case "ambiguous-multiple":
      return compared.sameNumber ? 0.95 - few : 0.5;
    case "rounded":
    case "hedged":
      return 0.92 - few;
    case "range-end-dropped":
      return 0.85 - few;
    case "truncated":
    case "stronger":
    case "bound-contradicted":
      return compared.sameNumber ? 0.75 - few : 0.3;
    case "unit-differs":
      return 0.55 - 2 * few;
    case "weaker":
    case "narrowed":
      return compared.sameNumber
        ? 0.9 - few
        : 0.4 + 0.15 * closeness(compared, claim, source);
    case "loosened":
    case "unsure":
      return 0.25 + 0.15 * closeness(compared, claim, source);
    case "scale-differs":
      return 0.45 - 2 * few;
    default:
      return 0.3 * closeness(compared, claim, source);
  }
}

function closeness(
  { comparable }: Compared,
  claim: Scene,
  source: Source,
): number {
  if (isOneSlipAway(claim.quantity.value, source.statistic.quantity.value))
    return 1;
  const [a, b] = [
    claim.reading.value.toNumber(),
    (comparable?.source ?? source.scene.reading).value.toNumber(),
  ];
  if (a === 0 || b === 0 || a > 0 !== b > 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(a / b)));
}

/** Whether the numbers differ by one digit, one digit left out or added, or two digits turned round. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return a.length > 1;
  return (
    restA.length === 2 &&
    restB.length === 2 &&
    restA[0] === restB[1] &&
    restA[1] === restB[0]
  );
}

function formBonus(claim: Scene, source: Source): number {
  const [a, b] = [claim.quantity, source.statistic.quantity];
  return (
    (a.unit.name === b.unit.name ? 0.08 : 0) +
    (a.trend === b.trend ? 0.04 : 0) +
    (a.role === b.role ? 0.04 : 0) +
    (a.bound === b.bound && a.bound !== "=" ? 0.1 : 0) +
    (clashingPeriods(claim.periods, source.scene.periods).length > 0
      ? -0.15
      : 0) +
    (claim.place === source.scene.place ? 0.02 : 0)
  );
}

/** How much of what the claim is about is found in the statistic's words; words that the report never uses do not count. */
function topicOf(claim: Scene, source: Source, index: SourceIndex): number {
  const { words, labelWords, sentenceWords } = source.scene;
  const near = coverage(claim.words, [words, labelWords], index);
  const wide = coverage(claim.sentenceWords, [sentenceWords], index);
  return 0.7 * near + 0.3 * wide;
}

function coverage(
  claim: ReadonlySet<string>,
  source: readonly ReadonlySet<string>[],
  index: SourceIndex,
): number {
  let [all, shared] = [0, 0];
  for (const word of claim) {
    const weight = index.weight(word);
    all += weight;
    if (source.some((words) => words.has(word))) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
