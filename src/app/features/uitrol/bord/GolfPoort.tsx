import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Hourglass16Regular } from "@fluentui/react-icons/svg/hourglass";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { isMovable } from "../../../../domain/uitrolgolf.ts";
import { besluitIn, type Poortbesluit } from "../../../../domain/uitrolpoort.ts";
import { adviceOf, type Uitrolvoorstel } from "../../../../domain/uitrolvoorstel.ts";
import { useWords } from "../../../language.tsx";
import type { WijkplanStand } from "../../../register/wijkplanView.ts";
import { useWijkplan } from "../golf/useWijkplan.ts";
import type { Golf } from "../useGolven.ts";
import { type Poort, usePoort } from "../usePoort.ts";
import { type PoortWords, poortWords } from "./poortWords.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorStatusSuccessForeground1 },
  held: { color: tokens.colorStatusWarningForeground3 },
  shut: { color: tokens.colorStatusDangerForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What stands between a wave and its beginning, in two lines: what was decided on its criteria, and its plan. */
export function GolfPoort({ golf: { id, value } }: Readonly<{ golf: Golf }>) {
  const styles = useStyles();
  const words = useWords(poortWords);
  const poort = usePoort(id);
  const stand = useWijkplan(id)?.stand;
  // Of a wave that has begun an empty gate says nothing any more.
  const planned = isMovable(value);
  const voorstel = poort?.rij?.value;
  const shows = poort !== undefined && (planned || voorstel !== undefined);
  const showsPlan = stand !== undefined && (planned || stand !== "concept");
  if (!shows && !showsPlan) return null;
  return (
    <ul className={styles.list} aria-label={words.label}>
      {shows && <Line look={lookOf(voorstel)} text={textOf(poort, words)} />}
      {showsPlan && <Line look={PLANS[stand]} text={words.wijkplan[stand]} />}
    </ul>
  );
}

type Look = "none" | "draft" | "waits" | "open" | "held" | "shut";

const ICONS: Readonly<Record<Look, ReactElement>> = {
  none: <Circle16Regular />,
  draft: <Edit16Regular />,
  waits: <Hourglass16Regular />,
  open: <CheckmarkCircle16Filled />,
  held: <Warning16Filled />,
  shut: <DismissCircle16Filled />,
};

const PLANS = {
  concept: "none",
  submitted: "waits",
  adopted: "open",
  edited: "draft",
} as const satisfies Record<WijkplanStand, Look>;

const DECIDED = {
  proceed: "open",
  "proceed-if": "open",
  adjust: "held",
  stop: "shut",
  rejected: "shut",
} as const satisfies Record<Poortbesluit, Look>;

function lookOf(voorstel: Uitrolvoorstel | undefined): Look {
  if (voorstel === undefined) return "none";
  const besluit = besluitIn(voorstel);
  if (besluit !== undefined) return DECIDED[besluit];
  return voorstel.status === "submitted" ? "waits" : "draft";
}

function textOf({ rij, besluit }: Poort, words: PoortWords): string {
  if (rij === undefined) return words.none;
  const { advies, regels, status } = rij.value;
  const isDecided = besluitIn(rij.value) !== undefined;
  const earlier = isDecided || besluit === undefined ? [] : [words.earlier(words.besluit[besluit])];
  if (advies === undefined) return [words.agreed(regels.length), ...earlier].join(" · ");
  const met = words.met(regels.length - adviceOf(regels).inDeWeg.length, regels.length);
  return [met, words.advies[advies], words.stand[status], ...earlier].join(" · ");
}

function Line({ look, text }: Readonly<{ look: Look; text: string }>) {
  const styles = useStyles();
  const coloured = look === "open" || look === "held" || look === "shut" ? styles[look] : undefined;
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.icon, coloured)} aria-hidden="true">
        {ICONS[look]}
      </span>
      <span className={styles.text}>{text}</span>
    </li>
  );
}
