import { describe, expect, test } from "@jest/globals";
import { createBackground, within } from "../../src/bot/background.ts";
import { singleFlight } from "../../src/bot/singleFlight.ts";

describe("one at a time", () => {
  test("whoever asks while it runs gets one more run, together", async () => {
    const runs: PromiseWithResolvers<void>[] = [];
    const ask = singleFlight(() => {
      const run = Promise.withResolvers<void>();
      runs.push(run);
      return run.promise;
    });
    const answers = [ask(), ask(), ask(), ask()];
    expect(runs).toHaveLength(1);
    runs[0]?.resolve();
    await answers[0];
    while (runs.length < 2) await Promise.resolve();
    runs[1]?.resolve();
    await Promise.all(answers);
    expect(runs).toHaveLength(2);
    void ask();
    expect(runs).toHaveLength(3);
  });

  test("a run that failed does not hold up the next", async () => {
    let runs = 0;
    const ask = singleFlight(() => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error("no")) : Promise.resolve();
    });
    const [first, second] = [ask(), ask()];
    await expect(first).rejects.toThrow("no");
    await second;
    expect(runs).toBe(2);
  });
});

describe("work that takes too long for whoever waits", () => {
  test("is answered for in time, and goes on", async () => {
    const background = createBackground();
    const work = Promise.withResolvers<string>();
    expect(await within(5, background, work.promise, "later")).toBe("later");
    let finished = false;
    const finish = background.finish(5_000).then(() => (finished = true));
    await Promise.resolve();
    expect(finished).toBe(false);
    work.resolve("done");
    await finish;
  });

  test("is answered with itself when it is in time", async () => {
    expect(await within(5_000, createBackground(), Promise.resolve("done"), "later")).toBe("done");
  });

  test("may bring more work along, which is waited for too", async () => {
    const background = createBackground();
    const second = Promise.withResolvers<void>();
    const done: string[] = [];
    background.add(Promise.resolve().then(() => background.add(second.promise.then(() => void done.push("second")))));
    const finish = background.finish(5_000).then(() => done.push("finished"));
    await new Promise((resolve) => setImmediate(resolve));
    second.resolve();
    await finish;
    expect(done).toEqual(["second", "finished"]);
  });

  test("is left behind when it does not end", async () => {
    const background = createBackground();
    background.add(new Promise(() => undefined));
    await expect(background.finish(5)).resolves.toBeUndefined();
  });
});
