import { chunks } from "../quantity/chunk";
import type { Draft } from "../quantity/draft";
import { finish } from "../quantity/finish";
import { tokenize } from "../quantity/token";
import type { Quantity } from "../../report";
import { attachBound } from "./bound";
import { attachChange } from "./change";
import { countThings } from "./count";
import { fillLeftOut } from "./ellipsis";
import { lexNumbers } from "./lex";
import { attachMultiples, findMultiples } from "./multiple";
import { joinCompounds, joinRanges, shareUnits } from "./range";
import { attachUnit } from "./unit";
import { veto } from "./veto";

/** Every quantity in an English text, in order, without overlaps. */
export function findEnglishQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const { start, end } of chunks(text)) {
    findIn(text.slice(start, end), start, found);
  }
  return found;
}

function findIn(text: string, offset: number, found: Quantity[]): void {
  const tokens = tokenize(text);
  let drafts: Draft[] = findMultiples(tokens, lexNumbers(text, tokens));
  drafts.forEach((draft, i) => {
    if (draft.unit === undefined)
      attachUnit(text, tokens, draft, drafts[i - 1]);
  });
  drafts = joinCompounds(tokens, withoutOverlap(drafts));
  drafts = joinRanges(text, tokens, drafts);
  shareUnits(tokens, drafts);
  countThings(text, tokens, drafts);
  attachMultiples(tokens, drafts);
  drafts = veto(text, tokens, drafts);
  fillLeftOut(tokens, drafts);
  for (let i = 0; i < drafts.length; i++) attachBound(text, tokens, drafts, i);
  attachChange(text, tokens, drafts);
  for (const draft of drafts) found.push(finish(text, tokens, draft, offset));
}

/** Without numbers that a unit before them has taken in ("per 1,000 people"). */
function withoutOverlap(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let end = 0;
  for (const draft of drafts) {
    if (draft.from < end) continue;
    kept.push(draft);
    end = draft.to;
  }
  return kept;
}
