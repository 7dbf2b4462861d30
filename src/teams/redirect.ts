import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** The page that a sign-in window comes back to: it hands the answer to the page that asked, and closes. */
void broadcastResponseToMainFrame();
