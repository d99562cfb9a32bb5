import type { Locator } from "../../report";
import { locatorIn, readLocator } from "../locators";
import type { LabelLanguage } from "../locatorLabels";
import type { Reference } from "../syntax";

/** `\cite[para.~10]{key}`: the one command that LaTeX itself, natbib and biblatex have in common, so that any document builds with it. */
export function writeLatex(
  reference: Reference,
  language?: LabelLanguage,
): string {
  return `\\cite${latexGroup(reference, language)}`;
}

/** What stands behind a citing command's name: `[para.~10]{key}`. */
export function latexGroup(
  { key, locator }: Reference,
  language?: LabelLanguage,
): string {
  const note =
    locator === undefined ? "" : `[${writeLatexLocator(locator, language)}]`;
  return `${note}{${key}}`;
}

/**
 * "para.~10"; in braces when it would not be clear how far the value goes. The characters that mean something else to LaTeX are left
 * out.
 */
export function writeLatexLocator(
  locator: Locator,
  language: LabelLanguage = "en",
): string {
  const value = locator.value
    .replace(/[\\{}%#$&_^~]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const plain = locatorIn(language, { ...locator, value });
  const read = readLocator(plain, 0, plain.length);
  const clear =
    read?.label === locator.label &&
    read.value === value &&
    !/[[\]]/.test(value);
  return clear ? plain.replace(" ", "~") : `{${plain}}`;
}

/** A report's text for a LaTeX document. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}%#$&_^~]/g, (c) => ESCAPES[c] ?? `\\${c}`);
}

const ESCAPES: Readonly<Partial<Record<string, string>>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
