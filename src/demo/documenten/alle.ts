import type { Complexiteit } from "../../domain/ontwikkelpunt.ts";
import { BLUEPRINT_EXTENSION } from "../../sharepoint/files/blueprintFile.ts";
import type { ProcesKey } from "../processen.ts";
import type { Blauwdruk } from "./blauwdruk.ts";
import { type Beschrijving, beschrijvingPaper } from "./beschrijving.ts";
import type { Schema } from "./bpmn/schema.ts";
import type { DemoDocument } from "./document.ts";
import { type Formulier, formulierPaper } from "./formulier.ts";
import { BESCHRIJVINGEN, type DescribedKey } from "./inhoud/beschrijvingen.ts";
import { AFSPRAKEN_FORMULIER, AFSPRAKEN_INSTRUCTIE } from "./inhoud/afspraken.ts";
import { BIJSTAND_INSTRUCTIE } from "./inhoud/bijstand.ts";
import { BLAUWDRUK_TOEGANG } from "./inhoud/blauwdrukToegang.ts";
import { BLAUWDRUK_WMO } from "./inhoud/blauwdrukWmo.ts";
import { E_DIENSTEN_INSTRUCTIE } from "./inhoud/eDiensten.ts";
import { GESPREKSKAART } from "./inhoud/gesprekskaart.ts";
import { INTAKE_ENKELVOUDIG, INTAKE_MEERVOUDIG } from "./inhoud/intake.ts";
import { JEUGD_INSTRUCTIE } from "./inhoud/jeugd.ts";
import { REIS_GELDZORGEN, REIS_HULP_THUIS } from "./inhoud/klantreizen.ts";
import { OVERDRACHT_INSTRUCTIE } from "./inhoud/overdracht.ts";
import { PLANNING_INSTRUCTIE } from "./inhoud/planning.ts";
import { REGIE_INSTRUCTIE } from "./inhoud/regie.ts";
import { INTAKE_SCHEMA, OVERDRACHT_SCHEMA, WMO_SCHEMA } from "./inhoud/schemas.ts";
import { SCHULDEN_INSTRUCTIE } from "./inhoud/schulden.ts";
import { BBZ_INSTRUCTIE } from "./inhoud/bbz.ts";
import { WMO_INSTRUCTIE } from "./inhoud/wmo.ts";
import { type Klantreis, klantreisPaper } from "./klantreis.ts";
import { type Werkinstructie, werkinstructiePaper } from "./werkinstructie.ts";

/** Every document of the demo, by the process that it belongs to. */
export const DOCUMENTEN: readonly DemoDocument[] = [
  beschrijving("intake"),
  instructie("intake", "intake-enkelvoudig", INTAKE_ENKELVOUDIG, ["enkelvoudig"]),
  instructie("intake", "intake-meervoudig", INTAKE_MEERVOUDIG, ["meervoudig", "complex"]),
  formulier("intake", "gesprekskaart", GESPREKSKAART, "pdf"),
  schema("intake", INTAKE_SCHEMA),
  blauwdruk("intake", "blauwdruk-toegang", BLAUWDRUK_TOEGANG),
  {
    key: "proceskaart",
    proces: "intake",
    soort: "overig",
    name: "Proceskaart Sociaal Domein.png",
    varianten: [],
    versions: [{ kind: "png", file: new URL("./inhoud/proceskaart.png", import.meta.url) }],
  },
  beschrijving("afspraken"),
  instructie("afspraken", "afspraken-vastleggen", AFSPRAKEN_INSTRUCTIE),
  formulier("afspraken", "formulier-afspraken", [AFSPRAKEN_FORMULIER], "docx"),
  beschrijving("e-diensten"),
  instructie("e-diensten", "formulier-behandelen", E_DIENSTEN_INSTRUCTIE),
  beschrijving("planning"),
  instructie("planning", "afspraak-jcc", PLANNING_INSTRUCTIE),
  beschrijving("regie"),
  instructie("regie", "rondetafel", REGIE_INSTRUCTIE, ["complex"]),
  beschrijving("overdracht"),
  instructie("overdracht", "doorzetten", OVERDRACHT_INSTRUCTIE),
  schema("overdracht", OVERDRACHT_SCHEMA),
  beschrijving("wmo"),
  instructie("wmo", "wmo-onderzoek", WMO_INSTRUCTIE, ["meervoudig", "complex"]),
  schema("wmo", WMO_SCHEMA),
  blauwdruk("wmo", "blauwdruk-wmo", BLAUWDRUK_WMO),
  klantreis("wmo", "reis-hulp-thuis", REIS_HULP_THUIS, "docx"),
  beschrijving("jeugd"),
  instructie("jeugd", "veiligheid-wegen", JEUGD_INSTRUCTIE, ["complex"]),
  beschrijving("bijstand"),
  instructie("bijstand", "bijstand-suite", BIJSTAND_INSTRUCTIE, ["enkelvoudig"]),
  beschrijving("schulden"),
  instructie("schulden", "dreigende-situatie", SCHULDEN_INSTRUCTIE, ["complex"]),
  klantreis("schulden", "reis-geldzorgen", REIS_GELDZORGEN, "pdf"),
  instructie("bbz", "bbz-doorverwijzen", BBZ_INSTRUCTIE),
];

