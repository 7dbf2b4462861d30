import * as v from "valibot";

/** The part of a Teams app manifest that the page acts on; everything else is left as it is. */
export const manifestSchema = v.looseObject({
  id: v.string(),
  name: v.looseObject({ short: v.string() }),
  configurableTabs: v.optional(v.array(v.looseObject({ configurationUrl: v.string() })), []),
  composeExtensions: v.optional(
    v.array(
      v.looseObject({
        botId: v.string(),
        commands: v.array(
          v.looseObject({
            id: v.string(),
            type: v.optional(v.string(), "query"),
            title: v.string(),
            context: v.optional(v.array(v.string()), ["compose", "commandBox"]),
          }),
        ),
      }),
    ),
    [],
  ),
  validDomains: v.optional(v.array(v.string()), []),
  staticTabs: v.optional(
    v.array(
      v.looseObject({
        entityId: v.string(),
        name: v.optional(v.string(), ""),
        /** Absent for the entities that Teams draws itself: `conversations` and `about`. */
        contentUrl: v.optional(v.string()),
        websiteUrl: v.optional(v.string(), ""),
        scopes: v.array(v.string()),
      }),
    ),
    [],
  ),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

/** A tab in a channel, as the settings page of the app left it. */
export const channelTabSchema = v.object({
  entityId: v.string(),
  contentUrl: v.string(),
  websiteUrl: v.optional(v.string(), ""),
  name: v.string(),
});

export type ChannelTab = v.InferOutput<typeof channelTabSchema>;

const personSchema = v.object({
  id: v.string(),
  userPrincipalName: v.string(),
  displayName: v.string(),
  jobTitle: v.string(),
});

const teamSchema = v.object({
  id: v.string(),
  internalId: v.string(),
  displayName: v.string(),
  memberIds: v.array(v.string()),
  ownerIds: v.array(v.string()),
  site: v.object({ domain: v.string(), path: v.string(), collectionId: v.string() }),
  channels: v.array(v.object({ id: v.string(), displayName: v.string(), tab: v.nullable(channelTabSchema) })),
});

/** `/host/app.json`: everything that the page knows before anybody presses anything. */
export const appInfoSchema = v.object({
  tenant: v.object({ id: v.string(), displayName: v.string() }),
  people: v.array(personSchema),
  teams: v.array(teamSchema),
  manifest: manifestSchema,
  /** Addresses in the manifest that begin with this are opened under `/tab/`. */
  tabAddress: v.string(),
  /** The tab keeps its sub page behind the # of its own address. */
  subPageInFragment: v.boolean(),
  situations: v.array(v.object({ id: v.string(), label: v.string(), description: v.optional(v.string(), "") })),
});

export type AppInfo = v.InferOutput<typeof appInfoSchema>;
export type HostPerson = AppInfo["people"][number];
export type HostTeam = AppInfo["teams"][number];
export type HostChannel = HostTeam["channels"][number];
export type ExtraSituation = AppInfo["situations"][number];
