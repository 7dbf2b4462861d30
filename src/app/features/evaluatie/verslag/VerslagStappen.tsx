import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState } from "react";
import { type Evaluatie, type EvaluatieRefusal, hold, ONDERDELEN, putForward } from "../../../../domain/evaluatie.ts";
import { judgedTwice } from "../../../../domain/oordelen.ts";
import type { Result } from "../../../../domain/result.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { Verslagbestanden } from "../../../register/Verslagbestanden.tsx";
import { laneOf } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { Correctie } from "./Correctie.tsx";
import { type LineDraft, linePlace } from "./lineDraft.ts";
import { RemovalsContext } from "./removals.ts";
import { useSay } from "./Said.tsx";
import { Vaststelling } from "./Vaststelling.tsx";
import type { Verslaginhoud } from "./useVerslag.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  files: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    "&:empty": { display: "none" },
  },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type VerslagStappenProps = Readonly<{
  stored: Stored<Evaluatie>;
  evaluatie: Evaluatie;
  inhoud: Verslaginhoud;
}>;

/** What can be done next with minutes, and why something cannot. */
export function VerslagStappen({ stored, evaluatie, inhoud }: VerslagStappenProps) {
  const styles = useStyles();
  const words = useWords(verslagWords);
  const { services } = useSession();
  const register = useRegister();
  const say = useSay();
  const removals = useContext(RemovalsContext);
  const [problem, setProblem] = useState<string>();
  const save = (next: Result<Evaluatie, EvaluatieRefusal>, said: string): void => {
    if (!next.ok) return;
    register.save("evaluaties", stored, next.value, evaluatie);
    say(said);
  };
  const refuse = (why: string): false => {
    setProblem(why);
    return false;
  };
  const mayClose = (): boolean => {
    const left = ONDERDELEN.filter((onderdeel) => hasDraft(linePlace(stored.id, onderdeel)));
    if (left.length > 0) return refuse(words.stillTyped(left.map((each) => words.onderdeel[each]).join(", ")));
    const twice = judgedTwice(inhoud.regels.map(({ value }) => value));
    if (twice.length > 0) return refuse(words.judgedTwice(twice.map((each) => words.onderdeel[each]).join(", ")));
    // What was just taken away has to be gone before the minutes close.
    const removing = [...removals];
    for (const finish of removing) finish();
    if (removing.length > 0) return refuse(words.stillSending);
    setProblem(undefined);
    return true;
  };
  const own = laneOf("evaluaties", stored.id);
  const underWay =
    useStore(register.outbox).some(({ write }) => write.lane === own) ||
    [...inhoud.regels, ...inhoud.afspraken, ...inhoud.punten].some(({ pending }) => pending !== undefined);

  switch (evaluatie.status) {
    case "planned": {
      const next = hold(evaluatie, services.today());
      return (
        <Step
          name={words.steps.hold}
          why={next.ok ? undefined : words.whyNot[next.error]}
          onTake={() => save(next, words.said.hold)}
        />
      );
    }
    case "draft": {
      const next = putForward(evaluatie);
      const why = next.ok ? undefined : words.whyNot[next.error];
      return (
        <>
          <Vaststelling
            stored={stored}
            evaluatie={evaluatie}
            put={{
              label: words.steps.putForward,
              why: why ?? (underWay ? words.stillSending : undefined),
              check: mayClose,
            }}
          />
          <div role="alert">{problem !== undefined && <Notice intent="warning">{problem}</Notice>}</div>
        </>
      );
    }
    case "submitted":
      return <Vaststelling stored={stored} evaluatie={evaluatie} />;
    case "adopted":
      return (
        <>
          <Vaststelling stored={stored} evaluatie={evaluatie} />
          <div className={styles.files}>
            <Verslagbestanden soort="minutes" evaluatieId={stored.id} />
            <Verslagbestanden soort="report" evaluatieId={stored.id} />
          </div>
          <Correctie stored={stored} evaluatie={evaluatie} />
        </>
      );
  }
}

type StepProps = Readonly<{ name: string; why?: string | undefined; onTake: () => void }>;

function Step({ name, why, onTake }: StepProps) {
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      <Button
        appearance="primary"
        disabledFocusable={why !== undefined}
        aria-description={why}
        onClick={() => why === undefined && onTake()}
      >
        {name}
      </Button>
      {why !== undefined && <span className={styles.why}>{why}</span>}
    </div>
  );
}

/** Whether somebody typed something here that was not added yet. */
function hasDraft(place: string): boolean {
  try {
    const draft = JSON.parse(sessionStorage.getItem(place) ?? "{}") as Partial<LineDraft>;
    return `${draft.tekst ?? ""}${draft.toelichting ?? ""}`.trim() !== "";
  } catch {
    return false;
  }
}
