import { fetched } from "../parts.ts";

/*
 * What understands a kind of document is large. It is fetched when a document of that kind is shown, and never before:
 * `fetched` instead of `part`, which would be fetched as soon as rows stand.
 */

export const fetchMammoth = fetched(() => import(/* webpackChunkName: "docx" */ "mammoth/mammoth.browser.min.js"));

export const fetchPurify = fetched(async () => {
  const { default: purify } = await import(/* webpackChunkName: "purify" */ "dompurify");
  return purify;
});

export const fetchDiff = fetched(() => import(/* webpackChunkName: "diff" */ "diff"));

export const fetchBpmn = fetched(() => import(/* webpackChunkName: "bpmn" */ "./bpmn/drawBpmn.ts"));
