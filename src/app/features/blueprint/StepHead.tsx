import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { memo, type ReactNode } from "react";
import { useWords } from "../../language.tsx";
import { stepWords } from "./stepWords.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    height: "3.25rem",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    "&:focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
  number: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  unnamed: { color: tokens.colorNeutralForeground3 },
  edited: { zIndex: 5 },
});

export type StepHeadProps = Readonly<{
  number: number;
  name: string;
  id: string;
  active: boolean;
  readOnly: boolean;
  editor: ReactNode;
}>;

/** The head of a column: which step this is, and for the mouse and the finger what can be done with it. */
export const StepHead = memo(function StepHead({ number, name, id, active, readOnly, editor }: StepHeadProps) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { openMenu } = useWords(stepWords);
  return (
    <th
      scope="col"
      aria-colindex={number + 1}
      aria-label={words.step(number, name || words.noName)}
      tabIndex={active ? 0 : -1}
      data-at={`0:${number}`}
      className={mergeClasses(styles.head, editor !== undefined && styles.edited)}
    >
      <div className={styles.top}>
        <span className={styles.number}>{words.step(number, "")}</span>
        {!readOnly && (
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontal16Regular />}
            aria-label={openMenu(number)}
            aria-haspopup="menu"
            tabIndex={-1}
            data-step-menu={id}
          />
        )}
      </div>
      <div className={name === "" ? styles.unnamed : styles.name}>{name || words.noName}</div>
      {editor}
    </th>
  );
});
