import type { ChunkGraph, Module } from "webpack";

/**
 * A group for webpack's `splitChunks`: what a chunk needs comes in one file, which is smaller than the files that it would
 * be divided over. What others need of it they find there: whoever has come that far has this chunk. Nothing is gained by
 * keeping libraries apart, since all chunks carry one hash.
 */
export function oneFile(chunk: string) {
  return {
    name: `all-of-${chunk}`,
    chunks: "async",
    enforce: true,
    test: (module: Module, { chunkGraph }: Readonly<{ chunkGraph: ChunkGraph }>): boolean =>
      [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === chunk),
  } as const;
}
