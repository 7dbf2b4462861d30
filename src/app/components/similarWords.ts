export const similarWords = { similar: "Speelt dit al?" };
