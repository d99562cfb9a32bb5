import type { CslName } from "../report";

/**
 * A name as CSL takes it apart. "Family, Given" is a person; otherwise an institution stays whole, and a person's family name
 * is the last word, or the first for a romanised Chinese, Korean or Vietnamese name ("Huang Yixuan"), which keeps its order.
 */
export function parseName(text: string): CslName {
  const name = text.replace(/\s+/g, " ").trim();
  const [family, given, ...more] = name.split(/, */);
  if (family && given && more.length === 0 && !isInstitution(name)) {
    if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(given))
      return { ...parseName(family), suffix: given };
    return { family, given };
  }
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || isInstitution(name))
    return { literal: name };
  if (isFamilyFirst(words))
    return {
      family: words[0] ?? name,
      given: words.slice(1).join(" "),
      "static-ordering": true,
    };
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? "").toLowerCase()))
    start--;
  const particle = words.slice(start, -1).join(" ");
  return {
    family: words.at(-1) ?? name,
    given: words.slice(0, start).join(" "),
    ...(particle === "" ? {} : { "non-dropping-particle": particle }),
  };
}

/** Whether a line has the shape of a person's name: two to four capitalised words, no digits, no word of an institution or newspaper section. */
export function looksLikePerson(text: string): boolean {
  if (text.length > 40 || isInstitution(text)) return false;
  const words = text.split(/\s+/);
  const capitalised = words.filter((word) => NAME_WORD.test(word));
  const others = words.filter(
    (word) => !NAME_WORD.test(word) && !PARTICLES.has(word.toLowerCase()),
  );
  return (
    others.length === 0 && capitalised.length >= 2 && capitalised.length <= 4
  );
}

/** Whether a name is that of an institution, newspaper or desk, by its words. */
export function isInstitution(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}&]+/gu) ?? [];
  return words.some((word) => INSTITUTION_WORDS.has(word));
}

/**
 * Whether a line is the name of an institution, newspaper or section, rather than a headline about one: all words capitalised,
 * and the last word of its kind ("Shanghai Daily", "City desk"), or the first with "of" ("Ministry of Commerce").
 */
export function isInstitutionName(text: string): boolean {
  const words = text.match(/[\p{L}&'’-]+/gu) ?? [];
  const kind = (word: string | undefined) =>
    INSTITUTION_WORDS.has((word ?? "").toLowerCase());
  const capitalised = words.every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      kind(word) ||
      /^(?:of|for|the|and|&)$/.test(word),
  );
  if (!capitalised || words.length > 6) return false;
  return kind(words.at(-1)) || (kind(words[0]) && words[1] === "of");
}

/** Whether an institution is one that issues reports, rather than a newspaper or one of its sections. */
export function isIssuer(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}&]+/gu) ?? [];
  return words.length >= 2 && words.some((word) => ISSUER_WORDS.has(word));
}

/** The name before a role: "Huang Yixuan" in "Huang Yixuan Economics correspondent". */
export function withoutRole(text: string): string {
  const words = text.split(/\s+/);
  if (!ROLE_WORDS.has((words.at(-1) ?? "").toLowerCase())) return text;
  const role = words.findIndex((word) => isInstitution(word));
  const name = words.slice(0, Math.max(role, 0)).join(" ");
  return looksLikePerson(name) ? name : text;
}

/** The names in a list such as "Huang Yixuan, Jane and John". An institution keeps its "and". */
export function splitNames(text: string): string[] {
  const separator = isInstitution(text)
    ? / *[,;、，] */
    : / *[,;、，] *| +(?:and|with|&) +/i;
  return text
    .split(separator)
    .map((part) => part.replace(/^and +/i, "").trim())
    .filter((part) => part !== "");
}

/** "HUANG YIXUAN" as "Huang Yixuan"; other spellings as they are. */
export function inNameCase(text: string): string {
  if (text !== text.toUpperCase() || isInstitution(text)) return text;
  return text.replace(
    /(\p{L})(\p{L}+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

const NAME_WORD = /^\p{Lu}[\p{L}'’.-]*$/u;

const PARTICLES = new Set(
  "de del della der den di da dos du la le van von ten ter bin al el y".split(
    " ",
  ),
);

/** Words that make a line an institution or a newspaper's section, in lower case. A word here is no part of a person's name. */
const INSTITUTION_WORDS = new Set(
  (
    "academy administration affairs agency analysis analytics army association associates authority bank board borough branch bureau business " +
    "cabinet center centre chamber chronicle city club college commission committee company confederation congress consortium corporation correspondent " +
    "council county court culture daily data department desk development digest directorate district division economics economy education editor editorial " +
    "energy environment evening exchange express faculty feature features federation finance financial forum foundation fund gazette government group guardian headlines " +
    "health herald inc independent industry insight institute institution insurance international journal laboratory library limited local ltd magazine " +
    "mail markets media ministry monitor morning museum nation national news newspaper newsroom observer office online opinion organisation organization " +
    "parliament party people's politics post press publishing radio record regional register report reporter reports research review " +
    "school science section secretariat sector senate service services society special sport sports staff standard star state statistics studio sun supplement survey " +
    "technology telegraph television the times today tribune trust tv union university weekly wire wires world writer columnist contributor analyst xinhua reuters afp bloomberg ap bbc cnn cgtn ecns &"
  ).split(" "),
);

const ROLE_WORDS = new Set(
  "columnist contributor correspondent desk editor reporter writer analyst staff".split(
    " ",
  ),
);

const ISSUER_WORDS = new Set(
  (
    "academy administration agency association authority bank bureau chamber commission committee confederation council department desk directorate " +
    "federation foundation fund institute institution laboratory ministry office organisation organization registry secretariat service services university"
  ).split(" "),
);

/** Family names that stand first in romanised names: the commonest of China, Korea and Vietnam. */
const FAMILY_FIRST = new Set(
  (
    "bai bao cai cao chang chen cheng chu cui dai deng ding dong du duan fan fang feng fu gao ge gong gu guan guo han hao he hong hou hu huang " +
    "jia jiang jiao jin kang kong lai lei li liang liao lin ling liu long lu luo lv lyu ma mao mei meng miao mo nie ning niu ouyang pan pang pei peng " +
    "qi qian qiao qin qiu qu ren rong ruan shao shen sheng shi shu song su sun tan tang tao tian tong wan wang wei wen weng wu xia xiang xiao xie xin xing " +
    "xiong xu xue yan yang yao ye yi yin you yu yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo sima situ zhuge " +
    "kim lee park choi jung kang cho yoon jang lim nguyen tran pham hoang"
  ).split(" "),
);

/** What a romanised syllable can look like: an initial, vowels, an ending. Two or three make a given name. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiouü]{1,3})(?:ng|n|r)?){1,3}$/;

function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", ...rest] = words.map((word) => word.toLowerCase());
  if (!FAMILY_FIRST.has(first) || rest.length > 2) return false;
  return rest.every((word) => word.length <= 12 && isSyllables(word));
}

function isSyllables(word: string): boolean {
  return word.split(/['’-]/).every((part) => SYLLABLES.test(part));
}
