import type { Span } from "../report";

/** Joints between two statements of one sentence, the strongest first. The boundary is where the match starts. */
const JOINTS: readonly RegExp[] = [
  /[;；。:：—–]/gu,
  /,?\s(?:while|whereas|but|although|though|whilst)\b|，而/gu,
  /,\s+(?:and|with|against|compared|versus|up|down|followed)\b/gu,
  /[,，、](?!\s(?:which|who|whose|that|where)\b)/gu,
  /\s(?:and|or|against|compared|versus|than|with)\b/gu,
  /\s(?:to|from|at)\b/gu,
];

/**
 * The part of the sentence that belongs to each of its quantities: the sentence is cut between neighbouring quantities at the
 * strongest joint there, and the last one of that strength. Where nothing joins them ("17 percent of 287 firms") the words
 * between belong to both.
 */
export function segmentsOf(
  text: string,
  sentence: Span,
  quantities: readonly Span[],
): readonly Span[] {
  const starts: number[] = [];
  const ends: number[] = [];
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    if (i === 0) starts.push(sentence.start);
    if (next === undefined) {
      ends.push(sentence.end);
      return;
    }
    const joint = strongestJoint(text.slice(quantity.end, next.start));
    ends.push(joint === undefined ? next.start : quantity.end + joint);
    starts.push(joint === undefined ? quantity.end : quantity.end + joint);
  });
  return quantities.map((quantity, i) => ({
    start: Math.min(starts[i] ?? quantity.start, quantity.start),
    end: Math.max(ends[i] ?? quantity.end, quantity.end),
  }));
}

function strongestJoint(gap: string): number | undefined {
  for (const joint of JOINTS) {
    let last: number | undefined;
    for (const match of gap.matchAll(joint)) last = match.index;
    if (last !== undefined) return last;
  }
  return undefined;
}
