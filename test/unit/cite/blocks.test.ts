import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pandoc } from "../../../src/core/cite";
import type { DocumentBlock } from "../../../src/core/cite";

const FIXTURE = new URL(
  "../../fixtures/cite/markdown-blocks.txt",
  import.meta.url,
);

describe("Markdown blocks", () => {
  for (const { name, source, expected } of cases(
    readFileSync(FIXTURE, "utf8"),
  )) {
    const text = name === "CRLF" ? source.replaceAll("\n", "\r\n") : source;
    it(name, () => {
      const blocks = pandoc.blocks(text);
      assert.deepEqual(blocks.map(show), expected);
      for (const block of blocks) assertOffsetsHold(text, block);
    });
  }

  it("numbers tables and rows", () => {
    const cells = pandoc
      .blocks("a | b\n--|--\n1 | 2\n3 | 4\n\na | b\n--|--\n5 | 6\n")
      .map(({ cell }) => [cell?.table, cell?.row]);
    assert.deepEqual(
      cells.map((cell) => cell.join(" ")),
      ["1 0", "1 0", "1 1", "1 1", "1 2", "1 2", "2 0", "2 0", "2 1", "2 1"],
    );
  });

  it("finds nothing in an empty document", () => {
    assert.deepEqual(pandoc.blocks(""), []);
    assert.deepEqual(pandoc.blocks("\n\n  \n"), []);
  });

  it("has an inline note lie within its paragraph", () => {
    const [paragraph, note] = pandoc.blocks("a ^[b 5] c");
    assert.deepEqual([paragraph?.start, paragraph?.end], [0, 10]);
    assert.deepEqual([note?.start, note?.end], [4, 7]);
  });
});

/** Every character of a block's text is the document's own at that place, or a space, or what an entity there stands for. */
function assertOffsetsHold(text: string, block: DocumentBlock): void {
  assert.equal(block.text.length, block.end - block.start);
  for (let i = 0; i < block.text.length; i++) {
    const character = block.text[i];
    const source = text[block.start + i];
    if (character !== " " && source !== ";") assert.equal(character, source);
  }
}

function show({ kind, text, cell }: DocumentBlock): string {
  const prose = text.replace(/\s+/g, " ").trim();
  const { rowHeader = "", header = "" } = cell ?? {};
  const headers =
    rowHeader + header === ""
      ? ""
      : ` [${`${rowHeader.replace(/\s+/g, " ")} / ${header}`.trim()}]`;
  return `${kind}: ${prose}${headers}`;
}

interface Case {
  readonly name: string;
  readonly source: string;
  readonly expected: readonly string[];
}

function cases(fixture: string): readonly Case[] {
  const [, ...sections] = fixture.split(/^=== /m);
  return sections.map((section) => {
    const newline = section.indexOf("\n");
    const [source = "", expected = ""] = section
      .slice(newline + 1)
      .split("--->\n");
    return {
      name: section.slice(0, newline),
      source,
      expected: expected.split("\n").filter((line) => line !== ""),
    };
  });
}
