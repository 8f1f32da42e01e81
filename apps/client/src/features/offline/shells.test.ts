/// <reference types="node" />
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import config from "../../../next.config.ts";
import {
  isInSession,
  onlineOnly,
  publicPages,
  shellHeader,
  shellOf,
  shells,
  standInFor,
} from "./shells.ts";

const pages = readdirSync(new URL("../../app", import.meta.url), {
  recursive: true,
  encoding: "utf8",
})
  .filter((file) => /(^|[\\/])page\.tsx$/.test(file))
  .map((file) => file.replaceAll("\\", "/").replace(/\/?page\.tsx$/, ""))
  .map((folder) => `/${folder.replaceAll(/\([^)]+\)\/?/g, "")}`.replace(/(?<=.)\/$/, ""));

test("of every page it is said whether it opens without a connection", () => {
  expect(pages.toSorted()).toEqual([...shells, ...onlineOnly, ...publicPages].toSorted());
});

test("an address with an id leads to the page that the server would answer with", async () => {
  const rewrites = (await config.rewrites?.()) as { source: string; destination: string }[];
  const pagesBehind = rewrites.filter(({ destination }) => !destination.startsWith("/worker/"));
  const isOnlineOnly = (page: string) => (onlineOnly as readonly string[]).includes(page);
  const id = "019aa000-0000-7000-8000-000000000001";
  expect(pagesBehind.map(({ source }) => shellOf(source.replaceAll(/:\w+/g, id)))).toEqual(
    pagesBehind.map(({ destination }) => (isOnlineOnly(destination) ? null : destination)),
  );
});

test("without a connection the front door leads to today, and a slash at the end to the same page", () => {
  expect(shellOf("/")).toBeNull();
  expect(standInFor("/")).toBe("/today");
  expect(standInFor("/routines")).toBe("/offline");
  expect(shellOf("/today/")).toBe("/today");
  expect(shellOf("/api/trpc/today.get")).toBeNull();
  expect(shellOf("/nowhere")).toBeNull();
});

test("somebody is in a session at its own address, and no more at its summary", () => {
  expect(isInSession("/session/019aa000")).toBe(true);
  expect(isInSession("/session/019aa000/summary")).toBe(false);
  expect(isInSession("/today")).toBe(false);
});

test("whoever is signed out is sent to sign in, but a page that is fetched to be kept comes as it is", async () => {
  const redirects = (await config.redirects?.()) ?? [];
  const toSignIn = redirects.filter(({ destination }) => destination.startsWith("/sign-in"));
  expect(toSignIn.length).toBeGreaterThan(0);
  expect(toSignIn.every(({ missing }) => missing?.some(({ key }) => key === shellHeader))).toBe(
    true,
  );
});
