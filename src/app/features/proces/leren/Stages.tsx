import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { RecordStop16Filled } from "@fluentui/react-icons/svg/record-stop";
import { STADIA, type Stadium } from "../../../../domain/leerstand.ts";
import { useWords } from "../../../language.tsx";
import { leerWords } from "./words.ts";

const useStyles = makeStyles({
  stages: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  stage: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { display: "flex", color: tokens.colorBrandForeground1 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The three stages in a row, and how far somebody came: by icon, weight and, for who cannot see these, by word. */
export function Stages({ stadium }: Readonly<{ stadium: Stadium | undefined }>) {
  const styles = useStyles();
  const words = useWords(leerWords);
  const reached = stadium === undefined ? -1 : STADIA.indexOf(stadium);
  return (
    <ol className={styles.stages} aria-label={words.stages}>
      {STADIA.map((each, index) => {
        const now = index === reached;
        const Icon = now ? RecordStop16Filled : index < reached ? CheckmarkCircle16Filled : Circle16Regular;
        const state = now ? words.now : index < reached ? words.reached : words.later;
        return (
          <li
            key={each}
            className={mergeClasses(styles.stage, now && styles.now)}
            aria-current={now ? "step" : undefined}
            title={words.explained[each]}
          >
            <span className={styles.icon} aria-hidden="true">
              <Icon />
            </span>
            {words.stadium[each]}
            <span className={styles.hidden}>: {state}</span>
          </li>
        );
      })}
    </ol>
  );
}
