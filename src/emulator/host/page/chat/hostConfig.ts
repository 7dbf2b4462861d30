import { HostConfig } from "adaptivecards";

/** Colours are those of the page, so that a card follows the theme without being drawn again. */
function colours(name: string): Readonly<Record<"default" | "subtle", string>> {
  return { default: `var(--card-${name})`, subtle: `var(--card-${name === "text" ? "subtle" : name})` };
}

const foregroundColors = {
  default: colours("text"),
  dark: colours("text"),
  light: colours("text"),
  accent: colours("accent"),
  good: colours("good"),
  warning: colours("warning"),
  attention: colours("attention"),
};

function container(name: string): Readonly<Record<string, unknown>> {
  return { foregroundColors, backgroundColor: `var(--card-${name}-background)`, borderColor: `var(--card-border)` };
}

/** How Teams sets up the renderer. Source: the Teams host configurations in microsoft/AdaptiveCards, `samples/HostConfig`. */
export function teamsHostConfig(): HostConfig {
  return new HostConfig({
    fontFamily: "inherit",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: "var(--card-border)" },
    supportsInteractivity: true,
    containerStyles: {
      default: container("default"),
      emphasis: container("emphasis"),
      good: container("good"),
      warning: container("warning"),
      attention: container("attention"),
      accent: container("accent"),
    },
    inputs: {
      label: { inputSpacing: "small", requiredInputs: { weight: "bolder" }, optionalInputs: { weight: "bolder" } },
      errorMessage: { color: "attention", size: "small", weight: "default" },
    },
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
      preExpandSingleShowCardAction: false,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
    },
    factSet: {
      title: { weight: "bolder", size: "default", color: "default", isSubtle: false, wrap: true, maxWidth: 150 },
      value: { weight: "default", size: "default", color: "default", isSubtle: false, wrap: true },
      spacing: 12,
    },
    imageSizes: { small: 32, medium: 52, large: 100 },
    adaptiveCard: { allowCustomStyle: false },
  });
}
