import type { Bound, Span, Trend, Unit, UnitKind } from "../../report";
import { items, tableLines } from "../quantity/phrases";
import { ZH_UNITS } from "./data/units";
import {
  ZH_BOUNDS_AFTER,
  ZH_BOUNDS_BEFORE,
  ZH_CHANGES,
  ZH_LEVELS,
} from "./data/words";

/** Words to values, found at an offset or before one, the longest first. */
class Words<T> {
  private readonly values = new Map<string, T>();
  private longest = 0;

  add(word: string, value: T): void {
    this.values.set(word, value);
    this.longest = Math.max(this.longest, word.length);
  }

  at(
    text: string,
    at: number,
  ): { readonly value: T; readonly end: number } | undefined {
    for (let length = this.longest; length > 0; length--) {
      const value = this.values.get(text.slice(at, at + length));
      if (value !== undefined) return { value, end: at + length };
    }
    return undefined;
  }

  before(
    text: string,
    end: number,
    floor: number,
  ): { readonly value: T; readonly start: number } | undefined {
    for (
      let length = Math.min(this.longest, end - floor);
      length > 0;
      length--
    ) {
      const value = this.values.get(text.slice(end - length, end));
      if (value !== undefined) return { value, start: end - length };
    }
    return undefined;
  }
}

const units = new Words<Unit>();
for (const line of tableLines(ZH_UNITS)) {
  const [head = "", name = "", words] = line
    .split(";")
    .map((cell) => cell.trim());
  const [kind = "", currency] = head.split(":");
  const unit: Unit = {
    kind: kind as UnitKind,
    name,
    ...(currency === undefined ? {} : { currency }),
  };
  for (const word of items(words))
    units.add(word, name === "*" ? { ...unit, name: word } : unit);
}

function bounds(table: string): Words<Bound> {
  const words = new Words<Bound>();
  for (const line of tableLines(table)) {
    const colon = line.indexOf(":");
    for (const word of items(line.slice(colon + 1)))
      words.add(word, line.slice(0, colon) as Bound);
  }
  return words;
}

const before = bounds(ZH_BOUNDS_BEFORE);
const after = bounds(ZH_BOUNDS_AFTER);
const changes = new Words<Trend>();
for (const line of tableLines(ZH_CHANGES)) {
  const colon = line.indexOf(":");
  for (const word of items(line.slice(colon + 1)))
    changes.add(word, line.startsWith("down") ? "down" : "up");
}
const levels: ReadonlySet<string> = new Set(items(ZH_LEVELS));

/** The unit at `at`. */
export function unitAt(
  text: string,
  at: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  const match = units.at(text, at);
  return match === undefined
    ? undefined
    : { unit: match.value, end: match.end };
}

/** The bound that ends at `end`. */
export function boundBefore(
  text: string,
  end: number,
  floor: number,
): (Span & { readonly bound: Bound }) | undefined {
  const match = before.before(text, end, floor);
  return match === undefined
    ? undefined
    : { start: match.start, end, bound: match.value };
}

/** The bound that begins at `at`. */
export function boundAfter(
  text: string,
  at: number,
): (Span & { readonly bound: Bound }) | undefined {
  const match = after.at(text, at);
  return match === undefined
    ? undefined
    : { start: at, end: match.end, bound: match.value };
}

/** "增长5.2%" is a change, "下降至4.5%" where it went; "了" may stand between. */
export function changeBefore(
  text: string,
  end: number,
  floor: number,
): { readonly trend: Trend; readonly role: "level" | "change" } | undefined {
  let at = end;
  let level = false;
  if (text.charAt(at - 1) === "了") at--;
  if (at > floor && levels.has(text.charAt(at - 1))) {
    level = true;
    at--;
  }
  if (text.charAt(at - 1) === "了") at--;
  const match =
    changes.before(text, level ? end : at, floor) ??
    changes.before(text, at, floor);
  if (match === undefined) return undefined;
  return { trend: match.value, role: level ? "level" : "change" };
}
