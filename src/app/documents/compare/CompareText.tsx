import { useCallback } from "react";
import type { DocumentText } from "../documentText.ts";
import { fetchDiff } from "../libraries.ts";
import { useLoaded } from "../useLoaded.ts";
import { Waiting } from "../Waiting.tsx";
import { compareTexts } from "./compareTexts.ts";
import { Comparison } from "./Comparison.tsx";

/** A version with what people call it, such as "versie 2.0". */
export type ComparedText = Readonly<{ name: string; text: DocumentText }>;

export type CompareTextProps = Readonly<{ before: ComparedText; after: ComparedText }>;

/** What the text of a document became between two versions. What compares is fetched when this is first shown. */
export function CompareText({ before, after }: CompareTextProps) {
  const [one, other] = [before.text, after.text];
  const compare = useCallback(async () => compareTexts(await fetchDiff(), one, other), [one, other]);
  const loaded = useLoaded(compare);
  return (
    <Waiting loaded={loaded}>{(rows) => <Comparison before={before.name} after={after.name} rows={rows} />}</Waiting>
  );
}
