import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { LONGEST_FILE_NAME, safeFileName } from "../../src/domain/bestandsnaam.ts";

describe("the name of a file", () => {
  test.each(["Werkinstructie intake.docx", "50% meer #1.pdf", "Zoë & Wmo – 'nieuw'.docx", ".gitignore.txt".slice(1)])(
    "is taken as it is: %s",
    (name) => {
      expect(safeFileName(name)).toEqual({ ok: true, value: name });
    },
  );

  test.each([
    ["Intake: versie 2?.docx", "forbidden-characters", "Intake- versie 2-.docx"],
    ["a/b\\c.docx", "forbidden-characters", "a-b-c.docx"],
    [" Intake.docx. ", "space-or-dot-at-the-edge", "Intake.docx"],
    ["CON.docx", "reserved", "_CON.docx"],
    ["desktop.ini", "reserved", "_desktop.ini"],
    ["~$Intake.docx", "reserved", "Intake.docx"],
    ["a_vti_b.docx", "reserved", "a-b.docx"],
    [`${"a".repeat(300)}.docx`, "too-long", `${"a".repeat(LONGEST_FILE_NAME - 5)}.docx`],
    ["", "empty", undefined],
    [" .. ", "empty", undefined],
  ])("is refused by the rule that it breaks, with a proposal: %j", (name, fault, proposal) => {
    expect(safeFileName(name)).toEqual({ ok: false, error: { fault, proposal } });
  });

  test("that is proposed can be used, whatever was typed", () => {
    const odd = fc.array(
      fc.constantFrom("_vti_", "~$", "con", ".", " ", "/", "a", "\ud800", "é", "lpt1", ".lock", "😀".repeat(60)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          odd.map((parts) => parts.join("")),
        ),
        (name) => {
          const result = safeFileName(name);
          const usable = result.ok ? result.value : result.error.proposal;
          if (usable === undefined) return;
          expect(safeFileName(usable)).toEqual({ ok: true, value: usable });
          expect(() => encodeURIComponent(usable)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
