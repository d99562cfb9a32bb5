import { big, type Statistic } from "../../report";
import { intervalOf, meet, sum, times, type Interval } from "./interval";
import type { Observation } from "./observation";
import { after, before, gap, type Passage } from "./passage";
import { isShare, toPercent } from "./units";
import { inPercent } from "./wording";

/** Says that this share is all that the ones before it left: "the remaining 30 percent", "the rest, 30 percent". */
const REMAINING =
  /(?<!\bof )\bthe (?:remaining |(?:rest|remainder)(?:,| \()? ?)$/iu;
/** Says that what follows is all that there is. */
const MADE_OF =
  /\b(?:(?:divided|split|broken down) (?:between|among|into)|consists? of|(?:made up|composed) of)\b/iu;
const SEPARATOR = /, and\b|; and\b|,|;|\band\b/gu;
/** The share has no verb of its own, so that it goes on with the list: "33 percent to roads". */
const GAPPED = /^ (?:to|in|for|on|from|by|as|at|with)\b/u;

const HUNDRED: Interval = { low: 100, high: 100 };

/** Shares of one whole, told as all of it, that do not add up to a hundred percent. */
export function observeWholes(passage: Passage): readonly Observation[] {
  const list = remainingList(passage) ?? enumeratedList(passage);
  if (list === undefined || !contradicts(list, passage)) return [];
  const total = list.reduce(
    (all, { quantity }) =>
      all.plus(big(quantity.value).times(toPercent(quantity))),
    big(0),
  );
  const parts = list.map(({ quantity }) => quantity.text);
  const message = `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""} are told as one whole, but add up to ${inPercent(total)}.`;
  return [{ message, statistics: list }];
}

/** The shares of the sentence up to "the remaining", all of one whole that the sentence names. */
function remainingList(passage: Passage): readonly Statistic[] | undefined {
  const at = passage.statistics.findIndex((each) =>
    REMAINING.test(before(passage, each)),
  );
  const list = sharesOnly(passage.statistics.slice(0, at + 1));
  const [first] = list ?? [];
  if (list === undefined || first === undefined) return undefined;
  const { text, sentence } = passage;
  const opensWithWhole = /^of\b/iu.test(
    text.slice(sentence.start, sentence.start + 3),
  );
  if (first.base === undefined && !opensWithWhole) return undefined;
  const isOfOneWhole = list.every(
    ({ base, period }) =>
      (base === undefined || base === first.base) && period === first.period,
  );
  return isOfOneWhole ? list : undefined;
}

/** "Is made up of nurses (45 percent), doctors (30 percent) and clerks (25 percent)." */
function enumeratedList(passage: Passage): readonly Statistic[] | undefined {
  const list = sharesOnly(passage.statistics);
  const [first] = list ?? [];
  if (list === undefined || first === undefined) return undefined;
  if (!MADE_OF.test(before(passage, first))) return undefined;
  const isInBrackets = list.every(
    (each) =>
      before(passage, each).endsWith("(") &&
      after(passage, each).startsWith(")"),
  );
  const last = list.at(-1);
  const isClosed =
    last !== undefined && /^\)[.;]?$/u.test(after(passage, last));
  return isInBrackets && isClosed ? list : undefined;
}

/** The statistics when there are several and all are plain shares; `undefined` when one is something else. */
function sharesOnly(
  all: readonly Statistic[],
): readonly Statistic[] | undefined {
  const isList =
    all.length > 1 &&
    all.every(
      ({ quantity }) =>
        isShare(quantity) &&
        quantity.high === undefined &&
        (quantity.bound === "=" || quantity.bound === "~"),
    );
  return isList ? all : undefined;
}

function contradicts(list: readonly Statistic[], passage: Passage): boolean {
  if (hasWhole(passage, list)) return false;
  const total = sum(list.map(percentOf));
  // Too little is only certain when no part was told without its number.
  if (total.high < 100)
    return neighbours(list).every(([a, b]) => separators(passage, a, b) === 1);
  // Too much is only certain when no two parts can overlap.
  return (
    list.slice(0, 1).every((each) => MADE_OF.test(before(passage, each))) ||
    list.slice(1).every((each) => GAPPED.test(after(passage, each))) ||
    exceedsAlone(list)
  );
}

/** Whether "the remaining" share and another one are already more than the whole. */
function exceedsAlone(list: readonly Statistic[]): boolean {
  const [last, ...others] = [...list].reverse().map(percentOf);
  return (
    last !== undefined && others.some(({ low }) => low + last.low > 100 + 1e-9)
  );
}

/** Whether some run of the paragraph's shares up to the end of the list is whole. */
function hasWhole({ recent }: Passage, list: readonly Statistic[]): boolean {
  const end = list.at(-1)?.anchor.start ?? 0;
  const shares = recent
    .filter(({ anchor }) => anchor.start <= end)
    .filter(({ quantity }) => isShare(quantity))
    .map(percentOf);
  return shares.some((_, from) =>
    shares.some(
      (_, to) => to > from && meet(sum(shares.slice(from, to + 1)), HUNDRED),
    ),
  );
}

function percentOf({ quantity }: Statistic): Interval {
  return times(intervalOf(quantity), toPercent(quantity));
}

function neighbours(
  list: readonly Statistic[],
): readonly (readonly [Statistic, Statistic])[] {
  return list.slice(1).map((later, i) => [list[i] ?? later, later]);
}

function separators(passage: Passage, a: Statistic, b: Statistic): number {
  return gap(passage, a, b)?.match(SEPARATOR)?.length ?? 0;
}
