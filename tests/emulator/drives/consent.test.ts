import { describe, expect, test } from "@jest/globals";
import { municipality } from "../../../src/emulator/core/municipality.ts";
import type { Tenant } from "../../../src/emulator/core/tenant.ts";
import { createBench, SITE } from "../support/bench.ts";

/** The tenant with one app more, which was consented nothing but this. */
const tenantWith = (delegated: readonly string[], roles: readonly string[]): Tenant => {
  const app = {
    clientId: "0f3b6a52-7d14-4c8e-9a21-5e6f70b1c2d3",
    alias: "proef",
    displayName: "Proef",
    secret: "proef",
    delegatedScopes: delegated,
    applicationRoles: roles,
  };
  return { ...municipality, apps: [...municipality.apps, app] };
};

type Outcome = Readonly<{ drive: number; put: number; lists: number }>;

const outcome = async (tenant: Tenant, who: "person" | "app", scopes: readonly string[] = []): Promise<Outcome> => {
  const bench = createBench({ tenant });
  const caller = who === "app" ? await bench.asApp("proef") : await bench.as("consulent1", scopes, "proef");
  const drive = await caller.get(`${SITE}/drive`);
  const put = await caller.put(`${SITE}/drive/root:/a.txt:/content`, "x");
  const lists = await caller.get(`${SITE}/lists/Documenten`);
  bench.close();
  return { drive: drive.status, put: put.status, lists: lists.status };
};

describe("a permission on files", () => {
  test.each([
    ["Files.Read", { drive: 200, put: 403, lists: 403 }],
    ["Files.ReadWrite", { drive: 200, put: 201, lists: 403 }],
    ["Files.ReadWrite.All", { drive: 200, put: 201, lists: 403 }],
    ["Sites.ReadWrite.All", { drive: 200, put: 201, lists: 200 }],
    ["User.Read", { drive: 403, put: 403, lists: 403 }],
  ])("%s opens drives to a person as far as it goes, and no lists", async (scope, expected) => {
    expect(await outcome(tenantWith([scope], []), "person", [scope])).toEqual(expected);
  });

  test.each([
    ["Files.Read.All", { drive: 200, put: 403, lists: 403 }],
    ["Files.ReadWrite.All", { drive: 200, put: 201, lists: 403 }],
    ["Sites.Read.All", { drive: 200, put: 403, lists: 200 }],
  ])("%s opens drives to an app by itself", async (role, expected) => {
    expect(await outcome(tenantWith([], [role]), "app")).toEqual(expected);
  });
});
