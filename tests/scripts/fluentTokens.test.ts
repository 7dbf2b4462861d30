import { describe, expect, test } from "@jest/globals";
import { globSync, readFileSync } from "node:fs";
import { tokens as real } from "@fluentui/react-components";
import { tokens as replacement } from "../../scripts/build/fluentTokens.js";

/** The build puts one line in the place of Fluent's list of tokens; see `webpack.config.js`. */

const REPLACED = "node_modules/@fluentui/tokens/lib/tokens.js";

/** These carry a number besides the variable (`var(--zIndexPopup, 2000)`); the replacement leaves it out. */
const LAYER = /^zIndex/;

const names = Object.keys(real);

/** The code of our own screens, all of it. */
const ours = globSync("src/app/**/*.{ts,tsx}")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("the tokens of the build", () => {
  test("are those of Fluent, each with the same value, but for the layers", () => {
    expect(names.length).toBeGreaterThan(300);
    const values = names.map((name) => [name, Reflect.get(replacement, name)] as const);
    const different = values.filter(([name, value]) => value !== Reflect.get(real, name)).map(([name]) => name);
    expect(different).toEqual(names.filter((name) => LAYER.test(name)));
  });

  test("that our screens name are each known to Fluent and no layer", () => {
    const named = new Set([...ours.matchAll(/\btokens\.(\w+)/g)].map(([, name]) => name ?? ""));
    expect(named.size).toBeGreaterThan(30);
    expect([...named].filter((name) => !names.includes(name) || LAYER.test(name))).toEqual([]);
  });

  test("that are layers are named by no part of Fluent but the card, which we do not use", () => {
    const parts = globSync("node_modules/@fluentui/react-*/lib/**/*.js")
      .filter((file) =>
        /\bzIndex(?:Background|Content|Overlay|Popup|Messages|Floating|Priority|Debug)\b/.test(
          readFileSync(file, "utf8"),
        ),
      )
      .map((file) => file.split("/")[2]);
    expect([...new Set(parts)]).toEqual(["react-card"]);
    expect(ours).not.toMatch(/\bCard(?:Header|Footer|Preview)?\b[^;]*from "@fluentui/);
  });

  test("stand in for a file that is there and is nothing but that list", () => {
    expect(readFileSync(REPLACED, "utf8").match(/\bexport\b[^{;=]*/g)).toEqual(["export const tokens "]);
  });

  test("are never listed by Fluent itself, which the replacement could not answer", () => {
    const listing = globSync("node_modules/@fluentui/{react-*,tokens}/lib/**/*.js").filter((file) =>
      /(?:Object\.(?:keys|entries|values)\(|\.\.\.)tokens\b/.test(readFileSync(file, "utf8")),
    );
    expect(listing).toEqual([]);
  });
});
