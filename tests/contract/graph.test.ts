import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { claimsIn } from "../../src/sharepoint/graph/challenge.ts";
import { GraphFailure } from "../../src/sharepoint/graph/failure.ts";
import { createGraph, READ_ATTEMPTS } from "../../src/sharepoint/graph/graph.ts";
import { batchRead } from "../../src/sharepoint/graph/batch.ts";
import { transfer } from "../../src/sharepoint/graph/transfer.ts";
import { quoted, withQuery } from "../../src/sharepoint/graph/query.ts";
import { sleep, waitBefore } from "../../src/sharepoint/graph/waiting.ts";
import { type Desk, type Municipality, openMunicipality } from "../support/municipality.ts";

let municipality: Municipality;
let consulent: Desk;

beforeAll(async () => {
  municipality = await openMunicipality();
  consulent = await municipality.as("consulent1");
});

afterAll(() => municipality.emulator.close());

const lists = "/sites/gemeente.sharepoint.example:/sites/procesmatig-werken:/lists";

async function withFaults(rules: object | readonly object[], work: () => Promise<void>): Promise<void> {
  const set = await municipality.call("/emulator/faults", { method: "POST", body: JSON.stringify(rules) });
  expect(set.ok).toBe(true);
  try {
    await work();
  } finally {
    await municipality.call("/emulator/faults", { method: "DELETE" });
  }
}

describe("the door to Graph", () => {
  test("reads again when Microsoft 365 is busy or the connection breaks", async () => {
    const waits: string[] = [];
    const { graph } = await municipality.as("consulent1", { onWait: ({ reason }) => waits.push(reason) });
    await withFaults(
      [
        { status: 429, retryAfter: 3, times: 1 },
        { status: 503, times: 1 },
        { cut: true, times: 1 },
      ],
      async () => {
        await expect(graph.send({ method: "GET", path: lists })).resolves.toHaveProperty("value");
      },
    );
    expect(waits).toEqual(["busy", "busy", "unreachable"]);
  });

  test("gives up reading after a while and says why", async () => {
    await municipality.call("/emulator/usage", { method: "DELETE" });
    await withFaults({ status: 503 }, async () => {
      await expect(consulent.graph.send({ method: "GET", path: lists })).rejects.toMatchObject({ kind: "busy" });
      const usage = (await (await municipality.call("/emulator/usage")).json()) as { log: { status: number }[] };
      expect(usage.log.filter(({ status }) => status === 503)).toHaveLength(READ_ATTEMPTS);
    });
  });

  test("never repeats a write by itself", async () => {
    await withFaults({ status: 504, when: "after", method: "POST", times: 1 }, async () => {
      const path = `${lists}/Wijken/items`;
      await expect(
        consulent.graph.send({ method: "POST", path, body: { fields: { Title: "Oost" } } }),
      ).rejects.toMatchObject({
        kind: "unreachable",
      });
    });
    const { value } = (await consulent.graph.send({ method: "GET", path: `${lists}/Wijken/items` })) as {
      value: unknown[];
    };
    expect(value).toHaveLength(1);
  });

  test.each([
    ["missing", `${lists}/Bestaatniet/items`],
    ["missing", `${lists}/Wijken/items/4711`],
    ["invalid", `${lists}/Wijken/items?$filter=fields/Title%20eq%20'x'`],
  ])("sorts a refusal by what can be done: %s", async (kind, path) => {
    await expect(consulent.graph.send({ method: "GET", path })).rejects.toMatchObject({ kind });
  });

  test("is closed to somebody who is no member, and to an app without a grant", async () => {
    const outsider = await municipality.as("buitenstaander");
    await expect(outsider.graph.send({ method: "GET", path: lists })).rejects.toMatchObject({ kind: "forbidden" });
    const stranger = await municipality.asApp("stranger");
    await expect(stranger.graph.send({ method: "GET", path: lists })).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("renews a refused token once, with the claims that are asked for", async () => {
    const asked: unknown[] = [];
    const user = "consulent2@gemeente.example";
    const first = await municipality.token(`user=${user}`);
    const renewed = createGraph({
      fetch: (input, init) => municipality.emulator.handle(new Request(input, init)),
      async getToken(request) {
        asked.push(request);
        if (request.claims === undefined) return first;
        return municipality.token(`user=${user}&claims=${encodeURIComponent(request.claims)}`);
      },
    });
    await municipality.call("/emulator/claims", { method: "POST", body: JSON.stringify({ user }) });
    await expect(renewed.send({ method: "GET", path: lists })).resolves.toHaveProperty("value");
    expect(asked).toEqual([{}, { claims: expect.stringContaining("nbf") }]);
  });

  test("stops at once when it is told to, also while it waits", async () => {
    const stopping = new AbortController();
    const { graph } = await municipality.as("consulent1", { sleep, onWait: () => stopping.abort() });
    await withFaults({ status: 429, retryAfter: 60 }, async () => {
      await expect(graph.send({ method: "GET", path: lists, signal: stopping.signal })).rejects.toMatchObject({
        kind: "aborted",
      });
    });
  });

  test("sends its token to Graph only", async () => {
    await expect(consulent.graph.send({ method: "GET", path: "https://elders.example/v1.0/me" })).rejects.toMatchObject(
      {
        kind: "invalid",
      },
    );
  });

  test("lets an address that carries its own right go without a token, and only where nobody can listen", async () => {
    const asked: [string, Headers][] = [];
    const { graph } = await municipality.as("consulent1", {
      graphOrigin: "http://localhost:1234",
      fetch(input, init) {
        asked.push([input, new Headers(init?.headers)]);
        return Promise.resolve(new Response("inhoud"));
      },
    });
    await transfer(graph, { method: "GET", url: "https://gemeente.sharepoint.example/bestand" });
    await transfer(graph, { method: "GET", url: "http://localhost:1234/bestand" });
    expect(asked.map(([url]) => url)).toEqual([
      "https://gemeente.sharepoint.example/bestand",
      "http://localhost:1234/bestand",
    ]);
    expect(asked.some(([, headers]) => headers.has("Authorization"))).toBe(false);
    for (const url of ["http://elders.example/bestand", "//elders.example", "javascript:alert(1)", ""]) {
      await expect(transfer(graph, { method: "GET", url })).rejects.toMatchObject({ kind: "invalid" });
    }
  });

  test("takes an answer that breaks off for no answer", async () => {
    const graph = createGraph({
      getToken: () => Promise.resolve("token"),
      fetch: () => Promise.resolve(new Response('{"value":[', { status: 200 })),
      sleep: () => Promise.resolve(),
    });
    await expect(graph.send({ method: "GET", path: "/me" })).rejects.toMatchObject({ kind: "unreachable" });
  });

  test("gives up an attempt that takes too long", async () => {
    const graph = createGraph({
      getToken: () => Promise.resolve("token"),
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(new TypeError("aborted")));
        }),
      sleep: () => Promise.resolve(),
      timeoutMs: 5,
    });
    await expect(graph.send({ method: "GET", path: "/me" })).rejects.toMatchObject({ kind: "unreachable" });
  });
});

