const SUFFIXES = [
  "izations",
  "isations",
  "ization",
  "isation",
  "ations",
  "ation",
  "ments",
  "ment",
  "ities",
  "ity",
  "ings",
  "ions",
  "ing",
  "ion",
  "ers",
  "ies",
  "ied",
  "al",
  "er",
  "ed",
  "ly",
  "es",
  "s",
  "e",
  "y",
];
const LEAST_STEM = 4;

/**
 * A crude stem: the longest known ending off, twice. It only has to give the forms of one word the same stem; that some
 * unrelated words share one does little harm, since stems only decide which statistic is meant and never whether a number
 * agrees.
 */
export function stem(word: string): string {
  let result = word;
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find(
      (ending) =>
        result.length - ending.length >=
          LEAST_STEM - (ending.length < 3 ? 1 : 0) && result.endsWith(ending),
    );
    if (suffix === undefined) break;
    result = result.slice(0, -suffix.length);
  }
  return result;
}
