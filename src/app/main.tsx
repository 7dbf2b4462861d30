import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { createCell } from "./data/store.ts";
import { fetched } from "./parts.ts";
import type { Startup } from "./startup.ts";

/**
 * Draws the frame at once and fetches everything else beside it. The address carries theme and language, filled in by
 * Teams (see the manifest), so that nothing has to wait for its answer.
 */
const startup = createCell<Startup>({ state: "starting" });
const query = new URLSearchParams(location.search);
const theme = query.get("theme");
const first = {
  theme: theme === "dark" || theme === "contrast" ? theme : "light",
  language: query.get("locale")?.toLowerCase().startsWith("en") === true ? "en" : "nl",
} as const;

const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App startup={startup} first={first} />
    </StrictMode>,
  );
}

const fetchStartup = fetched(() => import(/* webpackChunkName: "app" */ "./startup.ts"));
void fetchStartup()
  .then(({ begin }) => begin(startup))
  .catch(() => startup.set({ state: "broken" }));
// Inside a frame it is Teams that signs people in; asked for now, it comes along with the rest.
if (window.parent !== window)
  void import(/* webpackChunkName: "nested" */ "../teams/nestedSignIn.ts").catch(() => undefined);
