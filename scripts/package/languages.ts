import { isTranslatable, type PlatformSchema } from "./platformSchema.ts";

/** Every string of the manifest that people read in their own language, by the key that a language file uses. */
export function translatableKeys(manifest: unknown, schema: PlatformSchema): readonly string[] {
  return [...placesOfStrings(manifest, "")].filter((place) => isTranslatable(place, schema) && place !== "$schema");
}

/** Where a language file and the manifest do not have the same keys: a sentence for each. */
export function keyFaults(file: string, manifest: unknown, words: object, schema: PlatformSchema): readonly string[] {
  const wanted = translatableKeys(manifest, schema);
  const given = Object.keys(words).filter((key) => key !== "$schema");
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${file} does not say ${key}, and the manifest does.`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${file} says ${key}, and the manifest does not.`),
  ];
}

/** Paths as in `bots[0].commandLists[0].commands[0].title`. */
function* placesOfStrings(value: unknown, place: string): Generator<string> {
  if (typeof value === "string") yield place;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : `${place === "" ? "" : "."}${key}`;
    yield* placesOfStrings(inner, place + step);
  }
}
