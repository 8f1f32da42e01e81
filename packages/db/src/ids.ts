import { v7 } from "uuid";

/** A new id, UUID version 7: made where the act happens, and ordered by time, so that new rows lie together. */
export const newId = (): string => v7();
