/** Every time zone that this browser knows, with the given one among them even if it does not know it. */
export function timeZonesWith(current: string): string[] {
  const known = Intl.supportedValuesOf("timeZone");
  return known.includes(current) ? known : [current, ...known];
}
