/** What happens inside the writer's document. */
import type { Feature } from "../feature";
import { checkDocument } from "./checkDocument";
import { codeActions } from "./codeActions";
import { completion } from "./completion/completion";
import { diagnostics } from "./diagnostics";
import { goToSource } from "./goToSource";
import { hover } from "./hover";
import { reportProblems } from "./reportProblems";
import { statusBar } from "./statusBar";

export { LiveChecks } from "./liveChecks";

export const documentFeatures: readonly Feature[] = [
  completion,
  hover,
  diagnostics,
  reportProblems,
  codeActions,
  goToSource,
  statusBar,
  checkDocument,
];
