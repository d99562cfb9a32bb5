import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { extractStatistics, observe } from "../../../src/core/extract";
import type { Block } from "../../../src/core/report";

interface Case {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of a fixture file; its first lines say how it is written. */
function readCases(name: string): readonly Case[] {
  const url = new URL(`../../fixtures/observations/${name}`, import.meta.url);
  const cases: { line: number; text: string; expected: string[] }[] = [];
  readFileSync(url, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line === "" || line.startsWith("#")) return;
      if (line.startsWith("> ")) cases.at(-1)?.expected.push(line.slice(2));
      else cases.push({ line: index + 1, text: line, expected: [] });
    });
  return cases;
}

function observed(...paragraphs: readonly string[]) {
  const blocks = paragraphs.map((text, index): Block => {
    return { index, kind: "paragraph", section: 0, text, map: [0, 0] };
  });
  const statistics = extractStatistics([{ index: 0, level: 1 }], blocks, "en");
  return observe(statistics, blocks);
}

describe("observations", () => {
  for (const name of ["contradicting.txt", "consistent.txt"])
    describe(name, () => {
      for (const { line, text, expected } of readCases(name))
        it(`line ${String(line)}: ${text.slice(0, 60)}`, () => {
          const messages = observed(text).map(({ message }) => message);
          assert.deepEqual(messages, expected);
        });
    });

  it("are in reading order and name the statistics involved", () => {
    const found = observed(
      "The survey is new.",
      "96 of the 320 schools (25 percent) had no library. Exports rose 5.3% from 100 to 110.",
      "120 of the 480 members (20 percent) were retired.",
    );
    assert.deepEqual(
      found.map(({ statistics }) =>
        statistics.map(({ quantity }) => quantity.text),
      ),
      [
        ["96", "320", "25 percent"],
        ["5.3%", "100", "110"],
        ["120", "480", "20 percent"],
      ],
    );
  });

  it("are not drawn over paragraphs", () => {
    assert.deepEqual(
      observed("Exports rose 5.3% from 100.", "They came to 110."),
      [],
    );
  });
});
