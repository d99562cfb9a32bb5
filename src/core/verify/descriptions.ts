import type { VerdictCode } from "./verdicts";

/** What each verdict means, in one sentence, for lists of rules such as SARIF's. */
export const DESCRIPTIONS: Readonly<Record<VerdictCode, string>> = {
  exact: "The number is the source’s.",
  "same-value": "The number is the source’s, written another way.",
  converted: "The number is the source’s in another unit of measurement.",
  rounded: "The source’s number rounds to this one.",
  hedged: "The number fits the source’s as far as its hedge says.",
  weaker: "The number is true and says less than the source.",

  loosened:
    "The number is true and says less than the source, by a number that is no rounder.",
  derived: "The number follows from the source’s; no report states it.",
  "approximation-dropped":
    "The source says that its number is approximate; the document does not.",
  "bound-changed": "The bound is worded a little differently in the source.",
  unsure: "Whether the number agrees with the source is not certain.",
  "no-report": "A bibliography has the key, but no report that can be read.",

  truncated: "The number is cut off where it should be rounded.",
  "bound-dropped": "The source gives a bound; the document a plain number.",
  "ambiguous-multiple": "“Times more” can be read in two ways.",
  "other-base": "The source’s number is relative to something else.",
  "other-period": "The source’s number is of another period.",
  "qualifier-dropped":
    "A word that limits the source’s number, such as “estimated”, is missing.",
  narrowed: "The source gives a range; the document says more than it does.",
  "range-end-dropped": "The document gives one end of the source’s range.",
  misplaced: "The number stands elsewhere in the report.",
  "unknown-key": "No report has the citation’s key.",

  stronger: "The document says more than the source.",
  "bound-contradicted": "The document’s bound contradicts the source’s.",
  "unit-differs": "The source’s number has another unit.",
  "number-differs": "The source says another number.",
  "scale-differs": "The source’s number is of another order of magnitude.",
  "level-for-change": "A level is told as a change, or a change as a level.",
  "wrong-direction": "The source says that it went the other way.",
  "wrong-attachment": "The source says this number of something else.",
  "derived-wrong": "The number does not follow from the ones it is made of.",
  "not-found": "The report has no such number.",
  "no-such-block": "The report has no such paragraph or page.",
};
