/** What an id looks like inside a longer pattern: a UUID in small letters, as the database writes it. */
export const idPattern = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;

const whole = new RegExp(`^${idPattern}$`, "i");

/** Is this an id, as the database reads ids? */
export const isId = (text: string): boolean => whole.test(text);
