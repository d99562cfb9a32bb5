import { wordSet } from "../quantity/phrases";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { countedNoun } from "./noun";
import { scaleAt } from "./element";
import { MILLIONS_OF, UNITS_BEHIND } from "./unitTables";

const MILLION = 1e6;

/** What is measured in metres: "1.8m tall", "400m race". */
const METRE_CUES: ReadonlySet<string> = wordSet(`
tall, long, wide, deep, high, above, below, away, from, x, by, sprint, race, races, freestyle, hurdles, relay,
butterfly, backstroke, breaststroke, medley, dash, steeplechase, final, apart, underground, downstream,
upstream
`);

/** Reads an "m" right behind the digits as million where money or a noun says so: "$2.7m", "35m of its devices". */
export function readMillions(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
): void {
  const code = tokens[draft.number.to];
  const millions =
    code === undefined
      ? undefined
      : MILLIONS_OF.get(text.slice(code.start, code.end));
  if (millions !== undefined && draft.unit === undefined) {
    const { to } = draft;
    scaleDraft(draft, MILLION, to + 1);
    draft.unit = millions;
    return;
  }
  if (!endsInM(tokens, draft)) return;
  const at = draft.number.to + 1;
  const next = tokens[at];
  const money = draft.unit?.kind === "money";
  if (!money) {
    if (next?.kind !== "word" || METRE_CUES.has(next.text)) return;
    const counts =
      next.text === "of" ||
      next.text === "more" ||
      UNITS_BEHIND.matchAt(text, tokens, at) !== undefined ||
      countedNoun(tokens, at) !== undefined;
    if (!counts) return;
  }
  scaleDraft(draft, MILLION, at);
}

/** Whether the number is in digits with an "m" behind that has not been read. */
export function endsInM(tokens: readonly Token[], draft: Draft): boolean {
  const m = tokens[draft.number.to];
  return (
    m?.text === "m" &&
    m.glued &&
    !m.capital &&
    draft.number.shape === "digits" &&
    tokens[draft.number.to - 1]?.kind === "number"
  );
}

/** The amount with a scale word behind its currency: "75 USD million". */
export function readScaleBehindCurrency(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
): void {
  if (draft.unit?.kind !== "money" || draft.number.scale > 1) return;
  const scaled = scaleAt(text, tokens, draft.to);
  if (
    scaled === undefined ||
    scaled.scale.gluedOnly ||
    scaled.scale.factor < 1000
  )
    return;
  const { to } = draft;
  scaleDraft(draft, scaled.scale.factor, scaled.to);
  draft.numberTo = to - 1;
}

/** Multiplies the draft's number by a scale that ends before token `to`. */
export function scaleDraft(draft: Draft, factor: number, to: number): void {
  draft.number = {
    ...draft.number,
    to,
    scale: factor,
    marked: true,
  };
  draft.value = draft.value.times(factor);
  draft.step = draft.step.times(factor);
  draft.numberTo = to;
  draft.to = Math.max(draft.to, to);
}
