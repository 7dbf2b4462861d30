const nestedHalfOfMsal = require("./scripts/build/nestedHalfOfMsal.json");

/** Packages on npm that ship ES modules only; Jest runs CommonJS, so they pass through the compiler too. */
const esmOnly = [
  "@noble/hashes",
  "@microsoft/app-manifest",
  "strip-bom",
  "jose",
  "@pnp",
  "@hono",
  "hono",
  "@azure/msal-browser/dist",
  "pdfjs-dist",
  "bpmn-moddle",
  "moddle",
  "moddle-xml",
  "min-dash",
  "saxen",
  "bpmn-js",
  "@bpmn-io",
  "diagram-js",
  "didi",
  "domify",
  "ids",
  "inherits-browser",
  "min-dom",
  "object-refs",
  "path-intersection",
  "tiny-svg",
];

const shared = {
  transform: {
    "^.+\\.(m?[jt]sx?)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2024",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  setupFilesAfterEnv: ["<rootDir>/tests/support/setup.ts"],
  globalSetup: "<rootDir>/tests/support/beforeRun.ts",
  globalTeardown: "<rootDir>/tests/support/afterRun.ts",
};

module.exports = {
  // Machines differ: what hangs fails all the same.
  testTimeout: 60_000,
  // Jest alone would leave a core idle; on two that is half of them.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{domain,contract,emulator,bot,scripts,lint,demo}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "<rootDir>/tests/support/browserEnvironment.cjs",
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, "<rootDir>/tests/support/patience.ts"],
      moduleNameMapper: Object.fromEntries(
        Object.entries(nestedHalfOfMsal).map(([name, file]) => [`^${name}$`, `<rootDir>/node_modules/${file}`]),
      ),
      testMatch: ["<rootDir>/tests/{app,teams}/**/*.test.{ts,tsx}"],
    },
  ],
};
