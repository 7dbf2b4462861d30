export const pdfWords = {
  controls: "Door het document bladeren",
  previous: "Vorige pagina",
  next: "Volgende pagina",
  page: "Pagina",
  of: (count: number) => `van ${count}`,
  where: (number: number, count: number, name: string) => `Pagina ${number} van ${count} van ${name}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom uit",
  zoom: (percent: number) => `${percent} %`,
  noText: "Op deze pagina staat geen tekst die kan worden voorgelezen. Het is misschien een scan.",
};
