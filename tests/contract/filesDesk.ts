import { expect } from "@jest/globals";
import type { Writer } from "../../src/domain/persoon.ts";
import { createFiles, type Files } from "../../src/sharepoint/files/files.ts";
import type { Metadata } from "../../src/sharepoint/files/documentRow.ts";
import { isAmbiguous } from "../../src/sharepoint/graph/failure.ts";
import type { GraphOptions } from "../../src/sharepoint/graph/graph.ts";
import { PROCESDOCUMENTEN } from "../../src/sharepoint/lists/procesdocumenten.ts";
import { type Desk, type Municipality, SITE } from "../support/municipality.ts";

export type FilesDesk = Desk & Readonly<{ files: Files; self: Writer }>;

/** A person who works with the documents of the processes. */
export async function filesOf(
  municipality: Municipality,
  alias: string,
  options?: Partial<GraphOptions>,
): Promise<FilesDesk> {
  const desk = await municipality.as(alias, options);
  const self: Writer = { kind: "person", persoon: desk.me };
  return { ...desk, self, files: createFiles(desk.graph, SITE, PROCESDOCUMENTEN.title, { self }) };
}

/** The bot, which keeps adopted versions. */
export async function filesOfBot(municipality: Municipality): Promise<FilesDesk> {
  const desk = await municipality.asApp("bot");
  const self: Writer = { kind: "app", clientId: municipality.botClientId };
  return { ...desk, self, files: createFiles(desk.graph, SITE, PROCESDOCUMENTEN.title, { self }) };
}

export const CONCEPT: Metadata = { soort: "werkinstructie", status: "concept", varianten: [], vastgesteldDoor: [] };

export async function setFaults(municipality: Municipality, ...rules: readonly object[]): Promise<void> {
  await municipality.call("/emulator/faults", { method: "DELETE" });
  if (rules.length === 0) return;
  const set = await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rules) });
  expect(await set.text()).toContain("rules");
}

/** One call in five is answered badly, half of those after it was carried out; a connection in twenty is cut. */
export function badDay(seed: number): readonly object[] {
  const share = 0.2 / 6;
  const statuses = [429, 503, 504].flatMap((status) => [
    { status, retryAfter: 1, when: "before", probability: share },
    { status, retryAfter: 1, when: "after", probability: share },
  ]);
  const cuts = [
    { cut: true, when: "before", probability: 0.025 },
    { cut: true, when: "after", probability: 0.025 },
  ];
  return [...statuses, ...cuts].map((rule, index) => ({ ...rule, seed: seed + index }));
}

export async function untilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isAmbiguous(error)) throw error;
    }
  }
}

const BLOCK = 64 * 1024;
const noise = Uint8Array.from({ length: BLOCK - 8 }, (_, at) => (at * at + (at >>> 7)) % 251);

/** Bytes of which no two blocks are alike, other ones for each seed. */
export function bytesOf(size: number, seed = 1): Blob {
  const blocks = Array.from({ length: Math.ceil(size / BLOCK) }, (_, block) => [new Uint32Array([seed, block]), noise]);
  return new Blob(blocks.flat()).slice(0, size);
}

export async function namesIn({ graph }: Desk, folder = ""): Promise<readonly string[]> {
  const list = `/sites/${SITE}:/lists/${PROCESDOCUMENTEN.title}`;
  const at = folder === "" ? "root" : `root:/${folder}:`;
  const answer = (await graph.send({ method: "GET", path: `${list}/drive/${at}/children?$top=500` })) as {
    value: { name: string; file?: object }[];
  };
  return answer.value.filter(({ file }) => file !== undefined).map(({ name }) => name);
}
