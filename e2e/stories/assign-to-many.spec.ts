import { demoPassword } from "@fourstep/db/seed";
import { clientUrl } from "../addresses.ts";
import { draftFrom, everyDay } from "../building.ts";
import { expect, expectAccessible, signIn, test, theo } from "../story.ts";

const leila = { email: "leila@example.com", name: "Leila", app: clientUrl };

test("Theo keeps a template and gives it to three people, one of whom does something else", async ({
  openDesktop,
  openPhone,
}) => {
  const title = `Theo's base ${Date.now().toString(36)}`;
  const desk = await openDesktop();
  await draftFrom(desk, theo, "Front-hip reset");
  await desk.getByRole("textbox", { name: "Name of the plan" }).fill(title);
  await everyDay(desk);
  await desk.getByRole("button", { name: "More about this draft" }).click();
  await desk.getByRole("menuitem", { name: "Keep as a template" }).click();
  await expect(desk.getByText(`“${title}” is kept as a template.`)).toBeVisible();

  await desk.goto(`${theo.app}/plans`);
  await desk.getByRole("link", { name: `Use ${title}` }).click();
  await desk.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await expect(desk.locator("[data-card]")).toHaveCount(5);
  await desk.getByRole("button", { name: "Assign", exact: true }).click();
  const dialog = desk.getByRole("dialog", { name: "Who is it for?" });
  for (const name of ["Astrid Nyström", "Leila Farahani", "Arjun Mehta"]) {
    await dialog.getByRole("searchbox").fill(name);
    await dialog.getByRole("button", { name: `Add ${name}` }).click();
  }
  await expect(dialog.getByText(/^Ends “/)).toHaveCount(3);
  await dialog
    .getByRole("combobox", { name: "Otherwise for Leila Farahani" })
    .selectOption({ label: "Standing rock instead of Half-kneeling rock" });
  await expectAccessible(desk);
  await dialog.getByRole("button", { name: "Assign", exact: true }).click();
  for (const name of ["Astrid Nyström", "Leila Farahani", "Arjun Mehta"]) {
    await expect(desk.getByText(`${name} has it: version 1`)).toBeVisible();
  }

  const phone = await openPhone();
  await signIn(phone, leila, demoPassword);
  await expect(phone.getByText("with Theo Lindqvist · week 1 of 6")).toBeVisible();
  await expect(phone.getByText("Standing split-stance rock")).toBeVisible();
  await expect(phone.getByText("Half-kneeling hip-flexor rock")).toBeHidden();
});
