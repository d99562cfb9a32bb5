import type * as vscode from "vscode";
import type { FigureRef } from "../commands";

const STATE_KEY = "figures.recent";
/** As many as a list shows without scrolling. */
const KEPT = 12;

/** The figures that were used last in this workspace, the latest first. */
export class RecentFigures {
  constructor(private readonly state: vscode.Memento) {}

  get all(): readonly FigureRef[] {
    return this.state.get<readonly FigureRef[]>(STATE_KEY, []);
  }

  add(figure: FigureRef): void {
    const others = this.all.filter((one) => !isSame(one, figure));
    void this.state.update(STATE_KEY, [figure, ...others].slice(0, KEPT));
  }

  /** 0 for the latest, rising; `Infinity` for a figure that was not used. */
  rank(figure: FigureRef): number {
    const at = this.all.findIndex((one) => isSame(one, figure));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}

function isSame(a: FigureRef, b: FigureRef): boolean {
  return a.report === b.report && a.statistic === b.statistic;
}
