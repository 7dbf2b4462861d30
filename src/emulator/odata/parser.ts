import { MAX_FILTER_TOKENS } from "../limits.ts";
import type { Filter, Literal, Operator } from "./filter.ts";
import { lex, type Token } from "./lexer.ts";

/*
 * The part of OData $filter that list items and users answer to.
 *
 *   filter      = conjunction *( "or" conjunction )
 *   conjunction = condition *( "and" condition )
 *   condition   = "(" filter ")"
 *               | "not" condition                              (users only)
 *               | "startswith" "(" property "," string ")"
 *               | "endswith" "(" property "," string ")"       (users only)
 *               | property operator literal
 *   operator    = "eq" | "ne" | "lt" | "le" | "gt" | "ge"
 *   literal     = string | number | date | "true" | "false"
 *   property    = word *( "/" word )
 *
 * `in`, `null`, `contains` and arithmetic are refused, on list columns `not` and `endswith` too: nobody has seen them
 * work there. Names of functions and `not` are taken in any case.
 */

/** The directory understands more than lists do. */
export type Dialect = "lists" | "directory";

export type ParsedFilter = Readonly<{ ok: true; filter: Filter }> | Readonly<{ ok: false; why: string }>;

type Cursor = { tokens: readonly Token[]; at: number; dialect: Dialect };
type Step<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; why: string }>;

const OPERATORS: ReadonlySet<string> = new Set<Operator>(["eq", "ne", "lt", "le", "gt", "ge"]);
const REFUSED: Readonly<Record<Dialect, ReadonlySet<string>>> = {
  lists: new Set(["not", "in", "contains", "substringof", "endswith", "any", "all", "has"]),
  directory: new Set(["in", "contains", "substringof", "any", "all", "has"]),
};

/** Parses a `$filter`; `why` is a sentence for the error message. */
export function parseFilter(source: string, dialect: Dialect = "lists"): ParsedFilter {
  const lexed = lex(source);
  if (!lexed.ok) return lexed;
  if (lexed.tokens.length > MAX_FILTER_TOKENS) return fail("it is too long.");

  const cursor: Cursor = { tokens: lexed.tokens, at: 0, dialect };
  const parsed = disjunction(cursor);
  if (!parsed.ok) return parsed;
  const rest = cursor.tokens[cursor.at];
  return rest === undefined ? { ok: true, filter: parsed.value } : fail(`unexpected '${shown(rest)}'.`);
}

function disjunction(cursor: Cursor): Step<Filter> {
  return chain(cursor, "or", conjunction);
}

function conjunction(cursor: Cursor): Step<Filter> {
  return chain(cursor, "and", condition);
}

function chain(cursor: Cursor, kind: "and" | "or", part: (cursor: Cursor) => Step<Filter>): Step<Filter> {
  let left = part(cursor);
  while (left.ok && takeWord(cursor, kind)) {
    const right = part(cursor);
    left = right.ok ? { ok: true, value: { kind, left: left.value, right: right.value } } : right;
  }
  return left;
}

function condition(cursor: Cursor): Step<Filter> {
  if (takePunctuation(cursor, "(")) {
    const inner = disjunction(cursor);
    if (!inner.ok || takePunctuation(cursor, ")")) return inner;
    return fail("a ')' is missing.");
  }
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "word") return fail(token === undefined ? "it ends too early." : `unexpected '${shown(token)}'.`);
  cursor.at += 1;
  const word = token.text.toLowerCase();
  if (REFUSED[cursor.dialect].has(word)) return fail(`'${token.text}' is not supported.`);
  if (word === "not") return negation(cursor);
  return word === "startswith" || word === "endswith" ? affix(cursor, word) : comparison(cursor, token.text);
}

function negation(cursor: Cursor): Step<Filter> {
  const inner = condition(cursor);
  return inner.ok ? { ok: true, value: { kind: "not", inner: inner.value } } : inner;
}

function affix(cursor: Cursor, kind: "startswith" | "endswith"): Step<Filter> {
  if (!takePunctuation(cursor, "(")) return fail(`${kind} needs two arguments.`);
  const [property, comma, text] = cursor.tokens.slice(cursor.at, cursor.at + 3);
  cursor.at += 3;
  if (property?.kind !== "word" || comma?.kind !== "punctuation" || comma.text !== "," || text?.kind !== "string") {
    return fail(`${kind} needs a property and a string.`);
  }
  if (!takePunctuation(cursor, ")")) return fail("a ')' is missing.");
  const value: Filter =
    kind === "startswith"
      ? { kind, property: property.text, prefix: text.text }
      : { kind, property: property.text, suffix: text.text };
  return { ok: true, value };
}

function comparison(cursor: Cursor, property: string): Step<Filter> {
  const [word, token] = cursor.tokens.slice(cursor.at, cursor.at + 2);
  cursor.at += 2;
  if (word?.kind !== "word" || !isOperator(word.text)) return fail(`an operator is missing after '${property}'.`);
  const literal = token === undefined ? undefined : literalOf(token);
  if (literal === undefined) return fail(`'${property} ${word.text}' needs a string, number, date or boolean.`);
  return { ok: true, value: { kind: "comparison", operator: word.text, property, literal } };
}

function literalOf(token: Token): Literal | undefined {
  switch (token.kind) {
    case "string":
    case "number":
    case "date":
      return token;
    case "word":
      if (token.text !== "true" && token.text !== "false") return undefined;
      return { kind: "boolean", value: token.text === "true" };
    case "punctuation":
      return undefined;
  }
}

function isOperator(word: string): word is Operator {
  return OPERATORS.has(word);
}

function takeWord(cursor: Cursor, text: string): boolean {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "word" || token.text !== text) return false;
  cursor.at += 1;
  return true;
}

function takePunctuation(cursor: Cursor, text: "(" | ")"): boolean {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "punctuation" || token.text !== text) return false;
  cursor.at += 1;
  return true;
}

function shown(token: Token): string {
  return token.kind === "number" ? String(token.value) : token.text;
}

function fail(why: string): { ok: false; why: string } {
  return { ok: false, why };
}
