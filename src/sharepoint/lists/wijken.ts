import * as v from "valibot";
import { ok } from "../../domain/result.ts";
import type { Wijk } from "../../domain/wijk.ts";
import { type Codec, parseFields, text } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";

export const WIJKEN: ListContract = {
  title: "Wijken",
  description: "De wijken waarin de werkwijze wordt uitgerold.",
  version: 1,
  columns: [
    {
      name: "Postcodegebieden",
      displayName: "Postcodegebieden",
      description: "Vier cijfers, gescheiden door een komma.",
      kind: "text",
    },
    { name: "Volgorde", displayName: "Volgorde", kind: "number", minimum: 0, indexed: true },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: v.pipe(v.string(), v.nonEmpty()),
  Postcodegebieden: text,
  Volgorde: v.optional(v.number(), 0),
});

export const wijkCodec: Codec<Wijk> = {
  contract: WIJKEN,
  decode({ fields }) {
    const parsed = parseFields(schema, WIJKEN, fields);
    if (!parsed.ok) return parsed;
    const postcodeAreas = parsed.value.Postcodegebieden.split(/[,;\s]+/).filter((area) => area !== "");
    return ok({ name: parsed.value.Title, postcodeAreas, order: parsed.value.Volgorde });
  },
  encode: ({ name, postcodeAreas, order }) => ({
    Title: name,
    Postcodegebieden: postcodeAreas.length === 0 ? undefined : postcodeAreas.join(", "),
    Volgorde: order,
  }),
};
