import { teamsLightTheme, type Theme as FluentTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fetched } from "./parts.ts";
import type { Theme } from "../teams/host.ts";

const fetchDarkThemes = fetched(() => import("./darkThemes.ts"));

/** The colours of a theme of Teams; those of the other themes are fetched when somebody uses them. */
export function useFluentTheme(theme: Theme): FluentTheme {
  const [fetched, setFetched] = useState<Partial<Record<Theme, FluentTheme>>>({ light: teamsLightTheme });
  const known = fetched[theme];
  useEffect(() => {
    if (known !== undefined) return;
    void fetchDarkThemes().then(({ darkThemes }) => setFetched((before) => ({ ...before, ...darkThemes })));
  }, [known]);
  return known ?? teamsLightTheme;
}
