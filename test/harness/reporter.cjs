"use strict";
// Mocha's spec reporter, which also writes the counts to the file that TEST_COUNTS names, for the runner of all tiers.
const { writeFileSync } = require("node:fs");
const Mocha = require("mocha");

const { reporters, Runner } = Mocha.default ?? Mocha;

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.TEST_COUNTS;
    if (!file) return;
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      writeFileSync(file, JSON.stringify({ passes, failures, pending }));
    });
  }
};
