import { amountFor, amountOf, modifier, valueOf } from "./amount";
import { comparative, multipleOf } from "./base";
import { changedBy, changeOf, objectChanged } from "./change";
import { countedThings } from "./counted";
import { SUBJECT, type Place, type Reading, type Rule } from "./reading";
import { inBrackets, sameThing } from "./same";
import { ofWhom, shareOf } from "./share";

export type { Place, Reading } from "./reading";

/** The ways to read a quantity, most particular first. */
const RULES: readonly Rule[] = [
  inBrackets,
  ofWhom,
  sameThing,
  changedBy,
  multipleOf,
  shareOf,
  comparative,
  changeOf,
  countedThings,
  objectChanged,
  amountOf,
  modifier,
  amountFor,
  valueOf,
];

/** What the quantity's surroundings say it measures: the first rule that applies, else the subject of its clause. */
export function read(place: Place): Reading {
  for (const rule of RULES) {
    const reading = rule(place);
    if (reading !== undefined) return reading;
  }
  return SUBJECT;
}
