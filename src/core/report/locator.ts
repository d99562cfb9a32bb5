/** What a locator counts; CSL's locator terms (https://docs.citationstyles.org/en/stable/specification.html#locators). */
export type LocatorLabel =
  | "page"
  | "paragraph"
  | "section"
  | "chapter"
  | "table"
  | "figure"
  | "note"
  | "line"
  | "other";

/** A pointer into a report: `{ label: "paragraph", value: "10" }` for "para. 10". */
export interface Locator {
  readonly label: LocatorLabel;
  /** As written, without its label: "10", "4-5", "3, 7", "xii". */
  readonly value: string;
}

/** The locator in running text, abbreviated as CSL's English locale does: "para. 10", "paras. 4-5", "p. 3". */
export function locatorText(locator: Locator): string {
  const several = /[-–,&]/.test(locator.value);
  const [one, many] = ABBREVIATIONS[locator.label];
  const label = several ? many : one;
  return label === "" ? locator.value : `${label} ${locator.value}`;
}

const ABBREVIATIONS: Readonly<
  Record<LocatorLabel, readonly [one: string, many: string]>
> = {
  page: ["p.", "pp."],
  paragraph: ["para.", "paras."],
  section: ["sec.", "secs."],
  chapter: ["chap.", "chaps."],
  table: ["tbl.", "tbls."],
  figure: ["fig.", "figs."],
  note: ["n.", "nn."],
  line: ["l.", "ll."],
  other: ["", ""],
};
