import { Refusal } from "@fourstep/db/embedded";
import { launcherEnv } from "../env.ts";
import { supervise } from "../supervise.ts";

/* The supervisor on another root, for tests; without a build, which stand-ins do not need. */
const [root = ""] = process.argv.slice(2);
const tell = (line: string) => console.log(line);

try {
  await supervise({ root, mode: "development", env: launcherEnv(), tell, forPeople: true });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
