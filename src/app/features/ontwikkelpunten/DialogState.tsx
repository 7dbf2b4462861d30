import { Button } from "@fluentui/react-components";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { useSession } from "../../SessionContext.tsx";
import { words as common } from "../../words.ts";
import { dialogWords } from "./dialogWords.ts";
import type { Saving } from "./useSaving.ts";

/** What becomes of a point that was saved in a dialog, and what the person can do. The region is always there. */
export function DialogState({ saving }: Readonly<{ saving: Saving }>) {
  return (
    <div role="status">
      <StateNow saving={saving} />
    </div>
  );
}

function StateNow({ saving: { state, failure, giveUp } }: Readonly<{ saving: Saving }>) {
  const words = useWords(dialogWords);
  const { tryAgain, start } = useWords(common);
  const { services, askSignIn } = useSession();
  switch (state) {
    case "open":
      return null;
    case "sending":
      return <Notice intent="info">{words.sending}</Notice>;
    case "saved":
      return <Notice intent="success">{words.saved}</Notice>;
    case "waiting": {
      const isSignedOut = failure?.kind === "sign-in";
      return (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={isSignedOut ? askSignIn : services.retry}>
              {isSignedOut ? start.signInButton : tryAgain}
            </Button>
          }
        >
          {isSignedOut ? words.signIn : words.waiting}
        </Notice>
      );
    }
    case "refused":
      return (
        <Notice
          intent="error"
          actions={
            <Button size="small" onClick={giveUp}>
              {tryAgain}
            </Button>
          }
        >
          {failure?.kind === "forbidden" ? words.forbidden : words.refused}
        </Notice>
      );
  }
}
