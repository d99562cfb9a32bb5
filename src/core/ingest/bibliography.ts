import {
  fileName,
  type CslDate,
  type CslItem,
  type CslName,
  type Problem,
} from "../report";
import { decode } from "./decode";
import { findDate } from "./dates";
import { isRecord } from "./frontMatter";
import { parseName, splitNames } from "./names";

/** What one source says of a report; a field that it does not give, or not in a usable form, is absent. */
export type PartialItem = Partial<CslItem>;

/**
 * Bibliographic data from front matter, under the names that Pandoc, Quarto, Jekyll and CSL use. `author` may be a string, a
 * list of strings, or objects with `name`, `literal`, or `family` and `given`.
 */
export function itemFromFrontMatter(
  data: Readonly<Record<string, unknown>>,
): PartialItem {
  const text = (...names: readonly string[]): string | undefined =>
    names.map((name) => plain(data[name])).find((value) => value !== undefined);
  return compact({
    type: text("type"),
    "citation-key": text(
      "citation-key",
      "citekey",
      "citation_key",
      "citationkey",
      "id",
    ),
    title: text("title"),
    author: names(data["author"] ?? data["authors"]),
    issued: date(data["issued"] ?? data["date"] ?? data["published"]),
    publisher: text("publisher"),
    "container-title": text("container-title", "journal", "newspaper"),
    section: text("section", "category"),
    genre: text("genre"),
    abstract: text("abstract", "description"),
    language: text("language", "lang"),
    URL: text("URL", "url", "source"),
    DOI: text("DOI", "doi"),
  });
}

/** Bibliographic data from a sidecar: CSL-JSON, an object or a list of one. What cannot be used is named in the problems. */
export function itemFromSidecar(
  uri: string,
  bytes: Uint8Array,
): { readonly item: PartialItem; readonly problems: readonly Problem[] } {
  const decoded = decode(uri, bytes);
  if (decoded.text === undefined)
    return { item: {}, problems: decoded.problems };
  const none = (what: string) => ({
    item: {},
    problems: [
      ...decoded.problems,
      sidecarProblem(uri, `${what}, so the data come from the report itself.`),
    ],
  });
  let data: unknown;
  try {
    data = JSON.parse(decoded.text);
  } catch {
    return none("is not JSON");
  }
  const item: unknown =
    Array.isArray(data) && data.length === 1 ? data[0] : data;
  if (Array.isArray(item)) return none("does not hold exactly one item");
  if (!isRecord(item)) return none("is not an object with CSL fields");
  const bad: string[] = [];
  const read = readCsl(item, bad);
  const problems = bad.map((field) =>
    sidecarProblem(
      uri,
      `has a “${field}” that is not as CSL has it; the field was left out.`,
    ),
  );
  return { item: read, problems: [...decoded.problems, ...problems] };
}

function sidecarProblem(uri: string, what: string): Problem {
  return {
    code: "sidecar",
    uri,
    message: `${fileName(uri)} ${what}`,
    severity: "warning",
  };
}

function readCsl(
  item: Readonly<Record<string, unknown>>,
  bad: string[],
): PartialItem {
  const field = <T>(
    name: string,
    read: (value: unknown) => T | undefined,
  ): T | undefined => {
    const value = item[name];
    if (value === undefined || value === null) return undefined;
    const result = read(value);
    if (result === undefined) bad.push(name);
    return result;
  };
  const text = (name: string) => field(name, plain);
  return compact({
    type: text("type"),
    // Pandoc uses `id` as the key; reference managers write a URI there.
    "citation-key": text("citation-key") ?? keyLike(item["id"]),
    title: text("title"),
    author: field("author", (value) =>
      Array.isArray(value) ? names(value) : undefined,
    ),
    issued: field("issued", date),
    publisher: text("publisher"),
    "container-title": text("container-title"),
    section: text("section"),
    genre: text("genre"),
    abstract: text("abstract"),
    language: text("language"),
    URL: text("URL"),
    DOI: text("DOI"),
  });
}

function keyLike(id: unknown): string | undefined {
  const text = plain(id);
  return text === undefined || /[\s/:]/.test(text) ? undefined : text;
}

/** A value's text, when it is a single value with one. */
function plain(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

function names(value: unknown): readonly CslName[] | undefined {
  if (typeof value === "string") {
    // "Huang, Yixuan" is one name; with "and" or ";" every part is.
    const parts = /;| and | & /.test(value)
      ? value.split(/\s*;\s*|\s+(?:and|&)\s+/)
      : oneOrMore(value);
    return nonEmpty(parts.map(parseName).filter(hasName));
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return nonEmpty(
    list.map(name).filter((found): found is CslName => found !== undefined),
  );
}

/** "Ada Lovelace, John Snow" is two names, "Lovelace, Ada" one: several words before the comma are a whole name. */
function oneOrMore(value: string): string[] {
  const first = value.split(",")[0] ?? "";
  return first.trim().includes(" ") && value.includes(",")
    ? splitNames(value)
    : [value];
}

function name(value: unknown): CslName | undefined {
  if (typeof value === "string") {
    const parsed = parseName(value);
    return hasName(parsed) ? parsed : undefined;
  }
  if (!isRecord(value)) return undefined;
  const whole = value["name"];
  // Quarto nests the parts: `name: {family, given}`.
  if (isRecord(whole)) return name(whole);
  if (typeof whole === "string") return name(whole);
  const parts: CslName = compact({
    family: plain(value["family"]),
    given: plain(value["given"]),
    literal: plain(value["literal"]),
    suffix: plain(value["suffix"]),
    "non-dropping-particle": plain(value["non-dropping-particle"]),
    "dropping-particle": plain(value["dropping-particle"]),
    "static-ordering": value["static-ordering"] === true ? true : undefined,
  });
  return hasName(parts) ? parts : undefined;
}

function hasName({ family, given, literal }: CslName): boolean {
  return Boolean(family ?? given ?? literal);
}

function date(value: unknown): CslDate | undefined {
  if (value instanceof Date) return date(value.toISOString().slice(0, 10));
  if (isRecord(value)) return cslDate(value);
  const text = plain(value);
  if (text === undefined) return undefined;
  const found = findDate(text);
  if (found !== undefined) return found;
  const [, year, month] = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return { raw: text };
  const parts = month === undefined ? [year] : [year, month];
  return { "date-parts": [parts.map(Number)] };
}

function cslDate(value: Record<string, unknown>): CslDate | undefined {
  const parts = value["date-parts"];
  const literal = plain(value["literal"]);
  const raw = plain(value["raw"]);
  const ranges = Array.isArray(parts)
    ? parts.map((range: unknown) =>
        Array.isArray(range) ? range.map(Number) : [],
      )
    : [];
  const valid =
    ranges.length > 0 &&
    ranges.length <= 2 &&
    ranges.every((range) => range.length > 0 && range.every(Number.isInteger));
  if (!valid && literal === undefined && raw === undefined) return undefined;
  return compact({
    "date-parts": valid ? ranges : undefined,
    literal,
    raw,
  });
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The object without the fields that are undefined. */
function compact<T extends object>(fields: {
  [K in keyof T]: T[K] | undefined;
}): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as T;
}
