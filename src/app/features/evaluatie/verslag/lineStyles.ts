import { makeStyles, tokens } from "@fluentui/react-components";

export const useLineStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    // On a phone words would be left a narrow column beside the buttons.
    "@media (max-width: 480px)": { flexDirection: "column" },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  number: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  actions: { display: "flex", flexShrink: 0, flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  late: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});
