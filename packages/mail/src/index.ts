export { mailEnv, type MailEnv } from "./env.ts";
export type { Letter } from "./letter.ts";
export { addressTakenLetter } from "./letters/address-taken.ts";
export { digestLetter } from "./letters/digest.ts";
export { inviteLetter } from "./letters/invite.ts";
export { passwordChangedLetter } from "./letters/password-changed.ts";
export { passwordResetLetter } from "./letters/password-reset.ts";
export { welcomeLetter } from "./letters/welcome.ts";
export { mailerFrom, type Mailer, type Sent } from "./mailer.ts";
