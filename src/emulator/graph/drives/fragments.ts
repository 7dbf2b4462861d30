import type { Core } from "../../core/core.ts";
import { type GraphError, invalidRequest } from "../../errors.ts";
import { invalidRange, tooLarge, uploadSessionNotFound } from "../../fileErrors.ts";
import { MAX_UPLOAD_FRAGMENT, UPLOAD_FRAGMENT_UNIT } from "../../limits.ts";
import { type Answer, done, refused } from "../answer.ts";
import { errorResponse, type RequestIds } from "../errorResponse.ts";
import type { Links } from "../links.ts";
import { entryBody } from "./body.ts";
import { appendStream } from "./bytes.ts";
import { putContent } from "./put.ts";
import { closeSession, extendSession, readSession, sessionTarget, type UploadSession } from "./uploadSession.ts";
import { quickXor } from "./quickXor.ts";
import { driveEtag } from "./write.ts";

/** What a request to an upload address is answered from. */
export type FileScene = Readonly<{ core: Core; links: Links; ids: RequestIds }>;

type Range = Readonly<{ start: number; end: number; total: number }>;

/**
 * A request to the address of an upload session: a fragment, the question how far it is, or the end of it.
 * Source: Graph docs, driveitem-createuploadsession, "Upload bytes to the upload session".
 */
export async function answerUpload(scene: FileScene, sessionId: string, request: Request): Promise<Response> {
  const { core, ids } = scene;
  const session = readSession(core, sessionId);
  if (session === undefined) return errorResponse(uploadSessionNotFound(), ids);
  switch (request.method) {
    case "GET":
      return progress(session, 200);
    case "DELETE":
      closeSession(core, session.id, session.bytesKey);
      return new Response(null, { status: 204 });
    case "PUT":
      return putFragment(scene, session, request);
    default:
      return errorResponse(invalidRequest("The method is not supported by an upload session."), ids);
  }
}

function progress({ expiresAt, received, total }: UploadSession, status: 200 | 202): Response {
  const nextExpectedRanges = [total === 0 ? `${received}-` : `${received}-${total - 1}`];
  return Response.json({ expirationDateTime: expiresAt, nextExpectedRanges }, { status });
}

async function putFragment(scene: FileScene, session: UploadSession, request: Request): Promise<Response> {
  const { core, ids } = scene;
  const range = readRange(request.headers.get("Content-Range"));
  const refusal =
    range === undefined
      ? invalidRequest("The Content-Range header is missing or malformed.")
      : rangeRefusal(session, range);
  if (range === undefined || refusal !== undefined) return errorResponse(refusal ?? invalidRequest(""), ids);

  const length = range.end - range.start + 1;
  const hash = quickXor(session.hash.state(), session.received);
  const came = await appendStream(core.database, session.bytesKey, range.start, request.body, length, hash);
  if (came !== length) {
    return errorResponse(
      invalidRequest("The Content-Range header length does not match the provided number of bytes."),
      ids,
    );
  }
  // Another fragment, or the end of the session, may have come while this one was received.
  const now = readSession(core, session.id);
  if (now === undefined) return errorResponse(uploadSessionNotFound(), ids);
  if (now.received !== session.received)
    return errorResponse(invalidRange("Fragments overlap.", "fragmentOverlap"), ids);

  const grown: UploadSession = { ...now, total: range.total, hash };
  if (range.end + 1 < range.total) return progress(extendSession(core, grown, range.end + 1), 202);
  return finish(scene, grown);
}

function readRange(header: string | null): Range | undefined {
  const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header ?? "") ?? [];
  if (start === undefined) return undefined;
  const range = { start: Number(start), end: Number(end), total: Number(total) };
  return range.start <= range.end && range.end < range.total ? range : undefined;
}

function rangeRefusal({ received, total, wish }: UploadSession, range: Range): GraphError | undefined {
  const length = range.end - range.start + 1;
  if (length > MAX_UPLOAD_FRAGMENT) return tooLarge();
  const known = total === 0 ? wish.size : total;
  if (known !== undefined && known !== range.total) return invalidRequest("The total size of the file has changed.");
  if (range.start < received) return invalidRange("The fragment overlaps with what was received.", "fragmentOverlap");
  if (range.start > received) return invalidRange("The fragment is not the next one that is expected.");
  const isLast = range.end + 1 === range.total;
  if (isLast || length % UPLOAD_FRAGMENT_UNIT === 0) return undefined;
  return invalidRequest(`Fragments other than the last have to be a multiple of ${UPLOAD_FRAGMENT_UNIT} bytes.`);
}

/** With the last fragment the file appears. A refusal leaves the session as it was before that fragment. */
function finish({ core, links, ids }: FileScene, session: UploadSession): Response {
  const { list, wish, bytesKey, total, hash } = session;
  const put = core.database.transaction((): Answer<Readonly<{ body: object; created: boolean; etag: string }>> => {
    const content = { key: bytesKey, size: total, hash: hash.digest() };
    const { conflict, ifMatch } = wish;
    const written = putContent({ core, list, stamp: wish.stamp }, sessionTarget(core, session), content, {
      conflict,
      ifMatch,
    });
    if (!written.ok) return refused(written.error);
    closeSession(core, session.id, bytesKey, true);
    const { item, created } = written.value;
    const body = entryBody({ core, list, links }, { kind: "row", item }, undefined);
    return done({ body, created, etag: driveEtag(item) });
  });
  if (!put.ok) return errorResponse(put.error, ids);
  const { body, created, etag } = put.value;
  return Response.json(body, { status: created ? 201 : 200, headers: { ETag: etag } });
}
