import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Filled } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { Prioriteit } from "../../domain/ontwikkelpunt.ts";
import { labels } from "../labels.ts";
import { useWords } from "../language.tsx";

const useStyles = makeStyles({
  label: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
});

const ICONS: Record<Prioriteit, ReactElement> = {
  must: <ArrowUp16Filled />,
  should: <ChevronUp16Regular />,
  could: <Subtract16Regular />,
  "not-now": <ArrowDown16Regular />,
};

/** A priority in word and icon; nothing when it was not given. */
export function PriorityLabel({ prioriteit }: Readonly<{ prioriteit: Prioriteit | undefined }>) {
  const styles = useStyles();
  const words = useWords(labels).prioriteit;
  if (prioriteit === undefined) return null;
  return (
    <span className={styles.label}>
      {ICONS[prioriteit]}
      {words[prioriteit]}
    </span>
  );
}
