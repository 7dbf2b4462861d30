import { Field, makeStyles, Select, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { withParams } from "../../../address.ts";
import { useWide } from "../../../data/useWide.ts";
import { useWords } from "../../../language.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { procesDetailWords } from "./detailWords.ts";
import { type Deel, DELEN, deelFrom } from "./tabs.ts";

const useStyles = makeStyles({
  // Nine parts need more room than a pane has: then they stand on two lines.
  list: { flexWrap: "wrap", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
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
      <TabList
        size="small"
        className={styles.list}
        selectedValue={deel}
        onTabSelect={(_, { value }) => choose(String(value))}
      >
        {DELEN.map((name) => (
          <Tab key={name} id={`${id}-${name}`} value={name} aria-controls={name === deel ? `${id}-panel` : undefined}>
            {words.parts[name]}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${deel}`} className={styles.panel}>
        {children(deel)}
      </div>
    </div>
  );
}
