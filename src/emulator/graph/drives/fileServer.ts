import { toSeconds } from "../../core/clock.ts";
import type { Core } from "../../core/core.ts";
import { ConnectionCutError, type FaultAnswer, withFaults } from "../../core/faults.ts";
import { notImplemented } from "../../errors.ts";
import { entryNotFound, notConvertible, unauthenticated } from "../../fileErrors.ts";
import { errorResponse } from "../errorResponse.ts";
import { faultError } from "../faultError.ts";
import { preflight, requestIds } from "../headers.ts";
import { createLinks, fileOrigin, linkOrigin } from "../links.ts";
import { FRAGMENT_UNITS, type Meter } from "../meter.ts";
import { drain, findBytes, streamBytes } from "./bytes.ts";
import { convertToPdf } from "./convert.ts";
import { downloadResponse } from "./download.ts";
import { answerUpload, type FileScene } from "./fragments.ts";
import { readPass } from "./passes.ts";
import { previewResponse } from "./previewPage.ts";
import { readSession } from "./uploadSession.ts";

/** The addresses outside Graph at which files are read and written. Each has its permission in itself. */
export const FILE_PATHS = ["/_layouts/15/*", "/_api/v2.0/*"];

export type FileServerParts = Readonly<{
  core: Core;
  meter: Meter;
  publicOrigin: string | undefined;
  /** Subscribers hear of files too. */
  written(): void;
}>;

/** Answers requests to pre-authenticated addresses; faults strike them as they strike Graph. */
export function createFileServer(parts: FileServerParts): (request: Request) => Promise<Response> {
  const { core, meter, publicOrigin, written } = parts;
  return async (request) => {
    if (request.method === "OPTIONS") return preflight(request);
    const ids = requestIds(request, core.now());
    const links = createLinks(linkOrigin(request, publicOrigin), fileOrigin(request, core.tenant.sharePointHost));
    const { pathname, searchParams } = new URL(request.url);
    const target = { method: request.method, path: `${pathname}?${withoutPass(searchParams)}` };
    const refuse = (fault: FaultAnswer): Response =>
      errorResponse(fault.kind === "status" ? faultError(fault.status, fault.retryAfter) : entryNotFound(), ids);
    const app = readSession(core, searchParams.get("guid") ?? "")?.wish.clientId;
    let response: Response | undefined;
    try {
      const work = async (): Promise<Response> => (response = await answer({ core, links, ids }, request));
      response = await withFaults(core.faults, "graph", target, work, refuse);
      await drain(request);
      return withOpenDoors(response);
    } catch (error) {
      // What was answered before the cut was on its way: half of it arrives.
      const isUnderWay = error instanceof ConnectionCutError && request.method === "GET";
      if (!isUnderWay || response === undefined) throw error;
      return withOpenDoors(halfOf(response));
    } finally {
      const units = request.method === "PUT" ? FRAGMENT_UNITS : 0;
      meter.record({ at: toSeconds(core.now()), ...target, units, status: response?.status ?? 0, app });
      if (request.method === "PUT") written();
    }
  };
}

async function answer(scene: FileScene, request: Request): Promise<Response> {
  const { core, ids } = scene;
  const { searchParams, pathname } = new URL(request.url);
  const pass = readPass(core, searchParams.get("tempauth") ?? "");
  // A token here would have gone to a host that has nothing to do with it.
  if (pass === undefined || request.headers.has("Authorization")) return errorResponse(unauthenticated(), ids);
  if (pass.opens === "upload") return answerUpload(scene, pass.session, request);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return errorResponse(notImplemented(`${request.method} ${pathname}`), ids);
  }
  const content = findBytes(core.database, pass.bytes);
  if (content === undefined) return errorResponse(entryNotFound(), ids);
  switch (pass.opens) {
    case "download": {
      const read = (start: number, end: number): BodyInit => streamBytes(core.database, content.key, start, end);
      return downloadResponse({ size: content.size, name: pass.name, read }, request);
    }
    case "pdf": {
      const pdf = await convertToPdf(core, content, pass.name);
      if (pdf === undefined) return errorResponse(notConvertible(), ids);
      const read = (start: number, end: number): BodyInit => pdf.slice(start, end);
      const name = pass.name.replace(/\.\w+$/, ".pdf");
      return downloadResponse({ size: pdf.length, name, read }, request);
    }
    case "preview":
      return previewResponse(core, content, pass.name, new URL(request.url));
  }
}

/** Any page may use these addresses. */
function withOpenDoors(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set(
    "Access-Control-Expose-Headers",
    "Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag, Location, Retry-After",
  );
  headers.set("Cache-Control", "private, max-age=0");
  return new Response(response.body, { status: response.status, headers });
}

/** The pass says nothing to a reader of the usage log, and is a secret besides. */
function withoutPass(parameters: URLSearchParams): string {
  return [...parameters]
    .filter(([name]) => name !== "tempauth")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** Breaks off in the middle of the body. */
function halfOf(response: Response): Response {
  const { body, status, headers } = response;
  const length = Number(headers.get("Content-Length") ?? 0);
  const reader = body?.getReader();
  let left = Math.floor(length / 2);
  const half = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = left > 0 ? await reader?.read() : undefined;
      if (next?.value === undefined) {
        await reader?.cancel();
        return controller.error(new ConnectionCutError("terminated"));
      }
      const piece = next.value.subarray(0, left);
      left -= piece.length;
      controller.enqueue(piece);
    },
  });
  return new Response(half, { status, headers });
}
