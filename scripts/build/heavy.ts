import type { Compilation, Module } from "webpack";

/**
 * Libraries that only one thing on the screen needs: a drawing, a Word file, a PDF, a comparison, a workbook. They are
 * fetched for that thing, never before it.
 */
const HEAVY =
  /[\\/]node_modules[\\/](?<library>bpmn-js|bpmn-moddle|diagram-js|mammoth|pdfjs-dist|dompurify|diff|fflate)[\\/]/;

/** The files of the build that hold any of them, each with which. */
export function heavyFiles(compilation: Compilation): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const chunk of compilation.chunks) {
    const modules = [...compilation.chunkGraph.getChunkModulesIterable(chunk)];
    const libraries = new Set(modules.flatMap(librariesIn));
    if (libraries.size > 0) for (const file of chunk.files) found.set(file, [...libraries]);
  }
  return found;
}

/** A module may be several that were put together. */
function librariesIn(module: Module): readonly string[] {
  const parts = "modules" in module ? (module.modules as readonly Module[]) : [module];
  return parts.flatMap((part) => HEAVY.exec(part.nameForCondition() ?? "")?.groups?.library ?? []);
}
