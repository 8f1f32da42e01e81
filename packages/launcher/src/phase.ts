/** Where phases are told; a terminal, or a test's list. */
export type Tell = (line: string) => void;

/** Milliseconds as people say them: `0.2 s`, `74 s`. */
export function spoken(ms: number): string {
  const seconds = ms / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** Runs one phase: says what begins, then how it went and how long it took. The work answers with its outcome in words. */
export async function phase<T>(
  tell: Tell,
  title: string,
  work: () => Promise<readonly [outcome: string, result: T]>,
): Promise<T> {
  tell(`${title} …`);
  const startedAt = performance.now();
  const [outcome, result] = await work();
  tell(`  ${outcome} (${spoken(performance.now() - startedAt)})`);
  return result;
}
