import { words } from "./list";

/** Nouns in -ing, which are no gerunds. */
export const NOUNS_IN_ING = words(`
  building manufacturing housing funding spending trading shipping banking advertising engineering pricing morning evening
  king thing string spring wing ceiling meeting rating heading training farming mining fishing lending borrowing
  saving holding listing ranking reading opening setting beginning feeling planning clothing wedding parking
  during nothing everything something anything marketing nursing
`);

/** Adjectives and nouns in -ed that are no past forms. */
export const ADJECTIVAL = words(`
  hundred unemployed sacred naked wicked rugged ragged skilled unskilled limited united advanced sophisticated crowded
  talented experienced detached interested
`);

/** A figure "of" one of these is that of the thing itself: "revenue of $7.2 billion", "a population of 24 million". */
export const MEASURE_NOUNS = words(`
  average total sum number figure amount volume value worth count level rate ratio share proportion percentage
  population workforce staff headcount membership enrolment enrollment capacity output production yield area size length
  height width depth weight mass speed distance range temperature pressure density frequency duration lifespan
  revenue revenues sales turnover income profit profits loss losses deficit surplus debt budget cost costs price prices
  fee fees salary salaries wage wages rent fine fines grant loan investment spending expenditure funding bid offer
  market balance dividend payment payments subsidy
  exports imports trade reserves assets liabilities valuation earnings ebitda
  increase decrease rise fall decline drop growth gain reduction cut jump surge change improvement
  demand supply consumption use usage emissions intake stock inventory inventories backlog orders deliveries
  target goal quota limit cap maximum minimum threshold peak record high low median mean range
  age score index reading margin discount premium stake penalty tax tariff duty
  pace strength altitude winds pitch torque range
`);

/** Nouns for a change; what changes is their complement: "an increase in exports". */
export const CHANGE_NOUNS = words(`
  increase increases decrease decreases rise rises fall falls decline declines drop drops growth gain gains reduction
  reductions cut cuts jump surge change changes improvement hike plunge slump dip slide contraction expansion upturn downturn
  loss boost uptick climb rebound
`);

/** Nouns that stand for a figure just given: "a proportion 3.4 times the average", "the figure". */
export const ANAPHORIC_NOUNS = words(`
  figure figures number numbers total totals proportion share ratio rate percentage amount sum level count value
  increase decrease rise fall decline drop growth gain former latter
`);

/** Nouns that hold others but measure nothing themselves: "a total of 300 residents", "a group of". */
export const PARTITIVES = words(`
  total sum number group set series list range variety pair couple host handful team crowd selection collection
  combined maximum minimum average estimated excess
`);

/** People, who are "who" rather than "that". */
export const PERSONS = words(`
  people men women adults children respondents voters workers employees students patients residents citizens consumers
  customers users pupils parents teachers doctors nurses farmers owners drivers members participants
  teenagers smokers graduates migrants immigrants refugees visitors tourists travellers travelers players subscribers
  shareholders earners investors executives economists managers officers pensioners jobseekers americans britons males females
`);

/** Words that often open a sentence of statistics and are no names; with the lists above, for taking back a sentence's capital. */
export const COMMON_NOUNS = words(`
  per total average annual monthly quarterly weekly daily gross net real nominal core headline public private retail industrial
  domestic foreign overseas international national regional local urban rural global high-tech digital new small medium
  large big high low young old male female primary secondary higher lower early late full part-time full-time
  fixed-asset per-capita disposable tangible combined electric renewable solar wind natural crude raw
  goods services shares stocks bonds yields homes houses house home housing household business businesses company
  companies firm firms enterprise enterprises industry industries factory factories output health healthcare food fuel
  energy oil gas coal steel power electricity water waste traffic freight cargo passenger passengers road rail air sea
  land forest farm school schools university hospital hospitals student teacher worker labour labor job jobs
  unemployment wages tax taxes government state federal city central fiscal current capital credit cash interest
  inflation money bank banks loan loans mortgage mortgages rent rents deposits savings insurance pension pensions
  trade trading online e-commerce internet mobile software hardware data research patents patent productivity
  tourism tourist arrivals nights flights flight vehicle vehicles car cars bus train trains births deaths marriages
  crime crimes recorded reported life expectancy population median mean women men children girls boys
  customer customers client clients youth consumer consumers average weekly hourly yearly staff employee employees
  manufacturing construction agriculture agricultural mining shipping finance financial economic social rural budget
  renewable nuclear electric plastic paper cotton wheat rice maize corn coffee tea sugar milk meat fish fruit vegetables
  solar hydropower wind diesel petrol gasoline copper aluminium aluminum gold silver iron ore cement timber wood
  hotel hotels restaurant restaurants shop shops store stores office offices warehouse warehouses property land
  visitor visitors guest guests member members voter voters turnout support approval satisfaction participation
  attendance absenteeism literacy poverty inequality obesity smoking mortality fertility vaccination infection infections
  cases deaths admissions applications registrations bookings deliveries shipments orders starts completions permits
  approvals licences licenses lending borrowing funding venture seed equity assets liabilities turnover profits losses
  revenues costs expenses expenditure expenditures spending wages salaries earnings dividends tariffs prices subsidies
  fewer more most some about nearly almost half overseas inbound outbound nonresidential residential commercial
  wholesale contract temporary permanent seasonal self-employed unpaid paid skilled qualified registered licensed
  carbon greenhouse air consumer producer import export orders operating adjusted pre-tax after-tax
`);

/** Nouns for a level that something else has: "a close of 1,463 points", "a total of $5 million". */
export const LEVELS = words(`
  total sum average close high low record peak level maximum minimum median mean combined estimated
`);

/** Adjectives of a change that say nothing of what changes. */
export const CHANGE_ADJECTIVES = words(`
  major biggest big sharp slight total overall annual further largest average small modest significant record steep
  nominal real year-on-year month-on-month quarter-on-quarter net rapid sudden steady yearly monthly quarterly daily combined expected
`);
