/** The names of the months and how people shorten them. */
export const MONTHS =
  "jan(?:uari|\\.)?|feb(?:ruari|r\\.?|\\.)?|maart|mrt\\.?|apr(?:il|\\.)?|mei|juni|jun\\.?|juli|jul\\.?|aug(?:ustus|\\.)?|sep(?:tember|t\\.?|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
