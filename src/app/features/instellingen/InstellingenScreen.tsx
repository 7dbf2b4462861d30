import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense, useId } from "react";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { usePaneLayout } from "../../components/paneLayout.ts";
import { TabStrip } from "../../components/TabStrip.tsx";
import { useWide } from "../../data/useWide.ts";
import { useWords } from "../../language.tsx";
import { type Part, part } from "../../parts.ts";
import { goTo, useAddress } from "../../useAddress.ts";
import { type Deel, DELEN, deelFrom } from "./delen.ts";
import { VoorEigenaren } from "./VoorEigenaren.tsx";
import { instellingenWords } from "./words.ts";

const Beslissers = part(() => import("./beslissers/Beslissers.tsx").then((module) => module.Beslissers));
const Teams = part(() => import("./teams/Teams.tsx").then((module) => module.Teams));
const Afdelingen = part(() => import("./afdelingen/Afdelingen.tsx").then((module) => module.Afdelingen));
const Wijken = part(() => import("./wijken/Wijken.tsx").then((module) => module.Wijken));
const Gezondheid = part(() => import("./gezondheid/Gezondheid.tsx").then((module) => module.Gezondheid));

const PARTS: Readonly<Record<Deel, Part<object>>> = {
  beslissers: Beslissers,
  teams: Teams,
  afdelingen: Afdelingen,
  wijken: Wijken,
  gezondheid: Gezondheid,
};

const useStyles = makeStyles({
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM, maxWidth: "60rem" },
});

/** What owners of the site arrange, and how healthy everything is. Stands without any list, for lists may be what is wrong. */
export function InstellingenScreen() {
  const layout = usePaneLayout();
  const deel = deelFrom(useAddress().params.deel);
  const Current = PARTS[deel];
  return (
    <div className={layout.screen}>
      <div className={layout.list} data-focus-home>
        <Delen deel={deel}>
          <VoorEigenaren readable={deel !== "gezondheid"}>
            <Suspense fallback={<ListSkeleton />}>
              <Current key={deel} />
            </Suspense>
          </VoorEigenaren>
        </Delen>
      </div>
    </div>
  );
}

function choose(deel: string): void {
  goTo({ screen: "instellingen", params: { deel } });
}

/** The parts as tabs; where those would not fit as a field to choose from. */
function Delen({ deel, children }: Readonly<{ deel: Deel; children: ReactNode }>) {
  const styles = useStyles();
  const words = useWords(instellingenWords);
  const wide = useWide(640);
  const id = useId();
  if (!wide) {
    return (
      <>
        <Field label={words.part} size="small">
          <Select value={deel} onChange={(_, { value }) => choose(value)}>
            {DELEN.map((name) => (
              <option key={name} value={name}>
                {words.parts[name]}
              </option>
            ))}
          </Select>
        </Field>
        <div role="group" aria-label={words.parts[deel]} className={styles.panel}>
          {children}
        </div>
      </>
    );
  }
  return (
    <>
      <TabStrip
        tabs={DELEN}
        chosen={deel}
        labelOf={(name) => words.parts[name]}
        idOf={(name) => `${id}-${name}`}
        panelId={`${id}-panel`}
        onChoose={choose}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${deel}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
