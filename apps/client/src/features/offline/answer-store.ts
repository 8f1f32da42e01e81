import type { DeviceDatabase, KeptAnswer } from "../outbox/device-database.ts";

export async function keptAnswersOf(database: DeviceDatabase, clientId: string) {
  const kept = await database.getAll("answers");
  return kept.filter((answer) => answer.clientId === clientId);
}

export async function keepAnswers(
  database: DeviceDatabase,
  answers: readonly KeptAnswer[],
): Promise<void> {
  const { store, done } = database.transaction("answers", "readwrite");
  for (const answer of answers) await store.put(answer);
  await done;
}

/** The phone may have been somebody else's before. */
export async function forgetOthers(database: DeviceDatabase, clientId: string): Promise<void> {
  const { store, done } = database.transaction("answers", "readwrite");
  for (const answer of await store.getAll()) {
    if (answer.clientId !== clientId) await store.delete(answer.hash);
  }
  await done;
}
