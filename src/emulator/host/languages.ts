import * as v from "valibot";

/** The language in which each person has Teams. What Teams sends to a bot for somebody says so. */
export type Languages = Readonly<{
  /** `locale` as in `en-GB`. */
  choose(personId: string, locale: string): void;
  /** Sends what `send` sends, each activity in the language of who caused it. */
  telling(send: Send): Send;
}>;

type Send = (request: Request) => Promise<Response>;

/** As much of an activity as it takes to know whose it is. Source: Bot Framework, "Activity schema". */
const activitySchema = v.looseObject({
  from: v.looseObject({ aadObjectId: v.string() }),
  locale: v.string(),
  entities: v.optional(v.array(v.looseObject({ type: v.string() })), []),
});

type SentActivity = v.InferOutput<typeof activitySchema>;

/** The language that each person chose; Dutch until then. */
export function createLanguages(): Languages {
  const chosen = new Map<string, string>();

  function inTheirLanguage(text: string): string {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), activitySchema), text);
    const locale = parsed.success ? chosen.get(parsed.output.from.aadObjectId) : undefined;
    return parsed.success && locale !== undefined ? JSON.stringify(spoken(parsed.output, locale)) : text;
  }

  return {
    choose: (personId, locale) => void chosen.set(personId, locale),
    telling: (send) => async (request) => {
      const body = inTheirLanguage(await request.clone().text());
      return send(request.method === "POST" ? new Request(request, { method: "POST", body }) : request);
    },
  };
}

function spoken(activity: SentActivity, locale: string): SentActivity {
  const entities = activity.entities.map((entity) => (entity.type === "clientInfo" ? { ...entity, locale } : entity));
  return { ...activity, locale, entities };
}
