import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Host } from "../../../teams/host.ts";
import { saveTabSettings, setSavable } from "../../../teams/tabSettings.ts";
import type { Config } from "../../config.ts";
import { useWords } from "../../language.tsx";
import { settingsWords } from "./settingsWords.ts";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalM, padding: tokens.spacingVerticalL, maxWidth: "36rem" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  site: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Shown by Teams when somebody adds the tab to a channel. Nothing has to be filled in. */
export function SettingsPage({ host, config }: Readonly<{ host: Host; config: Config }>) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const site = host.context.site ?? config.site;
  const { tabName } = words;

  useEffect(() => {
    saveTabSettings(() => settingsFor(site, tabName));
    setSavable(true);
  }, [site, tabName]);

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.text}>{words.text}</p>
      <p className={styles.site}>
        {words.site}: {site.replace(":", "")}
      </p>
      <p className={styles.text}>{words.next}</p>
    </main>
  );
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
