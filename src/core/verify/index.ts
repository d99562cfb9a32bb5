/** Claims held against reports. One rule, many fronts: editor, shell and build server call the same function. */
export * from "./check";
export * from "./descriptions";
export * from "./model";
export * from "./tolerances";
export * from "./verdicts";
