import { wordSet } from "../../quantity/phrases";


/** Words whose number is a label: "section 4", "page 12", "phase 2". */
export const REFERENCE_WORDS = wordSet(`
section, sections, article, articles, chapter, chapters, figure, figures, fig, fig., table, tables, page, pages, p., pp., pp, para, paras, paragraph, paragraphs, appendix, annex, p, ch, chap, art, sec, sect, app, ref, refs, eq,
part, parts, row, room, gate, exit, highway, route, interstate, flight, version, versions, level, tier, phase, stage, group, class, grade, type, season, episode,
round, lap, box, item, items, note, notes, volume, vol, issue, act, rule, bill, resolution, code, platform, channel, clause, schedule, exhibit, footnote, line, lines, lane, zone,
no, nos, nr, nrs, number, numbers, top, scene, verse, step, question, exercise, exercises, game, week, terminal, pier, station, ward, block, building, floor, apartment, suite, unit, size, track, bus, train, protocol, step, category, formula, area, district, precinct, division, chapter, amendment, equation, equations, eqs, theorem, lemma, proposition, hypothesis, scenario, goal, indicator, pillar, listing, slide, panel, annexe, appendices, step, steps, covid, cop, day, mk, gen, generation, scope
`);

/** Names that a number is part of, in lower case. */
export const NAMES_WITH_NUMBERS = wordSet(`
iphone, ipad, galaxy, windows, android, ios, pixel, playstation, xbox, nasdaq, stoxx, ftse, cac, dax, nikkei, russell, csi, asx, hang, boeing, airbus, euro, formula, fortune, model, apollo,
watch, mate, note, redmi, surface, area, type, agenda, vision, euro, chang'e, shenzhou, opus
`);

/** Nouns that a year before them dates: "2018 results". */
export const YEAR_NOUNS = wordSet(`
levels, figures, results, data, prices, standards, estimates, sales, revenues, earnings, elections, targets, rates, accounts, dollars, games, protests, reforms, rules, floods, fires, riots, guidelines, forecasts, projections, goals, values, terms
`);

/** Before a year that dates a noun. */
export const YEAR_DETERMINERS = wordSet(`the, its, in, their, his, her, our, since, until`);

/** Whose age a limit behind them gives: "children under 15". */
export const PEOPLE = wordSet(`
people, persons, person, children, child, adults, adult, women, men, woman, man, boys, girls, workers, residents, citizens, students, pupils, voters, those, anyone, everyone, everybody, drivers, patients, employees, players, users, females, males, travellers, travelers, passengers, visitors, youths, teenagers
`);
