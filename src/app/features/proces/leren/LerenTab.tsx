import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Leerstand, loslaten, teamsOf } from "../../../../domain/leerstand.ts";
import { Notice } from "../../../components/Notice.tsx";
import { Section } from "../../../components/Section.tsx";
import { writeDate } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import type { Row } from "../../../register/rowWrite.ts";
import { ListGate } from "../../../register/ListGate.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { useProces, useRows } from "../../../register/useRows.ts";
import { LeerForm } from "./LeerForm.tsx";
import { TeamItem } from "./TeamItem.tsx";
import { UrenSection } from "./UrenSection.tsx";
import { leerWords } from "./words.ts";

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "44rem" },
  list: { display: "grid", rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  said: { color: tokens.colorNeutralForeground3 },
});

/** How far each team is with a process: shown, together, alone; and what outside help that still takes. */
export function LerenTab({ procesId }: Readonly<{ procesId: string }>) {
  return (
    <ListGate list="leerstanden">
      <Leerstanden procesId={procesId} />
    </ListGate>
  );
}

function Leerstanden({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const words = useWords(leerWords);
  const proces = useProces(procesId)?.value;
  const rows = useRows("leerstanden").filter(({ value }) => value.procesId === procesId);
  const [said, say] = useState("");
  const values = rows.map(({ value }) => value);
  const teams = teamsOf(values, { procesId, teams: proces?.teams ?? [] });
  return (
    <div className={styles.tab}>
      <p className={styles.text}>{words.why}</p>
      <LeaveNotice rows={values} procesId={procesId} teams={teams} />
      <Section title={words.teams}>
        {teams.length === 0 && (
          <div>
            <strong>{words.noTeamsTitle}</strong>
            <p className={styles.text}>{words.noTeamsText}</p>
          </div>
        )}
        <div role="status" className={styles.said}>
          {said}
        </div>
        <ul className={styles.list}>
          {teams.map((team) => (
            <TeamItem key={team} procesId={procesId} team={team} rows={rowsOf(rows, team)} onDone={say} />
          ))}
        </ul>
        <OtherTeam procesId={procesId} rows={rows} known={teams} onDone={say} />
      </Section>
      <UrenSection rows={values} procesId={procesId} teams={teams} />
    </div>
  );
}

type LeaveNoticeProps = Readonly<{ rows: readonly Leerstand[]; procesId: string; teams: readonly string[] }>;

function LeaveNotice({ rows, procesId, teams }: LeaveNoticeProps) {
  const { leave } = useWords(leerWords);
  const language = useLanguage();
  const found = loslaten(rows, procesId, teams);
  switch (found.kind) {
    case "no-teams":
      return null;
    case "free":
      return <Notice intent="success">{leave.free(writeDate(found.since))}</Notice>;
    case "needed":
      return <Notice intent="info">{leave.needed(new Intl.ListFormat(LOCALES[language]).format(found.teams))}</Notice>;
  }
}

type OtherTeamProps = Readonly<{
  procesId: string;
  rows: readonly Row<Leerstand>[];
  known: readonly string[];
  onDone: (said: string) => void;
}>;

/** A team that nobody named at the process can begin as well. */
function OtherTeam({ procesId, rows, known, onDone }: OtherTeamProps) {
  const words = useWords(leerWords);
  const [open, setOpen] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const close = (): void => {
    setOpen(false);
    back();
  };
  return (
    <div ref={place}>
      {open ? (
        <LeerForm
          procesId={procesId}
          team={undefined}
          without={known}
          rows={rows.map(({ value }) => value)}
          onDone={onDone}
          onClose={close}
        />
      ) : (
        <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
          {words.recordOther}
        </Button>
      )}
    </div>
  );
}

function rowsOf(rows: readonly Row<Leerstand>[], team: string): readonly Row<Leerstand>[] {
  return rows.filter(({ value }) => value.team === team);
}
