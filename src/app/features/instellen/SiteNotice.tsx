import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SiteState } from "../../../sharepoint/siteCheck.ts";
import type { SiteAddress } from "../../../sharepoint/site.ts";
import { Notice } from "../../components/Notice.tsx";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { words as common } from "../../words.ts";
import { settingsWords } from "./settingsWords.ts";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  command: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export type SiteNoticeProps = Readonly<{
  /** Undefined while it is being found out. */
  state: SiteState | undefined;
  site: SiteAddress;
  signIn(): Promise<void>;
  again(): void;
}>;

/** How a site is, and what to do when it is not ready. The region is always there. */
export function SiteNotice(props: SiteNoticeProps) {
  return (
    <div role="status">
      <StateNow {...props} />
    </div>
  );
}

function StateNow({ state, site, signIn, again }: SiteNoticeProps) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const { start } = useWords(common);
  const lookAgain = (
    <Button size="small" onClick={again}>
      {words.lookAgain}
    </Button>
  );
  switch (state?.kind) {
    case undefined:
      return <Notice intent="info">{words.checking}</Notice>;
    case "ready":
      return <Notice intent="success">{words.ready}</Notice>;
    case "lists-missing":
      return (
        <Notice intent="error" actions={lookAgain}>
          <strong>
            <MissingLists {...state} />
          </strong>
          <p className={styles.text}>{words.makeLists}</p>
          <code className={styles.command}>npm run provision -- --site https://{site.replace(":", "")}</code>
        </Notice>
      );
    case "no-access":
    case "no-site":
      return (
        <Notice intent="error" actions={lookAgain}>
          <strong>{state.kind === "no-access" ? words.noAccess : words.noSite}</strong>
          <p className={styles.text}>{state.kind === "no-access" ? words.noAccessText : words.noSiteText}</p>
        </Notice>
      );
    case "sign-in":
      return (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={() => void signIn().then(again, again)}>
              {start.signInButton}
            </Button>
          }
        >
          {words.signIn}
        </Notice>
      );
    case "unreachable":
      return (
        <Notice intent="warning" actions={lookAgain}>
          {words.unreachable}
        </Notice>
      );
  }
}

function MissingLists({ titles, all }: Extract<SiteState, { kind: "lists-missing" }>) {
  const words = useWords(settingsWords);
  const language = useLanguage();
  if (all) return <>{words.noLists}</>;
  return <>{words.listsMissing(new Intl.ListFormat(LOCALES[language]).format(titles))}</>;
}
