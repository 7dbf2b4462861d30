import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Flag16Regular } from "@fluentui/react-icons/svg/flag";
import { PeopleTeam16Regular } from "@fluentui/react-icons/svg/people-team";
import type { ReactElement } from "react";
import type { Kalenderitem, SoortKalenderitem } from "../../../domain/kalenderitem.ts";
import { useWords } from "../../language.tsx";
import { hrefOf, nameOf, noteOf } from "./itemText.ts";
import { kalenderWords } from "./words.ts";

const useStyles = makeStyles({
  item: { display: "flex", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, marginTop: "1px", color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

const ICONS: Readonly<Record<SoortKalenderitem, ReactElement>> = {
  evaluatie: <PeopleTeam16Regular />,
  golf: <Flag16Regular />,
  herziening: <ArrowSync16Regular />,
};

/** An item that leads to where it is shown in full, with how it is with it. */
export function ItemLink({ item }: Readonly<{ item: Kalenderitem }>) {
  const styles = useStyles();
  const words = useWords(kalenderWords);
  const note = noteOf(item, words);
  const wrong = (item.soort === "evaluatie" && item.stand === "missed") || (item.soort === "herziening" && item.late);
  return (
    <span className={styles.item}>
      <span className={styles.icon} aria-hidden>
        {ICONS[item.soort]}
      </span>
      <span className={styles.text}>
        <Link href={hrefOf(item)}>
          <bdi>{nameOf(item, words)}</bdi>
        </Link>
        {note !== "" && <span className={mergeClasses(styles.note, wrong && styles.wrong)}> {note}</span>}
      </span>
    </span>
  );
}
