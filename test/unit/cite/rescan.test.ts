import assert from "node:assert/strict";
import { pandoc } from "../../../src/core/cite";
import { Random } from "./random";

const LINES = [
  "",
  "",
  "",
  "It rose 5 percent [@key, para. 10].",
  "and goes on",
  "# Title",
  "===",
  "---",
  "- item",
  "  - nested",
  "    indented",
  "1. one",
  "> quoted",
  "```",
  "~~~",
  "<!-- comment",
  "--> end",
  "| a | b |",
  "|---|---|",
  "| 1 | 2 |",
  "[^1]: Note",
  "[a]: b",
  "    more",
  "::: {.x}",
  ":::",
  "<script>",
  "</script>",
  "\\begin{a}",
  "\\end{a}",
  "a ^[note @b] c",
  ": term",
  "+---+",
  "  lazy",
] as const;
const PIECES = [
  ...LINES,
  "\n",
  "\n\n",
  "x",
  " ",
  "`",
  "(@good) x",
  "@good",
  "\r\n",
  "---\n",
  "\n```\n",
] as const;

describe("reading a document again", () => {
  it("finds what reading all of it finds, after any edit", () => {
    const random = new Random(7);
    for (let run = 0; run < 150; run++) {
      let text = anyDocument(random);
      let blocks = pandoc.blocks(text);
      for (let edit = 0; edit < 12; edit++) {
        const before = text;
        text = anyEdit(random, text);
        blocks = pandoc.blocks(text, blocks);
        assert.deepEqual(
          blocks,
          pandoc.blocks(text),
          JSON.stringify({ before, text }),
        );
      }
    }
  });

  it("keeps the blocks before an edit", () => {
    const text = "One.\n\nTwo.\n\nThree.\n\nFour.\n";
    const blocks = pandoc.blocks(text);
    const again = pandoc.blocks(text.replace("Three", "Thirteen"), blocks);
    assert.equal(again[0], blocks[0]);
    assert.equal(again[1], blocks[1]);
    assert.equal(again[3]?.start, (blocks[3]?.start ?? 0) + 3);
  });
});

function anyDocument(random: Random): string {
  const lines = Array.from({ length: random.below(40) }, () =>
    random.pick(LINES),
  );
  const front = random.chance(4) ? "---\ntitle: a\n---\n" : "";
  return front + lines.join(random.chance(5) ? "\r\n" : "\n");
}

function anyEdit(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  const removed = random.chance(2) ? random.below(30) : 0;
  const inserted = random.chance(4) ? "" : random.pick(PIECES);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
