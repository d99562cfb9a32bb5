import { big, type Quantity, type Statistic } from "../../report";
import {
  difference,
  intervalOf,
  meet,
  negated,
  quotient,
  times,
  type Interval,
} from "./interval";
import type { Observation } from "./observation";
import { tied, type Passage, type Wording } from "./passage";
import { isAmount, isSameUnit, isShare } from "./units";
import { inPercent, rounded } from "./wording";

type Role = "change" | "from" | "to";

const FROM = /^,? from $/u;
const TO = /^ to $/u;
/** "100 in 2021 to", "110 tonnes in May from": time and unit may stand behind a level. */
const LATER_TO = /^(?: [\p{L}\d-]+){0,6},? to $/u;
const LATER_FROM = /^(?: [\p{L}\d-]+){0,6},? from $/u;
const CHANGED =
  /^(?: [\p{L}\d-]+){0,6}(?:, (?:up|down|or) (?:by )?|, an? (?:increase|rise|gain|jump|growth|fall|drop|decline|decrease|reduction|cut|loss) of | \()$/u;
const OPENS_WITH_FROM = / from $/u;
const OPENS_WITH_TO = / to $/u;
/** No other comparison behind the change: no "year on year". */
const ENDS = /^(?:[,.;)]|$)/u;

const WORDINGS: readonly Wording<Role>[] = [
  // "rose 5.3 percent from 100 to 110"
  { order: ["change", "from", "to"], gaps: [FROM, LATER_TO] },
  // "rose 5.3 percent to 110 from 100"
  { order: ["change", "to", "from"], gaps: [TO, LATER_FROM] },
  // "rose from 100 to 110, up 5.3 percent"
  {
    order: ["from", "to", "change"],
    lead: OPENS_WITH_FROM,
    gaps: [LATER_TO, CHANGED],
    tail: ENDS,
  },
  {
    order: ["to", "from", "change"],
    lead: OPENS_WITH_TO,
    gaps: [LATER_FROM, CHANGED],
    tail: ENDS,
  },
];

/** The change is told in other terms than the levels: by the year, in real terms, for a part of them. */
const OTHER_TERMS =
  /\b(?:annual|annually|annuali[sz]ed|yearly|monthly|quarterly|averag(?:e|ed|ing)|compound|(?:a|an|per|each|every) (?:year|month|quarter|week|day|hour)(?! (?:earlier|ago|before))|real|constant|comparable|adjusted|adjusting|like-for-like|organic|underlying|inflation|excluding|currency|currencies)\b/iu;

/** Levels further apart than that are a unit or scale misread rather than a change. */
const FARTHEST = 50;

/** Changes that do not fit the two levels that they are told with. */
export function observeChanges(passage: Passage): readonly Observation[] {
  const { text, sentence } = passage;
  const triples = tied(passage, WORDINGS);
  if (triples.length === 0) return [];
  if (OTHER_TERMS.test(text.slice(sentence.start, sentence.end))) return [];
  return triples.flatMap(({ change, from, to }) =>
    contradicts(change.quantity, from.quantity, to.quantity)
      ? [{ message: message(change, from, to), statistics: [change, from, to] }]
      : [],
  );
}

function contradicts(change: Quantity, from: Quantity, to: Quantity): boolean {
  const levels =
    (isAmount(from) && isAmount(to)) || (isPercent(from) && isPercent(to));
  if (change.role !== "change" || !levels || !isSameUnit(from, to))
    return false;
  const start = intervalOf(from);
  const end = intervalOf(to);
  const ratio = quotient(end, start);
  if (ratio === undefined || ratio.low > FARTHEST || ratio.high < 1 / FARTHEST)
    return false;
  const relative = times({ low: ratio.low - 1, high: ratio.high - 1 }, 100);
  const absolute = difference(end, start);
  switch (change.unit.kind) {
    case "percent":
      return (
        !isSaid(change, relative) &&
        // "Rose 2 percent from 40 percent to 42 percent" is loose, but what is meant is clear.
        !(isShare(from) && isSaid(change, absolute))
      );
    case "percentage-point":
      return (
        change.unit.name === "percentage points" &&
        isPercent(from) &&
        !isSaid(change, absolute)
      );
    case "multiple":
    case "ratio":
      return false;
    case "money":
    case "count":
    case "measure":
    case "index":
    case "none":
      return (
        isSameUnit(change, from) &&
        isSameUnit(change, to) &&
        !isSaid(change, absolute)
      );
  }
}

function isPercent({ unit, role }: Quantity): boolean {
  return unit.kind === "percent" && role !== "change";
}

/** Whether the change may be what is said; one without a direction may go either way. */
function isSaid(change: Quantity, actual: Interval): boolean {
  const said = intervalOf(change);
  const up = meet(said, actual);
  const down = meet(negated(said), actual);
  if (change.trend === undefined) return up || down;
  return change.trend === "up" ? up : down;
}

function message(
  { quantity: change }: Statistic,
  { quantity: from }: Statistic,
  { quantity: to }: Statistic,
): string {
  const [start, end] = [big(from.value), big(to.value)];
  const absolute = end.minus(start);
  const noun = absolute.lt(0) ? "fall" : "rise";
  const levels = `From ${from.text} to ${to.text} is`;
  if (absolute.eq(0))
    return `${levels} no change, but the report says ${change.text}.`;
  const size = sizeOf();
  const isTurned =
    change.trend !== undefined && (change.trend === "up") !== absolute.gt(0);
  const said = isTurned
    ? `a ${absolute.gt(0) ? "fall" : "rise"} of ${change.text}`
    : change.text;
  return `${levels} a ${noun} of ${size}, not ${said}.`;

  function sizeOf(): string {
    if (change.unit.kind !== "percent")
      return rounded(absolute, change.unit.name);
    return isShare(from)
      ? rounded(absolute, "percentage points")
      : inPercent(absolute.times(100).div(start));
  }
}
