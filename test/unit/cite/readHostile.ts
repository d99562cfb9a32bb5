import { pandoc } from "../../../src/core/cite";
import { HOSTILE } from "./hostileInputs";

/** Reads each text, and prints its name and the milliseconds that it took. Run by `hostile.test.ts`. */
for (const [name, make] of Object.entries(HOSTILE)) {
  const text = make();
  const start = performance.now();
  for (const block of pandoc.blocks(text)) pandoc.find(block.text);
  console.log(JSON.stringify([name, performance.now() - start]));
}
