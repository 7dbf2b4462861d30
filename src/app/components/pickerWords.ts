export const pickerWords = {
  hint: "Typ een naam.",
  me: (name: string) => `${name} (ik)`,
  nobody: "Niemand",
  failed: "Zoeken naar collega's lukt nu niet.",
};
