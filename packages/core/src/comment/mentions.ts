const mention = /(?<![\p{L}\p{N}_@./-])@([\p{L}\p{N}][\p{L}\p{N}._-]{0,29})/gu;

/** Most people whom one comment can call. */
const mostMentions = 10;

/** The names that a comment calls with an @, in small letters, each once. `_` may stand for a space. */
export function mentionsIn(body: string): string[] {
  const names = [...body.matchAll(mention)].map(([, name = ""]) =>
    name.replace(/[.-]+$/u, "").toLowerCase(),
  );
  return [...new Set(names)].filter((name) => name.length > 1).slice(0, mostMentions);
}
