/** One call of Microsoft Graph v1.0 that is emulated, and the page that describes it. A test compares this with the routes. */
export type Covered = Readonly<{
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  page: string;
  /** What a partly supported call leaves out; without it, all that the page says is there. */
  partly?: string;
}>;

const DOCS = "https://learn.microsoft.com/graph";
const api = (name: string): string => `${DOCS}/api/${name}?view=graph-rest-1.0`;

const SITE = "/sites/:site";
const LIST = `${SITE}/lists/:list`;
const ITEM = `${LIST}/items/:item`;
/** A drive and an item in it, in whatever way they are named: by id, by path, or through a site, list or group. */
const DRIVE = "/drives/:drive";
const ENTRY = `${DRIVE}/items/:entry`;
const APPLICATION = "/applications/:application";
const PRINCIPAL = "/servicePrincipals/:principal";

/** Everything that is not in this table answers 501. */
export const GRAPH_COVERAGE: readonly Covered[] = [
  { method: "POST", path: "/$batch", page: `${DOCS}/json-batching`, partly: "JSON bodies only" },

  { method: "GET", path: "/sites", page: api("site-search"), partly: "by title and address, without ranking" },
  { method: "GET", path: "/sites/getAllSites", page: api("site-getallsites"), partly: "one page" },
  { method: "GET", path: SITE, page: api("site-get"), partly: "root, host, path and id; no $expand" },
  { method: "GET", path: `${SITE}/sites`, page: api("site-list-subsites"), partly: "there are no sub-sites" },
  { method: "GET", path: "/groups/:group/sites/root", page: api("site-get") },
  { method: "GET", path: `${SITE}/permissions`, page: api("site-list-permissions"), partly: "grants to apps" },
  { method: "POST", path: `${SITE}/permissions`, page: api("site-post-permissions"), partly: "one app and one role" },
  { method: "GET", path: `${SITE}/permissions/:permission`, page: api("site-get-permission") },
  { method: "PATCH", path: `${SITE}/permissions/:permission`, page: api("site-update-permission") },
  { method: "DELETE", path: `${SITE}/permissions/:permission`, page: api("site-delete-permission") },

  { method: "GET", path: `${SITE}/lists`, page: api("list-list"), partly: "$expand of columns, items and drive" },
  {
    method: "POST",
    path: `${SITE}/lists`,
    page: api("list-create"),
    partly: "templates genericList and documentLibrary",
  },
  { method: "GET", path: LIST, page: api("list-get"), partly: "$expand of columns, items and drive" },
  { method: "PATCH", path: LIST, page: `${DOCS}/api/resources/list`, partly: "displayName, description, list.hidden" },
  { method: "DELETE", path: LIST, page: `${DOCS}/api/resources/list` },

  { method: "GET", path: `${LIST}/columns`, page: api("list-list-columns") },
  {
    method: "POST",
    path: `${LIST}/columns`,
    page: api("list-post-columns"),
    partly: "no calculated, term, geolocation or thumbnail columns, no second lookups, validation or default formulas",
  },
  { method: "GET", path: `${LIST}/columns/:column`, page: api("columndefinition-get") },
  { method: "PATCH", path: `${LIST}/columns/:column`, page: api("columndefinition-update") },
  { method: "DELETE", path: `${LIST}/columns/:column`, page: api("columndefinition-delete") },

  {
    method: "GET",
    path: `${LIST}/items`,
    page: api("listitem-list"),
    partly: "$expand of fields, versions and driveItem; one $orderby key",
  },
  {
    method: "POST",
    path: `${LIST}/items`,
    page: api("listitem-create"),
    partly: "content type Item, not in libraries",
  },
  { method: "GET", path: `${LIST}/items/delta`, page: api("listitem-delta") },
  { method: "GET", path: ITEM, page: api("listitem-get"), partly: "$expand of fields, versions and driveItem" },
  { method: "PATCH", path: ITEM, page: api("listitem-update"), partly: "fields" },
  { method: "DELETE", path: ITEM, page: api("listitem-delete") },
  { method: "GET", path: `${ITEM}/fields`, page: api("listitem-get") },
  { method: "PATCH", path: `${ITEM}/fields`, page: api("listitem-update") },
  { method: "GET", path: `${ITEM}/versions`, page: api("listitem-list-versions") },
  { method: "GET", path: `${ITEM}/versions/:version`, page: api("listitemversion-get") },
  { method: "GET", path: `${ITEM}/versions/:version/fields`, page: api("listitemversion-get") },
  { method: "POST", path: `${ITEM}/versions/:version/restoreVersion`, page: api("listitemversion-restore") },

  { method: "GET", path: `${SITE}/drives`, page: api("drive-list"), partly: "one page" },
  { method: "GET", path: DRIVE, page: api("drive-get"), partly: "document libraries; no $expand" },
  { method: "GET", path: `${DRIVE}/list`, page: api("list-get"), partly: "no $expand" },
  { method: "GET", path: ENTRY, page: api("driveitem-get"), partly: "$expand of listItem and children" },
  { method: "PATCH", path: ENTRY, page: api("driveitem-update"), partly: "name and folder, within one drive" },
  { method: "DELETE", path: ENTRY, page: api("driveitem-delete") },
  { method: "GET", path: `${ENTRY}/children`, page: api("driveitem-list-children"), partly: "no $filter" },
  { method: "POST", path: `${ENTRY}/children`, page: api("driveitem-post-children"), partly: "folders" },
  { method: "GET", path: `${ENTRY}/listItem`, page: api("listitem-get"), partly: "$expand of fields and versions" },
  { method: "GET", path: `${ENTRY}/listItem/fields`, page: api("listitem-get") },
  { method: "PATCH", path: `${ENTRY}/listItem/fields`, page: api("listitem-update") },
  {
    method: "GET",
    path: `${ENTRY}/content`,
    page: api("driveitem-get-content-format"),
    partly: "format=pdf of docx, pptx, xlsx, odt and csv: their text",
  },
  { method: "PUT", path: `${ENTRY}/content`, page: api("driveitem-put-content") },
  {
    method: "POST",
    path: `${ENTRY}/createUploadSession`,
    page: api("driveitem-createuploadsession"),
    partly: "no deferCommit",
  },
  { method: "GET", path: `${ENTRY}/versions`, page: api("driveitem-list-versions") },
  { method: "GET", path: `${ENTRY}/versions/:version`, page: api("driveitemversion-get") },
  { method: "GET", path: `${ENTRY}/versions/:version/content`, page: api("driveitemversion-get-contents") },
  { method: "POST", path: `${ENTRY}/versions/:version/restoreVersion`, page: api("driveitemversion-restore") },

  {
    method: "POST",
    path: `${ENTRY}/checkout`,
    page: api("driveitem-checkout"),
    partly: "others see at once what the holder writes",
  },
  { method: "POST", path: `${ENTRY}/checkin`, page: api("driveitem-checkin") },
  { method: "POST", path: `${ENTRY}/discardCheckout`, page: api("driveitem-discardcheckout") },
  { method: "POST", path: `${ENTRY}/preview`, page: api("driveitem-preview"), partly: "page and zoom change nothing" },
  {
    method: "GET",
    path: `${ENTRY}/thumbnails`,
    page: api("driveitem-list-thumbnails"),
    partly: "of PNG, GIF and JPEG, in their own size",
  },

  {
    method: "POST",
    path: `${ENTRY}/createLink`,
    page: api("driveitem-createlink"),
    partly: "view and edit, organization",
  },
  {
    method: "GET",
    path: `${ENTRY}/search`,
    page: api("driveitem-search"),
    partly: "every word begins a word in name, columns or text",
  },
  {
    method: "POST",
    path: "/search/query",
    page: api("search-query"),
    partly: 'one request for driveItem or listItem in libraries: words and path:"…"',
  },

  { method: "GET", path: "/me", page: api("user-get") },
  { method: "GET", path: "/me/photo", page: api("profilephoto-get") },
  { method: "GET", path: "/me/photo/$value", page: api("profilephoto-get") },
  { method: "GET", path: "/me/photos/:size/$value", page: api("profilephoto-get") },
  {
    method: "GET",
    path: "/users",
    page: api("user-list"),
    partly: "no in, contains or ge; $filter and $search on names, addresses and job titles",
  },
  { method: "GET", path: "/users/:user", page: api("user-get") },
  { method: "GET", path: "/users/:user/photo", page: api("profilephoto-get") },
  { method: "GET", path: "/users/:user/photo/$value", page: api("profilephoto-get") },
  { method: "GET", path: "/users/:user/photos/:size/$value", page: api("profilephoto-get") },
  { method: "GET", path: "/groups/:group/members", page: api("group-list-members"), partly: "no $filter or $search" },
  {
    method: "GET",
    path: "/groups/:group/members/microsoft.graph.user",
    page: api("group-list-members"),
    partly: "no $filter or $search",
  },
  { method: "GET", path: "/groups/:group/owners", page: api("group-list-owners"), partly: "no $filter or $search" },
  { method: "GET", path: "/teams/:team", page: api("team-get"), partly: "no settings" },
  { method: "GET", path: "/teams/:team/members", page: api("team-list-members"), partly: "no $filter" },
  { method: "GET", path: "/teams/:team/channels", page: api("channel-list"), partly: "standard channels, no $filter" },

  {
    method: "GET",
    path: "/applications",
    page: api("application-list"),
    partly: "one page; $filter: id, appId, uniqueName or displayName eq",
  },
  { method: "GET", path: APPLICATION, page: api("application-get"), partly: "by id, appId and uniqueName" },
  {
    method: "PATCH",
    path: APPLICATION,
    page: api("application-upsert"),
    partly: "displayName, signInAudience, notes, redirectUris and requiredResourceAccess",
  },
  { method: "POST", path: `${APPLICATION}/addPassword`, page: api("application-addpassword") },
  { method: "GET", path: "/servicePrincipals", page: api("serviceprincipal-list"), partly: "$filter: id or appId eq" },
  { method: "POST", path: "/servicePrincipals", page: api("serviceprincipal-post-serviceprincipals"), partly: "appId" },
  { method: "GET", path: PRINCIPAL, page: api("serviceprincipal-get"), partly: "by id and appId" },
  { method: "GET", path: `${PRINCIPAL}/appRoleAssignments`, page: api("serviceprincipal-list-approleassignments") },
  {
    method: "POST",
    path: `${PRINCIPAL}/appRoleAssignments`,
    page: api("serviceprincipal-post-approleassignments"),
    partly: "roles of Microsoft Graph",
  },
  {
    method: "DELETE",
    path: `${PRINCIPAL}/appRoleAssignments/:assignment`,
    page: api("serviceprincipal-delete-approleassignments"),
  },
  {
    method: "GET",
    path: "/oauth2PermissionGrants",
    page: api("oauth2permissiongrant-list"),
    partly: "one page; $filter: clientId eq",
  },
  {
    method: "POST",
    path: "/oauth2PermissionGrants",
    page: api("oauth2permissiongrant-post"),
    partly: "scopes of Microsoft Graph",
  },
  { method: "PATCH", path: "/oauth2PermissionGrants/:grant", page: api("oauth2permissiongrant-update") },
  { method: "DELETE", path: "/oauth2PermissionGrants/:grant", page: api("oauth2permissiongrant-delete") },

  { method: "GET", path: "/subscriptions", page: api("subscription-list") },
  {
    method: "POST",
    path: "/subscriptions",
    page: api("subscription-post-subscriptions"),
    partly: "lists; no encrypted content, no lifecycle notifications",
  },
  { method: "GET", path: "/subscriptions/:subscription", page: api("subscription-get") },
  {
    method: "PATCH",
    path: "/subscriptions/:subscription",
    page: api("subscription-update"),
    partly: "expirationDateTime",
  },
  { method: "DELETE", path: "/subscriptions/:subscription", page: api("subscription-delete") },
];
