import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticsWhen, KEY, medianTime, open } from "./documents";
import type { Place } from "./documents";

const DOCUMENT = `The hub has 56.6 percent of the city's total, and not 287
[@${KEY}, para. 10]; nobody counted 40 others.`;

describe("hovering", () => {
  it("on a key shows the report, and the passage where one is cited", async () => {
    const hover = await hoverOn(DOCUMENT, "qiao");
    assert.match(hover.text, /Hongqiao/);
    assert.match(hover.text, /Huang Yixuan/);
    assert.match(hover.text, /5 figures/);
    assert.match(hover.text, /\*\*56\.6 percent\*\* of the city's total/);
    assert.equal(hover.covered, KEY);
  });

  it("on a locator shows the passage with its numbers marked", async () => {
    const hover = await hoverOn(DOCUMENT, "ara. 10");
    assert.match(hover.text, /> .*\*\*287\*\*.*\*\*56.6 percent\*\*/);
    assert.equal(hover.covered, "para. 10");
  });

  it("on a cited number shows the figure and the verdict", async () => {
    const hover = await hoverOn(DOCUMENT, "6.6 percent");
    assert.match(hover.text, /^\*\*56.6 percent\*\* of the city's total/);
    assert.match(hover.text, /Said by Bao Bingzhang\./);
    assert.match(hover.text, /Agrees with the source/);
    assert.match(hover.text, /command:citedFigures\.openFigure\?/);
    assert.equal(hover.covered, "56.6 percent");
  });

  it("on a number that differs shows the source's, below the editor's own message", async () => {
    const text = `It is 56.5 percent of the city's total [@${KEY}, para. 10].`;
    const { document, position } = await open(text.replace("56.5", "56|.5"));
    const [message] = await diagnosticsWhen(
      document.uri,
      ({ length }) => length > 0,
    );
    assert.match(message?.message ?? "", /^The source says 56\.6 percent, not/);
    const { text: shown } = await shownAt({ document, position });
    assert.match(shown, /^\*\*56\.6 percent\*\* of the city's total/);
    assert.doesNotMatch(shown, /The source says/);
  });

  it("elsewhere shows nothing", async () => {
    for (const word of ["hub", "40", "city", "nobody", "]; "])
      assert.equal((await hoverOn(DOCUMENT, word)).text, "", word);
  });

  it("runs no command but the extension's own", async () => {
    const hover = await hoverOn(DOCUMENT, "6.6 percent");
    assert.deepEqual(hover.enabledCommands, [
      "citedFigures.openFigure",
      "citedFigures.copyCitation",
    ]);
  });

  it("is there within 10 ms", async () => {
    const { document, position } = await open(
      DOCUMENT.replace("56.6", "56|.6"),
    );
    const ours = await medianTime(() => hovers(document.uri, position));
    const empty = await timeOfEmptyHover();
    console.log(
      `      hover: ${ours.toFixed(1)} ms, of which VS Code's own ${empty.toFixed(1)} ms`,
    );
    // The goal is 10 ms on a machine at rest; this one may be busy.
    assert.ok(ours - empty <= 50, `${String(ours - empty)} ms`);
  });
});

/** How long a hover takes whose provider has nothing to do. */
async function timeOfEmptyHover(): Promise<number> {
  const { document, position } = await open("wo|rd", "plaintext");
  const provider = vscode.languages.registerHoverProvider("plaintext", {
    provideHover: () => new vscode.Hover("text"),
  });
  try {
    return await medianTime(() => hovers(document.uri, position));
  } finally {
    provider.dispose();
  }
}

interface Shown {
  readonly text: string;
  /** The text of the document that the hover belongs to. */
  readonly covered: string;
  readonly enabledCommands: unknown;
}

/** Our hover on the first character of a text in the document. */
async function hoverOn(text: string, on: string): Promise<Shown> {
  return shownAt(await open(text.replace(on, `|${on}`)));
}

/** Our hover at the place. */
async function shownAt({ document, position }: Place): Promise<Shown> {
  for (const { contents, range } of await hovers(document.uri, position))
    for (const content of contents)
      if (content instanceof vscode.MarkdownString && content.isTrusted)
        return {
          text: content.value.replace(/\\(?=[!-/:-@[-`{-~])/g, ""),
          covered: document.getText(range),
          enabledCommands:
            content.isTrusted === true
              ? undefined
              : content.isTrusted.enabledCommands,
        };
  return { text: "", covered: "", enabledCommands: undefined };
}

function hovers(
  uri: vscode.Uri,
  position: vscode.Position,
): Thenable<vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    position,
  );
}
