/** The address under which people reach the public pages. Read while the server runs: it is not known when it is built. */
export const siteOrigin = (): string =>
  process.env["CLIENT_ORIGIN"] || `http://localhost:${process.env["CLIENT_PORT"] || "3000"}`;
