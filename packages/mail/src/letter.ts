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
  const name = nameIn(said.name);
  const greeting = name === null ? words("greetingNobody") : words("greeting", { name });
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

/**
 * A name as it may stand in a mail; null when it looks like an address. Whoever signs up types both a name and where the
 * first mail goes, and must not be able to send words or links of their own to strangers.
 */
export function nameIn(typed: string): string | null {
  const name = typed.replaceAll(/[\s\p{C}]+/gu, " ").trim();
  return name === "" || /[/@\\]|\S\.\S{2}/.test(name) ? null : name;
}
