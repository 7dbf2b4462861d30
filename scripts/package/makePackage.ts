import { readFileSync } from "node:fs";
import * as v from "valibot";
import { ok, refuse, type Result } from "../../src/domain/result.ts";
import { pack, type PackageFiles, unpack } from "./archive.ts";
import { packageFaults } from "./checkPackage.ts";
import { fill, MANIFEST_SOURCE, placeholdersIn, readJson, type Values } from "./fill.ts";
import { faultsOfValues } from "./values.ts";

/** A package that Teams will take, as one file and as its parts. */
export type AppPackage = Readonly<{ version: string; zip: Uint8Array; files: PackageFiles }>;

/** Makes the package of one municipality. The refusal holds a sentence for each fault; then there is no package. */
export async function makePackage(values: Values): Promise<Result<AppPackage, readonly string[]>> {
  const source = readJson(MANIFEST_SOURCE);
  const names = placeholdersIn(source);
  const wrong = faultsOfValues(names, values);
  if (wrong.length > 0) return refuse(wrong);
  const trimmed = Object.fromEntries(names.map((name) => [name, values[name]?.trim()]));
  const manifest = fill(source, trimmed);
  const faults = versionFaults(source.version, readJson("package.json").version);
  if (faults.length > 0) return refuse(faults);
  return checked(new Map([["manifest.json", jsonBytes(manifest)], ...otherFiles(manifest)]));
}

/** Teams shows the version of the manifest, the health page that of the program: they have to say the same. */
export function versionFaults(ofManifest: unknown, ofProgram: unknown): readonly string[] {
  if (ofManifest === ofProgram) return [];
  return [`version is ${String(ofManifest)} in ${MANIFEST_SOURCE} and ${String(ofProgram)} in package.json.`];
}

/** Packs files that are right, and looks at what came out of it once more, as Teams would. */
async function checked(files: PackageFiles): Promise<Result<AppPackage, readonly string[]>> {
  const faults = await packageFaults(files);
  if (faults.length > 0) return refuse(faults);
  const zip = pack(files);
  const faultsAgain = await packageFaults(unpack(zip));
  if (faultsAgain.length > 0) return refuse(faultsAgain.map((fault) => `After packing: ${fault}`));
  const manifest = v.parse(v.pipe(v.string(), v.parseJson(), versionSchema), textOf(files, "manifest.json"));
  return ok({ version: manifest.version, zip, files });
}

const versionSchema = v.object({ version: v.string() });

const namesSchema = v.object({
  icons: v.object({ color: v.string(), outline: v.string() }),
  localizationInfo: v.object({ additionalLanguages: v.array(v.object({ file: v.string() })) }),
});

function otherFiles(manifest: unknown): readonly (readonly [string, Uint8Array])[] {
  const { icons, localizationInfo } = v.parse(namesSchema, manifest);
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  return [
    ...[icons.color, icons.outline].map((name) => [name, readFileSync(`appPackage/${name}`)] as const),
    ...languages.map((name) => [name, jsonBytes(readJson(`manifest/${name}`))] as const),
  ];
}

function jsonBytes(json: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(json, undefined, 2)}\n`);
}

function textOf(files: PackageFiles, name: string): string {
  return new TextDecoder().decode(files.get(name));
}
