import assert from "node:assert/strict";
import { keyAction } from "../../../src/reader/keys";
import {
  parseFromPage,
  parseState,
  parseToPage,
} from "../../../src/reader/protocol";

describe("the messages of the page", () => {
  it("are read when they are whole", () => {
    for (const message of [
      { type: "ready" },
      { type: "leave" },
      { type: "insertFigure", statistic: "10:3" },
      { type: "copyFigure", statistic: "10:3" },
      { type: "openFigure", statistic: "10:3" },
      { type: "insertPassage", block: 3, start: 0, end: 7, revision: 1 },
      { type: "copyPassage", block: 3, start: 0, end: 7, revision: 1 },
    ])
      assert.deepEqual(parseFromPage(message), message);
  });

  it("lose what does not belong to them", () => {
    assert.deepEqual(parseFromPage({ type: "ready", command: "x" }), {
      type: "ready",
    });
  });

  it("are dropped when they are not", () => {
    for (const message of [
      undefined,
      null,
      "ready",
      {},
      { type: "run" },
      { type: "insertFigure" },
      { type: "insertFigure", statistic: 3 },
      { type: "insertPassage", block: -1, start: 0, end: 7, revision: 1 },
      { type: "insertPassage", block: 3, start: 0, end: "7", revision: 1 },
      { type: "copyPassage", block: 3, start: 0, end: 7 },
    ])
      assert.equal(parseFromPage(message), undefined);
  });

  it("are known to the page by their type", () => {
    assert.deepEqual(parseToPage({ type: "copied" }), { type: "copied" });
    assert.equal(parseToPage({ type: "scroll" }), undefined);
    assert.equal(parseToPage("copied"), undefined);
  });

  it("restore a panel from the report's address at least", () => {
    assert.deepEqual(parseState({ uri: "file:///a.md", place: "top" }), {
      uri: "file:///a.md",
    });
    assert.equal(parseState({ place: {} }), undefined);
    assert.equal(parseState(undefined), undefined);
  });
});

describe("the keys of the page", () => {
  const key = (name: string, modifiers = {}) =>
    keyAction({
      key: name,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      ...modifiers,
    });

  it("lead from figure to figure and act on them", () => {
    assert.equal(key("j"), "next");
    assert.equal(key("k"), "previous");
    assert.equal(key("Enter"), "act");
    assert.equal(key("c"), "copy");
    assert.equal(key("Escape"), "leave");
  });

  it("leave combinations to the editor", () => {
    assert.equal(key("c", { ctrlKey: true }), undefined);
    assert.equal(key("j", { metaKey: true }), undefined);
    assert.equal(key("constructor"), undefined);
  });
});
