import type { Unit } from "../../report";
import type { Draft } from "../quantity/draft";
import { wordSet } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { looksPlural } from "./noun";
import { UNITS_BEHIND, unitNamed } from "./unitTables";

/** Units that "a" makes a rate of: "$52 a barrel". */
const PER_A: ReadonlySet<string> = wordSet(`
year, month, week, day, night, hour, minute, second, quarter, fortnight, share, barrel, tonne, ton, head,
piece, litre, liter, gallon, pound, kilo, kilogram, ounce, bushel, dozen, unit, person, user, pop, seat,
ticket, copy, pair, case, mile, kilometre, kilometer, acre, hectare, game, match, season, term, session,
bottle, pack, gram, carat, shift, room, student, pupil, household
`);

const NOT_A_RATE: ReadonlySet<string> = wordSet(`
ago, earlier, later, before, after, old, prior, previously, from
`);

/** Reads "per barrel", "a month", "an hour", "/kg" behind the unit. */
export function attachPer(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
): void {
  const unit = draft.unit;
  if (unit === undefined || unit.per !== undefined) return;
  let i = draft.to;
  const word = tokens[i]?.text;
  const hyphen = word === "-" && tokens[i + 1]?.glued === true ? 1 : 0;
  const link = tokens[i + hyphen]?.text;
  i += hyphen;
  if (link === "/" && tokens[i]?.glued === true) {
    const match =
      tokens[i + 1]?.kind === "word"
        ? UNITS_BEHIND.matchAt(text, tokens, i + 1)
        : undefined;
    if (match !== undefined)
      setPer(draft, unit, singular(match.value.name), match.to);
    return;
  }
  const per = link === "per";
  if (
    !per &&
    link !== "a" &&
    link !== "an" &&
    link !== "each" &&
    link !== "every"
  )
    return;
  i++;
  if (tokens[i]?.text === "-") i++;
  const named = tokens[i];
  if (named === undefined) return;
  if (named.kind === "number" && per) {
    const noun = tokens[i + 1];
    if (noun?.kind === "word")
      setPer(
        draft,
        unit,
        text.slice(named.start, noun.end).toLowerCase(),
        i + 2,
      );
    return;
  }
  if (named.kind !== "word") return;
  if (!per) {
    if (!PER_A.has(named.text) || NOT_A_RATE.has(tokens[i + 1]?.text ?? ""))
      return;
    if (link === "a" && unit.kind === "percent" && named.text === "share")
      return;
    setPer(draft, unit, named.text, i + 1);
    return;
  }
  if (named.text === "cent" || CLOSED_CLASS.has(named.text)) return;
  const match = UNITS_BEHIND.matchAt(text, tokens, i);
  if (match !== undefined)
    setPer(draft, unit, singular(match.value.name), match.to);
  else setPer(draft, unit, named.text, i + 1);
}

function setPer(draft: Draft, unit: Unit, per: string, to: number): void {
  draft.unit = { ...unit, name: `${unit.name} per ${per}`, per };
  draft.to = to;
}

/** The singular of a unit's name: "square metre" of "square metres". */
export function singular(name: string): string {
  const irregular = IRREGULAR.get(name);
  if (irregular !== undefined) return irregular;
  const unit = unitNamed(name);
  if (unit === undefined && !looksPlural(name)) return name;
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return name.endsWith("s") && !name.endsWith("ss") ? name.slice(0, -1) : name;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["feet", "foot"],
  ["inches", "inch"],
  ["people", "person"],
  ["centuries", "century"],
  ["hertz", "hertz"],
  ["times", "time"],
  ["square feet", "square foot"],
  ["cubic feet", "cubic foot"],
  ["square inches", "square inch"],
]);
