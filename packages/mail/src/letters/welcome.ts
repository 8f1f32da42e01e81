import { letterOf, type Letter } from "../letter.ts";
import { words } from "../words.ts";

/** Tells somebody who signed up that the account is there. */
export function welcomeLetter(about: {
  to: string;
  name: string;
  signInLink: string;
  resetLink: string;
}): Letter {
  return letterOf({
    to: about.to,
    name: about.name,
    subject: words("welcome.subject"),
    before: [words("welcome.intro")],
    action: { label: words("welcome.action"), link: about.signInLink },
    after: [words("welcome.otherwise", { resetLink: about.resetLink })],
  });
}
