/** Where the browser finds the API: always the same origin, answered before Next is asked. */
export const apiPath = "/api/trpc";
export const authPath = "/api/auth";
