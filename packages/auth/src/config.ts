import type { AppName } from "@fourstep/core";
import type { Db } from "@fourstep/db";
import { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";

import { addressHeader } from "./address.ts";
import { claimsIn, claimsOf } from "./claims.ts";
import { cookieNames } from "./cookie-names.ts";
import type { AuthEnv } from "./env.ts";
import { signIn, type SignInAnswer } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { viewerBehind } from "./viewer-from.ts";

/** The row of login_sessions decides how long a device stays signed in; the cookie only has to outlive it. */
const cookieSeconds = 180 * 24 * 60 * 60;

const codes: Record<Exclude<SignInAnswer["kind"], "welcome">, string> = {
  refused: "credentials",
  tooMany: "rate_limited",
  otherApp: "role",
};

class Refused extends CredentialsSignin {
  constructor(kind: keyof typeof codes) {
    super();
    this.code = codes[kind];
  }
}

/** Where what goes wrong is told; a wrong password is no such thing. */
export type Complain = (error: Error) => void;

/** next-auth for one app: address and password, an encrypted cookie that names a row of login_sessions. */
export function authConfig(app: AppName, db: Db, env: AuthEnv, complain: Complain): NextAuthConfig {
  const names = cookieNames(app, env.secure);
  const options = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: env.secure };
  return {
    secret: env.secret,
    basePath: "/api/auth",
    trustHost: true,
    useSecureCookies: env.secure,
    session: { strategy: "jwt", maxAge: cookieSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: { name: names.session, options },
      csrfToken: { name: names.csrf, options },
      callbackUrl: { name: names.callback, options },
    },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(typed, { headers }) {
          const answer = await signIn(db, app, typed, {
            address: headers.get(addressHeader),
            userAgent: headers.get("user-agent") ?? "",
          });
          if (answer.kind !== "welcome") throw new Refused(answer.kind);
          // The cookie is about to be overwritten, and nobody could sign out of what it named.
          const before = await claimsIn(headers.get("cookie"), app, env);
          if (before) await signOut(db, before);
          const { userId, loginSessionId, passwordChangedAt } = answer;
          return { id: userId, loginSessionId, passwordChangedAt };
        },
      }),
    ],
    callbacks: {
      // On sign-in the token is made; later it is only handed on while its login session lives.
      async jwt({ token, user }) {
        const claims = claimsOf(user ? { ...user, userId: user.id } : token);
        if (!claims) return null;
        const { userId, loginSessionId, passwordChangedAt } = claims;
        if (!user && !(await viewerBehind(db, app, claims))) return null;
        return { userId, loginSessionId, passwordChangedAt };
      },
      session: ({ session, token }) => ({
        user: { id: claimsOf(token)?.userId ?? "" },
        expires: session.expires,
      }),
      // Only ever back to this app.
      redirect: ({ url, baseUrl }) => {
        const home = env.origin ?? baseUrl;
        return URL.canParse(url, home) && new URL(url, home).origin === home
          ? new URL(url, home).href
          : home;
      },
    },
    events: {
      async signOut(message) {
        const claims = "token" in message ? claimsOf(message.token) : null;
        if (claims) await signOut(db, claims);
      },
    },
    logger: {
      error(error) {
        if (!(error instanceof CredentialsSignin)) complain(error);
      },
      warn: () => {},
    },
  };
}
