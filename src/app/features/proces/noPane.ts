/** What of the address belongs to an open process and not to the list: none of it. */
export const NO_PANE = {
  proces: undefined,
  deel: undefined,
  document: undefined,
  wijzig: undefined,
  nieuw: undefined,
  breed: undefined,
} as const;
