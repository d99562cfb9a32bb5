import type { Bound } from "../../report";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";

/** "50+" and "10-plus": the sign is part of the figure, and its unit stands behind it. */
export function plusBehind(tokens: readonly Token[], draft: Draft): void {
  const sign = tokens[draft.to];
  if (sign?.glued !== true) return;
  let to = draft.to;
  if (sign.text === "+" && tokens[to + 1]?.kind !== "number") to += 1;
  else if (sign.text === "-" && tokens[to + 1]?.text === "plus") to += 2;
  else return;
  const last = tokens[to - 1];
  draft.bound = sign.text === "+" ? ">=" : ">";
  draft.boundWords = { start: sign.start, end: last?.end ?? sign.end };
  draft.to = to;
}

const OR_MORE: ReadonlyMap<string, Bound> = new Map([
  ["more", ">="],
  ["fewer", "<="],
  ["less", "<="],
]);

/** "50 or more employees": the bound stands before the noun. */
export function orMore(tokens: readonly Token[], draft: Draft): void {
  const word = tokens[draft.to + 1];
  const bound = OR_MORE.get(word?.text ?? "");
  const or = tokens[draft.to];
  const noun = tokens[draft.to + 2];
  if (or?.text !== "or" || bound === undefined || word === undefined) return;
  if (noun?.kind !== "word" || CLOSED_CLASS.has(noun.text)) return;
  draft.bound = bound;
  draft.boundWords = { start: or.start, end: word.end };
  draft.to += 2;
}
