export * from "./syntax";
