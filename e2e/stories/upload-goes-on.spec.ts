import { demoPassword } from "@fourstep/db/seed";
import type { Locator, Page } from "@playwright/test";
import { clientUrl } from "../addresses.ts";
import { everyDay } from "../building.ts";
import { expect, expectAccessible, omar, signIn, test, theo } from "../story.ts";
import { answerNoToAll } from "../training.ts";

const part = 4 * 1024 * 1024;
// As much of an MP4 as its first bytes tell, and long enough for three parts.
const film = {
  name: "wall-rock.mp4",
  mimeType: "video/mp4",
  buffer: Buffer.concat([
    Buffer.from("\0\0\0\u{20}ftypisom\0\0\0\0isomiso2", "latin1"),
    Buffer.alloc(2 * part + 1000, 1),
  ]),
};
const name = "Wall rock with a band";

test("a video that broke off goes on after a reload, and a colleague sees it once it is shared", async ({
  openDesktop,
}) => {
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  await desktop.goto(`${theo.app}/library`);
  await desktop.getByRole("link", { name: "New exercise" }).click();
  await desktop.getByLabel("Name", { exact: true }).fill(name);
  await desktop.getByRole("button", { name: "Keep exercise" }).click();
  await expect(desktop.getByText(/at least one cue/)).toBeVisible();
  await desktop.getByLabel("Cues").fill("Rock to the end\nBreathe out");
  await expectAccessible(desktop);
  await desktop.getByRole("button", { name: "Keep exercise" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectAccessible(desktop);
  const address = desktop.url();

  const page = {
    name: "page.mp4",
    mimeType: "video/mp4",
    buffer: Buffer.from("<html>".padEnd(99)),
  };
  await desktop.locator("input[type=file]").setInputFiles(page);
  await expect(desktop.getByText(/This is no MP4, WebM or MOV/)).toBeVisible();

  // The line breaks after two parts.
  let sent = 0;
  await desktop.route("**/media/uploads/*", async (route) => {
    if (sent === 2) return route.abort("internetdisconnected");
    sent += 1;
    return route.continue();
  });
  await desktop.locator("input[type=file]").setInputFiles(film);
  await expect(desktop.getByText(/The line broke at \d+/)).toBeVisible();
  await desktop.unroute("**/media/uploads/*");

  await desktop.reload();
  await expect(desktop.getByText(/was on its way/)).toBeVisible();
  const offsets: string[] = [];
  desktop.on("request", (request) => {
    const offset = request.headers()["upload-offset"];
    if (offset !== undefined) offsets.push(offset);
  });
  await desktop.locator("input[type=file]").setInputFiles(film);
  await expect(desktop.getByText("The video is here.")).toBeVisible();
  // Only what was missing was sent again, when the browser says the same file by name, size and time.
  expect(offsets.length).toBeLessThanOrEqual(3);
  const video = desktop.getByLabel(`Video of ${name}`);
  await expect(video).toBeVisible();
  const source = (await video.getAttribute("src")) ?? "";
  const piece = await desktop.request.get(`${theo.app}${source}`, {
    headers: { range: "bytes=4-11" },
  });
  expect(piece.status()).toBe(206);
  expect((await piece.body()).toString("latin1")).toBe("ftypisom");

  const other = await openDesktop();
  await signIn(other, omar, demoPassword);
  await other.goto(address);
  await expect(other.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  expect((await other.request.get(`${omar.app}${source}`)).status()).toBe(404);

  await desktop.getByLabel("Their address").fill("nobody@example.com");
  await desktop.getByRole("button", { name: "Share", exact: true }).click();
  await expect(desktop.getByText("No other trainer here has that address.")).toBeVisible();
  await desktop.getByLabel("Their address").fill("omar@example.com");
  await desktop.getByRole("button", { name: "Share", exact: true }).click();
  await expect(desktop.getByRole("button", { name: /^Take back from Omar/ })).toBeVisible();
  await other.goto(`${omar.app}/library`);
  await other.getByRole("link", { name }).click();
  await other.getByRole("link", { name: "Whole page" }).click();
  await expect(other.getByLabel(`Video of ${name}`)).toBeVisible();
  expect((await other.request.get(`${omar.app}${source}`)).status()).toBe(200);
  await expect(other.getByRole("link", { name: "Edit" })).toBeHidden();
});

const mark = Date.now();
const vida = { email: `vida-${mark}@example.com`, name: `Vida ${mark}` };
const filmed = `Filmed hip rock ${mark}`;

test("a video that was filmed plays for Theo, and for Vida once her plan holds the exercise", async ({
  openDesktop,
  openPhone,
}) => {
  test.setTimeout(240_000);
  const desktop = await openDesktop();
  await signIn(desktop, theo, demoPassword);
  await desktop.goto(`${theo.app}/library/new`);
  await desktop.getByLabel("Name", { exact: true }).fill(filmed);
  await desktop.getByLabel("Short name").fill("Filmed rock");
  await desktop.getByLabel("Figure").selectOption({ label: "Half-kneeling hip-flexor rock" });
  await desktop.getByLabel("Cues").fill("Rock to the end");
  await desktop.getByRole("button", { name: "Keep exercise" }).click();
  await expect(desktop.getByRole("heading", { level: 1, name: filmed })).toBeVisible();
  // It borrows a figure, which moves as its own would.
  await expect(desktop.locator('svg[data-figure="mob-half-kneeling-rock"]').first()).toBeVisible();

  const buffer = await filmOf(desktop);
  await desktop
    .locator("input[type=file]")
    .setInputFiles({ name: "rock.webm", mimeType: "video/webm", buffer });
  await expect(desktop.getByText("The video is here.")).toBeVisible();
  await expectPlays(desktop, desktop.getByLabel(`Video of ${filmed}`));

  const phone = await openPhone();
  await phone.goto(await invite(desktop));
  await phone.getByRole("link", { name: "Make an account" }).click();
  await phone.getByRole("textbox", { name: "Name" }).fill(vida.name);
  await phone.getByLabel("Email").fill(vida.email);
  await phone.getByRole("textbox", { name: /password/i }).fill("one step after the other");
  await phone.getByRole("button", { name: "Make the account" }).click();
  await phone.getByRole("button", { name: /^Accept Theo .* as my trainer$/ }).click();
  await expect(phone.getByRole("heading", { level: 1, name: /is your trainer$/ })).toBeVisible();

  await desktop.goto(`${theo.app}/plans/new?from=routine:front-hip-reset`);
  await desktop.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await desktop.getByRole("searchbox", { name: "Find an exercise" }).fill(filmed);
  await desktop.keyboard.press("Enter");
  await expect(desktop.locator("[data-card]:focus")).toBeVisible();
  await everyDay(desktop);
  await desktop.getByRole("button", { name: "Assign", exact: true }).click();
  const dialog = desktop.getByRole("dialog", { name: "Who is it for?" });
  await dialog.getByRole("searchbox").fill(vida.name);
  await dialog.getByRole("button", { name: `Add ${vida.name}` }).click();
  await dialog.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(desktop.getByText(`${vida.name} has it: version 1`)).toBeVisible();

  await phone.goto(`${clientUrl}/today`);
  await answerNoToAll(phone);
  await phone.getByRole("button", { name: new RegExp(filmed) }).click();
  const seen = phone.getByLabel(new RegExp(`${filmed}$`)).and(phone.locator("video"));
  await expectPlays(phone, seen);
  // Its borrowed figure leads through it.
  await expect(
    phone
      .getByRole("article", { name: filmed })
      .locator('svg[data-figure="mob-half-kneeling-rock"]'),
  ).toBeVisible();
});

/** Three seconds of a moving square, filmed by the browser itself. */
async function filmOf(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 320;
    canvas.height = 180;
    const pen = canvas.getContext("2d")!;
    const film = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const parts: Blob[] = [];
    film.addEventListener("dataavailable", ({ data }) => parts.push(data));
    const isOver = new Promise((resolve) => {
      film.addEventListener("stop", resolve, { once: true });
    });
    film.start(200);
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      const draw = () => {
        const since = performance.now() - begun;
        pen.fillStyle = "#0d5c63";
        pen.fillRect(0, 0, 320, 180);
        pen.fillStyle = "#fbf8f3";
        pen.fillRect((since / 12) % 280, 70, 40, 40);
        if (since > 3000) resolve();
        else requestAnimationFrame(draw);
      };
      draw();
    });
    film.stop();
    await isOver;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
  });
  return Buffer.from(text, "base64");
}

