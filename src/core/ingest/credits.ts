import type { CslDate } from "../report";
import { dateStart, findDate, readDateLine } from "./dates";
import {
  inNameCase,
  isInstitution,
  isInstitutionName,
  looksLikePerson,
  splitNames,
  withoutRole,
} from "./names";

/** What a byline or date line says. */
export interface Credits {
  /** People, or the institution after "By". */
  readonly authors: readonly string[];
  readonly issued?: CslDate;
  /**
   * Whether the line is surely one: it has "By" or a date. Otherwise it only has the shape of a name or of an institution,
   * and the lines around it decide.
   */
  readonly certain: boolean;
}

/**
 * Reads a line as a byline or date line: "By Huang Yixuan", "Huang Yixuan | 2024-05-06", "City desk, Updated 5 May 2024",
 * "Source: Statistics Office". `undefined` for any other line.
 */
export function readCredits(text: string): Credits | undefined {
  const line = unwrapped(text);
  if (line === "" || line.length > 160 || /[!?。]$/.test(line))
    return undefined;
  let certain = false;
  let issued: CslDate | undefined;
  const authors: string[] = [];
  let unknownWords = 0;
  for (const segment of segments(line)) {
    const date = readDateLine(segment) ?? leadingDate(segment);
    if (date !== undefined) {
      certain = true;
      issued ??= date.issued;
      continue;
    }
    const label = labelOf(segment);
    const rest = segment.slice(label.length).trim();
    if (label !== "" && rest !== "") {
      const people = AUTHOR_LABEL.test(label);
      if (people && !mayBeNames(rest)) return undefined;
      if (people) authors.push(...namesIn(rest));
      certain = true;
    } else if (label === "" && looksLikeNames(segment))
      authors.push(...namesIn(segment));
    else if (!isInstitutionName(segment))
      unknownWords += segment.split(/\s+/).length;
  }
  const named =
    authors.length > 0 ||
    line.split(/[|,·•/]/).every((part) => isInstitutionName(part.trim()));
  if (unknownWords > (certain ? 6 : 0) || !(certain || named)) return undefined;
  if (!certain && line.split(/\s+/).length > 6) return undefined;
  return {
    authors: [...new Set(authors)],
    certain,
    ...(issued === undefined ? {} : { issued }),
  };
}

/** A date with a few words behind it: "2024-03-05 09:12:03Newsroom". */
function leadingDate(segment: string) {
  if (dateStart(segment) !== 0 || segment.split(/\s+/).length > 6)
    return undefined;
  const issued = findDate(segment.slice(0, 30));
  return issued === undefined ? undefined : { issued };
}

const AUTHOR_LABEL =
  /^(?:by|words by|text by|story by|reported by|written by|reporting by|authors?|reporters?|作者|记者|撰文|文)\b|^(?:作者|记者|撰文)/i;

const LABEL =
  /^(?:(?:by|words by|text by|story by|reported by|written by|reporting by|edited by|editing by)(?::\s*|\s+)|(?:authors?|reporters?|editors?|source|publisher|web editor|作者|记者|撰文|来源|编辑|责任编辑)\s*[:：]\s*)/i;

function labelOf(segment: string): string {
  return LABEL.exec(segment)?.[0] ?? "";
}

function unwrapped(text: string): string {
  const line = text.trim().replace(/^[-–—•*]\s+/, "");
  const inside = /^[([](.*)[)\]]$/.exec(line)?.[1];
  return (inside ?? line).trim();
}

/** The parts of a line between bars, bullets, spaced dashes or slashes, wide gaps, and before its date. */
function segments(line: string): string[] {
  return line
    .split(/\s*[|•·｜\t]\s*|\s+[-–—/>»]+\s+| {2,}/)
    .flatMap((part) => {
      const at = dateStart(part);
      if (at <= 0 || readDateLine(part) !== undefined) return [part];
      return [part.slice(0, at), part.slice(at)];
    })
    .map((part) => part.replace(/[,;:\s]+$/, "").trim())
    .filter((part) => part !== "");
}

/** The names in a byline: without the place ("in Beijing"), and without roles and papers ("Economics correspondent"). */
function namesIn(text: string): string[] {
  const bare = withoutPlace(text);
  const people = peopleIn(bare);
  const names = people.length > 0 ? people : splitNames(bare).slice(0, 1);
  return names.map(inNameCase);
}

function peopleIn(text: string): string[] {
  return text
    .split(/ *[,;、，] *| +(?:and|with|&) +/i)
    .map((part) => withoutRole(part.trim()))
    .filter((part) => looksLikePerson(inNameCase(part)));
}

function withoutPlace(text: string): string {
  return text
    .replace(/^the /i, "")
    .replace(/\s(?:in|at|for|from)\s.*$/i, "")
    .replace(/\.$/, "");
}

/** What may follow "By": names, or a desk; not the rest of a sentence. */
function mayBeNames(text: string): boolean {
  const bare = withoutPlace(text);
  if (bare.length > 80 || !/^[\p{Lu}\p{Lo}]/u.test(bare)) return false;
  return (
    isInstitution(bare) ||
    /^\p{Script=Han}{2,}/u.test(bare) ||
    peopleIn(bare).length > 0
  );
}

function looksLikeNames(text: string): boolean {
  const names = splitNames(withoutPlace(text)).map(withoutRole);
  return names.length > 0 && names.every((name) => looksLikePerson(name));
}
