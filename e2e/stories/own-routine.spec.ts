import { demoPassword } from "@fourstep/db/seed";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, theo } from "../story.ts";

// A second try of the story must not find the routine of the first.
const name = `Before a run ${Date.now()}`;

test("a trainer makes a routine, publishes it, takes it back, and begins a plan from it", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  await desktop.goto(`${theo.app}/library`);
  await looksForAnExercise(desktop);
  await desktop.getByRole("link", { name: "Routines", exact: true }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "Routines" })).toBeVisible();
  await expectAccessible(desktop);

  // By keyboard: from nothing, two exercises found by name, and the missing two that the check offers.
  await desktop.keyboard.press("c");
  await desktop.waitForURL(/\/routines\/new$/);
  await desktop.getByLabel("Name of the routine").fill(name);
  await desktop.getByLabel("Name of the routine").blur();
  for (const wanted of ["side-front hip", "half-kneeling"]) {
    await desktop.keyboard.press("/");
    await expect(desktop.getByRole("searchbox", { name: "Find an exercise" })).toBeFocused();
    await desktop.keyboard.type(wanted);
    await desktop.keyboard.press("Enter");
    await expect(desktop.locator("[data-card]:focus")).toBeVisible();
  }
  await expect(desktop.locator("[data-card]")).toHaveCount(2);
  await desktop.keyboard.press("f");
  await expect(desktop.locator("[data-card]")).toHaveCount(3);
  await desktop.keyboard.press("Mod+Enter".replace("Mod", "Control"));
  await expect(desktop).toHaveURL(/\/routines\/[0-9a-f-]{36}$/);
  await expect(desktop.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  await expectAccessible(desktop);

  // Publishing it is refused in words while a step is missing.
  await desktop.getByRole("button", { name: "Publish" }).click();
  const dialog = desktop.getByRole("dialog");
  await expect(dialog.getByText("Theo", { exact: false }).first()).toBeVisible();
  await dialog.getByRole("button", { name: "Publish" }).click();
  await expect(dialog.getByText(/It does not keep the protocol yet/)).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();

  // By mouse: what is missing, and what is said about it.
  await desktop.getByRole("link", { name: /^Edit/ }).click();
  await desktop
    .getByRole("button", { name: /^Put in/ })
    .first()
    .click();
  await expect(desktop.getByText("All of it holds")).toBeVisible();
  await expectAccessible(desktop);
  await desktop.getByLabel("Whom it is for").fill("Runners whose hips are stiff in the morning");
  await desktop.getByLabel("How often").fill("Before each run");
  await desktop.getByLabel("Why it is built this way").fill("Short enough to be done.");
  await desktop.getByRole("button", { name: "Save routine" }).click();

  await desktop.getByRole("button", { name: "Publish" }).click();
  await expect(dialog.getByText(/is named as its author/)).toBeVisible();
  await expectAccessible(desktop);
  await dialog.getByRole("button", { name: "Publish" }).click();
  await expect(dialog).toBeHidden();
  await expect(desktop.getByText("published", { exact: true })).toBeVisible();
  await expect(desktop.getByText(/^Public since/)).toBeVisible();
  await desktop.getByRole("button", { name: "Withdraw" }).click();
  await dialog.getByRole("button", { name: "Withdraw" }).click();
  await expect(desktop.getByText("withdrawn", { exact: true })).toBeVisible();

  // It is found by a word of it, and a plan begins with what it holds.
  await desktop.goto(`${theo.app}/routines`);
  await desktop.getByRole("searchbox", { name: "Find a routine" }).fill(name.toLowerCase());
  await expect(desktop).toHaveURL(/q=before/);
  await desktop.getByRole("link", { name: new RegExp(name) }).click();
  await desktop.getByRole("link", { name: /^Begin a plan/ }).click();
  await desktop.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(desktop.locator("[data-card]")).toHaveCount(4);
  await expect(desktop.getByLabel("Name of the plan")).toHaveValue(name);
  await keepsTheDraftAsRoutine(desktop);
  await addsFromTheLibrary(desktop);
});

/** The draft becomes a routine of its own; what is unsaved is asked for before it is left by a link or a step back. */
async function keepsTheDraftAsRoutine(desktop: Page) {
  await desktop.getByRole("button", { name: "More about this draft" }).click();
  await desktop.getByRole("menuitem", { name: "Save as routine" }).click();
  await desktop.waitForURL(/\/routines\/new\?from=draft/);
  await expect(desktop.locator("[data-card]")).toHaveCount(4);
  const field = desktop.getByLabel("Name of the routine");
  await expect(field).toHaveValue(name);
  await field.fill(`${name}, longer`);
  const dialog = desktop.getByRole("dialog", { name: "Leave without saving?" });
  await desktop.getByRole("link", { name: "Clients", exact: true }).click();
  await expectAccessible(desktop);
  await dialog.getByRole("button", { name: "Stay" }).click();
  // A step back that is asked about first is none that could be waited for.
  await desktop.evaluate(() => window.history.back());
  await dialog.getByRole("button", { name: "Stay" }).click();
  await expect(field).toHaveValue(`${name}, longer`);
  await desktop.getByRole("button", { name: "Save routine" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: `${name}, longer` })).toBeVisible();

  await desktop.getByRole("link", { name: /^Edit/ }).click();
  await field.fill("Not kept");
  await desktop.getByRole("link", { name: "Clients", exact: true }).click();
  await dialog.getByRole("button", { name: "Leave without saving" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "Clients" })).toBeVisible();
}

/** The exercise that is open beside the shelves goes into a draft, by one key. */
async function addsFromTheLibrary(desktop: Page) {
  await desktop.goto(`${theo.app}/library`);
  await desktop.getByRole("link", { name: /^Wall march/ }).click();
  await expect(desktop.getByRole("complementary", { name: "Wall march" })).toBeVisible();
  await desktop.keyboard.press("a");
  const dialog = desktop.getByRole("dialog", { name: "Add Wall march to which plan?" });
  await expect(dialog.getByRole("link", { name: "A new plan" })).toBeVisible();
  await expectAccessible(desktop);
  await dialog.getByRole("link", { name: new RegExp(`^${name} .*saved`) }).click();
  await desktop.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(desktop.locator("[data-card]")).toHaveCount(5);
  await desktop.keyboard.press("Control+z");
  await expect(desktop.locator("[data-card]")).toHaveCount(4);
}

/** Narrows the library by a word and a need, opens what is left beside the shelves, and puts it away again. */
async function looksForAnExercise(desktop: Page) {
  await expect(desktop.getByText("on the shelf of their step")).toBeVisible();
  await desktop.keyboard.press("/");
  await desktop.keyboard.type("wall");
  await desktop.getByLabel("Floor", { exact: true }).selectOption({ label: "No floor" });
  await desktop.getByLabel("Step", { exact: true }).selectOption({ label: "Activation" });
  await expect(desktop).toHaveURL(/q=wall&step=activate&floor=no/);
  await desktop.getByRole("link", { name: /^Wall march/ }).click();
  const panel = desktop.getByRole("complementary", { name: "Wall march" });
  await expect(panel.getByRole("heading", { name: "Wall march" })).toBeVisible();
  await expectAccessible(desktop);
  await desktop.reload();
  await expect(panel).toBeVisible();
  await desktop.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await desktop.getByRole("searchbox").fill("nothing of that kind");
  await desktop.getByRole("button", { name: "Show all" }).click();
  await expect(desktop.getByText("on the shelf of their step")).toBeVisible();
}
