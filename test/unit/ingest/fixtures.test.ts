import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readFrontMatter } from "../../../src/core/ingest/frontMatter";
import { parseMarkdown } from "../../../src/core/ingest/markdown";
import type { ParsedReport } from "../../../src/core/ingest/outline";
import { parseText } from "../../../src/core/ingest/text";
import { spanToSource, toSource } from "../../../src/core/report";
import { comparable, outlineText } from "./outline";

const FIXTURES = new URL("../../fixtures/reports/", import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

function parse(name: string): { source: string; parsed: ParsedReport } {
  const source = read(name);
  const { data, end } = readFrontMatter(name, source);
  const title = typeof data["title"] === "string" ? data["title"] : undefined;
  const parser = name.endsWith(".md") ? parseMarkdown : parseText;
  return { source, parsed: parser(source, end, title) };
}

// Each report in test/fixtures/reports has its outline beside it. A paragraph's beginning is enough there.
describe("reports and their outlines", () => {
  for (const name of readdirSync(FIXTURES).filter((f) =>
    /\.(?:txt|md)$/.test(f),
  ))
    it(name, () => {
      const { source, parsed } = parse(name);
      const expected = read(name.replace(/\.\w+$/, ".outline")).trimEnd();
      const actual = outlineText(parsed);
      assert.equal(comparable(actual, expected), expected);
      checkMaps(source, parsed);
    });
});

/** Each word of a block stands in the source where the block's map says. */
function checkMaps(source: string, { blocks }: ParsedReport): void {
  for (const { text, map } of blocks) {
    let last = -1;
    for (const word of text.matchAll(/[\p{L}\p{N}]+(?:[.,]\d+)*%?/gu)) {
      if (/[⁰-₉]/.test(word[0])) continue;
      const start = word.index;
      const span = { start, end: start + word[0].length };
      const { start: from, end: to } = spanToSource(map, span);
      const there = source.slice(from, to).replace(/[*\\]|<\/?\w+>/g, "");
      assert.equal(there, word[0], `in “${text.slice(0, 60)}”`);
      assert.ok(toSource(map, start) > last);
      last = from;
    }
  }
}
