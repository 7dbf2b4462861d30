import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How delivery to bots should misbehave. What bots themselves ask is subject to the faults of the emulator. */
export const troublesSchema = v.strictObject({
  /** So many of the next invokes are delivered twice, as Teams does when it did not see an answer. */
  duplicateInvokes: v.optional(count, 0),
  /** Of so many of the next invokes the answer is lost on its way back: the bot has done its work. */
  dropAnswers: v.optional(count, 0),
});

export type TroublesRequest = v.InferOutput<typeof troublesSchema>;

export type Troubles = Readonly<{
  set(request: TroublesRequest): void;
  current(): TroublesRequest;
  /** Takes one from the stock; false when there is none left. */
  takeDuplicate(): boolean;
  takeDrop(): boolean;
}>;

/** What went wrong with bots lately, for the page to show. */
export function createTroubles(): Troubles {
  let stock: TroublesRequest = v.parse(troublesSchema, {});

  function take(name: "duplicateInvokes" | "dropAnswers"): boolean {
    if (stock[name] === 0) return false;
    stock = { ...stock, [name]: stock[name] - 1 };
    return true;
  }

  return {
    set(request) {
      stock = request;
    },
    current: () => stock,
    takeDuplicate: () => take("duplicateInvokes"),
    takeDrop: () => take("dropAnswers"),
  };
}
