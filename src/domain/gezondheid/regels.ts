import { isFormal } from "../goedkeuring.ts";
import type { Persoon } from "../persoon.ts";
import {
  type Bevinding,
  type Controle,
  CONTROLES,
  type Herstelwijze,
  oordeelOver,
  type Toestand,
} from "./bevinding.ts";

/** Whoever looks, and whether there is a bot that can be asked to look again. */
export type Kijker = Readonly<{ me: Persoon | undefined; hasBot: boolean }>;

/** One line of the health page. */
export type Gezondheidsregel = Readonly<{
  controle: Controle;
  toestand: Toestand;
  bevindingen: readonly Bevinding[];
  /** What the app may try when somebody presses Herstel; nothing when it takes a person. */
  herstel: readonly Herstelwijze[];
}>;

const ERNST: readonly Toestand[] = ["goed", "aandacht", "fout"];

/** The worse of two. */
export function ergste(one: Toestand, other: Toestand): Toestand {
  return ERNST.indexOf(one) >= ERNST.indexOf(other) ? one : other;
}

/** Every line, also those with nothing to say: what was looked at and found fine is told as well. */
export function gezondheidsregels(
  bevindingen: readonly Bevinding[],
  kijker: Kijker,
  controles: readonly Controle[] = CONTROLES,
): readonly Gezondheidsregel[] {
  return controles.map((controle) => {
    const own = bevindingen.filter((bevinding) => oordeelOver(bevinding).controle === controle);
    const toestand = own.map((bevinding) => oordeelOver(bevinding).toestand).reduce(ergste, "goed");
    const herstel = [...new Set(own.flatMap((bevinding) => herstelVan(bevinding, kijker) ?? []))];
    return { controle, toestand, bevindingen: own, herstel };
  });
}

/** How it is as a whole: as bad as the worst line. */
export function geheel(regels: readonly Gezondheidsregel[]): Toestand {
  return regels.map(({ toestand }) => toestand).reduce(ergste, "goed");
}

/** How the app may put a finding right for this person; undefined when it takes somebody else. */
export function herstelVan(bevinding: Bevinding, { me, hasBot }: Kijker): Herstelwijze | undefined {
  // What was adopted formally only the bot may carry out; other decisions also whoever took them.
  if (bevinding.kind === "effect-missing") {
    if (!isFormal(bevinding) && bevinding.door.id === me?.id) return "besluit";
    return hasBot ? "bot" : undefined;
  }
  const { herstel } = oordeelOver(bevinding);
  return herstel === "bot" && !hasBot ? undefined : herstel;
}
