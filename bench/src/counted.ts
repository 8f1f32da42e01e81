import type { Pool } from "pg";
import { startProduct } from "./house.ts";
import { countRoundTrips } from "./round-trips.ts";
import type { SetSource } from "./sets.ts";
import { newSets, setPath, signedIn, todayPath } from "./tasks.ts";

const calls = 100;

/** SQL round trips per call: one call at a time, with a counter between the product and the database. */
export async function roundTripsPerCall(
  db: Pool,
  databaseUrl: string,
): Promise<[name: string, trips: number][]> {
  const counter = await countRoundTrips(databaseUrl);
  const product = await startProduct(counter.url);
  try {
    const people = await signedIn(db, product, 1);
    const [nextSet] = (await newSets(db, people)) as [SetSource];

    const readers = { cookie: people.reader.cookie };
    const writers = { cookie: people.writers[0]!.cookie, "content-type": "application/json" };
    const read = () => fetch(product.origin + todayPath, { headers: readers });
    const write = () =>
      fetch(product.origin + setPath, {
        method: "POST",
        headers: writers,
        body: JSON.stringify(nextSet()),
      });
    const tripsOf = async (call: () => Promise<Response>) => {
      await (await call()).text();
      const before = counter.count();
      for (let done = 0; done < calls; done += 1) await (await call()).text();
      return (counter.count() - before) / calls;
    };
    return [
      ["today", await tripsOf(read)],
      ["one set", await tripsOf(write)],
    ];
  } finally {
    await product.stop();
    await counter.close();
  }
}
