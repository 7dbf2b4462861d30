/** What somebody can have Graph do differently, besides faults. */
export type Levers = {
  /** SharePoint writes columns into Office documents, which moves the eTag once more after every change of fields. */
  promoteProperties: boolean;
  /** Seconds until a search finds what was written. */
  searchDelaySeconds: number;
};

/** How libraries behave until somebody asks otherwise. */
export function createLevers(): Levers {
  return { promoteProperties: false, searchDelaySeconds: 0 };
}
