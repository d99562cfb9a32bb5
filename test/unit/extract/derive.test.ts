import assert from "node:assert/strict";
import { derive, extractStatistics } from "../../../src/core/extract";
import type { Block } from "../../../src/core/report";

/** "formula: label" of everything that follows from a report with these paragraphs. */
function derived(...paragraphs: readonly string[]): string[] {
  const blocks = paragraphs.map((text, index): Block => {
    return { index, kind: "paragraph", section: 0, text, map: [0, 0] };
  });
  const statistics = extractStatistics([{ index: 0, level: 1 }], blocks, "en");
  return derive(statistics, blocks).map(
    ({ formula, label }) => `${formula}: ${label}`,
  );
}

describe("derived values", () => {
  it("are the whole of a count and its share", () => {
    assert.deepEqual(
      derived(
        "The area has 287 niche enterprises, which account for 56.6 percent of the city's total.",
      ),
      ["287 / 56.6% ≈ 507: the city's total"],
    );
  });

  it("are the average behind a share and its multiple, and keep a bound", () => {
    assert.deepEqual(
      derived(
        "The area has more than 14,000 technical enterprises. They account for 17.5 percent of all enterprises in the districts, a proportion 3.4 times the city's average.",
      ),
      [
        "more than 14,000 / 17.5% ≈ more than 80,000: all enterprises in the districts",
        "17.5% / 3.4 ≈ 5.1%: the city's average",
      ],
    );
  });

  it("need the same thing on both sides", () => {
    assert.deepEqual(
      derived(
        "The area has 287 schools. Its factories account for 12 percent of output.",
      ),
      [],
    );
  });

  it("need a base that is spelled out", () => {
    assert.deepEqual(
      derived("The park hosts 320 companies, and they grew 12 percent."),
      [],
    );
  });

  it("need words that say the multiple is the share's", () => {
    assert.deepEqual(
      derived(
        "Technical firms are 17.5 percent of all firms. They grew 3.4 times as fast as the average.",
      ),
      [],
    );
  });

  it("are not drawn over paragraphs", () => {
    assert.deepEqual(
      derived(
        "The area has 287 niche enterprises.",
        "They account for 56.6 percent of the city's total.",
      ),
      [],
    );
  });

  it("are not drawn from a share with a bound of its own", () => {
    assert.deepEqual(
      derived(
        "The area has 287 niche enterprises, which account for more than half of the city's total.",
      ),
      [],
    );
  });
});
