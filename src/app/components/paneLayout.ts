import { makeStyles, tokens } from "@fluentui/react-components";

/** A screen that is a list, or figures, with room for a pane beside it. */
export const usePaneLayout = makeStyles({
  // What is left under the bar that tells of the connection.
  screen: { display: "flex", flexGrow: 1, flexBasis: 0, minHeight: 0 },
  list: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 640px)": { padding: tokens.spacingHorizontalS },
  },
  /** A narrow pane takes the place of the list where there is no room for both. */
  coveredWhenNarrow: { "@media (max-width: 899px)": { display: "none" } },
  /** The same of a broad one. */
  coveredByBroad: { "@media (max-width: 1023px)": { display: "none" } },
  covered: { display: "none" },
});
