import { Hono, type MiddlewareHandler } from "hono";
import { findPerson, type Person } from "../../core/tenant.ts";
import { meNeedsUser, photoNotFound, userNotFound } from "../../errors.ts";
import { DIRECTORY_PAGE_SIZE, MAX_DIRECTORY_PAGE_SIZE } from "../../limits.ts";
import { consentedTo } from "../access/middleware.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { decodeSkipToken, nextLink } from "../paging.ts";
import { readSelect, readTop } from "../shape.ts";
import { findUsers } from "./findUsers.ts";
import { drawPhoto, PHOTO_SIZES } from "./photo.ts";
import { userBody } from "./user.ts";

const SELF = ["User.Read", "User.ReadWrite"];
const BASIC = ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All"];
const PHOTO = ["ProfilePhoto.Read.All", "User.ReadBasic.All", "User.Read.All"];

/** Source: Graph docs, user-list, user-get, profilephoto-get. */
export function userRoutes(): Hono<GraphEnvironment> {
  const self = consentedTo(...SELF, ...BASIC);
  const selfPhoto = consentedTo(...SELF, ...PHOTO);
  return new Hono<GraphEnvironment>()
    .get("/me", needsUser, self, getUser)
    .get("/me/photo", needsUser, selfPhoto, getPhotoInfo)
    .get("/me/photo/$value", needsUser, selfPhoto, getPhoto)
    .get("/users", consentedTo(...BASIC), listUsers)
    .get("/users/:user", consentedTo(...BASIC), getUser)
    .get("/users/:user/photo", consentedTo(...PHOTO), getPhotoInfo)
    .get("/users/:user/photo/$value", consentedTo(...PHOTO), getPhoto)
    .get("/users/:user/photos/:size/$value", consentedTo(...PHOTO), getPhoto);
}

const needsUser: MiddlewareHandler<GraphEnvironment> = async (c, next) => {
  if (c.env.caller.kind === "app") return refuse(c, meNeedsUser());
  await next();
};

function getUser(c: GraphContext): Response {
  const { core, caller, links, call } = c.env;
  const person = personMeant(c);
  if (person === undefined) return refuse(c, userNotFound(c.req.param("user") ?? ""));
  const body = userBody(core.tenant, person, caller, readSelect(call.options));
  return c.json({ "@odata.context": links.context("users/$entity"), ...body });
}

function listUsers(c: GraphContext): Response {
  const { core, caller, links, call } = c.env;
  const { options } = call;
  const top = readTop(options, DIRECTORY_PAGE_SIZE, MAX_DIRECTORY_PAGE_SIZE);
  if (!top.ok) return refuse(c, top.error);
  const counted = options.get("$count") === "true";
  const found = findUsers(core.tenant.people, {
    filter: options.get("$filter"),
    search: options.get("$search"),
    orderby: options.get("$orderby"),
    eventual: c.req.header("ConsistencyLevel")?.toLowerCase() === "eventual",
    counted,
  });
  if (!found.ok) return refuse(c, found.error);

  const start = Number(decodeSkipToken(options.get("$skiptoken") ?? "")?.get("start") ?? 0);
  const page = found.value.slice(start, start + top.value);
  const end = start + page.length;
  return c.json({
    "@odata.context": links.context("users"),
    ...(counted ? { "@odata.count": found.value.length } : {}),
    ...(end < found.value.length ? { "@odata.nextLink": nextLink(links, call, { start: String(end) }) } : {}),
    value: page.map((person) => userBody(core.tenant, person, caller, readSelect(options))),
  });
}

function getPhotoInfo(c: GraphContext): Response {
  const person = personMeant(c);
  if (person?.hasPhoto !== true) return refuse(c, photoNotFound());
  const body = { "@odata.mediaContentType": "image/png", id: "648x648", height: 648, width: 648 };
  return c.json({ "@odata.context": c.env.links.context("users/photo/$entity"), ...body });
}

function getPhoto(c: GraphContext): Response {
  const person = personMeant(c);
  const wanted = c.req.param("size");
  const size = wanted === undefined ? 648 : PHOTO_SIZES.find((known) => `${known}x${known}` === wanted);
  if (person?.hasPhoto !== true || size === undefined) return refuse(c, photoNotFound());
  return c.body(drawPhoto(person, size), 200, { "Content-Type": "image/png" });
}

function personMeant(c: GraphContext): Person | undefined {
  const { core, caller } = c.env;
  const key = c.req.param("user");
  if (key === undefined) return caller.kind === "user" ? caller.person : undefined;
  return findPerson(core.tenant, key);
}
