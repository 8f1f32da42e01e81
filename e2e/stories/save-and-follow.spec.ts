import type { Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { demoPassword } from "@fourstep/db/seed";
import { act, told } from "../asking.ts";
import { fillIn, publishRoutine } from "../community.ts";
import { expect, expectAccessible, signIn, test, theo } from "../story.ts";

// A second try of the story must not find the people and routines of the first.
const mark = Date.now();
const jana = { email: `jana-${mark}@example.com`, name: `Jana ${mark}`, app: clientUrl };
const name = `Morning hips ${mark}`;

test("a member chooses a name, saves a trainer's routine, reads what changed in it, and follows it", async ({
  openPhone,
  openDesktop,
}) => {
  test.setTimeout(120_000);
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  const { id: routineId, routine } = await publishRoutine(desktop, theo, name);

  const phone = await openPhone();
  await phone.goto(`${clientUrl}/routines/${routineId}`);
  await expect(phone.getByRole("heading", { level: 1, name })).toBeVisible();
  await phone.getByRole("link", { name: "Save" }).click();
  await phone.getByRole("link", { name: "Make one" }).click();
  await fillIn(phone, jana);
  await phone.waitForURL(/\/routines\//);

  await phone.getByRole("button", { name: "Save", exact: true }).click();
  await expect(phone.getByRole("button", { name: "Saved" })).toBeVisible();
  await phone.getByRole("button", { name: /^Hear of what .+ publishes$/ }).click();
  await expect(
    phone.getByRole("button", { name: /^You hear of what .+ publishes$/ }),
  ).toBeVisible();
  await expectAccessible(phone);

  // Its author writes it anew: she reads what changed, and not only that it did.
  told(
    await act(desktop, theo, "routine.update", {
      id: routineId,
      routine: { ...routine, name: `${name}, again` },
    }),
  );
  await phone.goto(`${clientUrl}/your-routines`);
  await expect(phone.getByText(`It was called ${name}.`)).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: `I have read what changed in ${name}, again` }).click();
  await expect(phone.getByText("Changed since you looked")).toBeHidden();

  await phone.getByRole("link", { name: `Follow ${name}, again` }).click();
  const sheet = phone.getByRole("dialog", { name: `Follow ${name}, again` });
  await sheet.getByRole("button", { name: "Begin" }).click();
  await phone.waitForURL("**/today");
  await expect(phone.getByRole("heading", { level: 1, name: `${name}, again` })).toBeVisible();

  await hearsOfIt(phone);
  await choosesAName(phone);

  // Taken back, it keeps its name in what she saved; her plan stays hers.
  told(await act(desktop, theo, "routinePublication.delete", { routineId }));
  await phone.goto(`${clientUrl}/your-routines`);
  await expect(phone.getByText("Its author took it back.")).toBeVisible();
  await phone.goto(`${clientUrl}/today`);
  await expect(phone.getByRole("heading", { level: 1, name: `${name}, again` })).toBeVisible();
});

/** She hears of it in the app, and settles how often by mail. */
async function hearsOfIt(phone: Page) {
  await phone.goto(`${clientUrl}/notices`);
  await expect(
    phone.getByText(`${name}, again, which you saved, has changed.`).first(),
  ).toBeVisible();
  await expectAccessible(phone);
  await phone.goto(`${clientUrl}/settings`);
  const often = phone.getByRole("radiogroup", { name: "By mail, when something is new" });
  await often.getByText("Weekly").click();
  await expect(often.getByRole("radio", { name: "Weekly" })).toBeChecked();
  await phone.reload();
  await expect(often.getByRole("radio", { name: "Weekly" })).toBeChecked();
}

async function choosesAName(phone: Page) {
  const part = phone.getByRole("region", { name: "How others see you" });
  await expect(part.getByText("No name yet: you are not shown")).toBeVisible();
  await part.getByLabel("Name that others see").fill("The moderator");
  await part.getByRole("button", { name: "Save how others see you" }).click();
  await expect(part.getByText(/nothing that sounds like Fourstep itself/)).toBeVisible();
  await part.getByLabel("Name that others see").fill(`jana_${mark}`);
  await part.getByRole("button", { name: "Save how others see you" }).click();
  await expect(part.getByText("Saved.")).toBeVisible();
  await expectAccessible(phone);
}
