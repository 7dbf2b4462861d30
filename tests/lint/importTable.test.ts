import { describe, expect, test } from "@jest/globals";
import { importRefusal } from "../../scripts/lint/importTable.ts";

const inSrc = (file: string): string => `/project/src/${file}`;

describe("the import table", () => {
  test.each([
    ["domain/ontwikkelpunt.ts", "./result.ts"],
    ["sharepoint/ontwikkelpunten.ts", "../domain/ontwikkelpunt.ts"],
    ["sharepoint/client.ts", "@microsoft/microsoft-graph-client"],
    ["app/App.tsx", "../teams/context.ts"],
    ["app/features/overzicht/Overzicht.tsx", "../../components/Badge.tsx"],
    ["app/features/overzicht/Overzicht.tsx", "../../documents/FileView.tsx"],
    ["bot/decide.ts", "../sharepoint/goedkeuringen.ts"],
  ])("lets %s import %s", (file, source) => {
    expect(importRefusal(inSrc(file), source)).toBeUndefined();
  });

  test.each([
    ["domain/ontwikkelpunt.ts", "valibot", "not even packages"],
    ["domain/ontwikkelpunt.ts", "../sharepoint/client.ts", "src/domain may not import src/sharepoint"],
    ["sharepoint/client.ts", "../app/App.tsx", "src/sharepoint may not import src/app"],
    ["emulator/graph/items.ts", "../../domain/ontwikkelpunt.ts", "src/emulator may not import src/domain"],
    ["bot/main.ts", "../emulator/emulator.ts", "src/bot may not import src/emulator"],
    ["app/App.tsx", "@microsoft/teams-js", "may be imported only in src/teams"],
    ["app/App.tsx", "@microsoft/microsoft-graph-client", "may be imported only in src/sharepoint"],
    ["app/features/overzicht/Overzicht.tsx", "../ontwikkelpunten/Lijst.tsx", "may not import the feature"],
    ["app/documents/FileView.tsx", "../features/proces/words.ts", "shows documents to any feature"],
    ["app/App.tsx", "../../scripts/start.ts", "may not import from outside src"],
    ["newFolder/thing.ts", "react", "is not in the table"],
  ])("refuses that %s imports %s", (file, source, reason) => {
    expect(importRefusal(inSrc(file), source)).toContain(reason);
  });

  test("says nothing about files outside src", () => {
    expect(importRefusal("/project/tests/domain/x.test.ts", "../../src/domain/result.ts")).toBeUndefined();
  });
});
