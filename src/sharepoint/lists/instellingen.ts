import * as v from "valibot";
import type { Instelling } from "../../domain/instelling.ts";
import { ok, type Result } from "../../domain/result.ts";
import { type Codec, parseFields, text } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import type { Fields, RawRow } from "../list/row.ts";
import { BESLISSERS, beslisserCodec, person, SOORT_INSTELLING_WORDS } from "./beslissers.ts";
import { decodePeople, encodePeople } from "./people.ts";

/** Who decides on what stands here, so members may read this list and only owners may change it. */
export const INSTELLINGEN: ListContract = {
  ...BESLISSERS,
  columns: [
    ...BESLISSERS.columns,
    {
      name: "Leden",
      displayName: "Leden van het team",
      description: "Naam <account>, een per regel.",
      kind: "note",
    },
    SLEUTEL,
  ],
};

const Title = v.pipe(v.string(), v.nonEmpty());

const schema = v.variant("Soort", [
  v.object({ Soort: v.literal(SOORT_INSTELLING_WORDS.team), Title, Leden: text }),
  v.object({ Soort: v.literal(SOORT_INSTELLING_WORDS.afdeling), Title, ...person }),
]);

export const instellingCodec: Codec<Instelling> = {
  contract: INSTELLINGEN,
  decode(row) {
    if (beslisserCodec.concerns?.(row) !== false) return decodeBeslisser(row);
    const parsed = parseFields(schema, INSTELLINGEN, row.fields);
    return parsed.ok ? ok(instellingFrom(parsed.value)) : parsed;
  },
  encode: (instelling) => fieldsOf(instelling),
};

function decodeBeslisser(row: RawRow): Result<Instelling, readonly string[]> {
  const decoded = beslisserCodec.decode(row);
  return decoded.ok ? ok({ kind: "beslisser", ...decoded.value }) : decoded;
}

function instellingFrom(row: v.InferOutput<typeof schema>): Instelling {
  switch (row.Soort) {
    case SOORT_INSTELLING_WORDS.team:
      return { kind: "team", name: row.Title, leden: decodePeople(row.Leden) };
    case SOORT_INSTELLING_WORDS.afdeling:
      return {
        kind: "afdeling",
        name: row.Title,
        lijnmanager: { id: row.PersoonId, name: row.PersoonNaam ?? row.PersoonId },
      };
  }
}

function fieldsOf(instelling: Instelling): Fields {
  switch (instelling.kind) {
    case "beslisser":
      return beslisserCodec.encode(instelling);
    case "team": {
      const { name, leden } = instelling;
      return { Title: name, Soort: SOORT_INSTELLING_WORDS.team, Leden: encodePeople(leden) };
    }
    case "afdeling": {
      const { name, lijnmanager } = instelling;
      const { id: PersoonId, name: PersoonNaam } = lijnmanager;
      return { Title: name, Soort: SOORT_INSTELLING_WORDS.afdeling, PersoonId, PersoonNaam };
    }
  }
}
