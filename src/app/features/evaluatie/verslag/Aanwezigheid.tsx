import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Evaluatie } from "../../../../domain/evaluatie.ts";
import { teamsIn } from "../../../../domain/instelling.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { PersonPicker } from "../../../components/PersonPicker.tsx";
import { useStore } from "../../../data/store.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { AanwezigeLijst } from "./AanwezigeLijst.tsx";
import { useSay } from "./Said.tsx";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  both: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(16rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  teams: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  add: { maxWidth: "20rem" },
});

export type AanwezigheidProps = Readonly<{ stored: Stored<Evaluatie>; evaluatie: Evaluatie; open: boolean }>;

/** Who was there, and who said they could not be. */
export function Aanwezigheid({ stored, evaluatie, open }: AanwezigheidProps) {
  const styles = useStyles();
  const { attendance: words } = useWords(verslagWords);
  const { save } = useRegister();
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { aanwezig, afwezig } = evaluatie;
  const write = (some: Partial<Evaluatie>, said: string): void => {
    save("evaluaties", stored, { ...evaluatie, ...some }, evaluatie);
    say(said);
  };
  const add = (people: readonly Persoon[]): void => {
    const added = people.filter(({ id: each }) => !aanwezig.some((persoon) => persoon.id === each));
    if (added.length === 0) return;
    const names = new Intl.ListFormat(LOCALES[language]).format(added.map(({ name }) => name));
    write({ aanwezig: [...aanwezig, ...added], afwezig: without(afwezig, added) }, words.added(names));
  };
  return (
    <section className={styles.section} aria-labelledby={id} data-focus-home>
      <h3 id={id} className={styles.title} tabIndex={-1}>
        {words.title}
      </h3>
      <div className={styles.both}>
        <AanwezigeLijst
          title={words.present}
          people={aanwezig}
          open={open}
          move={words.toAbsent}
          onMove={(persoon) =>
            write(
              { aanwezig: without(aanwezig, [persoon]), afwezig: [...afwezig, persoon] },
              words.nowAbsent(persoon.name),
            )
          }
          onRemove={(persoon) => write({ aanwezig: without(aanwezig, [persoon]) }, words.removed(persoon.name))}
        />
        <AanwezigeLijst
          title={words.absent}
          people={afwezig}
          open={open}
          move={words.toPresent}
          onMove={(persoon) =>
            write(
              { afwezig: without(afwezig, [persoon]), aanwezig: [...aanwezig, persoon] },
              words.nowPresent(persoon.name),
            )
          }
          onRemove={(persoon) => write({ afwezig: without(afwezig, [persoon]) }, words.removed(persoon.name))}
        />
      </div>
      {open && (
        <>
          <div className={styles.add}>
            <PersonPicker
              label={words.add}
              value={undefined}
              onChange={(persoon) => persoon !== undefined && add([persoon])}
            />
          </div>
          <Teams onAdd={add} />
        </>
      )}
    </section>
  );
}

/** A whole team in one press. */
function Teams({ onAdd }: Readonly<{ onAdd: (people: readonly Persoon[]) => void }>) {
  const styles = useStyles();
  const { attendance: words } = useWords(verslagWords);
  const { rows } = useStore(useRegister().lists.instellingen);
  const teams = teamsIn([...rows.values()].map(({ value }) => value)).filter(({ leden }) => leden.length > 0);
  if (teams.length === 0) return null;
  return (
    <div className={styles.teams} role="group" aria-label={words.teams}>
      <span aria-hidden="true">{words.teams}</span>
      {teams.map(({ name, leden }) => (
        <Button key={name} size="small" onClick={() => onAdd(leden)}>
          {words.team(name, leden.length)}
        </Button>
      ))}
    </div>
  );
}

function without(people: readonly Persoon[], gone: readonly Persoon[]): readonly Persoon[] {
  return people.filter(({ id }) => !gone.some((persoon) => persoon.id === id));
}
