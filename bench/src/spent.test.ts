import { expect, test } from "vitest";
import { spentOn } from "./spent.ts";

const frame = (functionName: string, url: string) => ({ functionName, url });

test("time goes to the room of the code, native time to whoever called it, idle time to nobody", () => {
  const spent = spentOn({
    nodes: [
      { id: 1, callFrame: frame("(root)", ""), children: [2, 4, 5] },
      {
        id: 2,
        callFrame: frame("write", "file:///x/packages/server/src/trpc/route.ts"),
        children: [3],
      },
      { id: 3, callFrame: frame("stringify", "") },
      { id: 4, callFrame: frame("(idle)", "") },
      { id: 5, callFrame: frame("query", "file:///x/node_modules/pg/lib/client.js") },
    ],
    samples: [2, 3, 4, 5],
    timeDeltas: [100, 100, 1000, 200],
  });
  expect(spent).toHaveLength(2);
  expect(Object.fromEntries(spent)).toEqual({
    "the door (packages/server)": 50,
    "reading answers of the database (pg, drizzle)": 50,
  });
});

test("what came before the load does not count, and a write of the driver counts for the database", () => {
  const spent = spentOn(
    {
      nodes: [
        { id: 1, callFrame: frame("(root)", ""), children: [2, 3] },
        { id: 2, callFrame: frame("load", "file:///x/node_modules/next/dist/server.js") },
        {
          id: 3,
          callFrame: frame("query", "file:///x/node_modules/pg/lib/client.js"),
          children: [4],
        },
        { id: 4, callFrame: frame("write", "node:net"), children: [5] },
        { id: 5, callFrame: frame("writev", "") },
      ],
      samples: [2, 5],
      timeDeltas: [5_000_000, 1_000_000],
    },
    1,
  );
  expect(spent).toEqual([["sending to the database (socket)", 100]]);
});
