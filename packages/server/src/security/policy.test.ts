import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./policy.ts";

function directive(policy: string, name: string): string | undefined {
  return policy.split("; ").find((one) => one.startsWith(`${name} `));
}

test("in production a script needs a hash or a nonce", () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-abc='"], https: false, dev: false });
  expect(directive(policy, "script-src")).toBe("script-src 'self' 'sha256-abc='");
  expect(policy).not.toContain("unsafe-eval");
  expect(directive(policy, "frame-ancestors")).toBe("frame-ancestors 'none'");
  expect(directive(policy, "connect-src")).toBe("connect-src 'self'");
  expect(policy).not.toContain("upgrade-insecure-requests");
});

test("requests are upgraded only where https is spoken", () => {
  const policy = contentSecurityPolicy({ scripts: [], https: true, dev: false });
  expect(policy).toContain("upgrade-insecure-requests");
});

test("development may evaluate and reload", () => {
  const policy = contentSecurityPolicy({ scripts: [], https: false, dev: true });
  expect(directive(policy, "script-src")).toContain("'unsafe-eval'");
  expect(directive(policy, "connect-src")).toContain("ws:");
});
