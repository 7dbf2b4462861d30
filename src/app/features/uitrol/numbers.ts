import { type Language, LOCALES } from "../../language.tsx";

/** A number as people type it, with a comma or a point and at most two decimals; undefined when it is none. */
export function numberFrom(typed: string): number | undefined {
  const text = typed.trim().replace(",", ".");
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
}

/** A number as people read it. */
export function writeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}
