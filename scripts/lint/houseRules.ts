import type { RuleTester } from "oxlint/plugins-dev";
import { importRefusal } from "./importTable.ts";

type Rule = Parameters<InstanceType<typeof RuleTester>["run"]>[1];
type Ranged = { range: [number, number] };

const mayImport: Rule = {
  create(context) {
    const check = (node: Ranged, source: unknown): void => {
      if (typeof source !== "string") return;
      const message = importRefusal(context.filename, source);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.type === "Literal" ? node.source.value : undefined),
    };
  },
};

const RAW_COLOUR = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|^(?:rgb|hsl)a?\(/i;

const noRawColour: Rule = {
  create: (context) => ({
    Literal(node) {
      if (typeof node.value !== "string" || !RAW_COLOUR.test(node.value.trim())) return;
      context.report({ node, message: "Use a Fluent token instead of a raw colour: every theme must keep working." });
    },
  }),
};

const ASKS_THE_WORLD = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);

const noClock: Rule = {
  create(context) {
    const report = (node: Ranged, name: string): void =>
      context.report({ node, message: `The domain may not use ${name}: let the caller pass it.` });
    return {
      NewExpression(node) {
        if (node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.length === 0) {
          report(node, "new Date()");
        }
      },
      MemberExpression(node) {
        if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
        const name = `${node.object.name}.${node.property.name}`;
        if (ASKS_THE_WORLD.has(name)) report(node, name);
      },
    };
  },
};

/** A file called utils says nothing, so everything ends up in it. */
const EMPTY_NAME = /[\\/](?:utils?|helpers?|common|misc)\.tsx?$/;

const tellingFileName: Rule = {
  create: (context) => ({
    Program(node) {
      if (EMPTY_NAME.test(context.filename)) {
        context.report({ node, message: "Name the file after the one thing it holds." });
      }
    },
  }),
};

const awaitLast: Rule = {
  create: (context) => ({
    Program({ body }) {
      for (const statement of body.slice(0, -1)) {
        if (statement.type !== "ExpressionStatement") continue;
        const { expression } = statement;
        const waits = expression.type === "AssignmentExpression" ? expression.right : expression;
        if (waits.type !== "AwaitExpression") continue;
        context.report({
          node: statement,
          message: "Await last: what stands below is not there yet while this waits.",
        });
      }
    },
  }),
};

/** What other files rely on is said where it stands: shapes, units, errors, sources. */
const docstring: Rule = {
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (node.declaration?.type !== "FunctionDeclaration") return;
      const before = context.sourceCode.getCommentsBefore(node).at(-1);
      if (before?.type === "Block" && before.value.startsWith("*")) return;
      context.report({ node, message: "Say above an exported function what it does and answers." });
    },
  }),
};

export const rules = {
  "may-import": mayImport,
  "no-raw-colour": noRawColour,
  "no-clock": noClock,
  "telling-file-name": tellingFileName,
  "await-last": awaitLast,
  docstring,
};

export default { meta: { name: "house" }, rules };
