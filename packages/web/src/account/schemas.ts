/** The schemas of the account forms, loaded when somebody begins to fill one in: they bring their library along. */
export {
  AskPasswordResetInput,
  FirstRunInput,
  ProfileInput,
  ResetPasswordInput,
  SignInInput,
  SignUpInput,
  UpdateAccountInput,
} from "@fourstep/core";
