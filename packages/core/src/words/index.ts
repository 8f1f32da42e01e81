import en from "./en.json" with { type: "json" };

type Leaves<T, Path extends string = ""> = {
  [Key in keyof T & string]: T[Key] extends string
    ? `${Path}${Key}`
    : Leaves<T[Key], `${Path}${Key}.`>;
}[keyof T & string];

/** The address of a sentence in the catalogue, such as `refusal.notFound`. */
export type WordsKey = Leaves<typeof en>;
