import type { Candidate } from "./align";
import {
  betterAttached,
  intersects,
  isAlike,
  modifierOf,
  phraseOf,
  SETTINGS,
} from "./attachment";
import { directionOf, endOf, roleOf, speaksOfChange } from "./direction";
import { clashingPeriods } from "./periods";
import { isDuration } from "./units";
import { qualifierClash } from "./qualifiers";
import type { Scene } from "./scene";
import type { Source } from "./source";

/** Which way the source's number went, or which end of a movement it is. */
export type Course = "up" | "down" | "start" | "end";

/** Something wrong with what is said around a number that itself agrees. */
export type ContextFinding =
  | { readonly code: "wrong-direction"; readonly sourceIs: Course }
  | { readonly code: "level-for-change"; readonly sourceIs: "level" | "change" }
  | { readonly code: "wrong-attachment"; readonly rival: Source }
  | { readonly code: "other-period" }
  | { readonly code: "other-base" }
  | {
      readonly code: "qualifier-dropped";
      readonly dropped: string;
      readonly instead?: string;
    };

/**
 * What is wrong with the surroundings of a claim whose number is the candidate's, the gravest first. `passage` holds the other
 * statistics of the candidate's block, `companions` the claims that the same citation covers.
 */
export function* contextFindings(
  claim: Scene,
  candidate: Candidate,
  passage: readonly Source[],
  companions: readonly Scene[],
): Generator<ContextFinding> {
  const { source } = candidate;
  const level = levelForChange(claim, source.scene);
  if (level !== undefined) yield { code: "level-for-change", sourceIs: level };
  const course = wrongWay(claim, source.scene);
  if (course !== undefined) yield { code: "wrong-direction", sourceIs: course };
  const rival =
    betterAttached(claim, source, passage, companions) ??
    ofOtherPeriod(claim, source, passage) ??
    ofOtherBase(claim, source, passage);
  if (rival !== undefined) yield { code: "wrong-attachment", rival };
  const clash = qualifierClash(claim, source.scene);
  if (clash !== undefined) yield { code: "qualifier-dropped", ...clash };
  if (isOtherPeriod(claim, source.scene)) yield { code: "other-period" };
  if (
    !isDuration(claim.quantity.unit) &&
    (otherBase(claim, source.scene).size > 0 ||
      isOtherSetting(claim, source.scene) ||
      modifierOf(claim, source.scene) !== undefined)
  )
    yield { code: "other-base" };
}

/** The source's course, where the claim has the opposite one. */
function wrongWay(claim: Scene, source: Scene): Course | undefined {
  const [ours, theirs] = [endOf(claim), endOf(source)];
  if (
    ours !== undefined &&
    theirs !== undefined &&
    ours !== theirs &&
    roleOf(claim) === "level" &&
    roleOf(source) === "level"
  )
    return theirs === "from" ? "start" : "end";
  const [a, b] = [directionOf(claim), directionOf(source)];
  if (a === undefined || b === undefined || a.trend === b.trend)
    return undefined;
  return a.isSure || b.isSure ? b.trend : undefined;
}

/** "Rose by 5.3%" of what rose to 5.3%, and the reverse. */
function levelForChange(
  claim: Scene,
  source: Scene,
): "level" | "change" | undefined {
  const kinds = [claim.quantity.unit.kind, source.quantity.unit.kind];
  if (kinds.includes("multiple")) return undefined;
  const [a, b] = [roleOf(claim), roleOf(source)];
  if (a === "change") {
    if (b === "level") return "level";
    // Without any word of change the source's number can only be a level.
    if (b === undefined && !speaksOfChange(source)) return "level";
  }
  if (a === "level" && b === "change") return "change";
  return undefined;
}

function isOtherPeriod(claim: Scene, source: Scene): boolean {
  return clashingPeriods(claim.periods, source.periods).length > 0;
}

/** The passage's number for the claim's own period, when the claim's number is another period's. */
function ofOtherPeriod(
  claim: Scene,
  source: Source,
  passage: readonly Source[],
): Source | undefined {
  if (!isOtherPeriod(claim, source.scene)) return undefined;
  return passage.find(
    ({ scene }) =>
      isAlike(scene, source.scene) &&
      !isOtherPeriod(claim, scene) &&
      intersects(claim.periods, scene.periods) &&
      (intersects(scene.words, source.scene.words) ||
        [...scene.words].every((word) => /^\d/.test(word))),
  );
}

/** What the claim's base names and the source's does not, where the source's also names something that the claim's does not. */
function otherBase(claim: Scene, source: Scene): ReadonlySet<string> {
  const [ours, theirs] = [claim.baseWords, source.baseWords];
  if (ours.size === 0 || theirs.size === 0) return NONE;
  const extra = unrelated(ours, new Set([...theirs, ...source.words]));
  const missing = unrelated(theirs, new Set([...ours, ...claim.words]));
  return missing.size > 0 ? extra : NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** The passage's number for the claim's own base. */
function ofOtherBase(
  claim: Scene,
  source: Source,
  passage: readonly Source[],
): Source | undefined {
  const extra = otherBase(claim, source.scene);
  if (extra.size === 0) return undefined;
  return passage.find(
    ({ scene }) =>
      scene.quantity.unit.kind === claim.quantity.unit.kind &&
      isAlike(scene, source.scene) &&
      intersects(scene.baseWords, extra),
  );
}

/** "In production" where the source says "in management": phrases in the same place with nothing in common. */
function isOtherSetting(claim: Scene, source: Scene): boolean {
  return SETTINGS.some((preposition) => {
    const ours = phraseOf(claim, preposition);
    const theirs = phraseOf(source, preposition);
    return (
      ours.size > 0 &&
      theirs.size > 0 &&
      !intersects(ours, source.sentenceWords) &&
      !intersects(theirs, claim.sentenceWords)
    );
  });
}

/** The words of the first that have none of the same root in the second: "registered" and "registrations" are related. */
function unrelated(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): ReadonlySet<string> {
  const roots = new Set([...b].map((word) => word.slice(0, ROOT)));
  return new Set([...a].filter((word) => !roots.has(word.slice(0, ROOT))));
}

const ROOT = 5;
