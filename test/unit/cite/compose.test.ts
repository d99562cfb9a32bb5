import assert from "node:assert/strict";
import {
  composeCitation,
  composeFigure,
  composeQuote,
  composeSentence,
  pandoc,
} from "../../../src/core/cite";
import { reportOf, statisticOf } from "./report";

const report = reportOf([
  {
    text: "The area has more than 14,000 enterprises, or 17.5 percent.",
    paragraph: 11,
  },
  { text: "More than half of them export.", paragraph: 12 },
  {
    text: "North\t56 percent",
    kind: "table-row",
    row: {
      table: 1,
      index: 1,
      cells: [
        { start: 0, end: 5 },
        { start: 6, end: 16 },
      ],
      headers: ["", "Share"],
    },
  },
  { text: "A heading of 5", kind: "heading" },
  { text: "It costs $5 [sic] in *all*, see @b.", paragraph: 13 },
]);

describe("composing", () => {
  it("writes a figure as printed, with its bound and citation", () => {
    const statistic = statisticOf(report, 0, "more than 14,000");
    assert.equal(
      composeFigure(report, statistic, pandoc),
      "more than 14,000 [@key, para. 11]",
    );
  });

  it("writes a figure that began a sentence as within one", () => {
    const statistic = statisticOf(report, 1, "More than half");
    assert.equal(
      composeFigure(report, statistic, pandoc),
      "more than half [@key, para. 12]",
    );
  });

  it("cites a table by its number, and a heading by the report", () => {
    assert.equal(composeCitation(report, 2, pandoc), "[@key, tbl. 1]");
    assert.equal(composeCitation(report, 3, pandoc), "[@key]");
  });

  it("writes a sentence with its source before it", () => {
    const statistic = statisticOf(report, 1, "More than half");
    assert.equal(
      composeSentence(report, statistic, pandoc),
      "According to @key [para. 12], “More than half of them export.”",
    );
  });

  it("writes a table's figure with what it measures", () => {
    const statistic = statisticOf(report, 2, "56 percent", "North, share");
    assert.equal(
      composeSentence(report, statistic, pandoc),
      "According to @key [tbl. 1], “North, share: 56 percent”.",
    );
  });

  it("writes a block quotation", () => {
    assert.equal(
      composeQuote(report, 1, "More than half\nof them export.", pandoc),
      "> More than half of them export. [@key, para. 12]\n",
    );
  });

  it("escapes what would be mark-up in the document", () => {
    assert.equal(
      composeQuote(report, 4, "It costs $5 [sic] in *all*, see @b.", pandoc),
      "> It costs $5 \\[sic\\] in \\*all\\*, see \\@b. [@key, para. 13]\n",
    );
  });

  it("reads as it did in the report when it is escaped", () => {
    const texts = [
      "From $5 to $7, a_b and _c_, `d` <e> & &amp; ~~f~~ ~5 \\ g",
      "# 5",
      "- 5 percent",
      "2022. It rose",
      "> 5",
      "56.6 percent, x@y.org",
    ];
    for (const text of texts) {
      const [block] = pandoc.blocks(pandoc.escape(text));
      const words = (all = "") => all.replace(/[^\p{L}\p{N}$~<>&.,]/gu, "");
      assert.equal(block?.kind, "paragraph", text);
      assert.deepEqual(words(block.text), words(text));
      assert.deepEqual(pandoc.find(block.text), []);
    }
  });
});
