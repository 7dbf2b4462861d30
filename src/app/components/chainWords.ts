export const chainWords = {
  see: "Bekijk de keten",
  of: (what: string) => `Bekijk de keten van ${what}`,
};

export type ChainWords = typeof chainWords;
