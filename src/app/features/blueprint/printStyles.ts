/**
 * How a blueprint stands on paper. These rules are only there while somebody prints: `@page` cannot be said of one part
 * of a page, and what Fluent knows of themes does not reach paper. Dark on white, whatever the theme. The name of an
 * element that does not exist makes the rule that hides the screen weigh more than what page.css says of it.
 */
export const PRINT_CLASS = "blueprint-print";

const RULES = `
@page { size: A3 landscape; margin: 10mm; }
@media screen { .${PRINT_CLASS} { display: none; } }
@media print {
  html, body { height: auto !important; overflow: visible !important; }
  body > :not(.${PRINT_CLASS}, #none) { display: none !important; }
  .${PRINT_CLASS} { color: CanvasText; font-family: "Segoe UI", system-ui, sans-serif; font-size: 10pt; line-height: 1.35; }
  .${PRINT_CLASS} section { break-after: page; }
  .${PRINT_CLASS} section:last-child { break-after: auto; }
  .${PRINT_CLASS} h1 { margin: 0 0 3mm; font-size: 14pt; font-weight: 600; }
  .${PRINT_CLASS} h1 span { font-size: 9pt; font-weight: 400; }
  .${PRINT_CLASS} table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  .${PRINT_CLASS} thead { display: table-header-group; }
  .${PRINT_CLASS} tr { break-inside: avoid; }
  .${PRINT_CLASS} :is(th, td) { padding: 1.5mm 2mm; border: 0.2mm solid GrayText; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap; }
  .${PRINT_CLASS} th { font-weight: 600; }
  .${PRINT_CLASS} col:first-child { width: 34mm; }
  .${PRINT_CLASS} .line td { padding: 0.8mm 2mm; border-top: 0.6mm dashed CanvasText; font-size: 8pt; }
  .${PRINT_CLASS} ul { margin: 1mm 0 0; padding-left: 4mm; font-size: 8pt; }
}
`;

/** Puts the rules in the page; answers how to take them out. */
export function addPrintStyles(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
