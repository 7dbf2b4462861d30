import * as v from "valibot";

const pageSchema = v.looseObject({ value: v.array(v.unknown()) });

/** The same answer with every row of its collection once more; an answer without one stays as it is. */
export async function repeatRows(response: Response): Promise<Response> {
  const page = v.safeParse(pageSchema, await response.clone().json());
  if (!page.success) return response;
  const { value } = page.output;
  const { status, headers } = response;
  return Response.json({ ...page.output, value: [...value, ...value] }, { status, headers });
}
