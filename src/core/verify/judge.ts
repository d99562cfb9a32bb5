import type { Citation } from "../cite";
import type { Report } from "../report";
import { align, isOneSlipAway, type Candidate } from "./align";
import { isAlike } from "./attachment";
import { contextFindings, type ContextFinding } from "./context";
import { derive, type Derivation } from "./derive";
import { significantDigits } from "./interval";
import { targetOf, type Target } from "./locate";
import type { Scene } from "./scene";
import { SourceIndex } from "./source";
import type { Tolerances } from "./tolerances";
import { isDuration } from "./units";
import { SEVERITIES, type Severity, type VerdictCode } from "./verdicts";

/** What a claim came to against one report, before it is put into words. */
export type Finding =
  | {
      readonly kind: "compared";
      readonly code: VerdictCode;
      readonly candidate: Candidate;
      readonly context?: ContextFinding;
    }
  | {
      readonly kind: "misplaced";
      readonly code: "misplaced";
      readonly candidate: Candidate;
    }
  | {
      readonly kind: "derived";
      readonly code: "derived" | "derived-wrong" | "unit-differs";
      readonly derivation: Derivation;
    }
  | {
      readonly kind: "nothing";
      readonly code: "not-found" | "unsure";
      /** A block that the citation names, to lead the writer to. */
      readonly block?: number;
    }
  | {
      readonly kind: "nowhere";
      readonly code: "no-such-block";
      readonly target: Extract<Target, { kind: "nowhere" }>;
    };

const RANKS: Readonly<Record<Severity, number>> = {
  ok: 0,
  info: 1,
  warning: 2,
  error: 3,
};

/** How grave the code is, as a number to compare. */
export function gravity(code: VerdictCode): number {
  return RANKS[SEVERITIES[code]];
}

/** Holds one claim against one report. `companions` are the claims that the same citation covers, this one included. */
export function judge(
  claim: Scene,
  citation: Citation,
  report: Report,
  companions: readonly Scene[],
  tolerances: Tolerances,
): Finding {
  const target = targetOf(citation, report);
  if (target.kind === "nowhere")
    return { kind: "nowhere", code: "no-such-block", target };
  const index = SourceIndex.of(report);
  const scope =
    target.kind === "blocks"
      ? index.inBlocks(target.blocks)
      : index.candidates(claim);
  const candidates = align(claim, scope, index, tolerances);
  const [best] = candidates;

  const here = firstFound(claim, candidates, index, companions);
  const isSure = best?.sameNumber === true;
  if (here !== undefined && isSure && gravity(here.code) < RANKS.error)
    return here;

  const derivation = derive(
    claim,
    scope,
    companions,
    best !== undefined && isSlipOf(claim, best),
  );
  if (derivation?.agrees === true && here === undefined)
    return { kind: "derived", code: "derived", derivation };

  if (target.kind === "blocks") {
    const elsewhere = findElsewhere(
      claim,
      index,
      target.blocks,
      best,
      tolerances,
    );
    if (elsewhere !== undefined)
      return { kind: "misplaced", code: "misplaced", candidate: elsewhere };
  }
  if (here !== undefined) return here;
  if (derivation !== undefined)
    return { kind: "derived", code: derivation.code, derivation };

  if (isSmallWord(claim)) return nothing("unsure", target);
  if (best !== undefined && isMeant(claim, best, candidates, target))
    return { kind: "compared", code: best.code, candidate: best };
  return nothing("not-found", target);
}

/** How many of the likeliest statistics are looked at when the first has something wrong around it. */
const TRIED = 3;

/**
 * The finding for the likeliest statistic. Where the claim's number is only bounded by it and something around it is wrong, the
 * next one may be meant.
 */
function firstFound(
  claim: Scene,
  candidates: readonly Candidate[],
  index: SourceIndex,
  companions: readonly Scene[],
): Finding | undefined {
  let first: Finding | undefined;
  for (const candidate of candidates.slice(0, TRIED)) {
    const finding = found(claim, candidate, index, companions);
    if (finding === undefined) {
      if (first === undefined) return undefined;
      continue;
    }
    const rival = saidOfAnother(candidate, candidates);
    if (rival !== undefined && gravity(finding.code) < RANKS.error)
      return {
        kind: "compared",
        code: "wrong-attachment",
        candidate,
        context: { code: "wrong-attachment", rival: rival.source },
      };
    if (candidate.sameNumber || gravity(finding.code) < RANKS.error)
      return finding;
    first ??= finding;
  }
  return first;
}

