import type { Trend } from "../report";
import type { Scene } from "./scene";

const UP =
  /\b(?:r(?:ise|ises|ising|ose|isen)|increas(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing|owth)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansion|widen(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|(?<!\bma[dk]\p{L}{1,3} )up(?! to)|higher|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|rebound(?:s|ed|ing)?|uptick|upturn|swell(?:s|ed|ing)?|improv(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|rally|rallied|raised|went up)\b|增长|上升|上涨|增加|提高/iu;
const DOWN =
  /\b(?:f(?:all|alls|alling|ell|allen)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slid(?:e|es|ing)?|shr(?:ink|inks|ank|unk|inking)|contract(?:ed|ing|ion)|lost|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|sank|sunk|sink(?:s|ing)?|worsen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|retreat(?:s|ed|ing)?|slip(?:s|ped|ping)?|slow(?:s|ed|ing)|dip(?:s|ped|ping)?|down|lower|reduc(?:e|es|ed|ing|tion|tions)|cut|cuts|cutting|halv(?:e|es|ed|ing)|eas(?:es|ed|ing)|narrow(?:s|ed|ing)|slump(?:s|ed|ing)?|downturn|shed|shrinkage|shorten(?:s|ed|ing))\b|下降|下跌|减少|降低/iu;

/** Directly behind a number: "57 fewer", "5.5 percent higher". */
const MORE =
  /^\s+(?:\p{L}+\s)?(?:more|higher|larger|greater|above|bigger|longer|faster|older|warmer|heavier|taller|wider|stronger)\b/u;
const LESS =
  /^\s+(?:\p{L}+\s)?(?:fewer|less|lower|smaller|below|shorter|slower|younger|cooler|colder|lighter|narrower|weaker|cheaper)\b/u;

/**
 * Which way the quantity says that things went or differ, or `undefined` when it says nothing or says both. `isSure` when it
 * is said of the number itself and not only by a word nearby.
 */
export function directionOf(
  scene: Scene,
): { readonly trend: Trend; readonly isSure: boolean } | undefined {
  const { quantity, text } = scene;
  if (quantity.unit.kind === "multiple") return undefined;
  const behind = text.slice(quantity.end, scene.segment.end);
  if (MORE.test(behind)) return { trend: "up", isSure: true };
  if (LESS.test(behind)) return { trend: "down", isSure: true };
  const near = trendIn(text.slice(scene.segment.start, scene.segment.end));
  if (quantity.trend !== undefined && near !== "none")
    return { trend: quantity.trend, isSure: true };
  if (near === "up" || near === "down") return { trend: near, isSure: false };
  // "Climbed from 61.4 to 67.9 percent": the verb stands before the first of the two.
  if (near === "none" && scene.clauseStart < scene.segment.start) {
    const wide = trendIn(text.slice(scene.clauseStart, quantity.start));
    if (wide === "up" || wide === "down") return { trend: wide, isSure: true };
  }
  return undefined;
}

function trendIn(text: string): Trend | "both" | "none" {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  if (up && down) return "both";
  return up ? "up" : down ? "down" : "none";
}

/** Whether any word of the sentence, or of a cell's headers, speaks of a change. */
export function speaksOfChange({ wording }: Scene): boolean {
  return UP.test(wording) || DOWN.test(wording) || /\bchang/i.test(wording);
}

/**
 * Whether the number is what something came to (`level`) or by how much it changed (`change`), or neither.
 */
export function roleOf(scene: Scene): "level" | "change" | undefined {
  const { quantity, text } = scene;
  const before = text.slice(scene.clauseStart, quantity.start);
  const isMoving = UP.test(before) || DOWN.test(before);
  if (isMoving && /\bby\s+$/i.test(before)) return "change";
  if (isMoving && /\b(?:to|from)\s+$/i.test(before)) return "level";
  // "Make up 17 percent" is no change.
  if (/\bm(?:ake|akes|ade|aking) up\s+$/i.test(before)) return undefined;
  if (
    /\bm(?:ake|akes|ade|aking)\s+$/i.test(before) &&
    /^up\b/i.test(quantity.text)
  )
    return undefined;
  return quantity.role;
}

/** Which end of a movement "from 86,078 to 82,627" the number is. */
export function endOf({ quantity, text }: Scene): "from" | "to" | undefined {
  const before = text.slice(Math.max(0, quantity.start - 6), quantity.start);
  const word = /\b(from|to)\s+$/i.exec(before)?.[1]?.toLowerCase();
  return word === "from" || word === "to" ? word : undefined;
}
