import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { CheckboxChecked16Regular } from "@fluentui/react-icons/svg/checkbox-checked";
import { ClipboardCheckmark16Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { Gavel16Regular } from "@fluentui/react-icons/svg/gavel";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Ruler16Regular } from "@fluentui/react-icons/svg/ruler";
import type { ReactElement } from "react";
import { useWords } from "../../../language.tsx";
import { type SoortInvoer, type Structured, structuredIn } from "./lineDraft.ts";
import { regelWords } from "./regelWords.ts";
import type { LinePlace } from "./useAddLine.ts";
import { verslagWords } from "./words.ts";

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const ICONS: Readonly<Record<Structured, ReactElement>> = {
  besluit: <Gavel16Regular />,
  actie: <CheckboxChecked16Regular />,
  punt: <Lightbulb16Regular />,
  signaal: <ArrowUp16Regular />,
  criterium: <Ruler16Regular />,
  oordeel: <ClipboardCheckmark16Regular />,
};

export type SoortKeuzeProps = Readonly<{
  place: LinePlace;
  chosen: SoortInvoer;
  onChoose: (soort: SoortInvoer) => void;
}>;

/** What a line is to become, for who does not type it behind a slash. Pressed again it is an ordinary line. */
export function SoortKeuze({ place, chosen, onChoose }: SoortKeuzeProps) {
  const styles = useStyles();
  const words = useWords(regelWords);
  const { onderdeel } = useWords(verslagWords);
  return (
    <div className={styles.kinds} role="group" aria-label={words.turnInto(onderdeel[place.onderdeel])}>
      {structuredIn(place).map((soort) => (
        <ToggleButton
          key={soort}
          size="small"
          appearance="subtle"
          icon={ICONS[soort]}
          checked={chosen === soort}
          onClick={() => onChoose(chosen === soort ? "tekst" : soort)}
        >
          {words.soort[soort]}
        </ToggleButton>
      ))}
    </div>
  );
}
