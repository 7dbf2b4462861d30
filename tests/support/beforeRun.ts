// Jest wants what it calls as the default of a module of its own.
// oxlint-disable-next-line import/no-default-export
export { makeRunFolder as default } from "./runFolder.ts";
