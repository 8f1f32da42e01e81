import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, omar, signIn, test } from "../story.ts";

/** An item of the queue by the person and the reason. */
const item = (page: Page, name: string) => page.getByRole("article", { name });

/** Opens an item by its person's name, where it is not open already. */
async function open(page: Page, name: string) {
  const closed = item(page, name).getByRole("button", { name: name.split(":")[0] ?? "" });
  if (await closed.isVisible()) await closed.click();
  await expect(item(page, name).getByRole("heading", { level: 3 })).toBeVisible();
}

test("in the morning Omar sees who needs him and why, acts, puts off, sees to it and takes it back", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await expect(desktop).toHaveURL(/\/queue/);
  await expect(desktop.getByRole("heading", { level: 1 })).toContainText("need you.");

  // What happened in a session: the reason in words, the way to the session by one key.
  await open(desktop, "Ines Duarte: Alarm stop");
  await expect(item(desktop, "Ines Duarte: Alarm stop")).toContainText(
    "The session was stopped, as asked.",
  );
  await expectAccessible(desktop);
  await desktop.keyboard.press("o");
  await desktop.waitForURL(/\/sessions\//);
  await expect(desktop.getByRole("heading", { level: 1 })).toBeVisible();
  await desktop.goBack();

  // Whoever is here for two reasons stands once: the graver one first, the other below it, seen to by itself. A note to
  // read may stand there too, on some days of the week.
  const ines = item(desktop, "Ines Duarte: Alarm stop");
  await open(desktop, "Ines Duarte: Alarm stop");
  await expect(desktop.getByRole("article", { name: /^Ines Duarte/ })).toHaveCount(1);
  const others = ines.getByRole("list", { name: "Other reasons" });
  const painSeenTo = others.getByRole("button", { name: "Done: Pain up, more than noise" });
  await painSeenTo.click();
  await expect(painSeenTo).toBeHidden();
  await expect(ines).toBeVisible();
  await desktop.keyboard.press("u");
  await expect(painSeenTo).toBeVisible();

  // From one client's page to the next in the queue, and back.
  await ines.getByRole("link", { name: "Ines Duarte" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "Ines Duarte" })).toBeVisible();
  const place = desktop.getByRole("link", { name: /^Queue, \d+ of \d+$/ });
  const first = await place.innerText();
  await desktop.keyboard.press("j");
  await expect(desktop.getByRole("heading", { level: 1, name: "Ines Duarte" })).toBeHidden();
  await expect(place).not.toHaveText(first);
  await desktop.keyboard.press("k");
  await expect(place).toHaveText(first);
  await expectAccessible(desktop);
  await place.click();
  await expect(ines.getByRole("heading", { level: 3 })).toBeVisible();

  // What the worker found: pain that rose by more than noise, with both numbers, and the plan one key away.
  const rahel = "Rahel Brandt: Pain up, more than noise";
  await open(desktop, rahel);
  await expect(item(desktop, rahel)).toContainText(/Worst pain went from \d+ to \d+ since/);
  await desktop.keyboard.press("Enter");
  await desktop.waitForURL(/\/plans\//);
  await desktop.goto(`${omar.app}/queue`);

  // Walking: what was closed opens, and the focus goes with it.
  const opened = desktop
    .getByRole("article")
    .filter({ has: desktop.getByRole("heading", { level: 3 }) });
  const wasOpen = await opened.getAttribute("aria-label");
  await desktop.keyboard.press("j");
  await expect(opened).not.toHaveAccessibleName(wasOpen ?? "");
  await expect(opened).toBeFocused();
  await desktop.keyboard.press("k");
  await expect(opened).toHaveAccessibleName(wasOpen ?? "");

  // Seen to, taken back, seen to for good.
  const jonas = "Jonas Keller: Red answer";
  await open(desktop, jonas);
  await expect(
    item(desktop, jonas).getByRole("link", { name: "Offer the easier one" }),
  ).toHaveAttribute("href", /swap=|easier=/);
  await desktop.keyboard.press("d");
  await expect(item(desktop, jonas)).toHaveCount(0);
  await expect(desktop.getByText("Jonas Keller: seen to.")).toBeVisible();
  await desktop.keyboard.press("u");
  await expect(item(desktop, jonas)).toBeVisible();
  await open(desktop, jonas);
  await item(desktop, jonas).getByRole("button", { name: "Done" }).first().click();
  await expect(item(desktop, jonas)).toHaveCount(0);
  await expect(desktop.getByText("Jonas Keller: seen to.")).toBeVisible();

  // Put off until tomorrow.
  await open(desktop, rahel);
  await desktop.keyboard.press("s");
  await desktop.getByRole("menuitem", { name: "Tomorrow morning" }).click();
  await expect(item(desktop, rahel)).toHaveCount(0);
  await expect(desktop.getByText(/put off until later/)).toBeVisible();

  await desktop.reload();
  await expect(item(desktop, "Ines Duarte: Alarm stop")).toBeVisible();
  await expect(item(desktop, jonas)).toHaveCount(0);
  await expect(item(desktop, rahel)).toHaveCount(0);
});

test("Omar finds Grace, every place and all keys without the mouse", async ({ openDesktop }) => {
  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await expect(desktop.getByRole("heading", { level: 1 })).toContainText("need");
  await desktop.keyboard.press("Control+k");
  const palette = desktop.getByRole("combobox", { name: "Search or do anything" });
  await palette.fill("grace");
  await expect(desktop.getByRole("option", { name: /^Grace Mbeki/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expectAccessible(desktop);
  await palette.press("Enter");
  await expect(desktop.getByRole("heading", { level: 1, name: /^Grace/ })).toBeVisible();

  await desktop.keyboard.press("?");
  await expect(desktop.getByRole("dialog", { name: "Keys" })).toContainText(
    "Search or do anything",
  );
  await desktop.keyboard.press("Escape");
  await desktop.keyboard.press("Control+k");
  await desktop.getByRole("combobox").fill("libr");
  await desktop.keyboard.press("Enter");
  await expect(desktop.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
});
