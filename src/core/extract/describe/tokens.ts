import type { Quantity, Span } from "../../report";

/** What a word does in its sentence, as far as closed word classes, endings and neighbours tell. */
export type Tag =
  | "determiner"
  | "pronoun"
  | "relative"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "auxiliary"
  /** A verb with a subject of its own. */
  | "verb"
  /** A past participle after its noun: "firms based in the district". */
  | "participle"
  | "gerund"
  | "adverb"
  | "noun"
  | "number"
  | "quantity"
  /** Part of a phrase that says when. */
  | "period"
  | "comma"
  | "open"
  | "close"
  | "quote"
  /** A dash, colon, semicolon or slash. */
  | "break";

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly quantity?: Quantity;
  /** Ends in 's or s'. */
  readonly possessive: boolean;
  tag: Tag;
}

/** The sentence's words and signs; a quantity is one token whatever it holds. Offsets are into `text`. */
export function tokenize(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    const quantity = quantities[next];
    if (quantity !== undefined && at >= quantity.start) {
      tokens.push(quantityToken(quantity));
      at = Math.max(at, quantity.end);
      next++;
      continue;
    }
    const limit = Math.min(sentence.end, quantity?.start ?? sentence.end);
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const end = wordEnd(text, at, limit);
      const split = contraction(text, at, end);
      if (split !== undefined) tokens.push(wordToken(text, at, split));
      tokens.push(wordToken(text, split ?? at, end));
      at = end;
    } else {
      const tag = signTag(code);
      if (tag !== undefined) tokens.push(signToken(text, at, tag));
      at++;
    }
  }
  return tokens;
}

/** Where the verb of a pronoun's contraction starts: "they're", "it's"; `undefined` for other words. */
function contraction(
  text: string,
  start: number,
  end: number,
): number | undefined {
  if (end - start > 8 || !hasApostrophe(text, start, end)) return undefined;
  const match =
    /^(?:i|we|you|he|she|it|they|that|there|who)(?=['’](?:m|s|re|ve|ll|d)$)/i.exec(
      text.slice(start, end),
    );
  return match === null ? undefined : start + match[0].length;
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x27 || code === 0x2019) return true;
  }
  return false;
}

function quantityToken(quantity: Quantity): Token {
  return {
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    lower: quantity.text.toLowerCase(),
    quantity,
    possessive: false,
    tag: "quantity",
  };
}

function wordToken(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase().replace("’", "'");
  return {
    start,
    end,
    text: word,
    lower,
    possessive: lower.endsWith("'s") || lower.endsWith("s'"),
    tag: "noun",
  };
}

function signToken(text: string, at: number, tag: Tag): Token {
  const sign = text.charAt(at);
  return {
    start: at,
    end: at + 1,
    text: sign,
    lower: sign,
    possessive: false,
    tag,
  };
}

function signTag(code: number): Tag | undefined {
  switch (code) {
    case 0x2c: // ,
      return "comma";
    case 0x28: // (
    case 0x5b: // [
      return "open";
    case 0x29: // )
    case 0x5d: // ]
      return "close";
    case 0x22: // "
    case 0x201c: // “
    case 0x201d: // ”
    case 0x2018: // ‘
      return "quote";
    case 0x2d: // a hyphen that joins nothing: " - ", "--"
    case 0x3a: // :
    case 0x3b: // ;
    case 0x2013: // –
    case 0x2014: // —
    case 0x7c: // |
    case 0x09: // tab
    case 0x2022: // •
      return "break";
    case 0x26: // &
      return "conjunction";
    default:
      return undefined;
  }
}

/** The end of the word at `start`: letters and digits, joined by single hyphens, apostrophes, full stops, slashes or "&". */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) {
      end++;
    } else if (
      isJoiner(code) &&
      end + 1 < limit &&
      isWordCode(text.charCodeAt(end + 1))
    ) {
      end += 2;
    } else {
      break;
    }
  }
  const last = text.charCodeAt(end);
  const apostrophe = last === 0x27 || last === 0x2019;
  if (apostrophe && end < limit && text.charAt(end - 1) === "s") return end + 1;
  // "U.S." and "a.m." keep their last stop; a plain word's stop ends the sentence.
  if (last === 0x2e && end < limit && text.charAt(end - 2) === ".")
    return end + 1;
  return end;
}

function isJoiner(code: number): boolean {
  return (
    code === 0x2d || // -
    code === 0x2010 || // ‐
    code === 0x2011 || // ‑
    code === 0x27 || // '
    code === 0x2019 || // ’
    code === 0x2e || // .
    code === 0x26 || // &
    code === 0x2f // /
  );
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    (code >= 0x2c00 && code < 0x3000) ||
    code >= 0x3040
  );
}

/** Whether the token is written with a capital first letter. */
export function isCapitalized(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7)
  );
}
