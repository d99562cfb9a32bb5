import { isCrossReference, keyAt, plainKeyEnd } from "./pandocKey";
import type { CitationCursor } from "./syntax";

/** See `CitationSyntax.cursor`: behind an `@` that begins a citation, and in a key. */
export function pandocCursor(
  line: string,
  character: number,
): CitationCursor | undefined {
  const at = character > 0 ? line.lastIndexOf("@", character - 1) : -1;
  if (at < 0 || character - at > MAX_KEY) return undefined;
  const before = line.slice(0, at);
  // Judged as if a key followed, for there may be none yet.
  if (keyAt(`${before.slice(-3)}@k`, Math.min(at, 3)) === undefined)
    return undefined;
  if (isEscaped(before) || /:\/\/\S*$/.test(before.slice(-MAX_KEY)))
    return undefined;
  const braced = line[at + 1] === "{";
  const start = at + 1;
  const typed = line.slice(braced ? start + 1 : start, character);
  if (braced ? /[{}]/.test(typed) : /[^\p{L}\p{N}_:.#$%&\-+?<>~/]/u.test(typed))
    return undefined;
  if (isCrossReference(typed) || isInCode(line, at)) return undefined;
  return {
    keySpan: { start, end: keyEnd(line, start, character, braced) },
    typed,
    bracketed: isBracketed(before),
  };
}

const MAX_KEY = 512;

/** The end of the key around the cursor; a brace that closes it is part of what is replaced. */
function keyEnd(
  line: string,
  start: number,
  character: number,
  braced: boolean,
): number {
  if (!braced) return Math.max(character, plainKeyEnd(line, start));
  const close = /^[^{}\]\s]*\}/.exec(
    line.slice(character, character + MAX_KEY),
  );
  return character + (close?.[0].length ?? 0);
}

function isEscaped(before: string): boolean {
  const backslashes = /\\{1,9}$/.exec(before)?.[0].length ?? 0;
  return backslashes % 2 === 1;
}

/** Whether a bracket is open at the end of the text. */
function isBracketed(before: string): boolean {
  let depth = 0;
  for (let i = 0; i < before.length; i++) {
    const c = before[i];
    if (c === "\\") i++;
    else if (c === "[") depth++;
    else if (c === "]" && depth > 0) depth--;
  }
  return depth > 0;
}

/** Whether `at` stands in a code span of the line. */
function isInCode(line: string, at: number): boolean {
  const runs = [...line.matchAll(/`+/g)];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.index > at) return false;
    const close = runs.findIndex(
      (other, j) => j > i && other[0].length === run[0].length,
    );
    if (close < 0) continue;
    if ((runs[close]?.index ?? 0) > at) return true;
    i = close;
  }
  return false;
}
