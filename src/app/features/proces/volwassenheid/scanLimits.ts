/** All answers of a scan stand in one column of the list; with this they fit. */
export const EVIDENCE_MAX = 500;
