/** Verbs and adverbs that say that something rose or fell, in every form that they take in a report. */
export const CHANGES = `
up: rose, rise, rises, risen, rising, increase, increased, increases, increasing, grow, grew, grows, grown, growing, gain, gained, gains, gaining, climb, climbed, climbs, climbing, jump, jumped, jumps, jumping, surge, surged, surges, surging, soar, soared, soars, soaring, advance, advanced, advances, advancing, rally, rallied, rallies, rallying, expand, expanded, expands, expanding, accelerate, accelerated, accelerates, accelerating, up, higher, rocket, rocketed, skyrocket, skyrocketed, leapt, leaped, leap, leaps, leaping, spike, spiked, spikes, spiking, swell, swelled, swells, swelling, swollen, widen, widened, widens, widening, improve, improved, improves, improving, raise, raised, raises, raising, boost, boosted, boosts, boosting, lift, lifted, lifts, lifting, hike, hiked, hiking, strengthen, strengthened, strengthening, strengthens, rebound, rebounded, rebounding, bounce, bounced, edge up, edged up, edging up, added, inch up, inched up, ticked up, tick up, ticking up, picked up, shot up, went up, go up, goes up, gone up, going up, pushed up, moved up, driven up, came up, quicken, quickened, appreciated, appreciate, mount, mounted
down: fell, fall, falls, fallen, falling, decrease, decreased, decreases, decreasing, decline, declined, declines, declining, drop, dropped, drops, dropping, lost, lose, loses, losing, slide, slid, slides, sliding, slip, slipped, slips, slipping, tumble, tumbled, tumbles, tumbling, plunge, plunged, plunges, plunging, plummet, plummeted, plummets, plummeting, sink, sank, sunk, sinks, sinking, shrink, shrank, shrunk, shrinks, shrinking, contract, contracted, contracts, contracting, slump, slumped, slumps, slumping, ease, eased, eases, easing, dip, dipped, dips, dipping, shed, sheds, shedding, retreat, retreated, retreats, retreating, reduce, reduced, reduces, reducing, cut, cuts, cutting, slash, slashed, slashes, slashing, lower, lowered, lowers, lowering, narrow, narrowed, narrows, narrowing, weaken, weakened, weakens, weakening, slow, slowed, slows, slowing, down, crash, crashed, crashing, dive, dived, nosedived, diminish, diminished, diminishing, halve, edge down, edged down, edging down, inch down, inched down, ticked down, went down, go down, goes down, gone down, going down, came down, brought down, off, depreciated, depreciate, trimmed, trim, trims, cooled, moderated, softened, dwindled, dwindle, dwindling
`;

/** Nouns that say the same: "an increase of 5 percent", "a 5 percent drop". */
export const CHANGE_NOUNS = `
up: increase, increases, rise, rises, growth, gain, gains, jump, surge, climb, hike, hikes, advance, uptick, upturn, expansion, leap, spike, rally, rebound, upswing, boost, improvement
down: decrease, decreases, fall, falls, drop, drops, decline, declines, reduction, reductions, cut, cuts, loss, losses, slump, plunge, slide, dip, contraction, downturn, slowdown, tumble, downswing, shrinkage, discount
`;

/** Words that may stand between a change verb and its number. */
export const BETWEEN = `by, a, an, another, further, additional, sharply, slightly, steadily, significantly, modestly, only, just, even, as, well, up, down, back, marginally, dramatically, quickly, rapidly, strongly, again, almost, total, full, combined, further, cumulative, roughly, year-on-year, annually, overall, on average, average`;

/** Verbs that carry a multiple themselves: `value, direction: words`. */
export const MULTIPLE_VERBS = `
2 up: doubled, doubling, doubles, double
3 up: tripled, tripling, triples, triple, trebled, trebling, trebles, treble
4 up: quadrupled, quadrupling, quadruples, quadruple
5 up: quintupled, quintupling, quintuple
0.5 down: halved, halving, halves
`;
