import assert from "node:assert/strict";
import { findBlock, parsePlace } from "../../../src/reader/place";

describe("keeping the place", () => {
  const before = ["Title", "One", "Two", "Three"];

  it("stays at the block when nothing has changed", () => {
    assert.equal(findBlock(before, { block: 2, quote: "Two" }), 2);
  });

  it("follows a block that has moved", () => {
    const after = ["Title", "New", "Newer", "One", "Two", "Three"];
    assert.equal(findBlock(after, { block: 2, quote: "Two" }), 4);
  });

  it("takes the nearest of blocks that begin alike", () => {
    const after = ["Two", "One", "Three", "Two", "Four"];
    assert.equal(findBlock(after, { block: 2, quote: "Two" }), 3);
  });

  it("stays near when the block is gone", () => {
    assert.equal(findBlock(["Title", "One"], { block: 2, quote: "Two" }), 1);
    assert.equal(findBlock([], { block: 2, quote: "Two" }), undefined);
  });

  it("reads only what it has written itself", () => {
    const place = { block: 3, quote: "Three", offset: 12.5, figure: "f" };
    assert.deepEqual(parsePlace(place), place);
    assert.deepEqual(parsePlace({ ...place, figure: 7 }), {
      block: 3,
      quote: "Three",
      offset: 12.5,
    });
    for (const other of [
      undefined,
      null,
      "3",
      { ...place, block: -1 },
      { ...place, block: 0.5 },
      { ...place, offset: Number.NaN },
      { ...place, quote: null },
    ])
      assert.equal(parsePlace(other), undefined);
  });
});
