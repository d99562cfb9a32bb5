import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";

/** A thread that takes longer than this is killed, and the test fails. */
const KILL_AFTER = 15_000;
const SIZE = 1_000_000;

const inputs: readonly (readonly [name: string, unit: string])[] = [
  ["digits", "7"],
  ["commas", ","],
  ["digits and commas", "1,"],
  ["digits and points", "1."],
  ["grouped digits", "1,234,"],
  ["digits and spaces", "1 "],
  ["groups of three digits and spaces", "123 "],
  ["digits and hyphens", "1-"],
  ["opening brackets", "("],
  ["numbers in brackets", "(5) "],
  ["one hundred and", "one hundred and "],
  ["one", "one "],
  ["a half and", "a half and "],
  ["fractions", "1/2/"],
  ["unpaired quotes", "5' \" "],
  ["between", "between 1 and 2 to 3 or "],
  ["adjectives", "300 small and medium-sized, "],
  ["letters and digits", "a1"],
  ["dollar signs", "$"],
  ["percent signs", "5%"],
  ["rose to", "rose to "],
  ["list", "5 and "],
  ["exponents", "1e9x10^"],
  ["Chinese numerals", "一百万"],
  ["Chinese digits", "一"],
  ["Chinese fractions", "三分之"],
  ["full-width digits", "１"],
];

function timed(unit: string, language: string): Promise<number> {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    require("tsx/cjs");
    const { findQuantities } = require("./src/core/extract/quantity/index.ts");
    const { unit, size, language } = workerData;
    findQuantities(unit.repeat(100), language);
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    findQuantities(text, language);
    parentPort.postMessage(performance.now() - start);
  `;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, {
      eval: true,
      workerData: { unit, size: SIZE, language },
    });
    const kill = setTimeout(() => {
      void worker.terminate();
      reject(new Error(`not done after ${String(KILL_AFTER)} ms`));
    }, KILL_AFTER);
    worker.once("message", (time: number) => {
      clearTimeout(kill);
      void worker.terminate();
      resolve(time);
    });
    worker.once("error", (error) => {
      clearTimeout(kill);
      reject(error);
    });
  });
}

describe("a megabyte of nonsense", function () {
  this.timeout(2 * KILL_AFTER);
  for (const [name, unit] of inputs)
    it(`${name} is read in time`, async () => {
      const language = name.startsWith("Chinese") ? "zh" : "en";
      assert.ok((await timed(unit, language)) < KILL_AFTER);
    });
});
