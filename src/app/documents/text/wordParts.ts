import type { ZipEntry } from "./zip.ts";

const BESIDE_THE_TEXT = /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/u;

/** What a Word document says outside its running text. People forget that names can stand there. */
export async function partsBeside(entries: readonly ZipEntry[]): Promise<readonly string[]> {
  const parts = entries.filter(({ name }) => BESIDE_THE_TEXT.test(name));
  const texts = await Promise.all(parts.map((part) => part.text()));
  return texts.flatMap(paragraphsIn);
}

function paragraphsIn(xml: string): readonly string[] {
  const part = new DOMParser().parseFromString(xml, "application/xml");
  return [...part.getElementsByTagNameNS("*", "p")].map((paragraph) =>
    [...paragraph.getElementsByTagNameNS("*", "t")].map((run) => run.textContent).join(""),
  );
}
