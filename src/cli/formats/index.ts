import type { Format } from "./format";
import { github } from "./github";
import { json } from "./json";
import { junit } from "./junit";
import { sarif } from "./sarif";
import { text } from "./text";

/** Every format of `check`, by the name that `--format` knows it by. */
export const FORMATS = {
  text,
  json,
  sarif,
  junit,
  github,
} as const satisfies Readonly<Record<string, Format>>;

export function isFormatName(name: string): name is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, name);
}
