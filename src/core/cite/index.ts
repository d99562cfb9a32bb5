export * from "./compose";
export { LOCATOR_LABELS, type LabelLanguage } from "./locatorLabels";
export { latex } from "./latex";
export { pandoc } from "./pandoc";
export * from "./registry";
export * from "./resolve";
export * from "./syntax";
