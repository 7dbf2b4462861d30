import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readPdf } from "../../../src/emulator/documents/pdfReader.ts";
import { type Bench, type Client, createBench } from "../support/bench.ts";
import { picture, wordDocument, workbook } from "../support/documents.ts";
import { fetchFile, type Library, makeLibrary, putFile, readContent } from "../support/files.ts";

let bench: Bench;
let member: Client;
let library: Library;

beforeAll(async () => {
  bench = createBench();
  member = await bench.as("consulent1");
  library = await makeLibrary(await bench.asApp("setup"));
});
afterAll(() => bench.close());

const pathOf = async (name: string, content: Uint8Array | string): Promise<string> =>
  `${library.drive}/items/${(await putFile(member, library, name, content)).id}`;

describe("a file as PDF", () => {
  test("holds the text of a Word document, with characters that its fonts do not have replaced", async () => {
    const document = wordDocument([1, "Keukentafelgesprek"], "Coördinatie – één loket, € 25 & “meer”", "Łódź ✓");
    const path = await pathOf("instructie.docx", document);
    const redirect = await member.get(`${path}/content?format=pdf`);
    expect(redirect.status).toBe(302);
    const response = await fetchFile(bench, redirect.headers.get("Location") ?? "");
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    expect(response.headers.get("Content-Disposition")).toContain("instructie.pdf");
    const text = (await readPdf(new Uint8Array(await response.arrayBuffer())))?.join(" ");
    expect(text).toContain("Keukentafelgesprek");
    expect(text).toContain("Coördinatie – één loket, € 25 & “meer”");
    expect(text).toContain("?ód? ?");
  });

  test("holds the cells of a workbook", async () => {
    const path = await pathOf(
      "lijst.xlsx",
      workbook([
        ["Wet", 2015],
        ["Jeugdwet", 2014],
      ]),
    );
    const pdf = await readContent(bench, member, `${path}/content?$format=pdf`);
    expect((await readPdf(pdf))?.join(" ")).toMatch(/Wet\s+2015.*Jeugdwet\s+2014/);
  });

  test("is told inside a batch", async () => {
    const path = await pathOf("batch.docx", wordDocument("Hallo"));
    const request = { id: "1", method: "GET", url: `${path}/content?format=pdf` };
    const { body } = await member.post("/$batch", { requests: [request] });
    expect(body.responses[0]).toMatchObject({
      status: 302,
      headers: { Location: expect.stringContaining("format=pdf") },
    });
    expect(body.responses[0]).not.toHaveProperty("body");
  });

  test("is refused for what cannot be converted, or is not what its name says", async () => {
    expect(await member.get(`${await pathOf("tekening.bpmn", "<x/>")}/content?format=pdf`)).toMatchObject({
      status: 406,
      body: { error: { code: "notAcceptable" } },
    });
    expect((await member.get(`${await pathOf("oud.doc", "x")}/content?format=pdf`)).status).toBe(501);
    const broken = await member.get(`${await pathOf("kapot.docx", "x")}/content?format=pdf`);
    expect((await fetchFile(bench, broken.headers.get("Location") ?? "")).status).toBe(406);
  });
});

describe("a preview", () => {
  const show = async (name: string, content: Uint8Array | string, more = "&nb=true"): Promise<Response> => {
    const { status, body } = await member.post(`${await pathOf(name, content)}/preview`, {});
    expect(status).toBe(200);
    return fetchFile(bench, `${body.getUrl}${more}`);
  };

  test("shows a Word document and plain text, in a frame of any page", async () => {
    const response = await show("stuk.docx", wordDocument([2, "Aanleiding"], "Inwoners < 18 jaar"));
    expect(response.headers.get("X-Frame-Options")).toBeNull();
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
    const html = await response.text();
    expect(html).toContain("<h2>Aanleiding</h2>");
    expect(html).toContain("Inwoners &lt; 18 jaar");
    expect(html).not.toContain("<header>");
    expect(await (await show("tekst.txt", "regel een\nregel twee", "")).text()).toMatch(
      /<header>tekst.txt.*<p>regel twee/s,
    );
  });

  test("shows a picture and a PDF themselves", async () => {
    const html = await (await show("foto.png", picture(1, 1))).text();
    const source = /<img src="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const raw = await fetchFile(bench, `https://gemeente.sharepoint.example${source}`);
    expect(raw.headers.get("Content-Type")).toBe("image/png");
    expect(await (await show("leeg.pdf", "geen echte pdf")).text()).toContain('type="application/pdf"');
    expect(await (await show("onbekend.bin", "x")).text()).toContain("geen voorbeeld");
  });
});

describe("thumbnails", () => {
  test("are there for pictures, within the sizes of the service", async () => {
    const { body } = await member.get(`${await pathOf("breed.png", picture(1760, 880))}/thumbnails`);
    expect(body.value[0]).toMatchObject({
      id: "0",
      small: { width: 96, height: 48 },
      medium: { width: 176, height: 88 },
      large: { width: 800, height: 400 },
    });
    const selected = await member.get(`${await pathOf("breed 2.png", picture(10, 5))}/thumbnails?$select=id,medium`);
    expect(selected.body.value[0]).toMatchObject({ medium: { width: 10, height: 5 } });
    expect((await member.get(`${await pathOf("geen.txt", "x")}/thumbnails`)).body.value).toEqual([]);
  });
});
