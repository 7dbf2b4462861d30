import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Client, createClient } from "../support/bench.ts";
import type { Body, ControlBody } from "../support/body.ts";
import { type EmulatorProcess, startProcess, stopProcesses } from "../support/emulatorProcess.ts";
import { bytes } from "../support/files.ts";

jest.setTimeout(30_000);

const SITE = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:";
const UNIT = 327_680;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "emulator-"));
});
afterAll(async () => {
  await stopProcesses();
  rmSync(folder, { recursive: true });
});

async function memberOf({ origin }: EmulatorProcess): Promise<Client> {
  const response = await fetch(`${origin}/identity/token?user=consulent1@gemeente.example`);
  const { access_token } = (await response.json()) as ControlBody;
  return createClient((request) => fetch(request), access_token, origin);
}

const send = (url: string, content: Uint8Array, start: number, end: number): Promise<Response> =>
  fetch(url, {
    method: "PUT",
    headers: { "Content-Range": `bytes ${start}-${end - 1}/${content.length}` },
    body: content.subarray(start, end) as BodyInit,
  });

describe("the emulator, killed during an upload", () => {
  test("goes on where it was: the session, what came, and what was there before", async () => {
    const data = path.join(folder, "upload.db");
    const content = bytes(2 * UNIT + 7);
    const first = await startProcess(data);
    const writer = await memberOf(first);
    await writer.put(`${SITE}/drive/root:/voor.txt:/content`, "was er al");
    const opened = await writer.post(`${SITE}/drive/root:/groot.bin:/createUploadSession`, {});
    const { uploadUrl } = opened.body;
    expect(uploadUrl).toContain(first.origin);
    expect((await send(uploadUrl, content, 0, UNIT)).status).toBe(202);
    await first.stop("SIGKILL");

    const second = await startProcess(data);
    const moved = uploadUrl.replace(first.origin, second.origin);
    const progress = (await (await fetch(moved)).json()) as Body;
    expect(progress.nextExpectedRanges).toEqual([`${UNIT}-${content.length - 1}`]);
    const last = await send(moved, content, UNIT, content.length);
    expect(last.status).toBe(201);
    const reader = await memberOf(second);
    for (const [name, expected] of [
      ["groot.bin", content],
      ["voor.txt", Buffer.from("was er al")],
    ] as const) {
      const { body } = await reader.get(`${SITE}/drive/root:/${name}`);
      const response = await fetch(body["@microsoft.graph.downloadUrl"]);
      expect(Buffer.from(await response.arrayBuffer()).equals(expected)).toBe(true);
    }
    await second.stop("SIGKILL");
  });

  test("cuts a download for real when that is asked", async () => {
    const running = await startProcess(":memory:");
    const member = await memberOf(running);
    const put = await member.put(`${SITE}/drive/root:/lang.bin:/content`, bytes(3_000_000));
    const rule = { cut: true, when: "after", times: 1, path: "download.aspx" };
    const headers = { "Content-Type": "application/json" };
    await fetch(`${running.origin}/emulator/faults`, { method: "POST", headers, body: JSON.stringify(rule) });
    const cut = await fetch(put.body["@microsoft.graph.downloadUrl"]);
    expect(cut.status).toBe(200);
    await expect(cut.arrayBuffer()).rejects.toThrow();
    const whole = await fetch(put.body["@microsoft.graph.downloadUrl"]);
    expect((await whole.arrayBuffer()).byteLength).toBe(3_000_000);
    await running.stop("SIGKILL");
  });
});
