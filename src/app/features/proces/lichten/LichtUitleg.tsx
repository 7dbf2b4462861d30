import { Button, makeStyles, Popover, PopoverSurface, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { LichtNaam } from "../../../../domain/lichten.ts";
import { useShownAgain } from "../../../components/useShownAgain.ts";
import { useWords } from "../../../language.tsx";
import type { ProcesView } from "../../../register/views.ts";
import { lichtWords } from "./lichtWords.ts";
import { useLichtTexts } from "./useLichtTexts.ts";

const useStyles = makeStyles({
  surface: { maxWidth: "min(24rem, 90vw)", display: "grid", rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  close: { justifySelf: "start" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export type LichtUitlegProps = Readonly<{
  proces: ProcesView;
  naam: LichtNaam;
  at: HTMLElement;
  onClose: () => void;
}>;

/** The rule behind a light, and what this process still lacks. */
export function LichtUitleg({ proces, naam, at, onClose }: LichtUitlegProps) {
  const styles = useStyles();
  const words = useWords(lichtWords);
  const texts = useLichtTexts();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const licht = proces.lichten[naam];
  useShownAgain();
  useEffect(() => title.current?.focus(), []);
  const close = (): void => {
    onClose();
    requestAnimationFrame(() => at.isConnected && at.focus());
  };
  return (
    <Popover open trapFocus withArrow positioning={{ target: at }} onOpenChange={(_, { open }) => !open && close()}>
      <PopoverSurface aria-labelledby={titleId} className={styles.surface}>
        <h3 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {words.stands(texts.nameOf(naam), texts.standOf(licht))}
        </h3>
        <h4 className={styles.heading}>{words.missing}</h4>
        {licht.missing.length === 0 ? (
          <p className={styles.text}>{words.nothingMissing}</p>
        ) : (
          <ul className={styles.list}>
            {licht.missing.map((reden) => (
              <li key={JSON.stringify(reden)}>{texts.reasonOf(reden)}</li>
            ))}
          </ul>
        )}
        <h4 className={styles.heading}>{words.ruleTitle}</h4>
        <p className={styles.text}>{words.rule[naam]}</p>
        <Button size="small" className={styles.close} onClick={close}>
          {words.close}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
