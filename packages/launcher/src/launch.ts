import { Refusal } from "@fourstep/db/embedded";
import { buildChanged } from "./build-changed.ts";
import { databaseCommands } from "./database-commands.ts";
import type { DatabaseCommand } from "./database-commands.ts";
import { launcherEnv, loadEnvFile, root } from "./env.ts";
import { supervise } from "./supervise.ts";

const modes = { start: "production", dev: "development" } as const;

/** Runs one command to its end. Returns the exit code. */
export async function launch(command: string): Promise<number> {
  const tell = (line: string) => console.log(line);
  try {
    if (command === "build") {
      await buildChanged(root, tell);
      return 0;
    }
    loadEnvFile(root);
    const env = launcherEnv();
    if (isMode(command)) {
      await supervise({ root, mode: modes[command], env, tell, forPeople: process.stdout.isTTY });
      return 0;
    }
    if (isDatabaseCommand(command)) {
      await databaseCommands[command](env, tell);
      return 0;
    }
    throw new Refusal(
      `There is no command "${command}": it is ${[...Object.keys(modes), "build", ...Object.keys(databaseCommands)].join(", ")}.`,
    );
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    return 1;
  }
}

const isMode = (command: string): command is keyof typeof modes => command in modes;
const isDatabaseCommand = (command: string): command is DatabaseCommand =>
  command in databaseCommands;
