import * as v from "valibot";
import type { Domein, Proces } from "../../domain/proces.ts";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, optionalText, parseFields, type Words } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";

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

export const PROCESSEN: ListContract = {
  title: "Processen",
  description: "De processen van het sociaal domein.",
  version: 1,
  columns: [
    { name: "Domein", displayName: "Domein", kind: "choice", choices: Object.values(DOMEIN_WORDS), indexed: true },
    { name: "EigenaarId", displayName: "Proceseigenaar (account)", kind: "text", indexed: true },
    { name: "EigenaarNaam", displayName: "Proceseigenaar", kind: "text" },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Domein: choice(DOMEIN_WORDS),
  EigenaarId: optionalText,
  EigenaarNaam: optionalText,
});

export const procesCodec: Codec<Proces> = {
  contract: PROCESSEN,
  decode({ fields }) {
    const parsed = parseFields(schema, PROCESSEN, fields);
    if (!parsed.ok) return parsed;
    const { Title: title, Domein: domein, EigenaarId: id, EigenaarNaam: name } = parsed.value;
    return ok({ title, domein, eigenaar: id === undefined ? undefined : { id, name: name ?? id } });
  },
  encode: ({ title, domein, eigenaar }) => ({
    Title: title,
    Domein: DOMEIN_WORDS[domein],
    EigenaarId: eigenaar?.id,
    EigenaarNaam: eigenaar?.name,
  }),
};
