import type { Citation } from "../cite";
import type { Span } from "../report";

/** Figures of a text and the citations that cover them. */
export interface Coverage<T extends Span> {
  /** The citations of one cluster, or of two clusters that cover the same words. */
  readonly citations: readonly Citation[];
  readonly covered: readonly T[];
}

/** A bracket or command with its citations. */
interface Cluster extends Span {
  readonly citations: readonly Citation[];
  readonly inText: boolean;
}

/**
 * Which citations cover which quantities: a citation in brackets covers its own sentence back to the
 * previous citation, also when it stands behind the sentence's final period; `@key says that …` covers its sentence forward, or
 * backward where nothing follows it. `sentences` and `figures` are in order; a figure appears in one coverage at most.
 */
export function coverageOf<T extends Span>(
  text: string,
  sentences: readonly Span[],
  citations: readonly Citation[],
  figures: readonly T[],
): readonly Coverage<T>[] {
  const clusters = clustersOf(text, citations);
  const covering = new Map<T, Cluster[]>();
  clusters.forEach((cluster, i) => {
    const sentence = sentenceOf(cluster, sentences);
    if (sentence === undefined) return;
    const before = Math.max(clusters[i - 1]?.end ?? 0, sentence.start);
    const after = Math.min(clusters[i + 1]?.start ?? text.length, sentence.end);
    const back = within(figures, before, cluster.start);
    const forward = within(figures, cluster.end, after);
    const isForward =
      (cluster.inText && forward.length > 0) || cluster.end <= sentence.start;
    for (const figure of isForward ? forward : back) {
      const list = covering.get(figure);
      if (list === undefined) covering.set(figure, [cluster]);
      else list.push(cluster);
    }
  });
  return grouped(figures, covering);
}

function within<T extends Span>(
  figures: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstIndex(figures, (figure) => figure.start >= from);
  const last = firstIndex(figures, (figure) => figure.end > to);
  return figures.slice(first, Math.max(first, last));
}

/** Index of the first item that passes; in a sorted list all that follow it pass too. */
function firstIndex<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The citations by their brackets; brackets with nothing between them count as one. */
function clustersOf(text: string, citations: readonly Citation[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const citation of citations) {
    const { cluster, inText } = citation;
    const last = clusters.at(-1);
    const isSame = last?.start === cluster.start;
    const isNext =
      last !== undefined &&
      !inText &&
      text.slice(last.end, cluster.start).trim() === "";
    if (last !== undefined && (isSame || isNext))
      clusters[clusters.length - 1] = {
        start: last.start,
        end: Math.max(last.end, cluster.end),
        citations: [...last.citations, citation],
        inText: last.inText,
      };
    else clusters.push({ ...cluster, citations: [citation], inText });
  }
  return clusters;
}

/**
 * The sentence that the cluster belongs to: the one it stands in; between two, the one before for brackets and the one after
 * for a citation that is part of the text.
 */
function sentenceOf(
  cluster: Cluster,
  sentences: readonly Span[],
): Span | undefined {
  const next = firstIndex(
    sentences,
    (sentence) => sentence.end > cluster.start,
  );
  const following = sentences[next];
  const preceding = sentences[next - 1];
  if (following !== undefined && following.start < cluster.end)
    return following;
  return (cluster.inText ? following : preceding) ?? preceding ?? following;
}

/** Neighbouring figures with the same clusters in one group, so that they can be held against the source together. */
function grouped<T extends Span>(
  figures: readonly T[],
  covering: ReadonlyMap<T, readonly Cluster[]>,
): Coverage<T>[] {
  const groups: { clusters: readonly Cluster[]; covered: T[] }[] = [];
  for (const figure of figures) {
    const clusters = covering.get(figure);
    if (clusters === undefined) continue;
    const last = groups.at(-1);
    if (
      last?.clusters.length === clusters.length &&
      last.clusters.every((cluster, i) => cluster === clusters[i])
    )
      last.covered.push(figure);
    else groups.push({ clusters, covered: [figure] });
  }
  return groups.map(({ clusters, covered }) => ({
    citations: clusters.flatMap((cluster) => cluster.citations),
    covered,
  }));
}

/**
 * The text with its citations blanked, so that locators are no quantities; offsets hold. A citation that is part of the
 * sentence becomes "It", since the sentence would lose its subject.
 */
export function withoutCitations(
  text: string,
  citations: readonly Citation[],
): string {
  let result = "";
  for (const { cluster, inText } of citations) {
    if (cluster.start < result.length) continue;
    result += text.slice(result.length, cluster.start);
    const length = cluster.end - cluster.start;
    result += (inText && length > 2 ? "It" : "").padEnd(length);
  }
  return result + text.slice(result.length);
}