describe("a batch of reads", () => {
  test("has an outcome for each, and one that was throttled is read again by itself", async () => {
    await withFaults({ status: 429, retryAfter: 1, path: "Processen", times: 1 }, async () => {
      const answers = await batchRead(consulent.graph, [
        { id: "a", path: `${lists}/Processen/items` },
        { id: "b", path: `${lists}/Bestaatniet/items` },
        { id: "c", path: `${lists}/Wijken/items`, after: "a" },
      ]);
      expect(answers.get("a")).toMatchObject({ ok: true, value: { value: [] } });
      expect(answers.get("b")).toMatchObject({ ok: false, error: { kind: "missing" } });
      expect(answers.get("c")).toMatchObject({ ok: true });
    });
  });

  test("is sent again as a whole when the whole was lost", async () => {
    await withFaults({ cut: true, path: "batch", times: 2 }, async () => {
      const answers = await batchRead(consulent.graph, [{ id: "a", path: `${lists}/Processen/items` }]);
      expect(answers.get("a")).toMatchObject({ ok: true });
    });
  });
});

describe("a batch that fails as a whole", () => {
  test("is the failure of each read, to be shown where the rows would stand", async () => {
    const graph = createGraph({
      getToken: () => Promise.reject(new GraphFailure("sign-in", "The person has to sign in again.")),
      sleep: () => Promise.resolve(),
    });
    const answers = await batchRead(graph, [{ id: "a", path: "/me" }]);
    expect(answers.get("a")).toMatchObject({ ok: false, error: { kind: "sign-in" } });
  });
});

describe("small things that hide large faults", () => {
  test("a value with & and # stays in its place", () => {
    const path = withQuery("/x", { filter: `fields/Title eq ${quoted("R&D #1 + 'é'")}`, top: 5, orderby: undefined });
    const url = new URL(`https://host${path}`);
    expect(url.searchParams.get("$filter")).toBe("fields/Title eq 'R&D #1 + ''é'''");
    expect(url.searchParams.get("$top")).toBe("5");
    expect(url.hash).toBe("");
  });

  test("a wait grows, spreads, and never ends before what Retry-After says", () => {
    expect(waitBefore(0, undefined, 0)).toBeLessThan(waitBefore(1, undefined, 0));
    expect(waitBefore(3, 7_000, 0)).toBe(7_000);
    expect(waitBefore(3, 7_000, 0.9)).toBeGreaterThan(7_000);
    expect(waitBefore(30, undefined, 0.9)).toBeLessThanOrEqual(75_000);
  });

  test("a challenge without claims asks for none", () => {
    expect(claimsIn(null)).toBeUndefined();
    expect(claimsIn('Bearer realm="", error="invalid_token"')).toBeUndefined();
    expect(claimsIn('Bearer error="insufficient_claims", claims="%%%"')).toBeUndefined();
  });
});
