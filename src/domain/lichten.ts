import { herzieningOf } from "./herziening.ts";
import type { Team } from "./instelling.ts";
import type { Proces } from "./proces.ts";
import type { SoortDocument } from "./procesdocument.ts";
import type { CalendarDate } from "./time.ts";

/** Is a process described, can it be found, do people know it? Source: assignment "Procesmatig werken", 2025. */
export const LICHTEN = ["beschreven", "vindbaar", "bekend"] as const;
export type LichtNaam = (typeof LICHTEN)[number];

export const LICHTSTANDEN = ["on", "half", "off", "unknown"] as const;
export type Lichtstand = (typeof LICHTSTANDEN)[number];

/** From which share of the people on a process is known, and from which half known. */
export const KNOWN_FROM = 0.8;
export const HALF_KNOWN_FROM = 0.4;

/** What a light looks at of a document of the process. Frozen copies and retired documents are not among them. */
export type LichtDocument = Readonly<{
  id: string;
  number: string;
  soort: SoortDocument;
  /** What the approval log proves to be adopted, and whether the frozen copy of it is there. */
  adopted?: Readonly<{ versie: string; frozen: boolean }> | undefined;
  /** What lies in the library now is not what was adopted. */
  edited: boolean;
  /** The row says adopted, the log does not. */
  unproven: boolean;
}>;

/** Why a light is not on, in the order in which one would mend it. Documents go by number. */
export type Reden =
  | Readonly<{ kind: "no-description" | "nothing-adopted" | "no-owner" | "no-keeper" | "no-teams" | "reading" }>
  | Readonly<{
      kind: "not-adopted" | "unproven" | "edited" | "no-kind" | "no-frozen-copy";
      documents: readonly string[];
    }>
  | Readonly<{ kind: "review-late"; since: CalendarDate }>
  | Readonly<{ kind: "empty-teams"; teams: readonly string[] }>
  | Readonly<{ kind: "unread"; team: string; unread: number; members: number }>;

/** `share` is that of the people who have to know the process, 0 to 1; only at `bekend`. */
export type Licht = Readonly<{ light: Lichtstand; missing: readonly Reden[]; share?: number }>;
export type Lichten = Readonly<Record<LichtNaam, Licht>>;

export type LichtBronnen = Readonly<{
  proces: Proces;
  documents: readonly LichtDocument[];
  teams: readonly Team[];
  /** Who said to have read which version of a document, see `readersKey`. */
  readers: ReadonlyMap<string, ReadonlySet<string>>;
  today: CalendarDate;
  /** False until documents, log and confirmations are all in: until then nothing is held against anybody. */
  complete: boolean;
}>;

/** Under which key the readers of a version stand. */
export function readersKey(documentId: string, versie: string): string {
  return `${documentId}/${versie}`;
}

/** The three lights of a process. */
export function lichtenOf(bronnen: LichtBronnen): Lichten {
  return { beschreven: beschreven(bronnen), vindbaar: vindbaar(bronnen), bekend: bekend(bronnen) };
}

const READING: Licht = { light: "unknown", missing: [{ kind: "reading" }] };

/** An adopted description, of which nothing newer lies beside it and whose date did not go by. */
function beschreven({ proces, documents, today, complete }: LichtBronnen): Licht {
  if (!complete) return READING;
  const descriptions = documents.filter(isDescription);
  const adopted = descriptions.filter(isAdopted);
  const unproven = reasonAbout(
    "unproven",
    descriptions.filter((each) => each.unproven && !isAdopted(each)),
  );
  if (adopted.length === 0) return { light: "off", missing: whyNotDescribed(descriptions, unproven) };
  const herziening = herzieningOf(proces, today);
  const missing: readonly Reden[] = [
    ...reasonAbout(
      "edited",
      adopted.filter(({ edited }) => edited),
    ),
    ...(herziening.kind === "late" ? [{ kind: "review-late", since: herziening.date } as const] : []),
    ...unproven,
  ];
  return { light: missing.length === 0 ? "on" : "half", missing };
}

