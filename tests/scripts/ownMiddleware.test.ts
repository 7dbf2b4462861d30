import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { HTTPClientFactory } from "../../scripts/build/ownMiddleware.js";

/** The build leaves out the middleware of the Graph client, which our door does not use; see `webpack.config.js`. */

const CLIENT = readFileSync("node_modules/@microsoft/microsoft-graph-client/lib/es/src/Client.js", "utf8");

describe("the factory of middleware", () => {
  test("is asked by a client that signs in by itself, and by no other", () => {
    const asked = [...CLIENT.matchAll(/HTTPClientFactory\.(\w+)\((.*)\)/g)].map(([, name, given]) => [name, given]);
    expect(asked).toEqual([["createWithAuthenticationProvider", "clientOptions.authProvider"]]);
    expect(CLIENT).toContain('from "./HTTPClientFactory";');
  });

  test("says so when it is asked all the same", () => {
    expect(() => HTTPClientFactory.createWithAuthenticationProvider()).toThrow("brings its own middleware");
  });
});
