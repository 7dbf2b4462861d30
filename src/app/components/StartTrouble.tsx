import { Button, Link } from "@fluentui/react-components";
import { Person28Regular } from "@fluentui/react-icons/svg/person";
import { PlugDisconnected28Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import { useWords } from "../language.tsx";
import type { Startup } from "../startup.ts";
import { words } from "../words.ts";
import { FullMessage } from "./FullMessage.tsx";
import { troubleWords } from "./troubleWords.ts";

export type StartTroubleProps = Readonly<{
  startup: Extract<Startup, { state: "outside" | "misconfigured" | "sign-in" }>;
}>;

/** Why the tab cannot begin, and what the person can do about it. */
export function StartTrouble({ startup }: StartTroubleProps) {
  const { start, connection } = useWords(words);
  const trouble = useWords(troubleWords);
  switch (startup.state) {
    case "outside":
      return (
        <FullMessage alone icon={<PlugDisconnected28Regular />} title={trouble.outside} text={trouble.outsideText}>
          <OwnWindow />
        </FullMessage>
      );
    case "misconfigured":
      return (
        <FullMessage alone title={trouble.misconfigured} text={trouble.misconfiguredText(startup.names.join(", "))} />
      );
    case "sign-in": {
      const texts = { first: trouble.signInText, expired: connection.signIn, failed: trouble.signInFailedText };
      return (
        <FullMessage
          alone
          icon={<Person28Regular />}
          title={startup.why === "failed" ? trouble.signInFailed : trouble.signIn}
          text={texts[startup.why]}
        >
          <Button appearance="primary" onClick={startup.ask}>
            {start.signInButton}
          </Button>
          {startup.why === "failed" && startup.host.context.frame !== "browser" && <OwnWindow />}
        </FullMessage>
      );
    }
  }
}

/** What frames this page cannot sign people in; in a window of its own the page can do so itself. */
function OwnWindow() {
  const { ownWindow } = useWords(troubleWords);
  return (
    <Link href={location.href} target="_blank" rel="noopener">
      {ownWindow}
    </Link>
  );
}
