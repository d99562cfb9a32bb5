import assert from "node:assert/strict";
import { ingest } from "../../../src/core/ingest";
import { FigureSearch, Library } from "../../../src/core/library";
import { MemoryFiles } from "./memoryFiles";

const REPORT = `# Clinics of the north

The region has 287 clinics in small towns; they are 56.6 percent of the country's total.

More than 14,000 nurses work there. The budget is $56 million.
`;

async function find(query: string, limit?: number): Promise<readonly string[]> {
  const library = new Library(
    new MemoryFiles({ "reports/a.md": REPORT }),
    ingest,
  );
  await library.load();
  return new FigureSearch()
    .find(library.reports, query, limit)
    .map(({ statistic }) => statistic.quantity.text);
}

describe("search over figures", () => {
  it("lists all in reading order for an empty query", async () => {
    assert.deepEqual(await find(""), [
      "287",
      "56.6 percent",
      "More than 14,000",
      "$56 million",
    ]);
  });

  it("finds a number by how it begins, the exact one first", async () => {
    assert.deepEqual(await find("56"), ["$56 million", "56.6 percent"]);
    assert.deepEqual(await find("14000"), ["More than 14,000"]);
    assert.deepEqual(await find("14,0"), ["More than 14,000"]);
  });

  it("finds words of what is measured, of the base, of the kind and of the sentence, in any order", async () => {
    assert.deepEqual(await find("nurses"), ["More than 14,000"]);
    assert.deepEqual(await find("share country"), ["56.6 percent"]);
    assert.deepEqual(await find("towns 56"), ["56.6 percent"]);
    assert.deepEqual(await find("BUDGET"), ["$56 million"]);
  });

  it("finds nothing when one word stands nowhere", async () => {
    assert.deepEqual(await find("nurses submarine"), []);
  });

  it("stops at the limit", async () => {
    assert.deepEqual(await find("", 2), ["287", "56.6 percent"]);
  });
});
