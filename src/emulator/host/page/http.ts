import * as v from "valibot";

const refusalSchema = v.object({ error: v.string() });

/** The emulator said no, or was not there; `message` is a sentence. */
export class HttpFailure extends Error {
  override readonly name = "HttpFailure";
}

/** Calls the emulator and checks what it answers. Throws HttpFailure. */
export async function callJson<TSchema extends v.GenericSchema>(
  schema: TSchema,
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: unknown,
): Promise<v.InferOutput<TSchema>> {
  const response = await call(method, path, body);
  const json: unknown = await response.json();
  return v.parse(schema, json);
}

/** Calls the emulator for what it does, not for what it answers. Throws HttpFailure. */
export async function call(method: string, path: string, body?: unknown): Promise<Response> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  }).catch(() => undefined);
  if (response === undefined) throw new HttpFailure("De emulator is niet bereikbaar. Draait hij nog?");
  if (response.ok) return response;
  const refused = v.safeParse(v.pipe(v.string(), v.parseJson(), refusalSchema), await response.text());
  throw new HttpFailure(refused.success ? refused.output.error : `De emulator antwoordde met ${response.status}.`);
}
