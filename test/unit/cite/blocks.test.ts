import assert from "node:assert/strict";
import { latex, pandoc } from "../../../src/core/cite";
import type { DocumentBlock } from "../../../src/core/cite";
import { blockCases } from "./fixtures";

const DOCUMENTS = [
  { fixture: "markdown-blocks.txt", syntax: pandoc },
  { fixture: "latex-blocks.txt", syntax: latex },
];

for (const { fixture, syntax } of DOCUMENTS)
  describe(`blocks of ${fixture}`, () => {
    for (const { name, source, expected } of blockCases(fixture)) {
      const text = name === "CRLF" ? source.replaceAll("\n", "\r\n") : source;
      it(name, () => {
        const blocks = syntax.blocks(text);
        assert.deepEqual(blocks.map(show), expected);
        for (const block of blocks) assertOffsetsHold(text, block);
      });
    }
  });

describe("Markdown blocks", () => {
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
    if (character !== " " && !ENDS_SIGN.test(source ?? ""))
      assert.equal(character, source);
  }
}

/** The last character of an entity, or of a command that stands for a sign. */
const ENDS_SIGN = /[;}sS]/;

function show({ kind, text, cell }: DocumentBlock): string {
  const prose = text.replace(/\s+/g, " ").trim();
  const { rowHeader = "", header = "" } = cell ?? {};
  const headers =
    rowHeader + header === ""
      ? ""
      : ` [${`${rowHeader.replace(/\s+/g, " ")} / ${header}`.trim()}]`;
  return `${kind}: ${prose}${headers}`;
}
