import { makeStyles, tokens } from "@fluentui/react-components";

const PHONE = "@media (max-width: 640px)";
const ROOMY = "@media (min-width: 641px) and (min-height: 600px)";
/** An iPad on its side, and a laptop. */
const LOW = "@media (max-height: 900px)";

/** To be read from across a room, and still to be used on a phone. */
export const useDagstartStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    width: "100vw",
    maxWidth: "none",
    height: "100dvh",
    maxHeight: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: 0,
    overflowY: "auto",
    [PHONE]: { padding: tokens.spacingHorizontalM },
  },
  stage: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto 1fr auto auto",
    rowGap: tokens.spacingVerticalL,
    minHeight: "100%",
    // Where there is room, only the thing that is talked about scrolls: what is new is always at hand.
    [ROOMY]: { height: "100%" },
    [LOW]: { rowGap: tokens.spacingVerticalS },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  slide: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "center",
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    minHeight: 0,
  },
  scrolled: { [ROOMY]: { overflowY: "auto", alignContent: "safe center" } },
  stop: { minHeight: "44px" },
  kind: { margin: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero1000,
    lineHeight: tokens.lineHeightHero1000,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    [LOW]: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
    [PHONE]: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: "anywhere",
    [PHONE]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  late: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, "& button": { minHeight: "44px" } },
  ways: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    "& button": { minHeight: "44px", minWidth: "44px" },
  },
  list: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quick: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    [PHONE]: { gridTemplateColumns: "minmax(0, 1fr)" },
    backgroundColor: tokens.colorNeutralBackground2,
    "& button": { minHeight: "44px" },
    // A field in a larger type is not to push what stands beside it out of its column.
    "& input, & select": { fontSize: tokens.fontSizeBase500, minHeight: "44px", minWidth: 0 },
    "& :has(> [role=combobox])": { minHeight: "44px" },
  },
  add: { gridColumn: "3", gridRow: "1", [PHONE]: { gridColumn: "1", gridRow: "auto", justifySelf: "start" } },
  fields: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
});
