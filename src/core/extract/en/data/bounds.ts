/** Words that bound a number, one phrase per line under its bound. */
export const BOUNDS_BEFORE = `
>: more than, over, above, greater than, higher than, larger than, in excess of, exceeding, exceeds, exceeded, exceed, upwards of, upward of, better than, over the age of, above the age of, north of, beyond, past, topping, topped, surpassing, surpassed, surpasses, surpass, well over, just over, slightly more than, a little more than, a little over, slightly over, just above, slightly above, well above, longer than, older than, bigger than, further than, farther than, heavier than, taller than, faster than
>=: at least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, a minimum, at a minimum, from at least, ≥, >=, as early as
<: less than, fewer than, under, below, lower than, smaller than, just under, slightly less than, a little less than, a little under, slightly under, just below, slightly below, well under, well below, shy of, just shy of, short of, just short of, south of, sub, younger than, under the age of, below the age of, shorter than, lighter than, slower than
<=: up to, at most, no more than, not more than, as much as, as many as, as high as, a maximum of, maximum of, at the most, not exceeding, no higher than, no greater than, no longer than, no larger than, maximum, ≤, <=, capped at
~: about, around, roughly, approximately, approx, approx., some, nearly, almost, close to, near, nearing, approaching, an estimated, estimated, circa, ca., c., somewhere around, somewhere between, in the region of, in the order of, on the order of, or so, practically, virtually, an approximate, more or less, just about, ~, ≈, ∼, ～, perhaps, maybe
`;

/** The same, behind the number. */
export const BOUNDS_AFTER = `
>: plus
>=: or more, or higher, or above, or over, or greater, or older, or better, and above, and over, and more, and up, upward, upwards, and older, at least, or longer
<=: or less, or fewer, or lower, or below, or under, or younger, and below, and under, at most, or shorter, at the most, maximum, max
~: or so, or thereabouts, odd, approximately, more or less
`;
