/** Whose session it is that nobody signed in for: nothing of it is ever sent. */
export const guestId = "guest";

export const isGuest = ({ clientId }: { readonly clientId: string }): boolean =>
  clientId === guestId;

/** The routine in `/try/:id`, where a guest trains; null everywhere else. */
export function triedRoutineIn(pathname: string): string | null {
  const [, id] = /^\/try\/([\w-]{1,80})\/?$/.exec(pathname) ?? [];
  return id ?? null;
}
