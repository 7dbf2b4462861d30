import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { createCell } from "../../src/app/data/store.ts";
import { deriveInTurns, type Steps } from "../../src/app/data/deriveInTurns.ts";
import { sortInTurns } from "../../src/app/data/sortInTurns.ts";

/** Takes as many steps as the number says, and longer than anybody waits when it is large. */
function* double(number: number): Steps<number> {
  for (let step = 0; step < number; step++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return number * 2;
}

function changed(store: { subscribe(listener: () => void): () => void }): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve();
    });
  });
}

describe("what is worked out in turns", () => {
  it("is there at once when it takes no time", () => {
    const number = createCell(0);
    const doubled = deriveInTurns([number], 7, double);
    expect(doubled.snapshot()).toBe(0);
    expect(doubled.settled.snapshot()).toBe(true);
  });

  it("keeps what was there until it is done, and tells so", async () => {
    const number = createCell(0);
    const doubled = deriveInTurns([number], 7, double);
    expect(doubled.snapshot()).toBe(0);
    number.set(30);
    expect(doubled.snapshot()).toBe(0);
    const told = changed(doubled);
    expect(doubled.settled.snapshot()).toBe(false);
    await told;
    expect(doubled.snapshot()).toBe(60);
    expect(doubled.settled.snapshot()).toBe(true);
  });

  it("leaves what is overtaken by something newer", async () => {
    const number = createCell(40);
    const doubled = deriveInTurns([number], 0, double);
    expect(doubled.snapshot()).toBe(0);
    number.set(20);
    expect(doubled.snapshot()).toBe(0);
    while (!doubled.settled.snapshot()) await changed(doubled);
    expect(doubled.snapshot()).toBe(40);
  });
});

describe("sorting in turns", () => {
  it("gives the order that sorting at once gives, also among equal ones", () => {
    const rows = fc.array(fc.record({ name: fc.integer({ min: 0, max: 20 }), id: fc.nat() }), { maxLength: 700 });
    fc.assert(
      fc.property(rows, (all) => {
        const compare = (one: { name: number }, other: { name: number }): number => one.name - other.name;
        const steps = sortInTurns(all, compare);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(step.value).toEqual(all.toSorted(compare));
      }),
    );
  });
});
