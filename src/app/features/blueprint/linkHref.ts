import { isWebAddress, type Link } from "../../../domain/blueprint.ts";
import type { ResolvedLink } from "./editorProps.ts";

/** Where a link may be followed to: a place in this tab or on the web, and nothing that could run here. */
export function hrefOf({ href }: ResolvedLink): string | undefined {
  return href !== undefined && (href.startsWith("#") || isWebAddress(href)) ? href : undefined;
}

/** How an anchor opens it: what is outside of this tab gets a window of its own. */
export function anchorOf(href: string): Readonly<{ href: string; target?: string; rel?: string }> {
  return href.startsWith("#") ? { href } : { href, target: "_blank", rel: "noreferrer" };
}

/** A link as the caller knows it; a label is never empty. */
export function resolved(link: Link, resolveLink: (link: Link) => ResolvedLink): ResolvedLink {
  const found = resolveLink(link);
  return { href: hrefOf(found), label: found.label || link.label || link.ref };
}
