import type { Locator } from "../report";
import { locatorIn, readLocator } from "./locators";
import type { LabelLanguage } from "./locatorLabels";
import { writeKey } from "./pandocKey";
import type { Reference } from "./syntax";

/** One part of a bracket: `@key, para. 10`. */
export function pandocItem(
  { key, locator }: Reference,
  language?: LabelLanguage,
): string {
  return locator === undefined
    ? `@${writeKey(key)}`
    : `@${writeKey(key)}, ${pandocLocator(locator, language)}`;
}

/**
 * "para. 10"; in braces, "{sec. Methods and data}", when Pandoc would not see otherwise how far the locator goes. The characters that would
 * end the bracket are left out.
 */
export function pandocLocator(
  locator: Locator,
  language: LabelLanguage = "en",
): string {
  const value = locator.value.replace(/[@;\\]|\s+/g, (c) =>
    /\s/.test(c) ? " " : "",
  );
  const plain = locatorIn(language, { ...locator, value });
  const read = readLocator(plain, 0, plain.length);
  if (
    read?.label === locator.label &&
    read.value === value &&
    balanced(plain, "[", "]")
  )
    return plain;
  const safe = value.replace(/[{}[\]]/g, "").trim();
  return `{${locatorIn(language, { ...locator, value: safe })}}`;
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === open) depth++;
    else if (c === close && --depth < 0) return false;
  }
  return depth === 0;
}