/** A statistic of another block that has all the claim's words where the one with its number has none of them. */
function saidOfAnother(
  { topic, source, sameNumber }: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (!sameNumber || topic > FOREIGN) return undefined;
  return candidates.find(
    (other) =>
      other.topic >= OWN &&
      other.source.block !== source.block &&
      !other.sameNumber &&
      isAlike(other.source.scene, source.scene),
  );
}

const FOREIGN = 0.1;
const OWN = 0.9;

/** The finding for a number that is the source's own, or bounded by it; `undefined` where the numbers simply differ. */
function found(
  claim: Scene,
  candidate: Candidate,
  index: SourceIndex,
  companions: readonly Scene[],
): Finding | undefined {
  const { code } = candidate;
  if (code === "number-differs") return undefined;
  if (!candidate.sameNumber && SEVERITIES[code] === "error") return undefined;
  if (isByChance(claim, candidate)) return undefined;
  const passage = index.inBlock(candidate.source.block.index);
  let finding: Finding = { kind: "compared", code, candidate };
  for (const context of contextFindings(claim, candidate, passage, companions))
    if (gravity(context.code) > gravity(finding.code))
      finding = { kind: "compared", code: context.code, candidate, context };
  return finding;
}

/** One digit agreeing in another unit or scale says nothing unless the words agree too. */
function isByChance(claim: Scene, candidate: Candidate): boolean {
  const { code, topic } = candidate;
  if (code !== "unit-differs" && code !== "scale-differs") return false;
  return significantDigits(claim.reading.value) < 2 && topic < 0.5;
}

/** The same number in another part of the report, when the number or its words are telling enough to be sure. */
function findElsewhere(
  claim: Scene,
  index: SourceIndex,
  blocks: ReadonlySet<number>,
  here: Candidate | undefined,
  tolerances: Tolerances,
): Candidate | undefined {
  const others = index
    .candidates(claim)
    .filter((source) => !blocks.has(source.block.index));
  const [best] = align(claim, others, index, tolerances);
  if (best === undefined || !best.sameNumber) return undefined;
  if (SEVERITIES[best.code] === "error") return undefined;
  if (here !== undefined && isBoundedBy(here) && best.topic < here.topic + 0.1)
    return undefined;
  if (here !== undefined && here.topic > best.topic + 0.2) return undefined;
  const digits = significantDigits(claim.reading.value);
  const isTelling =
    digits >= 3 ||
    (digits === 2 && best.topic >= 0.2) ||
    (best.code === "exact" && best.topic >= 0.3) ||
    best.topic >= 0.5;
  return isTelling ? best : undefined;
}

/** Whether the number fits the candidate without being its number: "more than half" of 56.6 percent. */
function isBoundedBy({ code, sameNumber }: Candidate): boolean {
  return !sameNumber && SEVERITIES[code] !== "error";
}

/** Whether the number is most likely the statistic's with one digit wrong. */
function isSlipOf(claim: Scene, { source, topic }: Candidate): boolean {
  const { quantity } = source.statistic;
  return (
    topic >= 0.3 &&
    quantity.unit.kind === claim.quantity.unit.kind &&
    isOneSlipAway(claim.quantity.value, quantity.value)
  );
}

/** Whether a statistic whose number differs is surely the one that the claim speaks of. */
function isMeant(
  claim: Scene,
  best: Candidate,
  candidates: readonly Candidate[],
  target: Target,
): boolean {
  if (best.topic >= 0.3) return true;
  if (target.kind !== "blocks") return false;
  if (isOneSlipAway(claim.quantity.value, best.source.statistic.quantity.value))
    return true;
  const alike = candidates.filter(
    (candidate) =>
      candidate.source.statistic.quantity.unit.kind ===
      claim.quantity.unit.kind,
  );
  return alike.length === 1 && alike[0] === best;
}

/** "Two sectors", "one reason": often the writer's own count of what the sentence names. */
function isSmallWord({ quantity, text, reading }: Scene): boolean {
  const { kind } = quantity.unit;
  const printed = text.slice(quantity.number.start, quantity.number.end);
  return (
    !/\p{N}/u.test(printed) &&
    (kind === "count" || kind === "none" || isDuration(quantity.unit)) &&
    quantity.high === undefined &&
    reading.value.lte(LARGEST_SMALL)
  );
}

const LARGEST_SMALL = 12;

function nothing(code: "not-found" | "unsure", target: Target): Finding {
  const [block] = target.kind === "blocks" ? target.blocks : [];
  return { kind: "nothing", code, ...(block === undefined ? {} : { block }) };
}
