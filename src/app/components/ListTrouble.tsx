import { Button } from "@fluentui/react-components";
import { People28Regular } from "@fluentui/react-icons/svg/people";
import { TableSettings28Regular } from "@fluentui/react-icons/svg/table-settings";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { words } from "../words.ts";
import { FullMessage } from "./FullMessage.tsx";
import { troubleWords } from "./troubleWords.ts";

export type ListTroubleProps = Readonly<{ kind: "forbidden" | "missing" | "sign-in"; onRetry: () => void }>;

/** Why somebody does not see the lists, and who can do something about it. */
export function ListTrouble({ kind, onRetry }: ListTroubleProps) {
  const { askSignIn } = useSession();
  const common = useWords(words);
  const trouble = useWords(troubleWords);
  const retry = <Button onClick={onRetry}>{common.tryAgain}</Button>;
  switch (kind) {
    case "forbidden":
      return (
        <FullMessage icon={<People28Regular />} {...trouble.noAccess}>
          {retry}
        </FullMessage>
      );
    case "missing":
      return (
        <FullMessage icon={<TableSettings28Regular />} {...trouble.notProvisioned}>
          {retry}
        </FullMessage>
      );
    case "sign-in":
      return (
        <FullMessage icon={<People28Regular />} title={trouble.signIn} text={common.connection.signIn}>
          <Button appearance="primary" onClick={askSignIn}>
            {common.start.signInButton}
          </Button>
        </FullMessage>
      );
  }
}
