import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { driveAddress } from "../../../src/emulator/graph/drives/address.ts";
import { normalise } from "../../../src/emulator/graph/call.ts";

/**
 * Compares answers with the published description of Microsoft Graph, which lies beside the project on some machines.
 * It is not ours to copy, so a public clone does without.
 */
const DESCRIPTION = path.join(process.cwd(), "../shared/reference/openapi-subset.json");

export const hasDescription = existsSync(DESCRIPTION);

type Schema = {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean;
  /** Properties that can be anything and are therefore not described. */
  "x-nav-omitted"?: Record<string, unknown>;
};
type Operation = {
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
};
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Operation["responses"][string]> };
};

export type Shapes = Readonly<{
  /** What is wrong with an answer, in sentences; nothing when it fits. */
  faults(method: string, url: string, status: number, body: unknown): readonly string[];
}>;

/** Answers of Graph that have no place in the description: derived types and error statuses of its own. */
const UNDESCRIBED = [
  /\/microsoft\.graph\.user$/,
  // The directory is not in the description; its bodies have the types of @microsoft/microsoft-graph-types.
  /^\/v1\.0\/(?:applications|servicePrincipals|oauth2PermissionGrants)\b/,
];

export function loadShapes(): Shapes | undefined {
  if (!hasDescription) return undefined;
  const description = JSON.parse(readFileSync(DESCRIPTION, "utf8")) as Description;
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: "graph", components: description.components });
  const compiled = new Map<string, ValidateFunction>();

  function check(schema: Schema, body: unknown, key: string): readonly string[] {
    const validate = compiled.get(key) ?? ajv.compile(absolute(schema));
    compiled.set(key, validate);
    const problems = validate(body) ? [] : (validate.errors ?? []);
    return [
      ...problems.map(({ instancePath, message }) => `${key}${instancePath} ${message ?? ""}`),
      ...undeclared(description, schema, body, key),
    ];
  }

  return {
    faults(method, url, status, body) {
      const { pathname } = new URL(url);
      if (status === 501 || UNDESCRIBED.some((pattern) => pattern.test(pathname))) return [];
      const segments = segmentsOf(method, pathname);
      const templates = [segments, plain(segments)].map((path) => findTemplate(description, path) ?? "");
      const describes = (path: string): boolean => description.paths[path]?.[method.toLowerCase()] !== undefined;
      const template = templates.find(describes) ?? "";
      const operation = description.paths[template]?.[method.toLowerCase()];
      if (operation === undefined) return [`${method} /${segments.join("/")} is not described.`];
      const schema = schemaOf(description, operation, status);
      if (schema === "undescribed") return [`${method} ${template} does not describe status ${status}.`];
      return schema === undefined ? [] : check(schema, body, `${method} ${template} ${status}`);
    },
  };
}

function segmentsOf(method: string, pathname: string): readonly string[] {
  const normalised = normalise(method, pathname.replace(/^\/v1\.0/, ""), "");
  return normalised.ok ? normalised.call.segments : [];
}

/** A drive and its items can be named in many ways; one of them is described for every call. */
function plain(segments: readonly string[]): readonly string[] {
  const address = driveAddress(segments);
  if (address === undefined) return segments;
  const { entry, rest } = address;
  if (rest.join("/") === "listItem/fields") return ["sites", "-", "lists", "-", "items", "-", "fields"];
  return ["drives", "-", ...(entry === undefined ? [] : ["items", "-"]), ...rest];
}

/** The form of an answer with this status; undefined when it has no body. */
function schemaOf(
  { components }: Description,
  { responses }: Operation,
  status: number,
): Schema | "undescribed" | undefined {
  const response = responses[status] ?? responses[`${String(status)[0]}XX`];
  if (response === undefined) return "undescribed";
  const content = response.$ref === undefined ? response : components.responses[lastPart(response.$ref)];
  return content?.content?.["application/json"]?.schema;
}

/** The described path with the most literal segments that fits. */
function findTemplate({ paths }: Description, segments: readonly string[]): string | undefined {
  const fitting = Object.keys(paths).filter((template) => {
    const parts = partsOf(template);
    return parts.length === segments.length && parts.every((part, at) => part.startsWith("{") || part === segments[at]);
  });
  const literals = (template: string): number => partsOf(template).filter((part) => !part.startsWith("{")).length;
  return fitting.toSorted((a, b) => literals(b) - literals(a))[0];
}

function partsOf(template: string): readonly string[] {
  return template
    .split("/")
    .filter((part) => part !== "")
    .map((part) => part.replace(/\(.*\)$/, ""));
}

/** Properties that the description does not know, wherever it is not open to more. */
function undeclared(description: Description, schema: Schema, value: unknown, where: string): readonly string[] {
  if (Array.isArray(value)) {
    const { items } = resolve(description, schema);
    return items === undefined ? [] : value.flatMap((one, at) => undeclared(description, items, one, `${where}/${at}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const type: unknown = Reflect.get(value, "@odata.type");
  const named = typeof type === "string" ? { $ref: `#/components/schemas/${type.slice(1)}` } : schema;
  const { properties, isOpen } = resolve(description, named);
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name.includes("@")) return [];
    const declared = properties[name];
    if (declared !== undefined) return undeclared(description, declared, inner, `${where}/${name}`);
    return isOpen ? [] : [`${where} has the undeclared property ${name}`];
  });
}

type Resolved = { properties: Record<string, Schema>; isOpen: boolean; items: Schema | undefined };

function resolve(description: Description, schema: Schema): Resolved {
  if (schema.$ref !== undefined) {
    const target = description.components.schemas[lastPart(schema.$ref)];
    return target === undefined ? { properties: {}, isOpen: true, items: undefined } : resolve(description, target);
  }
  const parts = (schema.allOf ?? []).map((part) => resolve(description, part));
  return {
    properties: Object.assign(
      {},
      ...parts.map(({ properties }) => properties),
      Object.fromEntries(Object.keys(schema["x-nav-omitted"] ?? {}).map((name) => [name, {}])),
      schema.properties,
    ) as Resolved["properties"],
    isOpen: schema.additionalProperties === true || parts.some(({ isOpen }) => isOpen) || isUntyped(schema),
    items: schema.items,
  };
}

function isUntyped({ allOf, properties }: Schema): boolean {
  return allOf === undefined && properties === undefined;
}

function lastPart(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}

/** References inside the description, seen from outside of it. */
function absolute(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"graph#/components/')) as object;
}
