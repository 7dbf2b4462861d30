/**
 * The half of MSAL that a page inside Teams needs. `@azure/msal-browser` exports it only together with the other half
 * (38 kB more at first load), so webpack points this name at the file inside the package. See
 * docs/decisions/0004-nested-half-of-msal.md; a test holds the pinned version against this description.
 */
declare module "msal-nested/controller" {
  import type { AuthenticationResult, PopupRequest, SilentRequest } from "@azure/msal-browser";
  import type { NestedAppOperatingContext } from "msal-nested/context";

  export class NestedAppAuthController {
    constructor(context: NestedAppOperatingContext);
    initialize(request: { correlationId: string }): Promise<void>;
    acquireTokenSilent(request: Partial<SilentRequest> & { scopes: string[] }): Promise<AuthenticationResult>;
    acquireTokenPopup(request: PopupRequest): Promise<AuthenticationResult>;
  }
}

declare module "msal-nested/context" {
  import type { Configuration } from "@azure/msal-browser";

  export class NestedAppOperatingContext {
    constructor(configuration: Configuration);
    initialize(correlationId: string): Promise<boolean>;
  }
}
