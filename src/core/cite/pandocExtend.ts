import type { Locator, Span } from "../report";
import { mergeValues } from "./locatorValues";
import { labelLanguageOf, locatorIn } from "./locators";
import { pandocItem } from "./pandocWrite";
import { findPandocCitations } from "./pandocFind";
import type { Citation, Reference, TextEdit } from "./syntax";

/**
 * See `CitationSyntax.extend`. A citation of the whole report covers any place in it and is left as it is; another paragraph joins those cited
 * already, `[@key, paras. 10, 11]`; anything else follows behind a semicolon, `[@key, para. 10; @key, tbl. 1]`.
 */
export function extendPandocCluster(
  blockText: string,
  cluster: Span,
  reference: Reference,
): TextEdit | undefined {
  const citations = findPandocCitations(blockText).filter(
    (citation) =>
      citation.cluster.start === cluster.start &&
      citation.cluster.end === cluster.end,
  );
  const { key, locator } = reference;
  const same = citations.filter((citation) => citation.key === key);
  if (same.some((citation) => citation.locator === undefined)) return undefined;
  for (const citation of same) {
    const merged = locator && merge(blockText, citation, locator);
    if (merged === "covered") return undefined;
    if (merged !== undefined) return merged;
  }
  const item = pandocItem(reference);
  if (blockText[cluster.end - 1] !== "]") {
    const { end } = cluster;
    return { start: end, end, newText: ` [${item}]` };
  }
  let end = cluster.end - 1;
  while (/\s/.test(blockText.charAt(end - 1))) end--;
  return { start: end, end, newText: `; ${item}` };
}

/** The edit that adds the locator to the citation's own, when both count the same. */
function merge(
  text: string,
  { locator: old }: Citation,
  added: Locator,
): TextEdit | "covered" | undefined {
  if (old === undefined || old.label !== added.label) return undefined;
  const value = mergeValues(old.value, added.value);
  if (value === old.value) return "covered";
  const written = text.slice(old.span.start, old.span.end);
  if (value === undefined || written.startsWith("{")) return undefined;
  const bare = written === old.value;
  const newText = bare
    ? value
    : locatorIn(labelLanguageOf(written, old), { label: old.label, value });
  return { ...old.span, newText };
}
