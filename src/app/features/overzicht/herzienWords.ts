export const herzienWords = {
  mine: "Jouw processen om te bekijken",
  all: "Processen om te bekijken",
  nothing: "Geen proces hoeft nu bekeken te worden.",
  nothingMine: "Geen van jouw processen hoeft nu bekeken te worden.",
  reading: "We lezen de processen.",
  failed: "De processen zijn nu niet op te halen.",
  more: (shown: number, all: number) => `${shown} van ${all}: laat ze allemaal zien`,
};
