import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Connection } from "../data/connection.ts";
import { useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { words } from "../words.ts";
import { Notice } from "./Notice.tsx";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    "&:empty": { padding: 0 },
  },
});

/** Says why nothing moves. The region is always there, so that screen readers hear what comes into it. */
export function ConnectionBar() {
  const styles = useStyles();
  const { connection } = useSession();
  const now = useStore(connection);
  return (
    <div className={styles.bar} role="status">
      <NetworkNotice connection={now} />
      <UnsentNotice />
    </div>
  );
}

function NetworkNotice({ connection: { online, waiting } }: Readonly<{ connection: Connection }>) {
  const { connection } = useWords(words);
  if (!online) return <Notice intent="warning">{connection.offline}</Notice>;
  if (waiting?.reason === "busy") return <BusyNotice key={waiting.until} until={waiting.until} />;
  if (waiting !== undefined) return <Notice intent="info">{connection.unreachable}</Notice>;
  return <StaleNotice />;
}

function BusyNotice({ until }: Readonly<{ until: number }>) {
  const { connection } = useWords(words);
  return <Notice intent="info">{connection.busy(useSecondsUntil(until))}</Notice>;
}

/** Rows are on the screen, but the last look at SharePoint failed, or nothing is sent until somebody signs in. */
function StaleNotice() {
  const { connection, tryAgain, start } = useWords(words);
  const { services, askSignIn } = useSession();
  const { status, failure } = useStore(services.lists.punten);
  const pending = [...useStore(services.outbox), ...useStore(services.unsentRows)];
  const unsent = pending.find((write) => write.state === "waiting")?.failure;
  const signedOut = [failure, unsent].some((reason) => reason?.kind === "sign-in");
  if (status !== "ready" || (failure === undefined && !signedOut)) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={signedOut ? askSignIn : () => void services.refresh()}>
          {signedOut ? start.signInButton : tryAgain}
        </Button>
      }
    >
      {signedOut ? connection.signIn : connection.stale}
    </Notice>
  );
}

function UnsentNotice() {
  const { sending, tryAgain } = useWords(words);
  const { services } = useSession();
  const pending = [...useStore(services.outbox), ...useStore(services.unsentRows)];
  const unsent = pending.filter(({ state }) => state === "waiting").length;
  if (unsent === 0) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={services.retry}>
          {tryAgain}
        </Button>
      }
    >
      {sending.unsent(unsent)}
    </Notice>
  );
}

const COUNT_EVERY_MS = 5_000;

/** Whole seconds until a moment, in steps: every second would be noise for a screen reader. */
function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), COUNT_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(1, Math.ceil((until - now) / 1000));
}
