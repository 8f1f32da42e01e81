import { expect, test } from "vitest";

import { countedAs } from "./rate-limits.ts";

test("all addresses of one IPv6 network count as one", () => {
  for (const address of [
    "2001:db8:0:1::1",
    "2001:0DB8:0:1:ffff:1:2:3",
    "2001:db8::1:0:0:0:9",
    "2001:db8:0:1::192.0.2.1",
  ]) {
    expect(countedAs(address)).toBe("2001:db8:0:1::/64");
  }
  expect(countedAs("2001:db8:0:2::1")).toBe("2001:db8:0:2::/64");
  expect(countedAs("::1")).toBe("0:0:0:0::/64");
  expect(countedAs("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
});

test("any other address counts as itself", () => {
  expect(countedAs("203.0.113.7")).toBe("203.0.113.7");
  expect(countedAs("::ffff:203.0.113.7")).toBe("203.0.113.7");
  expect(countedAs("unknown")).toBe("unknown");
});
