export const registerWords = {
  reading: "Documenten en processen worden nog gelezen.",
  failed: "Documenten en processen zijn nu niet op te halen. De punten staan er wel.",
};
