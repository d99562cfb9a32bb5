/**
 * Units of measurement, one per line: `name; words; symbols`.
 *
 * - name: the plural under which the unit is known everywhere, British spelling where there is a choice.
 * - words: the singular and every other way to write it in words; a plural in -s is understood.
 * - symbols: abbreviations, upper and lower case as written. `*` before one means that it counts only when it is written
 *   right behind the digits ("5m"), because the letters are a word or a scale elsewhere.
 *
 * A line that begins with `#` is a comment.
 */
export const UNITS = `
# length
metres; metre, meter; m, mtr, mtrs
kilometres; kilometre, kilometer, klick; km, kms, Km, KM
centimetres; centimetre, centimeter; cm, cms
millimetres; millimetre, millimeter; mm, mms
micrometres; micrometre, micrometer, micron; μm, µm, um
nanometres; nanometre, nanometer; nm
picometres; picometre, picometer;
decimetres; decimetre, decimeter; dm
miles; mile; mi
nautical miles; nautical mile, sea mile; nmi
feet; foot, feet; ft, ft.
inches; inch, inches; *in, in.
yards; yard; yd, yds
light years; light year, light-year; ly
astronomical units; astronomical unit; au
fathoms; fathom;
furlongs; furlong;
# area
square metres; square metre, square meter, sq metre, sq meter; m2, m², sqm, sq m, sq. m, sq.m
square kilometres; square kilometre, square kilometer, sq kilometre, sq kilometer; km2, km², sq km, sq. km, sqkm
square centimetres; square centimetre, square centimeter; cm2, cm², sq cm
square millimetres; square millimetre, square millimeter; mm2, mm²
square feet; square foot, square feet, sq foot, sq feet; ft2, ft², sq ft, sq. ft, sq. ft., sqft
square inches; square inch, square inches; in2, in², sq in
square yards; square yard; sq yd
square miles; square mile; sq mi, mi2, mi²
hectares; hectare; ha
acres; acre; ac
mu; mu of land;
# volume
litres; litre, liter; l, L, ltr
millilitres; millilitre, milliliter; ml, mL
centilitres; centilitre, centiliter; cl
hectolitres; hectolitre, hectoliter; hl, hL
megalitres; megalitre, megaliter; ML
gigalitres; gigalitre, gigaliter; GL
cubic metres; cubic metre, cubic meter; m3, m³, cu m, cbm
cubic kilometres; cubic kilometre, cubic kilometer; km3, km³
cubic centimetres; cubic centimetre, cubic centimeter; cm3, cm³, cc
cubic feet; cubic foot, cubic feet; ft3, ft³, cu ft, cu. ft, cf
cubic inches; cubic inch, cubic inches; cu in
cubic yards; cubic yard; cu yd
gallons; gallon; gal, gals
pints; pint; pt
quarts; quart; qt, qts
fluid ounces; fluid ounce; fl oz
barrels; barrel; bbl, bbls
bushels; bushel; bu
cups; cup;
tablespoons; tablespoon; tbsp
teaspoons; teaspoon; tsp
drams; dram, drachm, drachma;
twenty-foot equivalent units; twenty-foot equivalent unit; TEU, TEUs
# mass
grams; gram, gramme; g, gr
kilograms; kilogram, kilogramme, kilo; kg, kgs, Kg, KG
milligrams; milligram, milligramme; mg
micrograms; microgram, microgramme; μg, µg, mcg
nanograms; nanogram; ng
tonnes; tonne, metric ton; *t, mt
tons; ton, short ton, long ton;
kilotonnes; kilotonne, kiloton;
megatonnes; megatonne, megaton;
gigatonnes; gigatonne, gigaton; Gt
pounds; pound; lb, lbs, lb., lbs.
ounces; ounce; oz
stone; stone;
carats; carat; ct
deadweight tonnes; deadweight tonne, deadweight ton; dwt
# time
seconds; second; s, sec, secs, sec.
minutes; minute; min, mins, min.
hours; hour; h, hr, hrs, hr.
days; day;
weeks; week; wk, wks
fortnights; fortnight;
months; month; mth, mths
years; year; yr, yrs, yr.
decades; decade;
centuries; century, centuries;
millennia; millennium, millennia;
milliseconds; millisecond; ms, msec
microseconds; microsecond; μs, µs
nanoseconds; nanosecond; ns
# age
years old; year old, years old, year-old, years-old, year of age, years of age; yo, y/o
months old; month old, months old, month-old, month of age, months of age;
weeks old; week old, weeks old, week-old, week of age, weeks of age;
days old; day old, days old, day-old, day of age, days of age;
# speed
miles per hour; mile per hour, miles per hour, mile an hour, miles an hour; mph, mi/h, m.p.h., m.p.h
kilometres per hour; kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kilometre an hour, kilometres an hour, kilometer an hour, kilometers an hour; km/h, km/hr, kph, kmph, kmh, k.p.h.
metres per second; metre per second, metres per second, meter per second, meters per second, metre a second, metres a second; m/s
feet per second; foot per second, feet per second; ft/s, fps
kilometres per second; kilometre per second, kilometres per second, kilometer per second, kilometers per second; km/s
knots; knot; kt, kts, kn
miles per gallon; mile per gallon, miles per gallon, miles to the gallon; mpg
light years per hour; light year per hour;
# temperature and angle
degrees Celsius; degree celsius, degrees celsius, celsius, celcius, centigrade, centigrate, degree centigrade, degrees centigrade, degree c, degrees c, deg c, deg celsius; °C, ° C, ℃, degC, *C
degrees Fahrenheit; degree fahrenheit, degrees fahrenheit, fahrenheit, farenheit, degree farenheit, degrees farenheit, degree f, degrees f, deg f, deg fahrenheit; °F, ° F, ℉, degF, *F
degrees; degree; °, deg, deg.
kelvins; kelvin; K
radians; radian; rad
# energy and power
watts; watt; W
kilowatts; kilowatt; kW, KW, kw
megawatts; megawatt; MW
gigawatts; gigawatt; GW
terawatts; terawatt; TW
milliwatts; milliwatt; mW
watt-hours; watt hour, watt-hour; Wh
kilowatt-hours; kilowatt hour, kilowatt-hour; kWh, KWh, kwh, kW·h, kW h
megawatt-hours; megawatt hour, megawatt-hour; MWh
gigawatt-hours; gigawatt hour, gigawatt-hour; GWh
terawatt-hours; terawatt hour, terawatt-hour; TWh
joules; joule; J
kilojoules; kilojoule; kJ
megajoules; megajoule; MJ
gigajoules; gigajoule; GJ
calories; calorie; cal
kilocalories; kilocalorie; kcal
British thermal units; british thermal unit; BTU, Btu
horsepower; horsepower, horse power; hp, HP, Hp
brake horsepower; brake horsepower; bhp
pound-feet; pound-foot, pound-feet, pound foot, pound feet, foot-pound, foot pound; lb-ft, lb ft, ft-lb, lb.-ft.
newton metres; newton metre, newton meter, newton-metre, newton-meter; Nm, N·m
barrels of oil equivalent; barrel of oil equivalent, barrels of oil equivalent; boe
tonnes of coal equivalent; tonne of coal equivalent, tonnes of coal equivalent, ton of coal equivalent, tons of coal equivalent, tonne of standard coal, tons of standard coal, tonnes of standard coal; tce
# electricity, pressure, force, frequency
volts; volt; V
kilovolts; kilovolt; kV, KV
megavolts; megavolt; MV
amperes; ampere, amp; A
milliamperes; milliampere, milliamp; mA
ampere-hours; ampere hour, amp hour; Ah
milliampere-hours; milliampere-hour, milliamp hour; mAh
ohms; ohm; Ω
farads; farad;
pascals; pascal; Pa
hectopascals; hectopascal; hPa
kilopascals; kilopascal; kPa
megapascals; megapascal; MPa
gigapascals; gigapascal; GPa
bars; bar of pressure;
millibars; millibar; mbar
pounds per square inch; pound per square inch, pounds per square inch; psi
kilopounds per square inch; kilopound per square inch; ksi
newtons; newton; N
kilonewtons; kilonewton; kN
hertz; hertz; Hz, HZ, hz
kilohertz; kilohertz; kHz, KHz, khz
megahertz; megahertz; MHz, Mhz
gigahertz; gigahertz; GHz, Ghz
terahertz; terahertz; THz
decibels; decibel; dB, dBA
revolutions per minute; revolution per minute, revolutions per minute; rpm
beats per minute; beat per minute, beats per minute; bpm
frames per second; frame per second, frames per second;
lumens; lumen; lm
lux; lux; lx
becquerels; becquerel; Bq
sieverts; sievert; Sv
millisieverts; millisievert; mSv
teslas; tesla of field;
# information
bits; bit;
bytes; byte;
kilobytes; kilobyte; kB, KB
megabytes; megabyte; MB
gigabytes; gigabyte; GB, Gb
terabytes; terabyte; TB
petabytes; petabyte; PB
exabytes; exabyte; EB
zettabytes; zettabyte; ZB
kilobits; kilobit; kb
megabits; megabit; Mb, mb
gigabits; gigabit; Gbit
kilobits per second; kilobit per second, kilobits per second; kbps, Kbps
megabits per second; megabit per second, megabits per second; Mbps, Mbit/s, Mb/s
gigabits per second; gigabit per second, gigabits per second; Gbps, Gbit/s
megabytes per second; megabyte per second, megabytes per second; MB/s
megapixels; megapixel; MP
dots per inch; dot per inch, dots per inch; dpi
pixels; pixel; px
# chemistry and medicine
moles; mole of substance; mol
millimoles; millimole; mmol
parts per million; part per million, parts per million; ppm
parts per billion; part per billion, parts per billion; ppb
micrograms per cubic metre; microgram per cubic metre, micrograms per cubic metre, micrograms per cubic meter; μg/m3, μg/m³, µg/m3, µg/m³
roentgens; roentgen;
# trade and sport
barrels per day; barrel per day, barrels per day, barrel a day, barrels a day; bpd, b/d
turns; turn;
points per game; point per game, points per game; ppg
rebounds per game; rebound per game, rebounds per game; rpg
assists per game; assist per game, assists per game; apg
person-days; person-day;
passenger-kilometres; passenger-kilometre, passenger kilometre, passenger-kilometer, passenger kilometer;
tonne-kilometres; tonne-kilometre, tonne kilometre, ton-kilometer, ton kilometer;
`;

/** Percentages, points and multiples: `name; words; symbols; kind`. */
export const RATIOS = `
percent; percent, per cent, percentage, percents, per cents, procent; %, ％, pct, pct., *pc, ٪; percent
permille; per mille, permille; ‰; percent
percentage points; percentage point, percent point, per cent point, percentage-point; pp, ppt, ppts, p.p., pps; percentage-point
basis points; basis point; bp, bps, bps.; percentage-point
points; point; pts, pts.; index
times; time; ×, *x; multiple
`;
