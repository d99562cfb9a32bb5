import type { Scene } from "./scene";

const COMPARATIVE =
  /^[\s\p{Pd}]*(?:as )?(?:higher|lower|greater|larger|bigger|smaller|faster|slower|longer|shorter|heavier|lighter|cheaper|dearer|costlier|wider|narrower|older|younger|stronger|weaker|better|worse|richer|poorer|denser|warmer|hotter|colder|wetter|drier|deeper|taller|likelier|above|more|less|fewer)\b/u;

/** "3.4 times higher", "240 percent more": the number says by how much, not how many times. */
export function isComparative(scene: Scene): boolean {
  const { quantity, text } = scene;
  if (quantity.unit.kind !== "multiple" && quantity.unit.kind !== "percent")
    return false;
  const behind = text
    .slice(quantity.number.end, quantity.end + 16)
    .toLowerCase();
  return COMPARATIVE.test(
    behind.replace(/^[\s-]*(?:times|percent|per cent|%|pct)/u, ""),
  );
}
