import { words } from "./list";

/** English words of the closed classes. A word is in one class only; `tags.ts` decides the few that change with their place. */

export const DETERMINERS = words(`
  the a an this that these those each every all some any no both either neither another such
  its their his her our my your whose
`);

export const PRONOUNS = words(`
  i you he she it we they them him us me itself themselves himself herself one ones
  someone something anyone anything everyone everything nobody nothing others there
`);

export const RELATIVES = words(`which who whom that where whose`);

export const PREPOSITIONS = words(`
  of in on at by for from to with without within into onto over under above below between among amongst across
  through throughout during against towards toward per via despite than like unlike around near beyond
  after before since until till as off out up down upon behind beside besides inside outside about along amid
  versus including excluding except regarding concerning following compared according because
`);

/** Words that open a clause with its own subject and verb. */
export const SUBORDINATORS = words(`
  while whereas whilst although though if unless when whenever because since after before until till as whether
  how why what
`);

export const CONJUNCTIONS = words(`and or but nor yet plus &`);

export const AUXILIARIES = words(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't can't cannot 'm 's 're 've 'll 'd
`);

export const BE_FORMS = words(
  `is are was were be been being am isn't aren't wasn't weren't 'm 's 're`,
);

export const MODALS = words(
  `will would can could may might must shall should won't can't cannot to`,
);

/** Adverbs that don't end in -ly, and other words that hold nothing of what is measured. */
export const ADVERBS = words(`
  not also only just even still already again now then too very quite rather almost about around roughly nearly
  more less most least further far ever never always often soon later earlier once twice here there
  however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence otherwise overall
  respectively alone together altogether instead perhaps maybe indeed well much so as yet
  right apiece abroad overseas ago away back forward ahead
`);

/** Words ending in -ly that are no adverbs. */
export const NOT_ADVERBS = words(`
  family supply reply assembly anomaly italy july monopoly ally rally early daily weekly monthly quarterly yearly
  hourly elderly only friendly likely costly timely july fly apply comply multiply imply rely
`);
