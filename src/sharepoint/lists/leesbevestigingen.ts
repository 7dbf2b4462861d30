import * as v from "valibot";
import type { Leesbevestiging } from "../../domain/leesbevestiging.ts";
import { ok, refuse } from "../../domain/result.ts";
import { type Codec, parseFields, requiredLookup } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";
import { PROCESDOCUMENTEN } from "./procesdocumenten.ts";
import { PROCESSEN } from "./processen.ts";

export const LEESBEVESTIGINGEN: ListContract = {
  title: "Leesbevestigingen",
  description: "Wie welke vastgestelde versie heeft gelezen. Wie dat is, zegt SharePoint zelf.",
  version: 1,
  columns: [
    { name: "Document", displayName: "Document", kind: "lookup", list: PROCESDOCUMENTEN.title, indexed: true },
    { name: "Versie", displayName: "Vastgestelde versie", kind: "text", indexed: true },
    { name: "Proces", displayName: "Proces", kind: "lookup", list: PROCESSEN.title, indexed: true },
    SLEUTEL,
  ],
};

const schema = v.object({
  DocumentLookupId: requiredLookup,
  Versie: v.pipe(v.string(), v.nonEmpty()),
  ProcesLookupId: requiredLookup,
  _UIVersionString: v.optional(v.string(), "1.0"),
});

/** Only a row that its maker left as it was says anything: nobody confirms for somebody else. */
export const leesbevestigingCodec: Codec<Leesbevestiging> = {
  contract: LEESBEVESTIGINGEN,
  decode({ fields, created }) {
    const parsed = parseFields(schema, LEESBEVESTIGINGEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    if (created.writer.kind !== "person") return refuse(["Gemaakt door"]);
    if (row._UIVersionString !== "1.0") return refuse(["Versie van de rij"]);
    const { persoon } = created.writer;
    return ok({
      documentId: row.DocumentLookupId,
      versie: row.Versie,
      procesId: row.ProcesLookupId,
      persoon,
      op: created.at,
    });
  },
  encode: ({ documentId, versie, procesId }) => ({
    Title: "Gelezen",
    DocumentLookupId: documentId,
    Versie: versie,
    ProcesLookupId: procesId,
  }),
};
