/** The root of a piece of XML, or undefined when it is not well formed. */
export function parseXml(xml: string): Element | undefined {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const broken = parsed.getElementsByTagName("parsererror").length > 0;
  return broken ? undefined : parsed.documentElement;
}
