import type {
  CitationKey,
  Locator,
  LocatorLabel,
} from "../../../src/core/report";
import type { Random } from "./random";

const LETTERS = [..."abcxyzABZ019_"];
const FOREIGN = [..."éß日本Жñ"];
const INTERNAL = [..."-:./+#$%&?<>~"];
const ODD = [..."!'*,;=()|\"^`[]"];

/** A key as bibliography tools make them, as writers do, or as nobody would. */
export function anyKey(random: Random): CitationKey {
  const choice = random.below(10);
  const letters =
    choice < 6
      ? LETTERS
      : choice < 8
        ? [...LETTERS, ...FOREIGN, ...INTERNAL]
        : [...LETTERS, ...FOREIGN, ...INTERNAL, ...ODD];
  const parts = Array.from({ length: 1 + random.below(3) }, () =>
    random.string(letters, 1, 6),
  );
  return parts.join(random.pick(INTERNAL)) as CitationKey;
}

const LABELS: readonly LocatorLabel[] = [
  "page",
  "paragraph",
  "section",
  "chapter",
  "table",
  "figure",
  "note",
  "line",
];

/** A locator of any kind: what the product writes by itself, page labels, lists, titles of sections. */
export function anyLocator(random: Random): Locator {
  if (random.chance(12))
    return {
      label: "other",
      value: `${random.pick(["vol.", "bk.", "Bd.", "app.", "art."])} ${String(random.below(40))}`,
    };
  const label = random.pick(LABELS);
  return { label, value: anyValue(random) };
}

function anyValue(random: Random): string {
  const number = () => String(1 + random.below(300));
  switch (random.below(8)) {
    case 0:
      return `${number()}-${number()}`;
    case 1:
      return `${number()}–${number()}`;
    case 2:
      return `${number()}, ${number()}`;
    case 3:
      return random.pick([
        "iv",
        "xii",
        "A-3",
        "3a",
        "2.1",
        "(b)",
        "[7]",
        "3(a)",
      ]);
    case 4:
      return random.pick([
        "Methods and data",
        "High-quality development",
        "Trade, 2022: a first look",
        "What is “new”?",
        "p. 14",
        "一、总体情况",
        "100% of it",
      ]);
    default:
      return number();
  }
}

/** Running text that a citation can stand in, without mark-up that would take it in. */
export function anyProse(random: Random): string {
  const words = [
    "enterprises",
    "56.6 percent",
    "(see there)",
    "more than 14,000",
    "–",
    "“quoted”",
    "it’s",
    "a;b",
    "x@y.org",
    "[sic]",
    "]",
    "占全市的",
    "é",
    "5 < 7",
    "100 %",
    "$20",
    ";",
    "¶ 7",
    "para. 3",
    "{",
    "}",
    "&",
    "#5",
    "No. 7",
    "*",
  ];
  return Array.from({ length: random.below(8) }, () => random.pick(words)).join(
    " ",
  );
}
