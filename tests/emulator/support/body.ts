/**
 * What these tests look at in the answers of Graph. Each answer is compared with the published description where that
 * is at hand; here the properties are named once, so that a test can follow them without a cast.
 */
export type Body = Readonly<{
  "@odata.context": string;
  "@odata.count": number;
  "@odata.etag": string;
  "@odata.nextLink"?: string;
  "@odata.deltaLink": string;
  "fields@odata.context": string;
  value: readonly Body[];
  error: Readonly<{ code: string; message: string; innerError: unknown }>;

  id: string;
  name: string;
  displayName: string;
  eTag: string;
  createdDateTime: string;
  createdBy: Who;
  lastModifiedBy: Who;
  fields: Fields;
  /** When `fields` are asked for by themselves, they are the body. */
  AuthorLookupId: string;
  _UIVersionString: string;
  deleted?: unknown;

  webUrl: string;
  cTag: string;
  size: number;
  "@microsoft.graph.downloadUrl": string;
  parentReference: Readonly<{ id: string; driveId: string; name: string; path: string; siteId: string }>;
  contentType: Readonly<{ id: string; name: string }>;
  file: Readonly<{ mimeType: string; hashes: Readonly<{ quickXorHash: string }> }>;
  folder: Readonly<{ childCount: number }>;
  children: readonly Body[];
  listItem: Body;
  driveItem: Body;
  uploadUrl: string;
  nextExpectedRanges: readonly string[];
  expirationDateTime: string;
  getUrl: string;

  columns: readonly Body[];
  items: readonly Body[];
  versions: readonly Body[];
  choice: unknown;
  dateTime: unknown;
  readOnly: boolean;
  hidden: boolean;

  jobTitle: string | null;
  roles: readonly string[];
  userId: string;

  responses: readonly SubAnswer[];
}>;

/** The columns of a row. */
export type Fields = Readonly<Record<string, unknown>>;

/** One answer in a batch. */
export type SubAnswer = Readonly<{ id: string; status: number; headers: Record<string, string>; body: Body }>;

/** What the levers of the emulator and the sign-in service answer. */
export type ControlBody = Readonly<{
  error: string;
  access_token: string;
  units: number;
  requests: number;
  log: readonly Readonly<{ path: string; units: number; status: number }>[];
  rules: readonly unknown[];
}>;

type Who = Readonly<{ user: Readonly<{ displayName: string }>; application: Readonly<{ displayName: string }> }>;