function beschrijving(proces: DescribedKey): DemoDocument {
  const versions: readonly Beschrijving[] = BESCHRIJVINGEN[proces];
  const papers = versions.map(beschrijvingPaper);
  const varianten = versions.at(-1)?.varianten.map(({ variant }) => variant) ?? [];
  const name = `Procesbeschrijving ${titleIn(versions)}.docx`;
  return {
    key: `beschrijving-${proces}`,
    proces,
    soort: "procesbeschrijving",
    name,
    varianten,
    versions: papers.map((paper) => ({ kind: "docx", paper })),
  };
}

function instructie(
  proces: ProcesKey,
  key: string,
  versions: readonly Werkinstructie[],
  varianten: readonly Complexiteit[] = [],
): DemoDocument {
  const papers = versions.map(werkinstructiePaper);
  const name = `Werkinstructie ${titleIn(versions)}.docx`;
  return {
    key,
    proces,
    soort: "werkinstructie",
    name,
    varianten,
    versions: papers.map((paper) => ({ kind: "docx", paper })),
  };
}

function formulier(proces: ProcesKey, key: string, versions: readonly Formulier[], kind: "docx" | "pdf"): DemoDocument {
  const papers = versions.map(formulierPaper);
  const name = `${titleIn(versions)}.${kind}`;
  return { key, proces, soort: "formulier", name, varianten: [], versions: papers.map((paper) => ({ kind, paper })) };
}

function klantreis(proces: ProcesKey, key: string, reis: Klantreis, kind: "docx" | "pdf"): DemoDocument {
  const name = `Klantreis ${reis.titel}.${kind}`;
  return { key, proces, soort: "klantreis", name, varianten: [], versions: [{ kind, paper: klantreisPaper(reis) }] };
}

function schema(proces: ProcesKey, drawing: Schema): DemoDocument {
  return {
    key: `schema-${proces}`,
    proces,
    soort: "procesbeschrijving",
    name: `Processchema ${drawing.naam}.bpmn`,
    varianten: [],
    versions: [{ kind: "bpmn", schema: drawing }],
  };
}

function blauwdruk(proces: ProcesKey, key: string, versions: readonly Blauwdruk[]): DemoDocument {
  return {
    key,
    proces,
    soort: "service-blueprint",
    name: `Service blueprint ${titleIn(versions)}${BLUEPRINT_EXTENSION}`,
    varianten: [],
    versions: versions.map((version) => ({ kind: "blueprint", blauwdruk: version })),
  };
}

function titleIn(versions: readonly Readonly<{ titel: string }>[]): string {
  return versions[0]?.titel ?? "";
}
