import type { Scene } from "./scene";

/**
 * Words that limit what a figure claims, in sets of one meaning. `against` names a set that says the opposite of it: a
 * passage that states both tells which number is which.
 */
interface Qualifier {
  readonly name: string;
  readonly words: RegExp;
  readonly against?: string;
}

const QUALIFIERS: readonly Qualifier[] = [
  {
    name: "estimated",
    words:
      /\b(?:estimat(?:e|es|ed|ion)|reckon(?:s|ed)?|thought to|believed to|modelled)\b|估计|预计/iu,
  },
  {
    name: "forecast",
    words:
      /\b(?:forecasts?|projected|projects?|projections?|expected|expects?|predicted|predicts?|planned|plans?|targets?|targeted|is due to|set to|aims?|pledged)\b|预测|计划/iu,
  },
  {
    name: "provisional",
    words:
      /\b(?:provisional(?:ly)?|preliminary|early data|flash|first estimate|unaudited)\b|初步/iu,
  },
  {
    name: "seasonally adjusted",
    words:
      /\b(?:seasonally[ -]adjusted|adjusted for (?:the )?seasons?|seasonal adjustment|deseasonali[sz]ed)\b|季节调整/iu,
    against: "unadjusted",
  },
  {
    name: "unadjusted",
    words: /\b(?:unadjusted|not (?:seasonally )?adjusted|crude|raw)\b/iu,
    against: "seasonally adjusted",
  },
  {
    name: "in real terms",
    words:
      /\b(?:real terms|in real|real (?:growth|wages?|pay|terms|incomes?|spending)|adjusted for inflation|inflation[ -]adjusted|constant prices|after inflation)\b|实际/iu,
    against: "in nominal terms",
  },
  {
    name: "in nominal terms",
    words:
      /\b(?:nominal(?:ly)?|cash terms|current prices|before inflation|not adjusted for inflation)\b|名义/iu,
    against: "in real terms",
  },
  { name: "median", words: /\bmedian\b|中位数/iu, against: "mean" },
  { name: "mean", words: /\bmean\b/iu, against: "median" },
  { name: "gross", words: /\bgross\b/iu, against: "net" },
  { name: "net", words: /\bnet\b/iu, against: "gross" },
  {
    name: "per head",
    words:
      /\b(?:per (?:capita|head|person|resident|inhabitant)|a head|each)\b|人均/iu,
  },
  {
    name: "on average",
    words: /\b(?:averages?|averag(?:ed|ing)|mean|typical(?:ly)?)\b|平均/iu,
  },
  {
    name: "excluding",
    words:
      /\b(?:excluding|excludes?|excluded|except(?: for)?|without|not (?:counting|including)|leaving out|other than|stripping out|ex-|apart from|aside from|outside|core|before tax|net of)\b|不含|不包括/iu,
    against: "including",
  },
  {
    name: "including",
    words: /\b(?:including|includes?|counting|inclusive of)\b|包括/iu,
    against: "excluding",
  },
  {
    name: "adjusted",
    words: /\badjusted\b/iu,
  },
];

const BY_NAME = new Map(QUALIFIERS.map((row) => [row.name, row]));

/** Qualifiers that a sentence may lose without changing what it says: they are only missed where the claim says the opposite. */
const DROPPED_SAFELY: ReadonlySet<string> = new Set([
  "including",
  "on average",
  "adjusted",
  "mean",
  "gross",
]);

/** The names of the qualifiers that the text uses. */
function qualifiersIn(text: string): readonly string[] {
  const withoutMonth = text.replace(/\bMay\b/g, "");
  return QUALIFIERS.filter((row) => row.words.test(withoutMonth)).map(
    (row) => row.name,
  );
}

/** The qualifiers of each source scene, since a report's statistics are asked for again and again. */
const known = new WeakMap<Scene, readonly string[]>();

function qualifiersOf(source: Scene): readonly string[] {
  let names = known.get(source);
  if (names === undefined) {
    const { text, segment } = source;
    names = qualifiersIn(text.slice(segment.start, segment.end));
    known.set(source, names);
  }
  return names;
}

export interface QualifierClash {
  /** What the source says and the claim does not. */
  readonly dropped: string;
  /** What the claim says instead, its opposite. */
  readonly instead?: string;
}

/** The first qualifier of the source's that the claim's sentence lacks, or says the opposite of. */
export function qualifierClash(
  claim: Scene,
  source: Scene,
): QualifierClash | undefined {
  const inSource = qualifiersOf(source);
  const uses = (name: string): boolean =>
    BY_NAME.get(name)?.words.test(claim.wording) === true;
  const dropped = inSource.filter((name) => !uses(name));
  for (const name of dropped) {
    const against = BY_NAME.get(name)?.against;
    if (against !== undefined && !inSource.includes(against) && uses(against))
      return { dropped: name, instead: against };
  }
  const [name] = dropped.filter((name) => !DROPPED_SAFELY.has(name));
  return name === undefined ? undefined : { dropped: name };
}
