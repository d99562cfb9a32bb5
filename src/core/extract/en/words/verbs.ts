import { words } from "./list";

/** How a verb's form is spelled. */
export type VerbForm = "base" | "s" | "past" | "ing" | "participle";

export interface VerbEntry {
  readonly base: string;
  readonly form: VerbForm;
  /** The same spelling is often a noun: "exports", "share", "increase". */
  readonly noun: boolean;
}

/** The verb that a lower-case word may be a form of. */
export function verbEntry(word: string): VerbEntry | undefined {
  return VERB_FORMS.get(word);
}

/** Verbs whose forms are hardly ever nouns. */
const REGULAR = `
  account add achieve acquire adapt adjust affect agree allow amount announce appear apply approve argue arrive attend attract
  believe belong carry cause charge collect combine come compare complete comprise confirm connect consider consist constitute
  consume contain continue contribute convert cover create declare decrease deliver depend derive describe determine develop
  disclose earn edge eliminate employ enable encourage enrol enroll ensure enter equal establish evacuate evaluate exceed expand
  expect explain extend face fail fetch finish gather generate happen hire identify imply import include incur indicate
  introduce invest involve join launch lead locate maintain manufacture measure mention narrow need note observe obtain occupy
  occur offer operate outnumber outperform own participate pay perform plummet plunge pour predict prepare produce project
  prove provide publish purchase raise rally reach realise realize receive recommend recover reduce refer reflect register
  reject release rely remain remove replace represent require respond resume retain reveal secure seem serve settle
  shave shrink slash slide slip slow soar spend stabilise stabilize start state stay stress strengthen subscribe suffer suggest
  surpass surrender survey sustain swell tend total tumble vary vote warn weaken weigh welcome widen wipe witness
  work yield approach average ease climb decline drop fall gain grow increase jump lose rise surge dip rebound
  double triple quadruple halve hover hit hold house host issue keep know let like live look make mean meet move
  open order pass peak plan point post price promise push put rank rate record report result return reverse rule run
  save say see sell send set shed show sit sleep speak spread stand step stick store strike study supply support
  swing take talk target tell test think top track trade transport treat try turn understand use value visit want
  win write begin become bring build buy catch choose cost cut deal draw drink drive eat feel fight find fly forecast forget get
  give go hear help lay leave lend lie read ride ring seek shake shoot sing specialise specialize spin steal teach wear
  fund finance benefit estimate export share account claim deploy distribute donate export fine install inject insure
  lift load lower manage market need note pledge process promote protect sample scale ship sign sink source span
  stretch suspend tap tax tender train transfer travel walk warn watch wait exceed boast accommodate process
  pump mark end close trail triumph fare feature finish flow form head import improve ask call die eye feed edit view
  range age bet crash launder levy afford attain attach span supervise vow
  withdraw overtake undergo underlie foresee oversee outsell comprise encompass total number stem prompt
  bounce creep inch nudge dive sink tank leap shed reckon bolster boost trim underpin outstrip outpace lag match
`;

const IRREGULAR: Readonly<
  Record<string, readonly [past: string, participle?: string]>
