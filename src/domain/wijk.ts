/** A district; the way of working spreads from one to the next. Postcode areas are four digits. */
export type Wijk = Readonly<{ name: string; postcodeAreas: readonly string[]; order: number }>;
