/**
 * The characters that matter to a figure and are often written as an entity. Any other entity is blank: what it stands for is no part of a
 * number.
 */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["cent", "¢"],
  ["deg", "°"],
  ["euro", "€"],
  ["frac12", "½"],
  ["frac14", "¼"],
  ["frac34", "¾"],
  ["ge", "≥"],
  ["gt", ">"],
  ["le", "≤"],
  ["lt", "<"],
  ["mdash", "—"],
  ["minus", "−"],
  ["ndash", "–"],
  ["percnt", "%"],
  ["plusmn", "±"],
  ["pound", "£"],
  ["quot", '"'],
  ["times", "×"],
  ["yen", "¥"],
]);

/** What the entity `&name;` stands for, in one code unit at most; empty for white space and whatever is not known. */
export function decodeEntity(name: string): string {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (number === null) return NAMED.get(name) ?? "";
  const [, hex, decimal] = number;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return "";
  const character = String.fromCharCode(code);
  return /[\s\p{C}@[\]]/u.test(character) ? "" : character;
}
