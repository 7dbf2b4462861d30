import * as v from "valibot";
import type { Domein, ProcesNaam } from "../../domain/proces.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, optionalText, parseFields, personFrom, type Words } from "../list/codec.ts";
import type { ListContract } from "../list/contract.ts";

export const DOMEIN_WORDS: Words<Domein> = {
  toegang: "Toegang",
  wmo: "Wmo",
  jeugd: "Jeugd",
  "werk-en-inkomen": "Werk en inkomen",
  "re-integratie": "Re-integratie",
  schuldhulpverlening: "Schuldhulpverlening",
  bbz: "Bbz",
  regie: "Regie",
};

/** The columns of Processen that the backlog reads; `processen.ts` holds the contract as a whole. */
export const PROCES_NAMEN: ListContract = {
  title: "Processen",
  description: "De processen van het sociaal domein.",
  version: 2,
  columns: [
    { name: "Domein", displayName: "Domein", kind: "choice", choices: Object.values(DOMEIN_WORDS), indexed: true },
    { name: "EigenaarId", displayName: "Proceseigenaar (account)", kind: "text", indexed: true },
    { name: "EigenaarNaam", displayName: "Proceseigenaar", kind: "text" },
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Domein: choice(DOMEIN_WORDS),
  EigenaarId: optionalText,
  EigenaarNaam: optionalText,
});

export const procesNaamCodec: Codec<ProcesNaam> = {
  contract: PROCES_NAMEN,
  decode({ fields }) {
    const parsed = parseFields(schema, PROCES_NAMEN, fields);
    if (!parsed.ok) return parsed;
    const { Title: title, Domein: domein, EigenaarId, EigenaarNaam } = parsed.value;
    return ok({ title, domein, eigenaar: personFrom(EigenaarId, EigenaarNaam) });
  },
  encode: ({ title, domein, eigenaar }) => ({
    Title: title,
    Domein: DOMEIN_WORDS[domein],
    EigenaarId: eigenaar?.id,
    EigenaarNaam: eigenaar?.name,
  }),
};
