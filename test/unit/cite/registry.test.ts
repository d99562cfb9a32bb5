import assert from "node:assert/strict";
import { syntaxFor, SYNTAXES } from "../../../src/core/cite";

describe("the list of syntaxes", () => {
  it("goes by the editor's language", () => {
    assert.equal(syntaxFor("quarto", "untitled:Untitled-1")?.id, "pandoc");
    assert.equal(syntaxFor("python", "file:///a.py"), undefined);
  });

  it("goes by the file's name where there is no language", () => {
    assert.equal(syntaxFor("", "file:///a/Brief.QMD")?.id, "pandoc");
    assert.equal(syntaxFor("", "a.md?x#y")?.id, "pandoc");
    assert.equal(syntaxFor("", "a.txt"), undefined);
  });

  it("has no language or ending twice", () => {
    for (const names of [
      SYNTAXES.flatMap(({ languageIds }) => languageIds),
      SYNTAXES.flatMap(({ extensions }) => extensions),
    ])
      assert.equal(new Set(names).size, names.length);
  });
});
