import { parseArgs } from "node:util";
import { messageOf } from "../../src/emulator/core/message.ts";
import { parseSiteAddress, type SiteAddress } from "../../src/sharepoint/site.ts";
import { type Language, WORDS, type Words } from "./words.ts";

/** Where Microsoft 365 is: in the cloud, or on this machine to rehearse. */
export type Place = Readonly<{ graphOrigin: string; loginOrigin: string; emulator: string | undefined }>;

/** What an administrator asks of `npm run setup`. */
export type SetupOptions = Readonly<{
  site: SiteAddress;
  /** The host of the tab, without https. */
  tabDomain: string;
  /** Where the bot answers, `https://host`; undefined as long as that is not known. */
  botOrigin: string | undefined;
  /** What Teams shows as the maker; undefined keeps what was said before. */
  organisation: string | undefined;
  /** Client ids of registrations that exist already, instead of ones that are made. */
  tabApp: string | undefined;
  botApp: string | undefined;
  teamsApp: string | undefined;
  beslissers: readonly string[];
  /** A tenant id or domain; the one of whoever signs in without it. */
  tenant: string;
  folder: string;
  dryRun: boolean;
  /** Whether the package for Teams is made too. */
  package: boolean;
  place: Place;
}>;

export type ParsedOptions =
  | Readonly<{ ok: true; options: SetupOptions; words: Words }>
  | Readonly<{ ok: false; sentence: string }>;

const CLOUD: Place = {
  graphOrigin: "https://graph.microsoft.com",
  loginOrigin: "https://login.microsoftonline.com",
  emulator: undefined,
};

/** Where a bot listens that is started on one's own machine, as docs/beheer/installeren.md says. */
const REHEARSED_BOT = "http://localhost:3978";

/** What the manifest of Teams takes as the name of who made an app. */
const LONGEST_NAME = 32;

const text = { type: "string" } as const;
const OPTIONS = {
  site: text,
  "tab-domain": text,
  bot: text,
  organisation: text,
  "tab-app": text,
  "bot-app": text,
  "teams-app": text,
  beslisser: { type: "string", multiple: true },
  tenant: text,
  out: text,
  emulator: text,
  language: text,
  "dry-run": { type: "boolean" },
  "no-package": { type: "boolean" },
} as const;

/** Reads the command line; `sentence` says what is wrong with it. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const values = readValues(args);
  if (typeof values === "string") return { ok: false, sentence: WORDS.nl.unknownOption(values.split(". ")[0] ?? "") };
  const language = values.language ?? "nl";
  if (!isLanguage(language)) return { ok: false, sentence: WORDS.nl.wrongLanguage(language) };
  return readSettings(values, WORDS[language]);
}

function readSettings(values: Values, words: Words): ParsedOptions {
  const site = parseSiteAddress(values.site ?? "");
  if (site === undefined) return refuse(words.nameSite);
  const tabDomain = (values["tab-domain"] ?? "").trim().toLowerCase();
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(tabDomain)) return refuse(words.nameTabDomain);
  if ((values.organisation ?? "").length > LONGEST_NAME) return refuse(words.longOrganisation(LONGEST_NAME));
  const wrongId = (["tab-app", "bot-app", "teams-app"] as const).find((name) => !isGuid(values[name]));
  if (wrongId !== undefined) return refuse(words.wrongGuid(`--${wrongId}`));
  if (values["tab-app"] !== undefined && values["tab-app"] === values["bot-app"]) return refuse(words.sameApps);
  const place = placeOf(values.emulator);
  if (place === undefined) return refuse(words.wrongEmulator);
  const botOrigin = values.bot ?? (place.emulator === undefined ? undefined : REHEARSED_BOT);
  if (botOrigin !== undefined && !isOrigin(botOrigin, place)) return refuse(words.wrongBot);
  return { ok: true, words, options: { ...wishesIn(values), site, tabDomain, botOrigin, place } };
}

function refuse(sentence: string): ParsedOptions {
  return { ok: false, sentence };
}

function wishesIn(values: Values): Omit<SetupOptions, "site" | "tabDomain" | "botOrigin" | "place"> {
  const { organisation, tenant = "organizations", out = "inrichting" } = values;
  return {
    organisation,
    tabApp: values["tab-app"],
    botApp: values["bot-app"],
    teamsApp: values["teams-app"],
    beslissers: values.beslisser ?? [],
    tenant,
    folder: out,
    dryRun: values["dry-run"] ?? false,
    package: values["no-package"] !== true,
  };
}

type Values = Exclude<ReturnType<typeof readValues>, string>;

function readValues(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    return messageOf(error);
  }
}

function isLanguage(language: string): language is Language {
  return Object.hasOwn(WORDS, language);
}

function isGuid(value: string | undefined): boolean {
  return value === undefined || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** Nothing but a scheme and a host; without https only in a rehearsal. */
function isOrigin(address: string, { emulator }: Place): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol } = new URL(address);
  return origin === address && (protocol === "https:" || (protocol === "http:" && emulator !== undefined));
}

/** The emulator answers for Graph and for sign-in alike; it only runs on one's own machine. */
function placeOf(emulator: string | undefined): Place | undefined {
  if (emulator === undefined) return CLOUD;
  if (!URL.canParse(emulator)) return undefined;
  const { origin, hostname } = new URL(emulator);
  if (hostname !== "localhost" && hostname !== "127.0.0.1") return undefined;
  return { graphOrigin: origin, loginOrigin: `${origin}/identity`, emulator: origin };
}
