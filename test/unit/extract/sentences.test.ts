import assert from "node:assert/strict";
import { findSentences } from "../../../src/core/extract";
import type { Language } from "../../../src/core/report";

/** The sentences of a text, as a reader would list them. */
function sentences(text: string, language?: Language): string[] {
  return findSentences(text, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("sentences", () => {
  it("end at a full stop, a question mark or an exclamation mark", () => {
    assert.deepEqual(
      sentences("Exports rose. Why? Demand grew! It may last."),
      ["Exports rose.", "Why?", "Demand grew!", "It may last."],
    );
  });

  it("don't end in a decimal number, a version or an address", () => {
    const text = "Growth of 3.4 percent was reported at www.example.org today.";
    assert.deepEqual(sentences(text), [text]);
  });

  for (const text of [
    "The U.S. economy grew.",
    "Dr. Rossi spoke first.",
    "See No. 5 and Fig. 3 for details.",
    "Some costs, e.g. Rent, rose.",
    "On Sept. 3 the office opened.",
    "The deal was paid by a unit of Acme Inc. in cash.",
    "It opens at 9 a.m. Eastern time.",
    "The study by J. Roe was cited.",
    "Output fell (see para. 4. and note 2) in May.",
    "The rate (It was 5 percent. It is 6.) is published monthly.",
    "“Is it so?” the mayor asked.",
    "The figure... is small.",
  ])
    it(`keeps whole: ${text}`, () => {
      assert.deepEqual(sentences(text), [text]);
    });

  it("end after an abbreviation when the next word opens a sentence", () => {
    assert.deepEqual(sentences("Sales rose in the U.S. The rest fell."), [
      "Sales rose in the U.S.",
      "The rest fell.",
    ]);
    assert.deepEqual(
      sentences("It was sold by Acme Inc. The price is secret."),
      ["It was sold by Acme Inc.", "The price is secret."],
    );
  });

  it("take the closing quotation mark or bracket with them", () => {
    assert.deepEqual(sentences("“It grew. It was 5 percent.” Then it fell."), [
      "“It grew.",
      "It was 5 percent.”",
      "Then it fell.",
    ]);
  });

  it("may start with a number", () => {
    assert.deepEqual(sentences("Profits fell. 5,000 jobs will go."), [
      "Profits fell.",
      "5,000 jobs will go.",
    ]);
  });

  it("end at an empty line but not at a line's end", () => {
    assert.deepEqual(sentences("A headline\n\nA sentence over\ntwo lines."), [
      "A headline",
      "A sentence over\ntwo lines.",
    ]);
  });

  it("cover everything but the white space between them", () => {
    const text = "  One.  Two? \n\n Three  ";
    assert.deepEqual(findSentences(text), [
      { start: 2, end: 6 },
      { start: 8, end: 12 },
      { start: 16, end: 21 },
    ]);
    assert.deepEqual(findSentences(" \n "), []);
  });

  it("end at full-width stops in Chinese", () => {
    assert.deepEqual(
      sentences("今年增长5.3%。其中出口占17%；进口下降。", "zh"),
      ["今年增长5.3%。", "其中出口占17%；", "进口下降。"],
    );
  });

  for (const part of [".", "(", "a.", "\n ", "U.S. ", '"'])
    it(`are found in linear time: ${JSON.stringify(part)} without end`, () => {
      // Four times the text takes about four times as long; the rest is room for a busy machine.
      const short = timed(part.repeat(50_000 / part.length));
      const long = timed(part.repeat(200_000 / part.length));
      assert.ok(long < 12 * short + 200, `${String(short)} ${String(long)}`);
    }).timeout(20_000);
});

/** The milliseconds that the text's sentences take, at best of three. */
function timed(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    findSentences(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
