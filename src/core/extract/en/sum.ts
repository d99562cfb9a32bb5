import Big from "big.js";
import type { LexedNumber } from "../quantity/draft";
import { quotient, TEN, type Element } from "./element";

/** Adds up a number from its parts: `group` is what the next scale word multiplies, `total` what is done. */
export class Sum {
  private total = new Big(0);
  private group: Big;
  private step: Big;
  private fraction: readonly [number, number] | undefined;
  private lastScale = 1;
  /** What a further part must stay below; absent when none can follow. */
  limit: number | undefined;
  readonly words: boolean;
  private marked: boolean;
  private ended = false;

  constructor(first: Element) {
    this.group = first.value;
    this.step = first.step;
    this.fraction = first.fraction;
    this.words = first.words;
    this.marked = first.marked;
  }

  /** Multiplies by a scale word; false when it does not fit here. */
  scale(factor: number): boolean {
    if (this.ended) return false;
    const hundred = factor === 100;
    if (this.group.eq(0)) {
      // "three lakh crore"
      if (this.lastScale < 1000 || factor < this.lastScale || factor < 1000)
        return false;
      this.total = this.total.times(factor);
      this.step = this.step.times(factor);
      this.lastScale = factor;
      this.limit = factor;
      return true;
    }
    if (hundred && this.group.gte(1000)) return false;
    if (hundred) {
      this.group = this.group.times(100);
      this.limit = 100;
    } else {
      if (this.total.gt(0) && factor >= this.lastScale) return false;
      this.total = this.total.plus(this.group.times(factor));
      this.group = new Big(0);
      this.limit = factor;
    }
    this.step = this.step.times(factor);
    this.lastScale = factor;
    this.marked = true;
    this.fraction = undefined;
    return true;
  }

  add(element: Element): void {
    this.group = this.group.plus(element.value);
    this.step = element.step;
    this.limit = undefined;
  }

  /** Adds "and a half"; with a scale word behind it, that scales both. True when the scale word was used. */
  addFraction(
    fraction: readonly [number, number],
    factor: number | undefined,
  ): boolean {
    const part = quotient(fraction);
    const unit = quotient([1, fraction[1]]);
    this.ended = true;
    this.marked = true;
    if (factor !== undefined) {
      const whole = this.group.gt(0) ? this.group.plus(part) : part;
      this.total = this.total.plus(whole.times(factor));
      this.step = unit.times(factor);
      this.group = new Big(0);
      this.lastScale = factor;
      return true;
    }
    if (this.group.eq(0) && this.total.gt(0)) {
      this.total = this.total.plus(part.times(this.lastScale));
      this.step = unit.times(this.lastScale);
      return false;
    }
    const above = this.total
      .plus(this.group)
      .times(fraction[1])
      .plus(fraction[0]);
    this.group = this.group.plus(part);
    this.step = unit;
    if (above.lt(1e9)) this.fraction = [above.toNumber(), fraction[1]];
    return false;
  }

  addDecimals(digits: string): void {
    this.step = TEN.pow(-digits.length);
    this.group = this.group.plus(new Big(digits).times(this.step));
    this.marked = true;
  }

  finish(from: number, to: number): LexedNumber {
    return {
      from,
      to,
      value: this.total.plus(this.group),
      step: this.step,
      ...(this.fraction === undefined ? {} : { fraction: this.fraction }),
      shape:
        this.fraction !== undefined && !this.words
          ? "fraction"
          : this.words
            ? "words"
            : "digits",
      scale: this.group.eq(0) ? this.lastScale : 1,
      marked: this.marked,
    };
  }
}
