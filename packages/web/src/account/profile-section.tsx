"use client";

import { useTRPC } from "../api.tsx";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ProfileForm } from "./profile-form.tsx";

/** By which name others read what this person writes; none until they choose one. */
export function ProfileSection() {
  const t = useTranslations("profile");
  const trpc = useTRPC();
  const { data } = useQuery(trpc.memberProfile.get.queryOptions());
  return (
    <section aria-labelledby="settings-profile">
      <h2 id="settings-profile" className="type-section">
        {t("title")}
      </h2>
      <p className="type-secondary mt-2 text-ink-2">{t("lead")}</p>
      {data ? <ProfileForm {...data} /> : null}
    </section>
  );
}
