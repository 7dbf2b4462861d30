import { toSeconds } from "../core/clock.ts";
import type { Core } from "../core/core.ts";
import { type FaultAnswer, withFaults } from "../core/faults.ts";
import { type GraphError, resyncRequired, throttled } from "../errors.ts";
import type { Caller } from "../identity/verify.ts";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { errorResponse, type RequestIds } from "./errorResponse.ts";
import { faultError } from "./faultError.ts";
import { freshDeltaUrl } from "./items/delta.ts";
import type { Links } from "./links.ts";
import { type Meter, resourceUnits } from "./meter.ts";
import type { Notifier } from "./subscriptions/notifier.ts";

/** What belongs to one request from outside, also when it is a batch. */
export type Visit = Readonly<{ ids: RequestIds; links: Links; caller: Answer<Caller> }>;

/** Answers one call, alone or out of a batch, with `work` if nothing stands in its way. */
export type Answering = (visit: Visit, call: Call, work: (caller: Caller) => Promise<Response>) => Promise<Response>;

export type AnsweringParts = Readonly<{
  core: Core;
  meter: Meter;
  notifier: Notifier;
  unitsPerMinute: number | undefined;
}>;

/** Faults strike, sign-in and throttling are checked, the meter runs, and subscribers hear of what was written. */
export function createAnswering({ core, meter, notifier, unitsPerMinute }: AnsweringParts): Answering {
  async function admitted({ caller, ids }: Visit, work: (caller: Caller) => Promise<Response>): Promise<Response> {
    if (!caller.ok) return errorResponse(caller.error, ids);
    const refusal = throttleRefusal(meter, caller.value, unitsPerMinute);
    return refusal === undefined ? work(caller.value) : errorResponse(refusal, ids);
  }

  return async (visit, call, work) => {
    let status = 0;
    try {
      const response = await withFaults(
        core.faults,
        "graph",
        { method: call.method, path: call.shown },
        () => admitted(visit, work),
        (fault) => errorResponse(faultyAnswer(fault, visit, call), visit.ids),
      );
      status = response.status;
      return response;
    } finally {
      record(core, meter, visit.caller, call, status);
      if (call.method !== "GET") notifier.kick();
    }
  };
}

function throttleRefusal(meter: Meter, { app }: Caller, unitsPerMinute: number | undefined): GraphError | undefined {
  if (unitsPerMinute === undefined) return undefined;
  const { units, secondsLeft } = meter.recent(app.clientId);
  return units >= unitsPerMinute ? throttled(secondsLeft) : undefined;
}

function faultyAnswer(fault: FaultAnswer, { links }: Visit, call: Call): GraphError {
  if (fault.kind === "delta-expired" || fault.status === 410) return resyncRequired(freshDeltaUrl(links, call));
  return faultError(fault.status, fault.retryAfter);
}

/** A call whose connection was cut has the status 0. */
function record(core: Core, meter: Meter, caller: Answer<Caller>, call: Call, status: number): void {
  const who = caller.ok ? caller.value : undefined;
  meter.record({
    at: toSeconds(core.now()),
    method: call.method,
    path: call.shown,
    units: resourceUnits(call),
    status,
    user: who?.kind === "user" ? who.person.userPrincipalName : undefined,
    app: who?.app.clientId,
  });
}
