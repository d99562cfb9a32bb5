import assert from "node:assert/strict";
import { toInlines } from "../../../src/extension/reader/page/inlines";
import { plain } from "./reports";

const TEXT = "one two three four";
const ALL = { start: 0, end: TEXT.length };

describe("cutting a block's text", () => {
  const shown = (...args: Parameters<typeof toInlines>): string[] =>
    toInlines(...args).map((inlines) => plain({ block: 0, start: 0, inlines }));

  it("follows marks that overlap", () => {
    const marks = [
      { kind: "strong", start: 0, end: 7 },
      { kind: "emphasis", start: 4, end: 13 },
    ] as const;
    assert.deepEqual(shown(TEXT, [ALL], marks, []), [
      "**one *****two**** three* four",
    ]);
  });

  it("keeps a statistic whole under a mark that ends in it", () => {
    const marks = [{ kind: "code", start: 4, end: 7 }] as const;
    const figures = [{ figure: 0, start: 4, end: 13 }];
    assert.deepEqual(shown(TEXT, [ALL], marks, figures), [
      "one [`two` three] four",
    ]);
  });

  it("gives each cell its own statistics", () => {
    const cells = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 8 },
      { start: 8, end: 18 },
    ];
    const figures = [
      { figure: 0, start: 4, end: 7 },
      { figure: 1, start: 14, end: 18 },
    ];
    assert.deepEqual(shown(TEXT, cells, [], figures), [
      "one",
      "[two]",
      "",
      "three [four]",
    ]);
  });

  it("leaves a statistic that reaches out of its part as text", () => {
    const parts = [
      { start: 0, end: 5 },
      { start: 5, end: 18 },
    ];
    assert.deepEqual(
      shown(TEXT, parts, [], [{ figure: 0, start: 4, end: 7 }]),
      ["one t", "wo three four"],
    );
  });

  it("takes time that grows with the text", () => {
    const word = "figure ";
    const spans = Array.from({ length: 50_000 }, (_, index) => ({
      start: index * word.length,
      end: index * word.length + word.length - 1,
      figure: index,
      kind: "strong" as const,
    }));
    const text = word.repeat(spans.length);
    const started = performance.now();
    const [inlines] = toInlines(
      text,
      [{ start: 0, end: text.length }],
      spans,
      spans,
    );
    assert.equal(inlines?.length, 2 * spans.length);
    assert.ok(performance.now() - started < 2000);
  });
});
