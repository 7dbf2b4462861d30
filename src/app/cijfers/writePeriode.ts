import { type Periode, soortVan } from "../../domain/cijfers/periode.ts";
import { type Language, LOCALES } from "../language.tsx";

/** A period as people say it: Q4 2026, or november 2026. */
export function writePeriode(periode: Periode, language: Language): string {
  if (soortVan(periode) === "kwartaal") return periode.split("-").toReversed().join(" ");
  const names = new Intl.DateTimeFormat(LOCALES[language], { month: "long", year: "numeric", timeZone: "UTC" });
  return names.format(new Date(`${periode}-01`));
}
