import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Play16Filled } from "@fluentui/react-icons/svg/play";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Invoerstand } from "../../../../domain/invoerstand.ts";
import { Tag } from "../../../components/Tag.tsx";
import { writeDate } from "../../../dates.ts";
import { LOCALES, useLanguage, useWords } from "../../../language.tsx";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  status: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** How far an adopted version is from paper to doing, in words. */
export function InvoerStatus({ stand }: Readonly<{ stand: Invoerstand }>) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const language = useLanguage();
  switch (stand.kind) {
    case "not-started":
      return (
        <div className={styles.status}>
          <Tag look="quiet" icon={<Circle16Regular />}>
            {words.notStarted}
          </Tag>
        </div>
      );
    case "ingevoerd":
      return (
        <div className={styles.status}>
          <Tag look="success" icon={<CheckmarkCircle16Filled />}>
            {stand.since === undefined ? words.introduced : words.introducedSince(writeDate(stand.since))}
          </Tag>
        </div>
      );
    case "under-way": {
      const names = new Intl.ListFormat(LOCALES[language]).format(stand.missing.map((soort) => words.soort[soort]));
      return (
        <div className={styles.status}>
          <Tag look="brand" icon={<Play16Filled />}>
            {words.underWay(stand.settled, stand.total)}
          </Tag>
          {stand.late.length > 0 && (
            <Tag look="severe" icon={<Warning16Filled />}>
              {words.late(stand.late.length)}
            </Tag>
          )}
          {stand.missing.length > 0 && <span>{words.missing(names)}</span>}
        </div>
      );
    }
  }
}
