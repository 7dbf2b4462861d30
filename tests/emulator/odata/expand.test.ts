import { describe, expect, test } from "@jest/globals";
import { parseExpand } from "../../../src/emulator/odata/expand.ts";

const plain = (name: string) => ({ name, select: undefined, expand: [] });

describe("an expansion", () => {
  test.each([
    ["fields", [plain("fields")]],
    ["fields,versions", [plain("fields"), plain("versions")]],
    ["fields()", [plain("fields")]],
    ["Fields,VERSIONS,contenttypes", [plain("fields"), plain("versions"), plain("contentTypes")]],
    ["fields($select=A, B)", [{ name: "fields", select: ["A", "B"], expand: [] }]],
    ["fields(select=A)", [{ name: "fields", select: ["A"], expand: [] }]],
    [
      "columns(select=name,id),items($expand=fields($select=A,B);$select=id)",
      [
        { name: "columns", select: ["name", "id"], expand: [] },
        { name: "items", select: ["id"], expand: [{ name: "fields", select: ["A", "B"], expand: [] }] },
      ],
    ],
    ["", []],
  ])("%s is understood", (source, expected) => {
    expect(parseExpand(source)).toEqual(expected);
  });

  test.each([
    "fields(",
    "fields($select=A",
    "fields)",
    "fields($filter=x)",
    "fields(A)",
    "a b",
    "items($expand=fields()",
    `${"items($expand=".repeat(20_000)}fields${")".repeat(20_000)}`,
  ])("%s is refused", (source) => {
    expect(parseExpand(source)).toBeUndefined();
  });
});
