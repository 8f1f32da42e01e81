import * as z from "zod";
import { Email, PersonName } from "../account/input.ts";

/** Somebody may have typed anything: what is no code is answered like one that nobody made. */
const TypedCode = z.string().max(200);

/** A trainer invites somebody. With an address the invite goes by mail, and its code is in that mail alone. */
export const CreateInviteInput = z.object({
  id: z.uuid(),
  name: PersonName,
  // An empty field of the form is no address.
  email: z.union([z.literal("").transform(() => null), z.null(), Email]),
});
export type CreateInviteInput = z.infer<typeof CreateInviteInput>;

export const InviteByCode = z.object({ code: TypedCode });
export type InviteByCode = z.infer<typeof InviteByCode>;
