import type { Person } from "../../core/tenant.ts";
import { eventualConsistencyNeeded, type GraphError, invalidDirectoryFilter } from "../../errors.ts";
import { type Comparable, fold } from "../../odata/comparable.ts";
import { type Condition, meets } from "../../odata/evaluate.ts";
import type { Filter, Leaf } from "../../odata/filter.ts";
import { parseFilter } from "../../odata/parser.ts";
import { type Answer, done, refused } from "../answer.ts";

export type UserQuery = Readonly<{
  filter: string | undefined;
  search: string | undefined;
  orderby: string | undefined;
  /** `ConsistencyLevel: eventual` was sent. */
  eventual: boolean;
  counted: boolean;
}>;

const PROPERTIES = ["displayName", "givenName", "surname", "mail", "userPrincipalName", "id", "jobTitle"] as const;
type Property = (typeof PROPERTIES)[number];

/** Source: Graph docs, user-list and "Advanced query capabilities on Microsoft Entra ID objects". */
export function findUsers(people: readonly Person[], query: UserQuery): Answer<readonly Person[]> {
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter, "directory");
  if (filter?.ok === false) return refused(invalidDirectoryFilter(filter.why));
  const advanced = needsEventual(query, filter?.filter);
  if (advanced !== undefined) return refused(advanced);

  const condition = filter === undefined ? done(undefined) : compile(filter.filter);
  if (!condition.ok) return condition;
  const searched = query.search === undefined ? done(() => true) : searcher(query.search);
  if (!searched.ok) return searched;
  const found = people.filter((person) => {
    const matches = condition.value === undefined || meets(condition.value, (property) => valueOf(person, property));
    return matches && searched.value(person);
  });
  return sort(found, query.orderby);
}

function needsEventual(query: UserQuery, filter: Filter | undefined): GraphError | undefined {
  const advancedFilter = filter !== undefined && (query.orderby !== undefined || isAdvanced(filter));
  if ((query.search !== undefined || query.counted || advancedFilter) && !query.eventual)
    return eventualConsistencyNeeded();
  return advancedFilter && !query.counted ? eventualConsistencyNeeded() : undefined;
}

/** `not`, `ne` and `endswith` cost the directory more than the rest. */
function isAdvanced(filter: Filter): boolean {
  if (filter.kind === "not") return true;
  if (filter.kind === "and" || filter.kind === "or") return isAdvanced(filter.left) || isAdvanced(filter.right);
  return filter.kind === "endswith" || (filter.kind === "comparison" && filter.operator === "ne");
}

function compile(filter: Filter): Answer<Condition<Property>> {
  switch (filter.kind) {
    case "and":
    case "or": {
      const left = compile(filter.left);
      if (!left.ok) return left;
      const right = compile(filter.right);
      return right.ok ? done({ kind: filter.kind, left: left.value, right: right.value }) : right;
    }
    case "not": {
      const inner = compile(filter.inner);
      return inner.ok ? done({ kind: "not", inner: inner.value }) : inner;
    }
    case "comparison":
    case "startswith":
    case "endswith":
      return compileLeaf(filter);
  }
}

function compileLeaf(leaf: Leaf): Answer<Condition<Property>> {
  const key = PROPERTIES.find((property) => property === leaf.property);
  if (key === undefined) return refused(invalidDirectoryFilter(`'${leaf.property}' cannot be filtered on.`));
  switch (leaf.kind) {
    case "startswith":
      return done({ kind: "startswith", key, prefix: fold(leaf.prefix) });
    case "endswith":
      return done({ kind: "endswith", key, suffix: fold(leaf.suffix) });
    case "comparison": {
      const { operator, literal } = leaf;
      if (literal.kind !== "string") return refused(invalidDirectoryFilter("a string is needed."));
      return done({ kind: "comparison", operator, key, value: fold(literal.text) });
    }
  }
}

/** `"displayName:jo" AND "mail:jo"`: each word of the property may begin with what was typed. */
function searcher(search: string): Answer<(person: Person) => boolean> {
  const clauses = [...search.matchAll(/"(\w+):([^"]*)"/g)];
  if (clauses.length === 0) return refused(invalidDirectoryFilter('$search needs clauses like "displayName:name".'));
  const all = !/"\s+OR\s+"/.test(search);
  return done((person) => {
    const matches = clauses.map(([, property = "", text = ""]) => wordsBeginWith(valueNamed(person, property), text));
    return all ? matches.every(Boolean) : matches.some(Boolean);
  });
}

function wordsBeginWith(value: string, typed: string): boolean {
  const words = fold(value).split(/[\s@.]+/);
  return fold(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function sort(people: readonly Person[], orderby: string | undefined): Answer<readonly Person[]> {
  if (orderby === undefined) return done(people);
  const [name = "", direction] = orderby.trim().split(/\s+/);
  if (name !== "displayName" && name !== "userPrincipalName")
    return refused(invalidDirectoryFilter(`no order by '${name}'.`));
  const ascending = people.toSorted((a, b) => valueNamed(a, name).localeCompare(valueNamed(b, name)));
  return done(direction === "desc" ? ascending.toReversed() : ascending);
}

function valueOf(person: Person, property: Property): Comparable {
  return fold(valueNamed(person, property));
}

function valueNamed(person: Person, property: string): string {
  switch (property) {
    case "displayName":
      return person.displayName;
    case "givenName":
      return person.givenName;
    case "surname":
      return person.surname;
    case "jobTitle":
      return person.jobTitle;
    case "id":
      return person.id;
    default:
      return person.userPrincipalName;
  }
}
