import { expect, test } from "vitest";

import {
  addressTakenLetter,
  digestLetter,
  inviteLetter,
  passwordChangedLetter,
  passwordResetLetter,
  welcomeLetter,
} from "./index.ts";

const link = "https://train.example.com/reset-password#token=abc_DEF-123";

test("the reset letter says how long its link works, in text and in HTML", () => {
  const letter = passwordResetLetter({ to: "mina@example.com", name: "Mina", link, minutes: 30 });
  expect(letter.subject).toBe("Choose a new password");
  expect(letter.text).toContain(link);
  expect(letter.text).toContain("for 30 minutes");
  expect(letter.html).toContain(`href="${link}"`);
  expect(letter.html).toContain("for 30 minutes");
  expect(letter.link).toBe(link);
});

test("a name with markup stays text", () => {
  const letter = passwordResetLetter({
    to: "m@example.com",
    name: '<b onclick="x">',
    link,
    minutes: 1,
  });
  expect(letter.html).not.toContain("<b onclick");
  expect(letter.html).toContain("&lt;b onclick");
  expect(letter.text).toContain("1 minute.");
});

test("nobody sends a stranger links or lines of their own under the product's name", () => {
  const about = { to: "stranger@example.com", signInLink: link, resetLink: link };
  for (const name of [
    "Win at https://evil.example/x",
    "evil.example",
    "call me@evil.example",
    "www.evil.example now",
  ]) {
    const { text, html } = welcomeLetter({ ...about, name });
    expect(text.startsWith("Hello,\n")).toBe(true);
    expect(text + html).not.toContain("evil.example");
  }
  const lines = welcomeLetter({ ...about, name: "Mina\n\nYour account\u0000\u202e is closed." });
  expect(lines.text.startsWith("Hello Mina Your account is closed.,\n")).toBe(true);
  for (const name of ["J. R. Ewing", "Dr. Mina O'Hara-Łoś", "Mina O."]) {
    expect(welcomeLetter({ ...about, name }).text.startsWith(`Hello ${name},`)).toBe(true);
  }
});

test("an invite says who invites, its code, and how long both work", () => {
  const about = { to: "lena@example.com", name: "Lena", link, code: "ABCDE-23456", days: 14 };
  const letter = inviteLetter({ ...about, trainerName: "Omar Haddad" });
  expect(letter.subject).toBe("Omar Haddad invites you to Fourstep");
  expect(letter.text).toContain("Or type this code: ABCDE-23456");
  expect(letter.text).toContain("for 14 days");
  const odd = inviteLetter({ ...about, trainerName: "win at evil.example" });
  expect(odd.subject + odd.text + odd.html).not.toContain("evil.example");
});

test("every letter has a language, a title and one heading", () => {
  const about = { to: "mina@example.com", name: "Mina", signInLink: link, resetLink: link };
  for (const letter of [
    welcomeLetter(about),
    addressTakenLetter(about),
    passwordChangedLetter(about),
  ]) {
    expect(letter.html).toContain('<html lang="en">');
    expect(letter.html).toContain(`<title>${letter.subject}</title>`);
    expect(letter.html.match(/<h1/g)).toHaveLength(1);
    expect(letter.text.startsWith("Hello Mina,")).toBe(true);
  }
});

test("a digest counts what is new, leaves out what is not, and says where it is stopped", () => {
  const about = { to: "mina@example.com", name: "Mina", link, settingsLink: "https://t.example/s" };
  const letter = digestLetter({ ...about, counts: { reply: 2, routine_changed: 1 } });
  expect(letter.subject).toBe("New for you on Fourstep");
  expect(letter.text).toContain("2 answers to you.");
  expect(letter.text).toContain("A routine that you saved has changed.");
  expect(letter.text).not.toContain("hidden");
  expect(letter.text).toContain("https://t.example/s");
  expect(letter.html.match(/<h1/g)).toHaveLength(1);
});
