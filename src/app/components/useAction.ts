import { useState } from "react";
import { GraphFailure, isFailure } from "../../sharepoint/graph/failure.ts";

/** Something that a press begins: whether it runs, and how it failed. */
export type Action = Readonly<{
  busy: boolean;
  failure: GraphFailure | undefined;
  run(work: () => Promise<void>): void;
}>;

/** Runs one thing at a time; a second press while it runs does nothing. */
export function useAction(): Action {
  const [state, setState] = useState<Pick<Action, "busy" | "failure">>({ busy: false, failure: undefined });
  const run = async (work: () => Promise<void>): Promise<void> => {
    setState({ busy: true, failure: undefined });
    try {
      await work();
      setState({ busy: false, failure: undefined });
    } catch (error) {
      const failure = isFailure(error) ? error : new GraphFailure("invalid", String(error));
      setState({ busy: false, failure });
    }
  };
  return {
    ...state,
    run(work) {
      if (!state.busy) void run(work);
    },
  };
}
