import Big from "big.js";

/** A printed number taken apart: "more than $1.2 billion". */
interface Printed {
  readonly bound: string;
  readonly sign: string;
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
}

/** One documented transformation of a number: what it is called in the table, and the text that it gives. */
export interface Transformed {
  readonly name: string;
  readonly text: string;
}

const PRINTED =
  /^(?<bound>(?:more than|at least|up to|about|nearly|fewer than|less than) )?(?<sign>[$£€])?(?<digits>\d[\d,]*(?:\.\d+)?)(?<scale> (?:thousand|million|billion))?(?<unit> .+)?$/;

function read(text: string): Printed | undefined {
  const groups = PRINTED.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return {
    bound: groups.bound ?? "",
    sign: groups.sign ?? "",
    digits: groups.digits ?? "",
    scale: groups.scale ?? "",
    unit: groups.unit ?? "",
  };
}

function write(printed: Printed, change: Partial<Printed> = {}): string {
  const { bound, sign, digits, scale, unit } = { ...printed, ...change };
  return bound + sign + digits + scale + unit;
}

function valueOf({ digits }: Printed): Big {
  return new Big(digits.replace(/,/g, ""));
}

function grouped(value: Big): string {
  const [whole = "", decimals] = value.toFixed().split(".");
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** Rounded to so many significant digits, in the given direction. */
function toDigits(value: Big, count: number, mode: 0 | 1 | 3): Big {
  return value.round(count - 1 - value.e, mode);
}

const DOWN = 0;
const HALF_UP = 1;
const UP = 3;

/** The ways in which a faithful writer might print the number. */
export function faithful(text: string): readonly Transformed[] {
  const printed = read(text);
  if (printed === undefined) return [];
  const result: Transformed[] = forms(printed).map((form) => ({
    name: "other form",
    text: form,
  }));
  if (printed.bound !== "") return result;
  const value = valueOf(printed);
  const digits = value.c.length;
  const add = (name: string, bound: string, rounded: Big): void => {
    result.push({
      name,
      text: write(printed, { bound, digits: grouped(rounded) }),
    });
  };
  if (digits >= 3) {
    const rounded = toDigits(value, digits - 1, HALF_UP);
    add("rounding", "", rounded);
    add("hedge", "about ", rounded);
  }
  const up = toDigits(value, 1, UP);
  if (
    digits >= 2 &&
    up.minus(value).div(up).lt(0.08) &&
    up.minus(value).times(2).lte(new Big(10).pow(value.e))
  )
    add("hedge", "nearly ", up);
  const down = toDigits(value, 1, DOWN);
  if (digits >= 2 && value.minus(down).div(value).lt(0.25) && value.gt(down))
    add("weaker bound", "more than ", down);
  if (digits >= 3) {
    const finer = toDigits(value, 2, DOWN);
    if (value.gt(finer)) add("weaker bound", "over ", finer);
  }
  return result;
}

function forms(printed: Printed): string[] {
  const { unit, sign, scale } = printed;
  const result: string[] = [];
  if (unit === " percent")
    result.push(
      write(printed, { unit: "%" }),
      write(printed, { unit: " per cent" }),
    );
  if (unit === " percentage points")
    result.push(write(printed, { unit: " points" }));
  if (sign === "$")
    result.push(
      write(printed, { sign: "US$" }),
      write(printed, { sign: "", unit: " dollars" }),
    );
  if (unit === " euros") result.push(write(printed, { sign: "€", unit: "" }));
  if (unit === " dollars") result.push(write(printed, { sign: "$", unit: "" }));
  if (unit === " kilometres") result.push(write(printed, { unit: " km" }));
  if (scale === " million")
    result.push(
      write(printed, {
        digits: grouped(valueOf(printed).times(1_000_000)),
        scale: "",
      }),
    );
  if (scale === " billion")
    result.push(
      write(printed, {
        digits: grouped(valueOf(printed).times(1000)),
        scale: " million",
      }),
    );
  if (printed.bound === "more than ")
    result.push(write(printed, { bound: "over " }));
  if (printed.bound === "about ")
    result.push(write(printed, { bound: "around " }));
  if (printed.bound === "nearly ")
    result.push(write(printed, { bound: "almost " }));
  return result;
}

/** The ways in which the number can be falsified, at one point each. `random` gives numbers from 0 to 1. */
export function altered(
  text: string,
  random: () => number,
): readonly Transformed[] {
  const printed = read(text);
  if (printed === undefined) return [];
  return [
    ...digitSlips(printed, random),
    ...scales(printed),
    ...units(printed),
    ...bounds(printed),
  ];
}

function digitSlips(printed: Printed, random: () => number): Transformed[] {
  const places = [...printed.digits.matchAll(/\d/g)].map(
    (match) => match.index,
  );
  const place = places[Math.floor(random() * places.length)] ?? 0;
  const old = printed.digits.charAt(place);
  let now = String(Math.floor(random() * 10));
  if (now === old || (place === 0 && now === "0"))
    now = old === "9" ? "8" : String(Number(old) + 1);
  const digits =
    printed.digits.slice(0, place) + now + printed.digits.slice(place + 1);
  const slip = { ...printed, digits };
  // A lower number under "more than" is weaker, not wrong; nor is a number wrong that the source's rounds to.
  const isTrue =
    (/more than|at least/.test(printed.bound) &&
      valueOf(slip).lt(valueOf(printed))) ||
    (/fewer than|up to|less than/.test(printed.bound) &&
      valueOf(slip).gt(valueOf(printed))) ||
    /about|nearly/.test(printed.bound);
  const result: Transformed[] = isTrue
    ? []
    : [{ name: "digit", text: write(slip) }];
  const [first, second] = [printed.digits.charAt(0), printed.digits.charAt(1)];
  if (
    /\d/.test(second) &&
    first !== second &&
    second !== "0" &&
    printed.bound === ""
  )
    result.push({
      name: "digit",
      text: write(printed, {
        digits: second + first + printed.digits.slice(2),
      }),
    });
  return result;
}

function scales(printed: Printed): Transformed[] {
  const other: Readonly<Record<string, string>> = {
    " million": " billion",
    " billion": " million",
    " thousand": " million",
  };
  const scale = other[printed.scale];
  if (scale !== undefined)
    return [{ name: "scale", text: write(printed, { scale }) }];
  if (printed.bound !== "") return [];
  return [
    {
      name: "scale",
      text: write(printed, { digits: grouped(valueOf(printed).times(10)) }),
    },
  ];
}

function units(printed: Printed): Transformed[] {
  const { unit, sign } = printed;
  const to = (name: string, change: Partial<Printed>): Transformed[] => [
    { name, text: write(printed, change) },
  ];
  switch (unit) {
    case " percent":
      return to("percentage points", { unit: " percentage points" });
    case " percentage points":
      return to("percentage points", { unit: " percent" });
    case " euros":
      return to("unit", { unit: " dollars" });
    case " dollars":
    case " pounds":
    case " francs":
    case " kroner":
      return to("unit", { unit: " euros" });
    case " times":
      return to("unit", { unit: " percent" });
    case " kilometres":
    case " metres":
      return to("unit", { unit: " miles" });
    case " tonnes":
      return to("unit", { unit: " pounds" });
    default:
      return sign === "" ? [] : to("unit", { sign: sign === "€" ? "$" : "€" });
  }
}

function bounds(printed: Printed): Transformed[] {
  const turned: Readonly<Record<string, readonly string[]>> = {
    "": ["more than ", "fewer than "],
    "more than ": ["", "fewer than ", "nearly "],
    "at least ": ["", "fewer than "],
    "up to ": ["", "more than "],
    "fewer than ": ["", "more than "],
    "about ": ["more than "],
    "nearly ": ["more than "],
  };
  return (turned[printed.bound] ?? []).map((bound) => ({
    name: "bound",
    text: write(printed, { bound }),
  }));
}

/** Whether two numbers could be taken for one another: the same sort of unit. */
export function isSwappable(a: string, b: string): boolean {
  const [left, right] = [read(a), read(b)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.unit === right.unit &&
    left.sign === right.sign &&
    left.scale === right.scale &&
    left.digits !== right.digits
  );
}
