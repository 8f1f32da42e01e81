/** The time zone that this browser lives in, as an IANA name. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The time zone that a new account begins with. A few systems name theirs by letters alone ("CET"), which the server
 * does not take, since databases read them otherwise: those people begin with UTC and choose theirs in the settings.
 */
export function firstTimeZone(zone: string = browserTimeZone()): string {
  return zone.includes("/") ? zone : "UTC";
}
