import type { Trend } from "../report";
import type { Scene } from "./scene";

const UP =
  /\b(?:r(?:ise|ises|ising|ose|isen)|increas(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing|owth)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansion|advanc(?:e|es|ed|ing)|up|higher|add(?:s|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|rebound(?:s|ed|ing)?|uptick|upturn|more than a year)\b|增长|上升|上涨|增加|提高/giu;
const DOWN =
  /\b(?:f(?:all|alls|alling|ell|allen)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slid(?:e|es|ing)?|shr(?:ink|inks|ank|unk|inking)|contract(?:s|ed|ing|ion)|los(?:e|es|t|ing)|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|sank|sink(?:s|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|down|lower|reduc(?:e|es|ed|ing|tion|tions)|cut(?:s|ting)?|halv(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|slump(?:s|ed|ing)?|downturn|shed|shrinkage)\b|下降|下跌|减少|降低/giu;

/** The trends that the words of the quantity's own part of the sentence name. */
export function trendsNear(scene: Scene): ReadonlySet<Trend> {
  const text = scene.text.slice(scene.segment.start, scene.segment.end);
  const trends = new Set<Trend>();
  if (text.search(UP) >= 0) trends.add("up");
  if (text.search(DOWN) >= 0) trends.add("down");
  return trends;
}

/** Whether any word of the sentence speaks of a change. */
export function speaksOfChange(scene: Scene): boolean {
  const { sentence } = scene.figure;
  const text = scene.text.slice(sentence.start, sentence.end);
  return (
    text.search(UP) >= 0 || text.search(DOWN) >= 0 || /\bchang/i.test(text)
  );
}

/** Which way the quantity says that things went, or `undefined` when it says nothing or says both. */
export function directionOf(scene: Scene): Trend | undefined {
  const { quantity } = scene;
  if (quantity.trend !== undefined) {
    const isMinus =
      quantity.role === "change" && quantity.value.startsWith("-");
    return isMinus ? "down" : quantity.trend;
  }
  const [only, ...others] = trendsNear(scene);
  return others.length === 0 ? only : undefined;
}
