import { createRequire } from "node:module";
import path from "node:path";
import { AppManifestUtils } from "@microsoft/app-manifest";
import Ajv from "ajv-draft-04";
import * as v from "valibot";
import { readJson } from "./fill.ts";

/** What Microsoft published for one version of the manifest. */
export type PlatformSchema = Readonly<{ manifest: Json; localisation: Json }>;

type Json = Readonly<Record<string, unknown>>;

const folder = path.join(
  path.dirname(createRequire(path.resolve("package.json")).resolve("@microsoft/app-manifest")),
  "json-schemas/teams",
);

/** The schema for the version that a manifest names; undefined when the package brings none along. Nothing is fetched. */
export function schemaFor({ $schema, manifestVersion }: Json): PlatformSchema | undefined {
  if (typeof manifestVersion !== "string" || !/^\d+\.\d+$/.test(manifestVersion)) return undefined;
  const address = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`;
  if ($schema !== address) return undefined;
  try {
    const read = (name: string): Json => readJson(path.join(folder, `v${manifestVersion}`, name));
    return {
      manifest: read("MicrosoftTeams.schema.json"),
      localisation: read("MicrosoftTeams.Localization.schema.json"),
    };
  } catch {
    return undefined;
  }
}

/** What the schema has against a manifest, by Microsoft's own validator: a sentence for each fault. */
export async function manifestFaults(manifest: Json, { manifest: schema }: PlatformSchema): Promise<readonly string[]> {
  const [about, against]: Parameters<typeof AppManifestUtils.validateAgainstSchema> = [
    manifest as never,
    schema as never,
  ];
  const faults = await AppManifestUtils.validateAgainstSchema(about, against);
  return faults.map((fault) => `manifest.json: ${fault.replace(/ Details: .*$/s, "").trim()}`);
}

const errorSchema = v.object({ instancePath: v.string(), message: v.optional(v.string(), "is not valid") });

/**
 * What the schema has against a file with the words of a language. Microsoft's validator cannot read this schema: its
 * patterns are no Unicode regular expressions.
 */
export function languageFaults(file: string, words: Json, { localisation }: PlatformSchema): readonly string[] {
  const { $schema: _, ...schema } = localisation;
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
  if (validate(words)) return [];
  return (validate.errors ?? []).map((error) => {
    const { instancePath, message } = v.parse(errorSchema, error);
    const unknown: unknown = Reflect.get(error.params, "additionalProperty");
    const which = typeof unknown === "string" ? `: ${unknown}` : "";
    return `${file}: ${instancePath} ${message}${which}.`.replace("  ", " ");
  });
}

/** Whether a string at this place of the manifest can be said in another language. */
export function isTranslatable(place: string, { localisation }: PlatformSchema): boolean {
  const { properties, patternProperties } = v.parse(
    v.object({ properties: v.record(v.string(), v.unknown()), patternProperties: v.record(v.string(), v.unknown()) }),
    localisation,
  );
  if (place in properties) return true;
  return Object.keys(patternProperties).some((pattern) => new RegExp(pattern).test(place));
}
