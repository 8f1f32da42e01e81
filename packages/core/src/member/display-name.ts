import * as z from "zod";

/** Names under which somebody would be taken for the house itself, whatever is put around them. */
const ofTheHouse = ["fourstep", "moderator", "admin"];
const lookAlikes: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
};

/** As the eye reads it: without accents, signs and the digits that stand in for letters. */
const asRead = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\d/g, (digit) => lookAlikes[digit] ?? digit)
    .replaceAll(/[^a-z]/g, "");

/** Would others take somebody of this name for the house or for who keeps order in it? */
export const soundsLikeTheHouse = (name: string): boolean =>
  ofTheHouse.some((word) => asRead(name).includes(word));

/**
 * The name under which a member writes: letters, digits, spaces and `. _ -`, so that it is no address, no sign for
 * another direction of reading, and can be named in a comment.
 */
export const DisplayName = z
  .string()
  .trim()
  .transform((name) => name.normalize("NFC").replaceAll(/ +/g, " "))
  .pipe(
    z
      .string()
      .min(2)
      .max(30)
      .regex(/^[\p{L}\p{M}\p{N} ._-]+$/u)
      .regex(/[\p{L}\p{N}]/u)
      // More than two marks on one letter climb over the lines above and below.
      .refine((name) => !/\p{M}{3}/u.test(name), "Too many marks")
      .refine((name) => !soundsLikeTheHouse(name), "Taken for the house"),
  );
export type DisplayName = z.infer<typeof DisplayName>;
