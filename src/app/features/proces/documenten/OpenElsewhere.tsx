import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Open20Regular } from "@fluentui/react-icons/svg/open";
import { PeopleTeam20Regular } from "@fluentui/react-icons/svg/people-team";
import type { ReactNode } from "react";
import { editLink, teamsLink } from "../../../../sharepoint/files/links.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { documentenWords } from "./documentenWords.ts";
import { useAction } from "../../../components/useAction.ts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Ways to work on the file outside this tab: in Office, in Teams, or as a copy on the device; before them what it is given. */
export function OpenElsewhere({ view, children }: Readonly<{ view: DocumentView; children: ReactNode }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const { host } = useSession();
  const { files } = useRegister();
  const { busy, failure, run } = useAction();
  const { webUrl, etag } = view.stored;
  const { name } = view.document;
  const { tenantId, site } = host.context;
  const download = (): void =>
    run(async () => {
      const door = await files();
      saveAs(await door.content(await door.fileOf(view.id)), name);
    });
  return (
    <>
      <div className={styles.actions}>
        {children}
        {webUrl !== undefined && (
          <Button
            as="a"
            icon={<Open20Regular />}
            href={editLink(webUrl)}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.openOffice} ${words.openNew}`}
          >
            {words.openOffice}
          </Button>
        )}
        {webUrl !== undefined && tenantId !== undefined && site !== undefined && (
          <Button
            icon={<PeopleTeam20Regular />}
            onClick={() =>
              void host.openLink(
                teamsLink({ eTag: etag, name, webUrl }, { tenantId, siteUrl: `https://${site.replace(":", "")}` }),
              )
            }
          >
            {words.openTeams}
          </Button>
        )}
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy} onClick={download}>
          {words.download}
        </Button>
      </div>
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.notDownloaded}</Notice>}</div>
    </>
  );
}

function saveAs(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
