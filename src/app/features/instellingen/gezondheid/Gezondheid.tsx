import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useState } from "react";
import type { Toestand } from "../../../../domain/gezondheid/bevinding.ts";
import { geheel, type Gezondheidsregel } from "../../../../domain/gezondheid/regels.ts";
import { isFailure } from "../../../../sharepoint/graph/failure.ts";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { type Intent, Notice } from "../../../components/Notice.tsx";
import { useToday } from "../../../data/useNow.ts";
import { writeMoment } from "../../../dates.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { words as commonWords } from "../../../words.ts";
import { Regel } from "./Regel.tsx";
import { type Uitslag, useGezondheid } from "./useGezondheid.ts";
import { gezondheidWords } from "./words.ts";

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  at: { color: tokens.colorNeutralForeground3 },
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const INTENTS: Readonly<Record<Toestand, Intent>> = { goed: "success", aandacht: "warning", fout: "error" };
const WORST_FIRST: readonly Toestand[] = ["fout", "aandacht", "goed"];

/** What is as it should be and what is not, with a button where the app may put it right. */
export function Gezondheid() {
  const styles = useStyles();
  const words = useWords(gezondheidWords);
  const common = useWords(commonWords);
  const { stand, look, mend } = useGezondheid();
  const { said, mending, herstel } = useMending(look, mend);
  const uitslag = stand.status === "ready" ? stand.uitslag : stand.status === "looking" ? stand.before : undefined;
  if (stand.status === "failed") {
    return (
      <FullMessage title={words.failed} text={words.failedText}>
        <Button onClick={() => void look()}>{common.tryAgain}</Button>
      </FullMessage>
    );
  }
  const busy = mending || stand.status === "looking";
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <div role="status">
        {said !== undefined && <Notice intent={said.intent}>{said.text}</Notice>}
        {said === undefined && busy && <Notice intent="info">{mending ? words.mending : words.checking}</Notice>}
        {!busy && uitslag !== undefined && <Samenvatting uitslag={uitslag} />}
      </div>
      <Bar uitslag={uitslag} busy={busy} onLook={() => void look()} />
      {uitslag === undefined ? (
        <ListSkeleton />
      ) : (
        <ul className={styles.lines} aria-label={words.title}>
          {uitslag.regels
            .toSorted((one, other) => WORST_FIRST.indexOf(one.toestand) - WORST_FIRST.indexOf(other.toestand))
            .map((regel) => (
              <Regel key={regel.controle} regel={regel} busy={busy} onMend={herstel} />
            ))}
        </ul>
      )}
    </>
  );
}

function Samenvatting({ uitslag: { regels } }: Readonly<{ uitslag: Uitslag }>) {
  const styles = useStyles();
  const words = useWords(gezondheidWords);
  const count = (toestand: Toestand): number => regels.filter((regel) => regel.toestand === toestand).length;
  const toestand = geheel(regels);
  return (
    <Notice intent={INTENTS[toestand]}>
      <h2 className={styles.title}>{words.geheel[toestand]}</h2>
      {toestand !== "goed" && words.counts(count("fout"), count("aandacht"))}
    </Notice>
  );
}

type BarProps = Readonly<{ uitslag: Uitslag | undefined; busy: boolean; onLook: () => void }>;

function Bar({ uitslag, busy, onLook }: BarProps) {
  const styles = useStyles();
  const words = useWords(gezondheidWords);
  const language = useLanguage();
  const today = useToday();
  const [copied, setCopied] = useState(false);
  const copy = (): void =>
    void navigator.clipboard.writeText(JSON.stringify(uitslag, null, 2)).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div className={styles.bar}>
      <Button icon={<ArrowClockwise16Regular />} disabledFocusable={busy} onClick={onLook}>
        {words.check}
      </Button>
      <Button appearance="subtle" disabled={uitslag === undefined} onClick={copy}>
        {words.copy}
      </Button>
      <span role="status" className={styles.at}>
        {copied && words.copied}
      </span>
      {uitslag !== undefined && (
        <span className={styles.at}>{words.checkedAt(writeMoment(uitslag.at, today, language))}</span>
      )}
    </div>
  );
}

type Said = Readonly<{ intent: Intent; text: string }>;

/** Puts a line right, looks again, and says what came of it. */
function useMending(
  look: () => Promise<Uitslag | undefined>,
  mend: (regel: Gezondheidsregel) => Promise<void>,
): Readonly<{ said: Said | undefined; mending: boolean; herstel: (regel: Gezondheidsregel) => void }> {
  const words = useWords(gezondheidWords);
  const [said, setSaid] = useState<Said>();
  const [mending, setMending] = useState(false);
  const run = async (regel: Gezondheidsregel): Promise<void> => {
    setSaid(undefined);
    setMending(true);
    const [title] = words.controle[regel.controle];
    const trouble = await mend(regel).then(
      () => undefined,
      (error: unknown) => (isFailure(error, "forbidden") ? words.mendForbidden : words.mendFailed),
    );
    const after = await look();
    const left = after?.regels.find(({ controle }) => controle === regel.controle);
    setMending(false);
    if (trouble !== undefined) setSaid({ intent: "warning", text: trouble });
    else if (left?.toestand === "goed") setSaid({ intent: "success", text: words.mended(title) });
    else setSaid({ intent: "warning", text: words.notMended(title) });
  };
  return { said, mending, herstel: (regel) => void run(regel) };
}
