import assert from "node:assert/strict";
import { planMargin } from "../../../src/reader/marginPlan";
import { page } from "./reports";

const LONG = "The text goes on without a number in it. ".repeat(12);
const DENSE =
  "Of all firms 11 percent hire, 12 percent wait, 13 percent fire, 14 percent move, 15 percent close and 16 percent sell.";

/** The settings of the blocks with notes, in order. */
function settings(...paragraphs: readonly string[]): string[] {
  return [...planMargin(page(paragraphs.join("\n\n"))).values()].map(
    ({ density, below }) => `${density}${below ? " below" : ""}`,
  );
}

describe("the figures in the margin", () => {
  it("are large where there is room", () => {
    assert.deepEqual(
      settings("They are 17.5 percent of all employees.", LONG, LONG),
      ["large"],
    );
  });

  it("are set a line each where there are many, and large again where there is room", () => {
    assert.deepEqual(settings(DENSE, LONG, LONG, LONG, "It has 12 clinics."), [
      "large",
      "large",
    ]);
    assert.deepEqual(
      settings(DENSE, "It has 12 clinics.", LONG, LONG, "It has 13 clinics."),
      ["line", "line below", "large"],
    );
  });

  it("are set alike in neighbouring paragraphs", () => {
    const found = settings(DENSE, "It has 12 clinics.", DENSE, DENSE);
    assert.equal(new Set(found.map((one) => one.split(" ")[0])).size, 1);
  });

  it("push a paragraph down only when they lag too far behind", () => {
    const found = settings(...Array.from({ length: 8 }, () => DENSE));
    assert.ok(found.includes("line below"), found.join(", "));
    assert.equal(found[0], "line");
  });
});
