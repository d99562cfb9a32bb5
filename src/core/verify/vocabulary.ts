import { stem } from "./stem";

/** Words that say nothing of what a number is about, in addition to those of a single letter. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its they them their theirs he she his her him we our us you your i my of in on at to " +
    "from by for with within without into onto over under above below about around between among amid through during per " +
    "as and or but nor so yet while whereas although though because since if when where which who whom whose what how why " +
    "than then there here is are was were be been being am do does did done has have had having will would shall should can " +
    "could may might must not no nor only also too very more most less least much many few fewer some any each every all both " +
    "either neither other another such same own just even still already now again ever never almost nearly roughly " +
    "approximately some total overall according says said say tells told reports report reported reporting states stated " +
    "state shows show showed shown notes noted adds added finds found puts put stood stands stand amounted amounts amount " +
    "accounted accounts account made make makes makes up number numbers figure figures value values percent percentage " +
    "percentages cent per point points share proportion proportions part parts rate level levels times time fold half " +
    "third quarter quarters hundred thousand million billion trillion dozen one two three four five six seven eight nine ten " +
    "eleven twelve out off up down via like against compared versus respectively latter former first second source data " +
    "rise rises rising rose risen increase increases increased increasing grow grows grew grown growing growth fall falls " +
    "falling fell fallen decline declines declined declining decrease decreases decreased drop drops dropped dropping climb " +
    "climbs climbed jump jumped surge surged went higher lower fewer up down reach reached reaches " +
    "statistics came come comes went gone got get gets gave give given gives took take takes taken year years exactly"
  ).split(" "),
);

/** Words that open a phrase whose place in the sentence tells what it is compared with. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in of for among from to at by on with within to into during per against than between under over after before since as outside unlike except excluding beyond versus".split(
    " ",
  ),
);

/** Verbs that are common around numbers and are hardly ever nouns. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    "is are was were be been has have had rose rises fell falls grew grows made make makes stood stands went came comes lost " +
    "won shrank paid sold reached reaches increased decreased declined dropped climbed accounted accounts amounted " +
    "represented represents cover covers covered employ employs employed produced produces earn earns earned cost costs produce " +
    "spent received drew held carries carry carried brought gives gave took takes"
  ).split(" "),
);

/** Prepositions whose phrases name what a number is not said of. */
export const CONTRASTS: ReadonlySet<string> = new Set(
  "outside unlike except excluding versus than".split(" "),
);

/** Sets of words that name one thing closely enough to find the statistic that a sentence speaks of. */
const SETS: readonly string[] = [
  "enterprise company firm business corporation corporate",
  "people person resident inhabitant population citizen",
  "worker employee staff employed workforce job employment",
  "city municipal municipality citywide urban",
  "country nation national nationwide nationally",
  "world global worldwide globally",
  "region regional area district zone",
  "household family home",
  "pupil student learner schoolchild",
  "patient sufferer",
  "car vehicle automobile",
  "revenue sales turnover",
  "spending expenditure outlay spend spent",
  "income earning wage salary pay",
  "house housing dwelling",
  "goods merchandise",
  "plant factory",
  "harvest crop yield",
  "visitor tourist",
  "passenger traveller traveler rider",
  "emission emitted",
  "death died dead fatality killed",
  "birth born",
  "research scientific science",
  "small smaller",
  "medium midsize midsized",
  "men male man",
  "women female woman",
  "child children",
  "electricity power",
  "overseas foreign abroad",
  "domestic home-grown",
  "export exported exporter",
  "import imported importer",
  "half-year",
  "rural countryside",
  "unemployment unemployed jobless",
  "rain rainfall precipitation",
  "average mean",
  "speed fast",
  "farm farming agriculture agricultural",
  "train rail railway",
  "ship vessel",
  "doctor physician",
  "teacher teaching",
  "office bureau",
  "debt borrowing",
  "loan lending lend lent",
  "store shop",
  "employ hire",
  "harvest output production",
  "tax taxation",
  "investment invest investor invested",
];

/** From a stem to the stem that stands for its set. */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  SETS.flatMap((set) => {
    const [first = "", ...rest] = set.split(" ").map(stem);
    return rest.map((word) => [word, first] as const);
  }),
);
