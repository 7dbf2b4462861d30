import { makeStyles, tokens } from "@fluentui/react-components";

/** How a list looks as a table: rows that can be pressed, one of them opened beside it. */
export const useTableStyles = makeStyles({
  // The widths are fixed, so that nothing that somebody wrote makes the table wider than its place.
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  row: {
    position: "relative",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    verticalAlign: "top",
    overflowWrap: "break-word",
  },
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    overflowWrap: "anywhere",
    // The whole row can be pressed, while screen readers meet one link.
    "&::after": { content: '""', position: "absolute", inset: 0 },
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outlineStyle: "none" },
    "&:focus-visible::after": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});
