import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { writeWaarde } from "../../../domain/cijfers/getal.ts";
import { withParams } from "../../address.ts";
import { BarChart } from "../../components/charts/BarChart.tsx";
import { LineChart } from "../../components/charts/LineChart.tsx";
import { StackedArea } from "../../components/charts/StackedArea.tsx";
import { Section } from "../../components/Section.tsx";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { FiguurTabel } from "./FiguurTabel.tsx";
import type { Figuur, Grafiek } from "./figuur.ts";
import type { Gereed } from "../../cijfers/gereed.ts";
import { Ongelezen } from "../../cijfers/Ongelezen.tsx";
import { sturingWords } from "./words.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  several: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))",
    gap: tokens.spacingVerticalL,
  },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalXS,
  },
  card: { minWidth: 0 },
  wide: { gridColumnStart: "1", gridColumnEnd: "-1" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export type FiguurKaartProps = Readonly<{ figuur: Figuur; gereed: Gereed; onAgain: () => void }>;

/** One figure: what it says in a sentence, drawn, and as a table for who asks for it. */
export function FiguurKaart({ figuur, gereed, onAgain }: FiguurKaartProps) {
  const styles = useStyles();
  const { title, grafieken } = figuur;
  return (
    <div className={mergeClasses(styles.card, grafieken !== undefined && styles.wide)}>
      <Section title={title}>
        {gereed === "ready" ? <Known figuur={figuur} /> : <Ongelezen gereed={gereed} onAgain={onAgain} />}
      </Section>
    </div>
  );
}

function Known({ figuur }: Readonly<{ figuur: Figuur }>) {
  const styles = useStyles();
  const { empty } = figuur;
  if (empty === undefined) {
    return (
      <>
        <Drawn figuur={figuur} />
        <Twin figuur={figuur} />
      </>
    );
  }
  return (
    <>
      <p className={styles.text}>{empty.text}</p>
      {empty.href !== undefined && <Link href={empty.href}>{empty.link}</Link>}
    </>
  );
}

function Drawn({ figuur: { summary, note, grafiek, grafieken } }: Readonly<{ figuur: Figuur }>) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{summary}</p>
      {grafiek !== undefined && <Chart grafiek={grafiek} label={summary} />}
      {grafieken !== undefined && (
        <div className={styles.several}>
          {grafieken.map((deel) => (
            <div key={deel.key} className={styles.part}>
              <h3 className={styles.name}>{deel.name}</h3>
              <p className={styles.text}>{deel.summary}</p>
              {deel.grafiek !== undefined && <Chart grafiek={deel.grafiek} label={deel.summary} />}
            </div>
          ))}
        </div>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </>
  );
}

function Chart({ grafiek, label }: Readonly<{ grafiek: Grafiek; label: string }>) {
  const locale = LOCALES[useLanguage()];
  switch (grafiek.kind) {
    case "bars":
      return <BarChart label={label} bars={grafiek.bars} />;
    case "lines":
      return (
        <LineChart
          label={label}
          names={grafiek.names}
          series={grafiek.series}
          around={grafiek.around ?? false}
          format={(value) => writeWaarde(value, locale)}
        />
      );
    case "areas":
      return <StackedArea label={label} names={grafiek.names} layers={grafiek.layers} />;
  }
}

/** Which tables are shown stands in the address, so that they are there again for who comes back. */
function Twin({ figuur }: Readonly<{ figuur: Figuur }>) {
  const words = useWords(sturingWords);
  const address = useAddress();
  const id = useId();
  const shown = (address.params.tabel ?? "").split(",").filter((key) => key !== "");
  const open = shown.includes(figuur.key);
  const text = open ? words.hideTable : words.asTable;
  const toggle = (): void => {
    const next = open ? shown.filter((key) => key !== figuur.key) : [...shown, figuur.key];
    replaceAddress(withParams(address, { tabel: next.length === 0 ? undefined : next.join(",") }));
  };
  return (
    <>
      <div>
        <Button aria-expanded={open} aria-controls={id} aria-label={`${text}: ${figuur.title}`} onClick={toggle}>
          {text}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && <FiguurTabel figuur={figuur} />}
      </div>
    </>
  );
}
