/** What the specs use of `node:assert/strict`, for a host without Node. The build puts it in its place. */
function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "undefined";

export default {
  ok(value: unknown, message?: string): void {
    if (!value) fail(message, `${shown(value)} is not truthy`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected))
      fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (shown(actual) !== shown(expected))
      fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
};
