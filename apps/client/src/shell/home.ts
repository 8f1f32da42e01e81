/** Where a client is at home. */
export const home = "/today";
