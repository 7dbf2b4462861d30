/** The text of a PDF, a line per page; undefined when it cannot be read. The library is fetched when it is needed. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join(""));
    }
    return pages;
  } catch {
    return undefined;
  } finally {
    await loading.destroy();
  }
}
