import type { Candidate } from "./align";
import { directionOf, speaksOfChange } from "./direction";
import { clashingPeriods } from "./periods";
import { qualifierClash } from "./qualifiers";
import type { Scene } from "./scene";
import type { Source } from "./source";
import { inUnitOf } from "./units";

/** Something wrong with what is said around a number that itself agrees. */
export type ContextFinding =
  | { readonly code: "wrong-direction" }
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
 * statistics of the candidate's block, `document` the other claims of the claim's sentence.
 */
export function* contextFindings(
  claim: Scene,
  candidate: Candidate,
  passage: readonly Source[],
): Generator<ContextFinding> {
  const { source } = candidate;
  const level = levelForChange(claim, source.scene);
  if (level !== undefined) yield { code: "level-for-change", sourceIs: level };
  if (isWrongWay(claim, source.scene)) yield { code: "wrong-direction" };
  const rival = betterAttached(claim, source, passage);
  if (rival !== undefined) yield { code: "wrong-attachment", rival };
  if (isOtherPeriod(claim, source)) yield { code: "other-period" };
  if (isOtherBase(claim, source)) yield { code: "other-base" };
  const clash = droppedQualifier(claim, source, passage);
  if (clash !== undefined) yield { code: "qualifier-dropped", ...clash };
}

function isWrongWay(claim: Scene, source: Scene): boolean {
  if (claim.quantity.trend === undefined && source.quantity.trend === undefined)
    return false;
  const [a, b] = [directionOf(claim), directionOf(source)];
  return a !== undefined && b !== undefined && a !== b;
}

/** "Rose by 5.3%" of what rose to 5.3%, and the reverse. */
function levelForChange(
  claim: Scene,
  source: Scene,
): "level" | "change" | undefined {
  const [a, b] = [claim.quantity, source.quantity];
  if (a.unit.kind === "multiple" || b.unit.kind === "multiple")
    return undefined;
  if (a.role === "change") {
    if (b.role === "level") return "level";
    // Without any word of change the source's number can only be a level.
    if (b.role === undefined && !speaksOfChange(source)) return "level";
  }
  if (a.role === "level" && b.role === "change") return "change";
  return undefined;
}

/**
 * Another statistic of the passage to which the claim's words belong: the claim has words that tell this one from the
 * candidate, and none of those that tell the candidate from it.
 */
function betterAttached(
  claim: Scene,
  source: Source,
  passage: readonly Source[],
): Source | undefined {
  for (const rival of passage) {
    if (rival === source || !isAlike(rival.scene, source.scene)) continue;
    const own = difference(source.scene.words, rival.scene.words);
    const others = difference(rival.scene.words, source.scene.words);
    if (own.size === 0 || others.size === 0) continue;
    if (!intersects(claim.words, others) || intersects(claim.words, own))
      continue;
    if (
      intersects(claim.sentenceWords, own) &&
      claim.place === source.scene.place
    )
      continue;
    return rival;
  }
  return undefined;
}

function isAlike(a: Scene, b: Scene): boolean {
  return (
    (a.quantity.unit.kind === b.quantity.unit.kind ||
      inUnitOf(a, b) !== undefined) &&
    a.quantity.value !== b.quantity.value &&
    a.quantity.role === b.quantity.role
  );
}

function isOtherPeriod(claim: Scene, source: Source): boolean {
  const sourcePeriods =
    source.scene.periods.size > 0 ? source.scene.periods : new Set<string>();
  return clashingPeriods(claim.periods, sourcePeriods).length > 0;
}

/** The claim's base has words that the source's passage does not use of it, and lacks some that it does. */
function isOtherBase(claim: Scene, source: Source): boolean {
  const [ours, theirs] = [claim.baseWords, source.scene.baseWords];
  if (ours.size === 0 || theirs.size === 0) return false;
  const known = new Set([...theirs, ...source.scene.words]);
  const extra = difference(ours, known);
  const missing = difference(theirs, new Set([...ours, ...claim.words]));
  return extra.size > 0 && missing.size > 0;
}

function droppedQualifier(
  claim: Scene,
  source: Source,
  passage: readonly Source[],
): { dropped: string; instead?: string } | undefined {
  void passage;
  const { scene, statistic } = source;
  const { sentence } = claim.figure;
  return qualifierClash(
    scene.text.slice(scene.segment.start, scene.segment.end),
    statistic.qualifiers,
    claim.text.slice(sentence.start, sentence.end),
  );
}

function difference(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...a].filter((word) => !b.has(word)));
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
