import { PLACE_NOUNS, PLACE_WORDS } from "../en/words/places";
import { coreAfter } from "./phrases";
import type { Sentence } from "./sentence";
import { isCapitalized } from "./tokens";

const PLACE_PREPOSITIONS = new Set(["in", "across", "throughout", "within"]);

/** Where the figure holds, when the quantity's sentence says so: "the euro area", "nationwide". */
export function placeOf(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  for (let i = at + 1; i < tokens.length; i++) {
    const tag = tokens[i]?.tag;
    if (tag === "quantity" || tag === "break" || tag === "subordinator") break;
    const place = placeAt(sentence, i);
    if (place !== undefined) return place;
  }
  for (let i = at - 1; i >= 0; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "break" || tag === "subordinator") break;
    const place = placeAt(sentence, i);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeAt(sentence: Sentence, at: number): string | undefined {
  const { tokens, text } = sentence;
  const token = tokens[at];
  if (token === undefined) return undefined;
  // "nationwide", but not "the nationwide total"
  if (PLACE_WORDS.has(token.lower) && tokens[at + 1]?.tag !== "noun")
    return token.lower;
  if (!PLACE_PREPOSITIONS.has(token.lower)) return undefined;
  const core = coreAfter(tokens, at + 1);
  if (core === undefined) return undefined;
  const head = tokens[core.head];
  if (head === undefined) return undefined;
  // "in areas" says nothing of where; "in the area", "in rural areas" do.
  const common = PLACE_NOUNS.has(head.lower) && core.head > at + 1;
  const named = isCapitalized(head) || common;
  if (!named) return undefined;
  const start = tokens[at + 1]?.start ?? head.start;
  return text.slice(start, tokens[core.last]?.end).replace(/\s+/g, " ");
}
