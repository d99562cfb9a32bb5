import { SYNTAXES } from "../../../src/core/cite";
import { HOSTILE } from "./hostileInputs";

/** Reads each text, and prints its name and the milliseconds that it took. Run by `hostile.test.ts`. */
for (const [name, make] of Object.entries(HOSTILE)) {
  const text = make();
  const start = performance.now();
  for (const syntax of SYNTAXES)
    for (const block of syntax.blocks(text)) syntax.find(block.text);
  console.log(JSON.stringify([name, performance.now() - start]));
}
