/** Where the tag ends whose name ends at `from`. A `<` outside of quotes ends the search, so that no part of the text is searched twice. */
export function tagEnd(text: string, from: number): number | undefined {
  let quote = "";
  for (let i = from; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === "<") return undefined;
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === ">") return i + 1;
    else if ((c === '"' || c === "'") && text[i - 1] === "=") quote = c;
  }
  return undefined;
}

/**
 * Where the target ends whose `(` is at `open`: balanced parentheses, a quoted title. The next `](` ends the search, so that no
 * part of the text is searched twice.
 */
export function inlineTargetEnd(
  text: string,
  open: number,
): number | undefined {
  let depth = 0;
  let quote = "";
  for (let i = open; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === "\\") i++;
    else if (c === "]" && text[i + 1] === "(") return undefined;
    else if (quote !== "") {
      if (c === quote && /[\s)]/.test(text.charAt(i + 1))) quote = "";
    } else if ((c === '"' || c === "'") && text[i - 1] === " ") quote = c;
    else if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return i + 1;
  }
  return undefined;
}

/** How much of the text is the address: punctuation at its end is the sentence's, as is a parenthesis that was opened before it. */
export function addressLength(text: string): number {
  let parentheses = 0;
  for (const c of text) {
    if (c === "(") parentheses++;
    else if (c === ")") parentheses--;
  }
  let length = text.length;
  for (; length > 3; length--) {
    const last = text.charAt(length - 1);
    if (last === ")" && parentheses < 0) parentheses++;
    else if (!/[.,;:!?'*_]/.test(last)) break;
  }
  return length;
}

export function runLength(text: string, at: number, mark: string): number {
  let end = at;
  while (text[end] === mark) end++;
  return end - at;
}

/** Where the last run of each number of backticks begins. */
export function lastRunsOf(text: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  let at = text.indexOf("`");
  while (at >= 0) {
    const length = runLength(text, at, "`");
    runs.set(length, at);
    at = text.indexOf("`", at + length);
  }
  return runs;
}

/** Whether an odd number of backslashes stands before `at`. */
export function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}
