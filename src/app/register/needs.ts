import type { RegisterScreen } from "../address.ts";
import type { Feed } from "../../sharepoint/replica/feed.ts";
import type { RegisterFeeds } from "./lists.ts";

/** What a screen stands on, what it wants to know besides, and what changes while somebody looks at it. */
export type RegisterNeeds = Readonly<{ first: readonly Feed[]; besides: readonly Feed[]; changing: readonly Feed[] }>;

/** By screen; `backlog` is for those that stand on the backlog alone, `overzicht` shows figures of more. */
export type AllNeeds = Readonly<Record<RegisterScreen | "backlog" | "overzicht", RegisterNeeds>>;

/** The lists behind each screen, and everywhere those that tell what waits for a decision. */
export function registerNeeds(feeds: RegisterFeeds): AllNeeds {
  const { processen, documenten, leesbevestigingen, stappen, instellingen, metingen, leerstanden } = feeds;
  const { evaluaties, regels, afspraken, golven, voorstellen, cijfers } = feeds;
  const register = [processen, documenten, leesbevestigingen, stappen, instellingen];
  const minutes = [evaluaties, regels, afspraken];
  const decided = [...minutes, voorstellen, golven];
  const waiting = [documenten, processen, instellingen, ...decided];
  const ofProcessen = { first: register, besides: [metingen, leerstanden, ...waiting], changing: [documenten] };
  return {
    backlog: { first: [], besides: [...register, ...decided], changing: [documenten] },
    overzicht: { first: [], besides: [...register, ...decided, leerstanden, cijfers], changing: [documenten] },
    processen: ofProcessen,
    zoeken: ofProcessen,
    evaluaties: {
      first: [...minutes, instellingen],
      besides: [golven, cijfers, metingen, leerstanden, ...waiting],
      changing: [regels, afspraken, evaluaties],
    },
    uitrol: {
      first: [golven, evaluaties, instellingen],
      besides: [voorstellen, cijfers, leerstanden, leesbevestigingen, ...waiting],
      changing: [golven, voorstellen],
    },
    kalender: { first: [evaluaties, golven, processen], besides: waiting, changing: [evaluaties, golven] },
    instellingen: { first: [instellingen], besides: [processen, ...waiting], changing: [] },
    sturing: {
      first: [processen, evaluaties, afspraken],
      besides: [cijfers, metingen, leerstanden, ...waiting],
      changing: [afspraken],
    },
    keten: {
      first: [...minutes, processen, documenten, stappen, golven, voorstellen],
      besides: waiting,
      changing: [regels, afspraken],
    },
  };
}
