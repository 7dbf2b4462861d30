import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { Link20Regular } from "@fluentui/react-icons/svg/link";
import { Suspense, useEffect, useState } from "react";
import { splitMessageLink } from "../../../../domain/berichtlink.ts";
import { formatAddress, withParams } from "../../../address.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { StatusBadge } from "../../../components/StatusBadge.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { needsAnswer, type PuntView } from "../../../data/puntView.ts";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { useSession } from "../../../SessionContext.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { leavePane, PuntPane } from "../PuntPane.tsx";
import { DecisionTrail } from "./DecisionTrail.tsx";
import { Facts } from "./Facts.tsx";
import { HistorySection } from "./HistorySection.tsx";
import { PendingPanel } from "./PendingPanel.tsx";
import { StandingNotice } from "./StandingNotice.tsx";
import { Steps } from "./Steps.tsx";
import { detailWords } from "./words.ts";
import { part } from "../../../parts.ts";

const EditForm = part(() => import("./EditForm.tsx").then((module) => module.EditForm));

const useStyles = makeStyles({
  detail: { display: "grid", rowGap: tokens.spacingVerticalL },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  questions: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One point with everything about it, read or being edited. */
export function PuntDetail({ id }: Readonly<{ id: string }>) {
  const { services } = useSession();
  const { params } = useAddress();
  const punten = useStore(services.punten);
  const { status } = useStore(services.lists.punten);
  const punt = punten.find((view) => view.id === id);

  // An old link may lead to a point that was finished long ago.
  const missing = punt === undefined && status === "ready";
  const [searched, setSearched] = useState(false);
  useEffect(() => {
    if (missing) void services.loadArchive().then(() => setSearched(true));
  }, [missing, services]);
  const inEvaluatie = punt?.point.evaluatieId !== undefined;
  useEffect(() => {
    if (inEvaluatie) void services.loadEvaluaties();
  }, [inEvaluatie, services]);

  if (punt === undefined) return missing && searched ? <GonePunt /> : <SoughtPunt id={id} />;
  const editing = params.wijzig === "ja" && mayEdit(punt);
  return (
    <PuntPane title={punt.point.title}>
      {editing && punt.stored !== undefined ? (
        <Suspense fallback={<ListSkeleton />}>
          <EditForm punt={punt} stored={punt.stored} />
        </Suspense>
      ) : (
        <ReadDetail punt={punt} />
      )}
    </PuntPane>
  );
}

function SoughtPunt({ id }: Readonly<{ id: string }>) {
  return (
    <PuntPane title={`OP-${id}`}>
      <ListSkeleton />
    </PuntPane>
  );
}

function GonePunt() {
  const words = useWords(detailWords);
  const address = useAddress();
  return (
    <PuntPane title={words.gone}>
      <p>{words.goneText}</p>
      <Button appearance="primary" onClick={() => leavePane(address)}>
        {words.toList}
      </Button>
    </PuntPane>
  );
}

/** Once SharePoint has the point, and while no earlier change waits for an answer. */
function mayEdit({ stored, pending }: PuntView): boolean {
  return stored !== undefined && !(pending !== undefined && needsAnswer(pending));
}

function ReadDetail({ punt }: Readonly<{ punt: PuntView }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const address = useAddress();
  const { services, host } = useSession();
  const { stored } = punt;
  const copyLink = (): void => {
    const target = { screen: address.screen, params: { punt: punt.id } };
    // Teams has a dialog of its own for a link into Teams; the address of this page means nothing there.
    if (host.context.frame !== "browser") return host.share(formatAddress(target), punt.point.title);
    void navigator.clipboard?.writeText(`${location.href.split("#")[0]}#${formatAddress(target)}`).then(
      () => services.notices.tell({ kind: "link-copied" }),
      () => undefined,
    );
  };

  return (
    <div className={styles.detail}>
      <div className={styles.head}>
        <span className={styles.quiet}>{punt.number}</span>
        <StatusBadge status={punt.point.status} standing={punt.standing} />
        {mayEdit(punt) && (
          <Button
            size="small"
            icon={<Edit20Regular />}
            data-edit
            onClick={() => goTo(withParams(address, { wijzig: "ja" }))}
          >
            {words.edit}
          </Button>
        )}
        {stored !== undefined && (
          <Button size="small" appearance="subtle" icon={<Link20Regular />} onClick={copyLink}>
            {words.copyLink}
          </Button>
        )}
      </div>
      {punt.pending !== undefined && <PendingPanel punt={punt} pending={punt.pending} />}
      <StandingNotice punt={punt} />
      {stored === undefined ? <Notice intent="info">{words.notSentYet}</Notice> : <Steps punt={punt} stored={stored} />}
      <Explanation punt={punt} />
      <Facts punt={punt} />
      <DecisionTrail punt={punt} />
      {stored !== undefined && <HistorySection key={stored.etag} id={stored.id} />}
    </div>
  );
}

function Explanation({ punt: { point } }: Readonly<{ punt: PuntView }>) {
  const styles = useStyles();
  const words = useWords(detailWords);
  const { host } = useSession();
  const { text, link } = splitMessageLink(point.explanation);
  return (
    <>
      <section>
        <h3 className={styles.heading}>{words.explanation}</h3>
        <p className={text === "" ? styles.quiet : styles.text}>{text || words.noExplanation}</p>
        {link !== undefined && (
          <Link as="button" inline onClick={() => void host.openLink(link)}>
            {words.fromMessage}
          </Link>
        )}
      </section>
      {point.deelvragen.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.deelvragen}</h3>
          <ol className={styles.questions}>
            {point.deelvragen.map(({ question, answer }) => (
              <li key={question}>
                {question}
                <p className={answer === "" ? styles.quiet : styles.text}>{answer || words.unanswered}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
