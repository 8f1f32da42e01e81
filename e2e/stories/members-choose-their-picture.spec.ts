import { clientUrl } from "../addresses.ts";
import { readUntil, said, say, signUp, takePart } from "../community.ts";
import { takenSideways } from "../pictures.ts";
import { expect, expectAccessible, test } from "../story.ts";

const routine = `${clientUrl}/routines/lifter-prep`;
/** So that the story can be told again to the same house. */
const mark = Date.now().toString(36);
const body = `A cushion under the back knee made the second week bearable, ${mark}.`;

test("a member chooses a picture, visitors see it without where it was taken, and taken back it is gone", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await signUp(phone, { name: "Livia Brandt", email: `livia-${mark}@example.com` });
  await takePart(phone, routine);
  await say(phone, body, `livia_${mark}`);

  await phone.goto(`${clientUrl}/settings`);
  const others = phone.getByRole("region", { name: "How others see you" });
  await expect(others.getByText(`livia_${mark}`, { exact: true })).toBeVisible();
  const chooser = others.locator("input[type=file]");
  const drawing = Buffer.from("<svg onload='alert(1)'>");
  await chooser.setInputFiles({ name: "me.jpg", mimeType: "image/jpeg", buffer: drawing });
  await expect(others.getByText("This browser cannot read that file")).toBeVisible();
  await chooser.setInputFiles({
    name: "holiday.jpg",
    mimeType: "image/jpeg",
    buffer: await takenSideways(phone),
  });
  await expect(others.getByRole("img", { name: "Your picture in its frame" })).toBeVisible();
  await others.getByRole("slider", { name: "Closer" }).focus();
  await phone.keyboard.press("ArrowRight");
  await expectAccessible(phone);
  await others.getByRole("button", { name: "Use this picture" }).click();
  await expect(others.getByRole("button", { name: "Remove the picture" })).toBeVisible();

  const visitor = await openPhone();
  const picture = said(visitor, body).locator("img");
  await readUntil(visitor, `${routine}?sort=newest`, async () => {
    await picture.scrollIntoViewIfNeeded({ timeout: 1000 });
  });
  await expect(picture).toHaveJSProperty("naturalWidth", 96);
  // Taken with the phone on its side: what is red in the file's upper half belongs on the right.
  const isRedOnTheRight = await picture.evaluate((image: HTMLImageElement) => {
    const brush = Object.assign(document.createElement("canvas"), { width: 96, height: 96 });
    const drawn = brush.getContext("2d")!;
    drawn.drawImage(image, 0, 0);
    const { data } = drawn.getImageData(88, 48, 1, 1);
    return data[0]! > 200 && data[2]! < 60;
  });
  expect(isRedOnTheRight).toBe(true);
  const address = new URL((await picture.getAttribute("src"))!, clientUrl).href;
  const answer = await visitor.request.get(address);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
  });
  expect((await answer.body()).toString("latin1")).not.toMatch(/exif|gps/i);
  await expectAccessible(visitor);

  await others.getByRole("button", { name: "Remove the picture" }).click();
  await expect(others.getByRole("button", { name: "Choose a picture" })).toBeVisible();
  expect((await visitor.request.get(address)).status()).toBe(404);
  await expect(async () => {
    const page = await visitor.request.get(`${routine}?sort=newest`);
    const text = await page.text();
    expect(text).toContain(body);
    expect(text).not.toContain(new URL(address).pathname);
  }).toPass({ timeout: 2000, intervals: [100] });
});
