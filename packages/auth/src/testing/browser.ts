import type { AppName } from "@fourstep/core";
import type { Db } from "@fourstep/db";
import NextAuth from "next-auth";

import { addressHeader } from "../address.ts";
import { authConfig } from "../config.ts";
import type { AuthEnv } from "../env.ts";

export const testEnv: AuthEnv = {
  secret: "a secret for tests, long enough to be one",
  secure: false,
  origin: null,
};

/** A browser with its cookie jar that talks to next-auth's handlers of one app. `complaints` is what would be logged. */
export function browserAt(
  app: AppName,
  db: Db,
  { address = "203.0.113.7", env = testEnv, jar = new Map<string, string>() } = {},
) {
  const complaints: Error[] = [];
  const { GET, POST } = NextAuth(
    authConfig(app, db, env, (error) => complaints.push(error)),
  ).handlers;
  const origin = env.origin ?? "http://localhost:3000";

  const call = async (path: string, form?: Record<string, string>) => {
    const request = new Request(`${origin}/api/auth/${path}`, {
      method: form ? "POST" : "GET",
      headers: {
        cookie: cookies(),
        "user-agent": "Test Browser",
        [addressHeader]: address,
        ...(form && {
          "content-type": "application/x-www-form-urlencoded",
          "x-auth-return-redirect": "1",
        }),
      },
      body: form ? new URLSearchParams(form) : null,
    });
    const response = await (form ? POST : GET)(request as Parameters<typeof GET>[0]);
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "" || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const csrfToken = async () =>
    ((await (await call("csrf")).json()) as { csrfToken: string }).csrfToken;

  return {
    call,
    cookies,
    complaints,
    /** Signs in as next-auth/react does. Answers the error code, or null when it worked. */
    async signIn(email: string, password: string): Promise<string | null> {
      const response = await call("callback/credentials", {
        email,
        password,
        csrfToken: await csrfToken(),
        callbackUrl: "/today",
      });
      const { url } = (await response.json()) as { url: string };
      return new URL(url).searchParams.get("code");
    },
    signOut: async () => call("signout", { csrfToken: await csrfToken() }),
  };
}
