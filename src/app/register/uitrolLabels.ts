import type { Golfstatus } from "../../domain/uitrolgolf.ts";
import { GOLFSTATUS_WORDS } from "../../sharepoint/lists/uitrolgolven.ts";
import type { Maat } from "../../domain/uitrolcriteria.ts";
import type { Advies } from "../../domain/uitrolvoorstel.ts";
import { MAAT_WORDS } from "../../sharepoint/lists/toetsregels.ts";
import { ADVIES_WORDS } from "../../sharepoint/lists/uitrolvoorstellen.ts";

/** What the parts of a proposal for the roll-out are called, wherever it is shown. */
export const uitrolLabels = {
  golfstatus: GOLFSTATUS_WORDS satisfies Record<Golfstatus, string>,
  advies: ADVIES_WORDS satisfies Record<Advies, string>,
  maat: MAAT_WORDS satisfies Record<Maat, string>,
};
