/**
 * Stands in for the factory of the Graph client, which joins its own repeating, redirecting and counting. Our door hands
 * it the one middleware that we use (`src/sharepoint/graph/graph.ts`), so that it is never asked.
 */
export const HTTPClientFactory = {
  createWithAuthenticationProvider() {
    throw new Error("The tab brings its own middleware.");
  },
};
