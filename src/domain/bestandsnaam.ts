import { extensionOf } from "./procesdocument.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Why SharePoint does not take a name. */
export type NameFault = "empty" | "forbidden-characters" | "space-or-dot-at-the-edge" | "reserved" | "too-long";

/** What is wrong with a name, and a name like it that will do; undefined when nothing of it would be left. */
export type NameRefusal = Readonly<{ fault: NameFault; proposal: string | undefined }>;

/** SharePoint takes 255; the rest is for the number and version in front of a frozen copy. */
export const LONGEST_FILE_NAME = 220;

/**
 * A name as a file of the library may have it, in one spelling of its accents. Refused names come with a proposal.
 * Source: Microsoft Support, "Restrictions and limitations in OneDrive and SharePoint".
 */
export function safeFileName(name: string): Result<string, NameRefusal> {
  const spelled = name.normalize("NFC");
  const fault = faultOf(spelled);
  if (fault === undefined) return ok(spelled);
  const proposal = cleaned(spelled);
  return refuse({ fault, proposal: faultOf(proposal) === undefined ? proposal : undefined });
}

// Control characters too, and halves of a character that no address can hold.
const FORBIDDEN = /["*:<>?/\\|\p{Cc}\p{Cs}]/gu;
const EDGE = /^[\s.]+|[\s.]+$/g;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function faultOf(name: string): NameFault | undefined {
  if (name.replaceAll(/[\s.]/g, "") === "") return "empty";
  if (name.search(FORBIDDEN) >= 0) return "forbidden-characters";
  if (isReserved(name)) return "reserved";
  if (name.replaceAll(EDGE, "") !== name) return "space-or-dot-at-the-edge";
  return name.length > LONGEST_FILE_NAME ? "too-long" : undefined;
}

function isReserved(name: string): boolean {
  const lower = name.toLowerCase();
  const stem = lower.split(".")[0] ?? "";
  return (
    DEVICE.test(stem) ||
    lower === ".lock" ||
    lower === "desktop.ini" ||
    lower.startsWith("~$") ||
    lower.includes("_vti_")
  );
}

function cleaned(name: string): string {
  const plain = name
    .replaceAll(FORBIDDEN, "-")
    .replaceAll(/_vti_/gi, "-")
    .replaceAll(EDGE, "")
    .replace(/^(?:~\$)+/, "")
    .replaceAll(EDGE, "");
  const free = isReserved(plain) ? `_${plain}` : plain;
  return free.length > LONGEST_FILE_NAME ? shortened(free) : free;
}

/** Cut before the extension, and never through a character. */
function shortened(name: string): string {
  const extension = extensionOf(name);
  const tail = extension === "" || extension.length > 20 ? "" : name.slice(name.lastIndexOf("."));
  const room = LONGEST_FILE_NAME - tail.length;
  let stem = "";
  for (const character of name.slice(0, name.length - tail.length)) {
    if (stem.length + character.length > room) break;
    stem += character;
  }
  return `${stem.replaceAll(EDGE, "")}${tail}`;
}
