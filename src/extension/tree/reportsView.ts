import * as vscode from "vscode";
import { COMMANDS } from "../commands";
import type { FigureRef } from "../commands";
import type { Feature, Services } from "../feature";
import { figureTooltip, treeItem } from "./items";
import { buildNodes, findFigureNode } from "./nodes";
import type { Arrangement, FigureNode, Node } from "./nodes";

export const REPORTS_VIEW = "citedFigures.reports";
const ARRANGEMENT_KEY = "reports.arrangement";

/** The sidebar's tree of reports, sections and figures. */
export const reportsView: Feature = (services) => {
  const provider = new ReportsTree(services);
  const view = vscode.window.createTreeView<Node>(REPORTS_VIEW, {
    treeDataProvider: provider,
    dragAndDropController: new FigureDrag(),
    showCollapseAll: true,
  });
  const { library } = services;

  const showState = (): void => {
    const { filter, grouping, sorting } = provider.arrangement;
    view.message = filter === "" ? "" : vscode.l10n.t("Filter: {0}", filter);
    const states = { filtered: filter !== "", grouping, sorting };
    for (const [name, value] of Object.entries(states))
      void vscode.commands.executeCommand(
        "setContext",
        `citedFigures.${name}`,
        value,
      );
  };
  const arrange = (change: Partial<Arrangement>): void => {
    provider.arrange(change);
    showState();
  };
  showState();

  const revealFigure = async (argument: unknown): Promise<void> => {
    await library.load();
    const figure = await services.figureOf(argument);
    if (!figure) return;
    const { report, statistic } = figure;
    let node = provider.find(report.uri, statistic.id);
    if (!node && provider.arrangement.filter !== "") {
      arrange({ filter: "" });
      node = provider.find(report.uri, statistic.id);
    }
    if (node) await view.reveal(node, { select: true, focus: true });
  };

  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    view,
    provider,
    register(COMMANDS.filterReports, async () => {
      const filter = await askForFilter(provider);
      if (filter !== undefined) arrange({ filter });
    }),
    register(COMMANDS.clearFilter, () => arrange({ filter: "" })),
    register(COMMANDS.groupBySection, () => arrange({ grouping: "section" })),
    register(COMMANDS.groupByKind, () => arrange({ grouping: "kind" })),
    register(COMMANDS.sortByPlace, () => arrange({ sorting: "place" })),
    register(COMMANDS.sortByValue, () => arrange({ sorting: "value" })),
    register(COMMANDS.revealFigure, revealFigure),
    register(COMMANDS.reloadReports, () =>
      vscode.window.withProgress({ location: { viewId: REPORTS_VIEW } }, () =>
        library.reload(),
      ),
    ),
  );
};

/** Asks for the filter while the view already shows what fits; cancelling brings the old filter back. */
async function askForFilter(
  provider: ReportsTree,
): Promise<string | undefined> {
  const before = provider.arrangement.filter;
  const box = vscode.window.createInputBox();
  box.value = before;
  box.placeholder = vscode.l10n.t("A number, a word, or both: 56 niche");
  box.prompt = vscode.l10n.t("Show only the figures that fit");
  const answer = await new Promise<string | undefined>((resolve) => {
    box.onDidChangeValue((filter) =>
      provider.arrange({ filter: filter.trim() }),
    );
    box.onDidAccept(() => resolve(box.value.trim()));
    box.onDidHide(() => resolve(undefined));
    box.show();
  });
  box.dispose();
  if (answer === undefined) provider.arrange({ filter: before });
  return answer;
}

class ReportsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly stopListening: () => void;
  private nodes: readonly Node[] | undefined;
  arrangement: Arrangement;

  constructor(private readonly services: Services) {
    this.arrangement = {
      grouping: "section",
      sorting: "place",
      ...services.context.workspaceState.get<Partial<Arrangement>>(
        ARRANGEMENT_KEY,
      ),
      filter: "",
    };
    this.stopListening = services.library.onDidChange(() => this.rebuild());
  }

  dispose(): void {
    this.stopListening();
    this.changed.dispose();
  }

  arrange(change: Partial<Arrangement>): void {
    this.arrangement = { ...this.arrangement, ...change };
    const { grouping, sorting } = this.arrangement;
    void this.services.context.workspaceState.update(ARRANGEMENT_KEY, {
      grouping,
      sorting,
    });
    this.rebuild();
  }

  /** The line of the figure as the view is arranged now. */
  find(report: string, statistic: string): FigureNode | undefined {
    return findFigureNode(this.current(), report, statistic);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return "children" in node ? [...node.children] : [];
    await this.services.ready();
    return [...this.current()];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItem(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    if (node.type === "figure")
      item.tooltip = figureTooltip(node.report, node.statistic);
    return item;
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  private rebuild(): void {
    this.nodes = undefined;
    this.changed.fire();
  }

  private current(): readonly Node[] {
    const { library, search } = this.services;
    return (this.nodes ??= buildNodes(library, search, this.arrangement));
  }
}

/** Hands dragged figures to the editor; what dropping writes is decided there. */
class FigureDrag implements vscode.TreeDragAndDropController<Node> {
  readonly dragMimeTypes = [FIGURE_MIME];
  readonly dropMimeTypes: readonly string[] = [];

  handleDrag(nodes: readonly Node[], transfer: vscode.DataTransfer): void {
    const figures = nodes
      .filter((node) => node.type === "figure")
      .map(({ report, statistic }): FigureRef => ({
        report: report.uri,
        statistic: statistic.id,
      }));
    if (figures.length > 0)
      transfer.set(
        FIGURE_MIME,
        new vscode.DataTransferItem(JSON.stringify(figures)),
      );
  }
}

/** The type that VS Code requires of drags that start in a tree view. */
export const FIGURE_MIME = `application/vnd.code.tree.${REPORTS_VIEW.toLowerCase()}`;
