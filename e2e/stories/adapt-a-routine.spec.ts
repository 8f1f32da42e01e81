import { demoPassword } from "@fourstep/db/seed";
import { clientUrl, trainerUrl } from "../addresses.ts";
import { act, told } from "../asking.ts";
import { publishRoutine, readUntil } from "../community.ts";
import { expect, expectAccessible, omar, signIn, test, theo } from "../story.ts";

// A second try of the story must not find the routines of the first.
const mark = Date.now();
const [source, copy] = [`Evening hips ${mark}`, `Evening hips, shorter ${mark}`];

test("Theo makes Omar's routine one of his own, and everybody reads whose it began as", async ({
  openPhone,
  openDesktop,
}) => {
  const [desk, omars, phone] = [await openDesktop(), await openDesktop(), await openPhone()];
  await signIn(omars, omar, demoPassword);
  const { id: routineId } = await publishRoutine(omars, omar, source);

  // Without a script it is a link, and it says for whom.
  await phone.goto(`${clientUrl}/routines/${routineId}`);
  await expect(phone.getByText("Are you a trainer?")).toBeVisible();
  const way = phone.getByRole("link", { name: "Adapt it to a routine of your own" });
  const path = new URL((await way.getAttribute("href")) ?? "").pathname;
  await expectAccessible(phone);

  // Whoever is not signed in yet comes back to it.
  await desk.goto(`${trainerUrl}${path}`);
  await desk.getByLabel("Email").fill(theo.email);
  await desk.getByRole("textbox", { name: "Password" }).fill(demoPassword);
  await desk.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(desk.getByText(`Adapted from ${source} by Omar`)).toBeVisible();
  await expectAccessible(desk);
  await desk.getByLabel("Name of the routine").fill(copy);
  await desk.getByLabel("Why it is built this way").fill("Short enough for tired evenings.");
  await desk.getByRole("button", { name: "Save routine" }).click();

  await expect(desk.getByRole("heading", { level: 1, name: copy })).toBeVisible();
  await expect(desk.getByText("private", { exact: true })).toBeVisible();
  await expect(desk.getByRole("link", { name: source })).toHaveAttribute(
    "href",
    `${clientUrl}/routines/${routineId}`,
  );
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Publish" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await expect(dialog).toBeHidden();

  const own = `${clientUrl}/routines/${new URL(desk.url()).pathname.split("/")[2]}`;
  await readUntil(phone, own, () =>
    expect(phone.getByText(`Adapted from ${source} by Omar`)).toBeVisible({ timeout: 1000 }),
  );
  await expectAccessible(phone);
  await phone.getByRole("link", { name: source, exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1, name: source })).toBeVisible();

  // Taken back, it is named nowhere; that there was another stays said.
  told(await act(omars, omar, "routinePublication.delete", { routineId }));
  await readUntil(phone, own, async () => {
    await expect(phone.getByText("Adapted from a routine that is not shown here")).toBeVisible({
      timeout: 1000,
    });
    expect(await phone.content()).not.toContain(source);
  });
});
