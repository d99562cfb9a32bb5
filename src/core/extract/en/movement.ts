import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { isChangeWord } from "./changeWords";

/** "rose from 13.5 to 14.0", "rose 5 to 27", "went from 3 to 7": where something moved, not what it spans. */
export function isMovement(tokens: readonly Token[], a: Draft): boolean {
  let i = a.from - 1;
  const from = tokens[i]?.text === "from";
  for (let steps = 0; steps < (from ? 7 : 1) && i >= 0; steps++, i--) {
    const token = tokens[i];
    if (token === undefined || token.text === "." || token.text === ";")
      return false;
    if (
      token.text === "range" ||
      token.text === "ranges" ||
      token.text === "ranging" ||
      token.text === "ranged"
    )
      return false;
    if (isChangeWord(tokens, i) || MOVES.has(token.text)) return true;
  }
  return false;
}

const MOVES: ReadonlySet<string> = new Set([
  "went",
  "going",
  "go",
  "goes",
  "moved",
  "moving",
  "move",
  "change",
  "changed",
  "changes",
  "revised",
  "shifted",
  "upgraded",
  "downgraded",
  "forecast",
  "extended",
  "upped",
  "bringing",
  "brought",
  "taking",
  "took",
]);
