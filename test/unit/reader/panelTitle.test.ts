import assert from "node:assert/strict";
import { panelTitle } from "../../../src/extension/reader/panelTitle";

describe("the title of a panel", () => {
  it("is the report's when that is short", () => {
    assert.equal(panelTitle("Jobs in the north"), "Jobs in the north");
  });

  it("is cut between words, without a mark before the cut", () => {
    assert.equal(
      panelTitle("Clinics of the north report, third quarter of 2023"),
      "Clinics of the north report, third…",
    );
    assert.equal(
      panelTitle("Nurses, doctors and clinics of the place, and others"),
      "Nurses, doctors and clinics of the…",
    );
  });

  it("is cut in a word when there is no space", () => {
    assert.equal(panelTitle("x".repeat(60)), `${"x".repeat(39)}…`);
  });
});
