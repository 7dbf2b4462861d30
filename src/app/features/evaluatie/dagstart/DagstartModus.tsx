import { Button, Dialog, DialogSurface, mergeClasses } from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons/svg/dismiss";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { type Evaluatie, isOpen } from "../../../../domain/evaluatie.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { withParams } from "../../../address.ts";
import { isolated } from "../../../bidi.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useShownAgain } from "../../../components/useShownAgain.ts";
import { useWords } from "../../../language.tsx";
import { goTo, replaceAddress, useAddress } from "../../../useAddress.ts";
import { DagstartSlide, SlideButtons } from "./DagstartSlide.tsx";
import { useDagstartStyles } from "./dagstartStyles.ts";
import { Opgeschreven } from "./Opgeschreven.tsx";
import { SnelVeld } from "./SnelVeld.tsx";
import { Said } from "../verslag/Said.tsx";
import { useSlides } from "./useSlides.ts";
import { Ways } from "./Ways.tsx";
import { dagstartWords } from "./words.ts";

export type DagstartModusProps = Readonly<{ stored: Stored<Evaluatie>; evaluatie: Evaluatie }>;

/** The meeting on a large screen or an iPad: one thing at a time, and a line for what is new. */
export function DagstartModus({ stored, evaluatie }: DagstartModusProps) {
  const styles = useDagstartStyles();
  const words = useWords(dagstartWords);
  const address = useAddress();
  const slides = useSlides(stored.id, evaluatie);
  // One further than the last thing stands what was written down.
  const place = Math.min(Math.max(Number(address.params.nr ?? "1") || 1, 1), slides.length + 1);
  const go = (step: 1 | -1): void => {
    const next = place + step;
    if (next >= 1 && next <= slides.length + 1) replaceAddress(withParams(address, { nr: String(next) }));
  };
  const leave = (): void => goTo(withParams(address, { weergave: undefined, nr: undefined }));
  const nextButton = useFocusOnOpening();
  useShownAgain();
  const slide = slides[place - 1];

  return (
    <Dialog open onOpenChange={leave}>
      <DialogSurface
        className={styles.surface}
        aria-label={words.name(isolated(evaluatie.title))}
        onKeyDown={(event) => turnByKey(event, go)}
      >
        <Said>
          <div className={styles.stage}>
            <div className={styles.head}>
              <h1 className={styles.name}>{evaluatie.title}</h1>
              <Button
                size="large"
                className={styles.stop}
                appearance="subtle"
                icon={<Dismiss24Regular />}
                onClick={leave}
              >
                {words.leave}
              </Button>
            </div>
            <div className={mergeClasses(styles.slide, styles.scrolled)}>
              <div role="status" className={styles.slide}>
                {slide === undefined ? (
                  <h2 className={styles.title}>{slides.length === 0 ? words.nothing : words.done}</h2>
                ) : (
                  <DagstartSlide slide={slide} progress={words.progress(place, slides.length)} />
                )}
              </div>
              {slide === undefined ? (
                <Opgeschreven evaluatieId={stored.id} open={isOpen(evaluatie)} />
              ) : (
                <SlideButtons key={slide.id} slide={slide} />
              )}
            </div>
            <Ways first={place === 1} last={slide === undefined} nextButton={nextButton} onGo={go} />
            {isOpen(evaluatie) ? (
              <SnelVeld evaluatieId={stored.id} niveau={evaluatie.niveau} />
            ) : (
              <Notice intent="info">{words.locked}</Notice>
            )}
          </div>
        </Said>
      </DialogSurface>
    </Dialog>
  );
}

/**
 * Going on is what most people come to do; the dialog itself would begin at its first button, which stops it. On a phone the
 * title stays in view.
 */
function useFocusOnOpening() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return button;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Arrows, or a clicker; not from under the hands of somebody who types. */
function turnByKey(event: KeyboardEvent, go: (step: 1 | -1) => void): void {
  const step = STEPS[event.key];
  const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
  if (step === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  go(step);
}
