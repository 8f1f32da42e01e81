import { blockRouter } from "./block/router.ts";
import { appealRouter } from "./appeal/router.ts";
import { hidingRouter } from "./hiding/router.ts";
import { noticeRouter } from "./notice/router.ts";
import { notificationPreferenceRouter } from "./notification-preference/router.ts";
import { reportRouter } from "./report/router.ts";
import { suspensionRouter } from "./suspension/router.ts";
import { accountRouter } from "./account/router.ts";
import { attentionItemRouter } from "./attention-item/router.ts";
import { attentionThresholdRouter } from "./attention-threshold/router.ts";
import { checkInRouter } from "./check-in/router.ts";
import { clientGoalRouter } from "./client-goal/router.ts";
import { clientNoteRouter } from "./client-note/router.ts";
import { clientProgressRouter } from "./client-progress/router.ts";
import { clientStoryRouter } from "./client-story/router.ts";
import { clientRouter } from "./client/router.ts";
import { coachingArchiveRouter } from "./coaching-archive/router.ts";
import { coachingPauseRouter } from "./coaching-pause/router.ts";
import { clientTagRouter } from "./client-tag/router.ts";
import { rosterViewRouter } from "./roster-view/router.ts";
import { coachingRouter } from "./coaching/router.ts";
import { exerciseShareRouter } from "./exercise-share/router.ts";
import { exerciseVideoRouter } from "./exercise-video/router.ts";
import { exerciseRouter } from "./exercise/router.ts";
import { inviteRouter } from "./invite/router.ts";
import { loginSessionRouter } from "./login-session/router.ts";
import { mediaUploadRouter } from "./media-upload/router.ts";
import { outboxRouter } from "./outbox/router.ts";
import { memberPictureRouter } from "./member-picture/router.ts";
import { memberProfileRouter } from "./member-profile/router.ts";
import { ownerAccountRouter } from "./owner-account/router.ts";
import { passwordResetRouter } from "./password-reset/router.ts";
import { planDayRouter } from "./plan-day/router.ts";
import { planAssignmentRouter } from "./plan-assignment/router.ts";
import { planDraftRouter } from "./plan-draft/router.ts";
import { planTemplateRouter } from "./plan-template/router.ts";
import { planVersionRouter } from "./plan-version/router.ts";
import { planRouter } from "./plan/router.ts";
import { progressionProposalRouter } from "./progression-proposal/router.ts";
import { progressRouter } from "./progress/router.ts";
import { publicRoutineRouter } from "./public-routine/router.ts";
import { routineAdaptationRouter } from "./routine-adaptation/router.ts";
import { routinePublicationRouter } from "./routine-publication/router.ts";
import { routineRouter } from "./routine/router.ts";
import { redFlagAdviceRouter } from "./red-flag-advice/router.ts";
import { redFlagScreenRouter } from "./red-flag-screen/router.ts";
import { authorFollowRouter } from "./author-follow/router.ts";
import { savedRoutineRouter } from "./saved-routine/router.ts";
import { sessionRouter } from "./session/router.ts";
import { setExportRouter } from "./set-export/router.ts";
import { setLogRouter } from "./set-log/router.ts";
import { todayRouter } from "./today/router.ts";
import { commentRouter } from "./comment/router.ts";
import { reactionRouter } from "./reaction/router.ts";
import { outcomeRouter } from "./outcome/router.ts";
import { outcomeSummaryRouter } from "./outcome-summary/router.ts";
import { router } from "./trpc.ts";
import { upcomingRouter } from "./upcoming/router.ts";

/** Everything that can be asked of Fourstep. */
export const appRouter = router({
  block: blockRouter,
  appeal: appealRouter,
  hiding: hidingRouter,
  notice: noticeRouter,
  notificationPreference: notificationPreferenceRouter,
  report: reportRouter,
  suspension: suspensionRouter,
  account: accountRouter,
  attentionItem: attentionItemRouter,
  attentionThreshold: attentionThresholdRouter,
  checkIn: checkInRouter,
  client: clientRouter,
  clientGoal: clientGoalRouter,
  clientNote: clientNoteRouter,
  clientProgress: clientProgressRouter,
  clientStory: clientStoryRouter,
  clientTag: clientTagRouter,
  rosterView: rosterViewRouter,
  coaching: coachingRouter,
  coachingArchive: coachingArchiveRouter,
  coachingPause: coachingPauseRouter,
  exercise: exerciseRouter,
  exerciseShare: exerciseShareRouter,
  exerciseVideo: exerciseVideoRouter,
  invite: inviteRouter,
  loginSession: loginSessionRouter,
  mediaUpload: mediaUploadRouter,
  memberPicture: memberPictureRouter,
  memberProfile: memberProfileRouter,
  outbox: outboxRouter,
  ownerAccount: ownerAccountRouter,
  passwordReset: passwordResetRouter,
  plan: planRouter,
  planAssignment: planAssignmentRouter,
  planDay: planDayRouter,
  planDraft: planDraftRouter,
  planTemplate: planTemplateRouter,
  planVersion: planVersionRouter,
  progress: progressRouter,
  progressionProposal: progressionProposalRouter,
  publicRoutine: publicRoutineRouter,
  routine: routineRouter,
  routineAdaptation: routineAdaptationRouter,
  routinePublication: routinePublicationRouter,
  redFlagAdvice: redFlagAdviceRouter,
  redFlagScreen: redFlagScreenRouter,
  authorFollow: authorFollowRouter,
  savedRoutine: savedRoutineRouter,
  session: sessionRouter,
  setExport: setExportRouter,
  setLog: setLogRouter,
  comment: commentRouter,
  reaction: reactionRouter,
  outcome: outcomeRouter,
  outcomeSummary: outcomeSummaryRouter,
  today: todayRouter,
  upcoming: upcomingRouter,
});
export type AppRouter = typeof appRouter;
