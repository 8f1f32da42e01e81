import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, omar, signIn, test, theo } from "../story.ts";

test("Omar reads Lucía's story, writes a note beside it, prints a report and takes her sets with him", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, omar, demoPassword);
  await desktop.goto(`${omar.app}/clients`);
  await desktop.getByRole("searchbox", { name: "Find a client" }).fill("lucia@");
  await desktop.getByRole("link", { name: /^Lucía/ }).click();

  const chart = desktop.getByRole("region", { name: "Pain and steps" });
  await expect(chart.getByRole("heading", { name: /^Worst pain/ })).toBeVisible();
  await expect(chart.getByText("v1", { exact: true })).toBeVisible();
  await chart.getByRole("button", { name: "As a table" }).click();
  await expect(desktop).toHaveURL(/table=1/);
  await expect(chart.getByRole("columnheader", { name: "Integration" })).toBeVisible();
  await chart.getByRole("button", { name: "As a chart" }).click();

  const story = desktop.getByRole("region", { name: "Story" });
  await expect(story.getByText(/^Session, \d+ min/).first()).toBeVisible();
  await expect(story.getByText("Check-in").first()).toBeVisible();
  await desktop.locator("body").press("n");
  await desktop.keyboard.type("Ask about the stairs at work.");
  await expectAccessible(desktop);
  await story.getByRole("button", { name: "Keep note" }).click();
  await story.getByText("Notes", { exact: true }).click();
  await expect(desktop).toHaveURL(/story=notes/);
  await expect(story.getByText("Ask about the stairs at work.")).toBeVisible();
  await story.getByRole("button", { name: "Reword" }).click();
  await story.getByRole("textbox", { name: "Write a private note" }).last().fill("Stairs: asked.");
  await story.getByRole("listitem").getByRole("button", { name: "Keep note" }).click();
  await expect(story.getByText("Stairs: asked.")).toBeVisible();

  const address = desktop.url();
  await desktop.getByRole("link", { name: "Report" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: "Lucía Ferrer" })).toBeVisible();
  await expect(desktop.getByText(/of \d+ planned sessions were done/)).toBeVisible();
  await expect(desktop.getByText("Stairs: asked.")).toBeHidden();
  await expectAccessible(desktop);
  await desktop.emulateMedia({ media: "print" });
  await expect(desktop.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(desktop.getByRole("navigation", { name: "Main" })).toBeHidden();
  await desktop.emulateMedia({ media: "screen" });
  const coming = desktop.waitForEvent("download");
  await desktop.getByRole("button", { name: "Every set as CSV" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("lucia-ferrer-sets.csv");
  const stream = await file.createReadStream();
  const text = (await stream.toArray()).join("");
  expect(text.split("\r\n").length).toBeGreaterThan(500);

  const other = await openDesktop();
  await signIn(other, theo, demoPassword);
  for (const page of [
    address,
    address.replace(/\?.*/, "/report"),
    address.replace(/\?.*/, "/settings"),
  ]) {
    await other.goto(page);
    await expect(other.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  }
});
