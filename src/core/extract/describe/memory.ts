import { Discourse } from "./discourse";
import type { Names } from "./names";

/** What is carried from sentence to sentence, and in a report from block to block. */
export interface Memory {
  readonly discourse: Discourse;
  readonly names: Names;
  /** Sentences read so far; numbers them across blocks. */
  sentences: number;
  /** Added to an offset in the text at hand to get one in the text that `names` reads. */
  offset: number;
  /** Whoever spoke last by name. */
  speaker?: string;
}

export function newMemory(names: Names): Memory {
  return { discourse: new Discourse(), names, sentences: 0, offset: 0 };
}
