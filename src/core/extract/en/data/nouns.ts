import { wordSet } from "../../quantity/phrases";


/** Plural nouns without a plural -s. */
export const IRREGULAR_PLURALS = wordSet(`
people, children, men, women, staff, police, personnel, feet, teeth, mice, geese, oxen, lives, media, data, criteria, phenomena, bacteria,
cattle, sheep, fish, deer, poultry, aircraft, spacecraft, crew, troops, livestock, fishermen, businessmen, policemen, firefighters, salmon, shrimp,
alumni, fungi, nuclei, stimuli, curricula, indices, matrices, vertices, appendices, analyses, crises, theses, bases, hypotheses, series, species, townspeople,
salespeople, spokespeople, craftsmen, servicemen, servicewomen, gentlemen, grandchildren, youth, faculty, clergy, offspring, dead, wounded, injured
`);

/** Words in -s that are no plural nouns. */
export const NOT_PLURAL = wordSet(`
always, perhaps, besides, says, was, is, has, does, plus, minus, versus, thus, this, his, its, us, as, yes, gas, bus, lens, news, mathematics,
physics, economics, politics, athletics, ethics, basis, crisis, analysis, status, campus, virus, census, consensus, bonus, focus, various, previous,
serious, famous, nervous, religious, obvious, less, across, less, unless, towards, upwards, afterwards, sometimes, times, nowadays, indoors, outdoors,
overseas, continues, remains, includes, contains, comes, goes, gets, gives, takes, makes, wants, needs, seems, becomes, appears, depends, exists, occurs,
happens, means, requires, represents, accounts, compares, costs, earns, pays, sells, buys, belongs, lies, stands, sits, lives, works, runs,
christmas, texas, paris, los, angeles, las, vegas, wales, netherlands, philippines, illinois, arkansas, kansas, massachusetts, athens, brussels, honduras, cyprus, james, charles, thomas, williams, jones, davis, harris
`);

/** Plurals that stand before another noun: "sales jobs", "sports fans". */
export const PLURAL_MODIFIERS = wordSet(`
sales, sports, savings, operations, systems, arms, goods, customs, securities, news, electronics, services, communications, human, resources, games, athletics, rights, women, men, children, people, staff, police, data, media,
gas, cattle, fish, poultry, livestock, youth, crew, series, aircraft, securities, foods, futures, options, relations, affairs, benefits, claims, damages, earnings, needs, works, logistics, mathematics
`);

/** Verbs and others that end a noun phrase although they are in no closed class. */
export const STOP_WORDS = wordSet(`
said, says, say, told, went, goes, go, came, comes, come, took, takes, take, made, makes, make, gave, gives, give, got, gets, get, held, kept, left, lost, won, saw, seen, sold,
bought, paid, spent, sent, built, found, felt, fell, rose, grew, began, begun, ran, run, began, became, become, wrote, read, led, met, sat, stood, stayed, understood, thought, brought, caught,
taught, fought, died, lived, worked, remain, remains, remained, continue, continued, continues, include, includes, included, need, needs, needed, want, wants, wanted, use, used, call, called, know, known, knew, expect, expected,
apply, applied, provide, provided, earn, earned, reach, reached, receive, received, account, accounts, accounted, attend, attended, enter, entered, move, moved, represent, represented,
ago, each, away, more, less, fewer, later, earlier, based, compared, followed, respectively, ended, ending, due
`);
