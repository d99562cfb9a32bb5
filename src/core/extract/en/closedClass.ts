import { wordSet } from "../quantity/phrases";

/** Words of the closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries. None of them is in a noun phrase's middle or its head. */
export const CLOSED_CLASS: ReadonlySet<string> = wordSet(`
a, an, the, this, that, these, those, each, every, either, neither, both, some, any, no, all, such, another,
i, you, he, she, it, we, they, me, him, her, us, them, my, your, his, its, our, their, mine, yours, hers, ours, theirs, who, whom, whose,
which, what, where, when, why, how, whether, there, here, one's, themselves, itself, himself, herself,
of, in, on, at, by, for, with, from, to, into, onto, over, under, above, below, about, around, between, among, amid, across, through,
throughout, during, after, before, since, until, till, against, per, via, as, than, like, unlike, despite, within, without, beyond, behind,
beside, besides, near, off, out, up, down, upon, towards, toward, along, including, excluding, regarding, concerning, according, due, because, plus, minus, versus, vs, ago,
and, or, but, nor, so, yet, if, though, although, while, whereas, unless, once, then, also, too, only, even, just, still, already, now, not, never, ever,
is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, can, could, shall, should, may, might, must, cannot,
isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shouldn't,
today, yesterday, tomorrow, tonight, respectively, however, therefore, meanwhile, again, together, apart, away, ahead, later, earlier, yearly, annually, monthly, daily, weekly, nationwide, worldwide, abroad, overseas, alone, altogether, instead, else, often, always, usually, currently, recently, previously
`);
