/** The address under which people reach the public pages. Read while the server runs: it is not known when it is built. */
export const siteOrigin = (): string =>
  process.env["CLIENT_ORIGIN"] || `http://localhost:${process.env["CLIENT_PORT"] || "3000"}`;

/** Where trainers work: an app of its own. */
export const deskOrigin = (): string =>
  process.env["TRAINER_ORIGIN"] || `http://localhost:${process.env["TRAINER_PORT"] || "3001"}`;
