import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Uitrolgolf } from "../../domain/uitrolgolf.ts";
import { decideWijkplan, tekstVan, type Wijkplanstatus } from "../../domain/wijkplan.ts";
import { GraphFailure } from "../graph/failure.ts";
import type { Stored } from "../list/codec.ts";
import type { Repository } from "../list/repository.ts";
import { storedIn } from "./documentSources.ts";
import type { OnderwerpState, OnderwerpStore } from "./onderwerp.ts";

/** Decisions on the plan of a district, which stands in the row of its wave: adopted, or a concept again. */
export function wijkplanStore(golven: Repository<Uitrolgolf>): OnderwerpStore {
  return {
    soort: "wijkplan",
    async read(id, _instellingen, signal) {
      const stored = await storedIn(golven, id, signal);
      return stored && wijkplanState(stored);
    },
    async carryOut(id, { versie, verdict }, signal) {
      const stored = await storedIn(golven, id, signal);
      if (stored === undefined) return versie;
      const next = decideWijkplan(stored.value, verdict.kind);
      const now = wijkplanVersie(stored);
      if (!next.ok) return now;
      if (now !== versie) throw new GraphFailure("conflict", "The plan was changed meanwhile.", { status: 412 });
      return wijkplanVersie(await golven.save(stored, next.value, signal));
    },
  };
}

/** So many characters tell texts apart. */
const MARK_LENGTH = 32;

/**
 * The version of a plan that is decided on: which row it stands in, a mark of its text, and how often it was put
 * forward. What else is written in the row, such as another quarter, asks for no new decision.
 */
export function wijkplanVersie({ etag, value }: Pick<Stored<Uitrolgolf>, "etag" | "value">): string {
  const row = etag.replaceAll('"', "").split(",")[0] ?? "";
  const mark = bytesToHex(sha256(utf8ToBytes(tekstVan(value.wijkplan)))).slice(0, MARK_LENGTH);
  return `${row},${mark}+${value.wijkplanronde ?? 0}`;
}

/** What the approval rules want to know of a plan. Whoever made the row planned the wave: that is no text of theirs. */
export function wijkplanState(stored: Stored<Uitrolgolf>): OnderwerpState {
  const { value, modified } = stored;
  return {
    versie: wijkplanVersie(stored),
    awaiting: value.wijkplanstatus === "submitted",
    title: value.title,
    outcome: OUTCOMES[value.wijkplanstatus ?? "concept"],
    lastChangedBy: modified.writer,
  };
}

/** A concept may be one that was sent back; only what was written after a decision is taken for its outcome. */
const OUTCOMES = {
  concept: "rejected",
  submitted: undefined,
  adopted: "approved",
} as const satisfies Record<Wijkplanstatus | "concept", OnderwerpState["outcome"]>;
