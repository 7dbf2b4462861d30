import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle12Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle12Regular } from "@fluentui/react-icons/svg/circle";
import type { LayerGap } from "../../../domain/blueprint.ts";
import { useWords } from "../../language.tsx";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  gap: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    "& svg": { flexShrink: 0 },
  },
  complete: { color: tokens.colorStatusSuccessForeground1 },
});

/** In how many steps a layer says nothing, in word and icon. */
export function GapLabel({ gap: { empty, of } }: Readonly<{ gap: LayerGap }>) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  if (of === 0) return null;
  const complete = empty === 0;
  return (
    <div className={mergeClasses(styles.gap, complete && styles.complete)}>
      {complete ? <CheckmarkCircle12Filled aria-hidden="true" /> : <Circle12Regular aria-hidden="true" />}
      {complete ? words.complete : words.gap(empty, of)}
    </div>
  );
}
