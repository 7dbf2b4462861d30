/** A class, and below it the properties that it is given: `Authority.reservedTenantDomains = new Set([...]);`. */
const CLASS_WITH_PROPERTIES =
  /^class (?<name>\w+) [^]*?^\}\n(?:\/\*\*[^]*?\*\/\n|\/\/.*\n|\n)*(?:^\k<name>\.\w+ = [^;]*;\n+)+/gm;

/**
 * A loader for webpack. A minifier keeps a class that nothing uses as long as somebody sets a property of it; put together
 * as one value that is made without side effects, both go. Of MSAL these are large: who asks an authority for its
 * metadata, which the broker of Teams does for us.
 */
export default function droppableClasses(code: string): string {
  return code
    .replaceAll("\r\n", "\n")
    .replace(
      CLASS_WITH_PROPERTIES,
      (declared, name: string) => `const ${name} = /*#__PURE__*/ (() => {\n${declared}return ${name};\n})();\n`,
    );
}
