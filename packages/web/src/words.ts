import { createTranslator } from "use-intl/core";
import en from "../messages/en.json";

/** The translator of what is said outside React's context: on the server. */
export const words = createTranslator({ locale: "en-GB", messages: en });
