import { ok, refuse } from "../../../domain/result.ts";
import { parseXml } from "../bpmn/xml.ts";
import { paragraphsOf, type TextResult } from "../documentText.ts";

const SAYS_SOMETHING = new Set(["documentation", "text", "conditionExpression"]);

/** Names, explanations, remarks and conditions of a process drawing, in the order of the file. */
export async function bpmnText(bytes: Blob): Promise<TextResult> {
  const root = parseXml(await bytes.text());
  if (root?.localName !== "definitions") return refuse("damaged");
  const texts = [...root.getElementsByTagName("*")].flatMap((element) => [
    element.getAttribute("name") ?? "",
    SAYS_SOMETHING.has(element.localName) ? element.textContent : "",
  ]);
  return ok({ paragraphs: paragraphsOf(texts) });
}
