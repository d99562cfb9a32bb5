import type { CitationKey } from "../report";

/** The key nearest to a mistyped one, when it is near enough to be meant. */
export function nearestKey(
  typed: CitationKey,
  keys: readonly CitationKey[],
): CitationKey | undefined {
  let nearest: CitationKey | undefined;
  let best = Math.max(1, Math.min(4, Math.floor(typed.length / 4))) + 1;
  for (const key of keys) {
    if (Math.abs(key.length - typed.length) >= best) continue;
    const distance = editDistance(typed.toLowerCase(), key.toLowerCase(), best);
    if (distance < best) {
      best = distance;
      nearest = key;
    }
  }
  return nearest;
}

/** Letters to insert, delete, replace or swap with their neighbour to get from one to the other; at most `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replace =
        (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(
        replace,
        (previous[j] ?? limit) + 1,
        (current[j - 1] ?? limit) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? limit) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    older = previous;
    previous = current;
  }
  return Math.min(limit, previous[b.length] ?? limit);
}
