import { wordSet } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { scaleAt } from "./element";
import { CURRENCIES_BEFORE, MILLIONS_OF, UNITS_BEHIND } from "./unitTables";

/**
 * The token behind an identifier that holds the number at `at`: "iPhone14", "COVID-19", "5G", "24703L202", "1.2.3", "21st",
 * "192.168.1.2", a telephone number, part of an address on the web.
 */
export function identifierEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  if (token.numeral?.identifier === true) return at + 1;
  if (gluedBefore(text, tokens, at)) return chainEnd(tokens, at);
  if (gluedBehind(text, tokens, at)) return chainEnd(tokens, at);
  if (isChain(tokens, at)) return chainEnd(tokens, at);
  return undefined;
}

/** A letter, an underscore or a slash right before the digits, unless it is a currency. */
function gluedBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.glued !== true || before === undefined) return false;
  if (CURRENCIES_BEFORE.matchBack(text, tokens, at - 1) !== undefined)
    return false;
  if (before.text === "x" && tokens[at - 2]?.kind === "number") return false;
  if (before.kind === "word") return true;
  if (
    before.text === "_" ||
    before.text === "#" ||
    before.text === "=" ||
    before.text === "@" ||
    before.text === "\\"
  )
    return true;
  if (before.text === ".")
    return before.glued && tokens[at - 2]?.kind === "word" && before.glued;
  if (before.text === "/")
    return before.glued && tokens[at - 2]?.kind === "word";
  if (before.text !== "-" || !before.glued) return false;
  const word = tokens[at - 2];
  return (
    word?.kind === "word" &&
    !MODIFIERS.has(word.text) &&
    CURRENCIES_BEFORE.matchBack(text, tokens, at - 2) === undefined
  );
}

/** Prefixes that a hyphen joins to a number without making it a name. */
const MODIFIERS: ReadonlySet<string> = wordSet(`
sub, minus, plus, nearly, almost, to, or, and, over, under
`);

/** Letters right behind the digits that are no scale, unit or currency: "5G", "3D", "21st", "24703L202". */
function gluedBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
): boolean {
  const next = tokens[at + 1];
  if (next?.glued !== true) return false;
  if (next.text === "_" || next.text === "@") return true;
  if (next.kind !== "word") return false;
  if (next.text === "x" && tokens[at + 2]?.kind === "number") return false;
  const scaled = scaleAt(text, tokens, at + 1);
  const unit = UNITS_BEHIND.matchAt(text, tokens, at + 1);
  const to = Math.max(scaled?.to ?? 0, unit?.to ?? 0);
  if (to === 0)
    return MILLIONS_OF.has(text.slice(next.start, next.end))
      ? false
      : next.text !== "x";
  const behind = tokens[to];
  // "1.2mUSD" does not occur; "200m2b" is no figure.
  return (
    behind !== undefined &&
    behind.glued &&
    behind.kind === "number" &&
    tokens[to - 1]?.kind === "word"
  );
}

/** "+1-222-2222/2222", "4444-3333-222": three or more runs of digits joined by dashes or slashes. */
function isChain(tokens: readonly Token[], at: number): boolean {
  return chainEnd(tokens, at) >= at + 5;
}

function chainEnd(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  for (;;) {
    const token = tokens[i];
    if (token === undefined || !token.glued) return i;
    if (token.kind === "sign") {
      const next = tokens[i + 1];
      if (
        (token.text !== "-" &&
          token.text !== "/" &&
          token.text !== "_" &&
          token.text !== ".") ||
        next?.glued !== true ||
        next.kind === "sign"
      )
        return i;
      if (
        next.kind === "word" &&
        tokens[i - 1]?.kind === "number" &&
        i === at + 1
      )
        return i;
    }
    i++;
  }
}
