import { accountRouter } from "./account/router.ts";
import { checkInRouter } from "./check-in/router.ts";
import { clientRouter } from "./client/router.ts";
import { exerciseRouter } from "./exercise/router.ts";
import { loginSessionRouter } from "./login-session/router.ts";
import { outboxRouter } from "./outbox/router.ts";
import { ownerAccountRouter } from "./owner-account/router.ts";
import { passwordResetRouter } from "./password-reset/router.ts";
import { planDayRouter } from "./plan-day/router.ts";
import { progressRouter } from "./progress/router.ts";
import { sessionRouter } from "./session/router.ts";
import { setLogRouter } from "./set-log/router.ts";
import { todayRouter } from "./today/router.ts";
import { router } from "./trpc.ts";

/** Everything that can be asked of Fourstep. */
export const appRouter = router({
  account: accountRouter,
  checkIn: checkInRouter,
  client: clientRouter,
  exercise: exerciseRouter,
  loginSession: loginSessionRouter,
  outbox: outboxRouter,
  ownerAccount: ownerAccountRouter,
  passwordReset: passwordResetRouter,
  planDay: planDayRouter,
  progress: progressRouter,
  session: sessionRouter,
  setLog: setLogRouter,
  today: todayRouter,
});
export type AppRouter = typeof appRouter;
