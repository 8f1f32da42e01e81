import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, expectAccessible, test } from "../story.ts";

const clientUrl = "http://127.0.0.1:3120";
const trainerUrl = "http://127.0.0.1:3121";
const owner = { email: "ada@example.com", password: "four steps in good order" };

test("a house without the demo opens to whoever holds the printed code", async ({
  openDesktop,
  openPhone,
}) => {
  test.setTimeout(240_000);
  const house = await startEmptyHouse();
  try {
    const desktop = await openDesktop();
    await desktop.goto(`${clientUrl}/welcome`);
    await expectAccessible(desktop);
    await desktop.getByLabel("One-time code").fill("not the code");
    await desktop.getByRole("textbox", { name: "Name" }).fill("Ada Nwosu");
    await desktop.getByLabel("Email").fill(owner.email);
    await desktop.getByRole("textbox", { name: "New password" }).fill(owner.password);
    await desktop.getByRole("button", { name: "Make the account" }).click();
    await expect(desktop.getByRole("alert").first()).toBeVisible();
    await expect(desktop.getByLabel("Email")).toHaveValue(owner.email);

    await desktop.getByLabel("One-time code").fill(house.code);
    await desktop.getByRole("button", { name: "Make the account" }).click();
    await expect(desktop.getByRole("heading", { name: "The house is yours" })).toBeVisible();

    await desktop.goto(`${trainerUrl}/sign-in`);
    await desktop.getByLabel("Email").fill(owner.email);
    await desktop.getByRole("textbox", { name: "Password" }).fill(owner.password);
    await desktop.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(
      desktop.getByRole("heading", { name: "Nobody trains with you yet", exact: true }),
    ).toBeVisible();
    await expectAccessible(desktop);

    const phone = await openPhone();
    await phone.goto(`${clientUrl}/welcome`);
    await expect(phone.getByRole("heading", { name: "This server has its owner" })).toBeVisible();
    // Nobody looks on while the house closes.
    await Promise.all([desktop.context().close(), phone.context().close()]);
  } finally {
    await house.stop();
  }
});

/** Starts the product a second time, on ports and data of its own and without the demo. */
async function startEmptyHouse(): Promise<{ code: string; stop: () => Promise<void> }> {
  const launcher = spawn(
    process.execPath,
    ["--import", "tsx", "packages/launcher/src/main.ts", "start"],
    {
      cwd: join(import.meta.dirname, "../.."),
      env: {
        ...process.env,
        FOURSTEP_DATA: mkdtempSync(join(tmpdir(), "fourstep first start ")),
        FOURSTEP_DEMO: "0",
        CLIENT_PORT: "3120",
        TRAINER_PORT: "3121",
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  const code = await new Promise<string>((resolve, reject) => {
    launcher.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const printed = /works once: (\S+)/.exec(said)?.[1];
      if (printed && said.includes("Ctrl-C")) resolve(printed);
    });
    launcher.once("exit", () => reject(new Error(`The house did not start:\n${said}`)));
  });
  return {
    code,
    stop: async () => {
      launcher.kill("SIGTERM");
      await once(launcher, "exit");
    },
  };
}
