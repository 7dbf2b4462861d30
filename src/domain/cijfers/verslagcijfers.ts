import type { Niveau } from "../evaluatie.ts";
import type { Stadium } from "../leerstand.ts";
import type { CalendarDate } from "../time.ts";
import type { Aantal } from "./aantal.ts";
import { type Actiebron, type Actiestand, actiestandOp, type Actieverloop, actieverloop } from "./actiecijfers.ts";
import { type Doorlooptijd, doorlooptijd, type Traject, TRAJECTEN } from "./doorlooptijd.ts";
import { type Effectlijn, effectlijnen, type Metingrij } from "./effectlijn.ts";
import { type Leerbron, leerstandOp, type Leerverloop, leerverloop } from "./leercijfers.ts";
import { type Dagen, dagenVan, type Periode, totEnMet } from "./periode.ts";
import { lateOp, type Puntstand, puntstandOp, type Puntverloop, puntverloop } from "./puntcijfers.ts";
import type { Puntloop } from "./puntloop.ts";
import { type Ritme, ritmecijfers, type Ritmemoment } from "./ritmecijfers.ts";
import {
  type Volwassenheidbron,
  volwassenheidOp,
  type Volwassenheidstand,
  type Volwassenheidverloop,
  volwassenheidverloop,
} from "./volwassenheidcijfers.ts";

/** Everything that the figures of a period are made of. */
export type Cijferbronnen = Readonly<{
  punten: readonly Puntloop[];
  acties: readonly Actiebron[];
  ritme: readonly Ritmemoment[];
  volwassenheid: Volwassenheidbron;
  leerstanden: readonly Leerbron[];
  metingen: readonly Metingrij[];
}>;

/** The figures with which the minutes of a month or a quarter begin, each with its rows. */
export type Verslagcijfers = Readonly<{
  dagen: Dagen;
  punten: Readonly<{ verloop: Puntverloop; stand: Puntstand; late: Aantal }>;
  doorlooptijd: Readonly<Record<Traject, Doorlooptijd>>;
  acties: Readonly<{ verloop: Actieverloop; stand: Actiestand }>;
  ritme: Readonly<Record<Niveau, Ritme>>;
  volwassenheid: Readonly<{ verloop: Volwassenheidverloop; stand: Volwassenheidstand }>;
  leren: Readonly<{ verloop: Leerverloop; stand: Readonly<Record<Stadium, Aantal>> }>;
  tevredenheid: readonly Effectlijn[];
}>;

/** What there is to say of a period, until today when it still goes on: of a day that did not come nothing is known. */
export function verslagcijfers(bronnen: Cijferbronnen, periode: Periode, today: CalendarDate): Verslagcijfers {
  const { punten, acties, ritme, volwassenheid, leerstanden, metingen } = bronnen;
  const dagen = totEnMet(dagenVan(periode), today);
  const { until } = dagen;
  return {
    dagen,
    punten: {
      verloop: puntverloop(punten, dagen),
      stand: puntstandOp(punten, until),
      late: lateOp(punten, until, today),
    },
    doorlooptijd: doorlooptijden(punten, dagen),
    acties: { verloop: actieverloop(acties, dagen), stand: actiestandOp(acties, until) },
    ritme: ritmecijfers(ritme, dagen, today),
    volwassenheid: {
      verloop: volwassenheidverloop(volwassenheid, dagen),
      stand: volwassenheidOp(volwassenheid, until, today),
    },
    leren: { verloop: leerverloop(leerstanden, dagen), stand: leerstandOp(leerstanden, until) },
    tevredenheid: effectlijnen(metingen, "klanttevredenheid", until),
  };
}

function doorlooptijden(punten: readonly Puntloop[], dagen: Dagen): Readonly<Record<Traject, Doorlooptijd>> {
  const each = TRAJECTEN.map((traject) => [traject, doorlooptijd(punten, traject, dagen)] as const);
  return Object.fromEntries(each) as Record<Traject, Doorlooptijd>;
}
