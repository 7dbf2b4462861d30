import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { formatAddress, parseAddress } from "../../src/app/address.ts";
import { deepLink, puntAddress } from "../../src/bot/cards/deepLink.ts";
import type { Address } from "../../src/emulator/host/page/address.ts";
import { writeDeepLink } from "../../src/emulator/host/page/deepLink.ts";
import { linkTarget } from "../../src/emulator/host/page/linkTarget.ts";
import { findHost, type Host } from "../../src/teams/host.ts";
import { type Municipality, openMunicipality } from "../support/municipality.ts";
import { openTeams, type Situation, type TeamsFrame } from "../support/teamsFrame.ts";

/** What one person passes on is what another sees: through teams-js, the link that Teams makes of it, and back. */

let municipality: Municipality;
let teams: TeamsFrame | undefined;

beforeAll(async () => {
  municipality = await openMunicipality({ provisioned: false });
});
afterAll(() => municipality.emulator.close());
afterEach(() => {
  teams?.close();
  teams = undefined;
});

async function open(situation: Partial<Situation> = {}): Promise<Readonly<{ teams: TeamsFrame; host: Host }>> {
  teams?.close();
  const opened = await openTeams(municipality, situation);
  teams = opened;
  const host = await findHost();
  if (host === "no-answer") throw new Error("Teams did not answer.");
  return { teams: opened, host };
}

/** Where Teams takes somebody who presses a link. */
function follow({ info }: TeamsFrame, link: string): Partial<Address> {
  const nowhere: Address = {
    als: "teammanager",
    thema: "licht",
    taal: "nl",
    plaats: "chat",
    team: "",
    kanaal: "",
    tab: "",
    sub: "",
    gesprek: "",
  };
  const target = linkTarget(link, nowhere, info);
  if (target?.kind !== "go") throw new Error("The link leads nowhere in Teams.");
  return target.to;
}

const VIEWS = [
  { screen: "ontwikkelpunten", params: { punt: "12" } },
  { screen: "ontwikkelpunten", params: { zoek: "JCC & “afspraken” 100%", bron: "casusoverleg,intervisie" } },
  { screen: "beslissen", params: {} },
] as const;

describe("a view that somebody shares", () => {
  test.each(VIEWS)("is the same view for a colleague: $screen $params", async (view) => {
    const { teams: sharing, host } = await open();
    host.share(formatAddress(view), "Afspraken verzetten");
    const [{ subPageId, label } = { subPageId: "", label: "" }] = sharing.shared;
    expect(label).toBe("Afspraken verzetten");

    const channelId = sharing.info.teams[0]?.channels[0]?.id ?? "";
    const appId = sharing.info.manifest.id;
    const link = writeDeepLink({ appId, entityId: "procesmatig-werken", subPageId, channelId, label, webUrl: "" });
    const to = follow(sharing, link);
    expect(to).toMatchObject({ plaats: "kanaaltab", team: "procesmatig-werken", kanaal: "algemeen" });

    const { host: theirs } = await open({ als: "teammanager", subPage: to.sub ?? "" });
    expect(parseAddress(theirs.context.subPage ?? "", "overzicht")).toEqual(view);
  });

  test("is not shared by a Teams that cannot, and nothing goes wrong", async () => {
    const withoutPages = (usual: readonly unknown[] = []): readonly unknown[] => {
      const runtime = JSON.parse(String(usual[3])) as { supports: object };
      const supports = { ...runtime.supports, pages: undefined };
      return [...usual.slice(0, 3), JSON.stringify({ ...runtime, supports })];
    };
    const { teams: sharing, host } = await open({ answers: { initialize: withoutPages } });
    host.share("/overzicht", "Overzicht");
    expect(sharing.asked).not.toContain("shareDeepLink");
  });
});

describe("a link on a card of the bot", () => {
  test("opens the point in the personal tab, also for somebody who is in no channel", async () => {
    const { teams: pressed } = await open();
    const address = puntAddress("12");
    const link = deepLink(pressed.info.manifest.id, { address, label: "Afspraken verzetten", webUrl: undefined });
    const to = follow(pressed, link);
    expect(to).toMatchObject({ plaats: "persoonlijk", tab: "mijn-werk" });

    const { host } = await open({ als: "teammanager", personal: true, subPage: to.sub ?? "" });
    expect(parseAddress(host.context.subPage ?? "", "mijn-werk")).toEqual({
      screen: "ontwikkelpunten",
      params: { punt: "12" },
    });
  });
});
