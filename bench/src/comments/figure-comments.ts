import { Pool } from "pg";
import { inWords, ratios, spreadOf } from "../figures.ts";
import { openHouse, startProduct } from "../house.ts";
import { cookieOf } from "../people.ts";
import { type Discussed, hundredthPage, layComments } from "./lay-comments.ts";

const discussed = {
  none: { id: "bench-none", comments: 0 },
  twenty: { id: "bench-twenty", comments: 20 },
  many: { id: "bench-many", comments: 50_000 },
} as const satisfies Record<string, Discussed>;

/** One thing to ask for, of the routine that nobody, a few and very many spoke of. */
interface Line {
  readonly name: string;
  readonly addresses: Readonly<Record<keyof typeof discussed, string>> & { readonly deep?: string };
  readonly headers: Readonly<Record<string, string>>;
  /** How often it is asked for in a round. */
  readonly times: number;
}

const compressed = { "accept-encoding": "gzip, br" };

async function linesOf(db: Pool, origin: string): Promise<Line[]> {
  const cookie = await cookieOf(origin, "mina@example.com");
  const ofEach = (address: (routineId: string) => string) => ({
    none: address(discussed.none.id),
    twenty: address(discussed.twenty.id),
    many: address(discussed.many.id),
  });
  const list = (sort: string, after?: string) => (routineId: string) =>
    `${origin}/api/trpc/comment.list?input=${encodeURIComponent(JSON.stringify({ routineId, sort, after }))}`;
  const lists = (["newest", "helpful"] as const).map(async (sort): Promise<Line> => {
    const after = await hundredthPage(db, discussed.many.id, sort);
    const addresses = { ...ofEach(list(sort)), deep: list(sort, after)(discussed.many.id) };
    return {
      name: `comment.list, signed in, ${sort}`,
      addresses,
      headers: { cookie, ...compressed },
      times: 100,
    };
  });
  const page = (name: string, behind: string, times: number): Line => ({
    name: `the routine's page, ${name}`,
    addresses: ofEach((id) => `${origin}/routines/${id}${behind}`),
    headers: compressed,
    times,
  });
  return [
    ...(await Promise.all(lists)),
    page("kept", "", 100),
    // A parameter that no page looks at: it is drawn for each visitor, as it is once after a change.
    page("drawn anew", "?anew=1", 10),
  ];
}

/** The middle of what an answer took, in milliseconds; sizes in turn, so that all of them have the same moment. */
async function spentOn({ addresses, headers, times }: Line): Promise<Record<string, number>> {
  const spent = Object.entries(addresses).map(([size, address]) => ({
    size,
    address,
    times: [] as number[],
  }));
  for (let time = 0; time < times; time += 1) {
    for (const one of spent) {
      const begun = performance.now();
      const answer = await fetch(one.address, { headers });
      await answer.arrayBuffer();
      one.times.push(performance.now() - begun);
      if (!answer.ok) throw new Error(`${answer.status} from ${one.address}.`);
    }
  }
  return Object.fromEntries(spent.map(({ size, times: all }) => [size, spreadOf(all).median]));
}

/** What a routine with fifty thousand comments costs its readers, beside the same one with twenty and with none. */
export async function figureComments({ rounds }: { readonly rounds: number }): Promise<void> {
  const house = await openHouse();
  const db = new Pool({ connectionString: house.databaseUrl, max: 2 });
  const product = await startProduct(house.databaseUrl);
  try {
    await layComments(db, Object.values(discussed));
    console.log("Comments: what one reader waits for, median of the rounds (lowest–highest)");
    console.log(
      `  ${"".padEnd(34)}${"with none, ms".padEnd(24)}${"50,000 to none".padEnd(22)}${"50,000 to 20".padEnd(22)}page 100 to page 1`,
    );
    for (const line of await linesOf(db, product.origin)) {
      await spentOn(line);
      const measured: Record<string, number>[] = [];
      for (let round = 0; round < rounds; round += 1) measured.push(await spentOn(line));
      const of = (size: string) => measured.map((one) => one[size] ?? Number.NaN);
      const growth = (to: string, from: string) =>
        `${inWords(spreadOf(ratios(of(to), of(from))), 2)}x`.padEnd(21);
      console.log(
        `  ${line.name.padEnd(33)} ${inWords(spreadOf(of("none")), 2).padEnd(23)}`,
        growth("many", "none"),
        growth("many", "twenty"),
        line.addresses.deep === undefined ? "" : growth("deep", "many"),
      );
    }
  } finally {
    await product.stop();
    await db.end();
    await house.close();
  }
}
