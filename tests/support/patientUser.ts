import userEvent, { type UserEvent } from "@testing-library/user-event";

/** As long as somebody waits before a button that cannot be pressed yet. */
const PATIENCE_MS = 3000;

/** Somebody at the keyboard and the mouse. While something is being sent a button is off; people press it after that. */
export function patientUser(): UserEvent {
  const user = userEvent.setup();
  return {
    ...user,
    async click(element) {
      const deadline = Date.now() + PATIENCE_MS;
      while (isOff(element) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      await user.click(element);
    },
  };
}

function isOff(element: Element): boolean {
  return element.isConnected && element.getAttribute("aria-disabled") === "true";
}
