import { makeStyles, tokens } from "@fluentui/react-components";

/** How one thing to decide on looks, whatever it is about. */
export const useRequestStyles = makeStyles({
  requests: {
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    // The heading above is as large as that of the first request.
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: "none",
  },
  request: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:last-child": { borderBottomStyle: "none", paddingBottom: 0 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxWidth: "48rem" },
  texts: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    maxWidth: "48rem",
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
