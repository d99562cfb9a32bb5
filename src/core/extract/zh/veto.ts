import type Big from "big.js";
import { isDigit, isLetter, isSpace } from "../quantity/characters";
import type { Found } from "./found";
import { startsNumber } from "./numeral";

const DATE_SIGNS = "月日号號时時分";

/** Dates, times, ordinals, names, and characters that are part of a word. */
export function isVetoed(text: string, at: number, found: Found): boolean {
  const { end } = found.number;
  const next = text.charAt(end);
  const before = text.charAt(at - 1);
  // "十四五": the name of a plan.
  if (next !== "" && !found.sure && startsNumber(next)) return true;
  if (found.unit === undefined && before === "“") return true;
  if (before === "第" || (before === "初" && !isDigit(text.charCodeAt(at))))
    return true;
  if (isDigit(text.charCodeAt(at)) && isAsciiWord(text.charCodeAt(at - 1)))
    return true;
  if (found.unit === undefined && next !== "" && DATE_SIGNS.includes(next))
    return true;
  if (
    (next === "点" || next === "點") &&
    (isDigit(text.charCodeAt(end + 1)) ||
      text.charAt(end + 1) === "钟" ||
      text.charAt(end + 1) === "整" ||
      text.charAt(end + 1) === "半")
  )
    return true;
  if (next === ":" || next === "：") return isDigit(text.charCodeAt(end + 1));
  if (found.unit?.name === "years")
    return isYearNumber(text, at, end, found.value);
  if (found.unit?.kind === "percent" || found.unit?.kind === "ratio")
    return false;
  if (
    isDigit(text.charCodeAt(at)) &&
    isAsciiWord(text.charCodeAt(end)) &&
    found.unit === undefined
  )
    return true;
  if (found.unit === undefined) return !found.sure && !isAlone(text, at, end);
  return isWord(text, at, found);
}

function isAsciiWord(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f
  );
}

/** "2022年", "二〇二二年", "22年"; but "五年", "3年". */
function isYearNumber(
  text: string,
  at: number,
  end: number,
  value: Big,
): boolean {
  if (value.gte(1000) && value.lt(2200) && end - at === 4) return true;
  return value.gte(90) && value.lt(100) && isDigit(text.charCodeAt(at));
}

/** Nothing but white space or punctuation on both sides. */
function isAlone(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(end);
  return (
    !isLetter(before) &&
    !isLetter(after) &&
    !(isSpace(before) && isLetter(text.charCodeAt(at - 2)))
  );
}

/** Words that begin with a numeral and a measure word: "一个" counts, "一次性", "一些", "一方面" do not. */
function isWord(text: string, at: number, found: Found): boolean {
  if (found.sure || found.unit?.kind !== "count") return false;
  const before = text.charAt(at - 1);
  if ("统唯同某每另任单专不".includes(before) && before !== "") return true;
  return (
    text.startsWith("一次性", at) ||
    text.startsWith("一方", at) ||
    text.startsWith("一面", at)
  );
}
