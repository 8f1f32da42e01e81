import { expect, test } from "vitest";
import { KeptPages } from "./kept-pages.ts";

const sizes = { mostPages: 2, mostBytes: 100, oldestMs: 1000 };
const page = (tags: readonly string[], bytes = 10) => ({ tags, bytes });
const always = () => true;

async function fill(kept: KeptPages<ReturnType<typeof page>>, key: string, bytes = 10) {
  await kept.draw({ key, tags: [key] }, async () => page([key], bytes), always);
}

test("what was asked for longest ago leaves first, by number and by bytes", async () => {
  const kept = new KeptPages(sizes);
  await fill(kept, "a");
  await fill(kept, "b");
  kept.get("a");
  await fill(kept, "c");
  expect([kept.get("a") !== undefined, kept.get("b"), kept.get("c") !== undefined]).toEqual([
    true,
    undefined,
    true,
  ]);
  await fill(kept, "d", 95);
  expect(kept.size).toBe(1);
});

test("a page larger than everything that may be kept is not kept", async () => {
  const kept = new KeptPages(sizes);
  await fill(kept, "huge", 500);
  expect(kept.size).toBe(0);
});

test("many who ask at once have it drawn once", async () => {
  const kept = new KeptPages(sizes);
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    return page(["a"]);
  };
  await Promise.all([1, 2, 3].map(() => kept.draw({ key: "a", tags: ["a"] }, draw, always)));
  expect(drawn).toBe(1);
});

test("what changed while it was drawn is shown to who waited, and not kept", async () => {
  const kept = new KeptPages(sizes);
  let finish = () => {};
  const waiting = kept.draw(
    { key: "a", tags: ["routine:a"] },
    () =>
      new Promise((resolve) => {
        finish = () => resolve(page(["routine:a"]));
      }),
    always,
  );
  kept.drop(["routine:a"]);
  finish();
  expect(await waiting).toEqual(page(["routine:a"]));
  expect(kept.get("a")).toBeUndefined();
});

test("a page that failed is drawn again for the next who asks", async () => {
  const kept = new KeptPages(sizes);
  const fails = () => Promise.reject(new Error("away"));
  await expect(kept.draw({ key: "a", tags: [] }, fails, always)).rejects.toThrow("away");
  await fill(kept, "a");
  expect(kept.get("a")).toBeDefined();
});

test("only what shows the change is dropped", async () => {
  const kept = new KeptPages(sizes);
  await fill(kept, "a");
  await fill(kept, "b");
  kept.drop(["b", "c"]);
  expect(kept.get("a")).toBeDefined();
  expect(kept.get("b")).toBeUndefined();
});

test("after a while it is drawn anew even if nothing was told", async () => {
  let now = 0;
  const kept = new KeptPages({ ...sizes, now: () => now });
  await fill(kept, "a");
  now = 1001;
  expect(kept.get("a")).toBeUndefined();
});
