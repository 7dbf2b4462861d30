import { describe, expect, test } from "@jest/globals";
import { guardFile } from "../../../src/app/documents/guard/fileGuard.ts";
import { DOCUMENTEN } from "../../../src/demo/documenten/alle.ts";
import { bpmnOf } from "../../../src/demo/documenten/bpmn/xml.ts";
import { docxOf } from "../../../src/papers/docx.ts";
import { PROPERTIES } from "../../../src/demo/documenten/properties.ts";
import type { Content } from "../../../src/demo/documenten/document.ts";

async function bytesOf(content: Content): Promise<readonly Uint8Array[]> {
  if (content.kind === "docx") return [await docxOf(content.paper, PROPERTIES)];
  return content.kind === "bpmn" ? [bpmnOf(content.schema)] : [];
}

describe("the guard of the tab", () => {
  test.each(DOCUMENTEN.filter(({ name }) => /\.(docx|bpmn)$/.test(name)))(
    "can read $name and finds nothing in it",
    async ({ name, versions }) => {
      const files = (await Promise.all(versions.map(bytesOf))).flat();
      expect(files.length).toBe(versions.length);
      for (const bytes of files) {
        const guard = await guardFile(new File([new Uint8Array(bytes)], name));
        expect(guard).toEqual({ findings: [], unread: undefined });
      }
    },
  );
});
