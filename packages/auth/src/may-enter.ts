import type { AppName, Role } from "@fourstep/core";

const roleFor: Record<AppName, readonly Role[]> = {
  client: ["client"],
  trainer: ["trainer", "moderator", "owner"],
};

/** Does one of these roles open this app? */
export function mayEnter(app: AppName, roles: readonly Role[]): boolean {
  return roles.some((role) => roleFor[app].includes(role));
}
