/** Report text for measuring speed: the project's own fixtures, without their comments and expectations. */
import { readdirSync, readFileSync } from "node:fs";

const FIXTURES = new URL("../../fixtures/", import.meta.url);

const KINDS = [
  // A sentence on a line of its own, what it holds indented below it.
  ["quantities/", (lines) => lines.filter((line) => !/^(?:#|\s)/.test(line))],
  // Paragraphs of a text and one line for each of its figures.
  [
    "statistics/",
    (lines) =>
      lines.filter(
        (line, i) =>
          !line.startsWith("#") && !isText(lines[i - 1]) && isText(line),
      ),
  ],
  ["reports/", (lines) => lines],
];

function isText(line) {
  return line !== undefined && line.trim() !== "" && !line.startsWith("#");
}

/** The English fixture texts, repeated up to that many characters. */
export function sampleText(length) {
  const all = KINDS.flatMap(([folder, textOf]) =>
    readdirSync(new URL(folder, FIXTURES))
      .filter((file) => /^(?!zh|chinese).*\.txt$/.test(file))
      .flatMap((file) => {
        const source = readFileSync(new URL(folder + file, FIXTURES), "utf8");
        return textOf(source.split(/\r?\n/));
      }),
  ).join("\n");
  return `${all}\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}
