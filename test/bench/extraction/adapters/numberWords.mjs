/** The value of a number in digits or English words; for peers that find a number's text but not its value. */

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const SCALES = [
  [1e3, "thousand k"],
  [1e6, "million m mn"],
  [1e9, "billion bn b"],
  [1e12, "trillion tn"],
];

const ones = new Map(SMALL.split(" ").map((word, i) => [word, i]));
TENS.split(" ").forEach((word, i) => ones.set(word, (i + 2) * 10));
const scales = new Map(
  SCALES.flatMap(([scale, words]) =>
    words.split(" ").map((word) => [word, scale]),
  ),
);

/** The first number that the text holds, or `undefined`. */
export function readNumber(text) {
  let total = 0;
  let group;
  for (const [word] of text
    .toLowerCase()
    .replace(/(\d),(?=\d)/g, "$1")
    .matchAll(/\d+(?:\.\d+)?|[a-z]+/g)) {
    const plain = /^\d/.test(word) ? Number(word) : ones.get(word);
    if (plain !== undefined) group = (group ?? 0) + plain;
    else if (group === undefined) continue;
    else if (word === "hundred") group *= 100;
    else if (scales.has(word)) {
      total += group * scales.get(word);
      group = 0;
    } else if (word !== "and") break;
  }
  return group === undefined ? undefined : total + group;
}
