import { letterOf, type Letter } from "../letter.ts";
import { words } from "../words.ts";

/** Tells the owner of an address that somebody tried to sign up with it; the person who tried is told nothing. */
export function addressTakenLetter(about: {
  to: string;
  name: string;
  signInLink: string;
  resetLink: string;
}): Letter {
  return letterOf({
    to: about.to,
    name: about.name,
    subject: words("addressTaken.subject"),
    before: [words("addressTaken.intro")],
    action: { label: words("addressTaken.action"), link: about.signInLink },
    after: [
      words("addressTaken.forgotten", { resetLink: about.resetLink }),
      words("addressTaken.otherwise"),
    ],
  });
}
