import { type Kwartaal, kwartaalAfter } from "../../../domain/kwartaal.ts";

/** A quarter as people write it: Q4 2026. */
export function writeKwartaal(kwartaal: Kwartaal): string {
  return kwartaal.split("-").toReversed().join(" ");
}

/** The quarters from one up to and including another. */
export function kwartalenUntil(first: Kwartaal, last: Kwartaal): readonly Kwartaal[] {
  const kwartalen: Kwartaal[] = [];
  for (let kwartaal = first; kwartaal <= last; kwartaal = kwartaalAfter(kwartaal)) kwartalen.push(kwartaal);
  return kwartalen;
}
