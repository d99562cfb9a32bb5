import assert from "node:assert/strict";
import { blocksAt, canLocate, locatorOf } from "../../../src/core/cite";
import type { Locator, TableRow } from "../../../src/core/report";
import { reportOf } from "./report";

const row = (table: number, index: number): TableRow => ({
  table,
  index,
  cells: [],
  headers: [],
});

const report = reportOf(
  [
    { text: "lead", paragraph: 1 }, // 0
    { text: "Trade", kind: "heading", section: 1 },
    { text: "two", paragraph: 2, section: 1 },
    { text: "item", kind: "list-item", paragraph: 2, section: 1 },
    { text: "header", kind: "table-row", row: row(1, 0), section: 1 }, // 4
    { text: "row", kind: "table-row", row: row(1, 1), section: 1 },
    { text: "Goods, and more", kind: "heading", section: 2 },
    { text: "three", kind: "quote", paragraph: 3, section: 2 }, // 7
    { text: "note", kind: "footnote", section: 2 },
    { text: "Prices", kind: "heading", section: 3 },
    { text: "four", paragraph: 4, section: 3 }, // 10
    { text: "other table", kind: "table-row", row: row(2, 0), section: 3 },
    { text: "another note", kind: "footnote", section: 3 },
  ],
  [
    { level: 1 },
    { level: 1, title: "Trade" },
    { level: 2, title: "Goods, and more", parent: 1 },
    { level: 1, title: "Prices" },
  ],
);
const all = report.blocks.map(({ index }) => index);

const CASES: readonly (readonly [
  label: Locator["label"],
  value: string,
  blocks: readonly number[] | undefined,
])[] = [
  ["paragraph", "1", [0]],
  ["paragraph", "2", [2, 3]],
  ["paragraph", "2-3", [2, 3, 7]],
  ["paragraph", "2–3", [2, 3, 7]],
  ["paragraph", "1, 4", [0, 10]],
  ["paragraph", "1 and 3-4", [0, 7, 10]],
  ["paragraph", "3-40", [7, 10]],
  ["paragraph", "40", undefined],
  ["paragraph", "iv", undefined],
  ["table", "1", [4, 5]],
  ["table", "2", [11]],
  ["table", "3", undefined],
  ["note", "2", [12]],
  ["note", "3", undefined],
  ["section", "Trade", [1, 2, 3, 4, 5, 6, 7, 8]],
  ["section", "1", [1, 2, 3, 4, 5, 6, 7, 8]],
  ["section", "1.1", [6, 7, 8]],
  ["section", "goods, and more", [6, 7, 8]],
  ["chapter", "2", [9, 10, 11, 12]],
  ["section", "5", undefined],
  ["section", "Services", undefined],
  ["page", "3", all],
  ["line", "3", all],
  ["figure", "3", all],
  ["other", "vol. 2", all],
];

describe("resolving locators", () => {
  for (const [label, value, blocks] of CASES)
    it(`${label} ${value}`, () => {
      assert.deepEqual(blocksAt(report, { label, value }), blocks);
    });

  it("knows sections by the numbers that their titles have", () => {
    const numbered = reportOf(
      [
        { text: "1 Trade", kind: "heading", section: 0 },
        { text: "a", section: 0 },
        { text: "3.1 Prices", kind: "heading", section: 1 },
        { text: "b", section: 1 },
      ],
      [
        { level: 1, title: "1 Trade" },
        { level: 2, title: "3.1 Prices", parent: 0 },
      ],
    );
    const at = (value: string) =>
      blocksAt(numbered, { label: "section", value });
    assert.deepEqual(at("1"), [0, 1, 2, 3]);
    assert.deepEqual(at("3.1"), [2, 3]);
    assert.deepEqual(at("Prices"), [2, 3]);
    assert.deepEqual(at("1.1"), undefined);
  });

  it("goes by the pages' labels", () => {
    const paged = reportOf(
      ["iii", "iv", "1", "2", "2", "A-1"].map((page) => ({ text: page, page })),
    );
    const at = (value: string) => blocksAt(paged, { label: "page", value });
    assert.deepEqual(at("2"), [3, 4]);
    assert.deepEqual(at("IV"), [1]);
    assert.deepEqual(at("iv-1"), [1, 2]);
    assert.deepEqual(at("1, A-1"), [2, 5]);
    assert.deepEqual(at("9"), undefined);
    assert.equal(canLocate(paged, { label: "page", value: "9" }), true);
    assert.equal(canLocate(report, { label: "page", value: "9" }), false);
  });

  it("gives each block the locator that leads back to it", () => {
    for (const { index, kind } of report.blocks) {
      const locator = locatorOf(report, index);
      if (kind === "heading") assert.equal(locator, undefined);
      else
        assert.ok(locator && blocksAt(report, locator)?.includes(index), kind);
    }
  });
});
