import type { Today } from "@fourstep/core";
import { v7 as newId } from "uuid";

export async function startSession(today: Today): Promise<string> {
  return today.session?.id ?? newId();
}
