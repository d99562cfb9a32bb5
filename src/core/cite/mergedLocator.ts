import type { Locator } from "../report";
import { mergeValues } from "./locatorValues";
import { labelLanguageOf, locatorIn, type FoundLocator } from "./locators";

/**
 * What a citation's locator becomes when it points at another place, too: "paras. 10, 11", in the language of its label. "covered" when
 * it points there already; `undefined` when one locator cannot say both.
 */
export function mergedLocator(
  text: string,
  old: FoundLocator,
  added: Locator,
): string | undefined {
  if (old.label !== added.label) return undefined;
  const value = mergeValues(old.value, added.value);
  if (value === old.value) return "covered";
  const written = text.slice(old.span.start, old.span.end);
  if (value === undefined || written.startsWith("{")) return undefined;
  return written === old.value
    ? value
    : locatorIn(labelLanguageOf(written, old), { label: old.label, value });
}
