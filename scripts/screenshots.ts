import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { browserPath } from "./browser.ts";
import { PICTURES } from "./screenshots/pictures.ts";
import { openDemoTown } from "./screenshots/demoTown.ts";
import { takePicture } from "./screenshots/takePicture.ts";
import { buildIfNeeded } from "./start/build.ts";

/**
 * `npm run screenshots [-- NAME …]`: makes the pictures of docs/handleiding and of the README anew, from the built tab and the
 * bot in the town of the demo. With names (`dagstart`), only the pictures that are called so.
 */
async function main(names: readonly string[]): Promise<number> {
  const wanted = PICTURES.filter(({ file }) => names.length === 0 || names.includes(path.basename(file, ".png")));
  if (wanted.length === 0) {
    console.error(`There is no such picture. There are: ${PICTURES.map(({ file }) => file).join(", ")}.`);
    return 1;
  }
  const executablePath = browserPath(say);
  if (!buildIfNeeded(say)) return 1;
  const folder = mkdtempSync(path.join(tmpdir(), "screenshots-"));
  const town = await openDemoTown(folder, say);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const picture of wanted) {
      mkdirSync(path.dirname(picture.file), { recursive: true });
      await takePicture(browser, town, picture);
      say(picture.file);
    }
    return 0;
  } finally {
    await browser.close();
    await town.close();
    rmSync(folder, { recursive: true });
  }
}

function say(line: string): void {
  console.log(line);
}

process.exitCode = await main(process.argv.slice(2));
