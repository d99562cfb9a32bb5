/**
 * Verbs and adverbs that say that something rose or fell, in every form that they take in a report: `direction class: words`.
 *
 * - no class: the number behind is the change, or with "to" its outcome: "rose 5.3%", "rose to 5.3%".
 * - `amount`: the same, but money behind it is an object: "lost 190 points", not "lost $5 million".
 * - `none`: a verb whose "up" or "down" says nothing of a direction: "they make up 5.3%".
 * - `thing`: what stands behind is an object unless it is a percentage or "by" or "to" stands between: "raised the fee by 5 euros".
 */
export const CHANGES = `
up: rose, rise, rises, risen, rising, increase, increased, increases, increasing, grow, grew, grows, grown, growing, climb, climbed, climbs, climbing, jump, jumped, jumps, jumping, surge, surged, surges, surging, soar, soared, soars, soaring, rally, rallied, rallies, rallying, accelerate, accelerated, accelerates, accelerating, up, higher, rocketed, skyrocketed, leapt, leaped, leap, leaps, leaping, spike, spiked, spikes, spiking, swell, swelled, swells, swelling, swollen, widen, widened, widens, widening, rebound, rebounded, rebounding, bounced, strengthen, strengthened, strengthening, appreciated, ticked up, picked up, shot up, went up, go up, goes up, gone up, going up, edged up, inched up, edge up, edging up, moved up, quickened, warmed, warming
up amount: gain, gained, gains, gaining, add, added, adds, adding, advance, advanced, advances, advancing
up thing: raise, raised, raises, raising, boost, boosted, boosts, boosting, lift, lifted, lifts, lifting, hike, hiked, hikes, hiking, improve, improved, improves, improving, expand, expanded, expands, expanding, push up, pushed up, upped
down: fell, fall, falls, fallen, falling, decrease, decreased, decreases, decreasing, decline, declined, declines, declining, drop, dropped, drops, dropping, slide, slid, slides, sliding, slip, slipped, slips, slipping, tumble, tumbled, tumbles, tumbling, plunge, plunged, plunges, plunging, plummet, plummeted, plummets, plummeting, sink, sank, sunk, sinks, sinking, shrink, shrank, shrunk, shrinks, shrinking, slump, slumped, slumps, slumping, ease, eased, eases, easing, dip, dipped, dips, dipping, retreat, retreated, retreats, retreating, weaken, weakened, weakens, weakening, down, crashed, dived, nosedived, diminished, depreciated, dwindled, dwindling, moderated, softened, cooled, went down, go down, goes down, gone down, going down, edged down, inched down, edging down, came down, ticked down
down amount: cut, cuts, cutting, slash, slashed, slashes, slashing, lose, lost, loses, losing, shed, sheds, shedding, contract, contracted, contracts, contracting
down thing: reduce, reduced, reduces, reducing, lower, lowered, lowers, lowering, trim, trimmed, trims, narrow, narrowed, narrows, narrowing, slow, slowed, slows, slowing, brought down, bring down, scaled back
up none: make up, makes up, made up, making up, take up, takes up, took up, taken up, taking up, end up, ends up, ended up, wind up, wound up, set up, sets up, setting up, sign up, signed up, line up, lined up, sum up, summed up
down none: put down, break down, breaks down, broke down, broken down, track down, tracked down
`;

/** Nouns that say the same: "an increase of 5 percent", "a 5 percent drop". */
export const CHANGE_NOUNS = `
up: increase, increases, rise, rises, growth, gain, gains, jump, surge, climb, hike, hikes, advance, uptick, upturn, expansion, leap, spike, rally, rebound, upswing, boost, improvement
down: decrease, decreases, fall, falls, drop, drops, decline, declines, reduction, reductions, cut, cuts, loss, losses, slump, plunge, slide, dip, contraction, downturn, slowdown, tumble, downswing, shrinkage
`;

/** Words that may stand between a change verb and its number; words in -ly as well. */
export const BETWEEN = `
by, a, an, another, further, additional, only, just, even, as, well, up, down, back, almost, total, full, combined, cumulative, year-on-year, on, average, again, some, year
`;

/** Words that begin another clause: no change verb before them belongs to the number. */
export const CLAUSES = `
that, which, who, because, but, while, whereas, although, though, after, before, when, where, if, is, are, was, were, has, have, had, will, would, said, says
`;

/** Verbs that carry a multiple themselves: `value direction: words`. */
export const MULTIPLE_VERBS = `
2 up: doubled, doubling, doubles, double
3 up: tripled, tripling, triples, triple, trebled, trebling, trebles, treble
4 up: quadrupled, quadrupling, quadruples, quadruple
5 up: quintupled, quintupling, quintuple
0.5 down: halved, halving, halves
`;
