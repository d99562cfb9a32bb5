import { big, type Statistic } from "../../report";
import { intervalOf, meet, quotient, times } from "./interval";
import type { Observation } from "./observation";
import { tied, type Passage, type Wording } from "./passage";
import { isAmount, isSameUnit, isShare, toPercent } from "./units";
import { inPercent, inSentence } from "./wording";

type Role = "count" | "whole" | "share";

const DETERMINER = String.raw`(?:a total of |all |the |its |their |our |these |those |(?:the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+['’]s? )`;
/** "of", "out of its", "of the city's". */
const OF = new RegExp(`^ (?:out )?of ${DETERMINER}{0,2}$`, "u");
const ASIDE_OF = new RegExp(`^\\)?,? (?:out )?of ${DETERMINER}{0,2}$`, "u");
const OPENS_WITH_OF = new RegExp(`^(?:out )?of ${DETERMINER}{0,2}$`, "iu");
/** The same thing is said again: ", or", " (". */
const AGAIN = /^(?: [\p{L}-]+){0,5}(?:, or |,? \(|, that is,? |, i\.e\. )$/u;
const CLAUSE = /^(?: [\p{L}-]+){0,6}, $/u;
/** Nothing that limits the figure further: no "of the pupils", no "last year". */
const ENDS = /^(?:[,.;)]|$)/u;

const WORDINGS: readonly Wording<Role>[] = [
  // "96 of the 320 schools, or 30 percent,"
  { order: ["count", "whole", "share"], gaps: [OF, AGAIN], tail: ENDS },
  // "a third of the 90 members (30)"
  { order: ["share", "whole", "count"], gaps: [OF, AGAIN], tail: ENDS },
  // "96 schools, or 30 percent of the 320"
  { order: ["count", "share", "whole"], gaps: [AGAIN, ASIDE_OF] },
  // "Of the 320 schools, 96 (30 percent)"
  {
    order: ["whole", "count", "share"],
    lead: OPENS_WITH_OF,
    gaps: [CLAUSE, AGAIN],
    tail: ENDS,
  },
];

/** Shares that do not fit the count and the whole that they are told with. */
export function observeShares(passage: Passage): readonly Observation[] {
  return tied(passage, WORDINGS).flatMap(({ count, whole, share }) =>
    contradicts(count, whole, share)
      ? [
          {
            message: message(count, whole, share),
            statistics: [count, whole, share],
          },
        ]
      : [],
  );
}

function contradicts(
  { quantity: count }: Statistic,
  { quantity: whole }: Statistic,
  { quantity: share }: Statistic,
): boolean {
  if (!isAmount(count) || !isAmount(whole) || !isShare(share)) return false;
  if (!isSameUnit(count, whole)) return false;
  const part = quotient(intervalOf(count), intervalOf(whole));
  if (part === undefined) return false;
  return !meet(times(part, 100), times(intervalOf(share), toPercent(share)));
}

function message(count: Statistic, whole: Statistic, share: Statistic): string {
  const exact = big(count.quantity.value).times(100).div(whole.quantity.value);
  return `${count.quantity.text} of ${inSentence(whole.quantity.text)} comes to ${inPercent(exact)}, not ${inSentence(share.quantity.text)}.`;
}
