import type { Citation, CitationSyntax, TextEdit } from "../cite";
import { locatorText, type CitationKey, type Quantity } from "../report";
import type { Candidate } from "./align";
import type { Finding } from "./judge";
import { boundWordsOf, capitalised } from "./messages";
import type { Scene } from "./scene";
import type { Fix } from "./verdicts";

/** The changes that make the claim agree, where the right text is certain. Spans are into the claim's text. */
export function fixesOf(
  finding: Finding,
  claim: Scene,
  citation: Citation,
  syntax: CitationSyntax,
): readonly Fix[] {
  if (finding.kind === "misplaced")
    return locatorFix(finding.candidate, citation, syntax);
  if (finding.kind !== "compared") return [];
  const { candidate } = finding;
  switch (finding.code) {
    case "number-differs":
    case "scale-differs":
    case "truncated":
    case "stronger":
    case "narrowed":
    case "range-end-dropped":
    case "unit-differs":
      return [numberFix(claim, candidate)];
    case "bound-dropped":
    case "bound-contradicted":
    case "bound-changed":
    case "approximation-dropped":
      return boundFix(claim, candidate);
    default:
      return [];
  }
}

/** The source's number, in the writer's form of the unit: "56.5%" becomes "56.6%". */
function numberFix(claim: Scene, { source }: Candidate): Fix {
  const ours = claim.quantity;
  const theirs = source.statistic.quantity;
  const sourceText = source.scene.text;
  const keepsUnit =
    ours.unit.name === theirs.unit.name &&
    ours.unit.currency === theirs.unit.currency &&
    ours.bound === theirs.bound &&
    ours.boundWords === undefined;
  const edit: TextEdit = keepsUnit
    ? {
        ...spanOf(ours.number),
        newText: sourceText.slice(theirs.number.start, theirs.number.end),
      }
    : {
        start: ours.start,
        end: ours.end,
        newText: inCaseOf(claim, theirs.text),
      };
  return { title: `Change to ${applied(ours, edit)}`, edits: [edit] };
}

/** The source's bound words before the number, in place of the writer's own. */
function boundFix(claim: Scene, candidate: Candidate): readonly Fix[] {
  const words = boundWordsOf(candidate.source);
  if (words === "") {
    const { quantity } = candidate.source.statistic;
    return quantity.bound === "=" ? [numberFix(claim, candidate)] : [];
  }
  const theirs = candidate.source.statistic.quantity;
  // Bound words that follow the number ("or more") cannot simply be put before it.
  if (
    theirs.boundWords !== undefined &&
    theirs.boundWords.start > theirs.number.start
  )
    return [];
  const ours = claim.quantity;
  const newText = inCaseOf(claim, words);
  if (ours.boundWords !== undefined)
    return [
      {
        title: `Change to “${words}”`,
        edits: [{ ...spanOf(ours.boundWords), newText }],
      },
    ];
  return [
    {
      title: `Add “${words}”`,
      edits: [{ start: ours.start, end: ours.start, newText: `${newText} ` }],
    },
  ];
}

function locatorFix(
  { source }: Candidate,
  citation: Citation,
  syntax: CitationSyntax,
): readonly Fix[] {
  const { paragraph } = source.block;
  if (paragraph === undefined || citation.locator === undefined) return [];
  const locator = { label: "paragraph", value: String(paragraph) } as const;
  return [
    {
      title: `Change to ${locatorText(locator)}`,
      edits: [
        {
          ...spanOf(citation.locator.span),
          newText: syntax.writeLocator(locator),
        },
      ],
    },
  ];
}

/** Another key in place of the citation's. */
export function keyFix(citation: Citation, key: CitationKey): Fix {
  return {
    title: `Change key to “${key}”`,
    edits: [{ ...spanOf(citation.keySpan), newText: key }],
  };
}

function applied(quantity: Quantity, edit: TextEdit): string {
  return (
    quantity.text.slice(0, edit.start - quantity.start) +
    edit.newText +
    quantity.text.slice(edit.end - quantity.start)
  );
}

/** At the start of a sentence the new words start with a capital. */
function inCaseOf({ quantity, figure }: Scene, words: string): string {
  return quantity.start === figure.sentence.start ? capitalised(words) : words;
}

function spanOf({ start, end }: { start: number; end: number }): {
  start: number;
  end: number;
} {
  return { start, end };
}
