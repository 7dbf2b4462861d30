import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { withParams } from "../../../address.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { procesDetailWords } from "./detailWords.ts";
import { TabStrip } from "../../../components/TabStrip.tsx";
import { type Deel, DELEN, deelFrom } from "./tabs.ts";

const useStyles = makeStyles({
  panel: { paddingTop: tokens.spacingVerticalM, minWidth: 0 },
});

export type DeelTabsProps = Readonly<{ children: (deel: Deel) => ReactNode }>;

/** The parts of a process as tabs; where those would not fit as a field to choose from. */
export function DeelTabs({ children }: DeelTabsProps) {
  const styles = useStyles();
  const words = useWords(procesDetailWords);
  const address = useAddress();
  const wide = useWide(640);
  const id = useId();
  const deel = deelFrom(address.params.deel);
  const choose = (next: string): void =>
    goTo(withParams(address, { deel: next === "beschrijving" ? undefined : next, document: undefined }));

  if (!wide) {
    return (
      <div data-focus-home>
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
          {children(deel)}
        </div>
      </div>
    );
  }
  return (
    <div data-focus-home>
      <TabStrip
        tabs={DELEN}
        chosen={deel}
        labelOf={(name) => words.parts[name]}
        idOf={(name) => `${id}-${name}`}
        panelId={`${id}-panel`}
        onChoose={choose}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${deel}`} className={styles.panel}>
        {children(deel)}
      </div>
    </div>
  );
}
