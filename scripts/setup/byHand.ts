import type { SiteAddress } from "../../src/sharepoint/site.ts";
import type { Line } from "./report.ts";
import type { Words } from "./words.ts";

/** What the commands have to name. */
export type Names = Readonly<{
  site: SiteAddress;
  botClientId: string;
  tenantId: string;
  botOrigin: string | undefined;
}>;

/** What Microsoft Graph v1.0 has no call for, with the commands that do it. */
export function byHandLines(words: Words, { site, botClientId, tenantId, botOrigin }: Names): readonly Line[] {
  const url = siteUrl(site);
  const connect = `Connect-PnPOnline -Url ${url} -Interactive -ClientId <jouw PnP-app>`;
  const { byHand } = words;
  return [
    line(
      byHand.bot,
      `az bot create --resource-group <groep> --name procesmatig-werken --app-type SingleTenant --appid ${botClientId} --tenant-id ${tenantId} --endpoint ${botOrigin ?? "https://<host van de bot>"}/api/messages`,
      "az bot msteams create --resource-group <groep> --name procesmatig-werken",
    ),
    line(
      byHand.permissions,
      connect,
      "$leden = (Get-PnPGroup -AssociatedMemberGroup).Title",
      '$niveau = Add-PnPRoleDefinition -RoleName "Alleen toevoegen" -Clone "Contribute" -Exclude EditListItems,DeleteListItems',
      ...[
        ["Instellingen", "Read"],
        ["Goedkeuringen", "Alleen toevoegen"],
        ["Gesprekken", ""],
      ].flatMap(([list, level]) => [
        `Set-PnPList -Identity ${list} -BreakRoleInheritance -CopyRoleAssignments`,
        `Set-PnPListPermission -Identity ${list} -Group $leden -RemoveRole "Edit"`,
        ...(level === "" ? [] : [`Set-PnPListPermission -Identity ${list} -Group $leden -AddRole "${level}"`]),
      ]),
    ),
    line(
      byHand.folder,
      'Add-PnPFolder -Name "Vastgesteld" -Folder "Procesdocumenten"',
      'Set-PnPFolderPermission -List "Procesdocumenten" -Identity "Procesdocumenten/Vastgesteld" -Group $leden -AddRole "Read" -ClearExisting',
    ),
    line(
      byHand.versioning,
      "Get-PnPList | Where-Object { -not $_.IsSystemList } | ForEach-Object { Set-PnPList -Identity $_ -EnableVersioning $true -MajorVersions 500 }",
    ),
    line(byHand.upload),
  ];
}

function line(subject: string, ...commands: readonly string[]): Line {
  return { subject, outcome: "by-hand", commands };
}

/** How to let an app in when Graph refuses to. */
export function grantCommands(site: SiteAddress, appId: string, displayName: string): readonly string[] {
  const url = siteUrl(site);
  return [
    `Connect-PnPOnline -Url ${url} -Interactive -ClientId <jouw PnP-app>`,
    `Grant-PnPEntraIDAppSitePermission -AppId ${appId} -DisplayName "${displayName}" -Site ${url} -Permissions Write`,
  ];
}

function siteUrl(site: SiteAddress): string {
  return `https://${site.replace(":", "")}`;
}
