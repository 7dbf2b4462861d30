import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarAdd20Regular } from "@fluentui/react-icons/svg/calendar-add";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { maandAfter, maandOf } from "../../../domain/kalender.ts";
import { type Kalenderitem, SOORTEN_KALENDERITEM, type SoortKalenderitem } from "../../../domain/kalenderitem.ts";
import { withParams } from "../../address.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { useToday } from "../../data/useNow.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { useIcalendar } from "./useIcalendar.ts";
import { kalenderWords } from "./words.ts";

const useStyles = makeStyles({
  toolbar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  month: {
    minWidth: "11rem",
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    "&::first-letter": { textTransform: "uppercase" },
  },
  soorten: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, border: "none" },
  end: { marginLeft: "auto" },
  said: { margin: 0, color: tokens.colorNeutralForeground3, "&:empty": { display: "none" } },
});

export type KalenderToolbarProps = Readonly<{
  maand: string;
  chosen: readonly SoortKalenderitem[];
  /** Of every month, of the kinds that are chosen. */
  items: readonly Kalenderitem[];
}>;

/** From month to month, what of it is shown, and the file for an agenda. */
export function KalenderToolbar({ maand, chosen, items }: KalenderToolbarProps) {
  const styles = useStyles();
  const words = useWords(kalenderWords);
  const language = useLanguage();
  const today = useToday();
  const address = useAddress();
  const icalendar = useIcalendar();
  const [before, after] = [maandAfter(maand, -1), maandAfter(maand, 1)];
  const name = (of: string): string => writePeriode(of, language);
  const show = (of: string): void =>
    replaceAddress(withParams(address, { maand: of === maandOf(today) ? undefined : of }));
  const toggle = (soort: SoortKalenderitem): void => {
    const without = SOORTEN_KALENDERITEM.filter((each) => chosen.includes(each) === (each === soort));
    replaceAddress(withParams(address, { zonder: without.length === 0 ? undefined : without.join(",") }));
  };
  return (
    <>
      <div className={styles.toolbar}>
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={words.earlier(name(before))}
          title={words.earlier(name(before))}
          onClick={() => show(before)}
        />
        <h2 className={styles.month} aria-live="polite">
          {name(maand)}
        </h2>
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={words.earlier(name(after))}
          title={words.earlier(name(after))}
          onClick={() => show(after)}
        />
        <Button size="small" disabledFocusable={maand === maandOf(today)} onClick={() => show(maandOf(today))}>
          {words.today}
        </Button>
        <fieldset className={styles.soorten} aria-label={words.show}>
          {SOORTEN_KALENDERITEM.map((soort) => (
            <Checkbox
              key={soort}
              label={words.soort[soort]}
              checked={chosen.includes(soort)}
              onChange={() => toggle(soort)}
            />
          ))}
        </fieldset>
        <Button
          className={styles.end}
          icon={<CalendarAdd20Regular />}
          aria-description={words.toAgendaText(name(maand))}
          title={words.toAgendaText(name(maand))}
          onClick={() => icalendar.give(items, maand)}
        >
          {words.toAgenda}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {icalendar.said}
      </p>
    </>
  );
}
