/** The page's own wording, in the language of the editor. `{0}` stands for what is filled in. */
export interface Words {
  readonly outline: string;
  /** What a screen reader calls a statistic. */
  readonly figure: string;
  readonly insert: string;
  readonly copyCitation: string;
  readonly cite: string;
  readonly copyPassage: string;
  readonly oneParagraph: string;
  readonly selectParagraph: string;
  readonly derived: string;
  readonly derivedHint: string;
  readonly saidBy: string;
  readonly up: string;
  readonly down: string;
  readonly copied: string;
  readonly noFigures: string;
  readonly keys: string;
  readonly keyNext: string;
  readonly keyPrevious: string;
  readonly keyInsert: string;
  readonly keyOpen: string;
  readonly keyCopy: string;
  readonly keySentence: string;
  readonly keyFind: string;
  readonly keyLeave: string;
}

/** The wording with its place filled in. */
export function fill(words: string, value: string | number): string {
  return words.replace("{0}", () => String(value));
}
