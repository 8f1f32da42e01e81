import { type Page, expect } from "@playwright/test";
import { clientUrl } from "./addresses.ts";
import { act, look, told } from "./asking.ts";

/** Makes an account, as somebody does who comes by themselves. */
export async function signUp(phone: Page, person: { name: string; email: string }) {
  await phone.goto(`${clientUrl}/sign-up`);
  await fillIn(phone, person);
}

/** The form itself, wherever somebody came to it from. */
export async function fillIn(phone: Page, person: { name: string; email: string }) {
  await phone.getByRole("textbox", { name: "Name" }).fill(person.name);
  await phone.getByLabel("Email").fill(person.email);
  await phone.getByRole("textbox", { name: /password/i }).fill("one step after the other");
  await phone.getByRole("button", { name: "Make the account" }).click();
  await phone.waitForURL((url) => !url.pathname.startsWith("/sign-up"));
}

/** Opens a routine's public page as somebody who wants to take part. */
export async function takePart(phone: Page, routine: string) {
  await phone.goto(`${routine}?sort=newest`);
  await phone.getByRole("button", { name: "Write or answer" }).click();
  await expect(field(phone)).toBeVisible();
}

const field = (phone: Page) => phone.getByRole("textbox", { name: "What have you found?" });

/** Says something; whoever has no name among the others yet chooses one. */
export async function say(phone: Page, body: string, name: string) {
  await field(phone).fill(body);
  await phone.getByRole("textbox", { name: "Your name for others" }).fill(name);
  await phone.getByRole("button", { name: "Post", exact: true }).click();
  await expect(said(phone, body)).toBeVisible();
  await expect(field(phone)).toHaveValue("");
}

/** What somebody said, with what was done about it. */
export const said = (page: Page, body: string) =>
  page.locator("article[id^=c-]").filter({ hasText: body });

/** Asks for a public page until it holds what it should: it is drawn anew within a second of a change, not at once. */
export async function readUntil(page: Page, address: string, look: () => Promise<void>) {
  await expect(async () => {
    await page.goto(address);
    await look();
  }).toPass({ timeout: 15_000 });
}

/**
 * A trainer keeps a routine like one of the library's, with words of its own, and publishes it: the same words as of one
 * that a moderator hides would be refused. What it says, and its id.
 */
export async function publishRoutine(desk: Page, trainer: { app: string }, name: string) {
  const id = crypto.randomUUID();
  const all = told(await look(desk, trainer, "routine.list")) as Record<string, unknown>[];
  const { id: _, own: __, ...found } = all.find((one) => one["id"] === "gentle-start")!;
  const routine = { ...found, name, why: `It is what ${name} is for.` };
  told(await act(desk, trainer, "routine.create", { id, routine }));
  told(await act(desk, trainer, "routinePublication.create", { routineId: id }));
  return { id, routine };
}
