import type { Run } from "../run";

/** A way to print what came of checking. One file each in this folder. */
export interface Format {
  /** The whole output, its last line ended. */
  print(run: Run): string | Promise<string>;
}
