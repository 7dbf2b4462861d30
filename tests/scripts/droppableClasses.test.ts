import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { transformSync } from "@swc/core";
import droppableClasses from "../../scripts/build/droppableClasses.ts";

/** The build lets a minifier drop what MSAL declares and the tab does not use; see `webpack.config.js`. */

const DECLARED = [
  "class Door {",
  "    open() {",
  "        return Door.KEYS.size;",
  "    }",
  "}",
  "// Which keys fit.",
  "Door.KEYS = new Set([",
  '    "brass",',
  "]);",
  "/**",
  " * Who lives there.",
  " */",
  "function name() {",
  '    return "Jansen";',
  "}",
  "",
].join("\r\n");

const minified = (code: string): string =>
  transformSync(`(() => {${code}})()`, { jsc: { target: "es2022", minify: { compress: true, mangle: true } } }).code;

describe("a class with properties", () => {
  test("goes when nothing uses it, with what it was given", () => {
    const use = "console.log(name());";
    expect(minified(`${DECLARED}${use}`)).toContain("brass");
    expect(minified(`${droppableClasses(DECLARED)}${use}`)).not.toContain("brass");
  });

  test("is what it was for who uses it", () => {
    const answer = (code: string): unknown => runInNewContext(`${code};[[...Door.KEYS], new Door().open(), name()]`);
    expect(answer(droppableClasses(DECLARED))).toEqual(answer(DECLARED));
  });

  test("is found in MSAL where it is large", () => {
    const folder = "node_modules/@azure/msal-common/dist-browser/authority";
    for (const name of ["Authority", "RegionDiscovery"]) {
      const code = droppableClasses(readFileSync(`${folder}/${name}.mjs`, "utf8"));
      expect(code).toContain(`const ${name} = /*#__PURE__*/ (() => {\nclass ${name} {`);
      expect(code).toContain(`return ${name};\n})();`);
    }
  });

  test("is all that changes: code without one stays as it is", () => {
    const code = "class Plain {\n}\nfunction make() {\n    return new Plain();\n}\n";
    expect(droppableClasses(code)).toBe(code);
  });
});
