import { isPluralWord } from "./plurals";

/** What a text has spoken of so far; resolves "they", "these firms", "that proportion" and a surname. */
export class Discourse {
  /** What was measured last, newest last. */
  private readonly topics: Topic[] = [];
  private readonly labels = new Map<string, string>();

  /** Remembers what a figure measured. */
  add(topic: Topic): void {
    if (topic.measured === "") return;
    this.topics.push(topic);
    if (this.topics.length > MEMORY) this.topics.shift();
  }

  /** What a plural ("they", "these firms") or a singular ("it", "that proportion") stands for, or `undefined`. */
  resolve(
    anaphor: Anaphor,
    sentence: number,
    reach = REACH,
  ): string | undefined {
    const near = this.topics.filter(
      (topic) => sentence - topic.sentence <= reach,
    );
    const counted = near.findLast((topic) => topic.counted);
    if (anaphor === "counted") return counted?.measured;
    const last =
      anaphor === "things"
        ? near.findLast((topic) => isPluralLabel(topic.measured))
        : near.at(-1);
    if (anaphor === "things") return (counted ?? last)?.measured;
    return last?.measured;
  }

  /** The same label for the same thing: the first spelling of a label that differs only in case, article or spacing. */
  canonical(label: string): string {
    const key = label.toLowerCase().replace(/[-‐‑]/g, " ");
    const known = this.labels.get(key);
    if (known !== undefined) return known;
    this.labels.set(key, label);
    return label;
  }
}

/** Whether the label's first noun phrase is plural, by its ending. */
export function isPluralLabel(label: string): boolean {
  const head = label.split(/ (?:of|in|for|from|that|who|with|at|on) /)[0] ?? "";
  const word = head.split(" ").at(-1) ?? "";
  return isPluralWord(word.toLowerCase());
}

export interface Topic {
  readonly measured: string;
  /** Things that were counted, which "they" can stand for. */
  readonly counted: boolean;
  /** Number of the sentence in the text. */
  readonly sentence: number;
}

/** "they", "these firms" against "it", "the figure"; "which" takes up only things that were counted. */
export type Anaphor = "things" | "figure" | "counted";

const MEMORY = 8;

/** How many sentences back a pronoun reaches. */
const REACH = 2;
