export { BeforeYouTry } from "./before-you-try.tsx";
export { GuestSummary } from "./guest-summary.tsx";
