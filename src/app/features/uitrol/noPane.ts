/** What of the address belongs to an open wave and not to the board: none of it. */
export const NO_PANE = {
  golf: undefined,
  wijzig: undefined,
  nieuw: undefined,
  wijk: undefined,
  kwartaal: undefined,
  naar: undefined,
} as const;
