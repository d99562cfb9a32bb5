/**
 * Everything that reads reports and checks claims, in one module: the heavy part of the core, for a host that loads it when it
 * is first needed.
 */
export { findQuantities, findSentences, derive, observe } from "./extract";
export { fileNameFor, ingestInSlices } from "./ingest";
export { DocumentChecker } from "./verify";
