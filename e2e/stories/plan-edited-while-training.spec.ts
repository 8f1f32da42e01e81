import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { assignTo, draftFrom, everyDay } from "../building.ts";
import { expect, expectAccessible, omar, signIn, test } from "../story.ts";
import { answerNoToAll, beginSession } from "../training.ts";

const bram = { email: "bram@example.com", name: "Bram", app: clientUrl };

test("Omar changes Bram's plan while Bram trains: the session keeps its version", async ({
  openDesktop,
  openPhone,
}) => {
  const desk = await openDesktop();
  await draftFrom(desk, omar, "Front-hip reset");
  await everyDay(desk);
  await assignTo(desk, "Bram de Wit");

  const phone = await openPhone();
  await signIn(phone, bram, demoPassword);
  await answerNoToAll(phone);
  await beginSession(phone);

  // From Bram's page the builder opens what runs; a version needs a reason.
  await desk.getByRole("link", { name: "To the client" }).click();
  await desk.waitForURL(/\/clients\//);
  const client = desk.url().split("/").at(-1)?.split("?")[0] ?? "";
  await desk.goto(`${omar.app}/plans/new?client=${client}`);
  await desk.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await desk.locator('[data-column="smr"] [data-card]').first().click();
  await desk.getByRole("button", { name: "Remove Side-front hip roll" }).click();
  await desk.getByRole("button", { name: "Assign version 2" }).click();
  const dialog = desk.getByRole("dialog", { name: "Assign version 2" });
  await expect(dialog.getByText(/^Side-front hip roll is left out/)).toBeVisible();
  await dialog.getByRole("button", { name: "Assign it" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Say in a few words why the plan changes.");
  await expectAccessible(desk);
  await dialog.getByLabel("Why it changes").fill("The roll bruised.");
  await dialog.getByRole("button", { name: "Assign it" }).click();
  await expect(desk.getByText("Bram de Wit has it: version 2")).toBeVisible();

  // Bram is in the middle of what Omar took out, and stays there, also after a reload.
  const roll = phone.getByRole("heading", { level: 1, name: "Side-front hip roll" });
  await expect(roll).toBeVisible();
  await phone.reload();
  await expect(roll).toBeVisible();

  // The history tells both versions, the reason, and that the first was trained.
  await desk.goto(`${omar.app}/plans/new?client=${client}`);
  await desk.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await desk.getByRole("button", { name: "What changed" }).click();
  const history = desk.getByRole("dialog", { name: "What changed" });
  await expect(history.getByText("The roll bruised.")).toBeVisible();
  await expect(history.getByText(/one session/)).toBeVisible();
  await expectAccessible(desk);

  // The rule is the plan's and makes no version; the draft says all the same what would be other.
  await history.press("Escape");
  await desk.getByRole("combobox", { name: "Who moves the plan on" }).selectOption("By itself");
  await desk.getByRole("button", { name: "What changed" }).click();
  await expect(history.getByText(/^Who moves the plan on: By itself instead of/)).toBeVisible();
});
