import type { Persoon, Writer } from "./persoon.ts";
import type { CalendarDate, Instant } from "./time.ts";

export const SOORTEN_ONDERWERP = [
  "ontwikkelpunt",
  "procesdocument",
  "evaluatie",
  "uitrolvoorstel",
  "wijkplan",
] as const;
export type SoortOnderwerp = (typeof SOORTEN_ONDERWERP)[number];

const FORMAL: ReadonlySet<SoortOnderwerp> = new Set<SoortOnderwerp>(["procesdocument"]);

/**
 * Whether subjects of this kind are adopted formally: each version is decided on by itself, those who answer for the
 * process have to agree, and only the bot carries it out. See docs/decisions/0007.
 */
export function isFormal({ soort }: Pick<Onderwerp, "soort">): boolean {
  return FORMAL.has(soort);
}

const BY_VERSION: ReadonlySet<SoortOnderwerp> = new Set<SoortOnderwerp>(["procesdocument", "wijkplan"]);

/** Whether a decision on subjects of this kind says nothing about the versions after it, which can be asked about anew. */
export function isByVersion({ soort }: Pick<Onderwerp, "soort">): boolean {
  return BY_VERSION.has(soort);
}

/** What an approval is about: a row of the list of its kind. */
export type Onderwerp = Readonly<{ soort: SoortOnderwerp; id: string }>;

export type Verdict = Readonly<{ kind: "approve" }> | Readonly<{ kind: "reject"; reason: string }>;

/** One of those asked is enough, or all of them have to approve. */
export type ApprovalRule = "one" | "all";

/** Asks for a decision on one version (etag) of a subject. */
export type Verzoek = Readonly<{
  kind: "verzoek";
  verzoekId: string;
  onderwerp: Onderwerp;
  versie: string;
  title: string;
  beoordelaars: readonly Persoon[];
  rule: ApprovalRule;
  /** Who asks, when the bot writes the row for somebody; otherwise SharePoint's own stamp tells. */
  aanvrager?: Persoon;
}>;

export type Besluit = Readonly<{
  kind: "besluit";
  verzoekId: string;
  verdict: Verdict;
  /** The version that the decider had before them. */
  versie: string;
  door: Persoon;
}>;

/** The asker takes the request back. */
export type Intrekking = Readonly<{ kind: "intrekking"; verzoekId: string; door: Persoon }>;

/** Where the card stands, so that it can be edited after the decision. */
export type Kaart = Readonly<{
  kind: "kaart";
  verzoekId: string;
  aan: Persoon;
  conversationId: string;
  activityId: string;
  serviceUrl: string;
}>;

export type Herinnering = Readonly<{ kind: "herinnering"; verzoekId: string; aan: Persoon }>;

/** Somebody who was asked hands the decision to somebody else. */
export type Overdracht = Readonly<{ kind: "overdracht"; verzoekId: string; door: Persoon; naar: Persoon }>;

/** The decision was carried out on its subject; `versie` is what stood there afterwards. */
export type Toegepast = Readonly<{ kind: "toegepast"; verzoekId: string; versie: string; zegel?: Zegel }>;

/**
 * What the bot puts its name to when it carries a formal decision out. Whose agreement was needed follows from rows
 * that people may change later; from here on it is what stands in the seal.
 */
export type Zegel = Readonly<{
  beoordelaars: readonly Persoon[];
  /** The label of the version that was decided on, such as `3.0`. */
  label: string;
  /** A mark of what that version held: another mark is another content. */
  inhoud: string;
}>;

/** The decision no longer holds: its subject starts anew. */
export type Heropening = Readonly<{ kind: "heropening"; verzoekId: string }>;

export const UITKOMSTEN_HERZIENING = ["current", "revise", "retire"] as const;
export type UitkomstHerziening = (typeof UITKOMSTEN_HERZIENING)[number];

/**
 * What came of looking at a process again by its review date. It belongs to no request: its `verzoekId` names the process
 * and the date, see `procesherziening.ts`.
 */
export type Herziening = Readonly<{
  kind: "herziening";
  verzoekId: string;
  uitkomst: UitkomstHerziening;
  /** Why it is retired; empty otherwise. */
  reason: string;
  door: Persoon;
}>;

export type LogEvent =
  | Verzoek
  | Besluit
  | Intrekking
  | Kaart
  | Herinnering
  | Overdracht
  | Toegepast
  | Heropening
  | Herziening;

/** What SharePoint says about a row, whatever stands in its columns. `untouched`: still in its first version. */
export type Stamp = Readonly<{ rowId: number; writer: Writer; at: Instant; untouched: boolean }>;

export type Logged<E extends LogEvent = LogEvent> = E & Readonly<{ stamp: Stamp }>;

