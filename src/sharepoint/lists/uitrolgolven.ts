import * as v from "valibot";
import { isKwartaal } from "../../domain/kwartaal.ts";
import { ok } from "../../domain/result.ts";
import type { Golfstatus, Uitrolgolf } from "../../domain/uitrolgolf.ts";
import type { WijkplanKop, Wijkplanstatus } from "../../domain/wijkplan.ts";
import {
  choice,
  type Codec,
  joined,
  names,
  optionalLookup,
  optionalText,
  optionalWord,
  parseFields,
  personFrom,
  requiredLookup,
  text,
  type Words,
} from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { EVALUATIES } from "./evaluaties.ts";
import { WIJKEN } from "./wijken.ts";

export const GOLFSTATUS_WORDS: Words<Golfstatus> = {
  planned: "Gepland",
  proposed: "Voorstel",
  decided: "Besloten",
  running: "Loopt",
  finished: "Afgerond",
};

export const WIJKPLAN_KOP_WORDS: Words<WijkplanKop> = {
  rollen: "Rollen",
  sturing: "Sturing",
  overleg: "Overlegstructuur",
  tijd: "Benodigde tijd",
  verantwoordelijkheden: "Verantwoordelijkheden",
};

export const WIJKPLANSTATUS_WORDS: Words<Wijkplanstatus> = { submitted: "Ter vaststelling", adopted: "Vastgesteld" };

export const UITROLGOLVEN: ListContract = {
  title: "Uitrolgolven",
  description: "Welke wijk in welk kwartaal met de werkwijze begint.",
  version: 2,
  columns: [
    { name: "Wijk", displayName: "Wijk", kind: "lookup", list: WIJKEN.title, indexed: true },
    {
      name: "Postcodegebieden",
      displayName: "Postcodegebieden",
      description: "Vier cijfers, gescheiden door een puntkomma.",
      kind: "text",
    },
    { name: "Kwartaal", displayName: "Kwartaal", description: "Zoals 2026-Q4.", kind: "text", indexed: true },
    { name: "Status", displayName: "Status", kind: "choice", choices: Object.values(GOLFSTATUS_WORDS), indexed: true },
    { name: "Evaluatie", displayName: "Rust op evaluatie", kind: "lookup", list: EVALUATIES.title, indexed: true },
    { name: "AdviseurId", displayName: "Adviseur kwaliteit (account)", kind: "text", indexed: true },
    { name: "AdviseurNaam", displayName: "Adviseur kwaliteit", kind: "text" },
    { name: "Rollen", displayName: "Wijkplan: rollen", kind: "note" },
    { name: "Sturing", displayName: "Wijkplan: sturing", kind: "note" },
    { name: "Overleg", displayName: "Wijkplan: overlegstructuur", kind: "note" },
    { name: "Tijd", displayName: "Wijkplan: benodigde tijd", kind: "note" },
    { name: "Verantwoordelijkheden", displayName: "Wijkplan: verantwoordelijkheden", kind: "note" },
    {
      name: "Wijkplanstatus",
      displayName: "Wijkplan: status",
      description: "Leeg betekent: concept.",
      kind: "choice",
      choices: Object.values(WIJKPLANSTATUS_WORDS),
    },
    { name: "Wijkplanronde", displayName: "Wijkplan: keren voorgelegd", kind: "number", minimum: 0 },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  WijkLookupId: requiredLookup,
  Postcodegebieden: text,
  Kwartaal: v.pipe(v.string(), v.check(isKwartaal)),
  Status: choice(GOLFSTATUS_WORDS),
  EvaluatieLookupId: optionalLookup,
  AdviseurId: optionalText,
  AdviseurNaam: optionalText,
  Rollen: text,
  Sturing: text,
  Overleg: text,
  Tijd: text,
  Verantwoordelijkheden: text,
  Wijkplanstatus: v.optional(choice(WIJKPLANSTATUS_WORDS)),
  Wijkplanronde: v.optional(v.number()),
});

export const uitrolgolfCodec: Codec<Uitrolgolf> = {
  contract: UITROLGOLVEN,
  decode({ fields }) {
    const parsed = parseFields(schema, UITROLGOLVEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      title: row.Title,
      wijkId: row.WijkLookupId,
      postcodeAreas: names(row.Postcodegebieden),
      kwartaal: row.Kwartaal,
      status: row.Status,
      evaluatieId: row.EvaluatieLookupId,
      adviseur: personFrom(row.AdviseurId, row.AdviseurNaam),
      wijkplan: {
        rollen: row.Rollen,
        sturing: row.Sturing,
        overleg: row.Overleg,
        tijd: row.Tijd,
        verantwoordelijkheden: row.Verantwoordelijkheden,
      },
      wijkplanstatus: row.Wijkplanstatus,
      wijkplanronde: row.Wijkplanronde,
    });
  },
  encode: ({ wijkplan, wijkplanstatus, wijkplanronde, adviseur, ...golf }) => ({
    Title: golf.title,
    WijkLookupId: golf.wijkId,
    Postcodegebieden: joined(golf.postcodeAreas),
    Kwartaal: golf.kwartaal,
    Status: GOLFSTATUS_WORDS[golf.status],
    EvaluatieLookupId: golf.evaluatieId,
    AdviseurId: adviseur?.id,
    AdviseurNaam: adviseur?.name,
    Rollen: optionalWord(wijkplan.rollen),
    Sturing: optionalWord(wijkplan.sturing),
    Overleg: optionalWord(wijkplan.overleg),
    Tijd: optionalWord(wijkplan.tijd),
    Verantwoordelijkheden: optionalWord(wijkplan.verantwoordelijkheden),
    Wijkplanstatus: wijkplanstatus && WIJKPLANSTATUS_WORDS[wijkplanstatus],
    Wijkplanronde: wijkplanronde,
  }),
};
