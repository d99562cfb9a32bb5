/** Files to reports. One file per format. */
export { MAX_REPORT_BYTES, tooLarge } from "./decode";
export {
  bibliographyOf,
  formatOf,
  ingest,
  ingestInSlices,
  type Ingested,
  type ReportFile,
} from "./ingest";
export { citationKey, slug } from "./key";
export { fileNameFor } from "./naming";
