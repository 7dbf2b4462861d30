import * as v from "valibot";
import { ok } from "../../domain/result.ts";
import { choice, type Codec, parseFields, text, type Words } from "../list/codec.ts";
import { type ListContract, SLEUTEL } from "../list/contract.ts";

/**
 * Where the bot can reach a person or a channel. `subjectId` is the Entra id of the person or the id of the channel;
 * `mri` is how the Bot Framework calls the person (empty for a channel).
 */
export type Gesprek = Readonly<{
  kind: "persoonlijk" | "kanaal";
  subjectId: string;
  name: string;
  mri: string;
  conversationId: string;
  serviceUrl: string;
  tenantId: string;
}>;

const SOORT_WORDS: Words<Gesprek["kind"]> = { persoonlijk: "Persoonlijk", kanaal: "Kanaal" };

/** The bot's own address book; nobody else needs to see it. */
export const GESPREKKEN: ListContract = {
  title: "Gesprekken",
  description: "Waar de bot mensen en kanalen kan bereiken. Alleen voor de bot.",
  version: 1,
  hidden: true,
  columns: [
    { name: "Soort", displayName: "Soort", kind: "choice", choices: Object.values(SOORT_WORDS) },
    { name: "VanId", displayName: "Persoon of kanaal", kind: "text", indexed: true },
    { name: "Mri", displayName: "Naam in Teams", kind: "text" },
    { name: "GesprekId", displayName: "Gesprek", kind: "note" },
    { name: "ServiceUrl", displayName: "Adres van Teams", kind: "text" },
    { name: "TenantId", displayName: "Tenant", kind: "text" },
    SLEUTEL,
  ],
};

const schema = v.object({
  Title: text,
  Soort: choice(SOORT_WORDS),
  VanId: v.pipe(v.string(), v.nonEmpty()),
  Mri: text,
  GesprekId: v.pipe(v.string(), v.nonEmpty()),
  ServiceUrl: v.pipe(v.string(), v.nonEmpty()),
  TenantId: text,
});

export const gesprekCodec: Codec<Gesprek> = {
  contract: GESPREKKEN,
  decode({ fields }) {
    const parsed = parseFields(schema, GESPREKKEN, fields);
    if (!parsed.ok) return parsed;
    const row = parsed.value;
    return ok({
      kind: row.Soort,
      subjectId: row.VanId,
      name: row.Title,
      mri: row.Mri,
      conversationId: row.GesprekId,
      serviceUrl: row.ServiceUrl,
      tenantId: row.TenantId,
    });
  },
  encode: (gesprek) => ({
    Title: gesprek.name,
    Soort: SOORT_WORDS[gesprek.kind],
    VanId: gesprek.subjectId,
    Mri: gesprek.mri === "" ? undefined : gesprek.mri,
    GesprekId: gesprek.conversationId,
    ServiceUrl: gesprek.serviceUrl,
    TenantId: gesprek.tenantId === "" ? undefined : gesprek.tenantId,
  }),
};
