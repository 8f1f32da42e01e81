import { pino } from "pino";
import { createHttpServer, listen } from "../server.ts";
import { Shutdown, stopOnSignals } from "../shutdown.ts";

// A process with a server in it, for tests of how it ends. It says `ready`, and `released` at its end.
const log = pino({ level: "silent" });
const server = createHttpServer((_request, response) => void response.end());
const release = async () => {
  process.stdout.write("released\n");
};
stopOnSignals(new Shutdown({ server, log, release }), log);
await listen(server, 0, "127.0.0.1");
process.stdout.write("ready\n");
