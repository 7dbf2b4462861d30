/** The language of the municipality, in which minutes are kept. */
const DUTCH = "nl-NL";

/**
 * A mean with one decimal at most: more would say more than was measured. Screens and minutes write it here, so that it
 * is rounded in one way. `locale` is a BCP 47 tag.
 */
export function writeGemiddelde(mean: number, locale = DUTCH): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(mean);
}

/** A value as it was measured, with two decimals at most. `locale` is a BCP 47 tag. */
export function writeWaarde(value: number, locale = DUTCH): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}
