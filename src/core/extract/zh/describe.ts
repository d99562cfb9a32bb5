import type { Quantity, Span } from "../../report";
import type { Described, Memory } from "../describe";

/**
 * Describes the quantities of one Chinese sentence, in order. A clause between commas is the unit: what stands before its
 * verb is what is measured, and a clause without a subject goes on with that of the clause before.
 */
export function describeChineseSentence(
  text: string,
  span: Span,
  quantities: readonly Quantity[],
  memory: Memory,
): readonly Described[] {
  const described: Described[] = [];
  const sentence = text.slice(span.start, span.end);
  const speaker = SPEAKER.exec(sentence)?.[1] ?? SOURCE.exec(sentence)?.[1];
  let period: string | undefined;
  let clause = -1;
  let subject = "";
  for (const quantity of quantities) {
    const start = clauseStart(text, span.start, quantity.start);
    if (start !== clause) {
      const lead = readLead(text.slice(start, quantity.start));
      period = lead.period ?? leadPeriod(text, span.start, start) ?? period;
      clause = start;
      subject = lead.subject;
    }
    const before = text.slice(start, quantity.start);
    const after = text.slice(quantity.end, span.end);
    const counted = countedIn(quantity, before, after);
    const named = counted === "" ? withoutAnaphor(subject) : counted;
    const topic = memory.discourse.resolve("figure", memory.sentences);
    const measured = memory.discourse.canonical(
      named === "" ? (topic ?? "") : named,
    );
    memory.discourse.add({
      measured,
      counted: counted !== "",
      sentence: memory.sentences,
    });
    const base = baseIn(before);
    described.push({
      quantity,
      measured,
      ...(base !== undefined && { base }),
      ...(period !== undefined && { period }),
      ...(speaker !== undefined && { speaker }),
      qualifiers: QUALIFIERS.filter((word) => before.includes(word)),
    });
  }
  memory.sentences++;
  return described;
}

/** "这一比重", "该数字": what was spoken of before. */
function withoutAnaphor(subject: string): string {
  return /^(?:这|该|其)/.test(subject) ? "" : subject;
}

/** Words that limit a figure. */
const QUALIFIERS = [
  "预计",
  "初步核算",
  "按不变价格计算",
  "按可比价格计算",
  "季节调整",
  "累计",
  "平均",
  "人均",
  "实际",
  "名义",
];

/** "包炳章表示，…": who says it, before what is said; "据市统计局，…": the source. */
const SPEAKER =
  /(?:^|[，。；])([^，。；：“”]{2,16}?)(?:表示|指出|介绍|透露|称|说|强调)(?:[，：]|$)/;
const SOURCE =
  /^(?:据|根据)([^，。；：“”]{2,16}?)(?:的?(?:数据|统计|消息|介绍|发布|显示|测算))*，/;

const CLAUSE_STOPS = "，。；：！？,;:";

/** Where the clause that holds `at` starts; a clause is a few dozen characters. */
function clauseStart(text: string, from: number, at: number): number {
  const limit = Math.max(from, at - LONGEST_CLAUSE);
  let start = at;
  while (start > limit && !CLAUSE_STOPS.includes(text.charAt(start - 1)))
    start--;
  return start;
}

const LONGEST_CLAUSE = 80;

const PERIOD =
  /^(?:截至|自|从|到)?(?:(?:\d{4}|今|去|前|上)年)?(?:第?[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]+个?(?:月|季度)|\d{1,2}(?:[-—至到]\d{1,2})?月(?:份|末|底)?|年末|年底|末|底)?(?:以来|来)?/;

/** What leads up to a figure: a period, then the subject up to the verb. */
function readLead(before: string): {
  readonly period?: string;
  readonly subject: string;
} {
  const trimmed = before.trimStart();
  const period = PERIOD.exec(trimmed)?.[0] ?? "";
  const rest = trimmed.slice(period.length);
  const subject = rest
    .slice(0, firstVerb(rest))
    .replace(/^(?:其中|同时|此外|而|但|全年)+/, "")
    .replace(/(?:的|已|共|也|还|将|仍|均|已经|目前)+$/, "");
  return period === "" ? { subject } : { period, subject };
}

/** A period that is a clause by itself at the sentence's start: "2022年，". */
function leadPeriod(
  text: string,
  from: number,
  before: number,
): string | undefined {
  const first = text.slice(from, Math.min(before, from + 24));
  const comma = first.search(/[，,]/);
  if (comma <= 0) return undefined;
  const lead = first.slice(0, comma);
  const period = PERIOD.exec(lead)?.[0] ?? "";
  return period !== "" && period.length === lead.length ? period : undefined;
}

const VERBS =
  /(?:同比|环比|比上|较上|(?:实际|名义)(?=增长|下降|同比)|增长(?!率)|下降|上升|提高|增加(?!值)|减少|回落|上涨|下跌|达到|达|约为|为|是|占|实现|完成(?!率)|突破|超过|高于|低于|拥有|共有|集聚|聚集|已有|新增|建成|有)/;

function firstVerb(clause: string): number {
  const at = clause.search(VERBS);
  return at < 0 ? clause.length : at;
}

/** The noun behind a count: "287家专精特新中小企业"; empty where the clause names it before the number. */
function countedIn(quantity: Quantity, before: string, after: string): string {
  if (quantity.unit.kind !== "count" || before.includes("占")) return "";
  const noun = /^[^，。；：、！？（）()“”\d\s]{1,20}/.exec(after)?.[0] ?? "";
  const behind = noun.slice(0, firstVerb(noun)).replace(/[和与及等的]+$/, "");
  if (behind !== "") return behind;
  // "已有技术服务企业1.4万家": the noun between the verb and the number.
  return /(?:有|集聚|聚集|新增|建成)([^，。有]{2,20})$/.exec(before)?.[1] ?? "";
}

/** "占全市总数的", "是全市平均水平的", "同比": what the figure is relative to, as written. */
function baseIn(before: string): string | undefined {
  const share =
    /占([^占]{1,30}?)的?(?:比重|比例|份额)?(?:约为|为|达到|达)?$/.exec(before);
  if (share?.[1] !== undefined) return `占${share[1]}`;
  const multiple = /(?:是|为|相当于)([^是]{1,30}?)的$/.exec(before);
  if (multiple?.[1] !== undefined) return multiple[1];
  return /(?:同比|环比|(?:比|较)(?:上年|上月|去年|上季度|上年同期|去年同期|上年末))/.exec(
    before,
  )?.[0];
}
