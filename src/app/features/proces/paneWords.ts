export const paneWords = {
  broad: "Over de hele breedte",
  withList: "Met de lijst ernaast",
  newTitle: "Nieuw proces",
};
