import type { ChannelTab } from "./appInfo.ts";
import type { Languages } from "./languages.ts";

export type HostOptions = Readonly<{
  /** The folder with the built page: `index.html`, `main.js` and the style sheets. */
  pageDirectory: string;
  /** The folder with the built tab, as it would be uploaded to a web server. */
  tabDirectory: string;
  /** The Teams app manifest, as it would be uploaded to Teams. */
  manifest: unknown;
  /** Where the tab lives according to the manifest, e.g. `https://werken.gemeente.example/`; here that is `/tab/`. */
  tabAddress: string;
  /** What `/tab/config.json` answers. */
  tabConfiguration: Readonly<Record<string, unknown>>;
  /** What the web server of the tab says in production, with every file. */
  tabHeaders: Readonly<Record<string, string>>;
  /** Origins besides those of Microsoft that the policy of the tab lets it ask, such as that of its bot. */
  tabMayReach?: (() => readonly string[]) | undefined;
  /** The tab that every channel has until somebody adds another one. Without it a channel starts empty. */
  channelTab?: ChannelTab | undefined;
  /** The tab keeps its sub page behind the # of its own address. Then a reload of the page around it comes back there. */
  subPageInFragment?: boolean | undefined;
  /** Hears in which language people have Teams. */
  languages?: Languages | undefined;
  /** Named things that may go wrong in the data of the app; the panel "Situatie" offers them as buttons. */
  situations?: readonly Readonly<{ id: string; label: string; description?: string }>[] | undefined;
  /** Makes a situation of the list come true. What it returns is shown to the person. */
  onSituation?: ((id: string) => Promise<string>) | undefined;
}>;
