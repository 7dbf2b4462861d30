import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { findPersonalData, holdsForbiddenData, maskPersonalData } from "../../src/domain/privacy.ts";
import { passesElevenTest } from "../../src/domain/privacy/bsn.ts";

/** What is found, as `kind: text`, with `?` behind a likeness. */
function found(text: string): string[] {
  return findPersonalData(text).map(
    ({ kind, start, end, certain }) => `${kind}: ${text.slice(start, end)}${certain ? "" : "?"}`,
  );
}

describe("the eleven-test", () => {
  test.each(["123456782", "111222333", "249566758"])("is passed by %s", (number) => {
    expect(passesElevenTest(number)).toBe(true);
  });

  test.each(["123456789", "000000000", "1234567", "1234567820"])("is failed by %s", (number) => {
    expect(passesElevenTest(number)).toBe(false);
  });

  test("is failed by every valid number with one digit changed", () => {
    fc.assert(
      fc.property(aBsn(), fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, shift) => {
        const digits = Array.from(bsn);
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(passesElevenTest(digits.join(""))).toBe(false);
      }),
    );
  });
});

describe("a citizen service number", () => {
  test.each([
    ["Inwoner met BSN 123456782 belt terug.", "bsn: 123456782"],
    ["bsn: 123.456.782", "bsn: 123.456.782"],
    ["sofinummer 1234.56.782", "bsn: 1234.56.782"],
    ["Graag 111222333 doorzetten naar een consulent", "bsn: 111222333"],
    ["burgerservicenummer 10000008", "bsn: 10000008"],
    ["zaaknummer 123456782", "bsn: 123456782?"],
    ["BSN 123456789 klopt niet", "bsn: 123456789?"],
  ])("is found in: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "KvK 12345678",
    "Er zijn 123456789 regels",
    "referentie 2026123456782",
    "artikel 2.3.5 van de Wmo 2015",
    "OP-12 en B-2026-014",
    "versie 1.234.567.82",
  ])("is not seen in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("is found wherever it stands and however it is written", () => {
    fc.assert(
      fc.property(
        aBsn(),
        fc.constantFrom("", " ", ".", "-"),
        aNeutralText(),
        aNeutralText(),
        (bsn, between, before, after) => {
          const written = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6)].join(between);
          expect(found(`${before} ${written} ${after}`)).toContain(`bsn: ${written}`);
        },
      ),
    );
  });

  test("may not be sent when it is certain", () => {
    expect(holdsForbiddenData("dossier 123456782")).toBe(false);
    expect(holdsForbiddenData("de inwoner heeft 123456782")).toBe(true);
    expect(holdsForbiddenData("mevrouw Jansen belt op 06-12345678")).toBe(false);
  });
});

