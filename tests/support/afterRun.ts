// oxlint-disable-next-line import/no-default-export
export { removeRunFolder as default } from "./runFolder.ts";
