/** A source of a directive of the content security policy, and why the tab needs it. */
export type Source = Readonly<{ source: string; why: string }>;

export type Directive = Readonly<{ name: string; sources: readonly Source[] }>;

const OWN = (why: string): Source => ({ source: "'self'", why });
const NONE = (why: string): Source => ({ source: "'none'", why });

/** Where Graph sends the tab for files: contents and previews to SharePoint, pictures and PDFs to its media service. */
const files = (what: string): readonly Source[] => [
  { source: "https://*.sharepoint.com", why: `${what} uit de bibliotheek van het team` },
  { source: "https://*.svc.ms", why: `${what} via de mediadienst van SharePoint` },
];

/** What differs by municipality. Without these the tab works, but not on a page of SharePoint, and it cannot ask the bot. */
export type Own = Readonly<{
  /** Where the bot answers, `https://host`. */
  bot?: string | undefined;
  /** The SharePoint of the tenant, `https://tenant.sharepoint.com`. */
  sharepoint?: string | undefined;
}>;

/** Who may show the tab in a frame, everywhere. Source: Teams docs, "Tab requirements". */
const FRAMED_BY: readonly Source[] = [
  OWN("de eigen pagina, voor het aanmelden buiten Teams"),
  { source: "https://teams.microsoft.com", why: "Teams" },
  { source: "https://*.teams.microsoft.com", why: "Teams" },
  { source: "https://*.cloud.microsoft", why: "Teams en Microsoft 365 op hun nieuwe adres" },
  { source: "https://*.microsoft365.com", why: "Microsoft 365" },
  { source: "https://*.office.com", why: "Microsoft 365" },
  { source: "https://outlook.office.com", why: "Outlook" },
  { source: "https://outlook.office365.com", why: "Outlook" },
];

/**
 * The hash of nothing. Fluent's styles come into the page as an empty style element that is filled rule by rule from
 * script; with this no text that somebody smuggles into the page ever becomes a style, which 'unsafe-inline' would allow.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the browser lets the tab do. Nothing is allowed that a journey in the browser did not need; each source says, in
 * the language of the administrator who has to answer for it, what breaks without it.
 */
export function policyFor({ bot, sharepoint }: Own): readonly Directive[] {
  return [
    { name: "default-src", sources: [NONE("wat hieronder niet staat, mag niet")] },
    { name: "script-src", sources: [OWN("de bestanden van de tab; geen script in de pagina, geen eval")] },
    {
      name: "style-src",
      sources: [
        OWN("page.css"),
        { source: EMPTY_STYLE, why: "de opmaak van de knoppen en lijsten: een leeg stijlblok dat de tab zelf vult" },
      ],
    },
    { name: "font-src", sources: [OWN("letters die een PDF niet zelf meebrengt")] },
    {
      name: "img-src",
      sources: [
        OWN("plaatjes van de tab"),
        { source: "data:", why: "plaatjes in een Word-document en het pictogram van de pagina" },
        { source: "blob:", why: "een plaatje dat uit de bibliotheek is gehaald" },
        ...files("voorbeelden"),
      ],
    },
    {
      name: "connect-src",
      sources: [
        OWN("config.json en de bestanden waarmee een PDF wordt getekend"),
        { source: "https://graph.microsoft.com", why: "alle gegevens" },
        { source: "https://login.microsoftonline.com", why: "aanmelden buiten Teams" },
        {
          source: "https://res.cdn.office.net",
          why: "de lijst van adressen van Teams, die de bibliotheek van Teams ophaalt",
        },
        ...files("bestanden"),
        ...given(bot, "de bot, voor de pagina Gezondheid (--bot)"),
      ],
    },
    {
      name: "frame-src",
      sources: [
        OWN("aanmelden buiten Teams"),
        { source: "https://login.microsoftonline.com", why: "aanmelden buiten Teams" },
        { source: "https://*.sharepoint.com", why: "het voorbeeld van een Office-document" },
      ],
    },
    { name: "worker-src", sources: [OWN("het lezen van een PDF")] },
    { name: "base-uri", sources: [NONE("niemand verlegt de adressen van de pagina")] },
    { name: "form-action", sources: [NONE("de tab verstuurt geen formulieren")] },
    {
      name: "frame-ancestors",
      sources: [...FRAMED_BY, ...given(sharepoint, "een pagina van de site van het team (--sharepoint)")],
    },
  ];
}

function given(source: string | undefined, why: string): readonly Source[] {
  return source === undefined ? [] : [{ source, why }];
}

/** The policy as the header says it. */
export function policyText(own: Own): string {
  return policyFor(own)
    .map(({ name, sources }) => [name, ...sources.map(({ source }) => source)].join(" "))
    .join("; ");
}
