/** A data table's word list: words separated by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A data table's list of phrases, one a line or separated by commas. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
