/** A name as CSL-JSON writes it. Either `literal` (an institution, or a name that was not taken apart) or the parts. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
  /** The family name stands first in running text, as in "Huang Yixuan". */
  readonly "static-ordering"?: boolean;
}

/** A date as CSL-JSON writes it; `date-parts` is `[[year, month?, day?]]`, a range has two entries. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly raw?: string;
}

/**
 * Bibliographic data of a report, with CSL-JSON's field names (https://docs.citationstyles.org, appendix IV). Only
 * what the product shows or uses is named; a field that is not known is absent, never guessed.
 */
export interface CslItem {
  readonly type: string;
  readonly "citation-key"?: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly section?: string;
  readonly genre?: string;
  readonly abstract?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
}

/**
 * The name as running text: "Statistics Office" (`literal`), "Ada Lovelace" (given, particle, family), "Huang Yixuan" (family
 * first by `static-ordering`).
 */
export function displayName(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name["non-dropping-particle"], name.family];
  const given = [name.given, name["dropping-particle"]];
  const parts =
    name["static-ordering"] === true
      ? [...family, ...given, name.suffix]
      : [...given, ...family, name.suffix];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/** The part of the name that a short reference uses: the family name, or the literal name whole. */
export function shortName(name: CslName): string {
  return name.family ?? name.literal ?? displayName(name);
}
