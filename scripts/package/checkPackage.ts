import * as v from "valibot";
import type { PackageFiles } from "./archive.ts";
import { jsonObject, placeholdersIn } from "./fill.ts";
import { hostFaults } from "./hosts.ts";
import { colourFaults, outlineFaults } from "./icons.ts";
import { keyFaults } from "./languages.ts";
import { languageFaults, manifestFaults, type PlatformSchema, schemaFor } from "./platformSchema.ts";

type Json = Readonly<Record<string, unknown>>;

/** Everything that a manifest says about the other files. */
const partsSchema = v.object({
  icons: v.object({ color: v.string(), outline: v.string() }),
  localizationInfo: v.object({ additionalLanguages: v.array(v.object({ languageTag: v.string(), file: v.string() })) }),
});

/**
 * What is wrong with a package, a sentence for each fault; none when Teams will take it. It is checked as Teams gets it:
 * from the files alone.
 */
export async function packageFaults(files: PackageFiles): Promise<readonly string[]> {
  const manifest = jsonIn(files, "manifest.json");
  if (manifest === undefined) return ["The package has no manifest.json at its root that holds JSON."];
  const unset = placeholdersIn(manifest).map((name) => `manifest.json still holds the placeholder ${name}.`);
  const schema = schemaFor(manifest);
  if (schema === undefined)
    return [...unset, "manifest.json names no published schema: see $schema and manifestVersion."];
  const parts = v.safeParse(partsSchema, manifest);
  return [
    ...unset,
    ...(await manifestFaults(manifest, schema)),
    ...hostFaults(manifest),
    ...(parts.success ? partFaults(files, manifest, parts.output, schema) : []),
  ];
}

function partFaults(
  files: PackageFiles,
  manifest: Json,
  { icons, localizationInfo }: v.InferOutput<typeof partsSchema>,
  schema: PlatformSchema,
): readonly string[] {
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  const wanted = ["manifest.json", icons.color, icons.outline, ...languages];
  return [
    ...wanted.filter((name) => !files.has(name)).map((name) => `The package lacks ${name}.`),
    ...[...files.keys()]
      .filter((name) => !wanted.includes(name))
      .map((name) => `Nothing in the package names ${name}.`),
    ...faultsIn(files, icons.color, colourFaults),
    ...faultsIn(files, icons.outline, outlineFaults),
    ...languages.flatMap((file) => wordFaults(files, file, manifest, schema)),
  ];
}

function faultsIn(
  files: PackageFiles,
  name: string,
  look: (name: string, bytes: Uint8Array) => readonly string[],
): readonly string[] {
  const bytes = files.get(name);
  return bytes === undefined ? [] : look(name, bytes);
}

function wordFaults(files: PackageFiles, file: string, manifest: Json, schema: PlatformSchema): readonly string[] {
  if (!files.has(file)) return [];
  const words = jsonIn(files, file);
  if (words === undefined) return [`${file} does not hold JSON.`];
  return [...languageFaults(file, words, schema), ...keyFaults(file, manifest, words, schema)];
}

function jsonIn(files: PackageFiles, name: string): Json | undefined {
  const bytes = files.get(name);
  const parsed = v.safeParse(jsonObject, bytes === undefined ? undefined : new TextDecoder().decode(bytes));
  return parsed.success ? parsed.output : undefined;
}
