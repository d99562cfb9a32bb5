/** What a text as a whole says of its words: the people it names in full, and which capitals are only a sentence's. */
export class Names {
  private index: ReadonlyMap<string, readonly Mention[]> | undefined;

  private lowerCase: ReadonlySet<string> | undefined;

  /** @param text everything that the names may be found in, in reading order */
  constructor(private readonly text: () => string) {}

  /** The full name that a single name stood for when last given in full before `offset`; else as it is. */
  inFull(name: string, offset: number): string {
    if (name === "" || /\s/.test(name)) return name;
    this.index ??= indexNames(this.text());
    const mentions = this.index.get(name) ?? [];
    const before = mentions.findLast((mention) => mention.offset <= offset);
    return (before ?? mentions[0])?.name ?? name;
  }

  /** Whether the text also writes the word in lower case, in the singular or plural, so that its capital is a sentence's. */
  usesLowerCase(word: string): boolean {
    this.lowerCase ??= new Set(
      this.text()
        .slice(0, LONGEST_INDEXED)
        .match(/(?<![\p{L}\d])\p{Ll}[\p{L}-]*/gu),
    );
    const lower = word.toLowerCase();
    const other = lower.endsWith("s") ? lower.slice(0, -1) : `${lower}s`;
    return this.lowerCase.has(lower) || this.lowerCase.has(other);
  }
}

/** The start of a text, in code units, tells enough of its words. */
const LONGEST_INDEXED = 1_000_000;

interface Mention {
  readonly name: string;
  readonly offset: number;
}

const TITLES = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|The|A|An|In|On|At|For|But|And)$/;

/** Runs of two or three capitalised words, by their first and by their last word. */
function indexNames(text: string): ReadonlyMap<string, readonly Mention[]> {
  const index = new Map<string, Mention[]>();
  const add = (key: string, mention: Mention) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [mention]);
    else list.push(mention);
  };
  const pattern = /[A-Z][\p{L}'’-]*\.?(?: [A-Z][\p{L}'’-]*\.?){1,3}/gu;
  for (const match of text.matchAll(pattern)) {
    const words = match[0].replace(/\.$/, "").split(" ");
    while (words.length > 0 && TITLES.test((words[0] ?? "").replace(".", "")))
      words.shift();
    if (words.length < 2 || words.length > 3) continue;
    const mention = { name: words.join(" "), offset: match.index };
    add(words[0] ?? "", mention);
    add(words.at(-1) ?? "", mention);
  }
  return index;
}
