/** Random choices that a seed repeats, so that a failing property can be run again. */
export class Random {
  constructor(private state: number) {}

  /** A number from 0 up to, not including, `limit` (mulberry32). */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new RangeError("nothing to choose from");
    return choice;
  }

  /** A string of `min` to `max` of the choices. */
  string(choices: readonly string[], min: number, max: number): string {
    const length = min + this.below(max - min + 1);
    return Array.from({ length }, () => this.pick(choices)).join("");
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }
}
