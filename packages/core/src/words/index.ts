import en from "./en.json" with { type: "json" };

type Leaves<T, Path extends string = ""> = {
  [Key in keyof T & string]: T[Key] extends string
    ? `${Path}${Key}`
    : Leaves<T[Key], `${Path}${Key}.`>;
}[keyof T & string];

/** The address of a sentence in the catalogue, such as `refusal.notFound`. */
export type WordsKey = Leaves<typeof en>;

const sentences: Record<string, unknown> = { ...en };

/** Adds the sentences of a namespace: in a browser they come with the code that says them. */
export function addSentences(namespace: string, words: unknown): void {
  sentences[namespace] = words;
}

export type WordsParams = Readonly<Record<string, string | number>>;

/**
 * A sentence of the catalogue with its `{placeholders}` filled in. A placeholder without a value
 * stays as it stands, so that a forgotten one shows up in a test rather than as "undefined".
 */
export function say(key: WordsKey, params: WordsParams = {}): string {
  return sentenceAt(key).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}

function sentenceAt(key: WordsKey): string {
  let found: unknown = sentences;
  for (const part of key.split(".")) found = (found as Record<string, unknown>)[part];
  return found as string;
}
