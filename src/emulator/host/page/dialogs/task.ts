import * as v from "valibot";
import type { TabFrame } from "../frame/tabFrame.ts";
import { type Modal, openModal } from "./modal.ts";

/** What a dialog hands back to the tab: an error, or a result. */
export type TaskResult = readonly [error: string | undefined, result?: unknown];

export type Task = Readonly<{
  frame: TabFrame;
  complete(result: unknown): void;
  resize(info: unknown): void;
}>;

const SIZES: Readonly<Record<string, number>> = { small: 300, medium: 450, large: 600 };
const sizeSchema = v.optional(v.union([v.number(), v.picklist(["small", "medium", "large"])]));

/** Source: teams-js 2.58, `public/interfaces.ts`, UrlDialogInfo as it travels. */
const infoSchema = v.object({
  url: v.string(),
  title: v.optional(v.string(), ""),
  height: sizeSchema,
  width: sizeSchema,
});
const resizeSchema = v.object({ height: sizeSchema, width: sizeSchema });

type Size = v.InferOutput<typeof resizeSchema>;

/** Opens a page of the app in a dialog. `frame` makes the frame for an address; `opened` hears how to steer it. */
export function openTask(
  info: unknown,
  frameFor: (url: string, title: string) => TabFrame,
  opened: (task: Task | undefined) => void,
): Promise<TaskResult> {
  const parsed = v.safeParse(infoSchema, info);
  if (!parsed.success) return Promise.resolve(["Only dialogs with a url are emulated."]);
  const { url, title, ...size } = parsed.output;

  return new Promise((resolve) => {
    let result: TaskResult = ["User cancelled/closed the task module."];
    const frame = frameFor(url, title || "Dialoog");
    const modal = openModal({
      title: title || "Dialoog",
      className: "task",
      onClose() {
        frame.dispose();
        opened(undefined);
        resolve(result);
      },
    });
    modal.footer.remove();
    setSize(modal, size);
    modal.body.append(frame.element);
    opened({
      frame,
      complete(given) {
        result = [undefined, given];
        modal.close();
      },
      resize(wanted) {
        const next = v.safeParse(resizeSchema, wanted);
        if (next.success) setSize(modal, next.output);
      },
    });
  });
}

function setSize({ body }: Modal, { height, width }: Size): void {
  if (height !== undefined) body.style.setProperty("--task-height", `${pixels(height)}px`);
  if (width !== undefined) body.style.setProperty("--task-width", `${pixels(width)}px`);
}

function pixels(size: NonNullable<Size["height"]>): number {
  return typeof size === "number" ? size : (SIZES[size] ?? 450);
}
