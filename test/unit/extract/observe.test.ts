import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { observe } from "../../../src/core/extract";
import { ingest } from "../../../src/core/ingest";
import type { ReportUri } from "../../../src/core/report";

const URI = "file:///report.md" as ReportUri;

interface Case {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The cases of a fixture file; its first lines say how it is written. */
function readCases(name: string): readonly Case[] {
  const url = new URL(`../../fixtures/observations/${name}`, import.meta.url);
  const cases: { line: number; text: string; expected: string[] }[] = [];
  let isOpen = false;
  readFileSync(url, "utf8")
    .split("\n")
    .forEach((line, index) => {
      const last = cases.at(-1);
      if (line.startsWith("#")) return;
      if (line === "") isOpen = false;
      else if (line.startsWith("> ")) last?.expected.push(line.slice(2));
      else if (isOpen && last !== undefined) last.text += `\n${line}`;
      else {
        cases.push({ line: index + 1, text: line, expected: [] });
        isOpen = true;
      }
    });
  return cases;
}

/** What is observed in a report of these paragraphs and tables, in Markdown. */
function observed(...paragraphs: readonly string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join("\n\n"));
  const { report } = ingest({ uri: URI, bytes });
  assert.ok(report);
  return observe(report.statistics, report.blocks);
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
