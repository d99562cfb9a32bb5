import assert from "node:assert/strict";
import { findQuantities } from "../../../src/core/extract/quantity";
import { scanNumeral } from "../../../src/core/extract/quantity/numeral";

describe("numerals", () => {
  const readings: readonly (readonly [printed: string, digits: string])[] = [
    ["14,000", "14000"],
    ["12,34,567.89", "1234567.89"],
    ["1.111,11", "1111.11"],
    ["1.111.111", "1111111"],
    ["1 234 567", "1234567"],
    ["1\u202f234\u202f567", "1234567"],
    ["1'234'567", "1234567"],
    ["0,5", "0.5"],
    [".25", "0.25"],
    ["１２．５", "12.5"],
    ["1.3e6", "1.3e6"],
    ["1.3x10^6", "1.3e6"],
    ["1.99×10⁻³⁰", "1.99e-30"],
    ["2.998×10−8", "2.998e-8"],
    ["22,24,26", "22"],
    ["2019, 300", "2019"],
  ];
  for (const [printed, digits] of readings)
    it(`reads ${printed} as ${digits}`, () => {
      assert.equal(scanNumeral(printed, 0).digits, digits);
    });

  it("takes versions, addresses and endless digits for identifiers", () => {
    for (const text of ["1.2.3", "192.168.1.2", "1".repeat(41)])
      assert.equal(scanNumeral(text, 0).identifier, true);
  });
});

describe("the step of a quantity", () => {
  const steps: readonly (readonly [text: string, step: string])[] = [
    ["56.6 percent", "0.1"],
    ["56.60 percent", "0.01"],
    ["14,000 firms", "1"],
    ["14 thousand firms", "1000"],
    ["$1.2 billion", "100000000"],
    ["$1.25bn", "10000000"],
    ["two hundred people", "100"],
    ["half a million people", "500000"],
    ["10 to 15 million euros", "1000000"],
    ["4.25 to 4.5 percent", "0.01"],
    ["1.3e6 joules", "100000"],
    ["several hundred firms", "100"],
  ];
  for (const [text, step] of steps)
    it(`is ${step} for ${text}`, () => {
      assert.deepEqual(
        findQuantities(text).map((quantity) => quantity.step),
        [step],
      );
    });
});
