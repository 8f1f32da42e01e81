/*
 * `pnpm bench`: today's session and the write of one set, over HTTP on the built product, each beside its floor in the
 * same round. `--rounds 5 --seconds 3` are what it does unless told otherwise.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { Pool } from "pg";
import { figureComments } from "./comments/figure-comments.ts";
import { compare } from "./compare.ts";
import { roundTripsPerCall } from "./counted.ts";
import { openHouse } from "./house.ts";
import { figureFour } from "./practice/figure-four.ts";
import { connections } from "./load.ts";
import { spentBy } from "./profiled.ts";
import { figureFive } from "./public/figure-five.ts";
import { tell } from "./tell.ts";

const { values: given } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    /** "4": only the trainer's figure, over the generated practice; "5": only the public pages; "comments": what many comments cost. */
    only: { type: "string" },
  },
});
const effort = { rounds: Number(given.rounds), seconds: Number(given.seconds) };

if (given.only === "4") {
  await figureFour(effort);
  process.exit(0);
}

if (given.only === "5") {
  await figureFive(effort);
  process.exit(0);
}

if (given.only === "comments") {
  await figureComments(effort);
  process.exit(0);
}

const house = await openHouse();
const { databaseUrl, postgres } = house;
const db = new Pool({ connectionString: databaseUrl, max: 4 });
try {
  console.log(
    `Node ${process.versions.node}, PostgreSQL ${postgres}, ${cpus().length} cores shared by server, database and load;`,
  );
  console.log(
    `${connections} connections, ${effort.rounds} alternated rounds of ${effort.seconds} s.\n`,
  );
  tell(await compare(db, databaseUrl, effort));
  console.log("\nSQL round trips per call");
  for (const [name, trips] of await roundTripsPerCall(db, databaseUrl)) {
    console.log(`  ${name}: ${trips.toFixed(2)}`);
  }
  for (const kind of ["today", "set"] as const) {
    console.log(`\nWhere the CPU of the server goes (${kind})`);
    for (const [room, percent] of await spentBy(db, databaseUrl, kind)) {
      if (percent >= 1) console.log(`  ${percent.toFixed(0).padStart(3)} %  ${room}`);
    }
  }
} finally {
  await db.end();
  await house.close();
}
