const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Commands whose argument is a heading. */
export const HEADINGS = words(
  "part chapter section subsection subsubsection paragraph subparagraph title subtitle",
);

/** Commands whose argument is a text of its own, set elsewhere than where it is written. */
export const NOTES = words(
  "footnote footnotetext thanks marginpar endnote caption",
);

/** Commands whose arguments are not prose. */
export const SILENT = words(
  "label ref eqref pageref autoref nameref cref Cref vref input include includegraphics url path nolinkurl bibliography " +
    "bibliographystyle addbibresource printbibliography vspace hspace usepackage documentclass setlength setcounter " +
    "addtocounter newcommand renewcommand providecommand nocite index gls Gls glspl cline cmidrule multirow rule pagestyle " +
    "thispagestyle textcolor color lstinline verb mintinline hypersetup graphicspath definecolor",
);

/** Commands whose first arguments are not prose, and how many of them. */
export const LEADING: ReadonlyMap<string, number> = new Map([
  ["href", 1],
  ["multicolumn", 2],
  ["textcolor", 1],
  ["foreignlanguage", 1],
]);

/** Environments that hold no prose. */
export const OPAQUE = words(
  "verbatim Verbatim lstlisting minted comment equation align gather multline eqnarray displaymath math alignat flalign " +
    "tikzpicture pgfpicture filecontents thebibliography algorithm algorithmic",
);

/** Environments whose rows and cells `&` and `\\` separate. */
export const TABULAR = words("tabular tabularx tabulary longtable array tblr");

/** Commands that stand for a character that matters to a figure. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["euro", "€"],
  ["texteuro", "€"],
  ["pounds", "£"],
  ["textsterling", "£"],
  ["textdollar", "$"],
  ["textyen", "¥"],
  ["percent", "%"],
  ["textendash", "–"],
  ["textemdash", "—"],
  ["textpm", "±"],
  ["textdegree", "°"],
  ["S", "§"],
  ["P", "¶"],
]);
