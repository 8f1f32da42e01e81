import { expect, test } from "vitest";
import { resetTokenIn } from "./reset-token.ts";

test("the token is read from behind the hash, or from the query", () => {
  expect(resetTokenIn({ hash: "#token=abc", search: "" })).toBe("abc");
  expect(resetTokenIn({ hash: "", search: "?token=def" })).toBe("def");
  expect(resetTokenIn({ hash: "#token=abc", search: "?token=def" })).toBe("abc");
});

test("a link without a token has none", () => {
  expect(resetTokenIn({ hash: "", search: "" })).toBeNull();
});
