import { startDataServer } from "@fourstep/server/testing";

await startDataServer();
