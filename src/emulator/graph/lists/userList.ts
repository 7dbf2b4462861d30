import type { Core } from "../../core/core.ts";
import type { ColumnDefinition } from "../columns/column.ts";
import { insertColumn } from "../columns/store.ts";
import { systemAccount } from "../identities.ts";
import { sitesOf } from "../sites/site.ts";
import { USER_LIST } from "./list.ts";
import { insertList, readList } from "./store.ts";

/** The columns of people, besides Title, that public code reads. */
const NAMES = ["Name", "EMail", "UserName", "FirstName", "LastName", "JobTitle"];

/** The first row id of a site's people differs per site, so that nobody can mix the numbers of two sites up unnoticed. */
const FIRST_ID = 6;
const STEP = 5;

/** Gives every site of the tenant its User Information List, also when a team was added since the last start. */
export function ensureUserLists(core: Core): void {
  core.database.transaction(() => {
    for (const [position, site] of sitesOf(core.tenant).entries()) {
      if (readList(core.database, site, USER_LIST) !== undefined) continue;
      const list = insertList(
        core,
        site,
        {
          displayName: USER_LIST,
          template: "userInformation",
          hidden: true,
          system: true,
          firstItemId: FIRST_ID + STEP * position,
        },
        systemAccount,
      );
      for (const name of NAMES) insertColumn(core.database, list.key, { name, definition: textColumn(name) });
    }
  });
}

function textColumn(displayName: string): ColumnDefinition {
  return {
    displayName,
    description: "",
    columnGroup: "Custom Columns",
    required: false,
    hidden: false,
    indexed: false,
    enforceUniqueValues: false,
    readOnly: false,
    type: {
      kind: "text",
      facet: {
        allowMultipleLines: false,
        appendChangesToExistingText: false,
        linesForEditing: 0,
        maxLength: 255,
        textType: "plain",
      },
    },
  };
}
