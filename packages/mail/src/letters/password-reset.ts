import { letterOf, type Letter } from "../letter.ts";
import { words } from "../words.ts";

/** The link with which a person chooses a new password; `minutes` says how long it works. */
export function passwordResetLetter(about: {
  to: string;
  name: string;
  link: string;
  minutes: number;
}): Letter {
  return letterOf({
    to: about.to,
    name: about.name,
    subject: words("passwordReset.subject"),
    before: [words("passwordReset.intro")],
    action: { label: words("passwordReset.action"), link: about.link },
    after: [
      words("passwordReset.validity", { minutes: about.minutes }),
      words("passwordReset.otherwise"),
    ],
  });
}
