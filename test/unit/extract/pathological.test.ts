import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";

/** A thread that takes longer than this is killed, and the test fails: what is quadratic takes hours, what is linear seconds on a busy machine. */
const KILL_AFTER = 60_000;
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

/** One thread for all inputs; it is replaced when an input has made it hang. */
class Thread {
  private worker: Worker | undefined;

  /** Milliseconds that reading the input took. */
  read(unit: string, language: string): Promise<number> {
    const worker = (this.worker ??= new Worker(CODE, { eval: true }));
    return new Promise((resolve, reject) => {
      const kill = setTimeout(() => {
        this.stop();
        reject(new Error(`not done after ${String(KILL_AFTER)} ms`));
      }, KILL_AFTER);
      worker.removeAllListeners();
      worker.once("message", (time: number) => {
        clearTimeout(kill);
        resolve(time);
      });
      worker.once("error", (error) => {
        clearTimeout(kill);
        this.worker = undefined;
        reject(error);
      });
      worker.postMessage({ unit, size: SIZE, language });
    });
  }

  stop(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}

const CODE = `
  const { parentPort } = require("node:worker_threads");
  require("tsx/cjs");
  const { findQuantities } = require("./src/core/extract/quantity/index.ts");
  parentPort.on("message", ({ unit, size, language }) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const start = performance.now();
    findQuantities(text, language);
    parentPort.postMessage(performance.now() - start);
  });
`;

describe("a megabyte of nonsense", function () {
  this.timeout(2 * KILL_AFTER);
  const thread = new Thread();
  after(() => {
    thread.stop();
  });
  for (const [name, unit] of inputs)
    it(`${name} is read in time`, async () => {
      const language = name.startsWith("Chinese") ? "zh" : "en";
      assert.ok((await thread.read(unit, language)) < KILL_AFTER);
    });
});
