import { buildApp, needsBuild } from "./build.ts";
import type { AppName, BuildOptions } from "./build.ts";
import { phase } from "./phase.ts";
import type { Tell } from "./phase.ts";

const apps: readonly AppName[] = ["client", "trainer"];

/**
 * Builds the apps whose sources changed since their last build, one after the other: each takes most of a gigabyte.
 * @throws Refusal with the end of its output when a build fails.
 */
export async function buildChanged(
  root: string,
  tell: Tell,
  options: BuildOptions = {},
): Promise<void> {
  const changed = await phase(tell, "Looking for what changed since the last build", async () => {
    const flags = await Promise.all(apps.map((app) => needsBuild(root, app)));
    const names = apps.filter((_, index) => flags[index]);
    return [names.length === 0 ? "nothing" : `the ${names.join(" and the ")} app`, names];
  });
  for (const app of changed) {
    await phase(tell, `Building the ${app} app, which takes a minute or so`, async () => {
      await buildApp(root, app, options);
      return ["built", undefined];
    });
  }
}
