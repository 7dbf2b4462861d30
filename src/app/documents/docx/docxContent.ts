import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { TextRefusal } from "../documentText.ts";
import { fetchMammoth, fetchPurify } from "../libraries.ts";
import { isLockedOffice } from "../text/officeLock.ts";
import { readZip } from "../text/zip.ts";
import { MAX_READ_BYTES } from "../textOf.ts";

/** What may stand in a text: nothing that runs, asks, or looks otherwise than the rest of the page. */
const TAGS = "h1 h2 h3 h4 h5 h6 p br ul ol li strong em u s sup sub table thead tbody tr th td a img blockquote".split(
  " ",
);
const ATTRIBUTES = ["href", "id", "src", "alt", "colspan", "rowspan"];
const ADDRESSES = /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpeg|gif|webp|bmp);)/iu;

/** What a Word document says, as elements of which nothing can do harm. */
export async function docxContent(bytes: Blob): Promise<Result<DocumentFragment, TextRefusal>> {
  if (bytes.size > MAX_READ_BYTES) return refuse("too-large");
  const content = await bytes.arrayBuffer();
  if (isLockedOffice(content)) return refuse("encrypted");
  const zip = readZip(content);
  if (!zip.ok) return zip;
  const libraries = await Promise.all([fetchMammoth(), fetchPurify()]).catch(() => undefined);
  if (libraries === undefined) return refuse("unfetched");
  const [mammoth, purify] = libraries;
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: content }, { idPrefix: "docx-" });
    return ok(
      purify.sanitize(value, {
        ALLOWED_TAGS: TAGS,
        ALLOWED_ATTR: ATTRIBUTES,
        ALLOWED_URI_REGEXP: ADDRESSES,
        RETURN_DOM_FRAGMENT: true,
      }),
    );
  } catch {
    return refuse("damaged");
  }
}
