import type { LocatorLabel } from "../report";

/** A language whose locator labels are known, as the first part of a document's `lang:`. */
export type LabelLanguage = "en" | "de" | "fr" | "es" | "zh";

type Labels = Readonly<Record<LocatorLabel, string>>;

/**
 * The words that name what a locator counts, separated by `|`; the full stop of an abbreviation is left out here and optional in a
 * document. `other` has those that a report has no place for. From the locator terms of CSL's locales, their long, short
 * and symbol forms (https://github.com/citation-style-language/locales), and from what writers use beside them.
 */
export const LOCATOR_LABELS: Readonly<Record<LabelLanguage, Labels>> = {
  en: {
    page: "page|pages|p|pp|pg|pgs",
    paragraph: "paragraph|paragraphs|para|paras|par|pars|¶|¶¶",
    section: "section|sections|sec|secs|sect|sects|§|§§",
    chapter: "chapter|chapters|chap|chaps|ch|chs",
    table: "table|tables|tbl|tbls|tab|tabs",
    figure: "figure|figures|fig|figs|chart|charts",
    note: "note|notes|n|nn|footnote|footnotes|fn|endnote|endnotes",
    line: "line|lines|l|ll",
    other:
      "book|books|bk|bks|column|columns|col|cols|folio|folios|fol|fols|issue|issues|number|numbers|no|nos|opus|opera|op|" +
      "opp|part|parts|pt|pts|sub verbo|sub verbis|s.v|s.vv|verse|verses|v|vv|volume|volumes|vol|vols|appendix|" +
      "appendices|app|annex|annexes|article|articles|art|arts|item|items|box|boxes|slide|slides",
  },
  de: {
    page: "Seite|Seiten|S",
    paragraph: "Absatz|Absätze|Abs|Randnummer|Randnummern|Rn|Rdnr|Rz",
    section: "Abschnitt|Abschnitte|Abschn",
    chapter: "Kapitel|Kap",
    table: "Tabelle|Tabellen|Tab",
    figure: "Abbildung|Abbildungen|Abb",
    note: "Anmerkung|Anmerkungen|Anm|Fußnote|Fußnoten|Fn",
    line: "Zeile|Zeilen|Z",
    other:
      "Buch|Bücher|Spalte|Spalten|Sp|Blatt|Bl|Heft|Hefte|Nummer|Nr|Teil|Teile|T|Vers|Verse|Band|Bände|Bd|Bde|Anhang|Anh",
  },
  fr: {
    page: "page|pages|p|pp",
    paragraph: "paragraphe|paragraphes|paragr|alinéa|alinéas|al",
    section: "section|sections|sect",
    chapter: "chapitre|chapitres|chap",
    table: "tableau|tableaux|tabl",
    figure: "figure|figures|fig|graphique|graphiques|graph",
    note: "note|notes|n",
    line: "ligne|lignes|l|ll",
    other:
      "livre|livres|colonne|colonnes|col|folio|folios|fº|numéro|numéros|nº|n°|no|opus|op|partie|parties|part|verset|" +
      "versets|volume|volumes|vol|tome|tomes|annexe|annexes|encadré|encadrés",
  },
  es: {
    page: "página|páginas|p|pp|pág|págs",
    paragraph: "párrafo|párrafos|párr|párrs",
    section: "sección|secciones|secc|sec",
    chapter: "capítulo|capítulos|cap|caps",
    table: "tabla|tablas|tab|cuadro|cuadros",
    figure: "figura|figuras|fig|figs|gráfico|gráficos|gráf",
    note: "nota|notas|n|nn",
    line: "línea|líneas|l|ll",
    other:
      "libro|libros|columna|columnas|col|cols|folio|folios|número|números|núm|núms|opus|op|parte|partes|pt|verso|versos|" +
      "volumen|volúmenes|vol|vols|anexo|anexos|recuadro|recuadros",
  },
  zh: {
    page: "页|頁|页码",
    paragraph: "段|段落|自然段",
    section: "节|節|小节",
    chapter: "章",
    table: "表|表格",
    figure: "图|圖",
    note: "注|註|注释|脚注",
    line: "行",
    other: "卷|册|期|栏|编|条|款|附录|附件",
  },
};

/** How a locator is written in the languages other than English (which is `locatorText`), one and several. */
export const WRITTEN_LABELS: Readonly<
  Record<
    Exclude<LabelLanguage, "en">,
    Readonly<
      Record<
        Exclude<LocatorLabel, "other">,
        readonly [one: string, several: string]
      >
    >
  >
> = {
  de: {
    page: ["S.", "S."],
    paragraph: ["Abs.", "Abs."],
    section: ["Abschn.", "Abschn."],
    chapter: ["Kap.", "Kap."],
    table: ["Tab.", "Tab."],
    figure: ["Abb.", "Abb."],
    note: ["Anm.", "Anm."],
    line: ["Z.", "Z."],
  },
  fr: {
    page: ["p.", "p."],
    paragraph: ["paragr.", "paragr."],
    section: ["sect.", "sect."],
    chapter: ["chap.", "chap."],
    table: ["tabl.", "tabl."],
    figure: ["fig.", "fig."],
    note: ["n.", "n."],
    line: ["l.", "l."],
  },
  es: {
    page: ["p.", "pp."],
    paragraph: ["párr.", "párrs."],
    section: ["sec.", "sec."],
    chapter: ["cap.", "caps."],
    table: ["tabla", "tablas"],
    figure: ["fig.", "figs."],
    note: ["n.", "nn."],
    line: ["l.", "ll."],
  },
  zh: {
    page: ["页", "页"],
    paragraph: ["段", "段"],
    section: ["节", "节"],
    chapter: ["章", "章"],
    table: ["表", "表"],
    figure: ["图", "图"],
    note: ["注", "注"],
    line: ["行", "行"],
  },
};
