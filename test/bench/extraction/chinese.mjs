/**
 * Recall on the Chinese specs of Recognizers-Text, which the scorer does not read: `node chinese.mjs ADAPTER SPECS`. As there, a
 * spec counts when its value is a number, and it is found when a quantity of its sentence has that value.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [path, specs] = process.argv.slice(2);
const { extractChinese } = await import(pathToFileURL(path).href);

function recall(file) {
  const source = readFileSync(join(specs, file), "utf8").replace(/^\uFEFF/, "");
  let expected = 0;
  let found = 0;
  for (const { Input, Results = [] } of JSON.parse(source)) {
    const values = extractChinese(Input).map(({ value }) => value);
    for (const { Resolution } of Results) {
      const digits = String(Resolution?.value ?? "").replace(/%$/, "");
      if (digits === "" || Number.isNaN(Number(digits))) continue;
      expected += 1;
      const at = values.findIndex((value) => isClose(value, Number(digits)));
      if (at < 0) continue;
      found += 1;
      values.splice(at, 1);
    }
  }
  return Number(((100 * found) / expected).toFixed(1));
}

function isClose(a, b) {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

const results =
  extractChinese === undefined
    ? {}
    : {
        number: recall("Number/Chinese/NumberModel.json"),
        percent: recall("Number/Chinese/PercentModel.json"),
      };
console.log(JSON.stringify(results));
