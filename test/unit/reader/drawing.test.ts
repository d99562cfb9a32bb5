import assert from "node:assert/strict";
import { page } from "./reports";

describe("how a figure is drawn", () => {
  const cases: readonly (readonly [text: string, drawing: object])[] = [
    [
      "They are 56.6 percent of the city's total.",
      { kind: "share", value: 0.566 },
    ],
    [
      "More than 70 percent of firms agreed.",
      { kind: "share", value: 0.7, open: "above" },
    ],
    [
      "At most 4 percent of firms agreed.",
      { kind: "share", value: 0.04, open: "below" },
    ],
    [
      "Between 10 and 15 percent of firms agreed.",
      { kind: "share", value: 0.1, high: 0.15 },
    ],
    ["The budget is $56 million.", { kind: "number" }],
    ["The area has 287 clinics.", { kind: "number" }],
  ];
  for (const [text, drawing] of cases)
    it(text, () => {
      const [figure] = page(text).figures;
      assert.deepEqual(figure?.drawing, drawing);
    });

  it("compares a multiple with what it is a multiple of", () => {
    const text =
      "They are 17.5 percent of all firms, a proportion 3.4 times the city's average.";
    assert.deepEqual(page(text).figures[1]?.drawing, {
      kind: "comparison",
      ratio: 3.4,
      than: "the city's average",
    });
  });

  it("keeps the printed parts together", () => {
    const [figure] = page("More than 14,000 nurses work there.").figures;
    assert.deepEqual(figure?.printed, {
      before: "More than ",
      number: "14,000",
      after: "",
    });
  });
});
