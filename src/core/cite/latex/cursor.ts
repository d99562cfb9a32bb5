import type { CitationCursor } from "../syntax";
import { citingForm } from "./commands";

/** See `CitationSyntax.cursor`: between the braces of a citing command. */
export function latexCursor(
  line: string,
  character: number,
): CitationCursor | undefined {
  const before = line.slice(Math.max(0, character - LONGEST), character);
  const match = OPEN_COMMAND.exec(before);
  const name = match?.[1];
  if (match === null || name === undefined || citingForm(name) === undefined)
    return undefined;
  if (/(?:^|[^\\])%/.test(line.slice(0, character))) return undefined;
  const typed = (match[2] ?? "").replace(/^.*,/, "").trimStart();
  const rest = /^[^\s,{}%]*/.exec(line.slice(character))?.[0] ?? "";
  return {
    keySpan: {
      start: character - typed.length,
      end: character + rest.length,
    },
    typed,
    bracketed: true,
  };
}

const LONGEST = 500;
const OPEN_COMMAND =
  /\\([a-zA-Z]{1,40})\*?(?:\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\})*\{([^{}]*)$/;
