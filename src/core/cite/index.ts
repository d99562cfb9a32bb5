export * from "./compose";
export * from "./locatorLabels";
export { pandoc } from "./pandoc";
export * from "./registry";
export * from "./resolve";
export * from "./syntax";
