import { htmlOf } from "./html.ts";
import { words } from "./words.ts";

/** One mail, ready to be handed to a mailer. */
export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the mail's one button leads. Without SMTP the log shows it, so that a person can follow it. */
  readonly link: string;
};

/** What every letter says, in reading order. */
export type Said = {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly before: readonly string[];
  readonly action: { readonly label: string; readonly link: string };
  readonly after: readonly string[];
};

/** Turns what a letter says into its plain text and its HTML; both say the same, in the same order. */
export function letterOf(said: Said): Letter {
  const greeting = words("greeting", { name: said.name });
  const text = [
    greeting,
    ...said.before,
    `${said.action.label}: ${said.action.link}`,
    ...said.after,
    words("signature"),
  ].join("\n\n");
  return {
    to: said.to,
    subject: said.subject,
    text: `${text}\n`,
    html: htmlOf({ ...said, greeting, hint: words("linkHint"), signature: words("signature") }),
    link: said.action.link,
  };
}
