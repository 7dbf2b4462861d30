import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { budgetPlugin } from "./scripts/build/budget.ts";
import { oneFile } from "./scripts/build/oneFile.ts";
import { ownCopies } from "./scripts/build/ownCopies.ts";
import { palettePlugin } from "./scripts/build/palettePlugin.ts";
import { withoutComments } from "./scripts/build/withoutComments.ts";
import nestedHalfOfMsal from "./scripts/build/nestedHalfOfMsal.json" with { type: "json" };

const root = import.meta.dirname;
const packages = path.join(root, "node_modules");

/** Both builds: TypeScript by swc (types are checked apart), minified by swc, which makes the smallest files. */
const shared = {
  mode: "production",
  context: root,
  devtool: "source-map",
  performance: false,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  stats: "errors-warnings",
};

const typescript = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2023",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** What the reader of PDF asks for now and then: pictures in rarer forms, letters that a file does not bring along. */
const pdfFiles = [
  { from: path.join(packages, "pdfjs-dist/wasm/{jbig2,openjpeg,qcms}*"), to: "pdf/wasm/[name][ext]" },
  { from: path.join(packages, "pdfjs-dist/wasm/LICENSE_*{JBIG2,OPENJPEG,QCMS}"), to: "pdf/wasm/[name][ext]" },
  { from: path.join(packages, "pdfjs-dist/standard_fonts"), to: "pdf/fonts" },
].map((files) => ({ ...files, info: { minimized: true } }));

/** The tab: static files that run in any tenant; `config.json` next to them says which. */
const tab = {
  ...shared,
  name: "tab",
  entry: { main: "./src/app/main.tsx", redirect: "./src/teams/redirect.ts" },
  output: {
    path: path.join(root, "dist/tab"),
    filename: "[name].[contenthash:8].js",
    // One hash for all: a name with a hash of its own for each of so many parts weighs a kilobyte in the first load.
    chunkFilename: "[name].[fullhash:8].js",
    clean: true,
  },
  resolve: {
    ...shared.resolve,
    alias: {
      // docs/decisions/0004-nested-half-of-msal.md: a page in Teams loads the nested half only. The whole library, for a
      // browser, comes as one file of its own, so that the two halves do not share chunks and weigh each other down.
      ...Object.fromEntries(Object.entries(nestedHalfOfMsal).map(([name, file]) => [name, path.join(packages, file)])),
      "fluent-colours": path.join(packages, "@fluentui/tokens/lib/global/colors.js"),
      "@azure/msal-browser$": path.join(packages, "@azure/msal-browser/lib/msal-browser.cjs"),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Styles are worked out while building, so that the engine for that stays out of the page.
        use: ["@griffel/webpack-loader", typescript],
      },
      // Its modules only declare; saying so lets what we do not use (uploads, other ways to sign in) stay behind.
      { test: /node_modules[\\/]@microsoft[\\/]microsoft-graph-client/, sideEffects: false },
      // What the nested half of MSAL does not use of itself stays behind.
      { test: /node_modules[\\/]@azure[\\/]msal-.*\.mjs$/, use: path.join(root, "scripts/build/droppableClasses.ts") },
    ],
  },
  optimization: {
    ...shared.optimization,
    // Numbers and names as short as they can be, for they stand in every file.
    moduleIds: "size",
    chunkIds: "size",
    mangleExports: "size",
    splitChunks: { cacheGroups: { defaultVendors: false, first: oneFile("app") } },
  },
  plugins: [
    new HtmlPlugin({ template: "src/app/index.html", chunks: ["main"], scriptLoading: "defer" }),
    new HtmlPlugin({ template: "src/app/redirect.html", filename: "redirect.html", chunks: ["redirect"] }),
    new CopyPlugin({
      patterns: [
        { from: "src/app/page.css", transform: withoutComments },
        { from: "src/app/pages/*.html", to: "[name][ext]" },
        ...pdfFiles,
      ],
    }),
    new webpack.NormalModuleReplacementPlugin(
      /@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
      path.join(root, "scripts/build/fluentTokens.js"),
    ),
    new webpack.NormalModuleReplacementPlugin(
      /teams-js[\\/]dist[\\/]esm[\\/].*debug[\\/]src[\\/]browser\.js$/,
      path.join(root, "scripts/build/silentDebug.js"),
    ),
    new webpack.NormalModuleReplacementPlugin(
      /^\.\/HTTPClientFactory$/,
      path.join(root, "scripts/build/ownMiddleware.js"),
    ),
    new webpack.NormalModuleReplacementPlugin(
      /^\.\.\/(?:global\/colorPalette|sharedColorNames)\.js$/,
      path.join(root, "scripts/build/fluentPalette.ts"),
    ),
    palettePlugin(),
    ownCopies(packages),
    budgetPlugin(),
  ],
};

/** The page that plays Teams on a developer's machine. It is no part of the product. */
const host = {
  ...shared,
  name: "host",
  entry: { main: "./src/emulator/host/page/main.ts" },
  output: { path: path.join(root, "dist/host"), filename: "[name].js", clean: true },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: [typescript] }] },
  plugins: [new CopyPlugin({ patterns: [{ from: "src/emulator/host/page/*.{html,css}", to: "[name][ext]" }] })],
};

export default [tab, host];
