import type { Trend } from "../../report";
import { items, Phrases, tableLines } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { CHANGE_NOUNS, CHANGES } from "./data/changes";

export interface ChangeVerb {
  readonly trend: Trend;
  readonly takes: "any" | "amount" | "thing" | "none";
}

/** Verbs and adverbs of change. */
export const CHANGE_VERBS = new Phrases<ChangeVerb>();
/** Nouns of change. */
export const CHANGE_TREND = new Map<string, Trend>();
const changeWords = new Set<string>();

for (const line of tableLines(CHANGES)) {
  const colon = line.indexOf(":");
  const [direction, takes] = line.slice(0, colon).split(" ");
  const verb: ChangeVerb = {
    trend: direction === "down" ? "down" : "up",
    takes:
      takes === "amount" || takes === "thing" || takes === "none"
        ? takes
        : "any",
  };
  for (const phrase of items(line.slice(colon + 1))) {
    CHANGE_VERBS.add(phrase, verb);
    if (verb.takes !== "none") changeWords.add(phrase);
  }
}
for (const line of tableLines(CHANGE_NOUNS)) {
  const colon = line.indexOf(":");
  for (const noun of items(line.slice(colon + 1))) {
    CHANGE_TREND.set(noun, line.startsWith("down") ? "down" : "up");
    changeWords.add(noun);
  }
}

/** Whether the token is a word that says that something rose or fell. */
export function isChangeWord(tokens: readonly Token[], at: number): boolean {
  return changeWords.has(tokens[at]?.text ?? "");
}
