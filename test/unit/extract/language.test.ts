import assert from "node:assert/strict";
import { detectLanguage } from "../../../src/core/extract";

describe("language", () => {
  it("is English or Chinese by the letters of most of the text", () => {
    assert.equal(detectLanguage("Exports rose 5.3 percent."), "en");
    assert.equal(detectLanguage("出口增长5.3%，占GDP的17%。"), "zh");
    assert.equal(detectLanguage("The word 出口 means exports."), "en");
    assert.equal(detectLanguage(""), "en");
  });
});
