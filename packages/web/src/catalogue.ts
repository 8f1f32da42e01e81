/** The sentences that are there so far, by namespace. One object for as long as the page lives. */
const catalogue: Record<string, unknown> = {};

/** Adds the sentences of a namespace. Called by the code that speaks them, before it is drawn. */
export function addWords(namespace: string, words: unknown): void {
  catalogue[namespace] = words;
}

/** The catalogue with these sentences in it from the start: on a server all there are, in a browser none. */
export function catalogueWith<Words extends object>(words: Words): Words {
  return Object.assign(catalogue, words) as Words;
}
