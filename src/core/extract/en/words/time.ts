import { words } from "./list";

export const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

export const WEEKDAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
`);

/** Units of a calendar; "first half of", "last year", "three months to June". */
export const TIME_UNITS = words(`
  year years quarter quarters month months week weeks day days half decade decades century centuries season period
  weekend fortnight semester term summer winter spring autumn morning afternoon evening night hours
`);

/** "last year", "the same month", "the first nine months". */
export const TIME_MODIFIERS = words(`
  last this next past previous prior preceding following same current coming first second third fourth final opening
  early late mid latest recent financial fiscal calendar full whole entire school academic tax
  one two three four five six seven eight nine ten eleven twelve
  corresponding comparable earlier later each
`);

export const TIME_WORDS = words(`today yesterday tomorrow now tonight ytd`);

/** Prepositions that say when the figure holds; with `false` they go without saying. */
export const TIME_PREPOSITIONS: ReadonlyMap<string, boolean> = new Map([
  ["in", false],
  ["during", false],
  ["for", false],
  ["at", false],
  ["on", false],
  ["over", false],
  ["by", true],
  ["since", true],
  ["until", true],
  ["till", true],
  ["through", true],
  ["before", true],
  ["after", true],
  ["between", true],
  ["from", true],
  ["within", true],
  ["throughout", false],
  ["as", true],
]);
