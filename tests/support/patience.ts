import { configure } from "@testing-library/react";

// Machines differ, and a wait is not a measurement. The whole page behind a failed search says less than the search itself.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? "Not found") });
