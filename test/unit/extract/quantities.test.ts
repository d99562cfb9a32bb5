import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/core/report";
import { findQuantities } from "../../../src/core/extract/quantity";
import { describeQuantity, readFixture } from "./quantityFixture";

const FOLDER = "test/fixtures/quantities";

for (const file of readdirSync(FOLDER).sort()) {
  const language: Language = file.startsWith("zh-") ? "zh" : "en";
  describe(`quantities: ${file}`, () => {
    for (const sentence of readFixture(
      readFileSync(join(FOLDER, file), "utf8"),
    ))
      it(`line ${String(sentence.line)}: ${sentence.text}`, () => {
        const found = findQuantities(sentence.text, language);
        const described = found.map((quantity) =>
          describeQuantity(quantity, sentence.text),
        );
        assert.deepEqual(
          described.length === 0 ? ["none"] : described,
          sentence.expected,
        );
        for (const quantity of found)
          assert.equal(
            quantity.text,
            sentence.text.slice(quantity.start, quantity.end),
          );
      });
  });
}
