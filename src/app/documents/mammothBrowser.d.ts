/** The build of mammoth that needs nothing of Node; the package describes its types by its other build only. */
declare module "mammoth/mammoth.browser.min.js" {
  import type mammoth from "mammoth";

  export const convertToHtml: typeof mammoth.convertToHtml;
  export const extractRawText: typeof mammoth.extractRawText;
  export const images: typeof mammoth.images;
}
