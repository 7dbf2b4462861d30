import { teamsDarkTheme, teamsHighContrastTheme } from "@fluentui/react-components";

export const darkThemes = { dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
