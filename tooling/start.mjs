import { bootstrap } from "./bootstrap.mjs";

// `npm start`: everything from an empty machine to two apps that answer. In this very process, so that a signal to npm
// reaches the supervisor without a detour.
bootstrap();
const { register } = await import("tsx/esm/api");
register();
const { launch } = await import("../packages/launcher/src/launch.ts");
process.exit(await launch("start"));
