import Big from "big.js";
import {
  big,
  toDecimal,
  type Block,
  type Bound,
  type Decimal,
  type Quantity,
  type Statistic,
  type StatisticId,
  type Unit,
} from "../report";

/** A value that no report states but that follows from two of its statistics. Always shown as derived. */
export interface Derived {
  /** The calculation with its outcome: "287 / 56.6% ≈ 507". */
  readonly formula: string;
  /** Rounded to what the inputs' own digits allow. */
  readonly value: Decimal;
  /** How the value is bounded by what it follows from; `=` says nothing of its rounding. */
  readonly bound: Bound;
  readonly unit: Unit;
  /** What the value is, in the report's words: "the city's total". */
  readonly label: string;
  readonly from: readonly StatisticId[];
}

/** How many statistics back a link is looked for: it never goes further than the sentence before. */
const REACH = 4;

/**
 * What follows from pairs of statistics that are certainly linked: told of the same thing, in the same or the next sentence
 * of a block, with the base spelled out. A count and its share give the whole; a share and its multiple of an average give
 * the average. In reading order of the later statistic.
 */
export function derive(
  statistics: readonly Statistic[],
  blocks: readonly Block[],
): readonly Derived[] {
  return statistics.flatMap((later, i) => {
    const earlier = statistics
      .slice(Math.max(0, i - REACH), i)
      .filter((each) => isNeighbour(each, later, blocks));
    const derived =
      wholeFrom(earlier, later) ??
      averageFrom(earlier, later, blocks[later.anchor.block]?.text ?? "");
    return derived === undefined ? [] : [derived];
  });
}

/** Whether both stand in one block, in the same sentence or in two that adjoin, and are told of the same thing and time. */
function isNeighbour(
  earlier: Statistic,
  later: Statistic,
  blocks: readonly Block[],
): boolean {
  const { block } = later.anchor;
  if (earlier.anchor.block !== block || blocks[block]?.kind === "table-row")
    return false;
  const gap = later.sentence.start - earlier.sentence.end;
  const close = earlier.sentence.start === later.sentence.start || gap <= 2;
  return (
    close &&
    later.measured !== "" &&
    earlier.measured === later.measured &&
    earlier.period === later.period
  );
}

/** 287 enterprises that are 56.6 percent of a total: the total. */
function wholeFrom(
  earlier: readonly Statistic[],
  share: Statistic,
): Derived | undefined {
  const { base, quantity } = share;
  if (!isPlainShare(quantity) || quantity.bound !== "=") return undefined;
  if (base?.startsWith("of ") !== true) return undefined;
  const counts = earlier.filter(
    (each) => each.quantity.unit.kind === "count" && isPoint(each.quantity),
  );
  const [count] = counts;
  if (count === undefined || counts.length > 1) return undefined;
  const whole = big(count.quantity.value).times(100).div(quantity.value);
  return make(whole, [count, share], count.quantity.unit, base.slice(3));
}

/** 17.5 percent that is 3.4 times an average: the average. */
function averageFrom(
  earlier: readonly Statistic[],
  multiple: Statistic,
  text: string,
): Derived | undefined {
  const { base, quantity } = multiple;
  if (quantity.unit.kind !== "multiple" || quantity.bound !== "=")
    return undefined;
  if (!isPoint(quantity)) return undefined;
  if (base === undefined || !/\baverage$/.test(base)) return undefined;
  const share = earlier.at(-1);
  if (share === undefined || !isPlainShare(share.quantity)) return undefined;
  // Only words between the two say that the multiple is the share's and not the things' own.
  const between = text.slice(share.quantity.end, quantity.start);
  if (!/\b(?:proportion|share|percentage|ratio|rate)\b/i.test(between))
    return undefined;
  const average = big(share.quantity.value).div(quantity.value);
  return make(average, [share, multiple], share.quantity.unit, base);
}

function isPlainShare(quantity: Quantity): boolean {
  return (
    quantity.unit.kind === "percent" &&
    quantity.role !== "change" &&
    isPoint(quantity) &&
    big(quantity.value).lte(100)
  );
}

/** One positive number rather than a range or an open question. */
function isPoint(quantity: Quantity): boolean {
  return quantity.high === undefined && big(quantity.value).gt(0);
}

function make(
  exact: Big,
  [one, two]: readonly [Statistic, Statistic],
  unit: Unit,
  label: string,
): Derived {
  const digits = Math.min(
    significantDigits(one.quantity),
    significantDigits(two.quantity),
  );
  const value = toDecimal(exact.prec(Math.max(1, digits), Big.roundHalfUp));
  const outcome = `${boundOf(one.quantity)}${grouped(value)}${unit.kind === "percent" ? "%" : ""}`;
  return {
    formula: `${printed(one.quantity)} / ${printed(two.quantity)} ≈ ${outcome}`,
    value,
    bound: one.quantity.bound,
    unit,
    label,
    from: [one.id, two.id],
  };
}

/** The digits that the number was printed with; the zeros that end a round count say nothing, but two digits always count. */
function significantDigits({ value, step }: Quantity): number {
  const digits = big(value).div(step).toFixed(0).replace(/^-/, "");
  const round = digits.replace(/0+$/, "");
  const isRound = big(step).gte(1) && digits.length - round.length > 1;
  return Math.max(2, isRound ? round.length : digits.length);
}

function printed(quantity: Quantity): string {
  const number = `${boundOf(quantity)}${grouped(quantity.value)}`;
  if (quantity.unit.kind === "percent") return `${number}%`;
  return number;
}

const BOUNDS: Readonly<Record<Quantity["bound"], string>> = {
  "=": "",
  "~": "about ",
  ">": "more than ",
  ">=": "at least ",
  "<": "less than ",
  "<=": "at most ",
};

function boundOf(quantity: Quantity): string {
  return BOUNDS[quantity.bound];
}

/** The decimal with commas between thousands. */
function grouped(value: Decimal): string {
  const [whole = "", fraction] = value.split(".");
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}
