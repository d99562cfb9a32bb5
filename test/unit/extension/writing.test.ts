import assert from "node:assert/strict";
import { pandoc } from "../../../src/core/cite";
import type { Span } from "../../../src/core/report";
import { writingAt } from "../../../src/extension/document/completion/writing";
import { blockAround } from "../../../src/extension/document/parsedDocument";

describe("what is being written at the cursor", () => {
  /** The text with the cursor as "|"; what is being written; the text of its span. */
  const cases: readonly (readonly [
    text: string,
    kind: string | undefined,
    covered?: string,
  ])[] = [
    ["They are 56|", "number", "56"],
    ["They are 14,0|.", "number", "14,0"],
    ["They are 5|6.6 percent", "number", "56.6"],
    ["They are 56.|", "number", "56."],
    ["over $1|", "number", "1"],
    ["They are nich|", "word", "nich"],
    ["They are medium-si|", "word", "medium-si"],
    ["They are| ", "word", "are"],
    ["line one\nline nich|", "word", "nich"],
    ["2024-05-1|", undefined],
    ["Q3|", undefined],
    ["section #3|", undefined],
    ["3/4|", undefined],
    ["12:30|", undefined],
    ["See @|", "key", ""],
    ["See @hua|", "key", "hua"],
    ["See [@hua|ng]", "key", "huang"],
    ["See [@huang, |]", "locator", ""],
    ["See [@huang |]", "locator", ""],
    ["See [@huang, par|]", "locator", "par"],
    ["See [@huang, para. 1|]", "locator", "para. 1"],
    ["See [@huang, emphasis add|]", undefined],
    ["See [compare 56| @huang]", undefined],
    ["See [@huang, para. 10|; @bao, para. 2]", "locator", "para. 10"],
    ["See [@huang, para. 10; @bao, |]", "locator", ""],
  ];

  for (const [text, kind, covered] of cases)
    it(`${JSON.stringify(text)} is ${kind ?? "nothing that can be completed"}`, () => {
      const found = writingIn(text);
      assert.equal(found?.kind, kind);
      assert.equal(found?.covered, covered);
    });
});

describe("the citation that a figure replaces", () => {
  for (const [text, whole] of [
    ["They are [@huang|].", "[@huang]"],
    ["They are [@huang|", "[@huang"],
    ["They are [@|]", "[@]"],
    ["They are @huang|.", "@huang"],
    ["They are [see @huang|].", undefined],
    ["They are [-@huang|].", undefined],
    ["They are [@huang|, para. 3].", undefined],
    ["They are [@huang|; @bao].", undefined],
    ["They are [@bao; @huang|].", undefined],
  ] as const)
    it(`of ${text} is ${whole ?? "none"}`, () => {
      assert.equal(writingIn(text)?.whole, whole);
    });
});

function writingIn(
  marked: string,
): { kind: string; covered: string; whole: string | undefined } | undefined {
  const at = marked.indexOf("|");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const parsed = { version: 1, syntax: pandoc, blocks: pandoc.blocks(text) };
  const block = blockAround(parsed, at);
  if (!block) return undefined;
  const next = text.indexOf("\n", at);
  const line = {
    start: text.lastIndexOf("\n", at - 1) + 1,
    end: next < 0 ? text.length : next,
  };
  const writing = writingAt(parsed, block, line, at);
  if (!writing) return undefined;
  const show = ({ start, end }: Span): string => text.slice(start, end);
  return writing.kind === "key"
    ? {
        kind: "key",
        covered: show(writing.cursor.keySpan),
        whole: writing.whole && show(writing.whole),
      }
    : { kind: writing.kind, covered: show(writing.span), whole: undefined };
}
