const hexOf = (value: number) => (value >>> 0).toString(16).padStart(8, "0");

/** FNV-1a, 32 bits: enough to tell the sets of one session apart inside one event's id. */
function hash(text: string, seed: number): number {
  let value = seed >>> 0;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * A second id that follows from an event's id and a purpose: the same on every replay and on every device. Only the
 * last 48 bits change, so it stays a valid UUID of the same version and sorts beside its event.
 */
export function derivedId(id: string, purpose: string): string {
  const head = id.slice(0, 24);
  const tail = id.slice(24);
  const mixed = hexOf(hash(tail + purpose, 0x811c9dc5)) + hexOf(hash(purpose + tail, 0x1b873593));
  return head + mixed.slice(0, 12);
}
