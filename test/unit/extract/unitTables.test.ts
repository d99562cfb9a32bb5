import assert from "node:assert/strict";
import { CURRENCIES } from "../../../src/core/extract/en/data/currencies";
import { RATIOS, UNITS } from "../../../src/core/extract/en/data/units";
import { findQuantities } from "../../../src/core/extract/quantity";
import { items, tableLines } from "../../../src/core/extract/quantity/phrases";
import { ZH_UNITS } from "../../../src/core/extract/zh/data/units";

/** The name of the only unit in "… 3 km …". */
function unitOf(text: string, language: "en" | "zh" = "en"): string {
  const found = findQuantities(text, language);
  assert.equal(
    found.length,
    1,
    `${text}: ${found.map((q) => q.text).join("; ")}`,
  );
  return found[0]?.unit.name ?? "";
}

const cells = (line: string): string[] =>
  line.split(";").map((cell) => cell.trim());

describe("the table of units", () => {
  for (const line of tableLines(UNITS)) {
    const [name = "", words, symbols] = cells(line);
    it(`${name}: every way to write it`, () => {
      for (const word of items(words))
        assert.equal(unitOf(`It is 3.5 ${word}.`), name, word);
      for (const symbol of items(symbols)) {
        const written = symbol.startsWith("*")
          ? `3.5${symbol.slice(1)}`
          : `3.5 ${symbol}`;
        assert.equal(unitOf(`It is ${written}`), name, symbol);
      }
    });
  }
});

describe("the table of ratios", () => {
  for (const line of tableLines(RATIOS)) {
    const [name = "", words, symbols] = cells(line);
    it(`${name}: every way to write it`, () => {
      const unit = name === "permille" ? "percent" : name;
      for (const word of items(words))
        assert.equal(unitOf(`It is 3.5 ${word} of it.`), unit, word);
      for (const symbol of items(symbols))
        assert.equal(
          unitOf(`It is 3.5${symbol.replace("*", "")}`),
          unit,
          symbol,
        );
    });
  }
});

describe("the table of currencies", () => {
  for (const line of tableLines(CURRENCIES)) {
    const [name = "", code = "", words, before, behind] = cells(line);
    it(`${name}: every way to write it`, () => {
      for (const word of items(words))
        assert.equal(unitOf(`It cost 3.5 ${word}.`), name, word);
      for (const sign of items(before))
        assert.equal(unitOf(`It cost ${sign}3.5 then`), name, sign);
      for (const sign of items(behind))
        assert.equal(
          unitOf(`It cost 3.5${sign.replace("*", "")} then`),
          name,
          sign,
        );
      if (code === "" || code === "GBX") return;
      assert.equal(unitOf(`It cost ${code} 3.5 then`), name);
      assert.equal(unitOf(`It cost 3.5 ${code} then`), name);
      assert.equal(
        findQuantities(`It cost ${code} 3.5`)[0]?.unit.currency,
        code,
      );
    });
  }
});

describe("the table of Chinese units", () => {
  for (const line of tableLines(ZH_UNITS)) {
    const [, name = "", words] = cells(line);
    it(`${name === "*" ? "measure words" : name}: every way to write it`, () => {
      for (const word of items(words)) {
        const expected =
          name === "*" ? word : name === "permille" ? "percent" : name;
        assert.equal(unitOf(`共35${word}`, "zh"), expected, word);
      }
    });
  }
});
