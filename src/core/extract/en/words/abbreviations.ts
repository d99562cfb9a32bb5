import { words } from "./list";

/** Abbreviations with a full stop, without their last stop and in lower case. */

/** Always followed by what they belong to, so they never end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  dr mr mrs ms prof st gen gov sen rep rev hon capt col lt sgt maj messrs mt ft
  e.g i.e eg ie cf vs v viz approx ca est incl excl resp ed eds al
  fig figs eq eqs sec secs ch chap tab tbl para paras vol vols nos art arts
  dept univ assn bros
`);

/** Abbreviations only when a number follows: "No. 5", "p. 12", "Sept. 3". */
export const ABBREVIATIONS_BEFORE_NUMBER: ReadonlySet<string> = words(`
  no p pp n l jan feb mar apr jun jul aug sep sept oct nov dec art
`);

/** These can be the last word of a sentence; they end one before a word that opens sentences. */
export const ABBREVIATIONS_THAT_MAY_END: ReadonlySet<string> = words(`
  inc ltd co corp plc bhd etc jr sr a.m p.m u.s u.k u.n e.u
`);

/** Words that open a sentence far more often than they follow an abbreviation. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those it its he she they we i you his her their our
  in on at by for from to with of as since after before during under over about among
  but and or so yet however meanwhile moreover also still then there here when while where if although though because
  what who why how which
  according last next some many most more all both each every no none one two three
`);
