import type { Citation } from "../cite";
import { locatorText, type Quantity, type Report } from "../report";
import type { Candidate } from "./align";
import type { Course } from "./context";
import type { Finding } from "./judge";
import { inBrackets, placeOf } from "./place";
import type { Scene } from "./scene";
import type { Source } from "./source";

/** One plain sentence for the finding: both numbers and the place, so that a writer can act without opening anything. */
export function messageOf(
  finding: Finding,
  claim: Scene,
  citation: Citation,
  report: Report,
): string {
  switch (finding.kind) {
    case "compared":
      return comparedMessage(finding, claim, report);
    case "misplaced": {
      const { source } = finding.candidate;
      const cited =
        citation.locator === undefined ? "" : locatorText(citation.locator);
      const place = placeOf(report, source.block);
      return `${claim.quantity.text} is in ${place === "" ? "another place" : place}, not ${cited}.`;
    }
    case "derived":
      return derivedMessage(finding, claim, report);
    case "nothing":
      return nothingMessage(finding.code, claim, citation);
    case "nowhere":
      return nowhereMessage(finding, citation);
  }
}

type Compared = Extract<Finding, { kind: "compared" }>;

function comparedMessage(
  finding: Compared,
  claim: Scene,
  report: Report,
): string {
  const { candidate, context } = finding;
  const { source } = candidate;
  const ours = inSentence(claim.quantity.text);
  const theirs = inSentence(source.statistic.quantity.text);
  const place = inBrackets(placeOf(report, source.block));
  switch (finding.code) {
    case "exact":
      return `Agrees with the source${place}.`;
    case "same-value":
      return `The same value as the source’s ${theirs}${place}.`;
    case "converted":
      return `Agrees with the source’s ${theirs}, converted${place}.`;
    case "rounded":
      return `The source’s ${theirs}, rounded${place}.`;
    case "hedged":
      return `Fits the source, which says ${theirs}${place}.`;
    case "weaker":
      return `True, and weaker than the source, which says ${theirs}${place}.`;
    case "loosened":
      return `True, but the source says ${theirs}; check that ${ours} is meant${place}.`;
    case "approximation-dropped":
    case "bound-changed":
      return `The source says ${theirs}, which is not quite ${ours}${place}.`;
    case "unsure":
      return `The source says ${theirs}; whether ${ours} fits it is not certain${place}.`;
    case "truncated":
      return `The source says ${theirs}, which rounds up, so ${ours} is cut off${place}.`;
    case "bound-dropped": {
      const words = boundWordsOf(source);
      return words === ""
        ? `The source says ${theirs}, not exactly ${ours}${place}.`
        : `The source says ${theirs}; “${words}” is missing${place}.`;
    }
    case "narrowed":
      return `The source says ${theirs}, so ${ours} says more than it does${place}.`;
    case "range-end-dropped":
      return `The source gives a range, ${theirs}; ${ours} is only one end of it${place}.`;
    case "ambiguous-multiple":
      return `The source says ${theirs}; “${multipleOf(claim)}” can be read as one more than that${place}.`;
    case "stronger":
      return `The source says ${theirs}, which does not bear out ${ours}${place}.`;
    case "bound-contradicted":
      return `The source says ${theirs}, which contradicts ${ours}${place}.`;
    case "unit-differs":
      return `The source says ${theirs}${nounOf(source.statistic.quantity)}, not ${ours}${nounOf(claim.quantity)}${place}.`;
    case "number-differs":
    case "scale-differs":
      return `The source says ${theirs}, not ${ours}${scaleNote(candidate, claim)}${place}.`;
    case "level-for-change":
      return context?.code === "level-for-change" &&
        context.sourceIs === "change"
        ? `In the source ${theirs} is the change, not the level reached${place}.`
        : `In the source ${theirs} is the level, not the change${place}.`;
    case "wrong-direction":
      return context?.code === "wrong-direction"
        ? `In the source ${theirs} is ${COURSES[context.sourceIs]}${place}.`
        : `In the source ${theirs} goes the other way${place}.`;
    case "wrong-attachment":
      return context?.code === "wrong-attachment"
        ? `In the source ${theirs} is ${aboutWhat(source)}; here it would be ${context.rival.statistic.quantity.text}${place}.`
        : `In the source ${theirs} is said of something else${place}.`;
    case "other-period":
      return `The source gives ${theirs} for ${periodOf(source) ?? "another period"}${place}.`;
    case "other-base": {
      const base = source.statistic.base;
      return base === undefined
        ? `In the source ${theirs} is ${aboutWhat(source)}${place}.`
        : `The source says ${theirs} ${base}${place}.`;
    }
    case "qualifier-dropped":
      if (context?.code !== "qualifier-dropped")
        return `The source limits ${theirs}${place}.`;
      return context.instead === undefined
        ? `The source says ${theirs} with a qualification that is missing: ${context.dropped}${place}.`
        : `The source says ${context.dropped}, not ${context.instead}${place}.`;
    default:
      return `The source says ${theirs}${place}.`;
  }
}

