import { demoPassword } from "@fourstep/db/seed";
import { expect, expectAccessible, omar, signIn, test, theo } from "../story.ts";

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
  await expect(other.getByLabel(`Video of ${name}`)).toBeVisible();
  expect((await other.request.get(`${omar.app}${source}`)).status()).toBe(200);
  await expect(other.getByRole("link", { name: "Edit" })).toBeHidden();
});
