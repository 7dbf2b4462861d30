import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFill16Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircle16Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { memo, type ReactElement } from "react";
import { LICHTEN, type Licht, type LichtNaam, type Lichtstand, type Lichten } from "../../../../domain/lichten.ts";
import { useWords } from "../../../language.tsx";
import { lichtWords } from "./lichtWords.ts";
import { useLichtTexts } from "./useLichtTexts.ts";

const useStyles = makeStyles({
  lights: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  light: {
    // Above the link that fills the row.
    position: "relative",
    zIndex: 1,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: "underline" },
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex" },
  on: { color: tokens.colorStatusSuccessForeground1 },
  half: { color: tokens.colorStatusWarningForeground3 },
  off: { color: tokens.colorStatusDangerForeground3 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<Lichtstand, ReactElement>> = {
  on: <CheckmarkCircle16Filled />,
  half: <CircleHalfFill16Regular />,
  off: <DismissCircle16Regular />,
  unknown: <QuestionCircle16Regular />,
};

/** Somebody wants to know why a light stands as it does. */
export type ShowLicht = (procesId: string, licht: LichtNaam, at: HTMLElement) => void;

export type LichtenRijProps = Readonly<{ procesId: string; title: string; lichten: Lichten; onShow: ShowLicht }>;

/** The three lights of a process, each a button that explains itself. */
export const LichtenRij = memo(function LichtenRij({ procesId, title, lichten, onShow }: LichtenRijProps) {
  const styles = useStyles();
  return (
    <ul className={styles.lights}>
      {LICHTEN.map((naam) => (
        <li key={naam}>
          <LichtKnop naam={naam} licht={lichten[naam]} title={title} onShow={(at) => onShow(procesId, naam, at)} />
        </li>
      ))}
    </ul>
  );
});

type LichtKnopProps = Readonly<{
  naam: LichtNaam;
  licht: Licht;
  title: string;
  onShow: (at: HTMLElement) => void;
}>;

function LichtKnop({ naam, licht, title, onShow }: LichtKnopProps) {
  const styles = useStyles();
  const words = useWords(lichtWords);
  const texts = useLichtTexts();
  const [name, stand] = [texts.nameOf(naam), texts.standOf(licht)];
  return (
    <button
      type="button"
      className={styles.light}
      aria-haspopup="dialog"
      aria-label={words.explain(name, stand, title)}
      onClick={(event) => onShow(event.currentTarget)}
    >
      <span className={mergeClasses(styles.icon, styles[licht.light])} aria-hidden="true">
        {ICONS[licht.light]}
      </span>
      {words.stands(name, stand)}
    </button>
  );
}
