/** One place where a sentence of the catalogue is said. */
export interface Use {
  /** The key as it reads; `*` stands for a part that is only known at run time. */
  readonly key: string;
  readonly pattern: RegExp;
}

/** The addresses of all sentences of a catalogue: `today.title`. */
export function flatten(catalogue: unknown, prefix = ""): string[] {
  if (typeof catalogue !== "object" || catalogue === null) return [prefix];
  return Object.entries(catalogue).flatMap(([key, value]) =>
    flatten(value, prefix ? `${prefix}.${key}` : key),
  );
}

const translator = /const\s+(\w+)\s*=\s*useTranslations\(\s*(?:["']([\w.]+)["'])?\s*\)/g;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The keys that a source file says, through `useTranslations("namespace")` or the translator `words`.
 * It reads text, not types, so a translator keeps its own name and is never handed on.
 */
export function usesIn(source: string): Use[] {
  const namespaces = new Map<string, string[]>([["words", [""]]]);
  for (const [, name = "", namespace = ""] of source.matchAll(translator)) {
    namespaces.set(name, [...(namespaces.get(name) ?? []), namespace]);
  }
  const call = new RegExp(
    `(?<![\\w.])(${[...namespaces.keys()].join("|")})(?:\\.(?:rich|markup|raw|has))?\\(\\s*`,
    "g",
  );
  return [...source.matchAll(call)].flatMap((match) => {
    const rest = source.slice(match.index + match[0].length);
    return keysAt(rest).map((key) => useOf(namespaces.get(match[1] ?? "") ?? [], key));
  });
}

/** The keys that the first argument can stand for: a literal, a template, a choice of two, or anything. */
function keysAt(source: string): string[] {
  const literal = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\s*[,)]/.exec(source);
  if (literal) return [(literal[1] ?? literal[2] ?? literal[3] ?? "").replace(/\$\{[^}]*\}/g, "*")];
  const choice = /^[^;]*?\?\s*"([^"]*)"\s*:\s*"([^"]*)"\s*,?\s*[,)]/.exec(source);
  if (choice) return [choice[1] ?? "", choice[2] ?? ""];
  return ["*"];
}

function useOf(namespaces: readonly string[], key: string): Use {
  const addresses = namespaces.map((namespace) => (namespace ? `${namespace}.${key}` : key));
  const patterns = addresses.map((address) => address.split("*").map(escape).join("[^.]+"));
  return { key: addresses.join(" | "), pattern: new RegExp(`^(?:${patterns.join("|")})$`) };
}
