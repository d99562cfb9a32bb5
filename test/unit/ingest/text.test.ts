import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parseText } from "../../../src/core/ingest/text";
import { comparable, outlineText } from "./outline";

const FIXTURES = new URL("../../fixtures/reports/", import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

describe("plain text reports", () => {
  for (const file of readdirSync(FIXTURES).filter((f) => f.endsWith(".txt")))
    it(file, () => {
      const expected = read(file.replace(/\.txt$/, ".outline")).trimEnd();
      const actual = outlineText(parseText(read(file), 0));
      assert.equal(comparable(actual, expected), expected);
    });
});
