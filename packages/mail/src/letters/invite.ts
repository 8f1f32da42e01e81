import { letterOf, type Letter, nameIn } from "../letter.ts";
import { words } from "../words.ts";

/** A trainer's invitation, with the link and the code that open it. `days` says how long they work. */
export function inviteLetter(about: {
  to: string;
  name: string;
  trainerName: string;
  link: string;
  code: string;
  days: number;
}): Letter {
  const trainer = nameIn(about.trainerName) ?? words("invite.aTrainer");
  return letterOf({
    to: about.to,
    name: about.name,
    subject: words("invite.subject", { trainer }),
    before: [words("invite.intro", { trainer }), words("invite.shows")],
    action: { label: words("invite.action"), link: about.link },
    after: [
      words("invite.code", { code: about.code }),
      words("invite.validity", { days: about.days }),
      words("invite.otherwise"),
    ],
  });
}
