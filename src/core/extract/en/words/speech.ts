import { words } from "./list";

/** Verbs that report what someone said whatever follows. */
export const SAYING = words(`
  said says say saying told tells tell stated states explained explains argued argues stressed wrote writes
  emphasised emphasized acknowledged insisted commented remarked
`);

/** Verbs that report speech only before "that", or after what was said: "…, he added". */
export const SAYING_THAT = words(`
  added adds noted notes announced announces reported reports estimated estimates predicted predicts forecast forecasts
  warned warns revealed reveals disclosed discloses found finds shows showed show confirmed confirms calculated
  calculates pointed points suggested suggests indicated indicates introduced expects projected projects believes
  claims claimed observed concluded concludes
`);
