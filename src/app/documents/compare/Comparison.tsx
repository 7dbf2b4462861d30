import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { type RefObject, useEffect, useRef } from "react";
import { keysAreOn } from "../../keys.ts";
import { useWords } from "../../language.tsx";
import type { Row } from "./compareTexts.ts";
import { ComparisonRows } from "./ComparisonRows.tsx";
import { compareWords } from "./compareWords.ts";

const useStyles = makeStyles({
  comparison: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  summary: { flexGrow: 1, margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export type ComparisonProps = Readonly<{ before: string; after: string; rows: readonly Row[] }>;

/** Sums up what changed, and takes people from one change to the next. */
export function Comparison({ before, after, rows }: ComparisonProps) {
  const styles = useStyles();
  const words = useWords(compareWords);
  const region = useRef<HTMLElement>(null);
  const counts = { changed: count(rows, "changed"), added: count(rows, "added"), removed: count(rows, "removed") };
  const changes = counts.changed + counts.added + counts.removed;
  const go = (step: 1 | -1): void => goToChange(region.current, step);

  useStepKeys(region);

  return (
    <section ref={region} className={styles.comparison} aria-label={words.label(before, after)}>
      <div className={styles.head}>
        <p className={styles.summary}>{words.summary(counts)}</p>
        {changes > 0 && (
          <>
            <Button size="small" icon={<ArrowUpRegular />} onClick={() => go(-1)}>
              {words.previous}
            </Button>
            <Button size="small" icon={<ArrowDownRegular />} onClick={() => go(1)}>
              {words.next}
            </Button>
          </>
        )}
      </div>
      <p className={styles.quiet}>
        {changes > 0 && `${words.legend}. ${words.keys} `}
        {words.textOnly}
      </p>
      {rows.length > 0 && <ComparisonRows rows={rows} changes={changes} />}
    </section>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

function count(rows: readonly Row[], kind: Row["kind"]): number {
  return rows.filter((row) => row.kind === kind).length;
}

/** Within the comparison only: the same keys walk through the rows of a list that may stand beside it. */
function useStepKeys(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = region.current;
    const press = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
      event.preventDefault();
      event.stopPropagation();
      goToChange(inside, step);
    };
    inside?.addEventListener("keydown", press);
    return () => inside?.removeEventListener("keydown", press);
  }, [region]);
}

/** The focus is where somebody reads; from the buttons above, the first or the last change follows the last one seen. */
function goToChange(region: HTMLElement | null, step: 1 | -1): void {
  const changes = [...(region?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
  const now = changes.findIndex(
    (change) => change.contains(document.activeElement) || change.dataset.change === "seen",
  );
  const from = now === -1 && step === -1 ? 0 : now;
  const next = changes[(from + step + changes.length) % changes.length];
  for (const change of changes) change.dataset.change = change === next ? "seen" : "";
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
