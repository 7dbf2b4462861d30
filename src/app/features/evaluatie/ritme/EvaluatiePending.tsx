import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { standOf } from "../../../../domain/ritme.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { PendingRow } from "../../../register/PendingRow.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { BothVersions } from "../verslag/BothVersions.tsx";
import { evaluatieWords } from "../words.ts";
import { StandTag } from "./StandTag.tsx";

const useStyles = makeStyles({
  // The link of the row lies over everything else in it.
  above: { position: "relative", zIndex: 1, marginTop: tokens.spacingVerticalXXS },
});

/** How far a change of a meeting is; when somebody else was first, both versions. */
export function EvaluatiePending({ row }: Readonly<{ row: Row<Evaluatie> }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const { pending, stored } = row;
  if (pending === undefined) return null;
  return (
    <div className={styles.above}>
      {pending.state === "conflict" && stored !== undefined ? (
        <BothVersions list="evaluaties" row={row} theirs={stored} about={words.changedToo} show={versionOf} />
      ) : (
        <PendingRow pending={pending} />
      )}
    </div>
  );
}

const versionOf = (evaluatie: Evaluatie) => <Version evaluatie={evaluatie} />;

function Version({ evaluatie }: Readonly<{ evaluatie: Evaluatie }>) {
  const today = useToday();
  return (
    <>
      {writeDate(evaluatie.date)} <bdi>{evaluatie.title}</bdi> <StandTag stand={standOf(evaluatie, today)} />
    </>
  );
}
