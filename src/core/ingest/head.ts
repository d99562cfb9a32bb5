import type { CslDate } from "../report";
import { isCommonHeading, isPhotoCredit } from "./furniture";
import { isInstitution, isIssuer } from "./names";
import { sentences, type Sign } from "./signs";
import { normalised, wordsOf } from "./words";

/** What stands before an article's body. */
export interface Head {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly issued?: CslDate;
  /** Index of the first unit of the body. */
  readonly bodyStart: number;
  /** Units before the body that are text: standfirsts and photo captions. */
  readonly captions: readonly number[];
}

/** The head is looked for in so many units, and no more prose than this stands in it before a byline. */
const FURTHEST = 25;
const MOST_PROSE = 2;
const MOST_PROSE_WORDS = 80;

/** Reads the head. `repeats` are the units that repeat others. */
export function readHead(
  signs: readonly Sign[],
  repeats: ReadonlySet<number>,
  knownTitle: string | undefined,
): Head {
  const lastCredit = findLastCredit(signs, repeats);
  const bodyStart = findBody(signs, repeats, lastCredit);
  const title = findTitle(signs, bodyStart, lastCredit, knownTitle);
  const { authors, issued } = readCreditLines(signs, title ?? -1, bodyStart);
  const start = withHeading(signs, title ?? -1, lastCredit, bodyStart);
  const captions: number[] = [];
  for (let i = 0; i < start; i++) {
    const sign = signs[i];
    if (sign === undefined || i === title || repeats.has(i)) continue;
    const running = sign.prose || (sign.words >= 6 && i > (title ?? -1));
    const same =
      title !== undefined &&
      normalised(sign.text) === normalised(signs[title]?.text ?? "");
    if (running && !sign.furniture && !same && sign.credits === undefined)
      captions.push(i);
  }
  const titleText = title === undefined ? undefined : signs[title]?.text;
  return {
    authors,
    bodyStart: start,
    captions,
    ...(titleText === undefined ? {} : { title: withoutSite(titleText) }),
    ...(issued === undefined ? {} : { issued }),
  };
}

/** The last byline or date line that comes before the body is under way, or -1. */
function findLastCredit(
  signs: readonly Sign[],
  repeats: ReadonlySet<number>,
): number {
  let last = -1;
  let prose = 0;
  let words = 0;
  const named = new Set<string>();
  const limit = Math.min(lastProse(signs), FURTHEST);
  for (let i = 0; i < limit; i++) {
    const sign = signs[i];
    if (sign === undefined) break;
    if (isByline(sign, i, prose > 0, named)) last = i;
    else if (sign.prose && !sign.photo && !repeats.has(i)) {
      prose++;
      words += sign.words;
    }
    if (prose > MOST_PROSE || words > MOST_PROSE_WORDS) break;
    for (const name of sign.credits?.authors ?? []) named.add(name);
  }
  return last;
}

/**
 * "By …" and dates also stand behind a standfirst; a bare name is a byline only before any prose, or when it was there before
 * (some papers have it on both sides of the standfirst).
 */
function isByline(
  { credits }: Sign,
  i: number,
  behindProse: boolean,
  named: ReadonlySet<string>,
): boolean {
  if (credits === undefined || i === 0) return credits?.certain === true;
  if (credits.certain || !behindProse) return true;
  return (
    credits.authors.length > 0 &&
    credits.authors.every((name) => named.has(name))
  );
}

function lastProse(signs: readonly Sign[]): number {
  let i = signs.length - 1;
  while (i >= 0 && signs[i]?.prose !== true) i--;
  return i;
}

/** The first unit that can only be the body: prose, or a list, behind the last byline. */
function findBody(
  signs: readonly Sign[],
  repeats: ReadonlySet<number>,
  lastCredit: number,
): number {
  for (let i = lastCredit + 1; i < signs.length; i++) {
    const sign = signs[i];
    if (sign === undefined || repeats.has(i) || sign.photo || sign.furniture)
      continue;
    if (sign.prose && !isHeadline(sign, signs[i + 1], i)) {
      // The photo on top: its caption, or the standfirst, stands before the photographer's name.
      const credited = isPhotoCredit(signs[i + 1]?.text ?? "");
      if (!credited || sentences(sign.text) > 1) return i;
    }
    if (sign.unit.bullet !== undefined && i > 0) return i;
  }
  return signs.length;
}

