import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { afdelingenIn } from "../../../../domain/instelling.ts";
import { crossesAfdelingen } from "../../../../domain/procesgaten.ts";
import { ReviewDate } from "../../../components/ReviewDate.tsx";
import { useStore } from "../../../data/store.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import { useProcesViews } from "../../../register/useProcesViews.ts";
import { useRegister } from "../../../register/useRegister.ts";
import type { ProcesView } from "../../../register/views.ts";
import { Volwassenheid } from "../Volwassenheid.tsx";
import { procesDetailWords } from "./detailWords.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(11rem, 100%), 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  fact: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    "&:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

type Fact = Readonly<{ name: string; value: ReactNode }>;

/** Who answers for a process and how it stands; what it is for is one press away. On a phone all of it is. */
export function ProcesFacts({ view }: Readonly<{ view: ProcesView }>) {
  const styles = useStyles();
  const { about } = useWords(procesDetailWords);
  const wide = useWide(640);
  const roles = useRoles(view);
  const more = useAbout(view);
  return (
    <>
      {wide && <FactList facts={roles} />}
      <details>
        <summary className={styles.summary}>{about}</summary>
        <FactList facts={wide ? more : [...roles, ...more]} />
      </details>
    </>
  );
}

function FactList({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useRoles(view: ProcesView): readonly Fact[] {
  const styles = useStyles();
  const { fields, nobody, place } = useWords(procesDetailWords);
  const placed = useStore(useProcesViews().processen).filter((each) => each.place !== undefined).length;
  const { eigenaar, beheerder, plaatsvervanger } = view.proces;
  const missing = <span className={styles.quiet}>{nobody}</span>;
  return [
    { name: fields.eigenaar, value: eigenaar?.name ?? missing },
    { name: fields.beheerder, value: beheerder?.name ?? missing },
    ...(plaatsvervanger === undefined ? [] : [{ name: fields.plaatsvervanger, value: plaatsvervanger.name }]),
    { name: fields.volwassenheid, value: <Volwassenheid view={view} /> },
    { name: fields.herzienVoor, value: <ReviewDate herziening={view.herziening} /> },
    ...(view.place === undefined ? [] : [{ name: fields.volgorde, value: place(view.place, placed) }]),
  ];
}

function useAbout({ proces }: ProcesView): readonly Fact[] {
  const { fields, crosses } = useWords(procesDetailWords);
  const labels = useWords(procesLabels);
  const afdelingen = useAfdelingen(proces.afdelingen);
  const facts = [
    { name: fields.doel, value: proces.doel },
    { name: fields.begin, value: proces.begin },
    { name: fields.resultaat, value: proces.resultaat },
    { name: fields.domein, value: labels.domein[proces.domein] },
    { name: fields.keten, value: proces.keten },
    { name: fields.varianten, value: proces.varianten.map((variant) => labels.complexiteit[variant]).join(", ") },
    { name: fields.teams, value: proces.teams.join(", ") },
    {
      name: fields.afdelingen,
      value: [afdelingen, crossesAfdelingen(proces) && crosses].filter(Boolean).join("\n"),
    },
  ];
  return facts.filter(({ value }) => value !== "");
}

/** The departments, each with its line manager as far as the settings know. */
function useAfdelingen(names: readonly string[]): string {
  const { lijnmanager } = useWords(procesDetailWords);
  const { rows } = useStore(useRegister().lists.instellingen);
  const known = afdelingenIn([...rows.values()].map(({ value }) => value));
  return names
    .map((name) => {
      const manager = known.find((afdeling) => afdeling.name === name)?.lijnmanager;
      return manager === undefined ? name : lijnmanager(name, manager.name);
    })
    .join(", ");
}
