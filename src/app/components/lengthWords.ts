export const lengthWords = {
  tooLong: (excess: number) => `${excess} ${excess === 1 ? "teken" : "tekens"} te veel. Maak de tekst korter.`,
};
