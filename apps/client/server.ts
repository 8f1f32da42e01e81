import { startAppServer } from "@fourstep/server";

try {
  await startAppServer({ app: "client", dir: import.meta.dirname });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
