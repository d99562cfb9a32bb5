import { phrases, words } from "./list";

/** Words that limit what a figure claims, in lower case; found anywhere in the figure's clause. Add to it freely. */
export const QUALIFIERS = phrases(`
  estimated, provisional, preliminary, initial, revised, projected, forecast, expected, planned, targeted, proposed
  seasonally adjusted, not seasonally adjusted, unadjusted, calendar adjusted, inflation-adjusted, adjusted for inflation
  annualised, annualized, at an annual rate, at an annualised rate, at an annualized rate
  in real terms, in nominal terms, real, nominal, at constant prices, at current prices, in constant prices, in current prices
  in purchasing power parity, on average, average, mean, median, per capita, per person, per head
  combined, cumulative, cumulatively, gross, net, before tax, after tax, pre-tax, after-tax, like-for-like
  up to, as many as, as much as, at most, at best, potentially
  full-time, part-time, full-time equivalent, full-time equivalents, year to date, to date
  reportedly, allegedly
`);

/** Those of them that limit a figure only as adjectives. */
export const ADJECTIVES = words(`
  real nominal average mean median combined cumulative gross net
`);

/** Words that take the phrase after them into the qualifier: "excluding financial institutions". */
export const EXCLUSIONS = phrases(`
  excluding, except, except for, not including, apart from, other than, without counting, including
`);
