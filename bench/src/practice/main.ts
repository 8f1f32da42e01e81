/*
 * `pnpm bench:practice`: the built trainer app over the large practice of figure 4, to be looked at. `--clients 500
 * --weeks 52` is what it lays unless told otherwise. It serves until it is interrupted, and leaves nothing behind.
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { demoPassword } from "@fourstep/db/seed";
import { Pool } from "pg";
import { openHouse, startProduct } from "../house.ts";
import { layPractice, practiceTrainer } from "./lay-practice.ts";

const { values: given } = parseArgs({
  options: {
    clients: { type: "string", default: "500" },
    weeks: { type: "string", default: "52" },
  },
});

const house = await openHouse();
const db = new Pool({ connectionString: house.databaseUrl, max: 1 });
try {
  const practice = { clients: Number(given.clients), weeks: Number(given.weeks) };
  const sets = await layPractice(db, practice);
  const product = await startProduct(house.databaseUrl, [], "trainer");
  console.log(`${given.clients} clients, ${given.weeks} weeks: ${sets.toLocaleString("en")} sets`);
  console.log(`${product.origin}, ${practiceTrainer}, ${demoPassword}`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await product.stop();
} finally {
  await db.end();
  await house.close();
}