/** A question or call as the very first line is the headline. */
function isHeadline(sign: Sign, next: Sign | undefined, i: number): boolean {
  return (
    i === 0 &&
    next !== undefined &&
    sign.words <= 16 &&
    /[?!？！]["”’]?$/.test(sign.text) &&
    sentences(sign.text) === 1
  );
}

/** The index of the title's unit. */
function findTitle(
  signs: readonly Sign[],
  bodyStart: number,
  lastCredit: number,
  knownTitle: string | undefined,
): number | undefined {
  const candidates: number[] = [];
  for (let i = 0; i < bodyStart; i++) {
    const sign = signs[i];
    if (sign === undefined || sign.furniture || sign.photo) continue;
    if (knownTitle !== undefined) {
      if (normalised(sign.text) === normalised(knownTitle)) return i;
    }
    if (sign.unit.depth === 1) return i;
    if (sign.credits !== undefined && i > 0) continue;
    if (sign.prose && !isHeadline(sign, signs[i + 1], i)) continue;
    candidates.push(i);
  }
  const body = bodyWords(signs, bodyStart);
  const lines = candidates.filter((i) => (signs[i]?.words ?? 0) >= 4);
  // The page's own lines ("The story appears on") use other words than the article.
  const long =
    lines.find((i) => sharesWords(signs[i]?.text ?? "", body)) ?? lines[0];
  if (long !== undefined) return shorterTwin(signs, candidates, long);
  // "Growth slows again." before a byline: a headline with a full stop.
  const first = signs[0];
  if (candidates.length === 0)
    return lastCredit > 0 && first !== undefined && first.words <= 20
      ? 0
      : undefined;
  return candidates.reduce((best, i) =>
    (signs[i]?.words ?? 0) > (signs[best]?.words ?? 0) ? i : best,
  );
}

/** "Headline | Newspaper" is the page's title; the headline itself follows. */
function shorterTwin(
  signs: readonly Sign[],
  candidates: readonly number[],
  title: number,
): number {
  const text = signs[title]?.text ?? "";
  const twin = candidates.find((i) => {
    const other = signs[i]?.text ?? "";
    return (
      i !== title &&
      text.startsWith(other) &&
      /^\s*[|–—_:»·-]/.test(text.slice(other.length))
    );
  });
  return twin ?? title;
}

function withoutSite(title: string): string {
  const at = title.lastIndexOf(" | ");
  return at > 0 && title.slice(at + 3).split(" ").length <= 4
    ? title.slice(0, at).trim()
    : title;
}

/**
 * Authors and date of the lines around the title. Names behind "By" count before bare names, a bare name that is there twice
 * before others, and people before institutions.
 */
function readCreditLines(
  signs: readonly Sign[],
  title: number,
  bodyStart: number,
): { authors: readonly string[]; issued: CslDate | undefined } {
  const certain: string[] = [];
  const bare: string[] = [];
  const issuers: string[] = [];
  let issued: CslDate | undefined;
  signs.slice(0, bodyStart).forEach((sign, i) => {
    if (i === title || sign.credits === undefined) return;
    const { authors } = sign.credits;
    issued ??= sign.credits.issued;
    if (sign.furniture) return;
    if (authors.length === 0 && isIssuer(sign.text)) issuers.push(sign.text);
    if (i > title || sign.credits.certain)
      (sign.credits.certain ? certain : bare).push(...authors);
  });
  const twice = bare.filter((name, i) => bare.indexOf(name) < i);
  const choice = [
    certain.filter((name) => !isInstitution(name)),
    twice,
    bare.slice(0, 1),
    certain,
    issuers.slice(0, 1),
  ].find((names) => names.length > 0);
  return { authors: [...new Set(choice ?? [])], issued };
}

/**
 * The body begins with a heading when the line before its prose is one: short, behind the byline, and made of words that the
 * body uses, which a newspaper's section or a name is not.
 */
function withHeading(
  signs: readonly Sign[],
  title: number,
  lastCredit: number,
  bodyStart: number,
): number {
  const i = bodyStart - 1;
  const sign = signs[i];
  if (sign === undefined || i <= title || sign.prose || sign.photo)
    return bodyStart;
  if (sign.unit.depth !== undefined || isCommonHeading(sign.text)) return i;
  if (sign.furniture || sign.credits !== undefined || isInstitution(sign.text))
    return bodyStart;
  if (i <= lastCredit || lastCredit < 0 || sign.words > 6) return bodyStart;
  return sharesWords(sign.text, bodyWords(signs, bodyStart)) ? i : bodyStart;
}

/** The words of the body's beginning. */
function bodyWords(
  signs: readonly Sign[],
  bodyStart: number,
): ReadonlySet<string> {
  return new Set(
    signs
      .slice(bodyStart, bodyStart + 60)
      .flatMap(({ text, prose }) => (prose ? wordsOf(text) : [])),
  );
}

/** Whether the body uses at least half of a line's longer words. */
function sharesWords(line: string, body: ReadonlySet<string>): boolean {
  const own = wordsOf(line).filter(
    (word) => word.length > 4 || word >= "\u3400",
  );
  const known = own.filter((word) => body.has(word));
  return known.length * 2 >= own.length && own.length > 0;
}
