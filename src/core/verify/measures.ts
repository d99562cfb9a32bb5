import Big from "big.js";

/** A unit of measurement: `base = value × factor + offset` in the dimension's base unit. */
export interface Measure {
  readonly dimension: string;
  readonly factor: Big;
  readonly offset: Big;
}

/**
 * Exact factors to each dimension's base unit (international yard and pound agreement of 1959; Fahrenheit by definition; the US
 * gallon is 231 cubic inches). Month and year are calendar units of their own, not a number of days.
 */
const TABLE: readonly (readonly [
  dimension: string,
  rows: readonly (readonly [names: string, factor: string, offset?: string])[],
])[] = [
  [
    "length",
    [
      ["kilometres|kilometre|km", "1000"],
      ["metres|metre|m", "1"],
      ["centimetres|centimetre|cm", "0.01"],
      ["millimetres|millimetre|mm", "0.001"],
      ["miles|mile|mi", "1609.344"],
      ["yards|yard|yd", "0.9144"],
      ["feet|foot|ft", "0.3048"],
      ["inches|inch|in", "0.0254"],
      ["nautical miles|nautical mile", "1852"],
    ],
  ],
  [
    "area",
    [
      ["square kilometres|square kilometre|km²", "1000000"],
      ["square metres|square metre|m²", "1"],
      ["square centimetres|square centimetre", "0.0001"],
      ["hectares|hectare|ha", "10000"],
      ["square miles|square mile", "2589988.110336"],
      ["square feet|square foot", "0.09290304"],
      ["square yards|square yard", "0.83612736"],
      ["acres|acre", "4046.8564224"],
    ],
  ],
  [
    "volume",
    [
      ["cubic kilometres|cubic kilometre", "1000000000"],
      ["cubic metres|cubic metre|m³", "1"],
      ["litres|litre|l", "0.001"],
      ["millilitres|millilitre|ml", "0.000001"],
      ["gallons|gallon", "0.003785411784"],
      ["cubic feet|cubic foot", "0.028316846592"],
      ["barrels|barrel", "0.158987294928"],
    ],
  ],
  [
    "mass",
    [
      ["tonnes|tonne", "1000"],
      ["kilograms|kilogram|kg", "1"],
      ["grams|gram|g", "0.001"],
      ["milligrams|milligram|mg", "0.000001"],
      ["pounds|pound|lb|lbs", "0.45359237"],
      ["ounces|ounce|oz", "0.028349523125"],
      ["stone|stones", "6.35029318"],
    ],
  ],
  [
    "speed",
    [
      ["kilometres per hour|kilometre per hour|km/h", "1"],
      ["metres per second|metre per second|m/s", "3.6"],
      ["miles per hour|mile per hour|mph", "1.609344"],
      ["knots|knot", "1.852"],
    ],
  ],
  [
    "temperature",
    [
      ["degrees celsius|degree celsius|°c", "1"],
      [
        "degrees fahrenheit|degree fahrenheit|°f",
        "0.55555555555555555556",
        "-17.77777777777777777778",
      ],
      ["kelvins|kelvin|k", "1", "-273.15"],
    ],
  ],
  [
    "duration",
    [
      ["seconds|second", "1"],
      ["minutes|minute", "60"],
      ["hours|hour", "3600"],
      ["days|day", "86400"],
      ["weeks|week", "604800"],
    ],
  ],
  [
    "calendar",
    [
      ["months|month", "1"],
      ["quarters|quarter", "3"],
      ["years|year", "12"],
      ["decades|decade", "120"],
      ["centuries|century", "1200"],
    ],
  ],
  [
    "energy",
    [
      ["kilowatt-hours|kilowatt hours|kilowatt-hour|kwh", "1"],
      ["megawatt-hours|megawatt hours|megawatt-hour|mwh", "1000"],
      ["gigawatt-hours|gigawatt hours|gigawatt-hour|gwh", "1000000"],
      ["terawatt-hours|terawatt hours|terawatt-hour|twh", "1000000000"],
    ],
  ],
  [
    "power",
    [
      ["watts|watt", "1"],
      ["kilowatts|kilowatt|kw", "1000"],
      ["megawatts|megawatt|mw", "1000000"],
      ["gigawatts|gigawatt|gw", "1000000000"],
      ["terawatts|terawatt|tw", "1000000000000"],
    ],
  ],
  [
    "information",
    [
      ["bytes|byte", "1"],
      ["kilobytes|kilobyte|kb", "1000"],
      ["megabytes|megabyte|mb", "1000000"],
      ["gigabytes|gigabyte|gb", "1000000000"],
      ["terabytes|terabyte|tb", "1000000000000"],
      ["petabytes|petabyte|pb", "1000000000000000"],
    ],
  ],
];

/** Units of measurement by name, lower case, in British spelling. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  TABLE.flatMap(([dimension, rows]) =>
    rows.flatMap(([names, factor, offset = "0"]) => {
      const measure: Measure = {
        dimension,
        factor: new Big(factor),
        offset: new Big(offset),
      };
      return names.split("|").map((name) => [name, measure] as const);
    }),
  ),
);
