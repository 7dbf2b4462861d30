import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../language.tsx";
import type { Row } from "./compareTexts.ts";
import { compareWords } from "./compareWords.ts";
import { foldSame } from "./foldSame.ts";

const useStyles = makeStyles({
  rows: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "1.5rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    maxWidth: "80ch",
  },
  change: {
    ":focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  same: { color: tokens.colorNeutralForeground2 },
  sign: { fontWeight: tokens.fontWeightBold, textAlign: "center" },
  text: { margin: 0 },
  added: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: "clone",
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThick,
    textUnderlineOffset: "0.2em",
  },
  removed: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: "clone",
    // One word in the place of another: "55" and "60" are no "5560".
    "& + ins": { marginLeft: tokens.spacingHorizontalXS },
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "line-through",
  },
  fold: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const SIGNS = { added: "+", removed: "−", changed: "±" } as const;

export type ComparisonRowsProps = Readonly<{ rows: readonly Row[]; changes: number }>;

/** The text from top to bottom; what stayed the same for long is folded until somebody asks for it. */
export function ComparisonRows({ rows, changes }: ComparisonRowsProps) {
  const styles = useStyles();
  const words = useWords(compareWords);
  const [unfolded, setUnfolded] = useState<readonly number[]>([]);
  const last = unfolded.at(-1);
  const opened = useRef<HTMLDivElement>(null);
  // The button that had the focus made room for the text that it showed.
  useEffect(() => {
    if (last !== undefined) opened.current?.focus();
  }, [last]);

  return (
    <div className={styles.rows}>
      {foldSame(rows).map((block) => {
        if (block.kind === "change") {
          return <ChangedRow key={block.key} row={block.row} label={words.where(block.number, changes)} />;
        }
        if (block.kind === "folded" && !unfolded.includes(block.key)) {
          return (
            <div key={block.key} className={styles.fold}>
              <Button
                size="small"
                appearance="transparent"
                icon={<ChevronDownRegular />}
                onClick={() => setUnfolded([...unfolded, block.key])}
              >
                {words.unfold(block.texts.length)}
              </Button>
            </div>
          );
        }
        return (
          <div key={block.key} ref={block.key === last ? opened : undefined} tabIndex={-1} className={styles.change}>
            {numbered(block.texts).map(({ value: text, at }) => (
              <div key={at} className={mergeClasses(styles.row, styles.same)}>
                <span />
                <p className={styles.text}>{text}</p>
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function ChangedRow({ row, label }: Readonly<{ row: Row; label: string }>) {
  const styles = useStyles();
  const words = useWords(compareWords);
  if (row.kind === "same") return null;
  return (
    <div
      role="group"
      aria-label={`${label}: ${words.kinds[row.kind]}`}
      tabIndex={-1}
      data-change=""
      className={mergeClasses(styles.row, styles.change)}
    >
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[row.kind]}
      </span>
      <p className={styles.text}>
        {row.kind === "changed" ? (
          numbered(row.parts).map(({ value, at }) => <Marked key={at} kind={value.kind} text={value.text} />)
        ) : (
          <Marked kind={row.kind} text={row.text} />
        )}
      </p>
    </div>
  );
}

function Marked({ kind, text }: Readonly<{ kind: "same" | "added" | "removed"; text: string }>) {
  const styles = useStyles();
  switch (kind) {
    case "same":
      return text;
    case "added":
      return <ins className={styles.added}>{text}</ins>;
    case "removed":
      return <del className={styles.removed}>{text}</del>;
  }
}

/** The same words may stand there twice; their place tells them apart, and it never changes. */
function numbered<T>(values: readonly T[]): readonly Readonly<{ value: T; at: number }>[] {
  return values.map((value, at) => ({ value, at }));
}
