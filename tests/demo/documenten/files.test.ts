import { beforeAll, describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { DOCUMENTEN } from "../../../src/demo/documenten/alle.ts";
import type { Stap } from "../../../src/demo/documenten/blauwdruk.ts";
import { type Content, type DemoDocument, fileOf } from "../../../src/demo/documenten/document.ts";
import { textsOf } from "../../../src/papers/paper.ts";
import { gapsOf } from "../../../src/domain/blueprint.ts";
import { findPersonalData } from "../../../src/domain/privacy.ts";
import { SOORTEN_DOCUMENT } from "../../../src/domain/procesdocument.ts";
import { readBlueprintFile } from "../../../src/sharepoint/files/blueprintFile.ts";

type Made = Readonly<{ document: DemoDocument; version: number; content: Content; bytes: Uint8Array }>;

let files: readonly Made[] = [];

const procesId = (key: string): string => `proces ${key}`;
const ofKind = (kind: Content["kind"]): readonly Made[] => files.filter(({ content }) => content.kind === kind);
const labelOf = ({ document, version }: Made): string => `${document.name} ${version}`;

beforeAll(async () => {
  files = await Promise.all(
    DOCUMENTEN.flatMap((document) =>
      document.versions.map(async (content, index) => ({
        document,
        version: index + 1,
        content,
        bytes: await fileOf(content, procesId),
      })),
    ),
  );
});

describe("the documents of the demo", () => {
  test("are about thirty, of every soort, and some have three versions", () => {
    expect(DOCUMENTEN.length).toBeGreaterThanOrEqual(30);
    expect(new Set(DOCUMENTEN.map(({ soort }) => soort))).toEqual(new Set(SOORTEN_DOCUMENT));
    expect(DOCUMENTEN.filter(({ versions }) => versions.length >= 3).length).toBeGreaterThanOrEqual(4);
    expect(new Set(DOCUMENTEN.map(({ key }) => key)).size).toBe(DOCUMENTEN.length);
    expect(new Set(DOCUMENTEN.map(({ name }) => name)).size).toBe(DOCUMENTEN.length);
  });

  test("have names that SharePoint takes", () => {
    expect(DOCUMENTEN.filter(({ name }) => /["*:<>?/\\|#%]|^\s|\s$|\.\./.test(name) || name.length > 120)).toEqual([]);
  });

  test("are the same file whenever they are made", async () => {
    const again = await Promise.all(files.map(({ content }) => fileOf(content, procesId)));
    const different = files.filter(({ bytes }, index) => !Buffer.from(bytes).equals(Buffer.from(again[index] ?? [])));
    expect(different.map(labelOf)).toEqual([]);
  });

  test("differ from version to version", () => {
    const same = files.filter(({ document, version, bytes }) =>
      files.some(
        (other) =>
          other.document === document && other.version < version && Buffer.from(other.bytes).equals(Buffer.from(bytes)),
      ),
    );
    expect(same.map(labelOf)).toEqual([]);
  });

  test("hold nothing that looks like data of a resident", () => {
    const found = files.flatMap((file) => textsIn(file).filter((text) => findPersonalData(text).length > 0));
    expect(found).toEqual([]);
  });

  test("say je to the reader, in short sentences", () => {
    const texts = files.flatMap(textsIn);
    expect(texts.filter((text) => /\b[Uu]w?\b/u.test(text))).toEqual([]);
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:;])\s/u));
    expect(sentences.filter((sentence) => sentence.split(/\s+/u).length > 30)).toEqual([]);
  });
});

function textsIn({ document: { name }, content }: Made): readonly string[] {
  switch (content.kind) {
    case "docx":
    case "pdf":
      return [name, ...textsOf(content.paper)];
    case "bpmn":
      return [name, ...content.schema.banen, ...content.schema.knopen.map((knoop) => knoop.naam)];
    case "blueprint":
      return [name, ...content.blauwdruk.stappen.flatMap(textsInStap)];
    case "png":
      return [name];
  }
}

function textsInStap({ fase, naam, lagen }: Stap): readonly string[] {
  return [fase, naam, ...Object.values(lagen).map((cel) => (typeof cel === "string" ? cel : cel.tekst))];
}

describe("a Word file", () => {
  test("opens again, with its title, headings, lists and tables", async () => {
    expect(ofKind("docx").length).toBeGreaterThan(30);
    for (const file of ofKind("docx")) {
      const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file.bytes) });
      expect([labelOf(file), messages.filter(({ type }) => type === "error")]).toEqual([labelOf(file), []]);
      expect(html).toMatch(/^<h1>.*<h2>/s);
      expect(html).toMatch(/<(table|ol|ul)>/);
    }
  });

  test("holds every text of the paper", async () => {
    const normal = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
    for (const { content, bytes } of ofKind("docx")) {
      if (content.kind !== "docx") continue;
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const all = normal(value);
      expect(textsOf(content.paper).filter((text) => !all.includes(normal(text)))).toEqual([]);
    }
  });

  test("says what it is called, who wrote it and in which language", () => {
    for (const { content, bytes } of ofKind("docx")) {
      const parts = unzipSync(bytes);
      const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
      expect(core).toContain("<dc:language>nl-NL</dc:language>");
      expect(core).toContain("2026-01-05T08:00:00Z</dcterms:created>");
      if (content.kind === "docx") expect(core).toContain(`<dc:title>${content.paper.title}</dc:title>`);
      expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain(`w:val="nl-NL"`);
    }
  });
});

describe("a PDF", () => {
  test("opens again, tagged, with its title, its language and every text", async () => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    expect(ofKind("pdf").length).toBeGreaterThanOrEqual(2);
    for (const { content, bytes } of ofKind("pdf")) {
      const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
      const pdf = await loading.promise;
      const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
      const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
      const words = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items));
      const letters = (text: string): string => text.replaceAll(/\s+/gu, "");
      const all = letters(
        words
          .flat()
          .map((item) => ("str" in item ? item.str : ""))
          .join(""),
      );
      if (content.kind === "pdf") {
        expect(info.Title).toBe(content.paper.title);
        expect(textsOf(content.paper).filter((text) => !all.includes(letters(text)))).toEqual([]);
      }
      expect(info.Language).toBe("nl-NL");
      const tags = JSON.stringify(await pages[0]?.getStructTree());
      for (const tag of ["H1", "H2", "Table", "TH"]) expect(tags).toContain(`"role":"${tag}"`);
      await loading.destroy();
    }
  });
});

describe("a service blueprint", () => {
  test("opens again, and has both full layers and gaps", () => {
    expect(ofKind("blueprint").length).toBe(3);
    for (const { bytes } of ofKind("blueprint")) {
      const read = readBlueprintFile(new TextDecoder().decode(bytes));
      expect(read.ok).toBe(true);
      if (!read.ok) continue;
      const gaps = gapsOf(read.value);
      expect(gaps.some(({ empty }) => empty === 0)).toBe(true);
      expect(gaps.some(({ empty }) => empty > 0)).toBe(true);
      const links = read.value.steps.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.links));
      expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(["proces", "wet", "systeem"]));
    }
  });
});

describe("the picture", () => {
  test("is a PNG of less than forty kilobytes", () => {
    const [picture] = ofKind("png");
    expect([...(picture?.bytes.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(picture?.bytes.length).toBeLessThan(40_000);
  });
});
