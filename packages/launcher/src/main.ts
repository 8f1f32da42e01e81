import { launch } from "./launch.ts";

process.exit(await launch(process.argv[2] ?? "start"));
