export * from "./files";
export * from "./library";
export * from "./search";
export * from "./sidecar";
export * from "./typedFigures";
