import { expect, test } from "vitest";
import { chooseAccount, parsePasswd } from "./account.ts";

const passwd = `root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
node:x:1000:1000::/home/node:/bin/bash
mac:*:-2:-2:signed:/:/usr/bin/false
# a comment
`;

test("accounts of a passwd file leave out root and what cannot be a user", () => {
  expect(parsePasswd(passwd).map(({ name }) => name)).toEqual(["nobody", "node"]);
});

test("an account made for PostgreSQL is chosen before one that strangers share", () => {
  expect(chooseAccount(parsePasswd(passwd))?.name).toBe("node");
  expect(chooseAccount(parsePasswd(`${passwd}postgres:x:101:104::/:/bin/sh\n`))?.uid).toBe(101);
});

test("without a known account there is none to run PostgreSQL as", () => {
  expect(chooseAccount(parsePasswd("mina:x:1000:1000::/home/mina:/bin/sh\n"))).toBeNull();
});
