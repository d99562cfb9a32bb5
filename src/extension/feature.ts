import type * as vscode from "vscode";
import type { FigureSearch, Library, LibraryFigure } from "../core/library";
import type { Actions } from "./actions";
import type { DocumentChecks } from "./checks";
import type { LoadEngine } from "./engine";

/** What every feature is given when the extension starts. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly library: Library;
  readonly search: FigureSearch;
  readonly checks: DocumentChecks;
  readonly actions: Actions;
  readonly engine: LoadEngine;
  /** Reads the reports when nobody has yet, with progress in the view. Never rejects: what is wrong is in `library.problems`. */
  readonly ready: () => Promise<void>;
  /**
   * The figure that a command is about: the one it was given (a `FigureRef` or a line of the tree), else the one that the cursor's
   * claim or citation points at.
   */
  figureOf(argument: unknown): Promise<LibraryFigure | undefined>;
}

/** One file a feature: registers itself and returns what ends it. */
export type Feature = (services: Services) => vscode.Disposable;
