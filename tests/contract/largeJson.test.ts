import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { parseLarge } from "../../src/sharepoint/graph/largeJson.ts";

describe("an answer of several megabytes", () => {
  it("is understood as JSON.parse does, whatever stands in it", async () => {
    const collection = fc.array(fc.jsonValue(), { maxLength: 80 }).map((value) => ({ "@odata.count": 1, value }));
    const answer = fc.oneof(
      fc.jsonValue(),
      collection,
      fc.record({ responses: fc.array(fc.record({ id: fc.string(), body: fc.oneof(collection, fc.jsonValue()) })) }),
    );
    await fc.assert(
      fc.asyncProperty(answer, async (content) => {
        const text = JSON.stringify(content);
        expect(await parseLarge(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("keeps what looks like a collection inside a text, and a value inside a value", async () => {
    const content = {
      value: [
        { text: '"value":[1,2]', value: [] },
        { text: 'a\\"]}', value: [{ value: [1, [2], "]"] }] },
      ],
      other: { value: [] },
      value2: { value: "value" },
    };
    expect(await parseLarge(JSON.stringify(content))).toEqual(content);
  });

  it("is refused when it breaks off", async () => {
    const text = JSON.stringify({ value: [{ title: "een" }, { title: "twee" }] });
    for (let length = 1; length < text.length; length++) {
      await expect(parseLarge(text.slice(0, length))).rejects.toThrow(SyntaxError);
    }
  });
});
