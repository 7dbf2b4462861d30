/** A piece of a `$filter`. Strings are already unquoted, with doubled quotes made single. */
export type Token =
  | Readonly<{ kind: "word"; text: string }>
  | Readonly<{ kind: "string"; text: string }>
  | Readonly<{ kind: "number"; value: number }>
  | Readonly<{ kind: "date"; text: string }>
  | Readonly<{ kind: "punctuation"; text: "(" | ")" | "," }>;

export type Lexed = Readonly<{ ok: true; tokens: readonly Token[] }> | Readonly<{ ok: false; why: string }>;

const STRING = /'((?:[^']|'')*)'/y;
const DATE = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?(?![\w-])/y;
const NUMBER = /-?\d+(?:\.\d+)?(?![\w-])/y;
const WORD = /[A-Za-z_@][\w@.]*(?:\/[A-Za-z_][\w]*)*/y;
const SPACE = /\s+/y;

/** Cuts a `$filter` into tokens; `why` names the first place that is none. */
export function lex(source: string): Lexed {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };

  while (at < source.length) {
    if (match(SPACE) !== null) continue;
    const token = punctuation(source[at]);
    if (token === undefined) {
      const other = literalOrWord(match);
      if (other === undefined) return { ok: false, why: `unexpected '${source.slice(at, at + 20)}'.` };
      tokens.push(other);
    } else {
      tokens.push(token);
      at += 1;
    }
  }
  return { ok: true, tokens };
}

function punctuation(character: string | undefined): Token | undefined {
  if (character === "(" || character === ")" || character === ",") return { kind: "punctuation", text: character };
  return undefined;
}

function literalOrWord(match: (pattern: RegExp) => RegExpExecArray | null): Token | undefined {
  const quoted = match(STRING);
  if (quoted !== null) return { kind: "string", text: (quoted[1] ?? "").replaceAll("''", "'") };
  const date = match(DATE);
  if (date !== null) return { kind: "date", text: date[0] };
  const number = match(NUMBER);
  if (number !== null) return { kind: "number", value: Number(number[0]) };
  const word = match(WORD);
  return word === null ? undefined : { kind: "word", text: word[0] };
}
