import { breathe } from "../turns.ts";

/** Graph puts collections under this name, and writes no space in between. Inside a string the quotes would be escaped. */
const COLLECTION = '"value":[';
/** How many elements are understood in one go. */
const GROUP = 32;

/**
 * What JSON.parse answers, for texts of several megabytes: the elements of collections are parsed in groups, between which
 * the browser has its turn.
 */
export async function parseLarge(text: string): Promise<unknown> {
  const collections: (readonly unknown[])[] = [];
  const around: string[] = [];
  let done = 0;
  for (;;) {
    const found = text.indexOf(COLLECTION, done);
    if (found < 0) break;
    const start = found + COLLECTION.length;
    const { elements, end } = await elementsFrom(text, start);
    collections.push(elements);
    around.push(text.slice(done, start));
    done = end;
  }
  around.push(text.slice(done));
  // Collections are met again in the order in which they stand in the text; those inside others are in there already.
  const inOrder = collections.values();
  return JSON.parse(around.join(""), (key, value: unknown) =>
    key === "value" && Array.isArray(value) ? inOrder.next().value : value,
  ) as unknown;
}

type Elements = Readonly<{ elements: readonly unknown[]; end: number }>;

/** The elements of the array that begins here, and where it ends. */
async function elementsFrom(text: string, start: number): Promise<Elements> {
  const elements: unknown[] = [];
  let unparsed = start;
  let passed = 0;
  for (let at = start, depth = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString(text, at);
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}") depth -= 1;
    else if (char === "]") {
      if (depth === 0) {
        elements.push(...group(text, unparsed, at));
        return { elements, end: at };
      }
      depth -= 1;
    } else if (char === "," && depth === 0) {
      passed += 1;
      if (passed % GROUP > 0) continue;
      elements.push(...group(text, unparsed, at));
      unparsed = at + 1;
      await breathe();
    }
  }
  throw new SyntaxError("A collection breaks off.");
}

function group(text: string, start: number, end: number): readonly unknown[] {
  return JSON.parse(`[${text.slice(start, end)}]`) as unknown[];
}

/** The closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start;
  do {
    at = text.indexOf('"', at + 1);
    if (at < 0) throw new SyntaxError("A string breaks off.");
  } while (isEscaped(text, at));
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charAt(at - 1 - slashes) === "\\") slashes += 1;
  return slashes % 2 === 1;
}
