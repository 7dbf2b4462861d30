import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { volwassenheidOp } from "../../../domain/cijfers/volwassenheidcijfers.ts";
import { hrefTo } from "../../address.ts";
import { Section } from "../../components/Section.tsx";
import { useToday } from "../../data/useNow.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { useRegisterSoon } from "../../register/useRegisterSoon.ts";
import { sturingSectionWords } from "./sturingSectionWords.ts";

const useStyles = makeStyles({ text: { margin: 0 }, quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

/**
 * The way to the figures of a month or a quarter, with the one of them that follows from what this screen reads anyway.
 * Lead times stand on everything that was ever finished: that is read by who goes there.
 */
export function SturingSection() {
  const styles = useStyles();
  const words = useWords(sturingSectionWords);
  const numbers = new Intl.NumberFormat(LOCALES[useLanguage()], { maximumFractionDigits: 1 });
  const today = useToday();
  const { processen } = useRegisterSoon();
  const all = [...processen.values()].map(({ id, value }) => ({ ...value, id }));
  const { gemiddelde, nietGemeten, perNiveau } = volwassenheidOp({ processen: all, metingen: [] }, today, today);
  const measured = Object.values(perNiveau).reduce((sum, { value }) => sum + value, 0);
  return (
    <Section title={words.title}>
      {gemiddelde !== undefined && (
        <p className={styles.text}>
          <Link href={hrefTo("sturing", { rijen: "kern.maturity" })}>{words.maturity(numbers.format(gemiddelde))}</Link>{" "}
          {words.measured(measured, measured + nietGemeten.value)}
        </p>
      )}
      <p className={styles.quiet}>{words.hint}</p>
      <p className={styles.text}>
        <Link href={hrefTo("sturing")}>{words.open}</Link> · <Link href={hrefTo("keten")}>{words.gaps}</Link>
      </p>
    </Section>
  );
}
