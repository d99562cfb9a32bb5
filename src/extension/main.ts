import * as vscode from "vscode";
import { FigureSearch, Library } from "../core/library";
import { documentFeatures, LiveChecks } from "./document";
import { loadEngine } from "./engine";
import type { Actions } from "./actions";
import type { Feature, Services } from "./feature";
import { figureAtCursor } from "./figureAtCursor";
import { watchLibrary } from "./host/libraryWatcher";
import { otherWork } from "./host/otherWork";
import { WorkspaceFiles } from "./host/workspaceFiles";
import { importReport } from "./importReport";
import { drop } from "./insert/drop";
import { figurePick, givenFigure } from "./insert/figurePick";
import { RecentFigures } from "./insert/recentFigures";
import { writing } from "./insert/writing";
import { LastDocument } from "./lastDocument";
import { openReport } from "./openReport";
import { ReaderPanels } from "./reader/readerPanels";
import { tryIt } from "./tryIt";
import { REPORTS_VIEW, reportsView } from "./tree/reportsView";

/** Starts the extension: registers its features, and reads no report before one of them asks. */
export function activate(context: vscode.ExtensionContext): void {
  const library = new Library(
    new WorkspaceFiles(context.extensionUri),
    async (file) => (await loadEngine()).ingestInSlices(file, otherWork),
  );
  const lastDocument = new LastDocument();
  const recent = new RecentFigures(context.workspaceState);
  const ready = onceReady(library);
  const checks = new LiveChecks(library, loadEngine, ready);
  const write = writing(library, lastDocument, recent);
  const readers = new ReaderPanels(
    context,
    library,
    write,
    lastDocument,
    ready,
  );
  const actions: Actions = {
    ...write,
    open: (place, options) => readers.open(place, options),
    openGlance: (report) => readers.openGlance({ report }),
  };
  const services: Services = {
    context,
    library,
    search: new FigureSearch(),
    checks,
    actions,
    engine: loadEngine,
    ready,
    async figureOf(argument) {
      const given = givenFigure(argument);
      return given
        ? library.statistic(given.report, given.statistic)
        : figureAtCursor(checks);
    },
  };
  const features: readonly Feature[] = [
    reportsView,
    openReport,
    importReport,
    figurePick(recent),
    drop,
    tryIt,
    ...documentFeatures,
  ];
  context.subscriptions.push(
    lastDocument,
    checks,
    readers,
    watchLibrary(library),
    ...features.map((feature) => feature(services)),
  );
}

/** Reads the reports at the first call, with progress in the view; every call waits for that reading. */
function onceReady(library: Library): () => Promise<void> {
  let reading: Promise<void> | undefined;
  return () =>
    (reading ??= Promise.resolve(
      vscode.window.withProgress({ location: { viewId: REPORTS_VIEW } }, () =>
        library.load(),
      ),
    ).then(
      () => setLoaded(),
      (error: unknown) => {
        reading = undefined;
        void vscode.window.showErrorMessage(
          vscode.l10n.t("The reports could not be listed: {0}", String(error)),
        );
      },
    ));
}

function setLoaded(): void {
  void vscode.commands.executeCommand(
    "setContext",
    "citedFigures.loaded",
    true,
  );
}
