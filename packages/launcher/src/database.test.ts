import { expect, test } from "vitest";
import { openDatabase } from "./database.ts";

test("a database of their own that does not answer is refused in one sentence, without its password", async () => {
  const url = "postgres://me:secret@127.0.0.1:1/house";
  const opening = openDatabase({ dataFolder: "/nowhere", ownDatabase: { url, directUrl: url } });
  await expect(opening).rejects.toThrow(
    /^The database that DATABASE_URL names, at 127\.0\.0\.1:1, cannot be used \(.*ECONNREFUSED.*\)/,
  );
  await expect(opening).rejects.not.toThrow(/secret/);
});
