import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ChannelKind, Host } from "../../../teams/host.ts";
import { saveTabSettings, setSavable } from "../../../teams/tabSettings.ts";
import { Notice } from "../../components/Notice.tsx";
import type { Config } from "../../config.ts";
import { useWords } from "../../language.tsx";
import { settingsWords } from "./settingsWords.ts";
import type { SiteDesk } from "./siteDesk.ts";
import { SiteNotice } from "./SiteNotice.tsx";
import { type Candidate, type Sites, useSites } from "./useSites.ts";

const useStyles = makeStyles({
  scroll: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
  page: { display: "grid", rowGap: tokens.spacingVerticalM, padding: tokens.spacingVerticalL, maxWidth: "36rem" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  site: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export type TabSettingsFormProps = Readonly<{ host: Host; config: Config; desk: SiteDesk }>;

/** Finds the site of the channel, says what is missing there, and keeps the choice when Teams saves. */
export function TabSettingsForm({ host, config, desk }: TabSettingsFormProps) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const { context } = host;
  const sites = useSites(context, config, desk);
  const { chosen, state } = sites;
  const { tabName } = words;
  // What nobody knows now does not have to hold anybody up.
  const savable = state?.kind === "ready" || state?.kind === "unreachable";

  useEffect(() => {
    saveTabSettings(() => settingsFor(chosen.site, tabName));
    setSavable(savable);
  }, [chosen.site, tabName, savable]);

  return (
    <main className={styles.scroll}>
      <div className={styles.page}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.text}>{words.text}</p>
        {context.channel === "elsewhere" && <Notice intent="info">{words.elsewhere}</Notice>}
        {/* What is preselected follows from what was found: before that there is nothing to choose. */}
        {(state !== undefined || sites.candidates.length === 1) && (
          <SiteChoice sites={sites} channel={context.channel} />
        )}
        <SiteNotice state={state} site={chosen.site} signIn={desk.signIn} again={sites.again} />
        {chosen.of === "channel" && chosen.site.toLowerCase() !== config.site.toLowerCase() && (
          <Notice intent="info">{words.otherSite}</Notice>
        )}
        {savable && <p className={styles.text}>{words.next}</p>}
      </div>
    </main>
  );
}

type SiteChoiceProps = Readonly<{ sites: Sites; channel: ChannelKind | undefined }>;

/** Where there is nothing to choose, only which site it is. */
function SiteChoice({ sites: { candidates, chosen, choose }, channel }: SiteChoiceProps) {
  const styles = useStyles();
  const { which, siteOf } = useWords(settingsWords);
  const labelOf = ({ of }: Candidate): string =>
    siteOf[
      of === "municipality" ? "municipality" : channel === "private" || channel === "shared" ? channel : "standard"
    ];
  if (candidates.length === 1) {
    return (
      <p className={styles.site}>
        {labelOf(chosen)}: {writeSite(chosen.site)}
      </p>
    );
  }
  return (
    <Field label={which}>
      <RadioGroup value={chosen.site} onChange={(_, { value }) => choose(value)}>
        {candidates.map((candidate) => (
          <Radio
            key={candidate.site}
            value={candidate.site}
            label={`${labelOf(candidate)} (${writeSite(candidate.site)})`}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function writeSite(site: string): string {
  return site.replace(":", "");
}

/** The tab remembers the site of its channel; theme and language are filled in by Teams each time it opens. */
function settingsFor(site: string, suggestedDisplayName: string) {
  const page = new URL("index.html", document.baseURI);
  page.searchParams.set("site", site);
  return {
    entityId: "procesmatig-werken",
    contentUrl: `${page.href}&theme={app.theme}&locale={app.locale}`,
    websiteUrl: page.href,
    suggestedDisplayName,
  };
}
