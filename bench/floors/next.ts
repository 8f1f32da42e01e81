/*
 * The floor of figure 5: Next's own handler on a plain server, with nothing of ours before it, over the built client app.
 * What is asked of it is a page that was prerendered when the app was built.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

type Handle = (request: object, response: object) => Promise<void>;
type Next = (options: object) => { prepare(): Promise<void>; getRequestHandler(): Handle };

const dir = fileURLToPath(new URL("../../apps/client", import.meta.url));
const next = createRequire(`${dir}/package.json`)("next") as Next;
const port = Number(process.env["PORT"]);
const app = next({ dev: false, dir, hostname: "127.0.0.1", port, customServer: true, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();
createServer((request, response) => void handle(request, response)).listen(port, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
process.on("disconnect", () => process.exit(0));