/** Who may decide on a kind of subject, and from when until when; a period that ended keeps old decisions valid. */
export type Beslisser = Readonly<{
  persoon: Persoon;
  soort: SoortOnderwerp;
  /** Only for documents of this process (row id); without it for all. */
  procesId?: string;
  from: CalendarDate;
  until?: CalendarDate;
}>;

/** Who answers for what a formal subject belongs to. */
export type Zeggenschap = Readonly<{
  procesId: string;
  eigenaar?: Persoon;
  /** Stands in for the owner. */
  plaatsvervanger?: Persoon;
  /** The line managers of the departments that the process touches. */
  lijnmanagers: readonly Persoon[];
  /**
   * From the list alone nobody can tell who wrote the content. Then it is believed whom the request names of owner and
   * deputy, which is good enough to show; nothing is carried out on it.
   */
  authorUnknown?: true;
}>;

/**
 * The subject as it is now. `awaiting`: its own status says that it waits for a decision. `createdById`: whose work it
 * is, who may therefore not decide on it.
 */
export type OnderwerpNow = Readonly<{
  versie: string;
  awaiting: boolean;
  createdById?: string;
  lastChangedBy?: Writer;
  /** Of formal subjects; without it nobody may decide. */
  zeggenschap?: Zeggenschap;
}>;

/** What the log alone cannot tell. Without `onderwerp` nothing lapses. */
export type ApprovalContext = Readonly<{
  botClientId: string;
  beslissers: readonly Beslisser[];
  onderwerp?: OnderwerpNow;
}>;

/** Why an event of the log does not count. */
export type Invalidity =
  | "touched"
  | "not-asked"
  | "not-allowed"
  | "own-request"
  | "own-subject"
  | "other-version"
  | "reason-missing"
  | "too-late"
  | "not-the-writer";

export type GeldigBesluit = Readonly<{ verdict: Verdict; door: Persoon; at: Instant }>;

type Asked = Readonly<{
  verzoek: Logged<Verzoek>;
  aanvrager: Persoon | undefined;
  /** Who may decide: those asked as far as they are allowed to, after handovers. */
  askedOf: readonly Persoon[];
  /** The bot carried it out and put down of whom agreement was needed. */
  sealed?: true;
  besluiten: readonly GeldigBesluit[];
  kaarten: readonly Logged<Kaart>[];
  herinneringen: readonly Logged<Herinnering>[];
  ongeldig: readonly Readonly<{ event: Logged; why: Invalidity }>[];
}>;

/** `toegepast`: the last row that says that it was carried out. */
type Decided = Readonly<{ besluit: GeldigBesluit; applied: boolean; toegepast?: Logged<Toegepast> }>;

type Outcome =
  | Readonly<{ state: "open" }>
  | (Readonly<{ state: "approved" }> & Decided)
  | (Readonly<{ state: "rejected" }> & Decided)
  | Readonly<{ state: "withdrawn"; at: Instant }>
  | Readonly<{ state: "reopened"; besluit: GeldigBesluit }>
  | Readonly<{ state: "lapsed" }>;

/** An approval as everybody sees it: the request and what became of it. */
export type Goedkeuring = Asked & Outcome;

/** The key of the request for one version of a subject: whoever asks for it, it is asked once. */
export function verzoekIdFor({ soort, id }: Onderwerp, versie: string): string {
  return `${soort}/${id}/${versie.replaceAll('"', "")}`;
}

/** Whether a decision holds: taken, carried out and not reopened. */
export function isInForce(
  goedkeuring: Goedkeuring,
): goedkeuring is Goedkeuring & Readonly<{ state: "approved" | "rejected"; applied: true }> {
  return (goedkeuring.state === "approved" || goedkeuring.state === "rejected") && goedkeuring.applied;
}

/** Whether a decision holds for that version. */
export function holdsFor(goedkeuring: Goedkeuring, versie: string): boolean {
  if (!isInForce(goedkeuring)) return false;
  const { verzoek, toegepast } = goedkeuring;
  return !isByVersion(verzoek.onderwerp) || verzoek.versie === versie || toegepast?.versie === versie;
}

/** Whether somebody may decide on this kind of subject on that day, by the rules of the list Instellingen. */
export function isBeslisser(
  beslissers: readonly Beslisser[],
  soort: SoortOnderwerp,
  personId: string,
  day: CalendarDate,
  procesId?: string,
): boolean {
  return beslissersOn(beslissers, soort, day, procesId).some(({ id }) => id === personId);
}

/** Everybody who may decide on this kind of subject on that day; a rule for one process counts for that process only. */
export function beslissersOn(
  beslissers: readonly Beslisser[],
  soort: SoortOnderwerp,
  day: CalendarDate,
  procesId?: string,
): readonly Persoon[] {
  return beslissers
    .filter((rule) => rule.soort === soort && rule.from <= day && (rule.until === undefined || day <= rule.until))
    .filter((rule) => rule.procesId === undefined || rule.procesId === procesId)
    .map(({ persoon }) => persoon);
}
