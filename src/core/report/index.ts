export * from "./bibliography";
export * from "./decimal";
export * from "./locator";
export * from "./quantity";
export * from "./report";
export * from "./span";
export * from "./textMap";
export * from "./problem";
