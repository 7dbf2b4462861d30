/** Limits of Microsoft Graph and SharePoint Online, as published; each is enforced. */

/** Rows in a page when the client names no `$top`, and the most it may ask for (a larger `$top` is capped silently). */
export const DEFAULT_PAGE_SIZE = 200;
export const MAX_PAGE_SIZE = 5000;

/** Rows that a query may touch before SharePoint refuses it ("list view threshold"). */
export const LIST_VIEW_THRESHOLD = 5000;

/** Words, values and brackets in one `$filter`; no client comes near it, and longer ones would cost too much to read. */
export const MAX_FILTER_TOKENS = 1000;

/** How deep one `$expand` may stand in another. */
export const MAX_EXPAND_DEPTH = 4;

/** Lookup and person columns in one query. */
export const MAX_LOOKUP_COLUMNS = 12;

export const MAX_INDEXES_PER_LIST = 20;
/** An index on a list that is larger than this is refused: make it before the rows. */
export const MAX_ROWS_FOR_NEW_INDEX = 20_000;

export const MAX_TEXT_LENGTH = 255;
export const MAX_NOTE_LENGTH = 63_000;
export const MAX_URL_LENGTH = 255;

/** The internal name of a column is cut off at this length. */
export const MAX_COLUMN_NAME_LENGTH = 32;

/** Versions that a list keeps of one item; older ones are trimmed. */
export const MAX_VERSIONS = 500;

export const MAX_BATCH_REQUESTS = 20;

/** Directory collections (users, members). */
export const DIRECTORY_PAGE_SIZE = 100;
export const MAX_DIRECTORY_PAGE_SIZE = 999;

/** Minutes that a subscription on a list may live. */
export const MAX_SUBSCRIPTION_MINUTES = 42_300;
export const MAX_CLIENT_STATE_LENGTH = 128;

/** Milliseconds in which a subscriber has to answer the validation request, and a notification. */
export const SUBSCRIBER_TIMEOUT = 10_000;

/** Seconds over which resource units are counted for throttling. */
export const THROTTLE_WINDOW_SECONDS = 60;

/** Bytes that one request may upload; more needs an upload session. */
export const MAX_SIMPLE_UPLOAD = 250 * 1024 * 1024;

/** Every fragment of an upload session but the last is a multiple of this, and none is larger than the other. */
export const UPLOAD_FRAGMENT_UNIT = 327_680;
export const MAX_UPLOAD_FRAGMENT = 60 * 1024 * 1024;

/** Seconds that an upload session lives after its last fragment, and that a download address works. */
export const UPLOAD_SESSION_SECONDS = 24 * 60 * 60;
export const DOWNLOAD_SECONDS = 60 * 60;

/** Hits in one answer of the search over everything. */
export const MAX_SEARCH_HITS = 500;

/** The longest side of a thumbnail. */
export const THUMBNAIL_SIZES = { small: 96, medium: 176, large: 800 };

export const MAX_FILE_NAME_LENGTH = 255;
