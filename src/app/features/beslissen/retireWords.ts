export const retireWords = {
  reason: "Waarom vervalt dit proces?",
  reasonHint: "De beheerder en de teams lezen dit. Schrijf het zonder gegevens van inwoners.",
  reasonMissing: "Schrijf waarom dit proces vervalt.",
  confirmReject: "Laat het proces vervallen",
  cancel: "Annuleer",
};
