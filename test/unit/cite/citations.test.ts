import assert from "node:assert/strict";
import { pandoc, SYNTAXES } from "../../../src/core/cite";
import type { Citation } from "../../../src/core/cite";
import { textCases } from "./fixtures";

for (const syntax of SYNTAXES)
  describe(`citations in ${syntax.id}`, () => {
    for (const { line, text, expected } of textCases(
      `${syntax.id}-citations.txt`,
    ))
      it(`line ${String(line)}: ${text}`, () => {
        const found = syntax
          .blocks(text)
          .flatMap((block) => syntax.find(block.text));
        const shown = found.length === 0 ? ["none"] : found.map(show);
        assert.deepEqual(shown, expected);
      });
  });

describe("Pandoc citations", () => {
  it("tells where citation, key, locator and cluster stand", () => {
    const text = "x [see -@a, p. 3, passim; @{b c}, {¶ 4}] y @d [para. 5] z";
    const parts = pandoc
      .find(text)
      .map((citation) =>
        [
          citation,
          citation.keySpan,
          citation.locator?.span,
          citation.cluster,
        ].map((span) => span && text.slice(span.start, span.end)),
      );
    const bracket = "[see -@a, p. 3, passim; @{b c}, {¶ 4}]";
    assert.deepEqual(parts, [
      ["-@a, p. 3", "a", "p. 3", bracket],
      ["@{b c}, {¶ 4}", "b c", "{¶ 4}", bracket],
      ["@d [para. 5]", "d", "para. 5", "@d [para. 5]"],
    ]);
  });

  it("gives a citation with others in its bracket the locator only", () => {
    const text = "@a [p. 3; @b]";
    const [first, second] = pandoc.find(text);
    assert.equal(text.slice(first?.start, first?.end), "@a [p. 3");
    assert.deepEqual(first?.cluster, { start: 0, end: text.length });
    assert.deepEqual(second?.cluster, first.cluster);
  });
});

function show({ key, locator, inText }: Citation): string {
  return [
    key,
    ...(locator ? [`${locator.label} ${locator.value}`] : []),
    ...(inText ? ["in text"] : []),
  ].join(" | ");
}
