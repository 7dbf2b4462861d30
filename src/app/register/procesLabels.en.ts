import type { procesLabels as dutch } from "./procesLabels.ts";

export const procesLabels: typeof dutch = {
  domein: {
    toegang: "Access",
    wmo: "Social support (Wmo)",
    jeugd: "Youth",
    "werk-en-inkomen": "Work and income",
    "re-integratie": "Reintegration",
    schuldhulpverlening: "Debt counselling",
    bbz: "Self-employed (Bbz)",
    regie: "Case management",
  },
  status: {
    "to-describe": "To be described",
    "in-development": "In development",
    submitted: "Awaiting adoption",
    adopted: "Adopted",
    "in-revision": "In revision",
    retired: "Retired",
  },
  soort: {
    procesbeschrijving: "Process description",
    werkinstructie: "Work instruction",
    "service-blueprint": "Service blueprint",
    klantreis: "Customer journey",
    formulier: "Form",
    overig: "Other",
  },
  documentstatus: { concept: "Draft", submitted: "Awaiting adoption", adopted: "Adopted", retired: "Retired" },
  complexiteit: { enkelvoudig: "Single", meervoudig: "Multiple", complex: "Complex" },
  volwassenheid: {
    1: "Initial",
    2: "Managed",
    3: "Defined",
    4: "Quantitatively managed",
    5: "Optimising",
  },
  licht: { beschreven: "Described", vindbaar: "Findable", bekend: "Known" },
  lichtstand: { on: "yes", half: "partly", off: "no", unknown: "unknown" },
};
