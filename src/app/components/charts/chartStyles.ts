import { makeStyles, tokens } from "@fluentui/react-components";

/** What every chart looks like. The colours are those of the theme, also in high contrast. */
export const useChartStyles = makeStyles({
  chart: { display: "block", overflow: "visible", forcedColorAdjust: "none" },
  place: { minWidth: 0, maxWidth: "100%" },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  word: { fill: tokens.colorNeutralForeground2, fontSize: "12px", fontFamily: tokens.fontFamilyBase },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
  },
});
