import { type Answer, type Client, SITE } from "./bench.ts";
import type { Body } from "./body.ts";

/** One column of every kind that the emulator has. */
export const EVERY_KIND: readonly unknown[] = [
  { name: "Kenmerk", text: {}, indexed: true },
  { name: "Toelichting", text: { allowMultipleLines: true, textType: "richText" } },
  { name: "Aantal", number: { decimalPlaces: "two" }, indexed: true },
  { name: "Bedrag", currency: { locale: "nl-NL" } },
  { name: "Status", choice: { choices: ["Open", "Bezig", "Klaar"] }, indexed: true },
  { name: "Labels", choice: { choices: ["rood", "groen"], displayAs: "checkBoxes" } },
  { name: "Actief", boolean: {}, indexed: true },
  { name: "Begin", dateTime: { format: "dateOnly" }, indexed: true },
  { name: "Moment", dateTime: { format: "dateTime" }, indexed: true },
  { name: "Eigenaar", personOrGroup: {}, indexed: true },
  { name: "Betrokkenen", personOrGroup: { allowMultipleSelection: true } },
  { name: "Adres", hyperlinkOrPicture: {} },
  { name: "Stil", text: {}, hidden: true },
];

let made = 0;

/** Makes a list as an administrator and gives its path. */
export async function makeList(setup: Client, columns: readonly unknown[] = EVERY_KIND, site = SITE): Promise<string> {
  made += 1;
  const answer = await setup.post(`${site}/lists`, { displayName: `Proeflijst ${made}`, columns });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return `${site}/lists/${answer.body.id}`;
}

/** Makes a row and gives it as Graph answered. */
export async function addRow(client: Client, list: string, fields: unknown): Promise<Body> {
  const { status, body } = await client.post(`${list}/items`, { fields });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** Makes rows, in this order. */
export async function addRows(client: Client, list: string, rows: readonly unknown[]): Promise<void> {
  for (const fields of rows) await addRow(client, list, fields);
}

/** Everything in a collection, page by page along its links. */
export async function readPages(client: Client, start: string, headers = {}): Promise<readonly Body[]> {
  const rows: Body[] = [];
  const followed = new Set<string>();
  for (let next: string | undefined = start; next !== undefined;) {
    if (followed.has(next)) throw new Error(`The link ${next} came twice.`);
    followed.add(next);
    const { status, body }: Answer = await client.get(next, headers);
    if (status !== 200) throw new Error(JSON.stringify(body));
    rows.push(...body.value);
    next = body["@odata.nextLink"];
  }
  return rows;
}

export function idsOf(rows: readonly Body[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** The value of one field in each row of an answer. */
export function fieldOf(body: Body, name: string): readonly unknown[] {
  return body.value.map((row) => row.fields[name]);
}
