import type { CitationKey, Locator, Span } from "../report";
import type { LabelLanguage } from "./locatorLabels";

/** A pointer in a document to a report. All spans are in the text that was searched. */
export interface Citation extends Span {
  readonly key: CitationKey;
  /** The key's own characters, without `@` or braces. */
  readonly keySpan: Span;
  readonly locator?: Locator & {
    /** Label and value together, what a fix replaces: "para. 10". */
    readonly span: Span;
  };
  /** The bracket or command that the citation stands in; several citations can share one. Equal to the citation itself where it stands alone. */
  readonly cluster: Span;
  /** Whether the citation is part of the sentence (`@key says that …`) rather than in brackets after it. */
  readonly inText: boolean;
}

/** What a citation to be written points at. */
export interface Reference {
  readonly key: CitationKey;
  readonly locator?: Locator;
}

/** A replacement of a span of text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Where the cursor stands, when it stands in a citation that is being written. */
export interface CitationCursor {
  /** From just behind `@` to the end of the key's characters around the cursor; what a completion replaces. */
  readonly keySpan: Span;
  /** The key's characters before the cursor. */
  readonly typed: string;
  /** Whether the citation is inside brackets that are already open. */
  readonly bracketed: boolean;
}

/** A running unit of the writer's document that is checked by itself: paragraph, heading, list item, table cell, footnote. */
export interface DocumentBlock extends Span {
  readonly kind:
    "paragraph" | "heading" | "list-item" | "table-cell" | "footnote";
  /**
   * The block's text with everything that is not prose (code, math, comments, link targets, markers, line breaks) replaced by
   * spaces, so that offsets hold: `text[i]` is the document's character `start + i`, or a space, or the character that an entity such as
   * `&euro;` stands for, at the entity's last place.
   */
  readonly text: string;
  /** For a table cell, the cells of its row that share its citations, and the headers of its row and column. */
  readonly cell?: {
    readonly row: number;
    readonly header?: string;
    readonly rowHeader?: string;
    readonly table: number;
  };
}

/** A citation syntax: everything that depends on the language of the writer's document. One file each in this folder. */
export interface CitationSyntax {
  readonly id: "pandoc" | "latex";
  /** VS Code language ids of the documents that are written in it. */
  readonly languageIds: readonly string[];
  /** File name endings, lower case with their dot, for the shell. */
  readonly extensions: readonly string[];
  /**
   * The document's blocks, ordered by where they begin. They do not overlap, but for an inline note, which lies within its paragraph and is
   * blank in the paragraph's text. Linear in the length of the text; never throws. `previous`, what this returned for an earlier state of the document, makes it fast after a keystroke and changes nothing else.
   */
  blocks(
    text: string,
    previous?: readonly DocumentBlock[],
  ): readonly DocumentBlock[];
  /** The citations in a block's text, in order; spans are into that text. */
  find(blockText: string): readonly Citation[];
  /**
   * A whole citation in brackets, `[@key, para. 10]`. What it writes `find` finds again. The locator's label is of the document's
   * language, English where none is given.
   */
  write(reference: Reference, language?: LabelLanguage): string;
  /** A citation that is part of the sentence: `@key [para. 10]`. */
  writeInText(reference: Reference, language?: LabelLanguage): string;
  /** The locator as it stands in a citation, "para. 10". */
  writeLocator(locator: Locator, language?: LabelLanguage): string;
  /** The text of a report so that it reads the same in a document: what would be mark-up there is escaped. */
  escape(text: string): string;
  /** A block quotation of text that is escaped already, with its citation. */
  quote(text: string, citation: string): string;
  /**
   * The edit that makes an existing cluster cite the reference too, or `undefined` when it does already. Spans are into the block's text, as
   * `cluster` is.
   */
  extend(
    blockText: string,
    cluster: Span,
    reference: Reference,
  ): TextEdit | undefined;
  /** The cursor's place in a citation being written, or `undefined`. Looks at the cursor's line only. */
  cursor(line: string, character: number): CitationCursor | undefined;
}
