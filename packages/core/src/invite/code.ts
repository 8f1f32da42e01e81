/** Without letters and digits that look alike: no I, L, O, 0, 1, U and V. */
export const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";
/** Ten of 29 signs: 400 million million codes, of which a house has a few hundred at a time. */
export const codeLength = 10;

/** The code as it is compared: neither case nor what stands between its letters matters. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
}

/** The code as people read it to each other: two groups of five. */
export function groupedCode(code: string): string {
  return plainCode(code).replace(/(.{5})(?=.)/g, "$1-");
}

/** Could this be a code at all? A slip is told before anybody is asked. */
export function isCode(typed: string): boolean {
  const code = plainCode(typed);
  return code.length === codeLength && !new RegExp(`[^${codeAlphabet}]`).test(code);
}

/** What is in a link that somebody scanned or was sent, or the code itself; "" when neither. */
export function codeIn(typed: string): string {
  const behindLink = /\/invite\/([^/?#\s]+)/.exec(typed)?.[1];
  return plainCode(behindLink ?? typed);
}
