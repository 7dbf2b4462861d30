import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useEffectEvent, useState } from "react";
import { hrefTo } from "../address.ts";
import { isolated } from "../bidi.ts";
import { useWords } from "../language.tsx";
import { useAddress } from "../useAddress.ts";
import { type CommonWords, words } from "../words.ts";
import type { News, Notice as NoticeData } from "../writes/notices.ts";
import { type Intent, Notice } from "./Notice.tsx";

const useStyles = makeStyles({
  toast: { boxShadow: tokens.shadow16, backgroundColor: tokens.colorNeutralBackground1 },
});

/** Long enough to read it twice and to reach the button; a problem stays until it is closed. */
const SHOWN_MS = 10_000;

/** One thing that became of what a person did. */
export function Toast({ notice, onDismiss }: Readonly<{ notice: NoticeData; onDismiss: () => void }>) {
  const styles = useStyles();
  const common = useWords(words);
  const { params } = useAddress();
  const { news, undo } = notice;
  const { text, intent } = tellingOf(news, common);

  const dismiss = useEffectEvent(onDismiss);
  // Not from under the hand or the focus of somebody who is about to press something in it (WCAG 2.2.1).
  const [held, setHeld] = useState(false);
  const hold = (): void => setHeld(true);
  const release = (): void => setHeld(false);
  useEffect(() => {
    if (intent !== "success" || held) return undefined;
    const timer = setTimeout(() => dismiss(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [intent, held]);

  return (
    // Only the time that it stands there depends on this; everything can be done without.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
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
            {"puntId" in news && news.puntId !== params.punt && (
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
    </div>
  );
}

function tellingOf(
  news: News,
  { news: said, stepped, notDecided, notAsked }: CommonWords,
): { text: string; intent: Intent } {
  const title = "title" in news ? isolated(news.title) : "";
  switch (news.kind) {
    case "added":
      return { text: (news.submitted ? said.addedAndSubmitted : said.added)(title), intent: "success" };
    case "saved":
      return { text: said.saved(title), intent: "success" };
    case "stepped":
      return { text: stepped[news.step](title), intent: "success" };
    case "decided":
      return { text: (news.verdict === "approve" ? said.approved : said.rejected)(title), intent: "success" };
    case "decided-before":
      return { text: said.decidedBefore[news.verdict](isolated(news.by), title), intent: "warning" };
    case "link-copied":
      return { text: said.linkCopied, intent: "success" };
    case "step-too-late":
      return { text: said.stepTooLate(title), intent: "warning" };
    case "not-decided":
      return { text: notDecided[news.refusal](title), intent: "warning" };
    case "not-asked":
      return { text: notAsked[news.refusal](title), intent: "warning" };
  }
}
