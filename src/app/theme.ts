import { teamsLightTheme, type Theme as FluentTheme } from "@fluentui/react-components";
import type { Theme } from "../teams/host.ts";
import { fetched } from "./parts.ts";
import { useFetched } from "./useFetched.ts";

const fetchDarkThemes = fetched(async () => (await import("./darkThemes.ts")).darkThemes);

/** The colours of a theme of Teams; those of the other themes are fetched when somebody uses them. */
export function useFluentTheme(theme: Theme): FluentTheme {
  const dark = useFetched(fetchDarkThemes, theme !== "light");
  return theme === "light" ? teamsLightTheme : (dark?.[theme] ?? teamsLightTheme);
}
