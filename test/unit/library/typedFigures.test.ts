import assert from "node:assert/strict";
import { ingest } from "../../../src/core/ingest";
import { TypedFigures } from "../../../src/core/library";
import type { Report, ReportUri } from "../../../src/core/report";

const HARBOUR = reportOf(
  "harbour",
  `The port handled 14,000 containers, 56.6 percent of the region's total.

The port employs 140 pilots. Exports of wheat reached $1.2 billion.`,
);
const TOWN = reportOf("town", "The town has 56 schools and 1,405 shops.");

describe("figures found while they are typed", () => {
  const typed = new TypedFigures();
  const find = (text: string, limit = 9): readonly string[] =>
    typed
      .beginning([HARBOUR, TOWN], text, limit)
      .figures.map(({ statistic }) => statistic.quantity.text);

  it("by the beginning of the number", () => {
    assert.deepEqual(find("1.2"), ["$1.2 billion"]);
    assert.deepEqual(find("9"), []);
  });

  it("by digits with their grouping and without", () => {
    assert.deepEqual(find("14,0"), find("140"));
    assert.deepEqual(find("14,00"), ["14,000"]);
  });

  it("with the number that is typed completely first", () => {
    assert.deepEqual(find("140"), ["140", "14,000", "1,405"]);
    assert.deepEqual(find("56"), ["56", "56.6 percent"]);
  });

  it("by the beginning of a word of what they measure or are relative to", () => {
    assert.deepEqual(find("pil"), ["140"]);
    assert.deepEqual(find("REGION"), ["56.6 percent"]);
  });

  it("never by a word that carries no meaning", () => {
    for (const word of ["the", "of", "and"]) assert.deepEqual(find(word), []);
  });

  it("up to a limit, and says so", () => {
    const { figures, isCut } = typed.beginning([HARBOUR, TOWN], "1", 2);
    assert.equal(figures.length, 2);
    assert.equal(isCut, true);
    assert.equal(typed.beginning([TOWN], "56", 2).isCut, false);
  });
});

function reportOf(name: string, text: string): Report {
  const { report } = ingest({
    uri: `memory:/${name}.md` as ReportUri,
    bytes: new TextEncoder().encode(`# ${name}\n\n${text}\n`),
  });
  assert.ok(report);
  return report;
}
