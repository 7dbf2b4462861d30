import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { dagenVan, periodeNa, soortVan } from "../../../domain/cijfers/periode.ts";
import { formatAddress, withParams } from "../../address.ts";
import { writeDate } from "../../dates.ts";
import { goTo, useAddress } from "../../useAddress.ts";
import type { Figuur } from "./figuur.ts";
import type { Kader } from "./kader.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { wisselSoort } from "./periodeText.ts";
import { useDownload } from "./useDownload.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  steps: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { minWidth: "8.5rem", textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  kinds: { display: "flex", columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, listStyleType: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  files: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const SOORTEN = ["maand", "kwartaal"] as const;

/** Which month or quarter is looked at, and taking its figures along. Of what has to come there are none. */
export function PeriodeKeuze({ kader, figuren }: Readonly<{ kader: Kader; figuren: readonly Figuur[] }>) {
  const styles = useStyles();
  const address = useAddress();
  const { periode, naam, dagen, today, language, words } = kader;
  const { said, toExcel } = useDownload(`${words.file} ${naam}`);
  const to = (next: string) => withParams(address, { periode: next, rijen: undefined });
  const next = periodeNa(periode);
  const before = periodeNa(periode, -1);
  const isLast = dagenVan(next).from > today;
  const runs = dagenVan(periode).until > today;
  return (
    <>
      <div className={styles.bar} role="group" aria-label={words.periode}>
        <div className={styles.steps}>
          <Button
            appearance="subtle"
            icon={<ChevronLeft20Regular />}
            aria-label={words.earlier(writePeriode(before, language))}
            title={words.earlier(writePeriode(before, language))}
            onClick={() => goTo(to(before))}
          />
          <span className={styles.name} role="status">
            {naam}
          </span>
          <Button
            appearance="subtle"
            icon={<ChevronRight20Regular />}
            aria-label={words.earlier(writePeriode(next, language))}
            title={words.earlier(writePeriode(next, language))}
            disabledFocusable={isLast}
            onClick={() => !isLast && goTo(to(next))}
          />
        </div>
        <ul className={styles.kinds}>
          {SOORTEN.map((soort) => (
            <li key={soort}>
              {soort === soortVan(periode) ? (
                <strong aria-current="true">{words.soorten[soort]}</strong>
              ) : (
                <Link href={`#${formatAddress(to(wisselSoort(periode, soort, dagen.until)))}`}>
                  {words.soorten[soort]}
                </Link>
              )}
            </li>
          ))}
        </ul>
        <div className={styles.files}>
          <Button
            icon={<ArrowDownload20Regular />}
            disabledFocusable={figuren.length === 0}
            onClick={() => figuren.length > 0 && toExcel(figuren)}
          >
            {words.allToExcel}
          </Button>
          <span role="status">{said}</span>
        </div>
      </div>
      {runs && <p className={styles.quiet}>{words.running(writeDate(dagen.until))}</p>}
    </>
  );
}
