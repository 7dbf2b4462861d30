import type { Context } from "hono";

/** How Entra ID refuses: an error of OAuth, and a sentence that begins with its own number. */
export function refuse(c: Context, status: 400 | 401, error: string, description: string): Response {
  return c.json({ error, error_description: description, error_codes: [Number(/\d+/.exec(description)?.[0])] }, status);
}
