import { expect, test } from "vitest";
import { isId } from "./id.ts";

test("an id is a UUID in either case, and nothing more", () => {
  const id = crypto.randomUUID();
  expect(isId(id)).toBe(true);
  expect(isId(id.toUpperCase())).toBe(true);
  for (const other of ["", "front-hip-reset", `${id}0`, ` ${id}`, id.replace("-", "")]) {
    expect(isId(other)).toBe(false);
  }
});
