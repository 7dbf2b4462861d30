import { list, type Paper, paragraph, section, table } from "../../papers/paper.ts";

/** What a resident goes through in one step, and how that is. */
export type Reisstap = Readonly<{ stap: string; doet: string; ervaart: string; contact: string; beter: string }>;

/** The way of a resident through the municipality. */
export type Klantreis = Readonly<{
  titel: string;
  inwoner: string;
  bron: string;
  stappen: readonly Reisstap[];
  conclusies: readonly string[];
}>;

/** The journey as people read it. */
export function klantreisPaper({ titel, inwoner, bron, stappen, conclusies }: Klantreis): Paper {
  const rows = stappen.map(({ stap, doet, ervaart, contact, beter }) => [stap, doet, ervaart, contact, beter]);
  return {
    title: titel,
    subtitle: "Klantreis",
    blocks: [
      ...section("Over wie gaat het", paragraph(inwoner)),
      ...section("Hoe weten we dit", paragraph(bron)),
      ...section("De reis", table(["Stap", "Wat de inwoner doet", "Hoe dat is", "Contact", "Wat kan beter"], rows)),
      ...section("Wat we hiervan leren", list(conclusies)),
    ],
  };
}
