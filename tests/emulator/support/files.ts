import type { Bench, Client } from "./bench.ts";
import { SITE } from "./bench.ts";
import type { Body } from "./body.ts";

export type Library = Readonly<{ list: string; drive: string; driveId: string }>;

let made = 0;

/** Makes a library as an administrator and tells how it can be called. */
export async function makeLibrary(setup: Client, columns: readonly unknown[] = []): Promise<Library> {
  made += 1;
  const template = { template: "documentLibrary" };
  const created = await setup.post(`${SITE}/lists`, { displayName: `Bibliotheek ${made}`, list: template, columns });
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  const list = `${SITE}/lists/${created.body.id}`;
  const { id } = (await setup.get(`${list}/drive`)).body;
  return { list, drive: `/drives/${id}`, driveId: id };
}

/** Puts a file at a path and gives the drive item. */
export async function putFile(
  client: Client,
  { drive }: Library,
  path: string,
  content: Uint8Array | string = "inhoud",
): Promise<Body> {
  const { status, body } = await client.put(`${drive}/root:/${path}:/content`, content);
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

/** Fetches an address that needs no token. */
export async function fetchFile(bench: Bench, url: string, init: RequestInit = {}): Promise<Response> {
  return bench.handle(new Request(url, init));
}

/** Follows the redirect of a content call, as a client does: without its token. */
export async function readContent(bench: Bench, client: Client, path: string): Promise<Buffer> {
  const { status, headers } = await client.get(path);
  if (status !== 302) throw new Error(`${path} was answered with ${status}.`);
  const response = await fetchFile(bench, headers.get("Location") ?? "");
  return Buffer.from(await response.arrayBuffer());
}

/** Bytes that repeat nowhere near each other. */
export function bytes(length: number): Uint8Array {
  const content = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) content[at] = (at * 7 + (at >> 8) * 13) & 0xff;
  return content;
}
