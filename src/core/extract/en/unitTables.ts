import type { Unit, UnitKind } from "../../report";
import { Phrases, items, tableLines } from "../quantity/phrases";
import { CURRENCIES } from "./data/currencies";
import { RATIOS, UNITS } from "./data/units";

/** Units in words and symbols, as they stand behind a number. */
export const UNITS_BEHIND = new Phrases<Unit>();
/** Currency signs and codes, as they stand before a number. */
export const CURRENCIES_BEFORE = new Phrases<Unit>();

/** Codes with a scale of a million: "MUSD". */
export const MILLIONS_OF = new Map<string, Unit>();

/** Singular of every unit's plural name, where the table gives it. */
const byWord = new Map<string, Unit>();

/** The unit that a word (singular or plural) or symbol names: what "per" takes. */
export function unitNamed(word: string): Unit | undefined {
  return byWord.get(word);
}

function addWords(words: string | undefined, unit: Unit): void {
  for (const word of items(words)) {
    UNITS_BEHIND.add(word, unit);
    byWord.set(word, unit);
    if (!word.endsWith("s")) {
      UNITS_BEHIND.add(`${word}s`, unit);
      byWord.set(`${word}s`, unit);
    }
  }
}

function addSymbols(symbols: string | undefined, unit: Unit): void {
  for (const symbol of items(symbols)) {
    const gluedOnly = symbol.startsWith("*");
    UNITS_BEHIND.add(
      gluedOnly ? symbol.slice(1) : symbol,
      unit,
      true,
      gluedOnly,
    );
  }
}

for (const line of tableLines(UNITS)) {
  const [name = "", words, symbols] = line
    .split(";")
    .map((cell) => cell.trim());
  const unit: Unit = { kind: "measure", name };
  addWords(words, unit);
  addWords(name.toLowerCase(), unit);
  addSymbols(symbols, unit);
}

for (const line of tableLines(RATIOS)) {
  const [name = "", words, symbols, kind] = line
    .split(";")
    .map((cell) => cell.trim());
  const unit: Unit = { kind: kind as UnitKind, name };
  addWords(words, unit);
  addWords(name.toLowerCase(), unit);
  addSymbols(symbols, unit);
}

/** Codes that are English words in lower case: "try", "all". */
const NOT_IN_LOWER_CASE: ReadonlySet<string> = new Set([
  "TRY",
  "COP",
  "RON",
  "ETH",
]);

for (const line of tableLines(CURRENCIES)) {
  const [name = "", code = "", words, before, behind] = line
    .split(";")
    .map((cell) => cell.trim());
  const unit: Unit =
    code === ""
      ? { kind: "money", name }
      : { kind: "money", name, currency: code };
  addWords(words, unit);
  addWords(name.toLowerCase(), unit);
  for (const sign of items(before)) {
    CURRENCIES_BEFORE.add(sign, unit, true);
    if (sign.endsWith("$") && (sign.length > 2 || sign === "C$"))
      CURRENCIES_BEFORE.add(sign.toLowerCase(), unit, true);
  }
  addSymbols(behind, unit);
  if (code === "" || code === "GBX") continue;
  CURRENCIES_BEFORE.add(code, unit, true);
  UNITS_BEHIND.add(code, unit, true);
  MILLIONS_OF.set(`M${code}`, unit);
  for (const sign of [`${code}$`, `${code.toLowerCase()}$`])
    if (name.endsWith("dollars") || name.endsWith("pesos"))
      CURRENCIES_BEFORE.add(sign, unit, true);
  if (NOT_IN_LOWER_CASE.has(code)) continue;
  CURRENCIES_BEFORE.add(code.toLowerCase(), unit, true);
  UNITS_BEHIND.add(code.toLowerCase(), unit, true);
}
