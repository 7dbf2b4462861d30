import { type Own, policyText } from "./policy.ts";

export type Header = Readonly<{ name: string; value: string; why: string }>;

/** What every answer of the web server of the tab carries. `why` is for the administrator. */
export function headersFor(own: Own): readonly Header[] {
  return [
    {
      name: "Content-Security-Policy",
      value: policyText(own),
      why: "Wat de tab mag, en wie hem mag tonen; zie hieronder",
    },
    {
      name: "Strict-Transport-Security",
      value: "max-age=31536000; includeSubDomains",
      why: "De browser gebruikt een jaar lang alleen https",
    },
    { name: "X-Content-Type-Options", value: "nosniff", why: "De browser raadt niet wat voor bestand het is" },
    { name: "Referrer-Policy", value: "same-origin", why: "Het adres van de tab gaat niet mee naar andere sites" },
    {
      name: "Permissions-Policy",
      value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      why: "De tab gebruikt geen camera, plaats, microfoon, betaling of apparaat",
    },
  ];
}

/** How long browsers keep a file. */
export type CacheRule = Readonly<{
  /** For nginx: a regular expression over the path. */
  expression: string;
  /** For Static Web Apps, which knows only a star at the end and extensions; undefined for everything else. */
  route: string | undefined;
  value: string;
  why: string;
}>;

/** In order: the first that fits holds. */
export const CACHING: readonly CacheRule[] = [
  {
    expression: "^/pdf/",
    route: "/pdf/*",
    value: "public, max-age=86400",
    why: "Letters en hulpbestanden voor PDF: een dag",
  },
  {
    expression: "^/[^/]+\\.[0-9a-f]{8}\\.js(?:\\.map)?$",
    route: "/*.{js,map}",
    value: "public, max-age=31536000, immutable",
    why: "Bestanden met hun eigen kenmerk in de naam: voor altijd",
  },
  {
    expression: "^",
    route: undefined,
    value: "no-cache",
    why: "De pagina's, config.json en page.css: elke keer vragen of er iets nieuws is",
  },
];

/** The headers that go with every file, by name. */
export function headersOfTab(own: Own = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(headersFor(own).map(({ name, value }) => [name, value]));
}

/** How long browsers keep the file at this path of the tab, e.g. `/index.html`. */
export function cachingOf(path: string): string {
  return CACHING.find(({ expression }) => new RegExp(expression).test(path))?.value ?? "no-store";
}
