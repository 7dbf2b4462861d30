import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import { SendingLabel } from "../../../components/SendingLabel.tsx";
import { ReviewDate } from "../../../components/ReviewDate.tsx";
import { useTableStyles } from "../../../components/table/tableStyles.ts";
import { useWords } from "../../../language.tsx";
import { procesLabels } from "../../../register/procesLabels.ts";
import type { ProcesView } from "../../../register/views.ts";
import { LichtenRij, type ShowLicht } from "../lichten/LichtKnop.tsx";
import { ProcesStatusBadge } from "../ProcesStatusBadge.tsx";
import { Volwassenheid } from "../Volwassenheid.tsx";
import type { Column } from "./sorting.ts";
import { procesListWords } from "./words.ts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  under: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  gaps: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  gap: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
});

/** What a row needs to know of the screen around it. */
export type Around = Readonly<{ hrefOf: (id: string) => string; onShowLicht: ShowLicht }>;

/** One value of a process, as it stands in the list. */
export function ProcesCell({ view, column, around }: Readonly<{ view: ProcesView; column: Column; around: Around }>) {
  const styles = useStyles();
  const { domein } = useWords(procesLabels);
  const { proces } = view;
  switch (column) {
    case "plaats":
      return view.place ?? <span className={styles.quiet}>–</span>;
    case "nummer":
      return <span className={styles.quiet}>{view.number || "–"}</span>;
    case "titel":
      return <ProcesTitle view={view} href={around.hrefOf(view.id)} />;
    case "domein":
      return domein[proces.domein];
    case "status":
      return <ProcesStatusBadge status={proces.status} />;
    case "lichten":
      return <LichtenRij procesId={view.id} title={proces.title} lichten={view.lichten} onShow={around.onShowLicht} />;
    case "eigenaar":
      return <People view={view} />;
    case "volwassenheid":
      return <Volwassenheid view={view} />;
    case "herzien":
      return <ReviewDate herziening={view.herziening} />;
  }
}

/** The title leads to the process, once SharePoint has it; under it what is on its way and what is missing. */
export function ProcesTitle({ view, href }: Readonly<{ view: ProcesView; href: string }>) {
  const styles = useStyles();
  const table = useTableStyles();
  const words = useWords(procesListWords);
  const { proces, gaten } = view;
  return (
    <>
      {view.stored === undefined ? (
        <bdi>{proces.title}</bdi>
      ) : (
        <a className={table.link} data-proces={view.id} href={href}>
          <bdi>{proces.title}</bdi>
        </a>
      )}
      {view.pending !== undefined && <SendingLabel state={view.pending.state} />}
      {gaten.length > 0 && (
        <ul className={styles.gaps}>
          {gaten.map((gat) => (
            <li key={gat} className={styles.gap}>
              <Warning12Filled aria-hidden="true" />
              {words.gat[gat]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function People({ view: { proces } }: Readonly<{ view: ProcesView }>) {
  const styles = useStyles();
  const words = useWords(procesListWords);
  return (
    <>
      {proces.eigenaar?.name ?? <span className={styles.quiet}>{words.noOwner}</span>}
      <span className={styles.under}>
        {proces.beheerder === undefined ? words.noKeeper : words.keeper(proces.beheerder.name)}
      </span>
    </>
  );
}