function whyNotDescribed(descriptions: readonly LichtDocument[], unproven: readonly Reden[]): readonly Reden[] {
  if (descriptions.length === 0) return [{ kind: "no-description" }];
  return [
    ...reasonAbout(
      "not-adopted",
      descriptions.filter(({ unproven: doubted }) => !doubted),
    ),
    ...unproven,
  ];
}

/** Whoever searches or follows a link meets what was adopted, sees what it is, and knows whom to ask. */
function vindbaar({ proces, documents, complete }: LichtBronnen): Licht {
  if (!complete) return READING;
  const adopted = documents.filter(isAdopted);
  const missing: readonly Reden[] = [
    ...(adopted.length === 0 ? [{ kind: "nothing-adopted" } as const] : []),
    ...reasonAbout(
      "no-kind",
      adopted.filter(({ soort }) => soort === "overig"),
    ),
    ...reasonAbout(
      "no-frozen-copy",
      adopted.filter((document) => document.adopted?.frozen !== true),
    ),
    ...(proces.eigenaar === undefined ? [{ kind: "no-owner" } as const] : []),
    ...(proces.beheerder === undefined ? [{ kind: "no-keeper" } as const] : []),
  ];
  if (adopted.length === 0) return { light: "off", missing };
  return { light: missing.length === 0 ? "on" : "half", missing };
}

/** The share of the people in its teams who said to have read what is adopted now. */
function bekend({ proces, documents, teams, readers, complete }: LichtBronnen): Licht {
  if (!complete) return READING;
  if (proces.teams.length === 0) return { light: "unknown", missing: [{ kind: "no-teams" }] };
  const adopted = documents.filter(isDescription).filter(isAdopted);
  if (adopted.length === 0) return { light: "off", missing: [{ kind: "nothing-adopted" }] };
  const groups = proces.teams.map((name) => ({ name, leden: membersOf(teams, name) }));
  const empty = groups.filter(({ leden }) => leden.length === 0).map(({ name }) => name);
  const emptyTeams: readonly Reden[] = empty.length === 0 ? [] : [{ kind: "empty-teams", teams: empty }];
  const everybody = new Set(groups.flatMap(({ leden }) => leden));
  if (everybody.size === 0) return { light: "unknown", missing: emptyTeams };

  const hasRead = (id: string): boolean =>
    adopted.every((each) => readers.get(readersKey(each.id, each.adopted?.versie ?? ""))?.has(id) ?? false);
  const share = [...everybody].filter(hasRead).length / everybody.size;
  const unread = groups.flatMap(({ name, leden }): readonly Reden[] => {
    const left = leden.filter((id) => !hasRead(id)).length;
    return left === 0 ? [] : [{ kind: "unread", team: name, unread: left, members: leden.length }];
  });
  return { light: lightOfShare(share), share, missing: [...unread, ...emptyTeams] };
}

function lightOfShare(share: number): Lichtstand {
  if (share >= KNOWN_FROM) return "on";
  return share >= HALF_KNOWN_FROM ? "half" : "off";
}

function membersOf(teams: readonly Team[], name: string): readonly string[] {
  return [...new Set(teams.filter((team) => team.name === name).flatMap(({ leden }) => leden.map(({ id }) => id)))];
}

function isDescription({ soort }: LichtDocument): boolean {
  return soort === "procesbeschrijving";
}

function isAdopted({ adopted }: LichtDocument): boolean {
  return adopted !== undefined;
}

function reasonAbout(
  kind: "not-adopted" | "unproven" | "edited" | "no-kind" | "no-frozen-copy",
  documents: readonly LichtDocument[],
): readonly Reden[] {
  return documents.length === 0 ? [] : [{ kind, documents: documents.map(({ number }) => number) }];
}