function derivedMessage(
  finding: Extract<Finding, { kind: "derived" }>,
  claim: Scene,
  report: Report,
): string {
  const { derivation } = finding;
  const [a] = derivation.from;
  const place = inBrackets(placeOf(report, a.block));
  switch (finding.code) {
    case "derived":
      return `Not in the report, but it follows: ${derivation.arithmetic}${place}.`;
    case "derived-wrong":
      return `${claim.quantity.text} does not follow from the source: ${derivation.arithmetic}${place}.`;
    case "unit-differs":
      return `The difference is in percentage points, not percent: ${derivation.arithmetic}${place}.`;
  }
}

function nothingMessage(
  code: "not-found" | "unsure",
  claim: Scene,
  citation: Citation,
): string {
  const where =
    citation.locator === undefined
      ? "the report"
      : `${locatorText(citation.locator)} or elsewhere in the report`;
  return code === "not-found"
    ? `${claim.quantity.text} is not in ${where}.`
    : `${claim.quantity.text} is not in ${where}; it may be a count of your own.`;
}

/** For a locator that points past the report's end. */
export function nowhereMessage(
  { target }: Extract<Finding, { kind: "nowhere" }>,
  citation: Citation,
): string {
  const cited =
    citation.locator === undefined ? "" : locatorText(citation.locator);
  const noun = NOUNS[target.label] ?? "part";
  const count = `${String(target.count)} ${target.count === 1 ? noun : `${noun}s`}`;
  return `${capitalised(cited)} does not exist: the report has ${count}.`;
}

const COURSES: Readonly<Record<Course, string>> = {
  up: "a rise, not a fall",
  down: "a fall, not a rise",
  start: "where it started, not where it ended",
  end: "where it ended, not where it started",
};

const NOUNS: Readonly<Partial<Record<string, string>>> = {
  paragraph: "paragraph",
  page: "page",
  table: "table",
};

/** "million, not billion" when it is the scale words that differ. */
function scaleNote({ code, source }: Candidate, claim: Scene): string {
  if (code !== "scale-differs") return "";
  const [theirs, ours] = [
    SCALE.exec(source.statistic.quantity.text.toLowerCase())?.[0],
    SCALE.exec(claim.quantity.text.toLowerCase())?.[0],
  ];
  return theirs !== undefined && ours !== undefined && theirs !== ours
    ? `: ${theirs}, not ${ours}`
    : "";
}

const SCALE = /hundred|thousand|million|billion|trillion/;

/** The figure as it stands within a sentence: "more than 14,000" where it opened one. */
function inSentence(figure: string): string {
  return /^\p{Lu}\p{Ll}{2}/u.test(figure)
    ? figure.charAt(0).toLowerCase() + figure.slice(1)
    : figure;
}

/** The words that bound the source's number, as printed: "more than". */
export function boundWordsOf({ statistic, scene }: Source): string {
  const { boundWords } = statistic.quantity;
  return boundWords === undefined
    ? ""
    : inSentence(scene.text.slice(boundWords.start, boundWords.end));
}

function multipleOf({ quantity, text }: Scene): string {
  const behind = /^\s+\p{L}+/u.exec(text.slice(quantity.end))?.[0] ?? "";
  return quantity.text + behind;
}

function aboutWhat({ statistic }: Source): string {
  const { measured, base } = statistic;
  if (measured !== "") return `said of “${measured}”`;
  return base === undefined ? "said of something else" : `said ${base}`;
}

function periodOf({ statistic, scene }: Source): string | undefined {
  if (statistic.period !== undefined) return statistic.period;
  const [year] = [...scene.periods].filter((p) => p.startsWith("year:"));
  return year?.slice("year:".length);
}

/** The counted noun, which is not part of a count's text. */
function nounOf({ unit }: Quantity): string {
  return unit.kind === "count" && unit.name !== "" ? ` ${unit.name}` : "";
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
