/** Words that name a table or picture before its number, in lower case. */
const LABELS = [
  "table",
  "tab.",
  "figure",
  "fig.",
  "chart",
  "graph",
  "exhibit",
  "box",
  "map",
  "表",
  "图",
];

/**
 * Whether a paragraph is the caption of a table or figure: "Table 1: Employment", "Figure 2. Output", "Table A.1 Employment by
 * age". Not "Table 1 shows that …": behind the number stands a mark, or a capital and no full stop at the end.
 */
export function isNumberedCaption(text: string): boolean {
  const lower = text.slice(0, 24).toLowerCase();
  const label = LABELS.find((word) => lower.startsWith(word));
  if (label === undefined || text.length > 300) return false;
  const rest = text.slice(label.length);
  const number = /^\s?(?:[A-Z]\.?)?\d{1,3}(?:[.-]\d{1,3})?/.exec(rest)?.[0];
  if (number === undefined) return false;
  const behind = rest.slice(number.length);
  if (/^\s?[:：.|–—-]/.test(behind)) return true;
  return (
    behind === "" ||
    (/^\s+[\p{Lu}\p{Lo}]/u.test(behind) && !/[.!?。]$/.test(behind))
  );
}
