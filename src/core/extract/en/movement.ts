import { wordSet } from "../quantity/phrases";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { isChangeWord } from "./changeWords";

/** "rose from 13.5 to 14.0", "went from 3 to 7": where something moved, not what it spans. */
export function isMovement(tokens: readonly Token[], a: Draft): boolean {
  if (tokens[a.from - 1]?.text !== "from") return false;
  for (let i = a.from - 2; i >= 0 && i >= a.from - 8; i--) {
    const word = tokens[i]?.text ?? "";
    if (word === "." || word === ";" || word.startsWith("rang")) return false;
    if (isChangeWord(tokens, i) || MOVES.has(word)) return true;
  }
  return false;
}

/** "fell 120 to 5,300", "dropped by around 5,100 to 3,829,200": a change and its outcome. "rose 10 to 15 percent" is a range. */
export function isChangeAndLevel(
  tokens: readonly Token[],
  a: Draft,
  b: Draft,
): boolean {
  const spans = b.unit?.kind === "percent" || b.unit?.kind === "measure";
  if (spans && (a.unit === undefined || a.unit.name === b.unit?.name))
    return false;
  for (let i = a.from - 1; i >= 0 && i >= a.from - 5; i--) {
    if (isChangeWord(tokens, i)) return true;
    if (!HEDGES.has(tokens[i]?.text ?? "")) return false;
  }
  return false;
}

const HEDGES: ReadonlySet<string> = wordSet(`
by, a, an, some, about, around, roughly, nearly, almost, approximately, estimated, just, only, more, than,
over, another
`);

const MOVES: ReadonlySet<string> = wordSet(`
went, going, go, goes, moved, moving, move, change, changed, changes, revised, shifted, upgraded, downgraded,
forecast, extended, upped, bringing, brought, taking, took
`);
