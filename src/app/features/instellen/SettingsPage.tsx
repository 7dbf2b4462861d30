import { useState } from "react";
import type { Host } from "../../../teams/host.ts";
import type { Config } from "../../config.ts";
import { createSiteDesk } from "./siteDesk.ts";
import { TabSettingsForm } from "./TabSettingsForm.tsx";

/** Shown by Teams when somebody adds the tab to a channel. */
export function SettingsPage({ host, config }: Readonly<{ host: Host; config: Config }>) {
  const [desk] = useState(() => createSiteDesk(config));
  return <TabSettingsForm host={host} config={config} desk={desk} />;
}
