import { expect, test } from "vitest";
import { inQueue } from "./in-queue.ts";

const of = (id: string, name: string) => ({
  id,
  client: { id: name, name, email: "", nextDay: null },
});

test("Mina, who has two reasons, stands once, where the more urgent one puts her", () => {
  const people = inQueue([of("alarm", "Mina"), of("red", "Priya"), of("ending", "Mina")]);
  expect(people.map(({ client, items }) => [client.name, items.map(({ id }) => id)])).toEqual([
    ["Mina", ["alarm", "ending"]],
    ["Priya", ["red"]],
  ]);
  expect(inQueue([])).toEqual([]);
});