describe("other data of a resident", () => {
  test.each([
    ["Mail naar j.jansen@voorbeeld.nl graag", "email: j.jansen@voorbeeld.nl"],
    ["bel 06-12345678", "phone: 06-12345678"],
    ["+31 6 1234 5678", "phone: +31 6 1234 5678"],
    ["0031 (0)35 629 21 11", "phone: 0031 (0)35 629 21 11"],
    ["(035) 629 21 11", "phone: (035) 629 21 11"],
    ["NL91 ABNA 0417 1643 00", "iban: NL91 ABNA 0417 1643 00"],
    ["nl91abna0417164300", "iban: nl91abna0417164300"],
    ["NL91ABNA0417164301", "iban: NL91ABNA0417164301?"],
    ["geboren op 12-03-1956", "birth-date: 12-03-1956"],
    ["geb. 12-3-56", "birth-date: 12-3-56"],
    ["12 maart 1956", "birth-date: 12 maart 1956?"],
    ["1221 AB 12", "address: 1221 AB 12"],
    ["1221AB, huisnummer 12a", "address: 1221AB, huisnummer 12a"],
    ["Kerkstraat 12, 1221 AB Hilversum", "address: Kerkstraat 12, 1221 AB"],
    ["woont op Kerkstraat 12", "address: Kerkstraat 12?"],
    ["mevrouw Jansen wacht", "name: mevrouw Jansen?"],
    ["mw. J. de Vries-Bakker", "name: mw. J. de Vries-Bakker?"],
    ["dhr. El Amrani", "name: dhr. El Amrani?"],
    ["meneer X", "name: meneer X?"],
  ])("is found in: %s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    "Overleg op 12-03-2026 om 10:00 uur",
    "de wet van 1-1-2015",
    "postcodegebied 1221 en 1222",
    "bel 0800-1234567 of 14035",
    "mevrouw zegt dat het lang duurt",
    "Afsprakenfunctionaliteit in JCC voor de Kerkstraat",
    "€ 25.000 in Q3 2026, week 47",
    "Het regiesysteem koppelt niet met Suite 4.12.3",
  ])("is not seen in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the findings in any text", () => {
  test("lie inside the text, in order, and never overlap", () => {
    fc.assert(
      fc.property(aSpicedText(), (text) => {
        const findings = findPersonalData(text);
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("are gone once the text is masked", () => {
    fc.assert(
      fc.property(aSpicedText(), (text) => {
        const masked = maskPersonalData(text, findPersonalData(text), (kind) => `[${kind}]`);
        expect(findPersonalData(masked).filter(({ certain }) => certain)).toEqual([]);
      }),
      // The word that came in its place says nothing about what stands behind it.
      { examples: [["geboren op 1-2-1960\u200ba@b.nl\u200bgeboren op 1-2-1960"], ["123456782 123456782A"]] },
    );
  });

  test("are the same wherever the text stands in a longer one", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "Overleg. ", "😀\n", "\u200b\u00a0", "Jeugd; "), (before) => {
        const text = "mevrouw Jansen, Kerkstraat 12, 1221 AB, geboren op 12-03-1956, bsn 123456782";
        const moved = findPersonalData(before + text).map(({ start, end, ...rest }) => {
          return { ...rest, start: start - before.length, end: end - before.length };
        });
        expect(moved).toEqual(findPersonalData(text));
      }),
    );
  });

  test("are the same however the characters are encoded", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("bsn 123456782", "bel 06-12345678", "NL91 ABNA 0417 1643 00", "1221 AB 12", "mw. de Vries"),
        fc.constantFrom<(text: string) => string>(
          (text) => text.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011"),
          (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
        ),
        (text, encode) => {
          expect(findPersonalData(encode(text))).toEqual(findPersonalData(text));
        },
      ),
    );
  });

  test("hold invisible characters that stand in them, and none that stand around them", () => {
    expect(findPersonalData("\u200b123\u200b456\u00ad782\ufeff")).toEqual([
      { kind: "bsn", start: 1, end: 12, certain: true },
    ]);
  });

  test.each(["A", "a", "1", "1 ", "06 ", "A.", "a.", "a@", ".", "-", "'", "é", "\u200b", "😀", "Kerk-", "Kerkstraat "])(
    "take no longer than a blink in a long text of %j",
    (piece) => {
      expect(milliseconds(piece.repeat(100_000 / piece.length))).toBeLessThan(1_000);
    },
  );

  test.each([
    "NL91ABNA",
    "NL91 ABNA ",
    "mw. J. ",
    "mevrouw van de ",
    "heer/",
    "bsn 1 ",
    "geb. ",
    "12-03-1985 ",
    "3511AB 12 ",
    "Van De ",
    "mevrouw Jansen, Kerkstraat 12, 1221 AB, geb. 12-3-56, bsn 123456782. ",
  ])("take no longer than a blink in a long text of %j", (piece) => {
    expect(milliseconds(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeLessThan(1_000);
  });
});

function milliseconds(text: string): number {
  const start = performance.now();
  findPersonalData(text);
  return performance.now() - start;
}

function aBsn(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 10_000_000, max: 999_999_999 })
    .map((number) => String(number).padStart(9, "0"))
    .filter(passesElevenTest);
}

function aNeutralText(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom("overleg", "inwoner", "wacht", "lang", "regiesysteem", "consulent", "JCC"), { maxLength: 6 })
    .map((words) => words.join(" "));
}

function aSpicedText(): fc.Arbitrary<string> {
  const spice = fc.constantFrom(
    "123456782",
    "06-12345678",
    "NL91 ABNA 0417 1643 00",
    "a@b.nl",
    "geboren op 1-2-1960",
    "1221 AB 12",
    "Kerkstraat 12",
    "mevrouw Jansen",
    "bsn",
    "0",
    "-",
    ",",
  );
  const noise = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 8 }));
  return fc
    .tuple(fc.array(fc.oneof(spice, noise), { maxLength: 12 }), fc.constantFrom(" ", "", ", ", "\u200b", "\n"))
    .map(([parts, between]) => parts.join(between));
}
