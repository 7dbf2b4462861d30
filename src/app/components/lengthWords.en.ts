import type { lengthWords as dutch } from "./lengthWords.ts";

export const lengthWords: typeof dutch = {
  tooLong: (excess) => `${excess} ${excess === 1 ? "character" : "characters"} too many. Make the text shorter.`,
};
