import { expect, test } from "@jest/globals";
import { botApi } from "../../src/emulator/connector/botApi.ts";
import { createConnector } from "../../src/emulator/connector/connector.ts";
import { CONNECTOR_COVERAGE } from "../../src/emulator/connector/coverage.ts";
import { createCore } from "../../src/emulator/core/core.ts";

test("the table of what the connector covers is what it answers to", () => {
  const core = createCore({ data: ":memory:" });
  const registered = botApi(createConnector(core))
    .routes.filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path}`);
  core.database.close();
  expect(CONNECTOR_COVERAGE.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(registered.toSorted());
});
