import { pictureAddress } from "@fourstep/core";
import type { CoachInList, PublicCoach, PublicRoutine } from "@fourstep/db";
import { words } from "../../../words.ts";
import { siteOrigin } from "../site.ts";

const person = ({ id, name, about, picture }: PublicCoach) => ({
  "@type": "Person",
  "@id": `${siteOrigin()}/coaches/${id}#person`,
  name,
  url: `${siteOrigin()}/coaches/${id}`,
  ...(about && { description: about }),
  ...(picture && { image: siteOrigin() + pictureAddress(picture, 192) }),
});

/** A page of trainers, each by their own page. */
export function coachListData(coaches: readonly CoachInList[]): object {
  return {
    "@type": "CollectionPage",
    name: words("public.coaches"),
    url: `${siteOrigin()}/coaches`,
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: coaches.length,
      itemListElement: coaches.map((coach, place) => ({
        "@type": "ListItem",
        position: place + 1,
        item: person(coach),
      })),
    },
  };
}

/** A trainer's own page, and what they published. */
export function coachData(coach: PublicCoach, published: readonly PublicRoutine[]): object {
  return {
    "@type": "ProfilePage",
    url: `${siteOrigin()}/coaches/${coach.id}`,
    mainEntity: person(coach),
    ...(published.length > 0 && {
      hasPart: published.map(({ routine: { id, name } }) => ({
        "@type": "HowTo",
        name,
        url: `${siteOrigin()}/routines/${id}`,
      })),
    }),
  };
}
