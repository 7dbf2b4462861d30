import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { repeatRows } from "./repeatRows.ts";

/** What goes wrong on demand. Rules are tried in the order in which they came; the first that ends a request wins. */
export const faultRuleSchema = v.pipe(
  v.strictObject({
    /** The service whose requests it concerns. */
    service: v.optional(v.picklist(["graph", "connector"]), "graph"),
    method: v.optional(v.pipe(v.string(), v.toUpperCase())),
    /** A piece of the normalised path and query, or a regular expression on them; the version in front may be left out. */
    path: v.optional(v.pipe(v.string(), v.check(isExpression, "path is not a regular expression."))),
    /** Before the request does anything, or after it was carried out and kept: the caller cannot tell these apart. */
    when: v.optional(v.picklist(["before", "after"]), "before"),
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
    /** Seconds, in the header of that name. */
    retryAfter: v.optional(v.pipe(v.number(), v.minValue(0))),
    /** The connection is cut instead of answered. */
    cut: v.optional(v.boolean(), false),
    /** `delta-expired`: every delta token is too old. `delta-repeats`: a page of changes tells each of them twice. */
    kind: v.optional(v.picklist(["delta-expired", "delta-repeats"])),
    latencyMs: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
    probability: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
    /** How often it strikes before it is spent; without it, for ever. */
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Makes the dice of this rule fall the same way every time. */
    seed: v.optional(v.pipe(v.number(), v.integer())),
  }),
  v.check((rule) => ends(rule) || rule.latencyMs > 0, "A rule needs a status, cut, kind or latencyMs."),
);

export type FaultRule = v.InferOutput<typeof faultRuleSchema>;
export type FaultService = FaultRule["service"];

/** What a struck request is answered with. */
export type FaultAnswer =
  | Readonly<{ kind: "status"; status: number; retryAfter: number | undefined }>
  | Readonly<{ kind: "delta-expired" }>;

export type Faults = Readonly<{
  add(rules: readonly FaultRule[]): void;
  /** The rules that are still in force, with the strikes that are left. */
  list(): readonly FaultRule[];
  clear(): void;
  strike(service: FaultService, request: FaultTarget): Strike;
}>;

export type FaultTarget = Readonly<{ method: string; path: string }>;

type Strike = Readonly<{ latencyMs: number; ending: FaultRule | undefined }>;

/** The way `fetch` reports a connection that broke off. */
export class ConnectionCutError extends TypeError {
  override readonly name = "TypeError";
}

/** No faults, until somebody asks for them. */
export function createFaults(): Faults {
  let rules: LiveRule[] = [];
  return {
    add: (added) => {
      rules.push(...added.map(enliven));
    },
    list: () => rules.filter(({ left }) => left !== 0).map(({ rule, left }) => ({ ...rule, times: left })),
    clear: () => {
      rules = [];
    },
    strike(service, request) {
      let latencyMs = 0;
      for (const live of rules) {
        if (!concerns(live.rule, service, request) || live.left === 0 || live.dice() >= live.rule.probability) continue;
        if (live.left !== undefined) live.left -= 1;
        latencyMs += live.rule.latencyMs;
        if (ends(live.rule)) return { latencyMs, ending: live.rule };
      }
      return { latencyMs, ending: undefined };
    },
  };
}

/**
 * Answers a request with what it deserves, or with what the rules make of it. `refuse` words the answer of the service.
 * Throws ConnectionCutError when a rule cuts the connection.
 */
export async function withFaults(
  faults: Faults,
  service: FaultService,
  request: FaultTarget,
  answer: () => Promise<Response>,
  refuse: (fault: FaultAnswer) => Response | Promise<Response>,
): Promise<Response> {
  const { latencyMs, ending } = faults.strike(service, request);
  if (latencyMs > 0) await wait(latencyMs);
  if (ending === undefined) return answer();
  if (ending.when === "after") await answer();
  if (ending.cut) throw new ConnectionCutError("fetch failed");
  if (ending.kind === "delta-repeats") return repeatRows(await answer());
  if (ending.kind === "delta-expired") return refuse({ kind: "delta-expired" });
  return refuse({ kind: "status", status: ending.status ?? 500, retryAfter: ending.retryAfter });
}

type LiveRule = { rule: FaultRule; left: number | undefined; dice: () => number };

function enliven(rule: FaultRule): LiveRule {
  return {
    rule,
    left: rule.times,
    dice: rule.seed === undefined ? Math.random : seededDice(rule.seed),
  };
}

/** A request with a token that `delta-expired` calls too old; `latest` is no token but a wish. */
const DELTA_WITH_TOKEN = /\/delta\?(?:.*&)?token=(?!latest)/;
const DELTA = /\/delta(?:\?|$)/;

function concerns(rule: FaultRule, service: FaultService, { method, path }: FaultTarget): boolean {
  if (rule.service !== service) return false;
  if (rule.method !== undefined && rule.method !== method.toUpperCase()) return false;
  if (rule.kind === "delta-expired" && !DELTA_WITH_TOKEN.test(path)) return false;
  if (rule.kind === "delta-repeats" && !DELTA.test(path)) return false;
  return rule.path === undefined || fits(rule.path, path) || fits(rule.path, `/v1.0${path}`);
}

function fits(pattern: string, path: string): boolean {
  return path.includes(pattern) || new RegExp(pattern).test(path);
}

/** A rule that only delays lets the next rules have their say. */
function ends({ status, cut, kind }: { status?: number; cut: boolean; kind?: string }): boolean {
  return status !== undefined || cut || kind !== undefined;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32, public domain). */
export function seededDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}