/** The browser reads it, shows a still of it, jumps into it, and goes on from there. */
async function expectPlays(page: Page, video: Locator) {
  await expect(video).toBeVisible();
  const poster = (await video.getAttribute("poster")) ?? "";
  const still = await page.request.get(new URL(poster, page.url()).href);
  expect(still.status()).toBe(200);
  expect(still.headers()["content-type"]).toBe("image/jpeg");
  const source = new URL((await video.getAttribute("src")) ?? "", page.url()).href;
  const piece = await page.request.get(source, { headers: { range: "bytes=0-3" } });
  expect(piece.status()).toBe(206);
  const at = await video.evaluate(async (element: HTMLVideoElement) => {
    element.muted = true;
    await element.play();
    element.currentTime = 1.5;
    await new Promise((resolve) => element.addEventListener("seeked", resolve, { once: true }));
    const landed = element.currentTime;
    return { landed, width: element.videoWidth };
  });
  expect(at.width).toBe(320);
  expect(at.landed).toBeGreaterThan(1.2);
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(at.landed);
}

async function invite(desktop: Page): Promise<string> {
  await desktop.goto(`${theo.app}/clients`);
  await desktop.getByRole("button", { name: "Invite a client" }).click();
  const dialog = desktop.getByRole("dialog");
  await dialog.getByLabel("Who it is for").fill(vida.name);
  await dialog.getByRole("button", { name: "Make the invite" }).click();
  const link = await dialog.getByText(/\/invite\/\w{5}-\w{5}$/).innerText();
  await dialog.getByRole("button", { name: "Done" }).click();
  return link;
}
