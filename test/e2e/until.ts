/** Waiting for what a person would wait for. */
import { setTimeout as delay } from "node:timers/promises";

const LIMIT_MS = 30_000;
const LOOK_MS = 50;

/**
 * Looks again and again until `look` returns something other than `undefined` or `false`, and returns that. Assertions that
 * fail inside `look` count as "not yet"; the last one is thrown when the time is up.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  limit = LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) break;
    await delay(LOOK_MS);
  }
  throw new Error(`Waited in vain for ${what}.`, { cause: last });
}