> = {
  be: ["was", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bring: ["brought"],
  build: ["built"],
  buy: ["bought"],
  catch: ["caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cost: ["cost"],
  creep: ["crept"],
  cut: ["cut"],
  deal: ["dealt"],
  draw: ["drew", "drawn"],
  drink: ["drank", "drunk"],
  drive: ["drove", "driven"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feed: ["fed"],
  feel: ["felt"],
  fight: ["fought"],
  find: ["found"],
  fly: ["flew", "flown"],
  forecast: ["forecast"],
  forget: ["forgot", "forgotten"],
  get: ["got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hear: ["heard"],
  hit: ["hit"],
  hold: ["held"],
  keep: ["kept"],
  know: ["knew", "known"],
  lay: ["laid"],
  lead: ["led"],
  leap: ["leapt"],
  leave: ["left"],
  lend: ["lent"],
  let: ["let"],
  lie: ["lay", "lain"],
  lose: ["lost"],
  make: ["made"],
  mean: ["meant"],
  meet: ["met"],
  pay: ["paid"],
  put: ["put"],
  read: ["read"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said"],
  see: ["saw", "seen"],
  seek: ["sought"],
  sell: ["sold"],
  send: ["sent"],
  set: ["set"],
  shake: ["shook", "shaken"],
  shed: ["shed"],
  shoot: ["shot"],
  show: ["showed", "shown"],
  shrink: ["shrank", "shrunk"],
  sing: ["sang", "sung"],
  sink: ["sank", "sunk"],
  sit: ["sat"],
  sleep: ["slept"],
  slide: ["slid"],
  speak: ["spoke", "spoken"],
  spend: ["spent"],
  spin: ["spun"],
  spread: ["spread"],
  stand: ["stood"],
  steal: ["stole", "stolen"],
  stick: ["stuck"],
  strike: ["struck"],
  swell: ["swelled", "swollen"],
  swing: ["swung"],
  take: ["took", "taken"],
  teach: ["taught"],
  tell: ["told"],
  think: ["thought"],
  understand: ["understood"],
  wear: ["wore", "worn"],
  arise: ["arose", "arisen"],
  bear: ["bore", "borne"],
  beat: ["beat", "beaten"],
  break: ["broke", "broken"],
  freeze: ["froze", "frozen"],
  hang: ["hung"],
  hide: ["hid", "hidden"],
  hurt: ["hurt"],
  learn: ["learned", "learnt"],
  quit: ["quit"],
  rebuild: ["rebuilt"],
  repay: ["repaid"],
  shut: ["shut"],
  split: ["split"],
  sweep: ["swept"],
  throw: ["threw", "thrown"],
  undertake: ["undertook", "undertaken"],
  wake: ["woke", "woken"],
  weave: ["wove", "woven"],
  withhold: ["withheld"],
  withdraw: ["withdrew", "withdrawn"],
  overtake: ["overtook", "overtaken"],
  undergo: ["underwent", "undergone"],
  foresee: ["foresaw", "foreseen"],
  oversee: ["oversaw", "overseen"],
  outsell: ["outsold"],
  bet: ["bet"],
  win: ["won"],
  write: ["wrote", "written"],
};

/** Bases whose base or -s form is as often a noun. */
const ALSO_NOUNS = words(`
  arrest award bear beat break clean collapse damage date delay deposit design drill experience extract focus freeze fuel
  grant guarantee handle harvest head highlight hurt impact lack land lease license light link list loan mine miss monitor
  mount pack park permit plant play press print protest pull question quote recall recruit refuse regard rent repair request
  rescue research reserve review reward risk schedule screen search separate shift split sponsor supplement suspect sweep
  switch throw tie touch trigger update upgrade urge wake waste worry win sue
  account average benefit boost call cause charge claim climb close cost cover cut deal decline decrease dip double drink drive drop ease edge
  end estimate export eye face fall fare feature fight finance find fine flow fly forecast form fund gain head help hit hold host house
  import increase issue join jump lead leap lift load look lag like mark market match mean measure meet move need note offer
  open order pass pay peak plan pledge plunge point post price process produce profit project promise purchase push rally rank rate
  reach read rebound record release report result return reverse ride ring rise rule run sample save scale set share shed ship
  show sign sit sleep slide slip slow source span spin spread stand start state stay step stick store stress stretch strike study supply support
  surge survey swing tank tap target tax tender test top total track trade trail train transfer transport travel treat triumph
  try turn use value view visit vote wait walk want watch welcome wear win witness work yield approach lower own launch
  range age bet crash levy number stem prompt yield surrender hire lie let project contract contrast process triple inch nudge dive sink lay host spread tumble
`);

const VERB_FORMS = buildForms();

function buildForms(): ReadonlyMap<string, VerbEntry> {
  const forms = new Map<string, VerbEntry>();
  const add = (word: string, entry: VerbEntry) => {
    if (!forms.has(word)) forms.set(word, entry);
  };
  for (const base of words(REGULAR)) {
    const noun = ALSO_NOUNS.has(base);
    const [past, participle] = IRREGULAR[base] ?? [regularPast(base)];
    add(past, { base, form: "past", noun: past === base && noun });
    if (participle !== undefined)
      add(participle, { base, form: "participle", noun: false });
    add(base, { base, form: "base", noun });
    add(thirdPerson(base), { base, form: "s", noun });
    add(gerund(base), { base, form: "ing", noun: false });
  }
  return forms;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function gerund(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !base.endsWith("ee"))
    return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

/** Whether the last consonant is doubled before -ed and -ing: short verbs in consonant, vowel, consonant. */
function doubles(base: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ||
    base === "enrol" ||
    base === "transfer" ||
    base === "begin" ||
    base === "forget" ||
    base === "incur" ||
    base === "occur" ||
    base === "refer"
  );
}
