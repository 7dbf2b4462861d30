import path from "node:path";
import webpack from "webpack";

/** Libraries of which every part that is used lands in one module, however late that part is needed. */
const SHARED = /^(?:valibot|@fluentui\/react-icons\/svg\/(?<icon>[\w-]+))$/;

/** Folders of which nothing is fetched before rows stand. */
const LATE =
  /[\\/]src[\\/](?:sharepoint[\\/]files|app[\\/](?:documents|register|blueprint|excel|features[\\/](?:proces|blueprint|zoeken|beslissen|overzicht)))(?:[\\/]|$)/;

/**
 * Gives what comes later its own copy of those libraries, so that the first load holds no more of them than it uses
 * itself. `packages` is the folder that they are installed in.
 */
export function ownCopies(packages: string): webpack.NormalModuleReplacementPlugin {
  return new webpack.NormalModuleReplacementPlugin(SHARED, (resource) => {
    if (!LATE.test(resource.context)) return;
    const icon = SHARED.exec(resource.request)?.groups?.icon;
    const file = icon === undefined ? "valibot/dist/index.mjs" : `@fluentui/react-icons/lib/atoms/svg/${icon}.js`;
    resource.request = `${path.join(packages, file)}?late`;
  });
}
