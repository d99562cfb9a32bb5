import { draftOf, type Draft, type LexedNumber } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { dateEnd } from "./date";
import { identifierEnd } from "./identifier";
import { numberAt } from "./number";
import { NUMBER_STARTS, SMALL } from "./words";

/** Every number in the tokens that is not part of a date, a time or an identifier, in order. */
export function lexNumbers(text: string, tokens: readonly Token[]): Draft[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    if (!mayStart(token, tokens[i + 1])) {
      i++;
      continue;
    }
    const skip = dateEnd(text, tokens, i) ?? identifierEnd(text, tokens, i);
    if (skip !== undefined) {
      i = Math.max(skip, i + 1);
      continue;
    }
    const number = numberAt(text, tokens, i);
    if (number === undefined) {
      i++;
      continue;
    }
    drafts.push(draftOf(signed(tokens, number)));
    i = number.to;
  }
  return drafts;
}

function mayStart(token: Token, next: Token | undefined): boolean {
  if (token.kind === "number") return true;
  if (token.kind === "sign")
    return token.text >= "¼" && token.text <= "⅞" && token.text !== "×";
  if (token.text === "a" || token.text === "an") return next?.kind === "word";
  return SMALL.has(token.text) || NUMBER_STARTS.has(token.text);
}

/** With its sign: "-1.3", "minus 260", "negative one". A dash that joins or separates words is none. */
function signed(tokens: readonly Token[], number: LexedNumber): LexedNumber {
  let from = number.from;
  const before = tokens[from - 1];
  if (before === undefined) return number;
  let negative = false;
  if (before.text === "-") {
    const word = tokens[from - 2];
    const joined = tokens[from]?.glued === true;
    if (word?.text === "minus" && before.glued) from -= 2;
    else if (
      joined &&
      !before.glued &&
      (word === undefined || word.text !== "-")
    )
      from -= 1;
    else if (word === undefined && from === 1) from -= 1;
    else return number;
    negative = true;
  } else if (
    (before.text === "minus" && tokens[from - 2]?.text !== "or") ||
    before.text === "negative"
  ) {
    from -= 1;
    negative = true;
  }
  if (!negative) return number;
  return { ...number, from, value: number.value.times(-1), marked: true };
}
