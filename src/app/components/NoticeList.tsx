import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import { hrefTo } from "../address.ts";
import { useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import { type CommonWords, words } from "../words.ts";
import type { News, Notice as NoticeData, Notices } from "../writes/notices.ts";
import { type Intent, Notice } from "./Notice.tsx";

const useStyles = makeStyles({
  region: {
    position: "fixed",
    right: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalL,
    zIndex: 5,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    width: "min(26rem, calc(100vw - 2rem))",
  },
  toast: { boxShadow: tokens.shadow16, backgroundColor: tokens.colorNeutralBackground1 },
});

/** Long enough to read it twice and to reach the button; a problem stays until it is closed. */
const SHOWN_MS = 10_000;

/** What became of what a person did. The region is always there, so that screen readers hear what comes into it. */
export function NoticeList({ notices }: Readonly<{ notices: Notices }>) {
  const styles = useStyles();
  const shown = useStore(notices);
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {shown.map((notice) => (
        <Toast key={notice.id} notice={notice} onDismiss={() => notices.dismiss(notice.id)} />
      ))}
    </div>
  );
}

function Toast({ notice, onDismiss }: Readonly<{ notice: NoticeData; onDismiss: () => void }>) {
  const styles = useStyles();
  const common = useWords(words);
  const { news, undo } = notice;
  const { text, intent } = tellingOf(news, common);

  useEffect(() => {
    if (intent !== "success") return undefined;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [intent, onDismiss]);

  return (
    <Notice
      intent={intent}
      className={styles.toast}
      actions={
        <>
          {undo !== undefined && (
            <Button size="small" onClick={() => [undo(), onDismiss()]}>
              {common.undo}
            </Button>
          )}
          {"puntId" in news && (
            <Button as="a" size="small" href={hrefTo("ontwikkelpunten", { punt: news.puntId })} onClick={onDismiss}>
              {common.open}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={common.close}
            onClick={onDismiss}
          />
        </>
      }
    >
      {text}
    </Notice>
  );
}

function tellingOf(
  news: News,
  { news: said, stepped, notDecided, notAsked }: CommonWords,
): { text: string; intent: Intent } {
  switch (news.kind) {
    case "added":
      return { text: (news.submitted ? said.addedAndSubmitted : said.added)(news.title), intent: "success" };
    case "saved":
      return { text: said.saved(news.title), intent: "success" };
    case "stepped":
      return { text: stepped[news.step](news.title), intent: "success" };
    case "decided":
      return { text: (news.verdict === "approve" ? said.approved : said.rejected)(news.title), intent: "success" };
    case "decided-before":
      return { text: said.decidedBefore[news.verdict](news.by, news.title), intent: "warning" };
    case "link-copied":
      return { text: said.linkCopied, intent: "success" };
    case "step-too-late":
      return { text: said.stepTooLate(news.title), intent: "warning" };
    case "not-decided":
      return { text: notDecided[news.refusal](news.title), intent: "warning" };
    case "not-asked":
      return { text: notAsked[news.refusal](news.title), intent: "warning" };
  }
}
