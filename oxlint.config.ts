import { defineConfig } from "oxlint";

/** What every file must keep. Rules of our own are in scripts/lint/, each with the sentence a reviewer would write. */
export default defineConfig({
  plugins: ["eslint", "typescript", "unicorn", "oxc", "react", "import", "jsx-a11y", "promise"],
  jsPlugins: ["./scripts/lint/houseRules.ts"],
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["dist/**", "appPackage/**", "test-results/**", ".local/**", "node_modules/**"],
  env: { browser: true, node: true, es2024: true },
  rules: {
    "house/may-import": "error",
    "house/telling-file-name": "error",
    "house/await-last": "error",

    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "typescript/no-unsafe-type-assertion": "off",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/unbound-method": "off",
    "typescript/consistent-return": "off",

    "import/no-default-export": "error",
    "import/no-cycle": "error",
    "import/no-unassigned-import": "off",
    "eslint/no-console": "error",
    "eslint/eqeqeq": "error",
    "eslint/no-shadow": "off",
    "eslint/no-underscore-dangle": "off",
    "eslint/no-await-in-loop": "off",
    // A switch over a union is one decision, however many members the union has.
    "eslint/complexity": ["error", { max: 15, variant: "modified" }],
    "eslint/max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    "eslint/max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],

    "react/exhaustive-deps": "error",
    "react/rules-of-hooks": "error",
    "react/react-in-jsx-scope": "off",
    "react/no-array-index-key": "error",
    "react/jsx-filename-extension": "off",
    // <output> may hold only phrasing content; a status region holds more.
    "jsx-a11y/prefer-tag-over-role": "off",
  },
  overrides: [
    { files: ["src/domain/**"], rules: { "house/no-clock": "error" } },
    {
      files: ["src/domain/**", "src/sharepoint/**", "src/bot/**", "src/emulator/**"],
      rules: { "house/docstring": "error" },
    },
    // The page that plays Teams is a screen, of which each function has one caller.
    { files: ["src/emulator/host/page/**"], rules: { "house/docstring": "off" } },
    { files: ["src/app/**", "src/teams/**"], rules: { "house/no-raw-colour": "error" } },
    {
      files: ["src/{domain,app,teams,bot,demo}/**"],
      rules: {
        "eslint/no-restricted-globals": [
          "error",
          { name: "fetch", message: "Only src/sharepoint talks to Graph; others are given what they need." },
          { name: "localStorage", message: "Business data is not kept on the device (zero footprint)." },
        ],
      },
    },
    // It reads the file next to the page, not Graph.
    { files: ["src/app/config.ts"], rules: { "eslint/no-restricted-globals": "off" } },
    {
      files: [
        "*.config.ts",
        "*.config.js",
        "*.config.cjs",
        "scripts/lint/houseRules.ts",
        "scripts/build/droppableClasses.ts",
        "tests/support/*.cjs",
      ],
      rules: { "import/no-default-export": "off" },
    },
    {
      files: ["tests/**"],
      rules: {
        "eslint/max-lines-per-function": "off",
        "eslint/max-lines": "off",
        "unicorn/consistent-function-scoping": "off",
      },
    },
    { files: ["scripts/**"], rules: { "eslint/no-console": "off" } },
  ],
});
