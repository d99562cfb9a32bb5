import { fileName, shortName, type CitationKey, type CslItem } from "../report";

/**
 * The key that a report is cited by: the one its bibliographic data give, else one made from the first author's short name
 * and the title's first significant word ("huang-hongqiao"); without an author from the title, without a title from the
 * file's name. A made key has only `a-z`, `0-9` and hyphens, and stays the same as long as these data do.
 */
export function citationKey(item: CslItem, uri: string): CitationKey {
  const given = item["citation-key"]?.replace(/[\s{}]/g, "").replace(/^@/, "");
  if (given !== undefined && given !== "") return given as CitationKey;
  const author = item.author?.[0];
  const short = author === undefined ? "" : slug(shortName(author));
  const title = significant(item.title ?? "");
  const made =
    short === ""
      ? title.slice(0, 3).join("-")
      : [trimmed(short), ...firstWords(title)].join("-");
  const name = slug(
    fileName(uri)
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? "",
  );
  const key = made || name || `report-${digest(item.title ?? uri)}`;
  return withoutPrefix(key) as CitationKey;
}

/** The text in `a-z`, `0-9` and single hyphens; letters that have no such form are left out. */
export function slug(text: string): string {
  return folded(text)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036F'’]/g, "")
    .replace(/[ßøæœłđðþı]/g, (letter) => FOLDED[letter] ?? letter);
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

function significant(title: string): string[] {
  return title
    .replace(/['’]s\b/g, "")
    .split(/[\s\-–—/]+/)
    .map((word) => slug(word))
    .filter((word) => word !== "" && !STOP_WORDS.has(word));
}

/** One word; two when the first says little ("eu-growth"). */
function firstWords(title: readonly string[]): readonly string[] {
  return title.slice(0, (title[0]?.length ?? 0) < 4 ? 2 : 1);
}

/** An institution's name can be long. */
function trimmed(short: string): string {
  return short
    .split("-")
    .filter((word) => !STOP_WORDS.has(word))
    .slice(0, 3)
    .join("-");
}

const STOP_WORDS = new Set(
  "a an and are as at be by for from has have how in into is it its new of on or our over than that the their this to under was were what when where which who why will with".split(
    " ",
  ),
);

/** Quarto reads a key with one of these prefixes as a cross-reference: https://quarto.org/docs/authoring/cross-references.html. */
const CROSS_REFERENCE =
  /^(fig|tbl|lst|tip|nte|wrn|imp|cau|sec|eq|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg)-/;

function withoutPrefix(key: string): string {
  return key.replace(CROSS_REFERENCE, "$1");
}

/** FNV-1a in base 36, for a name with no letter that a made key can have. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}
