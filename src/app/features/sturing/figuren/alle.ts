import type { Figuur } from "../figuur.ts";
import type { Kader } from "../kader.ts";
import { actiecijfers } from "./acties.ts";
import { doorlooptijden } from "./doorlooptijd.ts";
import { bronInDeTijd, wijkInDeTijd } from "./inDeTijd.ts";
import { leren } from "./leren.ts";
import { ritme } from "./ritme.ts";
import { stroom } from "./stroom.ts";
import { tevredenheid } from "./tevredenheid.ts";
import { perBron, perStatus, perWijk } from "./verdeling.ts";
import { verloop } from "./verloop.ts";
import { volwassenheid } from "./volwassenheid.ts";

/** Every figure of the screen, in the order in which it is read. */
export function alleFiguren(kader: Kader): readonly Figuur[] {
  return [
    verloop(kader),
    doorlooptijden(kader),
    stroom(kader),
    perStatus(kader),
    perBron(kader),
    bronInDeTijd(kader),
    perWijk(kader),
    wijkInDeTijd(kader),
    actiecijfers(kader),
    ritme(kader),
    volwassenheid(kader),
    leren(kader),
    tevredenheid(kader),
  ];
}
