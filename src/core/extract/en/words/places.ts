import { words } from "./list";

/** Nouns that name a kind of place: "in the euro area", "across the region". */
export const PLACE_NOUNS = words(`
  area areas region regions country countries city cities province provinces state states county counties district districts
  municipality municipalities town towns village villages world globe nation continent delta zone zones hub territory
  territories capital eurozone mainland suburbs
`);

/** One word that says where. */
export const PLACE_WORDS = words(
  `nationwide worldwide globally citywide statewide countrywide regionwide`,
);
