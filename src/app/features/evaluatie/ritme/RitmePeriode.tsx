import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Niveau } from "../../../../domain/evaluatie.ts";
import type { Stand } from "../../../../domain/ritme.ts";
import type { CalendarDate } from "../../../../domain/time.ts";
import { useToday } from "../../../data/useNow.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useAddress } from "../../../useAddress.ts";
import { evaluatieWords } from "../words.ts";
import { hrefOfEvaluatie } from "./addresses.ts";
import { shortDay, spanName } from "./dayWords.ts";
import { STAND_LOOKS } from "./StandTag.tsx";
import type { EvaluatieView } from "./views.ts";

const useStyles = makeStyles({
  span: {
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  present: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  name: { color: tokens.colorNeutralForeground3 },
  meetings: { margin: 0, padding: 0, listStyleType: "none" },
  meeting: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    "&:hover": { textDecorationLine: "underline", backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex" },
  stand: { display: "block", color: tokens.colorNeutralForeground2 },
  missed: { color: tokens.colorStatusDangerForeground3 },
  held: { color: tokens.colorBrandForeground1 },
  adopted: { color: tokens.colorStatusSuccessForeground3 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type RitmePeriodeProps = Readonly<{
  niveau: Niveau;
  from: CalendarDate;
  until: CalendarDate;
  /** Every meeting of the level. */
  views: readonly EvaluatieView[];
}>;

/** A week, a month or a quarter with its meetings and how it is with each: as a word beside an icon. */
export function RitmePeriode({ niveau, from, until, views }: RitmePeriodeProps) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const language = useLanguage();
  const today = useToday();
  const name = spanName(niveau, from, language, words);
  const present = from <= today && today <= until;
  const meetings = views.filter(({ evaluatie }) => evaluatie.date >= from && evaluatie.date <= until).toReversed();
  return (
    <li className={mergeClasses(styles.span, present && styles.present)} aria-current={present ? "date" : undefined}>
      <span className={styles.name}>{present ? words.now(name) : name}</span>
      {meetings.length === 0 ? (
        <p className={styles.quiet}>{until < today ? words.noMeeting : words.notPlannedYet}</p>
      ) : (
        <ul className={styles.meetings}>
          {meetings.map((view) => (
            <li key={view.id}>
              <Meeting view={view} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Meeting({ view: { id, row, stand, evaluatie } }: Readonly<{ view: EvaluatieView }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const language = useLanguage();
  const address = useAddress();
  const colours: Partial<Record<Stand, string>> = { missed: styles.missed, held: styles.held, adopted: styles.adopted };
  const colour = colours[stand];
  const content = (
    <>
      <span className={mergeClasses(styles.icon, colour)} aria-hidden="true">
        {STAND_LOOKS[stand].icon}
      </span>
      <span>
        {shortDay(evaluatie.date, language, evaluatie.niveau !== "dagelijks")}{" "}
        <span className={mergeClasses(styles.stand, colour)}>{words.stand[stand]}</span>
      </span>
    </>
  );
  if (row.stored === undefined) return <span className={styles.meeting}>{content}</span>;
  return (
    <a className={styles.meeting} href={hrefOfEvaluatie(address, id)} title={evaluatie.title}>
      {content}
    </a>
  );
}
