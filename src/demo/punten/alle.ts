import { BORGING } from "./borging.ts";
import { E_DIENSTEN } from "./eDiensten.ts";
import { INKOMEN } from "./inkomen.ts";
import { JCC } from "./jcc.ts";
import { JEUGD } from "./jeugd.ts";
import { KWALITEIT } from "./kwaliteit.ts";
import { ONDERSTEUNINGSAFSPRAKEN } from "./ondersteuningsafspraken.ts";
import { OVERDRACHT } from "./overdracht.ts";
import type { Punt } from "./punt.ts";
import { REGIESYSTEEM } from "./regiesysteem.ts";
import { TOEGANG } from "./toegang.ts";
import { UITROL } from "./uitrol.ts";
import { UITVRAAG } from "./uitvraag.ts";
import { WIJDEMEREN } from "./wijdemeren.ts";
import { WIJKGERICHT } from "./wijkgericht.ts";

/** Every point of the demo. */
export const PUNTEN: readonly Punt[] = [
  ...TOEGANG,
  ...UITVRAAG,
  ...ONDERSTEUNINGSAFSPRAKEN,
  ...OVERDRACHT,
  ...REGIESYSTEEM,
  ...JCC,
  ...E_DIENSTEN,
  ...WIJKGERICHT,
  ...KWALITEIT,
  ...BORGING,
  ...UITROL,
  ...WIJDEMEREN,
  ...INKOMEN,
  ...JEUGD,
];
