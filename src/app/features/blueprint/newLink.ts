import { isWebAddress, type Link, type LinkKind } from "../../../domain/blueprint.ts";
import { linkKey } from "../../../domain/blueprint/steps.ts";
import { holdsForbiddenData } from "../../../domain/privacy.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { LinkSuggestion } from "./editorProps.ts";

/** What somebody typed about a link. */
export type LinkDraft = Readonly<{ kind: LinkKind; label: string; address: string }>;

export type LinkProblem = "nameMissing" | "notInList" | "noAddress" | "personalAddress" | "known";

/** What exists in the lists of the team can only be chosen; the rest can be called anything. */
export function isChosen(kind: LinkKind): boolean {
  return kind === "proces" || kind === "ontwikkelpunt" || kind === "document";
}

/** Whether a link of this kind can have an address on the web. */
export function hasAddress(kind: LinkKind): boolean {
  return !isChosen(kind);
}

/** The link that a draft means, or what is not right about it. */
export function linkFrom(
  { kind, label, address }: LinkDraft,
  suggestions: readonly LinkSuggestion[],
  links: readonly Link[],
): Result<Link, LinkProblem> {
  const name = label.trim();
  const web = address.trim();
  const suggested = suggestions.find((each) => each.label.toLowerCase() === name.toLowerCase());
  if (isChosen(kind) && suggested === undefined) return refuse("notInList");
  if (name === "" && kind !== "url") return refuse("nameMissing");
  const problem = addressProblem(kind, web);
  if (problem !== undefined) return refuse(problem);
  const link: Link = { kind, ref: suggested?.ref ?? (web || name), label: suggested?.label ?? (name || web) };
  return links.some((each) => linkKey(each) === linkKey(link)) ? refuse("known") : ok(link);
}

function addressProblem(kind: LinkKind, web: string): LinkProblem | undefined {
  if (web === "" && kind !== "url") return undefined;
  if (!isWebAddress(web)) return "noAddress";
  return holdsForbiddenData(web) ? "personalAddress" : undefined;
}
