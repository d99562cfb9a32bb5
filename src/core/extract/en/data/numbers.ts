/** Number words: `value: words`. Every word that can be part of a number; see number.ts for how they combine. */
export const SMALL_NUMBERS = `
0: zero, nought, naught
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty, fourty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
`;

/** Scale words by power of ten. A `*` means only right behind digits ("10k"), `+` means case counts. */
export const SCALES = `
2: hundred, hundreds
3: thousand, thousands, k, *K
5: lakh, lakhs, lac
6: million, millions, mn, mln, mil, mio, M, *MM
7: crore, crores
9: billion, billions, bn, bln, *b, B
12: trillion, trillions, tn, tln, trn
15: quadrillion, quadrillions
`;

/** Denominators of fractions: `denominator: singular, plural`. */
export const FRACTIONS = `
2: half, halves
3: third, thirds
4: quarter, quarters, fourth, fourths
5: fifth, fifths
6: sixth, sixths
7: seventh, sevenths
8: eighth, eighths
9: ninth, ninths
10: tenth, tenths
11: eleventh, elevenths
12: twelfth, twelfths
13: thirteenth, thirteenths
14: fourteenth, fourteenths
15: fifteenth, fifteenths
16: sixteenth, sixteenths
17: seventeenth, seventeenths
18: eighteenth, eighteenths
19: nineteenth, nineteenths
20: twentieth, twentieths
30: thirtieth, thirtieths
40: fortieth, fortieths
50: fiftieth, fiftieths
60: sixtieth, sixtieths
70: seventieth, seventieths
80: eightieth, eightieths
90: ninetieth, ninetieths
100: hundredth, hundredths
1000: thousandth, thousandths
1000000: millionth, millionths
1000000000: billionth, billionths
1000000000000: trillionth, trillionths
`;
