/**
 * The messages between the page and the extension. Both unions are closed, and each side reads what it gets through the
 * functions here: what is not a message is dropped.
 */
import type { Glance, Page } from "./page";
import { parsePlace } from "./place";
import type { ReadingPlace } from "./place";
import type { Words } from "./words";

export type * from "./page";
export type { ReadingPlace } from "./place";
export type { Words } from "./words";

/** What a panel shows of a report. */
export type PanelView = "reader" | "glance";

/** A place to go to. The statistic counts before the block; the span is in the block's text. */
export interface Target {
  readonly statistic?: string;
  readonly block?: number;
  readonly span?: { readonly start: number; readonly end: number };
  /** Whether the keyboard goes there too. */
  readonly focus: boolean;
}

/** From the extension to the page. */
export type ToPage =
  /** Draw this, in place of what was drawn. Without a target, stay where the reading was. */
  | {
      readonly type: "show";
      readonly uri: string;
      /** Counts what was drawn, so that an answer to an earlier drawing is known as one. */
      readonly revision: number;
      /** `PageContent` as JSON: between frames a long text is copied in a fraction of the time that as many objects take. */
      readonly content: string;
      readonly words: Words;
      readonly target?: Target;
    }
  | { readonly type: "go"; readonly target: Target }
  /** The report cannot be had any more; what is drawn stays readable. */
  | { readonly type: "gone"; readonly notice: string }
  | { readonly type: "copied" };

/** What is drawn; `missing` when there is no report to draw and never was one in this window. */
export type PageContent =
  | { readonly view: "reader"; readonly page: Page }
  | { readonly view: "glance"; readonly glance: Glance }
  | { readonly view: "missing"; readonly notice: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: "ready" }
  | {
      readonly type: "insertFigure" | "copyFigure" | "openFigure";
      readonly statistic: string;
    }
  | {
      readonly type: "insertPassage" | "copyPassage";
      readonly block: number;
      readonly start: number;
      readonly end: number;
      /** Of the drawing that the offsets are about. */
      readonly revision: number;
    }
  | { readonly type: "leave" };

/** What the page keeps across a reload, and from which the panel is restored. */
export interface PageState {
  readonly uri: string;
  readonly place?: ReadingPlace;
}

/** The message that the page sent; `undefined` for anything that is not one. */
export function parseFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, statistic, block, start, end, revision } = value;
  switch (type) {
    case "ready":
    case "leave":
      return { type };
    case "insertFigure":
    case "copyFigure":
    case "openFigure":
      return typeof statistic === "string" ? { type, statistic } : undefined;
    case "insertPassage":
    case "copyPassage":
      return isIndex(block) &&
        isIndex(start) &&
        isIndex(end) &&
        isIndex(revision)
        ? { type, block, start, end, revision }
        : undefined;
    default:
      return undefined;
  }
}

/**
 * The message that the extension sent; `undefined` for anything that is not one. What a message carries to draw is made by
 * the extension from a report and is not looked through again.
 */
export function parseToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value["type"]) {
    case "show":
    case "go":
    case "gone":
    case "copied":
      return value as unknown as ToPage;
    default:
      return undefined;
  }
}

/** What a message has to draw. */
export function parseContent(
  message: ToPage & { readonly type: "show" },
): PageContent {
  return JSON.parse(message.content) as PageContent;
}

/** The state that the page kept; `undefined` when there is none that can be used. */
export function parseState(value: unknown): PageState | undefined {
  if (!isRecord(value) || typeof value["uri"] !== "string") return undefined;
  const place = parsePlace(value["place"]);
  return { uri: value["uri"], ...(place ? { place } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
