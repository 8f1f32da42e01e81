import { expect, test } from "vitest";

import { mayDecide, mayHide, mayLift, mayModerate } from "./may-moderate.ts";

const omar = { id: "omar", roles: ["trainer", "moderator"] as const };
const hedda = { id: "hedda", roles: ["owner"] as const };
const theo = { id: "theo", roles: ["trainer"] as const };
const mina = { id: "mina", roles: ["client"] as const };
const minasOn = (routineOwnerId: string | null) => ({ authorId: "mina", routineOwnerId });

test("a moderator moderates, and so does whoever hosts the house; a trainer and a client do not", () => {
  expect([omar, hedda, theo, mina].map(mayModerate)).toEqual([true, true, false, false]);
});

test("Theo hides a comment on his own routine, and on nobody else's", () => {
  expect(mayHide(theo, minasOn("theo"))).toBe(true);
  expect(mayHide(theo, minasOn("omar"))).toBe(false);
  expect(mayHide(theo, minasOn(null))).toBe(false);
});

test("a moderator hides a comment anywhere, and nobody hides their own", () => {
  expect(mayHide(omar, minasOn(null))).toBe(true);
  expect(mayHide(mina, minasOn("mina"))).toBe(false);
  expect(mayHide(omar, { authorId: "omar", routineOwnerId: null })).toBe(false);
});

test("a moderator takes somebody's routine from the public, and none that came with the product", () => {
  const theos = { authorId: "theo", routineOwnerId: null };
  expect([omar, theo, mina].map((who) => mayHide(who, theos))).toEqual([true, false, false]);
  expect(mayHide(omar, { authorId: null, routineOwnerId: null })).toBe(false);
});

test("Theo shows again what he hid on his own routine, and not what a moderator hid or keeps hidden", () => {
  const hidden = { ...minasOn("theo"), hiddenBy: "theo", isUpheld: null };
  expect(mayLift(theo, hidden)).toBe(true);
  expect(mayLift(theo, { ...hidden, isUpheld: true })).toBe(false);
  expect(mayLift(theo, { ...hidden, hiddenBy: "omar" })).toBe(false);
  expect(mayLift(theo, { ...hidden, hiddenBy: null })).toBe(false);
  expect(mayLift(omar, { ...hidden, isUpheld: true })).toBe(true);
  expect(mayLift(mina, hidden)).toBe(false);
});

test("whoever hid a comment leaves the appeal to another moderator, while there is one", () => {
  const hiding = { authorId: "mina", hiddenBy: "omar" };
  expect(mayDecide(hedda, hiding, 1)).toBe(true);
  expect(mayDecide(omar, hiding, 1)).toBe(false);
  expect(mayDecide(omar, hiding, 0)).toBe(true);
  expect(mayDecide(theo, { ...hiding, hiddenBy: "theo" }, 0)).toBe(false);
  expect(mayDecide(omar, { authorId: "omar", hiddenBy: "hedda" }, 0)).toBe(false);
});
