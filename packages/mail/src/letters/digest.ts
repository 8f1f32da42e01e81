import { letterOf, type Letter } from "../letter.ts";
import { words } from "../words.ts";

const kinds = [
  "reply",
  "mention",
  "hidden",
  "appeal_decided",
  "routine_published",
  "routine_changed",
] as const;

/** How much waits for somebody in the community: counts alone, and never what anybody wrote or is called. */
export function digestLetter(about: {
  to: string;
  name: string;
  counts: Readonly<Partial<Record<(typeof kinds)[number], number>>>;
  link: string;
  settingsLink: string;
}): Letter {
  const lines = kinds.flatMap((kind) => {
    const count = about.counts[kind] ?? 0;
    return count > 0 ? [words(`digest.${kind}`, { count })] : [];
  });
  return letterOf({
    to: about.to,
    name: about.name,
    subject: words("digest.subject"),
    before: [words("digest.intro"), ...lines],
    action: { label: words("digest.action"), link: about.link },
    after: [words("digest.otherwise", { settingsLink: about.settingsLink })],
  });
}
