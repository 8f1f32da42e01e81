"use client";

import { Button } from "@fourstep/ui/button";
import { SearchField } from "@fourstep/ui/search-field";
import { useTranslations } from "use-intl";
import { AssignPerson } from "./assign-person.tsx";
import { usePlanBoard } from "./builder-context.ts";
import { usePeople } from "./use-people.ts";

/** Who gets the plan. Each line says what ends for it, and what is otherwise for this person. */
export function AssignPeople() {
  const t = useTranslations("builder");
  const { people } = usePlanBoard();
  const { search, setSearch, found, clientOf, nameOf, add, remove } = usePeople();
  return (
    <div className="grid gap-4">
      <ul className="grid gap-3">
        {people.map((person) => (
          <AssignPerson
            key={person.clientId}
            person={person}
            client={clientOf(person.clientId)}
            name={nameOf(person.clientId)}
            onRemove={() => remove(person.clientId)}
          />
        ))}
      </ul>
      <div className="grid gap-2">
        <SearchField
          label={t("assigning.find")}
          size="sm"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <ul className="flex flex-wrap gap-1.5">
          {found.map((client) => (
            <li key={client.id}>
              <Button variant="secondary" size="sm" onClick={() => add(client)}>
                {t("assigning.add", { name: client.name })}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
