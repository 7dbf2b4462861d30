import { Client } from "@microsoft/teams.api";
import { ok, refuse, type Result } from "../domain/result.ts";
import type { GetToken } from "../sharepoint/graph/graph.ts";
import { isFailure } from "../sharepoint/graph/failure.ts";
import { waitBefore } from "../sharepoint/graph/waiting.ts";
import type { CardMessage } from "./cards/message.ts";
import { ConnectorFailure, connectorFailureFrom, isConnectorFailure } from "./connectorFailure.ts";
import { isAllowedServiceUrl } from "./serviceUrls.ts";
import { silentLogger } from "./silentLogger.ts";
import type { World } from "./world.ts";

/** A conversation, and where Teams listens for it. */
export type Place = Readonly<{ serviceUrl: string; conversationId: string }>;

/** What the bot says in Teams. Everything throws ConnectorFailure. */
export type Connector = Readonly<{
  /** Answers the id of the message. */
  send(place: Place, message: CardMessage, signal?: AbortSignal): Promise<string>;
  edit(place: Place, messageId: string, message: CardMessage, signal?: AbortSignal): Promise<void>;
  remove(place: Place, messageId: string, signal?: AbortSignal): Promise<void>;
  /** The chat with a person, by Entra id; it is made when it is not there yet. */
  openChat(serviceUrl: string, personId: string, signal?: AbortSignal): Promise<Place>;
  /** How the Bot Framework calls a member of a conversation; undefined when they are not in it. */
  memberId(place: Place, personId: string, signal?: AbortSignal): Promise<string | undefined>;
}>;

export type ConnectorOptions = Readonly<{ tenantId: string; getToken: GetToken; serviceUrlHosts: readonly string[] }> &
  Pick<World, "sleep" | "chance">;

const ATTEMPTS = 5;
const ATTEMPT_TIMEOUT_MS = 15_000;
/** Whoever has to wait longer is left for the next sweep. */
const LONGEST_WAIT_MS = 60_000;

/** The connector of the Bot Framework, by the client of the Teams SDK. The token goes to allowed hosts only. */
export function createConnector(options: ConnectorOptions): Connector {
  const { tenantId, getToken, serviceUrlHosts, sleep, chance } = options;

  async function call<T>(serviceUrl: string, work: (client: Client) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (!isAllowedServiceUrl(serviceUrl, serviceUrlHosts)) {
      throw new ConnectorFailure("invalid", "The service URL is not one of Teams.");
    }
    let refresh = false;
    for (let attempt = 0; ; attempt++) {
      const tried: Result<T, ConnectorFailure> = await attemptOnce(serviceUrl, refresh, work);
      if (tried.ok) return tried.value;
      // A token may have been withdrawn before its time; a new one is tried once.
      if (tried.error.kind !== "sign-in" || refresh) await waitAfter(tried.error, attempt, signal);
      else refresh = true;
    }
  }

  async function attemptOnce<T>(
    serviceUrl: string,
    refresh: boolean,
    work: (client: Client) => Promise<T>,
  ): Promise<Result<T, ConnectorFailure>> {
    try {
      const token = await getToken({ refresh });
      const http = { token, timeout: ATTEMPT_TIMEOUT_MS, logger: silentLogger };
      return ok(await work(new Client(serviceUrl.replace(/\/+$/, ""), http)));
    } catch (error) {
      if (isFailure(error, "sign-in")) return refuse(new ConnectorFailure("sign-in", error.message));
      return refuse(connectorFailureFrom(error));
    }
  }

  async function waitAfter(failure: ConnectorFailure, attempt: number, signal?: AbortSignal): Promise<void> {
    const ms = waitBefore(attempt, failure.retryAfterMs, chance());
    if (failure.kind !== "busy" || attempt + 1 >= ATTEMPTS || ms > LONGEST_WAIT_MS) throw failure;
    await sleep(ms, signal);
  }

  return {
    async send({ serviceUrl, conversationId }, message, signal) {
      const work = (client: Client) => client.conversations.createActivity(encodeURIComponent(conversationId), message);
      return (await call(serviceUrl, work, signal)).id;
    },
    async edit({ serviceUrl, conversationId }, messageId, message, signal) {
      const path = [encodeURIComponent(conversationId), encodeURIComponent(messageId)] as const;
      await call(serviceUrl, (client) => client.conversations.updateActivity(...path, message), signal);
    },
    async remove({ serviceUrl, conversationId }, messageId, signal) {
      const path = [encodeURIComponent(conversationId), encodeURIComponent(messageId)] as const;
      await call(serviceUrl, (client) => client.conversations.deleteActivity(...path), signal);
    },
    async openChat(serviceUrl, personId, signal) {
      const members = [{ id: personId, name: "", role: "user" as const }];
      const request = { members, tenantId, channelData: { tenant: { id: tenantId } } };
      const { id } = await call(serviceUrl, (client) => client.conversations.create(request), signal);
      return { serviceUrl, conversationId: id };
    },
    async memberId({ serviceUrl, conversationId }, personId, signal) {
      const path = [encodeURIComponent(conversationId), encodeURIComponent(personId)] as const;
      try {
        return (await call(serviceUrl, (client) => client.conversations.getMemberById(...path), signal)).id;
      } catch (error) {
        if (isConnectorFailure(error, "out-of-reach")) return undefined;
        throw error;
      }
    },
  };
}
