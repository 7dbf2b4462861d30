import { Hono, type MiddlewareHandler } from "hono";
import { findPerson, type Person } from "../../core/tenant.ts";
import { directoryDenied, meNeedsUser, photoNotFound, resourceNotFound } from "../../errors.ts";
import { consentedTo, holdsOne } from "../access/middleware.ts";
import { type GraphContext, type GraphEnvironment, refuse } from "../environment.ts";
import { readSelect } from "../shape.ts";
import { directoryPage } from "./directoryPage.ts";
import { findUsers } from "./findUsers.ts";
import { drawPhoto, PHOTO_SIZES } from "./photo.ts";
import { PHOTO, SELF, USERS } from "./permissions.ts";
import { userBody } from "./user.ts";

/** Source: Graph docs, user-list, user-get, profilephoto-get. */
export function userRoutes(): Hono<GraphEnvironment> {
  const self = consentedTo(directoryDenied, ...SELF, ...USERS);
  const users = consentedTo(directoryDenied, ...USERS);
  const photo = consentedTo(directoryDenied, ...PHOTO);
  return new Hono<GraphEnvironment>()
    .get("/me", needsUser, self, getUser)
    .get("/me/photo", needsUser, photo, getPhotoInfo)
    .get("/me/photo/$value", needsUser, photo, getPhoto)
    .get("/me/photos/:size/$value", needsUser, photo, getPhoto)
    .get("/users", users, listUsers)
    .get("/users/:user", self, getUser)
    .get("/users/:user/photo", photo, getPhotoInfo)
    .get("/users/:user/photo/$value", photo, getPhoto)
    .get("/users/:user/photos/:size/$value", photo, getPhoto);
}

const needsUser: MiddlewareHandler<GraphEnvironment> = async (c, next) => {
  if (c.env.caller.kind === "app") return refuse(c, meNeedsUser());
  await next();
};

function getUser(c: GraphContext): Response {
  const { core, caller, links, call } = c.env;
  const person = personMeant(c);
  const isSelf = caller.kind === "user" && caller.person.id === person?.id;
  if (!isSelf && !holdsOne(caller, USERS)) return refuse(c, directoryDenied());
  if (person === undefined) return refuse(c, resourceNotFound(c.req.param("user") ?? ""));
  const body = userBody(core.tenant, person, caller, readSelect(call.options));
  return c.json({ "@odata.context": links.context("users/$entity"), ...body });
}

function listUsers(c: GraphContext): Response {
  const { core, caller, links, call } = c.env;
  const { options } = call;
  const counted = options.get("$count") === "true";
  const found = findUsers(core.tenant.people, {
    filter: options.get("$filter"),
    search: options.get("$search"),
    orderby: options.get("$orderby"),
    eventual: c.req.header("ConsistencyLevel")?.toLowerCase() === "eventual",
    counted,
  });
  if (!found.ok) return refuse(c, found.error);

  return directoryPage(c, found.value, (person) => userBody(core.tenant, person, caller, readSelect(options)), {
    "@odata.context": links.context("users"),
    ...(counted ? { "@odata.count": found.value.length } : {}),
  });
}

function getPhotoInfo(c: GraphContext): Response {
  const person = personMeant(c);
  if (person?.hasPhoto !== true) return refuse(c, photoNotFound());
  const body = { "@odata.mediaContentType": "image/jpeg", id: "648x648", height: 648, width: 648 };
  return c.json({ "@odata.context": c.env.links.context("users/photo/$entity"), ...body });
}

function getPhoto(c: GraphContext): Response {
  const person = personMeant(c);
  const wanted = c.req.param("size");
  const size = wanted === undefined ? 648 : PHOTO_SIZES.find((known) => `${known}x${known}` === wanted);
  if (person?.hasPhoto !== true || size === undefined) return refuse(c, photoNotFound());
  return c.body(drawPhoto(person, size), 200, { "Content-Type": "image/jpeg" });
}

function personMeant(c: GraphContext): Person | undefined {
  const { core, caller } = c.env;
  const key = c.req.param("user");
  if (key === undefined) return caller.kind === "user" ? caller.person : undefined;
  return findPerson(core.tenant, key);
}
