import * as v from "valibot";

export type Body<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; message: string }>;

/** Reads JSON against a schema; what is wrong with it is one sentence that names the place. */
export function readBody<TSchema extends v.GenericSchema>(text: string, schema: TSchema): Body<v.InferOutput<TSchema>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, message: "The body is not JSON." };
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  return { ok: false, message: place === null ? `${issue.message}.` : `${place}: ${issue.message}.` };
}

/** The answer of the emulator's own endpoints to something that cannot be done. */
export function refusal(status: 400 | 403 | 404 | 501 | 502, error: string): Response {
  return Response.json({ error }, { status });
}
