import type * as engine from "../core/engine";

/** The part of the core that reads reports and checks claims: heavy, so that it is loaded when it is first needed. */
export type Engine = typeof engine;

/** Loads the engine once. */
export type LoadEngine = () => Promise<Engine>;

export const loadEngine: LoadEngine = () => import("../core/engine");
