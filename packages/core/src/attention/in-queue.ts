import type { QueueItem } from "./queue.ts";

/** Somebody in the queue with every reason why, the most urgent first. */
export interface InQueue<Item extends Pick<QueueItem, "id" | "client"> = QueueItem> {
  readonly client: Item["client"];
  readonly items: readonly [Item, ...Item[]];
}

/** Each person once, where their most urgent reason stands. The order of the items is the queue's own. */
export function inQueue<Item extends Pick<QueueItem, "id" | "client">>(
  items: readonly Item[],
): InQueue<Item>[] {
  const byClient = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const told = byClient.get(item.client.id);
    if (told) told.push(item);
    else byClient.set(item.client.id, [item]);
  }
  return [...byClient.values()].map((own) => ({ client: own[0].client, items: own }));
}
