/** Mocha's hooks for all end-to-end tests: a picture of every window when a test fails. */
import type { Context } from "mocha";
import { open } from "./launch";

export const mochaHooks = {
  async afterEach(this: Context): Promise<void> {
    const test = this.currentTest;
    if (test?.state !== "failed") return;
    const name = test.fullTitle().replace(/[^a-z0-9]+/gi, "-");
    for (const editor of open)
      console.log(`    see ${await editor.screenshot(`failed-${name}`)}`);
  },
};
