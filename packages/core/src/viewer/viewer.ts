import * as z from "zod";

/** What a person may be. One person can hold several roles. */
export const Role = z.enum(["client", "trainer", "moderator", "owner"]);
export type Role = z.infer<typeof Role>;

/** The two places a person signs in to. Each has its own session cookie. */
export const AppName = z.enum(["client", "trainer"]);
export type AppName = z.infer<typeof AppName>;

/** The signed-in person on whose behalf something is read or written. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
  readonly loginSessionId: string;
}

export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.roles.includes(role);
}
