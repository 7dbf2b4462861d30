import { describe, expect, test } from "@jest/globals";
import { globSync, readFileSync } from "node:fs";
import { familiesLeftOut, KEPT_FAMILIES } from "../../scripts/build/palettePlugin.ts";

/** The build leaves out most of Fluent's palette; see `webpack.config.js`. */

const FLUENT = "node_modules/@fluentui/tokens/lib";
const ours = readFileSync("scripts/build/fluentPalette.ts", "utf8");

const namesIn = (constant: string): readonly string[] =>
  new RegExp(`${constant} = \\{(?<names>[^}]*)\\}`)
    .exec(ours)
    ?.groups?.names?.split(",")
    .map((name) => name.trim()) ?? [];

describe("the palette of the build", () => {
  test("holds what the check counts on", () => {
    const families = namesIn("statusSharedColors").map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    expect(families).toEqual(KEPT_FAMILIES);
  });

  test("holds what Fluent's themes name one by one", () => {
    const themes = globSync(`${FLUENT}/alias/*Palette.js`).map((file) => readFileSync(file, "utf8"));
    expect(themes.length).toBeGreaterThan(2);
    for (const constant of ["statusSharedColors", "personaSharedColors"]) {
      const named = themes.flatMap((code) => [...code.matchAll(new RegExp(`${constant}\\.(\\w+)`, "g"))]);
      expect(namesIn(constant)).toEqual(expect.arrayContaining(named.map(([, name]) => name)));
    }
    const mapped = /\{[^}]*\}/.exec(readFileSync(`${FLUENT}/statusColorMapping.js`, "utf8"))?.[0] ?? "";
    const statuses = [...mapped.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    expect(new Set(namesIn("mappedStatusColors"))).toEqual(new Set(statuses));
  });

  test("stands in for two files that are asked for by themes alone, and as it expects", () => {
    const asking = globSync("node_modules/@fluentui/*/lib/**/*.js").filter((file) =>
      /from "\.\.\/(?:global\/colorPalette|sharedColorNames)\.js"/.test(readFileSync(file, "utf8")),
    );
    expect(asking.toSorted()).toEqual(
      ["dark", "highContrast", "light"].map((theme) => `${FLUENT}/alias/${theme}ColorPalette.js`),
    );
    expect(readFileSync(`${FLUENT}/global/colorPalette.js`, "utf8").match(/export const \w+/g)).toEqual(
      ["statusSharedColors", "personaSharedColors", "mappedStatusColors"].map((name) => `export const ${name}`),
    );
  });
});

describe("a colour that is left out", () => {
  test("is named", () => {
    expect(
      familiesLeftOut('a{color:var(--colorPaletteBerryForeground1)}b{color:"var(--colorPaletteBerryBorder2)"}'),
    ).toEqual(["Berry"]);
  });

  test("is none that is held, nor a light one of its kind", () => {
    expect(familiesLeftOut("var(--colorPaletteRedBorder2) var(--colorPaletteDarkOrangeForeground1)")).toEqual([]);
    expect(familiesLeftOut("var(--colorPaletteLightGreenBackground1)")).toEqual(["LightGreen"]);
  });

  test("is named by no screen of ours", () => {
    const screens = globSync("src/app/**/*.{ts,tsx}").map((file) => readFileSync(file, "utf8"));
    const used = screens.flatMap((code) => [...code.matchAll(/tokens\.(colorPalette\w+)/g)].map(([, name]) => name));
    expect(familiesLeftOut(used.map((name) => `var(--${name})`).join(" "))).toEqual([]);
  });
});
