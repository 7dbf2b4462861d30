import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Uitrolgolf } from "../../../../domain/uitrolgolf.ts";
import { emptyKoppen, WIJKPLAN_KOPPEN } from "../../../../domain/wijkplan.ts";
import { Section } from "../../../components/Section.tsx";
import { useReturnFocus } from "../../../components/useReturnFocus.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { uitrolWords } from "../uitrolWords.ts";
import type { Golf } from "../useGolven.ts";
import { useWijkplan } from "./useWijkplan.ts";
import { WijkplanForm } from "./WijkplanForm.tsx";
import { WijkplanStappen } from "./WijkplanStappen.tsx";
import { WijkplanStatus } from "./WijkplanStatus.tsx";

const useStyles = makeStyles({
  kop: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  place: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
});

export type WijkplanSectionProps = Readonly<{
  golf: Golf;
  /** Undefined while SharePoint does not have the wave yet, or something about it has to be settled first. */
  onSave: ((next: Uitrolgolf, from: Uitrolgolf, said: string) => void) | undefined;
}>;

/** How a district works with it, under its five fixed headings. */
export function WijkplanSection({ golf, onSave }: WijkplanSectionProps) {
  const styles = useStyles();
  const words = useWords(uitrolWords);
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const [place, back] = useReturnFocus<HTMLDivElement>();
  const { wijkplan } = golf.value;
  const empty = emptyKoppen(wijkplan);
  const filled = WIJKPLAN_KOPPEN.filter((kop) => !empty.includes(kop));
  const missing = new Intl.ListFormat(LOCALES[language]).format(empty.map((kop) => words.koppen[kop].toLowerCase()));
  const close = (): void => {
    setEditing(false);
    back();
  };
  const view = useWijkplan(golf.id);
  const isLocked = view?.stand === "submitted";
  return (
    <Section title={words.wijkplan}>
      <div ref={place} className={styles.place}>
        {editing && golf.stored !== undefined && onSave !== undefined ? (
          <WijkplanForm stored={golf.stored} value={golf.value} onSave={onSave} onClose={close} />
        ) : (
          <>
            {view !== undefined && filled.length > 0 && <WijkplanStatus stand={view.stand} />}
            {filled.length === 0 && <p className={styles.quiet}>{words.wijkplanText}</p>}
            {filled.map((kop) => (
              <div key={kop}>
                <h3 className={styles.kop}>{words.koppen[kop]}</h3>
                <p className={styles.text}>{wijkplan[kop]}</p>
              </div>
            ))}
            {empty.length > 0 && <p className={styles.quiet}>{words.wijkplanMissing(missing)}</p>}
            {onSave !== undefined && !isLocked && (
              <Button className={styles.button} onClick={() => setEditing(true)}>
                {filled.length === 0 ? words.writeWijkplan : words.editWijkplan}
              </Button>
            )}
            {isLocked && <p className={styles.quiet}>{words.wijkplanLocked}</p>}
            {view !== undefined && filled.length > 0 && (
              <WijkplanStappen golf={golf} view={view} mayPut={onSave !== undefined} />
            )}
          </>
        )}
      </div>
    </Section>
  );
}
