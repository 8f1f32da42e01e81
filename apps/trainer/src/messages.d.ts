import type shared from "@fourstep/web/messages";
import type own from "../messages/en.json";

declare module "use-intl" {
  interface AppConfig {
    Locale: "en-GB";
    Messages: typeof shared & typeof own;
  }
}
