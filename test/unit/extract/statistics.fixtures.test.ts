import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { findFigures, type Figure } from "../../../src/core/extract";

const FOLDER = new URL("../../fixtures/statistics/", import.meta.url);

interface Case {
  readonly line: number;
  readonly text: string;
  readonly rows: readonly string[];
}

/** The cases of a fixture file; its first lines say how it is written. */
function readCases(name: string): readonly Case[] {
  const lines = readFileSync(new URL(name, FOLDER), "utf8").split("\n");
  const cases: Case[] = [];
  let text: string | undefined;
  let rows: string[] = [];
  let at = 0;
  const end = () => {
    if (text !== undefined) cases.push({ line: at, text, rows });
    text = undefined;
    rows = [];
  };
  lines.forEach((line, index) => {
    if (line.startsWith("#")) return;
    if (line.trim() === "") end();
    else if (text === undefined) {
      text = line;
      at = index + 1;
    } else rows.push(normal(line));
  });
  end();
  return cases;
}

function normal(row: string): string {
  const columns = row.split("|").map((column) => column.trim());
  while (columns.at(-1) === "") columns.pop();
  return columns.join(" | ");
}

/** A figure as a fixture's row. A leading "about", "some" is part of the figure as the grammar sees fit, so it is left out. */
function rowOf({ quantity, measured, base, period, speaker }: Figure): string {
  return normal(
    [quantity.text, measured, base, period, speaker]
      .map((column) => column ?? "")
      .join(" | "),
  );
}

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".txt")))
  describe(`statistics/${name}`, () => {
    for (const { line, text, rows } of readCases(name))
      it(`line ${String(line)}: ${text.slice(0, 60)}`, () => {
        const language = name.startsWith("zh") ? "zh" : "en";
        assert.deepEqual(findFigures(text, language).map(rowOf), rows);
      });
  });
