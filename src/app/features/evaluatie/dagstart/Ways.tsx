import { Button } from "@fluentui/react-components";
import { ChevronLeft24Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight24Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { RefObject } from "react";
import { useWords } from "../../../language.tsx";
import { useDagstartStyles } from "./dagstartStyles.ts";
import { dagstartWords } from "./words.ts";

export type WaysProps = Readonly<{
  first: boolean;
  last: boolean;
  nextButton: RefObject<HTMLButtonElement | null>;
  onGo: (step: 1 | -1) => void;
}>;

/** Back, and on to the next thing. */
export function Ways({ first, last, nextButton, onGo }: WaysProps) {
  const styles = useDagstartStyles();
  const words = useWords(dagstartWords);
  return (
    <div className={styles.ways}>
      <Button size="large" icon={<ChevronLeft24Regular />} disabledFocusable={first} onClick={() => onGo(-1)}>
        {words.previous}
      </Button>
      <Button
        ref={nextButton}
        size="large"
        appearance="primary"
        iconPosition="after"
        icon={<ChevronRight24Regular />}
        disabledFocusable={last}
        onClick={() => onGo(1)}
      >
        {words.next}
      </Button>
    </div>
  );
}
