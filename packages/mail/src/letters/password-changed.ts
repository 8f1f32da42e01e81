import { letterOf, type Letter } from "../letter.ts";
import { words } from "../words.ts";

/** Tells the owner of an account that its password was changed. */
export function passwordChangedLetter(about: {
  to: string;
  name: string;
  signInLink: string;
  resetLink: string;
}): Letter {
  return letterOf({
    to: about.to,
    name: about.name,
    subject: words("passwordChanged.subject"),
    before: [words("passwordChanged.intro")],
    action: { label: words("passwordChanged.action"), link: about.signInLink },
    after: [words("passwordChanged.otherwise", { resetLink: about.resetLink })],
  });
}
